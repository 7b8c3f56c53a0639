/** Whether a text speaks of space, by its words alone: offices, towns and television are none. */

const telling =
  "satellites?(?! (?:office|depot|branch|hospital|garage|school|library|store|campus|town|dish|television|tv|channel|phone|broadband|internet|navigation|clinic|city|state|event))|spacecraft|cosmodromes?|space (?:agency|programme|program|force|command|station|launch|rocket|technology|development|surveillance|debris|objects?)|long march|spaceport|anti-satellite|space ?planes?|" +
  "perigee|apogee|starlinks?|(?:upper|second|third) stages?|cubesats?|space junk|outer space|(?:in|into|from|to) space";

/** Words that armies, fireworks and parliaments have too. */
const shared =
  "rockets?|re-?ent(?:ry|er(?:ed|s)?)|orbit(?:s|al|ed|ing)?|lift-?off|space rockets?|ballistic missiles?|reconnaissance|aerospace|carrier rocket";
const counted = new RegExp(`\\b(?:${telling}|${shared})\\b`, "gi");

/** What says in a text that whatever falls or flies in it may come from orbit. */
const ofSpace = new RegExp(
  `\\b(?:${telling}|re-?ent(?:ry|er(?:ed|s|ing)?)|orbit(?:s|al|ed|ing|ers?)?|space (?:centre|center|telescope|probe|shuttle)|` +
    "rocket (?:stages?|bod(?:y|ies)|parts?|fuel|debris)|nasa|esa|isro|jaxa|roscosmos|spacex|catalogued|meteors?|fireballs?)\\b",
  "i",
);

/** How far into a text is looked, UTF-16 units. */
const HEAD = 20_000;
const FAR = 200_000;
/** A text of a sentence or two need not say what it speaks of, UTF-16 units. */
const SHORT = 300;

/** How many words of space a text has, up to three. */
export function countSpaceWords(shadow: string): number {
  let found = 0;
  for (const _ of shadow.slice(0, FAR).matchAll(counted)) {
    found += 1;
    if (found >= 3) break;
  }
  return found;
}

/** Nothing in a text is of space but rockets: what it says falls and flies comes from no orbit. */
export function isSpaceless(shadow: string): boolean {
  return shadow.length > SHORT && !ofSpace.test(shadow.slice(0, HEAD));
}

/**
 * Films, novels, matches and museums speak of rockets too. Where such words stand and no catalogued object is named nothing is claimed but politics;
 * fireworks are make-believe only where no rocket has a name.
 * @param rockets how many rockets the text names.
 */
export function isMakeBelieve(shadow: string, rockets: number): boolean {
  const words =
    /\b(?:films?|movies?|novels?|cinemas?|oscars?|actors?|actress|museum|exhibition|replicas?|video games?|cookbook|strikers?|(?:goal)?keepers?|midfielders?|defenders?|league|playoffs?|penalty (?:kick|area)|free[- ]kicks?|half-?time|hat-trick|quarterbacks?|touchdowns?|innings|stoppage time|premiere|bestseller|soundtrack|playwright|sitcom)\b/gi;
  const head = shadow.slice(0, HEAD);
  return (head.match(words)?.length ?? 0) >= 2 || (rockets === 0 && /\bfire(?:works|crackers)\b/i.test(head));
}
