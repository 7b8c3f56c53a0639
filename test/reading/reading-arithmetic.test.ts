import { describe, expect, it } from "vitest";
import { claimReader } from "../../src/claims/index.ts";
import { packKnowledge } from "./knowledge.ts";

const read = claimReader(await packKnowledge());
const found = (text: string, published: string): readonly string[] =>
  read({ text, published, publisher: null }).claims.flatMap((claim) => claim.inconsistencies.map((one) => one.kind));

describe("a text against itself", () => {
  const wrong = [
    ["a length in two units", "two-units", "Kwangmyongsong-2 has a perigee of 490 km (788 miles).", "2009-04-05"],
    ["a distance in two units", "two-units", "Cosmos 2588 came within 100 kilometers (621 miles) of USA 338.", "2025-06-01"],
    [
      "one moment in two zones",
      "two-times",
      "PYONGYANG, April 5 (KCNA) -- Kwangmyongsong-2 was launched at 11:20 local time (20:20 GMT) on April 5.",
      "2009-04-05",
    ],
    [
      "ten minutes between two zones",
      "two-times",
      "JERUSALEM, March 29 -- The satellite Ofek-13 was launched at 2:10 am (23:20 GMT) on Wednesday from Palmachim.",
      "2023-03-29",
    ],
    [
      "a weekday and a date",
      "weekday-date",
      "Malligyong-1 passed over Seoul on Sunday, November 27, 2023 at 22:15 KST.",
      "2023-11-28",
    ],
    ["a day that no calendar has", "impossible-date", "Malligyong-1 manoeuvred on 29 February, 2023.", "2023-03-10"],
    [
      "a height and a period",
      "period-height",
      "The satellite Malligyong-1 circles the Earth at a height of 500 km every 120 minutes.",
      "2023-12-01",
    ],
  ] as const;
  for (const [what, kind, text, published] of wrong)
    it(`catches ${what}`, () => expect(found(text, published), text).toContain(kind));

  const right = [
    ["Malligyong-1 has a perigee of 493 km (306 miles) and an apogee of 512 km (318 miles).", "2023-12-01"],
    ["The satellite Malligyong-1 circles the Earth at a height of 500 km every 94.7 minutes.", "2023-12-01"],
    [
      "PYONGYANG, Nov. 28 (KCNA) -- Malligyong-1 passed over Seoul at 10:20 a.m. local time (0120 GMT) on Friday, November 24.",
      "2023-11-28",
    ],
  ] as const;
  for (const [text, published] of right)
    it(`finds nothing wrong in: ${text}`, () => expect(found(text, published)).toEqual([]));
});

/**
 * Errors found in print, by their number in the collection of published claims that the project was tried on; the sentences are ours, the figures those
 * that were printed. The others of that collection need the archive or another text: see docs/reading.md.
 */
const printed = [
  ["C029", "impossible-date", "The satellite Malligyong-1 raised its orbit on 29 February, 2023.", "2024-02-29"],
  [
    "C044",
    "two-times",
    "PYONGYANG -- The satellite Kwangmyongsong-2 was launched at 11:20 local time (20:20 GMT) on April 5.",
    "2009-04-05",
  ],
  [
    "C044",
    "two-units",
    "Kwangmyongsong-2 is in an orbit with a perigee of 490 km (788 miles) and an apogee of 1,426 km.",
    "2009-04-05",
  ],
  ["C094", "two-units", "Cosmos 2588 passes within 100 kilometers (621 miles) of USA 338 every four days.", "2025-06-10"],
  ["C128", "two-times", "The rocket stage is expected to re-enter at 23:17 UTC on 4 November (11:17 p.m. ET).", "2022-11-03"],
  [
    "C142",
    "coordinates-place",
    "Tiangong-1 re-entered at 13.6 degrees south, 195.7 degrees east, between California and Hawaii, on 2 April.",
    "2018-04-02",
  ],
  ["C159", "period-height", "The satellite NISAR orbits the globe every 12 days at a height of 747 km.", "2025-07-30"],
  [
    "C161",
    "two-times",
    "JERUSALEM, March 29 -- The satellite Ofek-13 was launched at 2:10 am (23:20 GMT) on Wednesday from Palmachim.",
    "2023-03-29",
  ],
  [
    "C196",
    "two-times",
    "NAIROBI -- A ring of a rocket fell in Mukuku village on 30 December 2024 at around 1500hrs [7:00 a.m. EST or 1300 GMT], the Kenya Space Agency said.",
    "2025-01-02",
  ],
  [
    "C198",
    "weekday-date",
    "The ROSAT satellite re-entered over the Bay of Bengal at 1.50am GMT on Saturday, 23 October.",
    "2011-10-26",
  ],
] as const;

describe("errors found in print", () => {
  for (const [id, kind, text, published] of printed)
    it(`${id}: ${kind}`, () => expect(found(text, published), text).toContain(kind));
});
