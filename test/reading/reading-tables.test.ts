import { describe, expect, it } from "vitest";
import { frameKinds } from "../../src/claims/frames/index.ts";
import { clauseRules } from "../../src/claims/clauses/index.ts";
import { claimReader } from "../../src/claims/index.ts";
import { packKnowledge } from "./knowledge.ts";

const knowledge = await packKnowledge();
const read = claimReader(knowledge);
const typesOf = (text: string): readonly string[] =>
  read({ text, published: "2024-03-01", publisher: "Yonhap" }).claims.map((claim) => claim.type);
/** A sentence that claims nothing and says what "it" and "the satellite" are. */
const context = "Malligyong-1 belongs to North Korea, whose reconnaissance satellites worry Seoul. ";

describe("each way of saying something is met by its example and not by its counter-example", () => {
  for (const kind of frameKinds) {
    for (const way of kind.ways) {
      it(`${kind.type}: ${way.name}`, () => {
        expect(typesOf(context + way.example), way.example).toContain(kind.type);
        expect(typesOf(way.counter), way.counter).not.toContain(kind.type);
      });
    }
  }
});

describe("each rule of attribution is used by its example and not by its counter-example", () => {
  for (const rule of clauseRules) {
    it(rule.name, () => {
      const used = (text: string): readonly string[] =>
        read({ text })
          .trace.filter((entry) => entry.step === "clauses")
          .map((entry) => entry.rule);
      expect(used(rule.example), rule.example).toContain(rule.name);
      expect(used(rule.counter), rule.counter).not.toContain(rule.name);
    });
  }
});
