import { clauseStartOf, type FoundFrame, type SentenceParts } from "../frames/index.ts";
import type { Unit } from "../phrases/index.ts";

/** What flies and was spoken of last: something in space, a missile, or anything else that never was in orbit. */
export type Flown = "space" | "missile" | "other" | null;

/** What flies and is no space object, and is not taken for one either ("a fireball", "a train of lights", "an orbital plane"); of nouns that stand before another ("missile test", "drone unit") only the last counts. */
const missiles =
  "missiles?|ICBMs?|IRBMs?|SLBMs?|projectiles?|warheads?|artillery shells|torpedoes|Hwasong(?:pho)?-\\d+\\w*|Pukguksong-\\d\\w*|KN-\\d+|Minuteman(?: III)?|Trident|Sarmat|" +
  "Oreshnik|Kinzhal|Iskanders?|Scuds?|[RN]odong|Musudan|Shahab-\\d|Sejjil|Khorramshahr(?:-\\d)?|Fattah(?:-\\d)?|Emad|Agni(?:-[IVP\\d]+)?|Hyunmoo(?:-\\d)?|Tomahawks?|Kalibrs?|Jericho(?:-\\d)?|DF-\\d+\\w?";
const others =
  "drones?|UAVs?|quadcopters?|aircraft|airplanes?|aeroplanes?|airliners?|warplanes?|(?:fighter|passenger|business|military|spy) (?:jets?|planes?)|fighters|bombers?|" +
  "helicopters?|choppers?|balloons?|airships?|kites?|(?:RC|KC|EC|MQ|RQ|EA|WC|RF|FA)-\\d{1,3}[A-Z]?|F-\\d\\d[A-Z]?|J-\\d\\d|B-(?:1B?|2|21|52)[A-Z]?|U-2S?|SR-71|E?P-[38][A-Z]?|" +
  "C-(?:5|17|130)[A-Z]?|E-[38][A-Z]?|A-(?:10|50)|(?:MiG|Su|Tu|Il|An)-\\d{2,3}[A-Z]{0,2}|Boeing 7\\d7|Airbus A\\d{3}|Global Hawks?|Reapers?|Shaheds?(?:-\\d+)?|" +
  "asteroids?";
const behindIt =
  "(?! (?:defen[cs]es?|tests?|test-firings?|sites?|units?|launch(?:es)?|launchers?|program(?:me)?s?|bases?|silos?|range|ranges|technolog(?:y|ies)|warnings?|carriers?|strikes?|attacks?|forces?|command|makers?|" +
  "factor(?:y|ies)|engines?|experts?|threats?|activity|parades?|crews?|pilots?|operators?|footage|images?|pictures?|data|detection|tracking|agency|shield|interceptors?|engineers?|scientists?|parts|debris|stations?|tracks?|drivers?|manufacturers?|works|yards?|shows?|camp)\\b)";
const flying = new RegExp(`(?<![\\w-])(?:(?<missile>${missiles})|(?<other>${others}))(?![\\w-])${behindIt}`, "gi");

/** Something that flies, as a sentence speaks of it. */
interface Mentioned {
  readonly at: number;
  readonly what: Exclude<Flown, null>;
  /** Behind a preposition, or only owning what follows. */
  readonly behind: boolean;
  /** "Two drones", "sent up drones": brought in anew. */
  readonly brought: boolean;
}

/** What flies in a sentence, space objects and others, in order. Asked for by each claim of a sentence, found once. */
function mentioned(sentence: SentenceParts, shadow: string): readonly Mentioned[] {
  const known = foundIn.get(sentence);
  if (known !== undefined) return known;
  const found = mentionedIn(sentence, shadow);
  foundIn.set(sentence, found);
  return found;
}

const foundIn = new WeakMap<SentenceParts, readonly Mentioned[]>();

function mentionedIn(sentence: SentenceParts, shadow: string): readonly Mentioned[] {
  const { units, attribution } = sentence;
  const [from, to] = sentence.span;
  const found = [...shadow.slice(from, to).matchAll(flying)].map((match) => ({
    at: from + match.index,
    end: from + match.index + match[0].length,
    what: match.groups?.["missile"] === undefined ? ("other" as const) : ("missile" as const),
  }));
  const inFlyer = (unit: Unit): boolean => found.some(({ at, end }) => unit.span[0] < end && unit.span[1] > at);
  const inSpace = units.flatMap((unit, i): Mentioned[] => {
    const { thing } = unit;
    if (thing === undefined || thing.head === "pronoun" || attribution.attributive.has(i) || inFlyer(unit)) return [];
    // "The launch failed": of whatever was fired.
    if (isBareLaunch(unit)) return [];
    return [{ at: unit.span[0], what: "space", behind: isBehind(units, i), brought: true }];
  });
  const elsewhere = found.map(({ at, end, what }): Mentioned => {
    const i = units.findIndex((unit) => unit.span[0] <= at && unit.span[1] > at);
    // "the aircraft's", and words between the preposition and the noun.
    let first = i;
    while (first > 0 && /^[dew]$/.test(units[first - 1]?.letter ?? "") && !isVerb(units[first - 1])) first -= 1;
    const ahead = shadow.slice(Math.max(from, at - 60), at);
    return { at, what, behind: isBehind(units, first) || /^'s? /.test(shadow.slice(end, end + 3)), brought: anew.test(ahead) };
  });
  return [...inSpace, ...elsewhere].toSorted((a, b) => a.at - b.at);
}

const anew =
  /\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|another|dozens of|\d+) (?:[\w.-]+ ){0,4}$|\b(?:sen[dt]|flew|launched|fired|shot down|scrambled|released|deployed) (?:up |out |off )?(?:[\w.-]+ ){0,3}$/i;

