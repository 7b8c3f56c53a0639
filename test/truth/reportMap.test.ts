/**
 * What the maps draw, against the engine's own geometry: circles against the angle at the satellite, ticks against the clock, and
 * that nothing is drawn across the picture where the world is cut.
 */
import { describe, expect, it } from "vitest";
import { geoArea, geoCircle, geoContains } from "d3-geo";
import { degPerRad, itrfFromGeodetic, offNadirRad, radPerDeg } from "../../src/engine/index.ts";
import { groundRadiusDeg } from "../../src/report/map/circles.ts";
import { drawMap } from "../../src/report/map/draw.ts";
import { landOf, landWithin } from "../../src/report/map/land.ts";
import { sceneOf, type Scene } from "../../src/report/map/scene.ts";
import { landOutlines } from "../fixtures/landOutlines.ts";
import { fixtureReport } from "../fixtures/report-kcna.ts";

const land = landOf(landOutlines());

/** Circles are drawn on a sphere; the flattening turns the angle by up to 0.155° (at the equator, 400 to 800 km), half a pixel of a map. */
const toleranceDeg = 0.16;

function sceneOfClaim(id: string): Scene {
  const claim = fixtureReport.claims.find((candidate) => candidate.id === id);
  const scene = claim === undefined ? null : sceneOf(claim, fixtureReport);
  if (scene === null) throw new Error(`no scene for ${id}`);
  return scene;
}

/** Lengths of the straight pieces of all paths of a class, in units of the picture. */
function pieces(markup: string, className: string): readonly number[] {
  return [...markup.matchAll(new RegExp(`<path class="${className}[^"]*" d="([^"]*)"`, "g"))].flatMap((match) =>
    (match[1] ?? "").split("M").flatMap((part) => {
      const points = part
        .replace("Z", "")
        .split("L")
        .filter((text) => text !== "")
        .map((text) => text.split(",").map(Number));
      return points.slice(1).map(([x = 0, y = 0], i) => Math.hypot(x - (points[i]?.[0] ?? 0), y - (points[i]?.[1] ?? 0)));
    }),
  );
}

describe("the land", () => {
  it.each(["full", "coarse"] as const)("covers 29 % of the Earth, within what the outlines leave out: %s", (detail) => {
    const share = geoArea(landWithin(land[detail], [0, 0], 180)) / (4 * Math.PI);
    expect(share).toBeGreaterThan(0.28);
    expect(share).toBeLessThan(0.3);
  });

  it("near a place is a part of it that holds the place", () => {
    const near = landWithin(land.full, [12.5, 41.9], 10);
    expect(geoContains(near, [12.5, 41.9])).toBe(true);
    expect(near.coordinates.length).toBeLessThan(land.full.length / 2);
  });
});

describe("the circles of 30° and 45° off nadir", () => {
  it.each([
    ["equator", 0],
    ["middle latitudes", 39],
    ["near the pole", 80],
  ])("hold what the engine says lies within these angles: %s", (_, latitudeDeg) => {
    for (const angleDeg of [30, 45]) {
      const satellite = itrfFromGeodetic({ latitudeRad: latitudeDeg * radPerDeg, longitudeRad: 0.3, heightKm: 500 });
      const radius = groundRadiusDeg(500, angleDeg);
      if (radius === null) throw new Error("the ray misses the Earth");
      const ring =
        geoCircle()
          .center([0.3 * degPerRad, latitudeDeg])
          .radius(radius)().coordinates[0] ?? [];
      for (const [longitude = 0, latitude = 0] of ring) {
        const place = { longitudeRad: longitude * radPerDeg, latitudeRad: latitude * radPerDeg, heightKm: 0 };
        expect(Math.abs(offNadirRad(satellite, place) * degPerRad - angleDeg)).toBeLessThan(toleranceDeg);
      }
    }
  });

  it("end where a ray misses the Earth", () => {
    expect(groundRadiusDeg(500, 67)).not.toBeNull();
    expect(groundRadiusDeg(500, 69)).toBeNull();
  });
});

