import type { VNode } from "preact";
import { useMemo, useRef } from "preact/hooks";
import { verdictWords } from "../../report/index.ts";
import { useWidth } from "../parts/width.ts";
import type { Day } from "../judge/protocol.ts";

/** Before the strip knows how wide it is. */
const usualWidth = 720;
const height = 112;
const top = 26;
const base = 86;
const hourS = 3600;
const halfS = 12 * hourS;

/** From seconds to pixels. */
type Across = (s: number) => number;

function across(width: number): Across {
  return (s) => Math.round(((s + halfS) / (2 * halfS)) * width * 10) / 10;
}

function y(elevationDeg: number): number {
  return Math.round((base - (Math.max(0, elevationDeg) / 90) * (base - top)) * 10) / 10;
}

interface DayStripProps {
  readonly day: Day;
  readonly byS: number;
}

/** Twelve hours either side of the stated moment: how high the satellite stood over the place, and night there. */
export function DayStrip({ day, byS }: DayStripProps): VNode {
  const strip = useRef<SVGSVGElement>(null);
  const width = useWidth(strip, usualWidth);
  const x = across(width);
  const drawn = useMemo(
    () => ({ hills: hillsOf(day, across(width)), nights: nightsOf(day), hours: hoursOf(day.middle, width < 480 ? 6 : 3) }),
    [day, width],
  );
  return (
    <svg ref={strip} class="strip" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <rect class="strip-day" x={0} y={top} width={width} height={base - top} />
      {drawn.nights.map(([from, to]) => (
        <rect key={from} class="strip-night" x={x(from)} y={top} width={x(to) - x(from)} height={base - top} />
      ))}
      {drawn.nights
        .filter(([from, to]) => x(to) - x(from) > 84)
        .map(([from, to]) => (
          <text key={from} class="strip-light" x={x((from + to) / 2)} y={top + 14} text-anchor="middle">
            night there
          </text>
        ))}
      <path class="strip-hills" d={drawn.hills} />
      <path class="strip-horizon" d={`M0,${base}H${width}`} />
      {drawn.hours.map(({ s, label }) => (
        <g key={s}>
          <path class="strip-tick" d={`M${x(s)},${base}v5`} />
          <text class="strip-hour" x={x(s)} y={base + 18} text-anchor="middle">
            {label}
          </text>
        </g>
      ))}
      {day.passes.map((pass) => (
        <g key={pass.peakS} class={`strip-pass v-${pass.verdict}`}>
          <title>{verdictWords[pass.verdict].word}</title>
          <svg x={x(pass.peakS) - 6} y={y(pass.peakElevationDeg) - 16} width={12} height={12} viewBox="0 0 16 16">
            <use href={`#g-${pass.verdict}`} />
          </svg>
        </g>
      ))}
      <path class="strip-stated" d={`M${x(0)},${top - 8}V${base}`} />
      <text class="strip-name" x={x(0) + 5} y={top - 12}>
        stated
      </text>
      {byS !== 0 && <path class="strip-now" d={`M${x(byS)},${top - 8}V${base + 4}`} />}
    </svg>
  );
}

/** The elevation above the horizon as an area, one hill a pass. */
function hillsOf(day: Day, x: Across): string {
  let path = "";
  let inside = false;
  day.elevationsDeg.forEach((elevation, i) => {
    const s = i * day.stepS - halfS;
    if (elevation > 0) {
      if (!inside) path += `M${x(s)},${base}`;
      path += `L${x(s)},${y(elevation)}`;
      inside = true;
    } else if (inside) {
      path += `L${x(s)},${base}Z`;
      inside = false;
    }
  });
  return inside ? `${path}L${x(halfS)},${base}Z` : path;
}

/** Stretches with the Sun over 6° below the horizon of the place. */
function nightsOf(day: Day): readonly (readonly [fromS: number, toS: number])[] {
  const nights: [number, number][] = [];
  day.sunElevationsDeg.forEach((sun, i) => {
    const s = i * day.stepS - halfS;
    const last = nights.at(-1);
    if (!(sun < -6)) return;
    if (last !== undefined && s - last[1] <= day.stepS) last[1] = s;
    else nights.push([s, s]);
  });
  return nights;
}

function hoursOf(middle: string, everyHours: number): readonly { readonly s: number; readonly label: string }[] {
  const at = Date.parse(middle) / 1000;
  if (!Number.isFinite(at)) return [];
  const every = everyHours * hourS;
  const first = Math.ceil((at - halfS) / every) * every;
  return Array.from({ length: 9 }, (_, i) => first + i * every)
    .filter((s) => s > at - halfS + 0.4 * hourS && s < at + halfS - 0.4 * hourS)
    .map((s) => ({ s: s - at, label: new Date(s * 1000).toISOString().slice(11, 16) }));
}
