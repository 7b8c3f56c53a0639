/** What must hold of any text: spans inside it, in order, apart; the shadow as long as the text; clocks and calendars that go back and forth. */
import { array, assert, constantFrom, integer, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { findMentions } from "../../src/claims/mentions/index.ts";
import { plainCharacters, readStructure, wordsOf } from "../../src/claims/text/index.ts";
import {
  civilDate,
  dayNumber,
  isRealDate,
  localOfUtc,
  utcOfLocal,
  utcSeconds,
  utcText,
  weekdayOfDay,
} from "../../src/claims/time/index.ts";
import { blind, built } from "../truth/moments.cases.ts";
import { blindQuantities } from "../truth/quantities.cases.ts";

/** Pieces that grammars care about, in any order: the hardest texts to stay sane on. */
const pieces = [
  "11:36 p.m.",
  " on ",
  "Monday",
  ", ",
  "(",
  ")",
  "14:36 GMT",
  "27",
  " November",
  "Nov. ",
  "2023",
  " between ",
  " and ",
  "10",
  ":",
  "15",
  "-",
  "“",
  "”",
  "'",
  "…!",
  ". ",
  "39°",
  "39'",
  "N",
  " 124.705 E",
  "500 km",
  " by ",
  "±",
  "2",
  " hours",
  "\n",
  "\n\n",
  " ",
  "last ",
  "week",
  "the 25th",
  "Juche 112",
  "오후 11시",
  "−",
  "×",
  "½",
  "a.m.",
  "KST",
  " local time",
  "1,234",
  ".5",
  "U.S. ",
];
const anyText = oneof(
  array(constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join("")),
  string({ unit: "binary", maxLength: 200 }),
);
const sentence = constantFrom(
  ...blind.map(({ text }) => text),
  ...built.map(({ text }) => text),
  ...blindQuantities.map(({ text }) => text),
);

describe("any text", () => {
  it("has a shadow of its own length, unit by unit", () => {
    assert(
      property(
        anyText,
        (text) => plainCharacters(text).length === text.length && readStructure(text).shadow.length === text.length,
      ),
    );
  });

  it("has mentions with spans inside it, in order, none over another", () => {
    assert(
      property(anyText, (text) => {
        let end = 0;
        for (const { span } of findMentions(readStructure(text).shadow)) {
          expect(span[0]).toBeGreaterThanOrEqual(end);
          expect(span[1]).toBeGreaterThan(span[0]);
          end = span[1];
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("has sentences that cover every letter of its blocks once", () => {
    assert(
      property(anyText, (text) => {
        const { shadow, blocks, sentences } = readStructure(text);
        const letters = (spans: readonly { readonly span: readonly [number, number] }[]): number =>
          spans.reduce((sum, { span }) => sum + shadow.slice(...span).replaceAll(/\s/gu, "").length, 0);
        expect(letters(sentences)).toBe(letters(blocks));
      }),
    );
  });

  it("has words that are each a piece of it", () => {
    assert(
      property(anyText, (text) =>
        wordsOf(text, [0, text.length]).every(({ span, lower }) => text.slice(...span).toLowerCase() === lower),
      ),
    );
  });
});

describe("a known sentence", () => {
  it("says the same after another paragraph, only further on", () => {
    assert(
      property(sentence, constantFrom("Nothing was said.\n\n", "A spokesman denied it.\n\n"), (text, before) => {
        const alone = findMentions(plainCharacters(text)).map(({ kind, span }) => [
          kind,
          span[0] + before.length,
          span[1] + before.length,
        ]);
        const after = findMentions(plainCharacters(before + text)).map(({ kind, span }) => [kind, span[0], span[1]]);
        expect(after).toEqual(alone);
      }),
    );
  });

  it("does not depend on typography", () => {
    assert(
      property(sentence, (text) => {
        const curly = text
          .replaceAll(" p.m.", "\u00a0p.m.")
          .replaceAll("-", "–")
          .replaceAll("'", "’")
          .replaceAll(" km", "\u202fkm");
        expect(findMentions(plainCharacters(curly)).map(({ span }) => span)).toEqual(
          findMentions(plainCharacters(text)).map(({ span }) => span),
        );
      }),
    );
  });
});

describe("calendars and clocks", () => {
  const day = integer({ min: -100_000, max: 100_000 });
  it("go from day number to date and back", () => {
    assert(
      property(day, (number) => {
        const date = civilDate(number);
        return isRealDate(date) && dayNumber(date) === number && weekdayOfDay(number + 7) === weekdayOfDay(number);
      }),
    );
  });
  it("write and read UTC text", () => {
    assert(
      property(integer({ min: -2_000_000_000, max: 4_000_000_000 }), (seconds) => utcSeconds(utcText(seconds)) === seconds),
    );
  });
  const zone = constantFrom(
    "Asia/Pyongyang",
    "Asia/Tehran",
    "America/New_York",
    "Europe/Moscow",
    "Pacific/Honolulu",
    "Asia/Kathmandu",
    "UTC",
    "+05:30",
  );
  it("find every moment again from what its wall clock shows", () => {
    assert(
      property(zone, integer({ min: 0, max: 1_900_000_000 }), (name, utcS) =>
        utcOfLocal(name, localOfUtc(name, utcS)).includes(utcS),
      ),
    );
  });
});
