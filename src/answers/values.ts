import { addSeconds, builtInLeapSeconds, formatUtc, type Instant } from "../engine/index.ts";

/** A number with so many decimals, for JSON: figures past what the physics holds only make files longer. */
export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** A moment as results carry it: UTC, to the nearest millisecond (formatting itself cuts off). */
export function utcMilliseconds(at: Instant): string {
  return formatUtc(addSeconds(at, 0.0005), builtInLeapSeconds, 3);
}
