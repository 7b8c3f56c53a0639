import { cos, radPerDeg, sin } from "../../engine/index.ts";
import { secondsFromTo } from "../moments.ts";
import { html, nothing, type Html } from "../text/html.ts";
import { capital } from "../words/claimWords.ts";
import { counted } from "../words/countWords.ts";
import { decimal } from "../words/numberWords.ts";
import { clockWords, intervalWords, shortDate } from "../words/timeWords.ts";
import { sheet, sheetMargin, sheetWidth, type Part } from "./chart/sheet.ts";
import { table } from "./chart/table.ts";
import { tenth, textSize, widthOf, words } from "./chart/words.ts";

/** Where a satellite stands in the sky at a moment; degrees from north by east, and above the horizon. */
export interface SkyPoint {
  readonly time: string;
  readonly azimuthDeg: number;
  readonly elevationDeg: number;
  readonly sunlit: boolean;
}

export interface ChartedPass {
  readonly object: string;
  readonly rise: string;
  readonly peak: string;
  readonly set: string;
  readonly peakElevationDeg: number;
  readonly sunElevationDeg: number;
  /** In order of time, the whole minutes of UTC among them. */
  readonly track: readonly SkyPoint[];
}

export interface PassesPicture {
  readonly title: string;
  readonly place: string;
  readonly from: string;
  readonly to: string;
  /** How many there are; the highest of them are drawn. */
  readonly passesInAll: number;
  readonly passes: readonly ChartedPass[];
}

/** The ways of passes over the sky of a place, numbered, and a list of them with their times. */
export function passesFigure(picture: PassesPicture, width = sheetWidth): string {
  const { title, place, passes, passesInAll } = picture;
  const highest = passes.toSorted((a, b) => b.peakElevationDeg - a.peakElevationDeg)[0];
  const shown =
    passes.length < passesInAll
      ? `the ${passes.length} highest of ${passesInAll} passes`
      : counted(passesInAll, "pass", "passes");
  return sheet({
    title: `${title} over ${place}`,
    subtitle: `${capital(shown)}, ${intervalWords(picture.from, picture.to)}`,
    alt:
      highest === undefined
        ? `No pass over ${place}.`
        : `Paths over the sky of ${place}: ${shown}. The highest, ${decimal(highest.peakElevationDeg, 0)}°, on ${shortDate(highest.peak)} at ${clockWords(highest.peak)} UTC.`,
    notes:
      passes.length === 0
        ? []
        : [
            `The chart is held overhead, so east is left of north. Whole line: the satellite in sunlight; broken: in the Earth's shadow. Dots: every ${dotWords(dotMinutes(passes))} of UTC.`,
            "Heights are geometric; refraction lifts the horizon by half a degree. Whether it could be seen by eye is another question.",
          ],
    width,
    parts:
      passes.length === 0
        ? [(top) => nonePart(top, place)]
        : [(top) => skyPart(top, width, passes), (top) => listPart(top, width, passes)],
  });
}

function nonePart(top: number, place: string): Part {
  return { markup: words(sheetMargin, top + 20, `No pass over ${place} in this time.`), bottom: top + 36 };
}

interface Sky {
  readonly middle: number;
  readonly centre: number;
  readonly radius: number;
}

/** Looking up: overhead in the middle, the horizon around, north above, east on the left. */
function point({ middle, centre, radius }: Sky, azimuthDeg: number, elevationDeg: number): readonly [number, number] {
  const r = (radius * (90 - Math.max(0, elevationDeg))) / 90;
  const angle = azimuthDeg * radPerDeg;
  return [middle - r * sin(angle), centre - r * cos(angle)];
}

