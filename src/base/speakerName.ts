/** What is one person or one thing of several kinds: "a message", "an official". */
const groups = /\b(media|press|television|TV|radio|police|staff|people|[a-z]+[^s]s)$/;
/** Bodies that a text speaks of as the one that everybody knows. */
const bodies = /\b(ministry|government|military|army|navy|air force|coast guard|agency|company|presidency|embassy|operator)$/;
const namesWithArticle =
  /^(United (States|Kingdom|Nations|Arab Emirates)|Netherlands|Philippines|European Union|Kremlin|Pentagon|White House|Blue House|North|South|JCS)$|(Administration|Ministry|Department|Council|Committee|Command|Chiefs of Staff)$|^Ministry of /;

/**
 * A speaker as a sentence needs it: "a message", "the ministry", "the United States"; other names, groups of people and names
 * that bring their own article or owner ("South Korea's military") stay as they are.
 */
export function speakerName(name: string): string {
  if (/^(an?|the|his|her|their|its|some|several|two|three|one)\s/i.test(name) || /['’]s\s|\sand\s|,/.test(name)) return name;
  if (namesWithArticle.test(name) || bodies.test(name)) return `the ${name}`;
  if (!/^[a-z]/.test(name) || groups.test(name)) return name;
  return `${/^[aeiou]/.test(name) ? "an" : "a"} ${name}`;
}

/** Whether a speaker's verb stands in the plural: "Russia and North Korea deny", "U.S. officials say", "two people familiar with it say". */
export function speaksAsMany(name: string): boolean {
  if (/ and |, /.test(name)) return true;
  const [head = ""] = name.split(/ (?:of|from|at|in|with|for|on|who|familiar|close)\b/);
  return several.test(head) && !/\b(?:news|physics|affairs|press)$/.test(head);
}

/** A plural noun last; in capitals ("Reuters", "Roscosmos") only where it can be no name. */
const several =
  /(?:^|\s)(?:[a-z][a-z-]*[^s]s|people|police)$|^(?:Analysts|Experts|Lawmakers|Observers|Officials|People|Scientists|Sources)$/;