describe("the scene of a claim", () => {
  it("has the satellite near the White House at the closest approach, and nearer than a minute before or after", () => {
    const scene = sceneOfClaim("c1");
    const distance = (atS: number): number => {
      const point = scene.track.find((candidate) => candidate.atS === atS);
      return Math.hypot((point?.longitudeDeg ?? 0) + 77.0365, (point?.latitudeDeg ?? 0) - 38.8977);
    };
    expect(scene.kind).toBe("region");
    expect(distance(0)).toBeLessThan(distance(-60));
    expect(distance(0)).toBeLessThan(distance(60));
    expect(scene.below.heightKm).toBeGreaterThan(480);
    expect(scene.below.heightKm).toBeLessThan(530);
  });

  it("is about the receiver where something was received, whatever the text names first", () => {
    const claim = fixtureReport.claims.find((candidate) => candidate.id === "c5");
    if (claim === undefined) throw new Error("the fixture has changed");
    const scene = sceneOf({ ...claim, places: [...claim.places].reverse() }, fixtureReport);
    expect(scene?.places.map((place) => [place.name, place.role])).toEqual([
      ["Pyongyang", "receiver"],
      ["Guam", "mentioned"],
    ]);
    expect(scene?.rings.map((ring) => ring.kind)).toEqual(["horizon"]);
  });

  it("ticks whole minutes, named by the clock", () => {
    const scene = sceneOfClaim("c1");
    const tick = scene.ticks.find((candidate) => candidate.label === "14:36");
    expect(tick?.atS).toBe(-27);
    expect(scene.ticks.map((candidate) => candidate.label)).toContain("14:37");
    expect(new Set(scene.ticks.map((candidate) => candidate.label)).size).toBe(scene.ticks.length);
  });

  it("shows the world where the satellite was far away, the plane at a lift-off", () => {
    expect(sceneOfClaim("c6").kind).toBe("world");
    expect(sceneOfClaim("c7").kind).toBe("plane");
  });
});

describe("a map", () => {
  const fiji: Scene["places"] = [{ name: "Taveuni", latitudeDeg: -16.9, longitudeDeg: 179.98, radiusKm: 0, role: "target" }];

  it.each(["c1", "c3", "c5", "c6", "c7"])("draws no stroke across the picture: %s", (id) => {
    const { content, width } = drawMap(sceneOfClaim(id), land);
    for (const className of ["track", "land", "ring", "casing"]) {
      const longest = Math.max(0, ...pieces(content.markup, className));
      // a coast may run along the frame of a region, where the land is cut off
      if (className !== "land") expect(longest).toBeLessThan(width / 3);
    }
    expect(content.markup).not.toMatch(/NaN|undefined|Infinity/);
  });

  it("holds together across the antimeridian", () => {
    const scene: Scene = {
      ...sceneOfClaim("c1"),
      places: fiji,
      kind: "region",
      distanceDeg: 1.2,
      below: { longitudeDeg: -178.9, latitudeDeg: -17.2, heightKm: 500, atS: 0 },
      track: Array.from({ length: 41 }, (_, i) => ({
        longitudeDeg: i < 22 ? 180 - (22 - i) * 0.15 : -180 + (i - 22) * 0.15,
        latitudeDeg: -22 + i * 0.25,
        heightKm: 500,
        atS: i * 10 - 200,
      })),
      ticks: [],
      rings: [{ label: "30° off nadir", kind: "ordinary", longitudeDeg: -178.9, latitudeDeg: -17.2, radiusDeg: 2.66 }],
    };
    const { content, width } = drawMap(scene, land);
    expect(Math.max(...pieces(content.markup, "track"))).toBeLessThan(width / 10);
    expect(Math.max(...pieces(content.markup, "ring"))).toBeLessThan(width / 10);
    expect(content.markup).toContain(">Taveuni</text>");
  });
});
