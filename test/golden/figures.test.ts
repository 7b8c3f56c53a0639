/** Pictures as they are drawn now, so that a person looks again when a line moves; and what must be in them, counted. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  companyOf,
  decayOf,
  historiesOf,
  passRows,
  satellitesOf,
  type NamedHistory,
} from "../../src/answers/index.ts";
import { companyPicture, decayPicture, passesPicture } from "../../src/answers/pictures/index.ts";
import { builtInEarthData, elementsFromOmm, parseTle, radPerDeg, utc, type MeanElements } from "../../src/engine/index.ts";
import { detectBurns } from "../../src/analysis/index.ts";
import { companyFigure, decayFigure, manoeuvresFigure, passesFigure } from "../../src/report/figures/index.ts";
import { openPacks } from "../../src/store/index.ts";

async function packed(noradId: number): Promise<readonly MeanElements[]> {
  const opened = await openPacks(["packs/dprk-satellites"]);
  if (!opened.ok) throw new Error(opened.problem.code);
  const during = { start: "2012-01-01T00:00:00Z", end: "2025-01-01T00:00:00Z" };
  const { rows } = await opened.value.store.answer({ kind: "history", noradId, during }, null);
  return rows.flatMap((row) => {
    const read = row.kind === "element-set" ? elementsFromOmm(row.value) : null;
    return read?.ok === true ? [read.value] : [];
  });
}

function only(histories: readonly NamedHistory[]): NamedHistory {
  const [first] = histories;
  if (first === undefined) throw new Error("there is no history");
  return first;
}

describe("the picture of", () => {
  it("two geosynchronous objects: distance, approaches, longitudes", () => {
    const data: { readonly sets: readonly { readonly name: string; readonly lines: readonly [string, string] }[] } = JSON.parse(
      readFileSync(new URL("../truth/data/luch5x.json", import.meta.url), "utf8"),
    );
    const sets = data.sets.flatMap(({ name, lines }) => {
      const read = parseTle(lines[0], lines[1], { name });
      return read.ok ? [read.value] : [];
    });
    const histories = historiesOf(sets);
    const named = (noradId: number): NamedHistory => only(histories.filter((one) => one.noradId === noradId));
    const [luch, intelsat] = [named(55841), named(28358)];
    const during = { start: utc("2024-08-12T00:00:00Z"), end: utc("2024-08-15T00:00:00Z") };
    const answer = companyOf(luch, intelsat, during, histories);
    const picture = companyPicture(answer, luch, intelsat, during, histories);
    // The line comes as near as the nearest moment, and stands over it everywhere else.
    const least = Math.min(...picture.distances.map(({ km }) => km));
    expect(least).toBeCloseTo(answer.approaches[0]?.distanceKm ?? Number.NaN, 2);
    expect(picture.weeks.longitudes.map(({ name }) => name)).toEqual(["LUCH-5X (OLYMP-K 2)", "INTELSAT 10-02", "THOR 7"]);
    const svg = companyFigure(picture);
    expect(svg.match(/<circle/g)).toHaveLength(answer.approaches.length);
    expect(svg).toContain("Longitude under each, ° east");
  });

  it("an object that comes down: its sets, the way down, the window", async () => {
    const history = only(historiesOf(await packed(41332)));
    const answer = decayOf(history, null);
    if (answer === null) throw new Error("KMS-4 has sets");
    const picture = decayPicture(answer);
    expect(picture.forecast?.fall[0]?.time).toBe(picture.lastSet);
    expect(picture.forecast?.fall.at(-1)?.perigeeKm).toBeLessThan(95);
    const svg = decayFigure(picture);
    expect(svg.match(/<circle/g)).toHaveLength(2 * picture.past.length);
    expect(svg.match(/class="f-x pale"/g)).toHaveLength(1);
    await expect(svg).toMatchFileSnapshot("figures/decay.svg");
  });

  it("passes: a way each, from rise to set, with a dot each whole minute", async () => {
    const during = { start: utc("2023-11-27T00:00:00Z"), end: utc("2023-11-28T00:00:00Z") };
    const where = { name: "White House", place: { latitudeRad: 38.8977 * radPerDeg, longitudeRad: -77.0365 * radPerDeg, heightKm: 0 } };
    const satellites = satellitesOf(await packed(58400), utc("2023-11-27T12:00:00Z"), () => undefined);
    const filter = { minElevationDeg: 10, maxOffNadirDeg: null, sunlit: false, daylight: false };
    const rows = satellites.map((one) => passRows(one, where, during, filter, builtInEarthData));
    const picture = passesPicture(rows, satellites, where, during);
    const pass = picture.passes.find(({ peak }) => peak.startsWith("2023-11-27T14:36"));
    expect(Math.max(...(pass?.track.map(({ elevationDeg }) => elevationDeg) ?? []))).toBeGreaterThan((pass?.peakElevationDeg ?? 90) - 0.3);
    expect(pass?.track.at(0)?.elevationDeg).toBeCloseTo(10, 1);
    expect(pass?.track.filter(({ time }) => time.slice(17, 23) === "00.000").map(({ time }) => time.slice(11, 16))).toEqual(
      ["14:33", "14:34", "14:35", "14:36", "14:37", "14:38", "14:39", "14:40"],
    );
    const svg = passesFigure(picture);
    expect(svg.match(/class="sky-track/g)?.length ?? 0).toBeGreaterThanOrEqual(picture.passes.length);
    await expect(svg).toMatchFileSnapshot("figures/passes.svg");
  });

  it("burns: every set in three panels, a stretch for every burn in each", async () => {
    const sets = await packed(58400);
    const search = detectBurns(sets);
    const burns = search.burns.filter(({ reported }) => reported).length;
    const svg = manoeuvresFigure({ noradId: 58400, name: "MALLIGYONG-1", sets }, search);
    expect(burns).toBeGreaterThanOrEqual(2);
    expect(svg.match(/<circle/g)).toHaveLength(4 * sets.length + 2); // apogee, perigee, period, inclination; two in the legend
    expect(svg.match(/class="f-x pale"/g)).toHaveLength(3 * burns);
  });
});
