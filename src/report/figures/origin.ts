import { secondsBetween } from "../../engine/index.ts";
import { landOf, type LandTopology } from "../map/land.ts";
import { html, nothing, type Html } from "../text/html.ts";
import { decimal, percent } from "../words/numberWords.ts";
import { clockWords, momentWords, shortDate } from "../words/timeWords.ts";
import {
  arcDeg,
  arrowHead,
  azimuthTo,
  destination,
  mapArea,
  mapGround,
  mapLabels,
  mapLine,
  placeIn,
  regionView,
  spot,
  type MapPoint,
} from "./chart/map.ts";
import { along, timeAxis, type Panel } from "./chart/panel.ts";
import { box, sheet, sheetMargin, sheetWidth, type Part } from "./chart/sheet.ts";
import { instant, lengthOf } from "./chart/timeMarks.ts";
import { fitted, tenth, textSize, widthOf, words } from "./chart/words.ts";

/** A site with how it could have been left into the orbit. */
export interface ChartedOrigin extends MapPoint {
  readonly name: string;
  readonly share: number;
  readonly liftOff: string;
  /** When the Earth carries the site through the plane of the orbit. */
  readonly planeAt: string;
  readonly ascent: "direct" | "dog-leg" | "changed";
  readonly planeDistanceDeg: number;
  readonly flownAzimuthDeg: number;
  readonly way: string;
}

export interface OriginPicture {
  readonly object: string;
  readonly epoch: string;
  /** The days in question. */
  readonly from: string;
  readonly to: string;
  /** What the ranking knows besides plane and phase: "with the owner (KP)". */
  readonly knowing: string;
  /** The likeliest first; at least one. */
  readonly ways: readonly ChartedOrigin[];
  /** Where the plane of the orbit runs over the ground when the first site's rocket lifts off, and when the plane comes to lie over that site. */
  readonly planeAtLiftOff: readonly MapPoint[];
  readonly planeAtMeeting: readonly MapPoint[];
}

/** The plane of the orbit beside the likeliest site, and all sites ranked with lift-off and the moment when each met the plane. */
export function originFigure(picture: OriginPicture, world: LandTopology, width = sheetWidth): string {
  const { object, ways, epoch, knowing } = picture;
  const [first] = ways;
  if (first === undefined) throw new RangeError("a ranking has at least one site");
  return sheet({
    title: `Where ${object} was launched from`,
    subtitle: `By its element set of ${momentWords(epoch)}, ${knowing}`,
    alt:
      `The likeliest of ${ways.length} sites is ${first.name} (${percent(first.share)}), lift-off about ${momentWords(first.liftOff)}, ` +
      `flown at ${decimal(first.flownAzimuthDeg, 0)}°, ${turnWords(first)}. The map shows it beside the plane of the orbit.`,
    notes: [
      first.ascent === "direct"
        ? "Map: where the orbit's plane lies over the ground at the lift-off; the rocket flies into it."
        : "Map: where the orbit's plane lies at the lift-off (whole), and when it reaches the site (broken). The band between is what the ascent turned by, or what was changed since.",
      "Below: lift-off by the object's place along its orbit, or by the plane where that tells nothing, and the moment when the Earth carries the site through the plane.",
      "A ranking with the habits of the launch log, not a proof.",
    ],
    width,
    parts: [(top) => mapPart(top, width, picture, first, world), (top) => rankPart(top, width, picture)],
  });
}

function turnWords({ ascent, planeDistanceDeg }: ChartedOrigin): string {
  if (ascent === "direct") return "a direct ascent";
  return ascent === "dog-leg"
    ? `a dog-leg: the ascent turned by ${decimal(planeDistanceDeg, 1)}°`
    : `its plane ${decimal(planeDistanceDeg, 0)}° off: changed since`;
}

function mapPart(top: number, width: number, picture: OriginPicture, first: ChartedOrigin, world: LandTopology): Part {
  const { ways, planeAtLiftOff, planeAtMeeting } = picture;
  const frame = { left: sheetMargin, top, width: width - 2 * sheetMargin, height: Math.min(330, width * 0.75) };
  const half = Math.max(9, Math.min(40, first.ascent === "direct" ? 11 : first.planeDistanceDeg * 2.2 + 5));
  const view = regionView(first, half, frame);
  const near = (points: readonly MapPoint[]): readonly MapPoint[] =>
    points.filter((point) => arcDeg(point, first) < view.reachDeg + 6);
  const [now, then] = [near(planeAtLiftOff), near(planeAtMeeting)];
  const turned = first.ascent !== "direct" && now.length > 1 && then.length > 1;
  const band = turned ? mapArea(view, [...now, ...then.toReversed()], "f-x pale") : nothing;
  const nearest = now.reduce((best, one) => (arcDeg(one, first) < arcDeg(best, first) ? one : best), now[0] ?? first);
  const gap = turned ? mapLine(view, [first, nearest], "l-i dotted") : nothing;
  const flown = Array.from({ length: 9 }, (_, i) => destination(first, first.flownAzimuthDeg, (half * 0.55 * i) / 8));
  const sites = ways.flatMap((way, i) => {
    const place = placeIn(view, way, 4);
    return place === null ? [] : [{ way, place, number: i + 1 }];
  });
  const drawn = (points: readonly MapPoint[]): readonly (readonly [number, number])[] =>
    points.flatMap((point) => {
      const place = placeIn(view, point, 6);
      return place === null ? [] : [place];
    });
  const middle = drawn([destination(first, azimuthTo(first, nearest), arcDeg(first, nearest) / 2)]);
  const labels = mapLabels(
    view,
    [
      ...sites.map(({ way, place, number }) => ({
        text: `${number} ${way.name}`,
        spots: [place],
        tone: "",
        bold: number === 1,
        gap: 10,
        optional: number > 1,
      })),
      ...(turned
        ? [{ text: `${decimal(first.planeDistanceDeg, 1)}°`, spots: middle, tone: "", bold: true, gap: 8, optional: false }]
        : []),
      {
        text: `plane at lift-off, ${clockWords(first.liftOff, "minute")}`,
        spots: drawn(now),
        tone: "t-a",
        bold: true,
        gap: 9,
        optional: false,
      },
      ...(turned
        ? [
            {
              text: `plane at ${clockWords(first.planeAt, "minute")}`,
              spots: drawn(then),
              tone: "t-a",
              bold: false,
              gap: 9,
              optional: true,
            },
          ]
        : []),
      {
        text: `flown at ${decimal(first.flownAzimuthDeg, 0)}°`,
        spots: drawn(flown.slice(4)),
        tone: "t-b",
        bold: true,
        gap: 9,
        optional: true,
      },
    ],
    [...drawn(now), ...(turned ? drawn(then) : []), ...drawn(flown), ...sites.map(({ place }) => place)],
  );
  return {
    markup: html`${mapGround(view, landOf(world))}${band}${mapLine(view, now, "casing")}${turned ? mapLine(view, then, "l-a dashed") : nothing}${mapLine(view, now, "l-a wide")}${arrowHead(view, now, "f-a")}${gap}${mapLine(view, flown, "l-b")}${arrowHead(view, flown, "f-b")}${sites.map(({ place, number }) => spot(place, number === 1 ? "f-x" : "f-n", number === 1 ? 5 : 3.5))}${labels}`,
    bottom: top + frame.height + 12,
  };
}

