/**
 * When an object comes down, from its last element set: the mean motion's own rate gives the ballistic coefficient with the air of
 * the day in it, the table of densities how the fall quickens, and the errors of past forecasts the window.
 */
import { addSeconds, type Instant, type MeanElements } from "../../engine/index.ts";
import { fail, ok, type Result } from "../../base/index.ts";
import type { DecayProblem } from "./problems.ts";
import { ballisticFromRate, dragOrbitOf, lifetime } from "./lifetime.ts";

export interface DecayForecast {
  readonly from: MeanElements;
  /** Likeliest moment; as often earlier as later. */
  readonly best: Instant;
  /** Nine of ten past forecasts of this kind came true inside. */
  readonly earliest: Instant;
  readonly latest: Instant;
  readonly daysFromEpoch: { readonly best: number; readonly earliest: number; readonly latest: number };
  /** By how much past lives were longer than the model's own; `best` has it in. */
  readonly factor: number;
  /** Cd·A/m with the air of the day in it. */
  readonly ballisticM2Kg: number;
  readonly perigeeHeightKm: number;
}

/** Beyond a year the Sun decides, and no set of today knows it. */
const HORIZON_DAYS = 365;

/**
 * Remaining life over the model's: median and 5 % and 95 % points, by the model's days. Sets of 2021–2024 (a rising and high Sun, when
 * the air thins more slowly with height than the table says: hence medians over 1). design/decay-window.ts prints them.
 */
const pastRatios = [
  { upToDays: 3, low: 0.65, median: 1.15, high: 2.1 },
  { upToDays: 12, low: 0.86, median: 1.14, high: 1.67 },
  { upToDays: Number.POSITIVE_INFINITY, low: 0.84, median: 1.17, high: 1.72 },
] as const;

/**
 * @returns the forecast; or `not-falling` where the set's mean motion does not rise (a burn, a bad fit, an orbit without drag),
 * `outlasts` where the end lies more than a year ahead
 */
export function forecastDecay(last: MeanElements): Result<DecayForecast, DecayProblem> {
  const orbit = dragOrbitOf(last);
  const written = last.written;
  // Kepler: da/a = −2/3 dn/n. The field is half of dn/dt, in revolutions a day squared.
  const axisKmPerDay = (-2 / 3) * orbit.semiMajorAxisKm * ((2 * written.MEAN_MOTION_DOT) / written.MEAN_MOTION);
  if (!(axisKmPerDay < 0)) return fail({ code: "not-falling", found: written.MEAN_MOTION_DOT });
  const ballisticM2Kg = ballisticFromRate(orbit, axisKmPerDay);
  const { days } = lifetime(orbit, ballisticM2Kg, HORIZON_DAYS);
  if (days === null) return fail({ code: "outlasts", found: HORIZON_DAYS });
  const ratio = pastRatios.find(({ upToDays }) => days <= upToDays) ?? pastRatios[2];
  const at = (share: number): Instant => addSeconds(last.epoch, days * share * 86400);
  return ok({
    from: last,
    best: at(ratio.median),
    earliest: at(ratio.low),
    latest: at(ratio.high),
    daysFromEpoch: { best: days * ratio.median, earliest: days * ratio.low, latest: days * ratio.high },
    factor: ratio.median,
    ballisticM2Kg,
    perigeeHeightKm: orbit.semiMajorAxisKm * (1 - orbit.eccentricity) - 6378.135,
  });
}
