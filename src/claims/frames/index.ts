/**
 * The claim types' ways of being said: one file a type, each a table of patterns over the masked sentence with an example
 * and a counter-example. Adding a way is one row; adding a type is one file and one line here.
 */
import { imaging } from "./imaging.ts";
import { launch } from "./launch.ts";
import { launchFailure } from "./launchFailure.ts";
import { orbit } from "./orbit.ts";
import { overflight } from "./overflight.ts";
import { signal } from "./signal.ts";
import type { FrameKind } from "./types.ts";

/** In the order in which they are looked for. */
export const frameKinds: readonly FrameKind[] = [launchFailure, signal, imaging, overflight, launch, orbit];
export { clauseStart, findFrames, separated } from "./findFrames.ts";
export type { FoundFrame, FrameKind, SentenceParts, Way } from "./types.ts";
