/**
 * Writes src/analysis/origin/siteLaunches.ts, the launches since 2012 by site of the packs, from a copy of GCAT's launch log and payload list
 * (J. McDowell, planet4589.org, CC-BY 4.0): `node scripts/build-site-habits.ts SHARED/`, the folder with launches/ and satcat/.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readLog, type LogRow } from "./gcatLog.ts";

const [shared] = process.argv.slice(2);
if (shared === undefined) throw new Error("give the folder with launches/ and satcat/");
const rows = readLog(shared.endsWith("/") ? shared : `${shared}/`, "2012-01-01").filter(
  ({ siteId, inclinationDeg }) => siteId !== null && inclinationDeg !== null,
);
const perLine = 8;
const sites = [...Map.groupBy(rows, ({ siteId }) => siteId ?? "")].toSorted(([a], [b]) => a.localeCompare(b));
const cell = ({ dayNumber, inclinationDeg, owner }: LogRow): string =>
  `${dayNumber}:${Math.round(inclinationDeg ?? 0)}:${owner ?? "-"}`;
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
 * Launches to orbit since 2012 by site of the packs: days from 2000-01-01 to the day of launch : inclination reached, whole degrees : country with
 * which most payloads are registered, or -. From GCAT's launch log and payload list (J. McDowell, planet4589.org, CC-BY 4.0) by
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
