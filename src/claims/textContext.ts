import type { KnowledgeIndex } from "../catalogue/index.ts";
import type { ObjectRecord } from "../model/index.ts";
import type { Home, Intake } from "./intake/index.ts";
import type { NamedAt } from "./resolve/resolved.ts";
import type { TextStructure } from "./text/index.ts";
import type { ZoneChoice } from "./time/index.ts";

/** What stays the same through a text. */
export interface TextContext {
  readonly about: Intake;
  readonly structure: TextStructure;
  readonly index: KnowledgeIndex;
  readonly zoneNames: (name: string, country: string | null) => readonly ZoneChoice[];
  readonly published: string | null;
  /** Where a text is at home that has no dateline, and whose publisher nothing knows. */
  readonly home: Home | null;
  /** Every catalogued object that the text names. */
  readonly named: readonly ObjectRecord[];
  /** Where it names satellites, known or not, in order. */
  readonly namedAt: readonly NamedAt[];
  /** In a live ticker the second of the day at which each block was written, by its index; else null. */
  readonly stamps: ReadonlyMap<number, number> | null;
  /** The one rocket that the text names, where it names just one. */
  readonly rocket: string | null;
  /** The text is about space: only then its politics are kept. */
  readonly space: boolean;
  /** A film, a match or a museum is what it is about. */
  readonly makeBelieve: boolean;
  /** Nothing in it is of space but rockets, which fireworks and armies have too: what it says falls and flies comes from no orbit. */
  readonly spaceless: boolean;
  /** So plainly that "the launch" alone is one into space. */
  readonly surelySpace: boolean;
}
