import fc from "fast-check";
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { claimReader } from "../../src/claims/index.ts";
import { claim as claimSchema } from "../../src/model/index.ts";
import { articles } from "./articles.ts";
import { fifthArticles } from "./fifthArticles.ts";
import { fourthArticles } from "./fourthArticles.ts";
import { firstSet } from "./corpus.ts";
import { secondSet } from "./moreSentences.ts";
import { moreArticles } from "./moreArticles.ts";
import { thirdArticles } from "./thirdArticles.ts";
import { readClaims } from "../../src/claims/index.ts";
import { packKnowledgeOf } from "./knowledge.ts";
import { score, scoreWords, type Score } from "./score.ts";

const knowledgeOf = await packKnowledgeOf();
const knowledge = knowledgeOf("");
const read = claimReader(knowledge);
const examples = fileURLToPath(new URL("../../examples/", import.meta.url));

/** What the labelled texts must give at least, in hundredths; raised as the reader gets better, never lowered. */
const floors = {
  sentences: { precision: 98, recall: 98, speaker: 98, via: 98, stance: 98, time: 96, place: 98, subject: 98, number: 98 },
  articles: { precision: 98, recall: 97, speaker: 97, via: 97, stance: 98, time: 97, place: 98, subject: 95, number: 96 },
} as const;

function holds(result: Score, floor: Readonly<Record<string, number>>): void {
  const shares: Record<string, number> = {
    precision: (100 * result.right) / Math.max(1, result.found),
    recall: (100 * result.right) / Math.max(1, result.wanted),
    ...Object.fromEntries([...result.fields].map(([name, { asked, right }]) => [name, (100 * right) / asked])),
  };
  for (const [name, least] of Object.entries(floor)) {
    expect(shares[name] ?? 100, `${name}\n${result.misses.join("\n")}`).toBeGreaterThanOrEqual(least);
  }
}

describe("labelled texts", () => {
  it("sentences", () => {
    const result = score([...firstSet, ...secondSet], knowledgeOf);
    process.stdout.write(`${scoreWords("sentences", result)}\n`);
    holds(result, floors.sentences);
  });
  it("articles", () => {
    const result = score([...articles, ...moreArticles, ...thirdArticles, ...fourthArticles, ...fifthArticles], knowledgeOf);
    process.stdout.write(`${scoreWords("articles", result)}\n`);
    holds(result, floors.articles);
  });
});

describe("what holds for every text", () => {
  const texts = [
    ...[...firstSet, ...secondSet, ...articles, ...moreArticles, ...thirdArticles, ...fourthArticles, ...fifthArticles].map(
      (row) => row.text,
    ),
    ...readdirSync(examples)
      .filter((name) => name.endsWith(".txt"))
      .map((name) => readFileSync(examples + name, "utf8")),
  ];
  it("quotes are the text's own words, ids count up, and every claim is of the model's form", () => {
    for (const text of texts) {
      const { claims, trace } = read({ text, published: "2023-11-28" });
      for (const [i, claim] of claims.entries()) {
        expect(text.slice(claim.span[0], claim.span[1])).toBe(claim.quote);
        expect(claim.quote.length).toBeGreaterThan(0);
        expect(claim.id).toBe(`c${i + 1}`);
        expect(claimSchema.safeParse(claim).success, JSON.stringify(claimSchema.safeParse(claim).error)).toBe(true);
      }
      for (const entry of trace) expect(entry.span[0]).toBeLessThanOrEqual(entry.span[1]);
    }
  });
  it("the same text gives the same claims", () => {
    for (const text of texts.slice(0, 40)) expect(read({ text })).toEqual(read({ text }));
  });
  it("any text is read without a failure", () => {
    const words = fc.constantFrom(
      "KCNA",
      "said",
      "that",
      ",",
      ".",
      ";",
      '"',
      "(",
      ")",
      "the satellite",
      "photographed",
      "Seoul",
      "and",
      "at 11:36 p.m.",
      "on Monday",
      "not",
      "denied",
      "according to",
      "citing",
      "Malligyong-1",
      "'s",
      "it",
      "would",
      "launch",
      "failed",
      "—",
      "\n\n",
      "🛰",
      "500 km",
      "North Korea",
      "whether",
      "claim",
      "“",
      "”",
      "İ",
      "quoted by",
      "as saying",
      "who",
      ":",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        const text = list.join(" ");
        for (const claim of read({ text, published: "2023-11-28" }).claims) expect(text.slice(...claim.span)).toBe(claim.quote);
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: "grapheme" }), (text) => {
        read({ text });
      }),
      { numRuns: 200 },
    );
  });
  it("a text in another language is refused, and an empty one gives nothing", () => {
    const german = read({
      text: "Der Satellit hat am Montag das Weiße Haus fotografiert, teilte die Nachrichtenagentur mit. Er wurde von Sohae gestartet und ist nicht tot.",
    });
    expect(german.claims).toEqual([]);
    expect(german.notices.map((notice) => notice.code)).toEqual(["language-not-read"]);
    expect(read({ text: "" }).claims).toEqual([]);
  });

  it("takes a launch of none for a denial, and keeps what it denies in positive words", () => {
    for (const text of ["Iran launched no satellite in October 2025.", "No rocket lifted off from Sohae in 2025."]) {
      const [claim] = readClaims({ text, published: "2025-12-20", publisher: "Reuters" }, knowledge).claims;
      expect([claim?.type, claim?.stance]).toEqual(["launch", "denies"]);
      expect(claim?.proposition).toMatch(/^a (?:satellite|rocket) was launched/i);
    }
  });
});
