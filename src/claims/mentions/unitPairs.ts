import type { Inconsistency } from "../../model/index.ts";
import type { QuantityMention, QuantityValue } from "./types.ts";

/** Newspapers convert rounded numbers and round again; two readings this near each other are one. */
const RELATIVE_SLACK = 0.015;

/**
 * Whether a number and its conversion agree: "490 km (788 miles)" does not. Both are taken as coarsely as trailing zeros allow,
 * widened by 1.5 %. Null where they agree or there is no conversion.
 * @param source the text as given, for the quoted words.
 */
export function unitPairInconsistency(mention: QuantityMention, source: string): Inconsistency | null {
  for (const [index, other] of mention.converted.entries()) {
    const value = mention.values[mention.converted.length === mention.values.length ? index : mention.values.length - 1];
    if (value === undefined || other.unit !== value.unit || agree(value, other)) continue;
    const text = source.slice(...mention.span);
    return { kind: "two-units", text, span: mention.span, readings: [told(value), told(other)] };
  }
  return null;
}

function agree(a: QuantityValue, b: QuantityValue): boolean {
  const slack = RELATIVE_SLACK * Math.max(Math.abs(a.value), Math.abs(b.value));
  return a.coarseLow - slack <= b.coarseHigh && b.coarseLow - slack <= a.coarseHigh;
}

function told({ written, writtenUnit, value, unit }: QuantityValue): string {
  const plain = `${written} ${writtenUnit}`;
  return plain === `${value} ${unit}` ? plain : `${plain} = ${Math.round(value * 10) / 10} ${unit}`;
}
