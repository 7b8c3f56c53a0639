import type { Intake } from "../intake/index.ts";
import { ownerOfFamily, type nameFinder } from "../names/index.ts";
import { kindOfObject, spokenAgain, SUBJECT, type Referent } from "../resolve/referents.ts";
import { subjectOfObject } from "../resolve/resolved.ts";
import type { TextStructure } from "../text/index.ts";
import type { Discourse } from "./state.ts";

/** What the headings over a block name, by the block. */
export type Headings = ReadonlyMap<number, readonly Referent[]>;

/** How much a thing named over the text counts wherever it was spoken of last, and over a part of it. */
const OF_TITLE = 0.9;
const FURTHEST = 30;

/**
 * "Where has Luch-5X been this year?" over a text that goes on "Until March it stood at 2.6 E": headings give no claims, but bring in what is
 * spoken of.
 */
export function headingsOf(structure: TextStructure, about: Intake, namesIn: ReturnType<typeof nameFinder>): Headings {
  const found = new Map<number, readonly Referent[]>();
  let over: readonly Referent[] = [];
  let titled = false;
  for (const [at, block] of structure.blocks.entries()) {
    if (about.readable[at] === true) {
      if (over.length > 0) found.set(at, over);
      titled ||= over.length > 0 || at > 3;
      over = [];
      continue;
    }
    if (block.span[0] < about.bodyStart || found.size > FURTHEST) continue;
    const named = namedIn(structure.shadow, block.span, namesIn);
    // Of several things in a title none is what the whole text is about.
    const topic = !titled && named.filter((one) => one.kind !== "rocket").length === 1 ? OF_TITLE : null;
    for (const one of named) over = [...over, one.kind === "rocket" ? one : { ...one, topic }];
  }
  return found;
}

function namedIn(shadow: string, span: readonly [number, number], namesIn: ReturnType<typeof nameFinder>): readonly Referent[] {
  return namesIn(span).flatMap((mark): readonly Referent[] => {
    const part = { text: shadow.slice(...mark.span), span: mark.span, given: "stated" as const };
    const common = { sentence: 0, at: mark.span[0], spokenAt: mark.span[0], times: 1, weight: SUBJECT, topic: null };
    const [entity] = mark.entities;
    if (entity?.kind === "object") {
      const [object] = entity.objects;
      if (object === undefined) return [];
      const subject = { subject: subjectOfObject(object, part), alternatives: [], owner: object.owner };
      const { owner, purpose, launched } = object;
      return [{ ...common, subject, kind: kindOfObject(object), owner, purpose, launched }];
    }
    if (entity?.kind !== "unknown-object" && entity?.kind !== "vehicle") return [];
    const subject = { name: entity.name, noradId: null, cosparId: null, ...part };
    return [
      {
        ...common,
        subject: { subject, alternatives: [], owner: ownerOfFamily(entity.name) },
        kind: entity.kind === "vehicle" ? "rocket" : "satellite",
        owner: entity.kind === "vehicle" ? null : ownerOfFamily(entity.name),
        purpose: null,
        launched: null,
      },
    ];
  });
}

/** What a text has spoken of where a block begins. */
export function underHeading(discourse: Discourse, headings: Headings, block: number, sentence: number): Discourse {
  const over = headings.get(block);
  if (over === undefined) return discourse;
  return {
    ...discourse,
    referents: over.reduceRight((known, one) => spokenAgain(known, { ...one, sentence: sentence - 1 }), discourse.referents),
  };
}
