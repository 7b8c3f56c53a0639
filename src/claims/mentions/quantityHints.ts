import { pattern } from "../text/index.ts";
import type { QuantityKind } from "../../model/index.ts";
import type { QuantityHint, QuantityValue } from "./types.ts";

interface HintWord {
  readonly kind: QuantityKind;
  readonly pattern: RegExp;
  /** Canonical units that it can stand beside. */
  readonly units: readonly string[];
  /** On which side of the number the word hints. */
  readonly side: "before" | "after" | "both";
}

const length = ["km", "m"];
const word = (
  kind: QuantityKind,
  units: readonly string[],
  source: string,
  side: HintWord["side"] = "both",
  flags = "giu",
): HintWord => ({
  kind,
  units,
  side,
  pattern: pattern(`(?<![\\p{L}])(?:${source})(?![\\p{L}])`, flags),
});

const hintWords: readonly HintWord[] = [
  word("perigee-height", length, "perigee(?:s| height| altitude)?|periapsis|lowest point|low point|closest point"),
  word("apogee-height", length, "apogees?|apogee height|apoapsis|highest point|high point|farthest point|furthest point"),
  word(
    "height",
    length,
    "altitudes?|heights?|high|above (?:the )?(?:earth|ground|sea level|surface|equator|\\p{L}* ?belt|clouds)|up|orbits?|orbiting|orbital|orbited|(?:circl(?:es|ing|ed)|fl(?:y|ies|ew|ying|own)|operat(?:es|ing|ed)) at",
  ),
  word("inclination", ["deg"], "inclin(?:ation|ed|ations|e)|tilted"),
  word(
    "period",
    ["min", "s"],
    "(?:orbital )?periods?|(?:every|once every|circles?|circling|go(?:es)? around|circled|orbits|orbiting|laps?|revolution|circuit)",
  ),
  word(
    "resolution",
    ["m"],
    "resolutions?|resolv(?:e|es|ing)|sharp|detail|discern|make out|(?:can|could) (?:see|spot|tell)|distinguish(?:es)?|pixels?|as small as|sub-met(?:re|er)|imagery|images",
  ),
  word(
    "distance",
    length,
    "distances?|away|apart|separat(?:ed|ion)|miss(?:ed)?|clos(?:e|er|est|ely|es|ed|ing)(?: to| approach| in)?|near(?:er|est|ed|by)?|from each other|of each other|of (?:the|a|its|one) (?:\\p{L}+ ){0,2}satellite|approach(?:ed|es)?|gap|between them|off (?:the )?coast|north of|south of|east of|west of|past",
  ),
  word("distance", length, "within", "before"),
  word("distance", length, "from (?:the|a|another|its|it|one|\\p{Lu}\\p{L}*)(?=[\\s.,])", "after", "gu"),
  word(
    "height-change",
    length,
    "rais(?:e|ed|es|ing)|lift(?:ed|ing)?|lower(?:ed|ing)?|boost(?:ed|ing)?|climb(?:ed|ing|s)?|dropp?(?:ed|ing|s)?|fell|fall(?:en|ing)?|sank|sunk|descend(?:ed|ing)?|rose|risen|los(?:t|ing|es)|decay(?:ed|ing)?|decreas(?:e|ed)|increas(?:e|ed)",
  ),
  word("aperture", ["m"], "apertures?|mirrors?|telescopes?|lens(?:es)?|antennas?|dish"),
  word("mass", ["kg"], "mass(?:es)?|weigh(?:s|ed|ing)?|weight|heavy|satellite|spacecraft|payload"),
  word("speed", ["km/s"], "speeds?|velocit(?:y|ies)|fast|travel(?:s|led|ling|ing)?|hurtling"),
  word("azimuth", ["deg"], "azimuths?|headings?|bearing"),
  word("angle", ["deg"], "off[- ]nadir|nadir|angles?|elevation|above the horizon|phase|plane"),
  word("eccentricity", ["1"], "eccentricit(?:y|ies)"),
  word("mean-motion", ["1/day"], "revolutions?|orbits?|mean motion|times a day"),
  word("frequency", ["Hz"], "frequenc(?:y|ies)|band|transmi\\p{L}+|MHz|GHz"),
  word(
    "duration",
    ["min", "s", "day", "month", "year"],
    "last(?:s|ed|ing)?|for|took|after|before|later|earlier|within|duration|mission|life|lifetime|lifespan",
  ),
  word("count", ["1"], "satellites?|objects?|pieces|fragments|payloads|launches|passes"),
];

