/** Reading 30,000 TLEs: ours from one text of lines, the peer from pairs that are split already. */
import { twoline2satrec } from "satellite.js";
import { readElementSets } from "../../src/engine/index.ts";
import { takeTurns, type Row, type Work } from "../row.ts";
import { elementLines } from "../sets.ts";

const SETS = 30_000;
/** A round of the peer lasts as long as one of ours. */
const PARTS = 4;

export const parseWork: Work = { id: "parse-tle", must: "≥ 1×", aim: "≥ 3×", measure };

async function measure(): Promise<Row> {
  const { pairs } = elementLines();
  const all = Array.from({ length: SETS }, (_, i) => pairs[i % pairs.length]!);
  const text = all.map(([line1, line2]) => `${line1}\n${line2}\n`).join("");
  const { oursMs, peerMs } = await takeTurns(
    12,
    () => readElementSets(text),
    Array.from({ length: PARTS }, (_, part) => {
      const some = all.slice((part * SETS) / PARTS, ((part + 1) * SETS) / PARTS);
      return () => some.map(([line1, line2]) => twoline2satrec(line1, line2));
    }),
  );
  const read = readElementSets(text);
  let differ = 0;
  read.sets.forEach((set, i) => {
    const satrec = twoline2satrec(...all[i]!);
    const same =
      satrec.ecco === set.eccentricity && satrec.inclo === set.inclinationRad && satrec.bstar === set.bstarPerEarthRadius;
    if (!same) differ += 1;
  });
  return {
    id: "parse-tle",
    what: `${SETS} TLEs read and checked, columns and checksums, from one text`,
    ours: Math.round((SETS / oursMs) * 1000),
    peer: Math.round((SETS / peerMs) * 1000),
    peerName: "satellite.js 7.1.0 twoline2satrec() a set, which prepares it for SGP4 and checks nothing",
    unit: "sets/s",
    ratio: peerMs / oursMs,
    agreement: `${read.problems.length} refused, ${differ} differ in e, i or B*`,
  };
}