const looksOn =
  /\b(?:saw|see[ns]?|film|record|captur|observ|watch|track|follow|witness|report|hunt|spot|search|monitor|chas|detect|pick|warn|avoid|because|when|as|while|after|before|where)/i;

function isBehind(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  return before?.letter === "p" && !/^(?:after|before|since|until|as|once|up|off|out|down)$/.test(before.lower);
}

function isBareLaunch({ thing }: Unit): boolean {
  return (
    thing?.head === "attempt" &&
    thing.definite &&
    thing.name === null &&
    thing.owner === null &&
    !thing.words.some((word) => /^(?:satellites?|rockets?|space|carrier|reconnaissance|spy)$/.test(word))
  );
}

function isVerb(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.letter === "w" && /(?:ed|ew|ent|ook|aw|ought|uns?|oots?|ires?|ests?)$/.test(unit.lower);
}

/** What a sentence leaves as flying when it is over: what is in space wherever it speaks of that, else what it brings in. */
export function flownAfter(before: Flown, sentence: SentenceParts, shadow: string): Flown {
  const all = mentioned(sentence, shadow);
  const first = all.find((one) => !one.behind);
  // "A missile hit the satellite. It broke up": the satellite did.
  const struck =
    all.some(({ what }) => what === "space") &&
    /\b(?:at|hit|struck|destroy|shot|against|target|intercept)/.test(sentence.masked);
  if (struck) return "space";
  // "Aircraft were kept on the ground": of those that are only spoken of "it" means none.
  if (first?.what === "other" && !first.brought) return all.some(({ what }) => what === "space") ? "space" : before;
  return (first ?? all.find((one) => one.what === "space") ?? all.find((one) => one.what === "missile"))?.what ?? before;
}

/**
 * "They flew about 650 km", of missiles; "balloons drifted over Seoul": what the clause of a frame is about flies, and is nothing that an orbit could be
 * asked of, whatever satellite was spoken of before.
 */
export function isOfOther(frame: FoundFrame, sentence: SentenceParts, before: Flown, shadow: string): boolean {
  const { kind, trigger } = frame;
  if (kind.subject === "any") return false;
  const refuses = (what: Flown): boolean => what === "missile" || (what === "other" && kind.subject === "satellite");
  const all = mentioned(sentence, shadow);
  const start = clauseStartOf(sentence, trigger[0]);
  const ahead = all.filter(({ at }) => at < trigger[0]);
  const acting = ahead.filter(({ at, behind }) => at >= start && !behind);
  // "photographed by a U-2": who does it stands behind.
  const doer = /^[^.;,]{0,60}?\bby (?:an? |the |two |several )?(?:[\w.-]+ ){0,3}?$/;
  const does = all.find(({ at }) => at >= trigger[1] && doer.test(shadow.slice(trigger[0], at)));
  if (does !== undefined && /\bby\b/.test(shadow.slice(trigger[0], does.at))) return refuses(does.what);
  // "Fired a missile at Cosmos 1408": the missile was fired.
  const fired = all.find(({ at }) => at >= trigger[1]);
  const straight = fired !== undefined && fired.what !== "space" && !fired.behind && fired.at - trigger[1] < 40;
  if (kind.type === "launch" && straight && !/\b(?:carry|with)/.test(sentence.masked)) return true;
  const last = acting.at(-1);
  if (last !== undefined) {
    // "An aircraft filmed the re-entry of Salsa": it only looks on.
    const between = shadow.slice(last.at, trigger[0]);
    const of = all.some(
      ({ at, what }) => what === "space" && at >= trigger[1] && /^ of (?:the |an? )?$/.test(shadow.slice(trigger[1], at)),
    );
    return !of && !acting.some(({ what }) => what === "space") && !looksOn.test(between) && last.what !== "space";
  }
  const pronoun = sentence.units.findLast(
    (unit) =>
      unit.span[0] >= start &&
      (unit.span[0] < trigger[0] || (kind.subject === "launch" && unit.span[0] === trigger[0])) &&
      (/^(?:it|they|them|both)$/.test(unit.lower) || isBareLaunch(unit)),
  );
  const relative = sentence.units.findLast(
    (unit) => unit.span[1] <= start && unit.span[1] >= start - 8 && /^(?:which|that|who)$/.test(unit.lower),
  );
  const taken = pronoun ?? relative;
  // "To launch more as soon as the wind turns": more of whatever was launched.
  if (taken === undefined) return frame.way.name === "launch more" && before !== null && before !== "space";
  const earlier = ahead.filter(({ at }) => at < taken.span[0]);
  if (pronoun !== undefined && earlier.some(({ what }) => what === "space")) return false;
  const told =
    earlier.findLast(({ behind, brought }) => !behind && brought) ?? (relative === undefined ? undefined : earlier.at(-1));
  return refuses(told?.what ?? (pronoun === undefined ? null : before));
}