/** How far to either side a word may hint, in UTF-16 units and in words. */
const LOOK = 90;
const MOST_WORDS = 9;

const fromUnit: Readonly<Record<string, QuantityKind>> = {
  kg: "mass",
  "km/s": "speed",
  Hz: "frequency",
  "1/day": "mean-motion",
};

/**
 * What a number may measure by the words around it, the nearest first. Looks no further than the sentence's commas and stops
 * allow: a semicolon or full stop ends the search. Words in between count as distance; small words count half.
 */
export function quantityHints(shadow: string, start: number, end: number, value: QuantityValue): readonly QuantityHint[] {
  const unit = value.unit.replace(/\/(?:day|orbit|hour|year|week|month|minute)$/u, (per) =>
    value.unit === "1/day" ? per : "",
  );
  const before = shadow.slice(Math.max(0, start - LOOK), start);
  const cutBefore = Math.max(lastStop(before) + 1, 0);
  const after = shadow.slice(end, end + LOOK);
  const cutAfter = firstStop(after);
  const found: QuantityHint[] = [];
  for (const { kind, units, pattern, side } of hintWords) {
    if (!units.includes(unit) && !units.includes(value.unit)) continue;
    for (const match of before.matchAll(pattern)) {
      if (match.index < cutBefore || side === "after") continue;
      const between = before.slice(match.index + match[0].length);
      const distance = wordsIn(between);
      if (distance <= MOST_WORDS)
        found.push({
          kind,
          span: [start - before.length + match.index, start - before.length + match.index + match[0].length],
          distance,
        });
    }
    for (const match of after.matchAll(pattern)) {
      if (match.index >= cutAfter || side === "before") break;
      const between = after.slice(0, match.index);
      const distance = wordsIn(between) + (/[,(]/u.test(between) ? 1 : 0);
      if (distance <= MOST_WORDS)
        found.push({ kind, span: [end + match.index, end + match.index + match[0].length], distance });
    }
  }
  const sorted = found.toSorted((a, b) => a.distance - b.distance || specific(b.kind) - specific(a.kind));
  const kinds = new Set<QuantityKind>();
  const nearest = sorted.filter(({ kind }) => !kinds.has(kind) && kinds.add(kind) !== undefined);
  const own = fromUnit[value.unit];
  return own === undefined || kinds.has(own) ? nearest : [...nearest, { kind: own, span: value.span, distance: MOST_WORDS }];
}

/** At the same distance the narrower word decides: "perigee" over "orbit", "raised by" over "height". */
function specific(kind: QuantityKind): number {
  return kind === "height" || kind === "distance" || kind === "duration" ? 0 : 1;
}

function wordsIn(between: string): number {
  const words = between.match(/[\p{L}\d.,]*[\p{L}\d]+/gu) ?? [];
  return words.reduce(
    (sum, text) =>
      sum +
      (/^(?:and|but|or)$/iu.test(text)
        ? 1.5
        : /^(?:of|a|an|the|at|is|was|to|in|and|about|around|some|by|its|with|from|an)$/iu.test(text)
          ? 0.5
          : 1),
    0,
  );
}

function lastStop(text: string): number {
  const matches = [...text.matchAll(/[;!?]|\.(?=\s)|\n/gu)];
  return matches.at(-1)?.index ?? -1;
}

function firstStop(text: string): number {
  return /[;!?]|\.(?=\s|$)|\n/u.exec(text)?.index ?? text.length;
}
