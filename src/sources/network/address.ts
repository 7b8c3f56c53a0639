import { lookup as systemLookup, type LookupAddress } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";

/** Why an address is not connected to; thrown inside the connector and told by the caller as `address-not-public`. */
export class NotPublicError extends Error {
  readonly address: string;

  constructor(address: string) {
    super(`${address} is not public`);
    this.address = address;
  }
}

/**
 * True where an IP address is ordinary public unicast. False for this machine, private and link-local networks, unique local,
 * shared (carrier) and reserved ranges, multicast; also where such an address is wrapped in an IPv6 one: mapped (::ffff:0:0/96)
 * or translated (64:ff9b::/96) addresses are judged by the IPv4 address inside, tunnels (6to4, Teredo) are not public.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || isIP(address) === 0) return false;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === "ipv6" && parsed.range() === "rfc6052") {
    return ipaddr.fromByteArray(parsed.toByteArray().slice(12)).range() === "unicast";
  }
  if (parsed.kind() === "ipv6" && isOldLocal(parsed.toByteArray())) return false;
  return parsed.range() === "unicast";
}

/** Site-local (fec0::/10) and IPv4-compatible (::/96) addresses are both withdrawn, and both can lead inside. */
function isOldLocal(bytes: readonly number[]): boolean {
  const siteLocal = bytes[0] === 0xfe && ((bytes[1] ?? 0) & 0xc0) === 0xc0;
  return siteLocal || bytes.slice(0, 12).every((byte) => byte === 0);
}

/** The IP address that a URL's host is written as, without brackets; null for a name. */
export function literalAddress(url: URL): string | null {
  const host = url.hostname.startsWith("[") ? url.hostname.slice(1, -1) : url.hostname;
  return isIP(host) === 0 ? null : host;
}

/** Every address of a name. */
export type Resolve = (name: string) => Promise<readonly LookupAddress[]>;

export const systemResolve: Resolve = (name) =>
  new Promise((done, failed) => {
    systemLookup(name, { all: true, verbatim: true }, (error, addresses) => (error === null ? done(addresses) : failed(error)));
  });

/**
 * A look-up for the connector, so that the address judged is the one connected to: a name that answers differently the second
 * time gains nothing. A name of which any address is not public is refused whole.
 */
export function guardedLookup(resolve: Resolve): LookupFunction {
  return (name, options, callback) => {
    resolve(name).then(
      (all) => {
        const wrong = all.find((found) => !isPublicAddress(found.address));
        const family = options.family === 4 || options.family === 6 ? options.family : null;
        const fitting = all.filter((found) => family === null || found.family === family);
        const first = fitting[0];
        if (wrong !== undefined) callback(new NotPublicError(wrong.address), "", 0);
        else if (first === undefined)
          callback(Object.assign(new Error(`no address for ${name}`), { code: "ENOTFOUND" }), "", 0);
        else if (options.all === true) callback(null, [...fitting]);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, "", 0),
    );
  };
}
