/**
 * The claim types' ways of being said: a table of patterns over the masked sentence for each, with an example and a
 * counter-example a row. Adding a way is one row; adding a type is one table and one line here.
 */
import { count } from "./count.ts";
import { decay } from "./decay.ts";
import { imaging } from "./imaging.ts";
import { launch } from "./launch.ts";
import { launchFailure } from "./launchFailure.ts";
import { manoeuvre } from "./manoeuvre.ts";
import { orbit } from "./orbit.ts";
import { coverage, hazardArea, plan, resolution, sighting, siteCapability } from "./otherKinds.ts";
import { overflight } from "./overflight.ts";
import { proximity } from "./proximity.ts";
import { signal } from "./signal.ts";
import { statement } from "./statement.ts";
import { status } from "./status.ts";
import type { FrameKind } from "./types.ts";
import { widerFlight } from "./widerFlight.ts";
import { widerSight } from "./widerSight.ts";

const plain: readonly FrameKind[] = [
  launchFailure,
  signal,
  imaging,
  resolution,
  coverage,
  overflight,
  proximity,
  manoeuvre,
  decay,
  launch,
  orbit,
  status,
  siteCapability,
  hazardArea,
  sighting,
  count,
  plan,
  statement,
];

/** In the order in which they are looked for; the ways that name one thing come before those by classes of verbs. */
export const frameKinds: readonly FrameKind[] = plain.map((kind) => ({
  ...kind,
  ways: [...kind.ways, ...(widerFlight[kind.type] ?? []), ...(widerSight[kind.type] ?? [])],
}));
export { clauseStartOf, clauseStarts, findFrames } from "./findFrames.ts";
export { byWords, type Judged } from "./byWords.ts";
export { saidFrame } from "./said.ts";
export type { FoundFrame, FrameKind, SentenceParts, Way } from "./types.ts";
export { isLikened } from "./verbContext.ts";
