import type { Body } from "../../engine/index.ts";

export type ObjectKind = "payload" | "rocket-body" | "debris" | "unknown";

/** How large an object is taken to be, and how far off its brightness may be for that, magnitudes. */
export interface BodyGuess {
  readonly body: Body;
  /** Brighter than the figure by so much at most: panels and mirrors. */
  readonly brighterMag: number;
  /** Fainter by so much at most. */
  readonly fainterMag: number;
  readonly because: string;
}

/** The sphere model's own error (`apparentMagnitude`). */
const modelMag = 1.5;
/**
 * A payload of unknown size: as a satellite of the large constellations, magnitude 7 at 1,000 km with the Sun at a right angle. 2.5 log₁₀ of
 * the areas' ratios: a large one (7 m²) is 1.2 magnitudes brighter, a cubesat (0.03 m²) 4.7 fainter.
 */
const payloadM2 = 2.3;
const toLargeMag = 1.2;
const toSmallMag = 4.7;

/**
 * Stations, whose size no class of cross-section tells. The ISS: the area that makes a sphere magnitude −1.8 at 1,000 km with the Sun at a right
 * angle, the standard magnitude that satellite watchers use for it. The Chinese station has about a quarter of its mass and panels.
 */
const stations: ReadonlyMap<number, number> = new Map([
  [25544, 7800],
  [48274, 1950],
]);

export const stationNumbers: readonly number[] = [...stations.keys()];

/** A size from what a catalogue says and the name tells ("R/B" a rocket body, "DEB" debris). Rocket bodies over 1 m², debris under 0.1 m². */
export function bodyOf(object: { readonly noradId: number; readonly name: string; readonly kind: ObjectKind }): BodyGuess {
  const areaM2 = stations.get(object.noradId);
  if (areaM2 !== undefined) {
    return {
      body: { areaM2 },
      brighterMag: modelMag,
      fainterMag: modelMag,
      because: "a space station, by its usual brightness",
    };
  }
  const kind = kindOf(object);
  if (kind === "debris") {
    return { body: { size: "SMALL" }, brighterMag: 3, fainterMag: 3, because: "debris, taken as under 0.1 m²" };
  }
  if (kind === "rocket-body") {
    return {
      body: { size: "LARGE" },
      brighterMag: modelMag,
      fainterMag: modelMag,
      because: "a rocket body, taken as over 1 m²",
    };
  }
  return {
    body: { areaM2: payloadM2 },
    brighterMag: toLargeMag + modelMag,
    fainterMag: toSmallMag + modelMag,
    because: "size unknown: taken as a constellation satellite; a cubesat is far fainter",
  };
}

function kindOf({ name, kind }: { readonly name: string; readonly kind: ObjectKind }): ObjectKind {
  if (kind !== "unknown") return kind;
  if (/\bDEB\b/.test(name)) return "debris";
  return /\bR\/B\b|\bROCKET\b|\bAKM\b|\bPKM\b/.test(name) ? "rocket-body" : "unknown";
}
