import type { Quantity, QuantityKind } from "../../model/index.ts";
import type { NumberArgument, PlaceArgument } from "../attach/types.ts";
import type { FrameKind } from "../frames/index.ts";

/** Numbers of one claim in the model's words. A pair of heights is an apogee and a perigee in either order. */
export function quantitiesOf(numbers: readonly NumberArgument[], kind: FrameKind, shadow: string): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const { quantity } of compound(numbers, shadow)) {
    const values = metric(quantity);
    // "a few minutes later", "two days" beside a photograph or a pass measure nothing of it.
    if (
      (kind.type === "imaging" ||
        kind.type === "overflight" ||
        kind.type === "launch" ||
        kind.type === "launch-failure" ||
        kind.type === "signal" ||
        kind.type === "orbit") &&
      isDuration(
        quantity.values[0]?.unit ?? "",
        kind,
        shadow.slice(Math.max(0, quantity.span[0] - 20), quantity.span[0]),
        shadow.slice(quantity.span[1], quantity.span[1] + 12),
      )
    )
      continue;
    const about = quantity.bound === "about";
    const heights = values.every((value) => value.unit === "km");
    const order = [...values].sort((a, b) => a.value - b.value);
    for (const value of values) {
      const text = shadow.slice(value.span[0], value.span[1]).replace(/\s+/g, " ").replace(/\.$/, "");
      const quantityKind: QuantityKind =
        kind.type === "orbit" && heights && (quantity.shape === "pair" || quantity.shape === "range") && values.length === 2
          ? value === order[0]
            ? "perigee-height"
            : "apogee-height"
          : kindOf(value.unit, quantity.hints[0]?.kind ?? null, kind);
      found.push({
        kind: quantityKind,
        text: /[a-z°%]/i.test(text) ? text : `${text} ${value.writtenUnit}`,
        span: [value.span[0], value.span[1]],
        value: value.value,
        unit: value.unit,
        low: value.low,
        high: value.high,
        coarseLow: value.coarseLow,
        coarseHigh: value.coarseHigh,
        ...(about ? { about } : {}),
        given: "stated",
      });
    }
  }
  return asEnds(found, numbers, kind);
}

/** "From 201 miles above the Earth to 24,133 miles": of an orbit the lower is the perigee and the higher the apogee. */
function asEnds(found: readonly Quantity[], numbers: readonly NumberArgument[], kind: FrameKind): readonly Quantity[] {
  const heights = found.filter((one) => one.kind === "height");
  const [a, b] = heights;
  const fromTo =
    numbers.some(({ quantity }) => quantity.shape === "from-to") ||
    (numbers.some(({ quantity }) => quantity.role === "from") && numbers.some(({ quantity }) => quantity.role === "to"));
  if (kind.type !== "orbit" || !fromTo || heights.length !== 2 || a === undefined || b === undefined) return found;
  const low = a.value <= b.value ? a : b;
  return found.map((one) =>
    one.kind === "height" ? { ...one, kind: one === low ? ("perigee-height" as const) : ("apogee-height" as const) } : one,
  );
}

/** "Stationed at 60 degrees east": of an orbit the longitude over which it stands, in degrees, east positive, is a number too. */
export function longitudesOf(given: readonly PlaceArgument[], kind: FrameKind, shadow: string): readonly Quantity[] {
  if (kind.type !== "orbit" && kind.type !== "manoeuvre") return [];
  return given.flatMap(({ coordinate, span }): readonly Quantity[] => {
    if (coordinate === null || coordinate.latitudeDeg !== null) return [];
    const { longitudeDeg: value, halfStepDeg } = coordinate;
    const [low, high] = [value - halfStepDeg, value + halfStepDeg];
    return [
      { kind: "angle", text: shadow.slice(...span), span: [span[0], span[1]], value, unit: "deg", low, high, given: "stated" },
    ];
  });
}

/** Of "220 miles (355 kilometers)" the kilometres as they are written. */
function metric({ values, converted }: NumberArgument["quantity"]): NumberArgument["quantity"]["values"] {
  if (converted.length !== values.length) return values;
  return values.map((value, i) => {
    const other = converted[i];
    return other !== undefined &&
      other.unit === value.unit &&
      /^(?:km|kilomet)/i.test(other.writtenUnit) &&
      !/^(?:km|kilomet)/i.test(value.writtenUnit)
      ? other
      : value;
  });
}

/** A length of time, unless it is the period of an orbit. */
function isDuration(unit: string, kind: FrameKind, before: string, after: string): boolean {
  if (unit !== "s" && unit !== "min" && unit !== "h" && unit !== "day") return false;
  return (
    kind.type !== "orbit" ||
    /\b(?:after|for|within|lasted|lasting|during) (?:the |about |some |just |only )*$/.test(before) ||
    /^ (?:later|after|before|ago|earlier)\b/.test(after) ||
    unit === "s"
  );
}

function kindOf(unit: string, hint: QuantityKind | null, kind: FrameKind): QuantityKind {
  // "able to tell apart objects of three metres": no distance.
  if (kind.type === "resolution" && unit === "m" && hint === "distance") return "resolution";
  if (hint !== null) return hint;
  if (unit === "km") return kind.type === "orbit" ? "height" : kind.type === "proximity" ? "distance" : "other";
  if (unit === "deg") return kind.type === "orbit" ? "inclination" : "angle";
  if (unit === "min") return kind.type === "orbit" ? "period" : "duration";
  if (unit === "s") return "duration";
  if (unit === "kg") return "mass";
  if (unit === "m") return kind.type === "resolution" || kind.type === "imaging" ? "resolution" : "other";
  if (unit === "Hz") return "frequency";
  if (unit === "1/day") return "mean-motion";
  if (unit === "km/s") return "speed";
  if (unit === "1") return "count";
  return "other";
}

/** "104 minutes 12 seconds" is one length of time, and so is "1 hour 34 minutes". */
function compound(numbers: readonly NumberArgument[], shadow: string): readonly NumberArgument[] {
  const joined: NumberArgument[] = [];
  for (const number of numbers) {
    const last = joined.at(-1);
    const [minutes] = last?.quantity.values ?? [];
    const [seconds] = number.quantity.values;
    const near = last !== undefined && /^,? ?(?:and )?$/.test(shadow.slice(last.span[1], number.span[0]));
    // "eleven hours and 20 minutes", "104 minutes 12 seconds"
    const hours = minutes?.unit === "min" && /^h/i.test(minutes.writtenUnit);
    const smaller = seconds?.unit === "s" ? !hours : hours && seconds?.unit === "min" && /^m/i.test(seconds.writtenUnit);
    if (last === undefined || !near || minutes?.unit !== "min" || seconds === undefined || !smaller) {
      joined.push(number);
      continue;
    }
    const more = seconds.unit === "s" ? seconds.value / 60 : seconds.value;
    const half = (seconds.high - seconds.low) / 2 / (seconds.unit === "s" ? 60 : 1);
    const value = minutes.value + more;
    const span = [last.span[0], number.span[1]] as const;
    const whole = {
      ...minutes,
      writtenUnit: "minutes",
      span,
      value,
      low: value - half,
      high: value + half,
      coarseLow: value - half,
      coarseHigh: value + half,
    };
    joined[joined.length - 1] = { ...last, span, quantity: { ...last.quantity, span, values: [whole] } };
  }
  return joined;
}
