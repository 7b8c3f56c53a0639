import { pattern } from "../text/index.ts";
import type { Kinship, Thing, Unit } from "./types.ts";

/** What a whole text is about, as far as words depend on it. */
export interface TextAbout {
  /** It speaks of a space station: "the station" flies, and does not broadcast. */
  readonly station: boolean;
  /** It speaks of satellites. */
  readonly flies: boolean;
  /** It counts attempts. */
  readonly attempts: boolean;
}

/** What a text's words say of it, looked for once. */
export function textAbout(shadow: string): TextAbout {
  return {
    station: /\b(?:space station|orbital station|ISS\b(?!UE)|Tiangong)/i.test(shadow),
    attempts: /\b(?:attempts?|tries|failed launch(?:es)?)\b/i.test(shadow),
    flies: /\b(?:satellites?|spacecraft|orbit|space ?planes?|probe|launched|re-?ent(?:ry|ered))\b/i.test(shadow),
  };
}

const ranks: ReadonlyMap<string, Kinship> = new Map([
  ["first", { how: "rank", rank: 1 }],
  ["second", { how: "rank", rank: 2 }],
  ["third", { how: "rank", rank: 3 }],
  ["older", { how: "rank", rank: 1 }],
  ["oldest", { how: "rank", rank: 1 }],
  ["elder", { how: "rank", rank: 1 }],
  ["eldest", { how: "rank", rank: 1 }],
  ["younger", { how: "rank", rank: -1 }],
  ["youngest", { how: "rank", rank: -1 }],
  ["newer", { how: "rank", rank: -1 }],
  ["newest", { how: "rank", rank: -1 }],
  ["old", { how: "rank", rank: 1 }],
  ["new", { how: "rank", rank: -1 }],
  ["latest", { how: "rank", rank: -1 }],
  ["last", { how: "rank", rank: -1 }],
  ["other", { how: "other" }],
]);

const group =
  "pair|two|three|four|five|six|trio|duo|couple|quartet|family|line|series|lot|group|bunch|class|them|twins|sisters|siblings";
const acts =
  "(?=,? (?:was|is|has|had|will|would|may|might|still|now|then|also|later|went|flew|fell|came|left|sits|sat|stands|stood|stays|stayed|passes|circles|orbits|re-?enters|[a-z]+ed)\\b)";
const part = "(?:\\p{L}[\\p{L}-]* )?";
const ship = "(?: satellite| craft| ship| spacecraft| one)?";

/** "the younger of the Russian pair", "the older one": which of several, told by rank. */
const ranked = pattern(
  `the (?<rank>(?!old |new )(?:${[...ranks.keys()].join("|")}))${ship} of (?:the |these |those |its |this )?${part}(?:${group})(?![\\p{L}-])|` +
    `the (?:(?<alone>older|elder|eldest|younger|youngest|newer|other)(?: one)?|(?<one>old|new|first|second|third) one)(?![\\p{L}-])${acts}|` +
    `the old one(?= (?:\\d|at|over|near|beside|close))|the one before (?:that|it)(?![\\p{L}-])`,
  "iuy",
);

/** "its elder sister", "its predecessor": which, told by another. */
const related = pattern(
  `its (?:own |short-lived |failed |dead |late )?(?:(?<age>elder|older|big|bigger|younger|newer|little|smaller|twin|identical) )?` +
    `(?<kin>sisters?|sibling|twin|brother|stablemate|companion|predecessor|forerunner|precursor|successor|replacement|follow-on)${ship}(?![\\p{L}-])`,
  "iuy",
);

