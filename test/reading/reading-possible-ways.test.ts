import { describe, expect, it } from "vitest";
import { literalsOf } from "../../src/claims/frames/literals.ts";
import { frameKinds } from "../../src/claims/frames/index.ts";
import { waysPossibleIn } from "../../src/claims/frames/waysPossible.ts";
import { labelledSets } from "./sets.ts";

describe("literals that a pattern needs", () => {
  const edge = "\u0001";
  it.each([
    [
      /\b(?:launch|fir)ed [^.]{0,9}(?:from|at) L{3}/,
      [
        [`${edge}launched `, `${edge}fired `],
        ["from LLL", "at LLL"],
      ],
    ],
    [/colou?r/, [["color", "colour"]]],
    [/(?:sea|lake)s?\b/, [[`sea${edge}`, `lake${edge}`, `seas${edge}`, `lakes${edge}`]]],
    [/moved(?= (?:west|east))/, [[" west", " east"], ["moved"]]],
    [/moved(?! west)/, [["moved"]]],
    [/(?:again|[^a]) flew/, [[" flew"]]],
    [
      /(?:re-?)+entry/,
      [["re-", "re"], ["entry"]].map((anyOf) => [...anyOf].toSorted((a, b) => a.length - b.length).slice(0, 1)),
    ],
    [/\u00e9t\u00e9/, []],
    [/cafés of/, [["s of"], ["caf"]]],
    [/[a-z]+/, []],
    [/(?:spy|) satellite/, [[" satellite"]]],
    [/Moved/i, []],
  ])("%s", (pattern, wanted) => {
    const found = literalsOf(pattern);
    const sorted = (lists: readonly (readonly string[])[]): readonly string[] =>
      lists.map((list) => [...list].toSorted().join("|")).toSorted();
    expect(sorted(found)).toEqual(sorted(wanted));
  });
});

describe("ways that a sentence can meet", () => {
  // Phrases written over by their letters, as the reader masks them; here by a plain rule, which is enough to try every pattern on running text.
  const letters: readonly (readonly [RegExp, string])[] = [
    [/\b(?:satellites?|spacecraft|malligyong-1|kosmos \d+|noor-1)\b/g, "O"],
    [/\b(?:rockets?|missiles?|soyuz|falcon 9)\b/g, "V"],
    [/\b(?:launch(?:es)?|attempts?)\b/g, "H"],
    [/\b(?:debris|stage|wreckage)\b/g, "D"],
    [/\b(?:kcna|yonhap|officials?|minister|ministry|agency|pentagon)\b/g, "N"],
    [/\b(?:north korea|iran|russia|pyongyang|seoul)\b/g, "B"],
    [/\b(?:norfolk|rome|hawaii|sohae|plesetsk|white house)\b/g, "L"],
    [/\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d{1,2}:\d\d(?: [ap]\.m\.)?|november \d+)\b/g, "T"],
    [/\b\d[\d,.]*(?: (?:km|kilometers|kilometres|miles|degrees))?\b/g, "K"],
    [/\b(?:kcna|yonhap) said\b/g, "A"],
  ];
  const masked = (text: string): string =>
    letters.reduce(
      (sofar, [words, letter]) => sofar.replace(words, (found) => letter.repeat(found.length)),
      text.toLowerCase(),
    );
  const sentences = labelledSets
    .filter((set) => !set.heldOut)
    .flatMap((set) => set.rows.flatMap((row) => row.text.split(/(?<=[.;!?])\s+/)));
  const examples = frameKinds.flatMap((kind) => kind.ways.flatMap((way) => [way.example, way.counter]));

  it("hold every way whose pattern matches", () => {
    let matching = 0;
    for (const text of [...sentences, ...examples].flatMap((sentence) => [masked(sentence), sentence.toLowerCase()])) {
      const possible = new Set(waysPossibleIn(text, frameKinds).map(({ way }) => way));
      for (const { ways } of frameKinds)
        for (const way of ways) {
          way.pattern.lastIndex = 0;
          if (!way.pattern.test(text)) continue;
          matching += 1;
          expect(possible.has(way), `${way.name}: ${text}`).toBe(true);
        }
    }
    expect(matching).toBeGreaterThan(3000);
  });
  it("are few", () => {
    const tried = sentences.reduce((sum, sentence) => sum + waysPossibleIn(masked(sentence), frameKinds).length, 0);
    expect(tried / sentences.length).toBeLessThan(10);
  });
});
