/**
 * Firm words that were once wrong, and sentences beside them of which the word is right: type and verdict of each claim, from the built-in packs. Texts
 * are ours; what is true stands in the launch log, the catalogue and the element sets of North Korea's satellites.
 */
import { describe, expect, it } from "vitest";
import { claimReader } from "../../src/claims/index.ts";
import { openPacks } from "../../src/store/index.ts";
import { judgeClaims } from "../../src/verdicts/index.ts";
import { settings } from "../fixtures/claims.ts";

const packs = await openPacks(["packs/core", "packs/dprk-satellites", "packs/payloads"]);
if (!packs.ok) throw new Error("the built-in packs open");
const { store, knowledge } = packs.value;
const read = claimReader(knowledge);

async function checked(text: string, published: string): Promise<readonly string[]> {
  const result = read({ text, published });
  const checkedAt = "2026-09-01T00:00:00Z";
  const given = {
    ...settings,
    asOf: null,
    checkedAt,
    published: `${published}T12:00:00Z`,
    organisations: knowledge.organisations,
  };
  const { claims } = await judgeClaims(result.claims, (request) => store.answer(request, null), given);
  return claims.map(({ type, finding }) => `${type} ${finding.verdict}`);
}

/** Text, day, what must be among the answers, and what must not. */
type Row = readonly [text: string, published: string, among: readonly string[], never: readonly string[]];