const station =
  /(?:the|this) (?:orbiting |orbital |manned |crewed )?(?:station|outpost|orbital complex|orbiting laboratory)(?![\p{L}'-])/iuy;

/** What reporters call a satellite: taken for it only where one was spoken of. */
const nicknames =
  "contraption|snooper|snoop|interloper|intruder|eavesdropper|visitor|guest|old girl|old lady|machine|wanderer|loiterer|prowler|stalker|bird|relay|tug|relic|derelict|heavyweight|lightweight";
const nickname = pattern(
  `(?:(?:the|our|this|that) ${part}(?<word>${nicknames})|our ${part}(?<ours>friend|hero|heroine|suspect|patient|subject))(?![\\p{L}'-])`,
  "iuy",
);

/** Descriptions of what flies whose head no list of such nouns has, put together to one unit. */
export function described(units: readonly Unit[], shadow: string, about: TextAbout): readonly Unit[] {
  if (!about.flies && !about.station) return units;
  const found: Unit[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined) break;
    const met =
      /^(?:the|its|our|this|that)\b/.test(unit.lower) && unit.thing === undefined
        ? readAt(unit, units, at, shadow, about)
        : null;
    found.push(met?.unit ?? withOwner(unit, units, at));
    if (met !== null) at = met.last;
  }
  return found;
}

/** "the third reconnaissance satellite of the Republic of Korea": whose it is. */
function withOwner(unit: Unit, units: readonly Unit[], at: number): Unit {
  const { thing } = unit;
  if (thing === undefined || thing.name !== null || thing.owner !== null || thing.head !== "satellite") return unit;
  const behind = units[at + 1]?.lower === "of" ? units[at + 2]?.agent : undefined;
  const country = behind?.category === "state" ? behind.country : null;
  return country === null ? unit : { ...unit, thing: { ...thing, owner: country } };
}

function readAt(
  unit: Unit,
  units: readonly Unit[],
  at: number,
  shadow: string,
  about: TextAbout,
): { readonly unit: Unit; readonly last: number } | null {
  const start = unit.span[0];
  const met = (way: RegExp): RegExpExecArray | null => {
    way.lastIndex = start;
    return way.exec(shadow);
  };
  const next = units[at + 1];
  if (unit.agent !== undefined) {
    // "The station reported" a leak by its crew's mouth; one that speaks stays who speaks.
    if (!about.station || unit.agent.organisation !== null || next?.letter === "S") return null;
    return whole(met(station), "station", null, units, at);
  }
  const rank = met(ranked);
  if (rank !== null) {
    const { rank: of, alone, one } = rank.groups ?? {};
    // "The second one" of a text that counts attempts is one of them.
    if (one !== undefined && about.attempts) return null;
    const word = (of ?? alone ?? one ?? (/ old /i.test(rank[0]) ? "old" : "")).toLowerCase();
    return whole(rank, word, ranks.get(word) ?? { how: "before" }, units, at);
  }
  const kin = met(related);
  if (kin !== null) return whole(kin, (kin.groups?.["kin"] ?? "").toLowerCase(), kinshipOf(kin), units, at);
  const name = about.flies ? met(nickname) : null;
  return name === null
    ? null
    : whole(name, (name.groups?.["word"] ?? name.groups?.["ours"] ?? "").toLowerCase(), null, units, at);
}

function kinshipOf({ groups }: RegExpExecArray): Kinship {
  const kin = (groups?.["kin"] ?? "").toLowerCase();
  const age = (groups?.["age"] ?? "").toLowerCase();
  if (/^(?:predecessor|forerunner|precursor)$/.test(kin) || /^(?:elder|older|big)$/.test(age)) return { how: "before" };
  if (/^(?:successor|replacement|follow-on)$/.test(kin) || /^(?:younger|newer|little)$/.test(age)) return { how: "after" };
  return { how: "sister" };
}

/** The units that a match covers as one thing; null where it ends inside one. */
function whole(
  match: RegExpExecArray | null,
  word: string,
  kin: Kinship | null,
  units: readonly Unit[],
  at: number,
): { readonly unit: Unit; readonly last: number } | null {
  if (match === null) return null;
  const span = [match.index, match.index + match[0].length] as const;
  const last = units.findIndex((unit, i) => i >= at && unit.span[1] === span[1]);
  if (last < 0 || units.slice(at, last + 1).some((unit) => unit.thing !== undefined && unit.thing.name !== null)) return null;
  const lower = match[0].toLowerCase();
  const thing: Thing = {
    span,
    head: "satellite",
    word: word === "" ? "satellite" : word,
    name: null,
    ordinal: null,
    owner: units.slice(at, last + 1).find((unit) => unit.agent?.country != null)?.agent?.country ?? null,
    ownerPronoun: false,
    purpose: null,
    definite: true,
    plural: false,
    count: null,
    words: lower.split(" ").slice(1, -1),
    ...(kin === null ? {} : { kin }),
  };
  return { unit: { span, letter: "O", lower, thing }, last };
}
