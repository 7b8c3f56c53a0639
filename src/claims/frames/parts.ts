/**
 * Who flies, in the masked sentence: a satellite or wreck by any phrase, a pronoun, or a word that takes one up. Patterns that begin with this and leave
 * a gap meet far more than they should alone; `subjectFits` asks that something that flies was spoken of.
 */
export const flier =
  "(?:[OD](?![OD])|\\b(?:it|they|she|both|craft|probe|hulk|pair|newcomer|duo|trio|veteran|thing|gizmo|gadget|intruder|visitor|snooper|inspector|spook|bird|machine|mission|lander|capsule|spaceplane|relic)\\b)";
/** What is left of one: "chunks of the rocket", "a metal ring from a rocket". */
export const remains =
  "(?:[OD](?![OD])|\\b(?:it|they|she|craft|probe|hulk|pieces?|chunks?|bits|parts?|fragments?|remains|remnants|wreckage|shards?|scraps?|ring|ball|lander|capsule|thing|tanks?|sphere|section|panel|what (?:was|is|remained) (?:left)?|most of|rest of)\\b)";
/** A gap inside one clause. */
export const gap = (length: number): string => `[^.;]{0,${length}}?`;