const rows: Readonly<Record<string, readonly Row[]>> = {
  "a launch of another state is not looked up in the one log at hand": [
    [
      "South Korea's fourth Nuri rocket lifted off from the Naro Space Center on Thursday. The third one, in May 2023, had failed.",
      "2025-11-27",
      ["launch needs-data"],
      ["launch-failure supported"],
    ],
    [
      "India's space agency ISRO is mourning its satellite. The second attempt, on August 24, 2023, failed too.",
      "2023-08-30",
      [],
      ["launch-failure supported", "launch-failure contradicted"],
    ],
    [
      "North Korea's spy satellite is late. The second attempt, on August 24, 2023, failed too.",
      "2023-08-30",
      ["launch-failure supported"],
      [],
    ],
  ],
  "that it was put into orbit is more than that it flew": [
    [
      "North Korea successfully placed its second spy satellite, Malligyong-1-1, into orbit late Monday.",
      "2024-05-28",
      ["launch contradicted"],
      [],
    ],
    [
      "On Monday North Korea successfully launched the Malligyong-1-1 satellite, state television said.",
      "2024-05-28",
      ["launch contradicted"],
      [],
    ],
    ["North Korea launched the Malligyong-1-1 satellite on Monday.", "2024-05-28", ["launch supported"], []],
    [
      "North Korea launched a rocket on Monday to put the Malligyong-1-1 satellite into orbit.",
      "2024-05-28",
      ["launch supported"],
      ["launch contradicted"],
    ],
  ],
  "no figures are borne out by an orbit that came later": [
    ["A rocket put Malligyong-1 into orbit at 500 kilometers, the agency said.", "2023-08-25", [], ["orbit supported"]],
    ["A rocket put Malligyong-1 into orbit at 500 kilometers, the agency said.", "2023-11-24", ["orbit supported"], []],
  ],
  "a window that had opened before the text may have been used": [
    [
      "TOKYO - Pyongyang had notified Japan of a launch window from Monday to midnight on June 4.",
      "2024-05-28",
      [],
      ["launch contradicted"],
    ],
    [
      "SEOUL - North Korea will launch a satellite between May 27 and June 4, it told Japan.",
      "2024-05-28",
      [],
      ["launch contradicted"],
    ],
    [
      "SEOUL - North Korea will launch a satellite between June 5 and June 20, it told Japan.",
      "2024-06-01",
      ["launch contradicted"],
      [],
    ],
  ],
  "failures before a launch are not its own": [
    [
      "The satellite Malligyong-1 blasted off from Sohae on November 21 after two humiliating flops.",
      "2023-11-28",
      [],
      ["launch-failure contradicted"],
    ],
    [
      "Malligyong-1 was launched on November 21 following two failed attempts.",
      "2023-11-28",
      [],
      ["launch-failure contradicted"],
    ],
    ["The launch of Malligyong-1 on November 21, 2023 failed.", "2023-11-28", ["launch-failure contradicted"], []],
  ],
  "since when": [
    ["Malligyong-1 has been in orbit since December 2022.", "2024-12-22", ["orbit contradicted"], []],
    ["Malligyong-1 has been in orbit since 2021.", "2024-12-22", ["orbit contradicted"], []],
    ["Malligyong-1 has been in orbit since November 2023.", "2024-12-22", ["orbit supported"], []],
    ["Malligyong-1 has been in orbit since 2023.", "2024-12-22", ["orbit supported"], []],
  ],
  "one of five is no count of what is in orbit": [
    [
      "North Korea launched Malligyong-1 in November 2023. It was the first of five satellites.",
      "2024-12-22",
      [],
      ["count contradicted"],
    ],
    ["North Korea has five satellites in orbit.", "2024-12-22", ["count contradicted"], []],
  ],
  "from where to where it was raised": [
    [
      "Between 19 and 24 February 2024 Malligyong-1 raised its perigee from 488 to 547 km.",
      "2024-02-28",
      ["manoeuvre contradicted"],
      [],
    ],
    [
      "Between 19 and 24 February 2024 Malligyong-1 raised its perigee from 488 to 497 km.",
      "2024-02-28",
      ["manoeuvre supported"],
      [],
    ],
    [
      "From 19 to 24 February 2024 the perigee of Malligyong-1 was lifted from 488 km to about 497 km.",
      "2024-02-28",
      ["manoeuvre supported"],
      [],
    ],
  ],
  "what is still to be launched is not counted with what was": [
    [
      "North Korea launched the satellite Malligyong-1 in November 2023 and has vowed to launch three more in 2024.",
      "2024-05-28",
      ["launch supported"],
      [],
    ],
  ],
  "a day without its year is that of the record where it fits": [
    [
      "The Chinese station Tiangong-1 hit no ship. It came down in the South Pacific on April 2.",
      "2024-02-22",
      ["decay consistent"],
      [],
    ],
    ["Kwangmyongsong-4 burned up in the atmosphere on June 30, the amateur said.", "2024-10-01", ["decay consistent"], []],
    ["Kwangmyongsong-4 burned up in the atmosphere on June 12, the amateur said.", "2024-10-01", ["decay contradicted"], []],
    ["Kwangmyongsong-4 was launched on February 7.", "2017-03-01", ["launch consistent"], []],
    ["Kwangmyongsong-4 was launched on March 7.", "2017-03-20", ["launch contradicted"], []],
  ],
  "how it is now is not told of the day of its launch": [
    [
      "ERS-2 was launched in April 1995 and still circles the Earth.",
      "2024-03-23",
      ["launch supported", "orbit contradicted"],
      [],
    ],
    ["Kwangmyongsong-4 was launched in 2016 and is still in orbit.", "2023-12-01", ["orbit contradicted"], []],
    [
      "Malligyong-1 was launched in November 2023 and now circles the Earth at 900 km.",
      "2024-02-28",
      ["orbit contradicted"],
      [],
    ],
    [
      "Malligyong-1 was launched in November 2023 and now circles the Earth at 497 by 508 km.",
      "2024-02-28",
      ["orbit supported"],
      [],
    ],
    [
      "Malligyong-1 was launched in November 2023 and entered orbit that month at 500 km.",
      "2024-02-28",
      ["orbit supported"],
      [],
    ],
  ],
  "a predecessor or follow-up that nobody knows is not the satellite spoken of": [
    [
      "North Korea launched Malligyong-1 in November 2023. Its predecessor, launched in 2019, re-entered in May.",
      "2024-06-10",
      [],
      ["launch contradicted", "decay contradicted"],
    ],
    [
      "Malligyong-1 is North Korea's only spy satellite. It was launched from Sohae in November 2022 and its follow-up burned up in June.",
      "2025-04-23",
      ["launch contradicted"],
      ["decay contradicted"],
    ],
  ],
  "help denied is no launch denied": [
    [
      "Malligyong-1 flies. Russia denies having helped with the launch of 21 November.",
      "2023-11-28",
      [],
      ["launch contradicted"],
    ],
    [
      "Malligyong-1 flies. Moscow denied any involvement in the launch of 21 November.",
      "2023-11-28",
      [],
      ["launch contradicted"],
    ],
    ["Japan denied that North Korea had launched Malligyong-1 on November 21.", "2023-11-28", ["launch contradicted"], []],
  ],
  "what a text says of another year is not held against its own": [
    [
      "North Korea's first spy satellite was lost on Wednesday when its Chollima-1 failed. It last put a satellite into orbit in February 2016.",
      "2023-06-01",
      [],
      ["orbit contradicted"],
    ],
    [
      "North Korea's first spy satellite was lost on Wednesday when its Chollima-1 failed. It last put a satellite into orbit in February 2016, from a pad in the middle of nowhere.",
      "2023-06-01",
      [],
      ["orbit contradicted"],
    ],
  ],
  "a failure that names neither launch nor day is not that of a success": [
    [
      "Malligyong-1 was launched in November 2023 and works. And its follow-up? That one exploded.",
      "2025-11-26",
      [],
      ["launch-failure contradicted"],
    ],
    [
      "Malligyong-1 was launched in November 2023. Five earlier flights of the Chollima-1 had failed.",
      "2024-11-26",
      [],
      ["launch-failure contradicted"],
    ],
  ],
  "a stage that is dropped is no failure": [
    [
      "North Korea's Unha-3 put a satellite into orbit on December 12. The launch dropped its first stage off Byeonsan that day.",
      "2012-12-13",
      [],
      ["launch-failure contradicted"],
    ],
  ],
  "two that followed others are not held against each other": [
    ["Cosmos 2558 and Cosmos 2542 had followed American satellites in 2020.", "2024-05-22", [], ["proximity contradicted"]],
  ],
  "who acts launched": [
    [
      "Russia had launched a satellite on May 16 which was now in the same orbit as an American government satellite, the Pentagon said.",
      "2024-05-22",
      [],
      ["launch contradicted"],
    ],
  ],
};

describe.each(Object.entries(rows))("%s", (_, list) => {
  it.each(list.map((row) => [`${row[0]} (${row[1]})`, row] as const))("%s", async (_name, [text, published, among, never]) => {
    const answers = await checked(text, published);
    expect(answers).toEqual(expect.arrayContaining([...among]));
    expect(answers.filter((answer) => never.includes(answer))).toEqual([]);
  });
});
