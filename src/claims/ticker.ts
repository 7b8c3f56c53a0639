import { zoneName } from "./discourse/labels.ts";
import type { TextStructure } from "./text/index.ts";
import type { ZoneChoice } from "./time/index.ts";

/** A live text whose entries bear the hour at which each was written. */
export interface Ticker {
  /**
   * When the entry of a block was written, by the block's index: seconds from the midnight that begins the day of publication, negative for
   * the evening before where the entries run over midnight. A block without a stamp goes on in the one before.
   */
  readonly stamps: ReadonlyMap<number, number>;
  /** Where the words of an entry begin behind its stamp, by the block's index. */
  readonly heads: ReadonlyMap<number, { readonly from: number }>;
  /** The clock by which the entries are stamped, where the text tells. */
  readonly zone: ZoneChoice | null;
}

/** So many entries make a ticker, and so great a part of the blocks. */
const DAY_S = 86_400;
const LEAST = 3;
const LEAST_SHARE = 0.4;

const stamp = new RegExp(
  `^[[(]?(?<h>[01]?\\d|2[0-3])[:.h](?<m>[0-5]\\d)\\s?(?<half>[apAP]\\.?[mM]\\.?)?(?:\\s(?<zone>${zoneName})\\b)?\\s?[\\])]?(?:\\s?[:|-]\\s?|\\s+)(?=["'([\\p{L}\\p{N}])`,
  "u",
);
const headZone =
  /\ball times (?:are )?(?:(?:local|given|in)[, ]*)*(?:to |in |for )?(?<place>[A-Z][A-Za-z]+(?: [A-Z][a-z]+)?)(?: time)?\b|\((?<short>[A-Z]{2,5})\)/u;

/** The stamps of a live text, or null where it is none. `zoneNames` gives the zones of a name. */
export function tickerOf(
  { shadow, blocks }: TextStructure,
  zoneNames: (name: string, country: string | null) => readonly ZoneChoice[],
): Ticker | null {
  const stamps = new Map<number, number>();
  const heads = new Map<number, { readonly from: number }>();
  let places: string | null = null;
  let last: number | null = null;
  let told = 0;
  let days = 0;
  for (const [index, block] of blocks.entries()) {
    const text = shadow.slice(block.span[0], Math.min(block.span[1], block.span[0] + 40));
    const match = stamp.exec(text);
    const found = match?.groups;
    if (match !== null && found !== undefined) {
      heads.set(index, { from: block.span[0] + match[0].length });
      const hour = Number(found["h"]);
      const half = found["half"]?.charAt(0).toLowerCase();
      const clock = ((half === undefined ? hour : (hour % 12) + (half === "p" ? 12 : 0)) * 60 + Number(found["m"])) * 60;
      if (last !== null && clock + days * DAY_S < last - DAY_S / 4) days += 1;
      last = clock + days * DAY_S;
      told += 1;
      places ??= found["zone"] ?? null;
    }
    if (last !== null) stamps.set(index, last);
  }
  if (told < LEAST || told < LEAST_SHARE * blocks.length) return null;
  const first = blocks.find((_, index) => stamps.has(index))?.span[0] ?? 0;
  const head = headZone.exec(shadow.slice(0, first))?.groups;
  const zones = [head?.["place"], head?.["short"], places]
    .flatMap((name) => (name == null ? [] : zoneNames(name, null).slice(0, 1)))
    .map(({ zone }) => ({ zone, because: "the clock of the entries" }));
  // What is dated by its last entry began the evening before.
  const published = new Map([...stamps].map(([block, seconds]) => [block, seconds - days * DAY_S] as const));
  return { stamps: published, heads, zone: zones[0] ?? null };
}
