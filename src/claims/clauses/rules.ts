/**
 * Who says what, as a table over the letters of a sentence (see `phrases/units.ts`). Each rule names its agent in group `n`
 * and its verb in group `v`; `covers` tells which part of the sentence is what that agent says. The rules are tried in this
 * order, and letters that one has used another does not use again.
 */
export interface ClauseRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** `after` to the end of the clause; `before` back to the last attribution; `around` both; `inner` what the nearest scope covers, deeper. */
  readonly covers: "after" | "before" | "around" | "inner" | "aside";
  readonly act?: "say";
  /** The agent is that of the scope before: "…, adding that". */
  readonly sameAgent?: boolean;
  readonly example: string;
  readonly counter: string;
}

/** One agent, or a list that ends in "and". */
const A = "[NBI](?:(?:,[NB])*,?&[NB])?";
const end = "(?=[.;,\\])-]|$)";

export const clauseRules: readonly ClauseRule[] = [
  {
    name: "…, X was quoted as saying",
    pattern: new RegExp(`(?<=[,\\]])(?<n>${A})b{1,2}(?:Q(?<via>${A})|Z|w)as(?:[Qp](?<via2>${A}))?${end}`, "gd"),
    covers: "before",
    act: "say",
    example: "It passed, the minister was quoted as saying by KCNA.",
    counter: "The minister was quoted as saying that it passed.",
  },
  {
    name: "…, X quoted Y as saying",
    pattern: new RegExp(`(?<=[,\\]])(?<via>${A})[ZS](?<n>${A})as${end}`, "gd"),
    covers: "before",
    act: "say",
    example: "It passed, Yonhap quoted the minister as saying.",
    counter: "Yonhap quoted the minister as saying that it passed.",
  },
  {
    name: "was quoted as saying",
    pattern: new RegExp(`(?<n>${A})b{0,2}(?:Q(?<via>${A})|Z|w)as`, "gd"),
    covers: "after",
    act: "say",
    example: "A spokesman was quoted by KCNA as saying that it passed.",
    counter: "KCNA quoted the plan.",
  },
  {
    name: "X, citing Y, said",
    pattern: new RegExp(`(?<via>${A}),c(?:[wCOK]|p(?=[NBw])){0,3}(?<n>${A}),(?<v>[SZ])z?(?:R|[NB])?t?`, "gd"),
    covers: "after",
    act: "say",
    example: "Kyodo, citing government sources, said that it passed.",
    counter: "Kyodo said that it passed, citing government sources.",
  },
  {
    name: "it was claimed by X that",
    pattern: new RegExp(`(?:I|[NB])b{1,2}(?:Q|[SZw]p)(?<n>${A})(?:t|:)`, "gd"),
    covers: "after",
    act: "say",
    example: "It was claimed by Tehran that it passed.",
    counter: "It was launched by Tehran in May.",
  },
  {
    name: "described by X as",
    pattern: /bQ(?<n>[NB])a/dg,
    covers: "after",
    act: "say",
    example: "The satellite is described by General Raymond as a tumbling webcam.",
    counter: "The satellite is described as a webcam.",
  },
  {
    name: "quoted X as saying",
    pattern: new RegExp(`(?<via>${A})[ZS](?<n>${A})as`, "gd"),
    covers: "after",
    act: "say",
    example: "Yonhap quoted the minister as saying that it passed.",
    counter: "Yonhap quoted a figure.",
  },
  {
    name: "contrary to what X said",
    pattern: new RegExp(`^wzW?(?<n>${A})(?<v>[SZ]),`, "gd"),
    covers: "aside",
    example: "Contrary to what newspapers had written, it was not launched there.",
    counter: "What newspapers had written was read in Seoul.",
  },
  {
    name: "X: at the start",
    pattern: /^(?<n>[NB]):/dg,
    covers: "after",
    act: "say",
    example: "KCNA: satellite passed over Seoul.",
    counter: "Breaking: satellite passed over Seoul.",
  },
  {
    name: "citing X",
    pattern: new RegExp(`c(?:[wCO]|p(?=[NBw])|Q)*?(?<n>${A}),?`, "gd"),
    covers: "inner",
    act: "say",
    example: "Yonhap reported a launch, citing the military.",
    counter: "The sighting was rare.",
  },
  {
    name: "according to X, which cited Y",
    pattern: new RegExp(`,?G(?<via>[NB]),W[ZS](?<n>${A}),?`, "gd"),
    covers: "after",
    act: "say",
    example: "According to Yonhap, which cited a military source, it passed.",
    counter: "According to Yonhap, it passed.",
  },
  {
    name: "if X is to be believed",
    pattern: new RegExp(`,?h(?<n>${A})bzbw`, "gd"),
    covers: "before",
    act: "say",
    example: "It passed, if KCNA is to be believed.",
    counter: "It is known if KCNA is to be closed.",
  },
  {
    name: "according to the report",
    pattern: /^G(?<n>C),/dg,
    covers: "after",
    act: "say",
    example: "According to the report, it passed.",
    counter: "According to a report by KCNA, it passed.",
  },
  {
    name: "the report said",
    pattern: /^(?<n>C)(?<v>S)t?/dg,
    covers: "after",
    example: "The report said it passed.",
    counter: "A report by KCNA said it passed.",
  },
  {
    name: "according to X at the start",
    pattern: new RegExp(
      `(?:^|(?<=[;[]|[,]?[&u]))G(?:[wCOK&s]|p(?=[NBw])|Q){0,6}(?<n>${A})(?:[wpsZLQC][wpdsZLQNBCz&]{0,8})?(?:,[^STtZ;[\\]:u,]{1,12})?,`,
      "gd",
    ),
    covers: "after",
    act: "say",
    example: "According to KCNA, it passed.",
    counter: "It went according to plan.",
  },
  {
    name: "in his view",
    pattern: /(?:^|(?<=[;[]|[,]?[&u]))G(?<n>I),?/dg,
    covers: "after",
    act: "say",
    example: "In his view it passed.",
    counter: "It passed, in his view.",
  },
  {
    name: "according to X",
    pattern: new RegExp(`,?G(?:[wCOK&s]|p(?=[NBw])|Q){0,6}(?<n>${A})(?:w?C)?,?`, "gd"),
    covers: "before",
    act: "say",
    example: "It passed, according to KCNA.",
    counter: "It went according to plan.",
  },
  {
    name: "…, said X, …",
    pattern: new RegExp(`,(?<v>S)(?<n>${A}),(?=[wbmp])`, "gd"),
    covers: "around",
    example: "The satellite, says KCNA, passed over Seoul.",
    counter: "It passed, said KCNA.",
  },
  {
    name: "said X",
    pattern: new RegExp(`(?<=[,\\]])(?<v>[SZ])(?<n>${A})${end}`, "gd"),
    covers: "before",
    example: "It passed, said KCNA.",
    counter: "The ministry said Seoul, Busan and Pohang were seen.",
  },
  {
    name: "as X reported at the start",
    pattern: new RegExp(`^a(?<n>${A})(?<v>[SZ]),`, "gd"),
    covers: "after",
    example: "As KCNA reported, it passed.",
    counter: "As Seoul slept, it passed.",
  },
  {
    name: "as X reported",
    pattern: new RegExp(`,?a(?<n>${A})(?<v>[SZ])(?=[.,;\\])]|$),?`, "gd"),
    covers: "before",
    example: "It passed, as KCNA reported.",
    counter: "It passed as Seoul slept.",
  },
  {
    name: "…, X said, …",
    pattern: new RegExp(`,(?<n>${A})(?:pL)?(?<v>[SZ])(?<to>R|[NB])?,(?=[^c.])`, "gd"),
    covers: "around",
    example: "The satellite, KCNA said, passed over Seoul.",
    counter: "In Seoul, the ministry said it passed.",
  },
  {
    name: "…, X said",
    pattern: new RegExp(`(?<=[,\\]-]),?(?<n>${A})(?:p[LN])?(?<v>[SZ])(?:z?(?<to>R|[NB]))?(?:p[wNBLOR&]{1,4}){0,2}${end}`, "gd"),
    covers: "before",
    example: "It passed, KCNA said.",
    counter: "In Seoul, the ministry said it passed.",
  },
  {
    name: "…, X said after …",
    pattern: new RegExp(`,(?<n>${A})(?<v>S)(?=p[ws])`, "gd"),
    covers: "before",
    example: "The satellite is alive, an expert said after seeing its orbit change.",
    counter: "In Seoul, the ministry said after the launch that it passed.",
  },
  {
    name: "…, the report says, …",
    pattern: /,(?<n>C)(?<v>S)(?:,|(?=\.))/dg,
    covers: "around",
    example: "The satellite passed Seoul, the report says, at noon.",
    counter: "The report says it passed.",
  },
  {
    name: "that X said was",
    pattern: /[tW](?<n>[NBI])(?<v>S)(?=b)/dg,
    covers: "around",
    example: "North Korea released pictures that it said were taken by a satellite.",
    counter: "KCNA said that it was taken.",
  },
  {
    name: "X's claim that",
    pattern: new RegExp(`(?<n>[NB])w{0,3}Ct`, "gd"),
    covers: "after",
    act: "say",
    example: "The ministry dismissed a Post report that it passed.",
    counter: "The report was long.",
  },
  {
    name: "a claim by X that",
    pattern: new RegExp(`C(?:p|Q)(?<n>[NB])b?t`, "gd"),
    covers: "after",
    act: "say",
    example: "The ministry dismissed a report by the Post that it passed.",
    counter: "The report by the Post was long.",
  },
  {
    name: "X accused Y of",
    pattern: new RegExp(`(?<n>${A})(?<v>[SZ])[NB]p`, "gd"),
    covers: "after",
    act: "say",
    example: "Kyiv accused China of photographing its power stations.",
    counter: "KCNA told Seoul of the launch.",
  },
  {
    name: "…: X confirmed it",
    pattern: new RegExp(`(?<=[:;,-])(?<n>${A})(?:p[LNBw]{1,2})?(?<v>S)I(?=[p.;,\\])-]|$)`, "gd"),
    covers: "before",
    example: "The stage fell into the sea: the navy confirmed it.",
    counter: "The navy confirmed it passed.",
  },
  {
    name: "X was blunt: “…”",
    pattern: /^(?<n>[NBI])[bwepdmQ]{1,6}:(?=\[)/dg,
    covers: "after",
    act: "say",
    example: "Holger Krag was blunt: “It passed over Seoul at noon.”",
    counter: "The satellite was named: “It passed over Seoul at noon.”",
  },
  {
    name: "X put out a statement:",
    pattern: new RegExp(`(?<n>${A})[wZS][pw]{0,2}w?C(?:p[wNBLR]{1,2})?:`, "gd"),
    covers: "after",
    act: "say",
    example: "ESA put out a statement: it passed.",
    counter: "ESA put out a statement.",
  },
  {
    name: "X told Y that",
    pattern: new RegExp(
      `(?<n>${A})(?:p[LN])?(?<v>[SZ])z?(?<to>R(?:&R)?|[NB](?:&[NB])?)(?:p[wNBLO]{1,4})?(?:t|:|,(?=\\[)|(?=[NBIOL\\[]))`,
      "gd",
    ),
    covers: "after",
    example: "The minister told reporters that it passed.",
    counter: "The minister told a story.",
  },
  {
    name: "X said that",
    pattern: new RegExp(`(?<n>${A})(?:p[LNBw]{1,2})?(?<v>S)(?:t|:|,(?=\\[))?`, "gd"),
    covers: "after",
    example: "KCNA said that it passed.",
    counter: "The station saw the satellite.",
  },
  {
    name: "X showed that",
    pattern: new RegExp(`(?<n>${A})(?:p[LNBw]{1,2})?(?<v>Z)(?:C?t|:|,?(?=\\[)|C(?:p|t)|(?=[NBIO])|(?=w))`, "gd"),
    covers: "after",
    example: "Data from trackers showed that it passed.",
    counter: "Yonhap quoted a figure.",
  },
  {
    name: "and said that",
    pattern: /(?<=[,&u])(?:&|u)?(?<v>[SZ])t?/dg,
    covers: "after",
    sameAgent: true,
    example: "KCNA said it passed and added that it worked.",
    counter: "It passed and landed.",
  },
  {
    name: "adding that",
    pattern: /(?<=,|[&u])(?<v>s)(?:R|z[NB])?t?/dg,
    covers: "after",
    sameAgent: true,
    example: "KCNA said it passed, adding that it worked.",
    counter: "It passed, landing later.",
  },
];
