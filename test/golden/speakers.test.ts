import { expect, it } from "vitest";
import { speakerName, speaksAsMany } from "../../src/base/index.ts";
import { controlWords } from "../../src/report/words/numberWords.ts";

it("names a speaker as a sentence needs it", () => {
  const said: readonly (readonly [string, string])[] = [
    ["KCNA", "KCNA"],
    ["Yonhap News Agency", "Yonhap News Agency"],
    ["South Korea's Joint Chiefs of Staff", "South Korea's Joint Chiefs of Staff"],
    ["Joint Chiefs of Staff", "the Joint Chiefs of Staff"],
    ["South Korean defence ministry", "the South Korean defence ministry"],
    ["United States", "the United States"],
    ["Russia and North Korea", "Russia and North Korea"],
    ["message", "a message"],
    ["analyst", "an analyst"],
    ["a think tank", "a think tank"],
    ["ministry", "the ministry"],
    ["state media", "state media"],
    ["officials", "officials"],
  ];
  for (const [name, words] of said) expect(speakerName(name)).toBe(words);
});

it("gives several speakers a verb in the plural", () => {
  const many = ["officials", "Russia and North Korea", "U.S. officials", "two people familiar with the matter", "Analysts"];
  expect(many.filter((name) => !speaksAsMany(name))).toEqual([]);
  const one = ["KCNA", "Reuters", "state media", "United States", "press", "Roscosmos", "a chief of staff", "BBC news"];
  expect(one.filter(speaksAsMany)).toEqual([]);
});

it("draws nothing from a joint control that chance explains", () => {
  const control = { timings: 3, shifts: 288, meanMatched: 0.02, of: "all" };
  expect(controlWords({ ...control, matched: 0, shiftsAsGood: 288 })[0]).toBe("None of the 3 timings fits.");
  expect(controlWords({ ...control, matched: 2, shiftsAsGood: 60 })[1]).toContain("nothing about whoever wrote");
  expect(controlWords({ ...control, matched: 3, shiftsAsGood: 0 })[1]).toContain("knew the orbit");
});
