/**
 * An element set as numbers of fixed steps, and back. The steps are those of the lists: mean motion, eccentricity and the first
 * derivative to the eighth decimal (a TLE has seven of the eccentricity), angles to the fourth. A set that has more digits, or
 * anything else that the columns do not hold, is marked and keeps its record beside them, so that nothing is lost.
 */
import type { MeanElements, OmmFields } from "../../engine/index.ts";
import { utcMicroseconds, utcOfMicroseconds } from "../microseconds.ts";

/** How a set was written: 0 to 3 as our writer of lines does in one of its styles (bit 0: zeros as +0, bit 1: zeros before angles). */
export const setForm = { textKept: 4, omm: 5 } as const;

export interface SetColumns {
  readonly epochUs: number;
  /** 48 bits over the figures: tells sets of one object and epoch apart. */
  readonly content: number;
  /** False where the columns do not give the record back. */
  readonly exact: boolean;
  readonly meanMotion: number;
  readonly eccentricity: number;
  readonly inclination: number;
  readonly raan: number;
  readonly argumentOfPerigee: number;
  readonly meanAnomaly: number;
  readonly meanMotionDot: number;
}

/** The record beside the columns where they are not exact, and the lines where our writer would write others. */
export interface SetText {
  readonly omm?: OmmFields;
  readonly lines?: readonly [string, string];
  readonly published?: string;
}

const figures = new Float64Array(14);
const words = new Uint32Array(figures.buffer);

/** The epoch of a reader's set in microseconds since 1970; a hair is added since the seconds are a double. */
export function epochUsOf({ epochUtc }: MeanElements): number {
  return Math.floor((epochUtc.utcMidnight - 2440587.5) * 86_400e6 + epochUtc.secondOfDay * 1e6 + 1e-3);
}

/** Splits a record into its columns. */
export function columnsOf(f: OmmFields, epochUs: number): SetColumns {
  const meanMotion = Math.round(f.MEAN_MOTION * 1e8);
  const eccentricity = Math.round(f.ECCENTRICITY * 1e8);
  const inclination = Math.round(f.INCLINATION * 1e4);
  const raan = Math.round(f.RA_OF_ASC_NODE * 1e4);
  const argumentOfPerigee = Math.round(f.ARG_OF_PERICENTER * 1e4);
  const meanAnomaly = Math.round(f.MEAN_ANOMALY * 1e4);
  const meanMotionDot = Math.round(f.MEAN_MOTION_DOT * 1e8);
  const exact =
    meanMotion / 1e8 === f.MEAN_MOTION &&
    eccentricity / 1e8 === f.ECCENTRICITY &&
    inclination / 1e4 === f.INCLINATION &&
    raan / 1e4 === f.RA_OF_ASC_NODE &&
    argumentOfPerigee / 1e4 === f.ARG_OF_PERICENTER &&
    meanAnomaly / 1e4 === f.MEAN_ANOMALY &&
    meanMotionDot / 1e8 === f.MEAN_MOTION_DOT &&
    f.EPHEMERIS_TYPE === 0 &&
    f.CLASSIFICATION_TYPE === "U" &&
    // The columns give 2023-11-27T14:36:25.123456 back, and no second 60.
    f.EPOCH.length === 26 &&
    f.EPOCH.charCodeAt(10) === 84 &&
    f.EPOCH.charCodeAt(17) !== 54 &&
    f.EPOCH.charCodeAt(19) === 46 &&
    f.EPOCH.charCodeAt(25) <= 57;
  return {
    epochUs,
    content: contentOf(f, epochUs),
    exact,
    meanMotion,
    eccentricity,
    inclination,
    raan,
    argumentOfPerigee,
    meanAnomaly,
    meanMotionDot,
  };
}

/** 48 bits over the object, the epoch and the figures of a record; its name and designator are not among them. */
export function contentOf(f: OmmFields, epochUs: number): number {
  figures[0] = f.MEAN_MOTION;
  figures[1] = f.ECCENTRICITY;
  figures[2] = f.INCLINATION;
  figures[3] = f.RA_OF_ASC_NODE;
  figures[4] = f.ARG_OF_PERICENTER;
  figures[5] = f.MEAN_ANOMALY;
  figures[6] = f.BSTAR;
  // Plus 0: a negative zero is no other figure.
  figures[7] = f.MEAN_MOTION_DOT + 0;
  figures[8] = f.MEAN_MOTION_DDOT + 0;
  figures[9] = f.ELEMENT_SET_NO;
  figures[10] = f.REV_AT_EPOCH;
  figures[11] = f.EPHEMERIS_TYPE + (f.CLASSIFICATION_TYPE === "U" ? 0 : 16 + f.CLASSIFICATION_TYPE.charCodeAt(0));
  figures[12] = f.NORAD_CAT_ID;
  figures[13] = epochUs;
  return hash48();
}

