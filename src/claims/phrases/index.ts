/**
 * Words, names and closed phrases put together to what a sentence is made of: whoever may speak, things that fly, places,
 * verbs of speech. Each has a letter, so that rules over a sentence are patterns over a string.
 */
export { pieces, type Piece } from "./pieces.ts";
export { plainAgent, pronounAgent } from "./plainAgent.ts";
export { looksLikePerson } from "./personNames.ts";
export { units } from "./units.ts";
export { described, textAbout, type TextAbout } from "./descriptions.ts";
export type { Act, Agent, Kinship, SpeechVerb, Thing, Unit } from "./types.ts";
