import type { WordTag } from "./types.ts";

const lists: readonly (readonly [WordTag, string])[] = [
  [
    "determiner",
    "the a an this that these those each every either neither some any no all both another such half many several few most much more less what whichever",
  ],
  [
    "preposition",
    "of in on at by for from with about against between into through during before after above below over under around near across along among amid behind beside besides beyond despite down except inside outside like unlike off onto out past per since throughout toward towards until till up upon via within without aboard atop versus vs regarding concerning following including excluding plus minus than as",
  ],
  [
    "pronoun",
    "i you he she it we they me him us them himself herself itself themselves ourselves myself yourself one ones someone somebody something anyone anybody anything everyone everybody everything nobody nothing none mine yours hers ours theirs",
  ],
  ["possessive", "my your his her its our their whose"],
  ["conjunction", "and or but nor yet so"],
  ["subordinator", "because although though while whereas if unless whether once lest provided that"],
  ["wh", "who whom which when where why how what whoever whatever wherever"],
  ["auxiliary", "be is am are was were been being have has had having do does did doing 's 're 've 'd 'm"],
  ["modal", "will would can could may might shall should must ought 'll cannot"],
  ["negation", "not n't never neither nor no"],
  [
    "adverb",
    "also already still just only even now then here there again ever often sometimes usually always soon later earlier recently currently reportedly allegedly apparently probably possibly perhaps maybe likely unlikely clearly however meanwhile moreover therefore instead too very quite rather almost nearly about approximately roughly around together apart ago yesterday today tomorrow tonight successfully previously originally initially finally first shortly immediately once twice thrice well back away further far yet",
  ],
  [
    "number",
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen",
  ],
];

/** The tag of a closed-class word in lower case; where a word is in two classes the first list holds. */
export const closedClasses: ReadonlyMap<string, WordTag> = new Map(
  lists.toReversed().flatMap(([tag, words]) => words.split(" ").map((word) => [word, tag] as const)),
);

/** Open-class words that newspapers begin sentences with: capitalised there, they are no names. */
export const commonOpeners: ReadonlySet<string> = new Set(
  (
    "officials analysts experts researchers scientists engineers observers lawmakers ministers diplomats reporters journalists sources reports " +
    "satellites satellite rockets rocket launches launch state media people images photos photographs pictures data radar amateur radio trackers " +
    "astronomers authorities police residents witnesses scholars critics newspapers state-run government military intelligence spy commercial " +
    "speaking asked according reached citing quoting using given based seen built launched known called told having being separately additionally " +
    "earlier later last next previous recent new old early late few many most several some other others similar local foreign international " +
    "space spacecraft orbit debris parts pieces fragments debris-tracking imagery independent senior former top both neither despite unlike " +
    "thanks please read watch click share follow subscribe advertisement copyright photo video file story update updated breaking exclusive " +
    "minutes hours days weeks months years nobody everybody everyone everything nothing let look compare note notice remember see"
  ).split(" "),
);
