import { describe, expect, it } from "vitest";
import { claimReader } from "../../src/claims/index.ts";
import { packKnowledge } from "./knowledge.ts";
import { sentencesByType } from "./sentencesByType.ts";

const read = claimReader(await packKnowledge());
/** Says only that the text is about space and that something flies. */
const context = "ERS-2 is a European satellite, and rockets and satellites are what the space agency builds. ";

describe("what is said is found however it is worded", () => {
  for (const [type, sentences] of Object.entries(sentencesByType)) {
    for (const sentence of sentences) {
      it(`${type}: ${sentence}`, () => {
        const { claims } = read({ text: context + sentence, published: "2024-06-28", publisher: "The Herald" });
        expect(claims.filter((claim) => claim.span[0] >= context.length).map((claim) => claim.type)).toContain(type);
      });
    }
  }
});
