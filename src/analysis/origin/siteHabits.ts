import { siteLaunches } from "./siteLaunches.ts";

/** One launch that a site has flown. */
export interface FlownLaunch {
  /** Days from 2000-01-01 to the day of launch, UTC. */
  readonly dayNumber: number;
  /** That the log gives for its orbit, degrees. */
  readonly inclinationDeg: number;
  /** Of the same orbit. */
  readonly perigeeKm: number;
  readonly apogeeKm: number;
  /** Country with which most of its payloads are registered, ISO 3166 alpha-2; null where none is. */
  readonly owner: string | null;
  /** Of rockets.ts. */
  readonly rocketId?: string;
  /** Which way it was flown, where a public set of the first days tells. */
  readonly way?: "northward" | "southward";
  /** How long after the site met its plane the object, run back, passed abeam it, less `ascentLagS`, s; where a low orbit's set tells. */
  readonly lateS?: number;
}

/** What has been launched from where, by site; whoever ranks uses only what was flown before the days in question. */
export type SiteHabits = Readonly<Record<string, readonly FlownLaunch[]>>;

/** Launches since 2012 by site, from GCAT's log (J. McDowell, planet4589.org, CC-BY 4.0); scripts/build-site-habits.ts. */
export const siteHabits: SiteHabits = Object.fromEntries(
  Object.entries(siteLaunches).map(([site, lines]) => [site, lines.flatMap((line) => line.split(" ").map(launchOf))]),
);

function launchOf(cell: string): FlownLaunch {
  const [day, inclination, perigee, apogee, owner, rocketId = "", ascent = ""] = cell.split(":");
  const late = ascent.slice(1);
  return {
    ...(ascent === "" ? {} : { way: ascent.startsWith("N") ? "northward" : "southward" }),
    ...(late === "" ? {} : { lateS: Number(late) }),
    dayNumber: Number(day),
    inclinationDeg: Number(inclination),
    perigeeKm: Number(perigee),
    apogeeKm: Number(apogee),
    owner: owner === "-" ? null : (owner ?? null),
    rocketId,
  };
}
