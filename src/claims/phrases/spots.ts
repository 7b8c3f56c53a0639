import type { NounPhrase } from "./nounPhrase.ts";
import type { Piece } from "./pieces.ts";
import type { Unit } from "./types.ts";

/** "from its site on the Mahia Peninsula", "at a station near Bochum": a spot on the ground, and nobody who may speak. */
export function isSpot(phrase: NounPhrase, pieces: readonly Piece[], found: readonly Unit[]): boolean {
  const head = pieces[phrase.headAt]?.lower ?? "";
  const launches = /^cent(?:re|er)$/.test(head) && pieces[phrase.headAt - 1]?.lower === "launch";
  if (phrase.head !== "role" || !(launches || /^(?:sites?|stations?)$/.test(head))) return false;
  // "reached the ground station at Mahdasht"
  if (/^(?:ground|tracking|receiving|earth)$/.test(pieces[phrase.from - 1]?.lower ?? "")) return true;
  const before = found.slice(-4).findLast((unit) => !/^[dewL]$/.test(unit.letter));
  // "sent its signals to a station at Mahdasht"
  const sent =
    before?.lower === "to" &&
    found.slice(-6).some(({ lower }) => /^(?:signals?|data|telemetry|pictures|images|sent|sends)$/.test(lower));
  return sent || (before !== undefined && /^(?:from|at|near|in|outside|by)$/.test(before.lower));
}
