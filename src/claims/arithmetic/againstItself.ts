import type { Arguments } from "../attach/types.ts";
import { apartKm } from "../attach/groups.ts";
import type { ClaimPlace, Inconsistency, Quantity } from "../../model/index.ts";

/** Gravity of the Earth, km³/s², and its equatorial radius, km (WGS 72, as element sets use them). */
const MU = 398600.8;
const RADIUS_KM = 6378.135;
/** Conversions in print are rounded, often twice: values within three hundredths are the same. */
const CONVERSION = 0.03;
/** A period fixes the mean height to about a kilometre in 0.02 minutes; texts round both. */
const PERIOD = 0.02;
/** Farther than this from the edge of the place that they are printed beside, coordinates are of somewhere else. */
const NEAR_KM = 300;

/** What in one claim does not agree with the rest of it. Both readings are told; none is dropped. */
export function againstItself(
  given: Arguments,
  quantities: readonly Quantity[],
  places: readonly ClaimPlace[],
  source: string,
): readonly Inconsistency[] {
  return [...twoUnits(given, source), ...periodAndHeight(quantities, source), ...coordinatesAndPlace(places)];
}

/** "490 km (788 miles)": the second is not the first in other units. */
function twoUnits(given: Arguments, source: string): readonly Inconsistency[] {
  const found: Inconsistency[] = [];
  for (const { quantity } of given.numbers) {
    for (const [i, converted] of quantity.converted.entries()) {
      const value = quantity.values[Math.min(i, quantity.values.length - 1)];
      if (value === undefined || value.unit !== converted.unit) continue;
      const low = value.coarseLow * (1 - CONVERSION);
      const high = value.coarseHigh * (1 + CONVERSION);
      if (converted.coarseHigh >= low && converted.coarseLow <= high) continue;
      const words = (span: readonly [number, number]): string => source.slice(span[0], span[1]).replace(/\s+/g, " ");
      found.push({
        kind: "two-units",
        text: words(quantity.span),
        span: [quantity.span[0], quantity.span[1]],
        readings: [
          `${value.written} ${value.writtenUnit} is ${figure(value.value)} ${value.unit}`,
          `${converted.written} ${converted.writtenUnit} is ${figure(converted.value)} ${converted.unit}`,
        ],
      });
    }
  }
  return found;
}

/** Kepler's third law holds for what a text prints too. */
function periodAndHeight(quantities: readonly Quantity[], source: string): readonly Inconsistency[] {
  const period = quantities.flatMap((quantity) => inMinutes(quantity, source))[0];
  const heights = quantities.filter(
    (quantity) => /^(?:perigee-height|apogee-height|height)$/.test(quantity.kind) && quantity.unit === "km",
  );
  if (period === undefined || heights.length === 0) return [];
  const mean = heights.reduce((sum, height) => sum + height.value, 0) / heights.length;
  // One height alone may be either end of the orbit: only a circular orbit's period follows from it.
  if (heights.length === 1 && heights[0]?.kind !== "height") return [];
  const axisKm = RADIUS_KM + mean;
  const minutes = (2 * Math.PI * Math.sqrt((axisKm * axisKm * axisKm) / MU)) / 60;
  if (Math.abs(period.value - minutes) <= minutes * PERIOD + (period.high - period.low)) return [];
  return [
    {
      kind: "period-height",
      text: `${heights.map((height) => height.text).join(", ")}; ${period.text}`,
      span: period.span ?? [0, 0],
      readings: [`a height of ${figure(mean)} km means a period of ${minutes.toFixed(1)} min`, `the text says ${period.text}`],
    },
  ];
}

/** A period as minutes, also one that is told in hours or days: "circles the globe every 12 days". */
function inMinutes(quantity: Quantity, source: string): readonly Quantity[] {
  const factor = { min: 1, h: 60, day: 1440 }[quantity.unit];
  const at = quantity.span?.[0] ?? 0;
  if (factor === undefined) return [];
  if (
    quantity.kind !== "period" &&
    !/\b(?:every|once (?:every|in)|takes) (?:about |some )?$/.test(source.slice(Math.max(0, at - 20), at))
  )
    return [];
  return [{ ...quantity, value: quantity.value * factor, low: quantity.low * factor, high: quantity.high * factor }];
}

/** "north of the Maldives" beside 22.2° N 50.0° E. */
function coordinatesAndPlace(places: readonly ClaimPlace[]): readonly Inconsistency[] {
  const printed = places.filter((place) => place.name === place.text && /\d/.test(place.name));
  const named = places.filter((place) => !printed.includes(place) && place.latitudeDeg !== null && place.longitudeDeg !== null);
  const found: Inconsistency[] = [];
  for (const point of printed) {
    for (const place of named) {
      if (
        point.latitudeDeg === null ||
        point.longitudeDeg === null ||
        place.latitudeDeg === null ||
        place.longitudeDeg === null
      )
        continue;
      const km = apartKm(
        { latitudeDeg: point.latitudeDeg, longitudeDeg: point.longitudeDeg },
        { latitudeDeg: place.latitudeDeg, longitudeDeg: place.longitudeDeg },
      );
      if (km <= NEAR_KM + (place.radiusKm ?? 0) * 1.5) continue;
      found.push({
        kind: "coordinates-place",
        text: point.name,
        span: point.span ?? [0, 0],
        readings: [`${point.name} is ${Math.round(km / 10) * 10} km from ${place.name}`, `the text says ${place.name}`],
      });
    }
  }
  return found;
}

function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : String(Math.round(value * 100) / 100);
}
