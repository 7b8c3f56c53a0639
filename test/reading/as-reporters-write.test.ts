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
  [
    "The satellite and its rocket worried many. Britain, France and Germany condemned the launch.",
    "2023-09-13",
    "statement, asserts, not-checkable; Britain, France and Germany; ?",
  ],
  // A statement is kept in its own words: who says that nothing was signed denies nothing.
  [
    "Both spoke of satellites and rockets. The two leaders had not signed any treaty, Dmitry Peskov said.",
    "2023-09-13",
    "statement, asserts, not-checkable; Dmitry Peskov; ?",
  ],
  // Signs presume nothing; who is complained to is told.
  [
    '"Signs presumed to be preparations for launching a reconnaissance satellite have been detected around Tongchang-ri," the Joint Chiefs of Staff said.',
    "2024-05-25",
    "launch, plans, needs-data; Joint Chiefs of Staff; ?",
  ],
  // Whose breach it would be is not who speaks of it.
  [
    'The two spoke of satellites and rockets. "Moscow would be violating resolutions that it voted for itself," White House spokesman John Kirby told reporters.',
    "2023-09-13",
    "statement, asserts, not-checkable; John Kirby; ?",
  ],
];

const others: readonly Row[] = [
  // Two attempts of one sentence.
  [
    "North Korea's Chollima-1 rocket crashed into the Yellow Sea on May 31, and a second attempt on August 24 ended in failure, KCNA said.",
    "2023-09-13",
    "launch-failure, asserts, supported; KCNA; Malligyong-1",
    "launch-failure, asserts, supported; KCNA; Malligyong-1",
  ],
  // Another one than that spoken of, and a place on the belt that is no launch site.
  [
    "Luch-5X was launched on March 12, 2023. Its predecessor, launched in 2014, was silent. In February Luch-5X left KA-SAT at 9 degrees east.",
    "2024-10-05",
    "launch, asserts, supported; nobody; LUCH (OLYMP) 2",
    "launch, asserts, supported; nobody; LUCH (OLYMP)",
    "status, asserts, needs-data; nobody; LUCH (OLYMP)",
  ],
  // As many failures as the log holds up to the day of the text, and more than it holds.
  [
    "North Korea has twice failed to place a spy satellite in orbit this year. Its Malligyong-1 is ready.",
    "2023-09-13",
    "launch-failure, asserts, supported; nobody; ?",
  ],
  [
    "North Korea has twice failed to place a spy satellite in orbit this year.",
    "2023-07-13",
    "launch-failure, asserts, contradicted; nobody; ?",
  ],
  // Who puts something into orbit, and what is put there; what stands right before its launch.
  [
    "Malligyong-1 is in orbit. Before that it had put Kwangmyongsong-3 and Kwangmyongsong-4 in orbit in 2012 and 2016.",
    "2024-05-28",
    "orbit, asserts, supported; nobody; MALLIGYONG-1",
    "orbit, asserts, supported; nobody; KMS 3-2",
    "orbit, asserts, supported; nobody; KMS-4",
  ],
  [
    "Kwangmyongsong-4 came down on June 30, and Kwangmyongsong-3 Unit 2, launched in December 2012, followed on Sept. 13.",
    "2023-09-20",
    "decay, asserts, supported; nobody; KMS-4",
    "launch, asserts, supported; nobody; KMS 3-2",
  ],
  // To begin a mission is to launch nothing.
  [
    "Malligyong-1 is in orbit. North Korea will formally start its reconnaissance mission on Dec. 1, KCNA said.",
    "2023-11-28",
    "orbit, asserts, supported; nobody; MALLIGYONG-1",
    "plan, plans, not-checkable; KCNA; ?",
  ],
  // Another state's failure beside a launch.
  [
    "Malligyong-1 is in orbit. In 2012 North Korea placed an object in orbit from Sohae, a year after South Korea's second Naro had failed.",
    "2024-05-25",
    "orbit, asserts, supported; nobody; MALLIGYONG-1",
    "launch, asserts, supported; nobody; KMS 3-2",
    "launch-failure, asserts, needs-data; nobody; ?",
  ],
  // Missiles are no satellite of a launch that failed.
  [
    "A first attempt with Malligyong-1 failed in May 2023. Two hours before the pictures were taken, the North fired no missiles, but moved guns to the border, Seoul said.",
    "2023-11-28",
    "launch-failure, asserts, supported; nobody; Malligyong-1",
    "imaging, asserts, needs-data; Seoul; ?",
  ],
];

const noLaunches: readonly Row[] = [
  // The hour of an arrival is no hour of a launch.
  [
    "The delegation's train reached the Vostochny Cosmodrome, a spaceport that has been used for launches since 2016, shortly after 1 p.m. local time.",
    "2023-09-13",
  ],
];

