import { resolvePlace, type KnowledgeIndex, type KnownPlace } from "../../catalogue/index.ts";
import { clauseStartOf, type FoundFrame, type SentenceParts } from "../frames/index.ts";

/** A place that a text has named, and where in it; of a town that nothing knows the name alone. */
export interface SpokenPlace {
  readonly place: KnownPlace | null;
  readonly name: string;
  readonly at: number;
}

/** "HATTIESBURG, Miss. –": what "the city" of a report is before it names another. */
export function placeOfDateline(words: string | null, index: KnowledgeIndex): readonly SpokenPlace[] {
  const town = words?.split(",")[0]?.trim() ?? "";
  if (town === "") return [];
  const place = resolvePlace(town, index)[0] ?? null;
  const small = town.toLowerCase().replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());
  return [{ place, name: place?.name ?? (town === town.toUpperCase() ? small : town), at: -1 }];
}

/** A place that is taken up by a noun: "over the country", "from the same base". */
export interface TakenUp extends Omit<SpokenPlace, "at"> {
  readonly words: string;
  readonly span: readonly [number, number];
}

const islands =
  /\b(?:islands?|taiwan|guam|oahu|okinawa|hokkaido|kyushu|honshu|jeju|sakhalin|hainan|borneo|sumatra|luzon|palawan|mindanao|sicily|crete|corsica|sri lanka|cuba|cyprus|iceland|ireland|madagascar|malta|hawaii|greenland|singapore|britain|united kingdom|new zealand|java|bali|tasmania)\b/i;

/** What each noun may take up. */
const nouns: readonly (readonly [nouns: RegExp, fits: (place: KnownPlace) => boolean])[] = [
  [/^(?:country|nation|kingdom|republic|mainland)$/, ({ kind }) => kind === "country"],
  [/^(?:islands?|archipelago)$/, ({ name, aliases }) => [name, ...aliases].some((one) => islands.test(one))],
  [/^peninsula$/, ({ name }) => /peninsula|crimea|kamchatka|kola/i.test(name)],
  [/^(?:state|province|region|territory|prefecture)$/, ({ kind }) => kind === "province" || kind === "region"],
  [/^(?:city|town|village|hamlet|suburb|metropolis)$/, ({ kind }) => kind === "city" || kind === "capital"],
  [/^capital$/, ({ kind }) => kind === "capital"],
  [/^(?:sea|ocean|strait|gulf|bay)$/, ({ kind }) => kind === "sea"],
  [/^(?:cosmodrome|spaceport|pad|launchpad|launch site|launch pad|launch cent(?:re|er)|space cent(?:re|er)|range)$/, isSite],
  [
    /^(?:base|air ?base|airfield|port|harbou?r|shipyard|dockyard)$/,
    ({ kind }) => kind === "installation" || kind === "launch-site",
  ],
  [
    /^(?:site|facility|facilities|complex|station|cent(?:re|er)|place|spot|location)$/,
    (place) => isSite(place) || place.kind === "installation",
  ],
  [/^(?:plant|reactor|yard|nuclear (?:site|plant|complex|facility))$/, ({ kind }) => kind === "installation"],
];

/** What a name may be that nothing knows. */
const towns = /^(?:city|town|village|hamlet|suburb|place|spot|area|island|resort|municipality|district)$/;

function isSite({ kind }: KnownPlace): boolean {
  return kind === "launch-site" || kind === "launch-pad";
}

/** A noun that says itself where it is, or that stands before another, takes nothing up: "the base near Semnan", "the country's west". */
const takingUp =
  /\b(?:[Oo]ver|[Aa]bove|[Aa]cross|[Ii]n|[Oo]n|[Aa]t|[Ff]rom|[Nn]ear|off|into|onto|of|around|to|by|crossed|photographed|overflew|hit|reached|left|imaged) (?:all of |the whole of |most of |much of |parts of )?(?:the|that|this|our) (?:same |whole |entire |very |northern |southern |eastern |western |self-ruled |divided )?(?<noun>country|nation|kingdom|republic|islands?|archipelago|peninsula|state|province|region|territory|prefecture|city|town|village|hamlet|suburb|district|municipality|capital|sea|ocean|strait|gulf|bay|cosmodrome|spaceport|launch ?pad|pad|launch site|launch cent(?:re|er)|space cent(?:re|er)|range|air ?base|base|airfield|port|harbou?r|shipyard|site|facility|complex|station|cent(?:re|er)|place|spot|plant|reactor)\b(?! (?:of|near|called|named|that|which|where|spokes\w+|offici\w+|minist\w+|government|broadcaster|agency|media|newspaper|television)\b| (?:in|at|on|outside) (?:the )?(?!(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\b|(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)\p{Lu})(?!')|\b[Tt]he same (?<same>cosmodrome|spaceport|launch ?pad|pad|launch site|launch cent(?:re|er)|space cent(?:re|er)|base|site)\b|\bfrom (?<hence>there)\b|\b(?:fired|launched|landed|fell|seen|heard|sky|skies|lifted off from|crashed|taken|photographed) (?<there>there)\b(?! (?:is|was|were|are|had|has|have|will|would)\b)/gu;

/** What stands so near behind a verb is its own, in characters. */
const OWN = 30;

const seeing = /^(?:imaging|coverage|overflight)$/;

/**
 * The place that a noun behind the trigger takes up, out of those that the text has named before it, the latest first. Null where the clause
 * has no such noun, or where nothing that it could mean was named.
 * @param frames all frames of the sentence.
 */
export function takenUp(
  frame: FoundFrame,
  frames: readonly FoundFrame[],
  sentence: SentenceParts,
  shadow: string,
  spoken: readonly SpokenPlace[],
): TakenUp | null {
  if (spoken.length === 0) return null;
  // What stands behind another verb is told of that one, unless both see the same ("takes pictures of the island every day").
  const [here] = frame.trigger;
  const sees = seeing.test(frame.kind.type);
  const others = frames
    .filter(({ kind }) => !(sees && seeing.test(kind.type)))
    .map(({ trigger }) => trigger[0])
    .filter((at) => at !== here);
  const from = Math.min(
    here,
    Math.max(Math.min(clauseStartOf(sentence, here), here), ...others.filter((at) => at < here).map((at) => at + OWN)),
  );
  const to = Math.min(sentence.span[1], ...others.filter((at) => at > here));
  for (const match of shadow.slice(from, to).matchAll(takingUp)) {
    const at = from + match.index;
    const noun = (match.groups?.["noun"] ?? match.groups?.["same"])?.toLowerCase();
    const earlier = spoken.filter((one) => one.at < at);
    const fits = nouns.find(([words]) => noun !== undefined && words.test(noun))?.[1];
    const found =
      noun === undefined
        ? earlier.find(({ place }) => place?.kind !== "country" && place?.kind !== "capital")
        : earlier.find(({ place }) => (place === null ? towns.test(noun) : fits?.(place) === true));
    if (found !== undefined) return { ...found, words: match[0], span: [at, at + match[0].length] };
  }
  return null;
}
