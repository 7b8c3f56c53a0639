import { join } from "node:path";
import { z } from "zod";
import { readIfThere, whileLocked, writeWhole } from "./files.ts";

/** What a provider asks of those who fetch from it. */
export interface ProviderRules {
  /** A file name: letters and hyphens. */
  readonly id: string;
  readonly name: string;
  /** Requests of any kind, at most. */
  readonly perMinute: number;
  readonly perHour: number;
  /** After a refusal nothing is asked for this long. */
  readonly afterBlockS: number;
}

type Turn =
  | { readonly kind: "go" }
  /** A limit of requests a minute or an hour: it is free again at this moment. */
  | { readonly kind: "wait"; readonly untilMs: number }
  /** The same thing was received less than its interval ago. */
  | { readonly kind: "too-soon"; readonly receivedMs: number; readonly againMs: number }
  /** The provider refused, or asked to wait. */
  | { readonly kind: "held"; readonly untilMs: number };

/** Who may ask when. Kept on disk, so that neither a restart nor a second process asks too often. */
export interface Pace {
  /** Asks for a turn and, where it is given, notes the request before it is made: a process killed meanwhile has asked once. */
  readonly turn: (rules: ProviderRules, thing: string, intervalS: number) => Promise<Turn>;
  /** No request to this provider before then. */
  readonly hold: (rules: ProviderRules, untilMs: number) => Promise<void>;
  /** Notes that a thing was received: its interval begins. What came broken may be asked again at once. */
  readonly received: (rules: ProviderRules, thing: string) => Promise<void>;
}

const state = z.object({
  /** Moments of requests of the last hour, ms of the Unix epoch. */
  requests: z.array(z.number()),
  /** When each thing was received last. */
  things: z.record(z.string(), z.number()),
  heldUntil: z.number(),
});
type State = z.infer<typeof state>;

const minuteMs = 60_000;
const hourMs = 3_600_000;
/** No interval is longer: what is older need not be remembered. */
const longestMs = 31 * 24 * hourMs;

export function paceOnDisk(folder: string, now: () => number): Pace {
  const change = async <T>(rules: ProviderRules, work: (before: State, at: number) => readonly [State, T]): Promise<T> => {
    const path = join(folder, `${rules.id}.json`);
    return whileLocked(`${path}.lock`, async () => {
      const at = now();
      const [after, result] = work(tidy(await readState(path), at), at);
      await writeWhole(path, JSON.stringify(after));
      return result;
    });
  };
  return {
    turn: (rules, thing, intervalS) =>
      change<Turn>(rules, (before, at) => {
        if (before.heldUntil > at) return [before, { kind: "held", untilMs: before.heldUntil }];
        const asked = before.things[thing];
        if (asked !== undefined && asked + intervalS * 1000 > at) {
          return [before, { kind: "too-soon", receivedMs: asked, againMs: asked + intervalS * 1000 }];
        }
        const free = Math.max(
          freeAt(before.requests, rules.perMinute, minuteMs),
          freeAt(before.requests, rules.perHour, hourMs),
        );
        if (free > at) return [before, { kind: "wait", untilMs: free }];
        return [{ ...before, requests: [...before.requests, at] }, { kind: "go" }];
      }),
    hold: (rules, untilMs) =>
      change(rules, (before) => [{ ...before, heldUntil: Math.max(before.heldUntil, untilMs) }, undefined]),
    received: (rules, thing) =>
      change(rules, (before, at) => [{ ...before, things: { ...before.things, [thing]: at } }, undefined]),
  };
}

/** When one more request fits under `most` in any stretch of that length; 0 where it does already. */
function freeAt(requests: readonly number[], most: number, stretchMs: number): number {
  const blocking = requests[requests.length - most];
  return blocking === undefined ? 0 : blocking + stretchMs;
}

/** A file that cannot be read as a state is begun anew: it holds no evidence, only manners. */
async function readState(path: string): Promise<State> {
  const empty: State = { requests: [], things: {}, heldUntil: 0 };
  const bytes = await readIfThere(path);
  if (bytes === null) return empty;
  try {
    const read = state.safeParse(JSON.parse(bytes.toString("utf8")));
    return read.success ? read.data : empty;
  } catch {
    return empty;
  }
}

/** Without what is over, and without moments in the future, which a clock that was wrong left behind. */
function tidy(read: State, at: number): State {
  return {
    requests: read.requests.filter((moment) => moment <= at && moment > at - hourMs).toSorted((a, b) => a - b),
    things: Object.fromEntries(Object.entries(read.things).filter(([, moment]) => moment <= at && moment > at - longestMs)),
    heldUntil: read.heldUntil > at + longestMs ? 0 : read.heldUntil,
  };
}
