import { describe, expect, it } from "vitest";
import { claimReader } from "../../src/claims/index.ts";
import { packKnowledge } from "./knowledge.ts";

const read = claimReader(await packKnowledge());
const told = (text: string): readonly string[] =>
  read({ text, published: "2024-05-03", publisher: "The Evening Post" })
    .claims.map(({ type }) => type)
    .filter((type) => type !== "statement");

describe("what rockets and satellites stand for something else in", () => {
  it.each([
    // fireworks
    `Two sheds burned down on New Year's Eve after a rocket went astray, the fire brigade said. It had been lit in a bottle on a balcony. Burning debris came down on a row of parked cars. Nobody was hurt, a spokesman said, but the owner of one of the sheds put the damage at ten thousand euros. The police are looking for whoever lit the rocket and then ran away.`,
    // missiles and drones
    `Dozens of drones and ballistic missiles were fired at the country overnight, its army said. Sirens sounded in the capital at 2 a.m. People on rooftops watched burning fragments fall over the old town. The army said that it had shot down all but three of the missiles. Two of them hit an air base in the south. The prime minister met her generals in the morning.`,
    // a match
    `He followed like a satellite drawn to a heavier body, took the ball on his chest and beat the goalkeeper from the edge of the penalty area. The striker has now scored in nine matches running, and the league has not seen such a rocket of a shot this season. The keeper saw it coming every time, he said, and could do nothing.`,
    // talks
    `Talks on the merger of the two satellite operators re-entered a critical phase on Thursday, people close to them said. The boards meet again next week.`,
    // a duty
    "Operators of satellites will have to bring them down within five years of the end of their work, the regulator decided on Thursday.",
  ])("%s", (text) => expect(told(text)).toEqual([]));

  it.each([
    [
      `A spokesman for the fire brigade said that nobody was hurt. The stage of a rocket that had put a satellite into orbit in March came down over the North Sea at 2 a.m. on Friday. Burning debris fell near two fishing boats, their crews said. The police have asked whoever finds a piece of it to leave it where it lies and to call them. The army flew over the coast in the morning and saw nothing.`,
      "decay",
    ],
    ["Like its predecessor, Noor-2 passed over Berlin at 10:12 on Friday.", "overflight"],
    ["Malligyong-1 fell like a stone over the Pacific on Friday.", "decay"],
  ])("%s: %s", (text, type) => expect(told(text)).toContain(type));
});