function skyPart(top: number, width: number, passes: readonly ChartedPass[]): Part {
  const minutes = dotMinutes(passes);
  const radius = Math.min(210, width / 2 - sheetMargin - 22);
  const sky: Sky = { middle: width / 2, centre: top + radius + 22, radius };
  const rings = [30, 60].map((height) => {
    const [x, y] = point(sky, quietest(passes), height);
    return html`<circle
        class="sky-line"
        cx="${tenth(sky.middle)}"
        cy="${tenth(sky.centre)}"
        r="${tenth((radius * (90 - height)) / 90)}"
      />${words(x, y + 4, `${height}°`, { anchor: "middle", size: textSize - 1, tone: "sky-text" })}`;
  });
  const corners = [
    ["N", 0],
    ["E", 90],
    ["S", 180],
    ["W", 270],
  ] as const;
  const names = corners.map(([name, azimuth]) => {
    const angle = azimuth * radPerDeg;
    return words(sky.middle - (radius + 14) * sin(angle), sky.centre - (radius + 14) * cos(angle) + 4, name, {
      anchor: "middle",
      bold: true,
    });
  });
  return {
    markup: html`<circle
        class="sky"
        cx="${tenth(sky.middle)}"
        cy="${tenth(sky.centre)}"
        r="${radius}"
      />${rings}${names}${passes.map(({ track }) => wayOf(sky, track, minutes))}${passes.length === 1 ? minuteNames(sky, passes, minutes) : nothing}${numbers(sky, passes)}`,
    bottom: sky.centre + radius + 26,
  };
}

/** The direction of eight from which the fewest ways come. */
function quietest(passes: readonly ChartedPass[]): number {
  const points = passes.flatMap(({ track }) => track);
  const near = (azimuth: number): number =>
    points.filter(({ azimuthDeg }) => Math.abs(((azimuthDeg - azimuth + 540) % 360) - 180) < 25).length;
  return [225, 135, 315, 45, 180, 90, 270, 0].reduce((best, one) => (near(one) < near(best) ? one : best));
}

/** The way of one pass: its lit and its dark stretches, its dots, an arrow where it ends. */
function wayOf(sky: Sky, track: readonly SkyPoint[], minutes: number): Html {
  const stretches: { sunlit: boolean; points: (readonly [number, number])[] }[] = [];
  for (const { azimuthDeg, elevationDeg, sunlit } of track) {
    const here = point(sky, azimuthDeg, elevationDeg);
    const last = stretches.at(-1);
    last?.points.push(here);
    if (last?.sunlit !== sunlit) stretches.push({ sunlit, points: [here] });
  }
  const lines = stretches
    .filter(({ points }) => points.length > 1)
    .map(
      ({ sunlit, points }) =>
        html`<path
          class="sky-track${sunlit ? "" : " sky-dark"}"
          d="M${points.map(([x, y]) => `${tenth(x)},${tenth(y)}`).join("L")}"
        />`,
    );
  const dots = track
    .filter((one) => isDot(one, minutes))
    .map(({ azimuthDeg, elevationDeg }) => {
      const [x, y] = point(sky, azimuthDeg, elevationDeg);
      return html`<circle class="sky-dot" cx="${tenth(x)}" cy="${tenth(y)}" r="2.4" />`;
    });
  return html`${lines}${dots}${arrow(sky, track)}`;
}

/** Minutes between the dots on the ways: as many as there is room for. */
function dotMinutes(passes: readonly ChartedPass[]): number {
  const longest = Math.max(0, ...passes.map(({ rise, set }) => (secondsFromTo(rise, set) ?? 0) / 60));
  return [1, 5, 30, 60].find((minutes) => longest / minutes <= 24) ?? 180;
}

function dotWords(minutes: number): string {
  return minutes === 1 ? "minute" : minutes === 60 ? "hour" : minutes > 60 ? `${minutes / 60} hours` : `${minutes} minutes`;
}

/** Whether a point stands at a whole multiple of so many minutes of UTC. */
function isDot({ time }: SkyPoint, minutes: number): boolean {
  return (
    Number(time.slice(17, 23).replace("Z", "")) < 0.05 &&
    (Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16))) % minutes === 0
  );
}

