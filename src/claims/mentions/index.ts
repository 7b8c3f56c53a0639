/**
 * The closed sub-languages of a news text, one grammar a file: time phrases, quantities, coordinates. Each finds mentions
 * with their spans in a shadow text and fills nothing in. What they mean in a context is decided in `../time` and by the
 * reader; names of objects, places and agents are not here.
 */
export { findCoordinates } from "./coordinates.ts";
export { findMentions } from "./mentions.ts";
export { findMoments, findZoneStatements } from "./moments.ts";
export { findQuantities } from "./quantities.ts";
export { unitPairInconsistency } from "./unitPairs.ts";
export type {
  ClockWord,
  CoordinateMention,
  DayPart,
  DayWord,
  Mention,
  MomentBound,
  MomentGroup,
  MomentMention,
  MomentWord,
  QuantityHint,
  QuantityMention,
  QuantityValue,
  ZoneStatement,
  ZoneWord,
} from "./types.ts";
