/**
 * How long reading takes, and how it grows: `npx node bench/reading.ts`. Ordinary prose is the labelled articles of test/reading, over and over; the
 * hostile texts are made to catch a reader whose time grows faster than the text. For each: milliseconds of processor time at 250 kB, 500 kB and 1 MB,
 * and how many times longer the whole takes than the half (2 is linear). `--prose` measures the prose only.
 */
import { cpus } from "node:os";
import { claimReader } from "../src/claims/index.ts";
import { packKnowledge } from "../test/reading/knowledge.ts";
import { labelledSets } from "../test/reading/sets.ts";

const size = 1_000_000;
const filled = (unit: string, to: number): string => unit.repeat(Math.ceil(to / unit.length)).slice(0, to);
const prose = labelledSets
  .filter((set) => !set.heldOut && /articles|wire/.test(set.name))
  .flatMap((set) => set.rows.map((row) => row.text))
  .join("\n\n");

const hostile: readonly (readonly [string, (to: number) => string])[] = [
  ["nested quotation marks", (to) => `KCNA said ${filled("“he said “", to / 2)}${filled("” it said”", to / 2)}`],
  ["quotation marks that never close", (to) => filled('"The satellite passed Seoul, KCNA said. ', to)],
  ["no full stop", (to) => filled("the satellite passed over Seoul and KCNA said that ", to)],
  ["no space", (to) => filled("Malligyong", to)],
  ["a million digits", (to) => filled("1234567890", to)],
  ["digits and separators", (to) => filled("12:34, 1.5-2.5/3 ", to)],
  ["opening brackets", (to) => filled("(", to)],
  ["brackets and words", (to) => filled("(the satellite (KCNA) ", to)],
  ["dashes", (to) => filled("-", to)],
  ["spaces", (to) => `The satellite${filled(" ", to)}passed`],
  ["line breaks", (to) => filled("\n", to)],
  ["short lines", (to) => filled("a\n", to)],
  ["full stops", (to) => filled("U.S. ", to)],
  ["capitals", (to) => filled("Kim Jong Un ", to)],
  ["commas", (to) => filled("KCNA, said, ", to)],
  ["said, said, said", (to) => filled("KCNA said ", to)],
  ["satellites", (to) => filled("satellite rocket launch ", to)],
  ["times", (to) => filled("at 10:42 p.m. on Nov. 21 ", to)],
  ["places", (to) => filled("Seoul and Busan and ", to)],
  ["apostrophes", (to) => filled("'s 'the satellites' ", to)],
  ["degrees", (to) => filled("39°39'36\"N 124° ", to)],
  ["letters that grow", (to) => filled("İstanbul ", to)],
  ["headings", (to) => filled("# Malligyong-1 passed over Seoul\n\n", to)],
];

const read = claimReader(await packKnowledge());
const measure = (text: string, rounds: number): number => {
  let best = Infinity;
  for (let i = 0; i < rounds; i += 1) {
    // Processor time: others may use the machine too.
    const started = process.cpuUsage();
    read({ text, published: "2023-11-28", publisher: "Yonhap" });
    const { user, system } = process.cpuUsage(started);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
};
const row = (name: string, make: (to: number) => string, rounds: number): void => {
  const [quarter, half, whole] = [size / 4, size / 2, size].map((to) => measure(make(to), rounds));
  process.stdout.write(
    `${name.padEnd(34)}${[quarter, half, whole].map((ms) => (ms ?? 0).toFixed(0).padStart(8)).join("")}   × ${((whole ?? 0) / (half ?? 1)).toFixed(2)}\n`,
  );
};

process.stdout.write(
  `${cpus()[0]?.model ?? ""}, Node ${process.version}\n${"text".padEnd(34)}  250 kB  500 kB    1 MB   1 MB / 500 kB\n`,
);
measure(filled(`${prose}\n\n`, size / 4), 1);
row("ordinary prose", (to) => filled(`${prose}\n\n`, to), 3);
if (!process.argv.includes("--prose")) for (const [name, make] of hostile) row(name, make, 1);
