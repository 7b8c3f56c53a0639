/** Made-up histories for tests of the search for burns: one set a day or so, scatter as of well-tracked objects, burns where asked. */
import {
  dot,
  elementsFromOmm,
  norm,
  orbitalAxes,
  propagate,
  sgp4,
  type MeanElements,
  type OmmFields,
  type Satellite,
} from "../src/engine/index.ts";

export interface MadeBurn {
  /** Days after the first set. */
  readonly day: number;
  readonly riseM?: number;
  /** Tilt of the plane, degrees of inclination. */
  readonly tiltDeg?: number;
}

export interface MadeHistory {
  readonly days: number;
  readonly burns: readonly MadeBurn[];
  /** Fall in m a day. */
  readonly fallM?: number;
  /** Height scatter, m. */
  readonly scatterM?: number;
  readonly seed?: number;
  /** Mean days between sets. */
  readonly cadence?: number;
}

const earthGm = 3.986008e14;
const startAxisM = 7_185_000;
const inclinationDeg = 98.6;
const firstDay = Date.parse("2020-01-01T00:00:00Z");

/** OMM records in order of epoch; the same for the same input. Along the orbit they agree as SGP4 has it, but for burns and scatter. */
export function madeRecords(wanted: MadeHistory): readonly OmmFields[] {
  const { days, burns, fallM = 0.3, scatterM = 0.3, seed = 1, cadence = 1 } = wanted;
  const noise = normal(seed);
  const records: OmmFields[] = [];
  let course = recordAt(0, axisAt(0, burns, fallM), inclinationDeg, 40, 90, 120);
  for (let day = 0; day < days; day += cadence * (0.85 + 0.3 * uniform(seed + records.length))) {
    // In stretches that end at burns, each with the mean motion of its middle.
    const stops = [...burns.map((burn) => burn.day).filter((at) => at > dayOf(course) && at < day), day];
    for (const stop of stops)
      course = carried(course, stop, axisAt((dayOf(course) + stop) / 2, burns, fallM), tiltAt(stop, burns));
    records.push({
      ...course,
      MEAN_MOTION: revolutions(axisAt(day, burns, fallM) + scatterM * noise()),
      INCLINATION: Number((course.INCLINATION + 1e-4 * noise()).toFixed(4)),
      MEAN_ANOMALY: turned(course.MEAN_ANOMALY + 4e-4 * noise()),
    });
  }
  return records;
}

function recordAt(day: number, axisM: number, inclination: number, raan: number, perigee: number, anomaly: number): OmmFields {
  return {
    OBJECT_NAME: "MADE UP",
    OBJECT_ID: "2020-001A",
    EPOCH: new Date(firstDay + day * 86_400_000).toISOString().slice(0, 23),
    MEAN_MOTION: revolutions(axisM),
    ECCENTRICITY: 0.001,
    INCLINATION: inclination,
    RA_OF_ASC_NODE: turned(raan),
    ARG_OF_PERICENTER: turned(perigee),
    MEAN_ANOMALY: turned(anomaly),
    EPHEMERIS_TYPE: 0,
    CLASSIFICATION_TYPE: "U",
    NORAD_CAT_ID: 99_001,
    ELEMENT_SET_NO: 999,
    REV_AT_EPOCH: 0,
    BSTAR: 0,
    MEAN_MOTION_DOT: 0,
    MEAN_MOTION_DDOT: 0,
  };
}

/** The record a stretch later: node and perigee turned by J2, the mean anomaly such that SGP4 takes the one to where the other is. */
function carried(from: OmmFields, day: number, axisM: number, tiltDeg: number): OmmFields {
  const moving = satelliteOf({ ...from, MEAN_MOTION: revolutions(axisM) });
  const days = day - dayOf(from);
  const rate = (1.5 * 1.082616e-3 * 360 * revolutions(axisM) * (6_378_135 / axisM) ** 2 * days) / (1 - 1e-6) ** 2;
  const cosine = Math.cos((inclinationDeg * Math.PI) / 180);
  const raan = from.RA_OF_ASC_NODE - rate * cosine;
  const perigee = from.ARG_OF_PERICENTER + rate * (2.5 * cosine * cosine - 0.5);
  let anomaly = from.MEAN_ANOMALY + 360 * revolutions(axisM) * days;
  for (let round = 0; round < 4; round += 1) {
    const there = satelliteOf(recordAt(day, axisM, inclinationDeg + tiltDeg, raan, perigee, anomaly));
    anomaly += (leadKm(moving, there) / (axisM / 1000)) * (180 / Math.PI);
  }
  return recordAt(day, axisM, inclinationDeg + tiltDeg, raan, perigee, anomaly);
}

/** How far ahead of the second satellite at its epoch the first is, along the orbit. */
function leadKm(moving: Satellite, there: Satellite): number {
  const a = propagate(moving, there.elements.epoch);
  const b = propagate(there, there.elements.epoch);
  if (!a.ok || !b.ok) throw new Error("a made-up orbit cannot be propagated");
  const forward = orbitalAxes(b.value).transverse;
  const turn = Math.atan2(dot(a.value.positionKm, forward), dot(a.value.positionKm, orbitalAxes(b.value).radial));
  return turn * norm(b.value.positionKm);
}

function satelliteOf(record: OmmFields): Satellite {
  const set = elementsFromOmm(record);
  const satellite = set.ok ? sgp4(set.value) : null;
  if (satellite === null || !satellite.ok) throw new Error("a made-up orbit is none");
  return satellite.value;
}

function dayOf(record: OmmFields): number {
  return (Date.parse(`${record.EPOCH}Z`) - firstDay) / 86_400_000;
}

function tiltAt(day: number, burns: readonly MadeBurn[]): number {
  return burns.reduce((sum, burn) => sum + (burn.day <= day ? (burn.tiltDeg ?? 0) : 0), 0);
}

export function madeSets(wanted: MadeHistory): readonly MeanElements[] {
  return madeRecords(wanted).map((record) => {
    const made = elementsFromOmm(record);
    if (!made.ok) throw new Error(made.problem.code);
    return made.value;
  });
}

function axisAt(day: number, burns: readonly MadeBurn[], fallM: number): number {
  return startAxisM - fallM * day + burns.reduce((sum, burn) => sum + (burn.day < day ? (burn.riseM ?? 0) : 0), 0);
}

/** Revolutions a day as element sets print them. */
function revolutions(axisM: number): number {
  return Number(((Math.sqrt(earthGm / axisM ** 3) * 86_400) / (2 * Math.PI)).toFixed(8));
}

function turned(degrees: number): number {
  return Number((((degrees % 360) + 360) % 360).toFixed(6));
}

/** A number in 0…1 from a whole one; a fixed scramble. */
function uniform(n: number): number {
  const x = Math.sin(n * 12.9898 + 78.233) * 43_758.5453;
  return x - Math.floor(x);
}

function normal(seed: number): () => number {
  let n = seed * 1000;
  return () => {
    n += 2;
    return Math.sqrt(-2 * Math.log(1e-12 + uniform(n))) * Math.cos(2 * Math.PI * uniform(n + 1));
  };
}