/** Two multiplicative hashes (FNV-1a's prime and Knuth's) over the bits, 24 bits of each. */
function hash48(): number {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let at = 0; at < 28; at++) {
    const word = words[at] ?? 0;
    a = Math.imul(a ^ word, 0x01000193);
    a ^= a >>> 15;
    b = Math.imul(b + word, 2654435761);
    b ^= b >>> 13;
  }
  return (a >>> 8) * 0x1000000 + (b >>> 8);
}

/**
 * 16 bits over what stands beside the figures, kept in the form's upper bits: a source or a moment that was altered on the disk is found
 * when the set is read.
 */
export function sealedForm(
  form: number,
  knownMs: number,
  stated: number,
  label: number,
  source: number,
  batch: number,
): number {
  let a = Math.imul((knownMs | 0) ^ ((knownMs / 0x1_0000_0000) | 0), 2654435761);
  a = Math.imul(a ^ (a >>> 15) ^ (label * 2 + stated), 0x01000193);
  a = Math.imul(a ^ (a >>> 13) ^ source, 2654435761);
  a = Math.imul(a ^ (a >>> 15) ^ batch, 0x01000193);
  return form + formSteps * ((a ^ (a >>> 16)) & 0xffff);
}

/** How many forms there is room for below the seal. */
export const formSteps = 8;

/** A row of the statements that give sets, as an array in their order. */
export type SetRow = readonly number[];

/** Places in a row. */
export const at = {
  object: 0,
  epochUs: 1,
  content: 2,
  meanMotion: 3,
  eccentricity: 4,
  inclination: 5,
  raan: 6,
  argumentOfPerigee: 7,
  meanAnomaly: 8,
  bstar: 9,
  meanMotionDot: 10,
  meanMotionDdot: 11,
  setNumber: 12,
  revolution: 13,
  knownMs: 14,
  stated: 15,
  form: 16,
  label: 17,
  source: 18,
  batch: 19,
} as const;

/** The record of a row; `label` is what its list wrote beside it. */
export function recordOf(row: SetRow, label: { readonly name: string; readonly designator: string }): OmmFields {
  const n = (column: number): number => row[column] ?? Number.NaN;
  return {
    OBJECT_NAME: label.name,
    OBJECT_ID: label.designator,
    EPOCH: utcOfMicroseconds(n(at.epochUs)),
    MEAN_MOTION: n(at.meanMotion) / 1e8,
    ECCENTRICITY: n(at.eccentricity) / 1e8,
    INCLINATION: n(at.inclination) / 1e4,
    RA_OF_ASC_NODE: n(at.raan) / 1e4,
    ARG_OF_PERICENTER: n(at.argumentOfPerigee) / 1e4,
    MEAN_ANOMALY: n(at.meanAnomaly) / 1e4,
    EPHEMERIS_TYPE: 0,
    CLASSIFICATION_TYPE: "U",
    NORAD_CAT_ID: n(at.object),
    ELEMENT_SET_NO: n(at.setNumber),
    REV_AT_EPOCH: n(at.revolution),
    BSTAR: n(at.bstar),
    MEAN_MOTION_DOT: n(at.meanMotionDot) / 1e8,
    MEAN_MOTION_DDOT: n(at.meanMotionDdot),
  };
}

/** When a set counts as public: its published moment, else a day after its epoch, or the moment at which it was seen if earlier. */
export function knownMs(published: string | null, epochUs: number, seenMs: number | null): number {
  if (published !== null) return Math.ceil(utcMicroseconds(published) / 1000);
  const assumed = Math.ceil(epochUs / 1000) + 86_400_000;
  return seenMs === null ? assumed : Math.min(assumed, seenMs);
}

/** A stated moment of publication as text: whole seconds without decimals. */
export function publishedText(ms: number): string {
  const text = utcOfMicroseconds(ms * 1000);
  return ms % 1000 === 0 ? `${text.slice(0, 19)}Z` : `${text.slice(0, 23)}Z`;
}
