/**
 * Writes src/analysis/origin/siteLaunches.ts, the launches since 2012 by site of the packs, from a copy of GCAT's launch log and payload list and public sets
 * (J. McDowell, planet4589.org, CC-BY 4.0): `node scripts/build-site-habits.ts SHARED/`, the folder with launches/ and satcat/.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { addSeconds, builtInEarthData, secondsBetween, sgp4 } from "../src/engine/index.ts";
import { lateS, planeMeetings, rocketOfVehicle, wayOfMeeting } from "../src/analysis/index.ts";
import { earlySets } from "./earlySets.ts";
import { packSites, readLog, type LogRow } from "./gcatLog.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("give the folder with launches/, satcat/, catalog/ and elements/");
const shared = folder.endsWith("/") ? folder : `${folder}/`;
const rows = readLog(shared, "2012-01-01").filter(({ siteId, inclinationDeg }) => siteId !== null && inclinationDeg !== null);
/** Sets tell the plane for two weeks, the place along a low orbit for some days. */
const [planeDays, phaseDays, nearLiftOffS] = [15, 4, 1800];
const ascents = new Map(
  earlySets(shared, planeDays).sets.flatMap(({ row, set, ageS }) => {
    const [made, site] = [sgp4(set), packSites.find(({ siteId }) => siteId === row.siteId)];
    if (!made.ok || site === undefined) return [];
    const during = { start: addSeconds(row.liftOff, -nearLiftOffS), end: addSeconds(row.liftOff, nearLiftOffS) };
    const [meeting] = planeMeetings(made.value, site, during, builtInEarthData).toSorted(
      (a, b) => Math.abs(secondsBetween(row.liftOff, a.at)) - Math.abs(secondsBetween(row.liftOff, b.at)),
    );
    if (meeting === undefined) return [];
    const late = ageS < phaseDays * 86400 ? lateS(made.value, site, meeting, builtInEarthData) : null;
    const told = late !== null && late > -1700 && late < 600;
    return [[row.tag, `:${wayOfMeeting(meeting)[0]?.toUpperCase()}${!told ? "" : Math.round(late)}`] as const];
  }),
);

const perLine = 4;
const sites = [...Map.groupBy(rows, ({ siteId }) => siteId ?? "")].toSorted(([a], [b]) => a.localeCompare(b));
const cell = ({ tag, dayNumber, inclinationDeg, perigeeKm, apogeeKm, owner, vehicle }: LogRow): string =>
  [
    dayNumber,
    Number((inclinationDeg ?? 0).toFixed(1)),
    Math.round(perigeeKm),
    Math.round(apogeeKm),
    owner ?? "-",
    rocketOfVehicle(vehicle)?.rocketId ?? "",
  ].join(":") + (ascents.get(tag) ?? "");
const lines = sites.flatMap(([site, own]) => {
  const cells = own.map(cell);
  const parts = Array.from({ length: Math.ceil(cells.length / perLine) }, (_, i) =>
    cells.slice(i * perLine, (i + 1) * perLine).join(" "),
  );
  return [`  ${/^[a-z]+$/.test(site) ? site : `"${site}"`}: [`, ...parts.map((part) => `    "${part}",`), "  ],"];
});
const path = fileURLToPath(new URL("../src/analysis/origin/siteLaunches.ts", import.meta.url));
writeFileSync(
  path,
  `/**
 * Launches to orbit since 2012 by site of the packs: days from 2000-01-01 to the day of launch : inclination reached, degrees : heights of
 * perigee and apogee, km : country with which most payloads are registered, or - : rocket, of rockets.ts : where a public set of the first
 * 15 days tells, N or S for the way flown, and of low orbits in the first four days the seconds by which the phase is later than the plane. From GCAT's launch log and payload list (J. McDowell, planet4589.org, CC-BY 4.0) by
 * scripts/build-site-habits.ts; ${rows.length} launches, the last of ${
   rows
     .map(({ tag }) => tag)
     .toSorted()
     .at(-1) ?? "none"
 }.
 */
export const siteLaunches: Readonly<Record<string, readonly string[]>> = {
${lines.join("\n")}
};
`,
);
console.log(`${rows.length} launches, ${sites.length} sites`);
