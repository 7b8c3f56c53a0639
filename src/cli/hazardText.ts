import type { HazardResult } from "./commands/hazard.ts";

/** A warning's reading as lines of text. */
export function hazardText({ areas, windows, planeDriftDegDay, sites }: HazardResult): string {
  const sizes = areas.map(({ label, corners, radiusKm }) =>
    radiusKm > 0
      ? `${label} a circle of ${radiusKm} km`
      : `${label} with ${corners.length} corner${corners.length === 1 ? "" : "s"}`,
  );
  const hours = windows.slice(0, 7).map(({ start, end }) => `  ${start} to ${end}`);
  const lines = [
    `${areas.length} area${areas.length === 1 ? "" : "s"}: ${sizes.join(", ")}`,
    windows.length === 0 ? "no hours that could be read" : `${windows.length} window${windows.length === 1 ? "" : "s"} (UTC)`,
    ...hours,
    ...(windows.length > hours.length ? [`  and ${windows.length - hours.length} more`] : []),
    ...(planeDriftDegDay === null ? [] : [`the hours move as if for a plane that drifts ${planeDriftDegDay}° a day`]),
    ...(sites.length === 0 ? ["no known site has a straight way through the areas"] : []),
    ...sites.flatMap(siteLines),
  ];
  return `${lines.join("\n")}\n`;
}

function siteLines(fit: HazardResult["sites"][number]): readonly string[] {
  const [from, to] = fit.azimuthsDeg;
  const [low, high] = fit.inclinationsDeg;
  const missed = fit.missed.length === 0 ? "all areas" : `all but ${fit.missed.join(", ")}`;
  const outside = fit.outsideSectorsDeg > 0 ? `, ${fit.outsideSectorsDeg}° outside its permitted sectors` : "";
  const nodes = (fit.nodes ?? []).map(({ nodeSolarTime, raanDeg }) => `${raanDeg}° (solar time ${nodeSolarTime})`);
  return [
    `from ${fit.site.name}: directions ${from}° to ${to}° through ${missed}${outside}; ${fit.nearestKm} to ${fit.farthestKm} km away`,
    `  straight on: inclinations ${low}° to ${high}°${nodes.length === 0 ? "" : `; node at ${nodes.join(" to ")} in the first window`}`,
    ...(fit.object === null ? [] : objectLines(fit.object)),
  ];
}

function objectLines({
  object,
  inclinationDeg,
  turnDeg,
  plane,
}: NonNullable<HazardResult["sites"][number]["object"]>): readonly string[] {
  const way = turnDeg <= 2 ? "the straight way" : `${turnDeg}° from the straight way: a turn on the way up, or later`;
  const met = plane.filter(({ crossedInside }) => crossedInside).length;
  const nearest = plane.toSorted((a, b) => a.distanceDeg - b.distanceDeg)[0];
  const near =
    nearest === undefined
      ? ""
      : `; at the start of a window ${nearest.distanceDeg}° from the site at the least (${nearest.window})`;
  return [
    `  ${object.name} (${object.noradId}): inclination ${inclinationDeg}°, ${way}`,
    `  its plane crosses the site in ${met} of ${plane.length} windows${near}`,
  ];
}
