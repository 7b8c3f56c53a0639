import { matchesOf } from "../text/index.ts";
import { without, type View } from "./view.ts";

/** What stands between a speaker and its verb and says nothing of who speaks. The first group is taken out of sight. */
export interface HideRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly example: string;
  /** A sentence in which the rule must not take anything away. */
  readonly counter: string;
}

export const hideRules: readonly HideRule[] = [
  {
    name: "brackets",
    pattern: /((?<=N)\([^()]{0,40}\)|\((?!(?:[Nw]:)?[NB]\)\.?$|[NB]SI?\))[^()]{0,40}\))/dg,
    example: "The Korean Central News Agency (KCNA) said it passed.",
    counter: "KCNA said it passed.",
  },
  {
    name: "adverbs and articles",
    pattern: /([ed]+)/dg,
    example: "Nevertheless KCNA said it passed.",
    counter: "KCNA said it passed.",
  },
  {
    name: "time at the start",
    pattern: /^(p?T,?)/dg,
    example: "On Monday, KCNA said it passed.",
    counter: "KCNA said it passed.",
  },
  { name: "time", pattern: /(p?T)/dg, example: "KCNA on Monday said it passed.", counter: "KCNA said it passed." },
  {
    name: "in a statement",
    pattern: /(?<=[NBISZR]|^)((?:M+|p[wNBO]{0,3}[CR](?:Q[NB](?:,?&[NB])?|p[NB])?),?)(?=[SZNBIp]|t|,|\.|\[|$)/dg,
    example: "NATA said in a statement carried by KCNA that it passed.",
    counter: "A report by KCNA said it passed.",
  },
  {
    name: "speaking to X",
    pattern: /^((?:w|s|Z)(?:p|z)(?:R|[NB])(?:p[wLNB]{1,2})?,)(?=[NBI])/dg,
    example: "Speaking to the BBC, the minister said it passed.",
    counter: "According to the BBC, the minister said it passed.",
  },
  {
    name: "participle before the verb",
    pattern: /(?<=N)([Zw]p[NB]|wz[NB])(?=S)/dg,
    example: "Two lawmakers briefed by the spy agency said it passed.",
    counter: "KCNA said it passed.",
  },
  {
    name: "apposition before the verb behind a whole clause",
    pattern: /(?<=[bw][^;[\].:]{1,60},N)(,N(?:p[wNB]{1,3})?,)(?=S)/dg,
    example: "The satellite passed over Seoul, Hassan Salarieh, head of the agency, said.",
    counter: "The satellite passed over Seoul, Hassan Salarieh said.",
  },
  {
    name: "where a speaker works",
    pattern: /(?<=(?:^|[,\]])N)(p[wNBLO&]{1,6})(?=S)/dg,
    example: "It passed over Seoul, a source in the rocket and space industry told TASS.",
    counter: "It passed over Seoul, a source told TASS.",
  },
  {
    name: "name behind an office before the verb",
    pattern: /(?<=,w{1,3}(?:p[wNB]{1,3})?,N)(,)(?=S)/dg,
    example: "It passed over Seoul, the collector of the district, Ajay Gulhane, said.",
    counter: "The satellite passed over Seoul, KCNA, said.",
  },
  {
    name: "apposition before the verb",
    pattern: /(?<=[NB])(,[^STtZ;[\].:uc]{1,18},)(?=(?:S|Z(?=[tCNBIOw[zxK])|b{1,2}(?:Q[NB]|[Qw])as)(?![NB][.,\]]))/dg,
    example: "Jonathan McDowell, an astronomer at Harvard, said it passed.",
    counter: "It passed Seoul and Busan, said KCNA.",
  },
  {
    name: "apposition with its relative clause before the verb",
    pattern: /(?<=[NB])(,N[tW][^,;[\].:STZ]{1,20},)(?=(?:S|Z(?=[tCNBIOw[zxK]))(?![NB][.,\]]))/dg,
    example: "LeoLabs, a company that runs radars, said it passed.",
    counter: "LeoLabs, a company that runs radars, was sold.",
  },
  {
    name: "apposition behind the verb",
    pattern: /(?<=[,\]]S[NB])(,N(?:p[wNBL]{1,3}){0,2}(?=,))/dg,
    example: "The satellite, says Hiroshi Tanaka, an engineer at JAXA, passed over Seoul.",
    counter: "It passed, said KCNA, over Seoul.",
  },
  {
    name: "relative clause before the verb",
    pattern: /(?<=[NB])(,W[^;[\].:]{1,30}?,)(?=(?:S|Z(?=[tCNBIOw[zxK]))(?![NB][.,\]]))/dg,
    example: "Marco Langbroek, who tracks satellites, said it passed.",
    counter: "The satellite, which passed Seoul, was seen, KCNA said.",
  },
];

/** Applies the rules in order and tells what each took away, as ranges of units. */
export function hide(view: View): {
  readonly view: View;
  readonly hidden: readonly { readonly rule: string; readonly units: readonly number[] }[];
} {
  let seen = view;
  const hidden: { rule: string; units: readonly number[] }[] = [];
  for (const rule of hideRules) {
    const ranges: (readonly [number, number])[] = [];
    for (const match of matchesOf(rule.pattern, seen.letters)) {
      const range = match.indices?.[1];
      if (range !== undefined && range[1] > range[0]) ranges.push([range[0], range[1]]);
    }
    for (const [from, to] of ranges) hidden.push({ rule: rule.name, units: seen.at.slice(from, to) });
    seen = without(seen, ranges);
  }
  return { view: seen, hidden };
}
