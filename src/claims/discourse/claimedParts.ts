import { plainAgent } from "../phrases/index.ts";
import type { TextStructure } from "../text/index.ts";
import type { Speaker } from "./speakers.ts";
import type { Turn } from "./turns.ts";

/** "CLAIM: …", "Myth 2: …", "WHAT IS CLAIMED": what a check of facts repeats only to look into it. */
const claimed =
  /^[\s"*_]*(?:(?:the |viral |false )?(?:claims?|myths?|rumou?rs?|allegations?)|what (?:is|was|has been|is being) (?:being )?(?:claimed|said|shared|alleged)|what (?:they|people|the posts?|posts?) (?:say|claim))(?: ?(?:#|no\. ?)?\d{1,2})?[*_]*\s?(?:(?<mark>[:.]|-(?= ))[*_]*\s*|$)/i;
const looked =
  /^[\s"*_]*(?:(?:the )?(?:facts?|reality|truth|verdict|rating|evidence|conclusion|assessment)|(?:our|my) (?:rating|verdict|findings?|ruling|conclusion|assessment|check)|what we (?:found|know|checked)|(?:false|true|misleading))\b/i;

/** Whoever spread it: the text does not say who. */
const somebody: Speaker = {
  name: null,
  given: "unknown",
  because: null,
  organisation: null,
  country: null,
  agent: plainAgent([0, 0], "somebody", "pronoun", { plural: true, definite: false }),
};

/** The parts of a check of facts that only repeat what is claimed: the outlet does not say them. A part under a heading goes to the next one. */
export function claimedTurns({ shadow, blocks }: TextStructure): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  const heads = blocks.map(({ span }) => shadow.slice(span[0], Math.min(span[1], span[0] + 80)));
  if (!heads.some((head) => looked.test(head))) return turns;
  let under = false;
  for (const [at, { span, kind }] of blocks.entries()) {
    const head = heads[at] ?? "";
    const found = claimed.exec(head);
    const alone = found !== null && found[0].length >= span[1] - span[0];
    if (alone) under = true;
    else if (kind === "heading" || looked.test(head)) under = false;
    else if (found?.groups?.["mark"] !== undefined || under) {
      const from = span[0] + (found?.groups?.["mark"] === undefined ? 0 : found[0].length);
      turns.set(at, { speaker: somebody, from, label: "" });
    }
  }
  return turns;
}
