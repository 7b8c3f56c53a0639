import type { OverheadResult } from "../answers/index.ts";

const mostRows = 40;

/** The table of `overhead`, with what the look can and cannot say. */
export function overheadText(result: OverheadResult): string {
  const { place, time, withinS, sunElevationDeg, lookedThrough, leftOutForAge, objects, ranked, towards } = result;
  const within = withinS === 0 ? "" : ` ± ${withinS} s`;
  const title = `Above ${place.name} at ${time}${within}, Sun ${sunElevationDeg.toFixed(1)}°: ${objects.length} of ${lookedThrough} objects`;
  const rows = (ranked ? objects.slice(0, mostRows) : objects).map((one) => rowOf(one, towards !== null));
  const head = `height azimuth     range  light     mag  ${towards === null ? "" : "  off "}by eye   elements  object`;
  return [
    title,
    ...(ranked ? [skyWords(result)] : []),
    ...(rows.length > 0 ? [head] : []),
    ...rows,
    ...(objects.length > rows.length ? [`${objects.length - rows.length} more, less likely (--json lists all)`] : []),
    ...(leftOutForAge === 0 ? [] : [`${leftOutForAge} more have no set near enough in time (--max-age)`]),
    ...(ranked ? conclusionWords(result) : []),
  ]
    .map((line) => `${line}\n`)
    .join("");
}

const lights = { sunlit: "sunlit   ", penumbra: "half lit ", umbra: "in shadow" } as const;
const byEye = { could: "could be", perhaps: "perhaps ", no: "no      " } as const;

function rowOf(one: OverheadResult["objects"][number], towards: boolean): string {
  const magnitude = one.magnitude === null ? "   –" : one.magnitude.likely.toFixed(1).padStart(4);
  const off = towards ? `${`${(one.separationDeg ?? 0).toFixed(0)}°`.padStart(5)} ` : "";
  return (
    `${`${one.elevationDeg.toFixed(1)}°`.padStart(6)} ${`${one.azimuthDeg.toFixed(1)}°`.padStart(7)} ${one.rangeKm.toFixed(0).padStart(6)} km` +
    `  ${lights[one.light]} ${magnitude}  ${off}${byEye[one.seen]} ${`${one.ageDays.toFixed(1)} d`.padStart(8)}  ${one.object.name} (${one.object.noradId})`
  );
}

function skyWords({ sunElevationDeg, limitMag }: OverheadResult): string {
  const sky =
    sunElevationDeg > 0
      ? "by day"
      : sunElevationDeg > -6
        ? "in bright twilight"
        : sunElevationDeg > -18
          ? "in twilight"
          : "in the dark";
  return `Seen ${sky}: by eye down to about magnitude ${limitMag.toFixed(1)} under a clear sky; figures are good to 1.5 and more.`;
}

function conclusionWords({ conclusion, coverage, towards, recent, lookedThrough }: OverheadResult): readonly string[] {
  const there = towards === null ? "" : ` within ${conclusion.nearDeg}° of there`;
  const share = `${(coverage.share * 100).toFixed(coverage.share < 0.1 ? 1 : 0)} %`;
  const of = `${coverage.counted ? "about" : "at least"} ${coverage.catalogued} in the public catalogue`;
  const ages =
    coverage.medianAgeDays === null
      ? ""
      : `; sets ${coverage.medianAgeDays} days old in the middle, ${coverage.oldestAgeDays} at most`;
  const launches = recent.launches.map((one) => `${one.vehicle} from ${one.site}, ${one.liftOff} (${one.launchId})`);
  const fresh = recent.newWithoutSet.map((one) => `${one.name}, launched ${one.launched}`);
  const ends = [
    ...recent.reentries.map((one) => `${one.name} (${one.noradId}), on record ${one.decayed}`),
    ...recent.nearReentry.map((one) => `${one.name} (${one.noradId}), ${one.because}`),
  ];
  return [
    conclusion.noneOfThese
      ? `None of these: nothing that was looked through could be seen by eye${there}.`
      : `${conclusion.could} could be seen by eye${there}, ${conclusion.perhaps} perhaps.`,
    `Looked through ${lookedThrough} objects, ${share} of ${of}${ages}.`,
    list("Launched in the three days before", launches, "no launch known here"),
    list("New, without a set", fresh, "none known here"),
    list("Coming down about then", ends, "none known here"),
    "Planets, aircraft, balloons and meteors are in no catalogue of satellites, nor are secret satellites in this one.",
  ];
}

function list(title: string, entries: readonly string[], none: string): string {
  const shown = entries.slice(0, 6).join("; ");
  return `${title}: ${entries.length === 0 ? none : shown}${entries.length > 6 ? `; and ${entries.length - 6} more` : ""}.`;
}
