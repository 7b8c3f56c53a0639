/**
 * Sentences as news agencies write them, each of which was once read or judged wrongly: who says what, of which object, with which verdict. Texts are
 * ours; what is true of the launches and objects stands in the built-in packs (launch log and catalogue of North Korea's satellites).
 */
import { describe, expect, it } from "vitest";
import { claimReader } from "../../src/claims/index.ts";
import { openPacks } from "../../src/store/index.ts";
import { judgeClaims } from "../../src/verdicts/index.ts";
import { settings } from "../fixtures/claims.ts";

const packs = await openPacks(["packs/core", "packs/dprk-satellites"]);
if (!packs.ok) throw new Error("the built-in packs open");
const { store, knowledge } = packs.value;
const read = claimReader(knowledge);

/** "type, stance, verdict; speaker; what it is about" of each claim of a text, in its order. */
async function checked(text: string, published: string): Promise<readonly string[]> {
  const result = read({ text, published });
  const given = { ...settings, asOf: null, published: `${published}T12:00:00Z`, organisations: knowledge.organisations };
  const { claims } = await judgeClaims(result.claims, (request) => store.answer(request, null), given);
  return claims.map(
    ({ type, stance, speaker, subject, finding }) =>
      `${type}, ${stance}, ${finding.verdict}; ${speaker ?? "nobody"}; ${subject.name ?? "?"}`,
  );
}

type Row = readonly [text: string, published: string, ...claims: string[]];

const speakers: readonly Row[] = [
  // Who is shown round says and is told nothing.
  [
    "MOSCOW, Sept 13 (Reuters) - President Vladimir Putin showed Kim Jong Un round the new cosmodrome and discussed helping Pyongyang to build satellites and rockets.",
    "2023-09-13",
    "statement, asserts, not-checkable; Reuters; ?",
  ],
  // Whose breach it would be is not who speaks of it.
  [
    'The two spoke of satellites and rockets. "Moscow would be violating resolutions that it voted for itself," White House spokesman John Kirby told reporters.',
    "2023-09-13",
    "statement, asserts, not-checkable; John Kirby; ?",
  ],
];

const noLaunches: readonly Row[] = [
  // The hour of an arrival is no hour of a launch.
  [
    "The delegation's train reached the Vostochny Cosmodrome, a spaceport that has been used for launches since 2016, shortly after 1 p.m. local time. Satellites fly from there.",
    "2023-09-13",
  ],
];

describe.each([
  ["speakers", speakers],
  ["what is no launch", noLaunches],
] as const)("%s", (_, rows) => {
  it.each(rows.map((row) => [row[0], row] as const))("%s", async (text, [, published, ...claims]) => {
    expect(await checked(text, published)).toEqual(claims);
  });
});
