import { describe, expect, it } from "vitest";
import { indexKnowledge } from "../../src/catalogue/index.ts";
import { clauseRules } from "../../src/claims/clauses/index.ts";
import { hide, hideRules } from "../../src/claims/clauses/hide.ts";
import { viewOf } from "../../src/claims/clauses/view.ts";
import { frameKinds } from "../../src/claims/frames/index.ts";
import { claimReader } from "../../src/claims/index.ts";
import { intake } from "../../src/claims/intake/index.ts";
import { findMentions } from "../../src/claims/mentions/index.ts";
import { nameFinder } from "../../src/claims/names/index.ts";
import type { Unit } from "../../src/claims/phrases/index.ts";
import { speechPhrases } from "../../src/claims/phrases/speechPhrases.ts";
import { sentencesOfText } from "../../src/claims/sentencesOfText.ts";
import { readStructure } from "../../src/claims/text/index.ts";
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

const index = indexKnowledge(knowledge);
const unitsOf = (text: string): readonly Unit[] => {
  const structure = readStructure(text);
  const { sentences } = sentencesOfText(
    structure,
    intake({ text }, structure, index),
    findMentions(structure.shadow),
    index,
    nameFinder(structure.shadow, index),
  );
  return sentences.flatMap(({ units }) => units);
};

describe("each rule of what is taken out of sight is used by its example and not by its counter-example", () => {
  const hidden = (text: string): readonly string[] => hide(viewOf(unitsOf(text))).hidden.map(({ rule }) => rule);
  it.each(hideRules)("$name", ({ name, example, counter }) => {
    expect(hidden(example), example).toContain(name);
    expect(hidden(counter), counter).not.toContain(name);
  });
});

describe("each verb of speech in several words is met by its example and not by its counter-example", () => {
  const acts = (text: string): readonly string[] =>
    unitsOf(text).flatMap(({ verb }) => (verb?.strength === "strong" ? [verb.act] : []));
  it.each(speechPhrases)("$lemma", ({ act, example, counter }) => {
    expect(acts(example), example).toContain(act);
    expect(acts(counter), counter).not.toContain(act);
  });
});
