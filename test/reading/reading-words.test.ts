import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { fitType, numbered, settings } from "../../design/reading/fit.ts";
import { hashOf, inputs } from "../../design/reading/inputs.ts";
import { markedSentences } from "../../design/reading/marked.ts";
import { scoreOf } from "../../design/reading/logistic.ts";
import { fromMarked, type Building } from "../../design/reading/training.ts";
import { claimReader } from "../../src/claims/index.ts";
import { stemOf } from "../../src/claims/frames/stems.ts";
import { readTable, writeRows } from "../../src/claims/frames/wordTable.ts";
import { packKnowledge } from "./knowledge.ts";

const read = claimReader(await packKnowledge());
const context = "ERS-2 is a European satellite, and rockets and satellites are what the space agency builds. ";

describe("the table of words", () => {
  it("names the inputs that it was fitted to", () => {
    const source = readFileSync(fileURLToPath(new URL("../../src/claims/frames/wordWeights.ts", import.meta.url)), "utf8");
    expect(source, "refit: npx node design/reading/fit-words.ts").toContain(`Fitted to the inputs ${hashOf(inputs())}:`);
    expect(source.length).toBeLessThan(250_000);
  });

  it("is written and read without loss but of rounding", () => {
    const weights = new Map([
      ["g:fall .. L", [0, 1.24, 3, -0.5]],
      ["K=1/day", [15, 2]],
      ["nothing", [1, 0.01]],
    ]);
    const table = readTable({ bias: [-5], rows: writeRows(weights) });
    expect(table.weights.get("g:fall .. L")).toEqual([0, 1.2, 3, -0.5]);
    expect(table.weights.get("K=1/day")).toEqual([15, 2]);
    expect(table.weights.has("nothing")).toBe(false);
  });

  it("learns from marked sentences, and the same each time", () => {
    const lines = [
      "{decay|The satellite tumbled into the sea off Chile}, officials said.",
      "{decay|The old satellite tumbled into the sea}.",
      "{launch|A rocket carried the satellite up from Sohae}.",
      "{launch|The rocket carried it up at dawn}, {decay|and its stage tumbled into the sea}.",
      "The satellite cost a fortune.",
      "The satellite belongs to a bank.",
    ].join("\n");
    const training: Building = { examples: [], bags: [] };
    fromMarked(training, "few.txt", markedSentences("few.txt", `# A note.\n\n${lines}`));
    expect(training.examples.map(({ types }) => [...types].join("+"))).toEqual(expect.arrayContaining(["decay", "launch", ""]));
    const all = numbered(training, 1);
    const weights = fitType(training, all, "decay", settings);
    expect(fitType(training, all, "decay", settings)).toEqual(weights);
    for (const [i, { types }] of training.examples.entries())
      expect(scoreOf(all.rows[i] ?? new Int32Array(), weights) > 0).toBe(types.has("decay"));
  });

  it("takes forms of one word for one, on both sides of the Atlantic", () => {
    for (const [one, other] of [
      ["manoeuvred", "maneuvering"],
      ["fell", "falling"],
      ["re-entered", "reenters"],
      ["catalogued", "catalog"],
      ["dropped", "drops"],
      ["vaporised", "vaporize"],
      ["neighbouring", "neighbor"],
    ])
      expect(stemOf(one ?? "")).toBe(stemOf(other ?? ""));
  });

  it("tells in the trace which words weighed most", () => {
    const text = context + Object.values(fresh).flat().join(" ");
    const found = read({ text, published: "2024-02-28" }).trace.filter(({ rule }) => rule.endsWith(": by its words"));
    expect(found.length).toBeGreaterThan(3);
    for (const entry of found) expect(entry.found).toMatch(/^(?:past|future|open); [\w'-]+ \d+\.\d(?:, [\w'-]+ \d+\.\d){0,2}$/);
  });

  it("holds words against a way: a ring that falls on a village is no launch that failed", () => {
    const text = `${context}A ring of a rocket fell in Mukuku village on 30 December 2024, the Kenya Space Agency said.`;
    const { claims, trace } = read({ text, published: "2025-01-03" });
    expect(trace.map(({ rule }) => rule)).toContain("launch-failure: its words");
    expect(claims.map(({ type }) => type)).toEqual(["decay"]);
  });

  it("keeps texts empty that say nothing of spaceflight", () => {
    for (const text of [
      "The bakery on the corner opened at six. Its oven fell silent at noon, and the baker left for the coast. He had burned up all his flour.",
      "Shares in the carmaker rose and then plunged into the red. The board moved closer to its rival and raised its offer from 20 to 25 pounds.",
      "The orchestra launched its season on Monday. The soprano was in orbit, the critics said, and the tenor crashed.",
    ])
      expect(read({ text, published: "2024-02-28", publisher: "The Herald" }).claims).toEqual([]);
  });
});

const fresh: Readonly<Record<string, readonly string[]>> = {
  launch: [
    "The satellite was hurled skyward from Kourou at dusk on an Ariane 5.",
    "It set off from Baikonur on Tuesday atop a Soyuz.",
    "A Long March thundered away from Xichang with the spacecraft.",
  ],
  decay: [
    "The satellite ended as a shower of embers over the Pacific on Monday.",
    "The old satellite splashed into the ocean off Chile.",
    "What remained of the satellite plummeted into a field in Kenya.",
  ],
  manoeuvre: [
    "The satellite hoisted its perigee by 12 km with two short firings.",
    "It has been inching westward along the belt since June.",
    "A brief burn pushed the satellite 3 km higher.",
  ],
  proximity: [
    "The Russian satellite crept up on USA 326 and now lingers 30 km from it.",
    "Luch-5X snuggles up to Intelsat 39.",
    "The two spacecraft brushed past each other at 200 metres.",
  ],
  status: [
    "The satellite has been lifeless since March.",
    "The spacecraft is spinning helplessly.",
    "Engineers pronounced the satellite healthy.",
  ],
  signal: [
    "Hams in Brazil overheard the satellite's beacon on 437 MHz.",
    "The satellite chirped back to its ground station an hour later.",
    "Not a peep has been heard from the satellite since.",
  ],
  orbit: [
    "The satellite laps the planet every 94 minutes.",
    "It is perched 510 km above the Earth.",
    "The satellite settled into a path tilted 97.4 degrees.",
  ],
  imaging: [
    "The satellite snapped the harbour at Busan on Monday.",
    "Its cameras captured Pearl Harbor in detail.",
    "The spacecraft filmed the naval base at Norfolk.",
  ],
  overflight: [
    "The satellite swept over Guam at 9:21 a.m.",
    "At noon the satellite crossed Okinawa.",
    "Its path led over Hawaii on Friday.",
  ],
};

describe("fresh phrasings are read by their words", () => {
  for (const [type, sentences] of Object.entries(fresh))
    for (const sentence of sentences)
      it(`${type}: ${sentence}`, () => {
        const { claims } = read({ text: context + sentence, published: "2024-06-28", publisher: "The Herald" });
        expect(claims.filter(({ span }) => span[0] >= context.length).map((claim) => claim.type)).toContain(type);
      });
});