const names: readonly Row[] = [
  // Both the satellite that was lost in April 2012 and that of December go by one name.
  [
    "Two North Korean satellites, Kwangmyongsong-3 and Kwangmyongsong-4, were put into orbit in 2012 and 2016, but experts say they never sent back any signals.",
    "2023-09-13",
    "orbit, asserts, supported; nobody; KMS 3-2",
    "orbit, asserts, supported; nobody; KMS-4",
    "signal, denies, needs-data; experts; KMS 3-2",
  ],
  [
    "Kwangmyongsong-3 was launched on December 12, 2012. It re-entered on 13 September 2023.",
    "2023-10-13",
    "launch, asserts, supported; nobody; KMS 3-2",
    "decay, asserts, supported; nobody; KMS 3-2",
  ],
  [
    "Kwangmyongsong-3 was launched in April 2012 and broke up. It never reached orbit.",
    "2023-10-13",
    "launch, asserts, supported; nobody; Kwangmyongsong-3",
    "status, asserts, needs-data; nobody; Kwangmyongsong-3",
    "launch-failure, asserts, supported; nobody; Kwangmyongsong-3",
  ],
  ["Kwangmyongsong-3 entered orbit in April 2012.", "2012-05-02", "orbit, asserts, contradicted; nobody; Kwangmyongsong-3"],
];

/** What flies and is no space object takes its pronouns with it. */
const missiles: readonly Row[] = [
  [
    "Malligyong-1 is in orbit. Hours before, the North fired two short-range ballistic missiles into the sea, Seoul said. They flew about 650 km, Japan's defence ministry said.",
    "2023-12-13",
    "orbit, asserts, supported; nobody; MALLIGYONG-1",
  ],
  [
    "Malligyong-1 is in orbit. On Wednesday the North fired a ballistic missile. It flew 1,000 km at an altitude of 6,000 km, Japan said. The Hwasong-18 reached a height of 6,518 km. It crashed into the sea. The launch failed.",
    "2023-12-20",
    "orbit, asserts, supported; nobody; MALLIGYONG-1",
  ],
  [
    "Malligyong-1 is in orbit. Seoul sent up two drones. They passed over Pyongyang at 10:12 on Monday. Balloons flew over Seoul on Tuesday. Wonsan was photographed on Monday by an American aircraft.",
    "2024-10-23",
    "orbit, asserts, supported; nobody; MALLIGYONG-1",
  ],
  // What is struck is spoken of all the same.
  [
    "India fired a missile at Malligyong-1. It is still in orbit.",
    "2024-10-23",
    "orbit, asserts, supported; nobody; MALLIGYONG-1",
  ],
];

const denials: readonly Row[] = [
  [
    "Malligyong-1 has sent no signals, amateurs say. It has sent down no pictures.",
    "2023-12-13",
    "signal, denies, needs-data; amateurs; MALLIGYONG-1",
    "signal, denies, needs-data; nobody; MALLIGYONG-1",
  ],
];

describe.each([
  ["speakers", speakers],
  ["names of two", names],
  ["what else is meant", others],
  ["missiles, drones and aircraft", missiles],
  ["denials", denials],
  ["what is no launch", noLaunches],
] as const)("%s", (_, rows) => {
  it.each(rows.map((row) => [row[0], row] as const))("%s", async (text, [, published, ...claims]) => {
    expect(await checked(text, published)).toEqual(claims);
  });
});

describe("a text without its year", () => {
  it("is told which years its day and weekday fit", () => {
    const text =
      "SEOUL, Sept 13 (Reuters) - North Korea's satellite passed over Guam on Wednesday, as it has since 2016. " +
      "Kwangmyongsong-4 burned up in the atmosphere on June 30.";
    const [notice] = read({ text }).notices;
    // 13 September was a Wednesday in 2017 and 2023.
    expect(notice?.code).toBe("no-date");
    expect(notice?.doThis).toContain("13 September, the year was 2023 or 2017: --published 2023-09-13");
    expect(read({ text: text.replace(" on Wednesday", "") }).notices[0]?.doThis).toContain(
      "13 September; only the year is wanting",
    );
    expect(read({ text, published: "2023-09-13" }).notices).toEqual([]);
  });

  it("has no days dated by the year of another paragraph", () => {
    const text =
      "Kwangmyongsong-4 was launched on February 7, 2016.\n\nNorth Korea's Chollima-1 rocket crashed into the sea on May 31.";
    const { claims } = read({ text });
    expect(claims.map(({ type, time }) => `${type} ${time.start?.slice(0, 10) ?? "?"}`)).toEqual([
      "launch 2016-02-07",
      "launch-failure ?",
    ]);
  });
});
