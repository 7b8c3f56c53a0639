/** Sentences with figures and with names of months and days that hold no time, quantity or coordinate. A reader that sees them everywhere is worse than none. */
import { describe, expect, it } from "vitest";
import { findMentions } from "../../src/claims/mentions/index.ts";
import { plainCharacters } from "../../src/claims/text/index.ts";

const nothing: readonly string[] = [
  "The Long March 5 rocket is the heaviest of the country.",
  "It was put into a Sun-synchronous orbit.",
  "The plan foresees 3 to 12 photographs of the base.",
  "The satellite may photograph the harbour again.",
  "It is said to shadow USA 326 closely.",
  "Flight 550 lands at gate 12 of the terminal.",
  "The stock rose to $12.40 per share.",
  "The ticket costs 1,500 won and the book 20 euros.",
  "Version 2.11.3 of the software was released.",
  "See https://example.org/2023/11/28/story-1436.html for more.",
  "Call +82-2-398-3114 or 010-1234-5678 for details.",
  "Write to desk1430@example.org about it.",
  "The team won 3-2 and lost 1-0.",
  "Resolution 2397 forbids such launches.",
  "The 18th Space Defense Squadron tracks it as object 58400.",
  "The Soyuz-2.1b and the Long March 2D both flew.",
  "Malligyong-1 and Chollima-1 are names of 2023-179A.",
  "Kosmos 2558 followed Kosmos 2543.",
  "A 64-year-old man saw nothing.",
  "The minister will march with the crowd.",
  "He said sun and sat in the shade.",
  "May he live long; august company was present.",
  "They were second to none and first among equals.",
  "For the first time the two sides met.",
  "At the same time it denied the report.",
  "The space program is a matter of time.",
  "The New York Times and the Sunday Times wrote about it.",
  "Space Force Sgt. Pepper had the last word.",
  "Chapter 11 and Article 9 were quoted.",
  "The 38th parallel divides the peninsula.",
  "Room 101 is on the 25th floor.",
  "Yaogan-33-03 belongs to a group of 9.",
  "The vote was 13 to 2 with 3 abstentions.",
  "Mehr and Fars quoted him.",
  "It has 4 engines and 2 stages.",
  "The 5G network uses 3 satellites.",
  "He is number 10 in the list of 100.",
  "The temperature fell to 30 degrees Celsius.",
  "It happened in the middle of nowhere.",
  "The march of progress may end.",
  "Falcon 9 and Starlink 6079 are well known.",
  "A $300m-dollar deal with a 10 million won fee was signed.",
  "The DPRK’s 5 MW reactor runs.",
  "Twitter had 5 m users.",
  "Apollo 11 and Luch-5X are unlike.",
  "Dec is short and Jan is a name; Mark Sat down.",
];

describe("sentences without a time, quantity or coordinate", () => {
  it.each(nothing)("%s", (text) => {
    expect(findMentions(plainCharacters(text)).map(({ kind, span }) => `${kind} ${text.slice(...span)}`)).toEqual([]);
  });
});
