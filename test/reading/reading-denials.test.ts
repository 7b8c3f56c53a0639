import { describe, expect, it } from "vitest";
import { claimReader } from "../../src/claims/index.ts";
import { packKnowledge } from "./knowledge.ts";

const read = claimReader(await packKnowledge());

describe("who denies what the sentence before says", () => {
  for (const [text, denied] of [
    ["KCNA said that Malligyong-1 had photographed the White House. Seoul denies this.", "imaging; Seoul; denies"],
    [
      "Washington said that ERS-2 had come within 10 km of Intelsat 39. Moscow rejected the claim.",
      "proximity; Moscow; denies",
    ],
    ["Analysts say that Malligyong-1 is dead. Pyongyang has denied the reports.", "status; Pyongyang; denies"],
    ["Analysts say that Malligyong-1 is dead. That is wrong, Pyongyang said.", "status; Pyongyang; denies"],
  ] as const)
    it(text, () => {
      const { claims } = read({ text, published: "2024-09-16", publisher: "The Herald" });
      expect(claims.map(({ type, speaker, stance }) => `${type}; ${speaker ?? "?"}; ${stance}`).at(-1)).toBe(denied);
      expect(claims).toHaveLength(2);
    });
  for (const text of [
    "Analysts say that Malligyong-1 is dead. Pyongyang has not denied the reports.",
    "Analysts say that Malligyong-1 is dead. Nobody denies that he was late.",
  ])
    it(`not in: ${text}`, () => {
      expect(read({ text, published: "2024-09-16", publisher: "The Herald" }).claims.map(({ type }) => type)).toEqual([
        "status",
      ]);
    });
});

describe("what a text of few words of space tells", () => {
  for (const [text, types] of [
    ["The fireworks were free: the upper stage of a Falcon 9 came down over Poland at 4:46 am.", ["decay"]],
    ["The satellite did not reach orbit, ISRO confirms.", ["launch-failure"]],
    ["The North fired no missiles, but moved guns to the border, Seoul said.", []],
  ] as const)
    it(text, () => {
      expect(read({ text, published: "2025-02-20", publisher: "The Herald" }).claims.map(({ type }) => type)).toEqual(types);
    });
});
