/** The SIMD builds against the strict one: the whole catalogue, each set from a week before its epoch to a week after. */
import {
  createCatalogue,
  createEphemeris,
  fillEphemeris,
  parseTle,
  type ColumnBuild,
  type MeanElements,
} from "../../src/engine/index.ts";
import type { Row, Work } from "../row.ts";
import { elementLines } from "../sets.ts";

const TIMES = 29;

export const agreementWork: Work = { id: "agreement", must: "≤ 1 mm", aim: "≤ 0.01 mm", measure };

async function measure(): Promise<Row> {
  const { pairs, from } = elementLines();
  const sets: MeanElements[] = [];
  for (const [line1, line2] of pairs) {
    const read = parseTle(line1, line2);
    if (read.ok) sets.push(read.value);
  }
  const results = (["relaxed", "simd"] as const).map((build) => worst(build, sets));
  const nearMm = Math.max(...results.map((r) => r.nearKm)) * 1e6;
  const deepMm = Math.max(...results.map((r) => r.deepKm)) * 1e6;
  const velocityUm = Math.max(...results.map((r) => r.velocityKmS)) * 1e9;
  const rows = results.reduce((sum, r) => sum + r.rows, 0);
  const codes = results.reduce((sum, r) => sum + r.codesApart, 0);
  return {
    id: "agreement",
    what: `both SIMD builds against the strict one, ${from}, ±7 days, ${rows} states`,
    ours: Number(Math.max(nearMm, deepMm).toPrecision(3)),
    peer: 1,
    peerName: "the strict build; its own stop at 1e-12 rad is 0.01 mm at 10 000 km",
    unit: "mm at most",
    ratio: null,
    agreement:
      `near Earth ${nearMm.toPrecision(2)} mm, deep space ${deepMm.toPrecision(2)} mm, ${velocityUm.toPrecision(2)} µm/s; ` +
      `${codes} error codes differ`,
  };
}

function worst(build: ColumnBuild, sets: readonly MeanElements[]) {
  let [nearKm, deepKm, velocityKmS, codesApart, rows] = [0, 0, 0, 0, 0];
  const fast = createCatalogue(sets, build);
  const strict = createCatalogue(sets, "strict");
  const a = createEphemeris(fast, 1, TIMES);
  const b = createEphemeris(strict, 1, TIMES);
  for (const ephemeris of [a, b]) ephemeris.minutes.forEach((_, i, minutes) => (minutes[i] = (i / (TIMES - 1) - 0.5) * 20_160));
  for (const [index, set] of sets.entries()) {
    const range = { first: index, last: index + 1 };
    fillEphemeris(fast, set.epoch, a, range);
    fillEphemeris(strict, set.epoch, b, range);
    const deep = fast.satellites[index]?.isDeepSpace === true;
    for (let row = 0; row < TIMES; row++) {
      if (a.errorCodes[row] !== b.errorCodes[row]) codesApart += 1;
      if (a.errorCodes[row] !== 0 || b.errorCodes[row] !== 0) continue;
      rows += 1;
      for (let i = 3 * row; i < 3 * row + 3; i++) {
        const apart = Math.abs(a.positionsKm[i]! - b.positionsKm[i]!);
        if (deep) deepKm = Math.max(deepKm, apart);
        else nearKm = Math.max(nearKm, apart);
        velocityKmS = Math.max(velocityKmS, Math.abs(a.velocitiesKmS[i]! - b.velocitiesKmS[i]!));
      }
    }
  }
  return { nearKm, deepKm, velocityKmS, codesApart, rows };
}
