import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareUtc,
  nameKey,
  nameWords,
  nextUtcDay,
  resolveObject,
  sameKey,
  shiftUtcDays,
  utcSortKey,
} from "../../src/catalogue/index.ts";
import { builtInIndex } from "../knowledge.ts";

const index = await builtInIndex();
const moment = fc
  .tuple(
    fc.date({ min: new Date("1957-10-04T00:00:00Z"), max: new Date("2099-12-30T00:00:00Z"), noInvalidDate: true }),
    fc.integer({ min: 0, max: 9 }),
  )
  .map(([date, decimals]) => ({
    date,
    text: `${date.toISOString().slice(0, 19)}${decimals === 0 ? "" : `.${date.toISOString().slice(20, 23).padEnd(decimals, "0").slice(0, decimals)}`}Z`,
  }));

describe("names", () => {
  it("never match where the number differs, whatever the spelling", () => {
    const known = index.objectKeys.filter(({ key }) => key.numbers.length > 0);
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.integer({ min: 0, max: 9999 }), ({ name, key, object }, other) => {
        fc.pre(!key.numbers.includes(other));
        const renamed = name.replace(/\p{Nd}+(?=\P{Nd}*$)/u, String(other));
        fc.pre(renamed !== name);
        expect(resolveObject(renamed, index).map((match) => match.object.noradId)).not.toContain(object.noradId);
      }),
    );
  });

  it("are found under every name that the packs give them", () => {
    for (const object of index.knowledge.objects) {
      for (const name of [object.name, ...object.aliases, object.cosparId, String(object.noradId)]) {
        expect(resolveObject(name, index).map((match) => match.object.noradId)).toContain(object.noradId);
      }
    }
  });

  it("have words that stand where they say, in order, and cover every letter and digit", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const words = nameWords(text);
        let before = 0;
        for (const word of words) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(word.start).toBeGreaterThanOrEqual(before);
          expect(/[\p{L}\p{Nd}]/u.test(text.slice(before, word.start))).toBe(false);
          before = word.end;
        }
        expect(/[\p{L}\p{Nd}]/u.test(text.slice(before))).toBe(false);
      }),
    );
  });

  it("have keys that no case, hyphen or accent changes", () => {
    fc.assert(
      fc.property(fc.constantFrom("Malligyong-1", "Kwangmyŏngsŏng-4", "Cosmos-2542", "Noor-2"), (name) => {
        for (const variant of [name.toUpperCase(), name.toLowerCase(), name.replace("-", " "), name.normalize("NFD")]) {
          expect(sameKey(nameKey(name), nameKey(variant))).toBe(true);
        }
      }),
    );
  });
});

describe("UTC texts", () => {
  it("order as their moments do, whatever the number of decimals", () => {
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        fc.pre(Math.abs(a.date.getTime() - b.date.getTime()) >= 1000);
        expect(Math.sign(compareUtc(a.text, b.text))).toBe(Math.sign(a.date.getTime() - b.date.getTime()));
      }),
    );
  });

  it("count as equal with and without empty decimals", () => {
    expect(compareUtc("2023-11-27T14:36:25Z", "2023-11-27T14:36:25.000Z")).toBe(0);
    expect(utcSortKey("2023-11-27T14:36:25")).toBe(utcSortKey("2023-11-27T14:36:25.000000000Z"));
  });

  it("step to the next calendar day", () => {
    fc.assert(
      fc.property(moment, ({ date, text }) => {
        const next = new Date(date.getTime() + 86_400_000).toISOString();
        expect(nextUtcDay(text).slice(0, 19)).toBe(next.slice(0, 19));
      }),
    );
    fc.assert(
      fc.property(moment, fc.integer({ min: -20_000, max: 20_000 }), ({ date, text }, days) => {
        const shifted = new Date(date.getTime() + days * 86_400_000);
        fc.pre(shifted.getUTCFullYear() > 0);
        expect(shiftUtcDays(text, days).slice(0, 19)).toBe(shifted.toISOString().slice(0, 19));
      }),
    );
    expect(nextUtcDay("2016-12-31T23:59:60Z")).toBe("2017-01-01T23:59:59Z");
    expect(nextUtcDay("2024-02-28T01:00:00Z")).toBe("2024-02-29T01:00:00Z");
  });
});
