/**
 * The element sets that are timed: a whole public catalogue where the collection beside the checkout holds one, else invented sets of the same
 * spread of orbits, written as TLEs. Which of the two was used stands in the table's head.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

const shared = fileURLToPath(new URL("../../shared/data/catalog/full-2024-07-05.3le.gz", import.meta.url));

export interface Lines {
  readonly from: string;
  /** The moment at which most of the sets are fresh. */
  readonly epoch: string;
  readonly pairs: readonly (readonly [line1: string, line2: string])[];
}

export function elementLines(): Lines {
  return existsSync(shared) ? realLines() : inventedLines();
}

function realLines(): Lines {
  const lines = gunzipSync(readFileSync(shared))
    .toString()
    .split("\n")
    .map((line) => line.trimEnd());
  const pairs: (readonly [string, string])[] = [];
  lines.forEach((line, i) => {
    const next = lines[i + 1] ?? "";
    if (line.startsWith("1 ") && line.length === 69 && next.startsWith("2 ")) pairs.push([line, next]);
  });
  return { from: `${pairs.length} sets of the public catalogue of 2024-07-05`, epoch: "2024-07-05T00:00:00Z", pairs };
}

/** Three in four near the Earth, as in the catalogue; a small generator of whole numbers gives the same sets every time. */
function inventedLines(): Lines {
  let seed = 20240705;
  const random = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const pairs: (readonly [string, string])[] = [];
  for (let i = 1; i <= 20_000; i++) {
    const kind = random();
    const motion = kind < 0.8 ? 13.2 + 2.4 * random() : kind < 0.9 ? 1.0027 : kind < 0.95 ? 2.006 : 2.3 + 3 * random();
    const eccentricity = kind < 0.8 ? 0.02 * random() ** 2 : kind < 0.9 ? 0.001 * random() : 0.7 * random();
    const number = String(i).padStart(5, "0");
    const angle = (most: number): string => (most * random()).toFixed(4).padStart(8);
    const day = (186 + random()).toFixed(8);
    const drag = String(Math.floor(90000 * random()) + 10000);
    const line1 = `1 ${number}U 20001A   24${day}  .00001000  00000-0  ${drag}-4 0  999`;
    const e = String(Math.floor(eccentricity * 1e7)).padStart(7, "0");
    const line2 = `2 ${number} ${angle(100)} ${angle(360)} ${e} ${angle(360)} ${angle(360)} ${motion.toFixed(8).padStart(11)}    1`;
    pairs.push([sealed(line1), sealed(line2)]);
  }
  return { from: `${pairs.length} invented sets`, epoch: "2024-07-05T00:00:00Z", pairs };
}

function sealed(line: string): string {
  let sum = 0;
  for (const c of line) sum += c === "-" ? 1 : c >= "0" && c <= "9" ? Number(c) : 0;
  return `${line}${sum % 10}`;
}