/** Where a row is too short for words beside its marks, they stand under them. */
const besideFrom = 600;

/** One row a site: its share, and on the hours of the days in question its lift-off and its meeting with the plane. */
function rankPart(top: number, width: number, { ways, from, to }: OriginPicture): Part {
  const start = instant(from);
  const lengthS = lengthOf({ from, to });
  const rowHeight = width < besideFrom ? 60 : 46;
  const panel: Panel = {
    left: sheetMargin,
    right: width - sheetMargin,
    top: top + 4,
    bottom: top + 4 + ways.length * rowHeight,
  };
  const x = along(panel, 0, lengthS);
  const inside = (time: string): number => Math.max(panel.left, Math.min(panel.right, x(secondsBetween(start, instant(time)))));
  const rows = ways.map((way, i) => {
    const y = panel.top + i * rowHeight;
    const share = percent(way.share);
    const room = panel.right - panel.left - widthOf(share, textSize, true) - 70;
    return html`${box(panel.right - 60, y + 6, 60, 10, "panel")}${box(panel.right - 60, y + 6, 60 * way.share, 10, "f-a half")}${words(panel.right - 66, y + 15, share, { anchor: "end", bold: true })}${words(panel.left, y + 15, fitted(`${i + 1}  ${way.name}`, room, textSize, true), { bold: true })}${marksOf(way, offsetWords(way, lengthS > 86_400), y + 31, inside, panel)}`;
  });
  return { markup: html`${rows}${timeAxis(panel, start, lengthS)}`, bottom: panel.bottom + 40 };
}

function marksOf(way: ChartedOrigin, text: string, y: number, inside: (time: string) => number, panel: Panel): Html {
  const [liftOff, meeting] = [inside(way.liftOff), inside(way.planeAt)];
  const right = Math.max(liftOff, meeting) + 10;
  const wide = widthOf(text, textSize - 1);
  const fitsRight = right + wide < panel.right;
  const fitsLeft = Math.min(liftOff, meeting) - 10 - wide > panel.left;
  const marks = html`<path class="grid" d="M${panel.left},${y}H${panel.right}" /><path
      class="line l-x wide half"
      d="M${tenth(liftOff)},${y}H${tenth(meeting)}"
    /><path class="f-a" d="M${tenth(meeting)},${y - 5}l5,5l-5,5l-5,-5Z" /><circle
      class="f-x"
      cx="${tenth(liftOff)}"
      cy="${y}"
      r="4"
    />`;
  if (panel.right - panel.left < besideFrom - 2 * sheetMargin || !(fitsRight || fitsLeft)) {
    return html`${marks}${words(panel.left, y + 19, fitted(text, panel.right - panel.left, textSize - 1), { tone: "soft", size: textSize - 1 })}`;
  }
  return html`${marks}${words(fitsRight ? right : Math.min(liftOff, meeting) - 10, y + 4, text, { anchor: fitsRight ? "start" : "end", tone: "soft", size: textSize - 1, halo: true })}`;
}

/** "13:44 southward; dog-leg of 3.4°, plane 22 min later"; with the date where the days in question are several. */
function offsetWords({ liftOff, planeAt, ascent, planeDistanceDeg, way }: ChartedOrigin, dated: boolean): string {
  const minutes = Math.round(secondsBetween(instant(liftOff), instant(planeAt)) / 60);
  const when = minutes === 0 ? "in the plane" : `plane ${spanText(Math.abs(minutes))} ${minutes > 0 ? "later" : "before"}`;
  const turn = {
    direct: "direct",
    "dog-leg": `dog-leg of ${decimal(planeDistanceDeg, 1)}°`,
    changed: `changed since: ${decimal(planeDistanceDeg, 0)}° off`,
  }[ascent];
  const day = dated ? `${shortDate(liftOff).split(" ").slice(0, 2).join(" ")} ` : "";
  return `${day}${clockWords(liftOff, "minute")} ${way}; ${turn}, ${when}`;
}

function spanText(minutes: number): string {
  return minutes < 120 ? `${minutes} min` : `${decimal(minutes / 60, 1)} h`;
}