function arrow(sky: Sky, track: readonly SkyPoint[]): Html {
  const [before, last] = [track.at(-3), track.at(-1)];
  if (before === undefined || last === undefined) return nothing;
  const [[ax, ay], [bx, by]] = [
    point(sky, before.azimuthDeg, before.elevationDeg),
    point(sky, last.azimuthDeg, last.elevationDeg),
  ];
  const length = Math.sqrt((bx - ax) ** 2 + (by - ay) ** 2);
  if (length < 1) return nothing;
  const [dx, dy] = [(bx - ax) / length, (by - ay) / length];
  const corner = (alongIt: number, across: number): string =>
    `${tenth(bx + dx * alongIt - dy * across)},${tenth(by + dy * alongIt + dx * across)}`;
  return html`<path class="sky-dot" d="M${corner(6, 0)}L${corner(-5, 5)}L${corner(-5, -5)}Z" />`;
}

type Taken = { readonly x: number; readonly y: number; readonly wide: number };

/** Each pass's number at its highest, moved along its way where another stands there. */
function numbers(sky: Sky, passes: readonly ChartedPass[]): Html {
  const taken: Taken[] = [];
  return html`${passes.map(({ track }, i) => {
    const text = String(i + 1);
    const wide = widthOf(text, textSize + 1, true);
    const highest = track.reduce((best, one, k) => (one.elevationDeg > (track[best]?.elevationDeg ?? -90) ? k : best), 0);
    const order = track.map((_, k) => k).toSorted((a, b) => Math.abs(a - highest) - Math.abs(b - highest));
    for (const k of order) {
      const there = track[k];
      if (there === undefined) continue;
      const [x, y] = point(sky, there.azimuthDeg, there.elevationDeg);
      if (taken.some((other) => Math.abs(other.x - x) < (other.wide + wide) / 2 + 6 && Math.abs(other.y - y) < 16)) continue;
      taken.push({ x, y, wide });
      return html`<circle
          class="sky"
          cx="${tenth(x)}"
          cy="${tenth(y)}"
          r="${8 + (text.length - 1) * 3}"
        />${words(x, y + 4.5, text, { anchor: "middle", bold: true, size: textSize + 1, tone: "sky-name" })}`;
    }
    return nothing;
  })}`;
}

/** Clock times beside the dots of a single pass, as many as have room. */
function minuteNames(sky: Sky, [pass]: readonly ChartedPass[], minutes: number): Html {
  const taken: Taken[] = [];
  const size = textSize - 1;
  const highest = pass?.track.find(({ elevationDeg }) => elevationDeg > pass.peakElevationDeg - 0.5);
  const peak = highest === undefined ? null : point(sky, highest.azimuthDeg, highest.elevationDeg);
  return html`${(pass?.track ?? [])
    .filter((one) => isDot(one, minutes))
    .map(({ time, azimuthDeg, elevationDeg }) => {
      const text = time.slice(11, 16);
      const wide = widthOf(text, size);
      const [x, y] = point(sky, azimuthDeg, elevationDeg);
      const inwards = x > sky.middle ? -1 : 1;
      const place = { x: x + inwards * (wide / 2 + 9), y: y + 4, wide };
      const crowded = taken.some(
        (other) => Math.abs(other.x - place.x) < (other.wide + wide) / 2 && Math.abs(other.y - place.y) < 13,
      );
      if (crowded || (peak !== null && Math.abs(peak[0] - place.x) < wide && Math.abs(peak[1] - place.y) < 16)) return nothing;
      taken.push(place);
      return words(place.x, place.y, text, { anchor: "middle", size, tone: "sky-name" });
    })}`;
}

function listPart(top: number, width: number, passes: readonly ChartedPass[]): Part {
  const objects = new Set(passes.map(({ object }) => object));
  return table(
    top,
    width,
    "",
    passes.map(({ object, rise, peak, set, peakElevationDeg, sunElevationDeg, track }, i) => {
      const lit = track.filter(({ sunlit }) => sunlit).length;
      const light = lit === 0 ? "in shadow" : lit === track.length ? "in sunlight" : "partly in sunlight";
      return {
        mark: String(i + 1),
        first: [...(objects.size > 1 ? [object] : []), `${shortDate(peak)}, ${clockWords(rise)} to ${clockWords(set)}`],
        second: [`${decimal(peakElevationDeg, 0)}° at ${clockWords(peak)}`, light, `Sun ${decimal(sunElevationDeg, 0)}°`],
      };
    }),
  );
}
