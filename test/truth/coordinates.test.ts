/** Coordinates in the notations of warnings, articles and trackers; all of the pad at Sohae unless the text says another. */
import { describe, expect, it } from "vitest";
import { findCoordinates } from "../../src/claims/mentions/index.ts";
import { plainCharacters } from "../../src/claims/text/index.ts";

const pad = [39.66, 124.705] as const;
const minutes = [39.65, 124.7] as const;
const fall = [2.65, 72.47] as const;

const notations: readonly (readonly [text: string, point: readonly [number, number]])[] = [
  ["39.66 N 124.705 E", pad],
  ["39.66°N, 124.705°E", pad],
  ["39.66° N, 124.705° E", pad],
  ["39.66N/124.705E", pad],
  ["N39.66 E124.705", pad],
  ["N 39° 39.6', E 124° 42.3'", pad],
  ["39°39′36″N 124°42′18″E", pad],
  ["39° 39' 36\" N, 124° 42' 18\" E", pad],
  ["39-39-36N 124-42-18E", pad],
  ["39-39.6N 124-42.3E", pad],
  ["39-39N 124-42E", minutes],
  ["3939N 12442E", minutes],
  ["393936N 1244218E", pad],
  ["39 39 36 N 124 42 18 E", pad],
  ["72.47 degrees east longitude and 2.65 degrees north latitude", fall],
  ["longitude 72.47 degrees east and latitude 2.65 degrees north", fall],
  ["2.65 degrees north, 72.47 degrees east", fall],
  ["at 2.65 deg. N and 72.47 deg. E.", fall],
  ["39.66 degrees north latitude and 124.705 degrees east longitude", pad],
  ["lat 39.66, lon 124.705", pad],
  ["latitude: 39.66, longitude: 124.705", pad],
  ["(39.66, 124.705)", pad],
  ["coordinates -1.52, 36.81", [-1.52, 36.81]],
  ["북위 39도 39분 동경 124도 42분", minutes],
  ["39 degrees 39 minutes north, 124 degrees 42 minutes east", minutes],
  ["12 S 147 W", [-12, -147]],
  ["40.7128° N and 74.0060° W", [40.7128, -74.006]],
  ["S 12.5 W 147.3", [-12.5, -147.3]],
  ["E124.705 N39.66", pad],
];

describe("coordinates", () => {
  it.each(notations)("%s", (text, [latitude, longitude]) => {
    const found = findCoordinates(plainCharacters(text));
    expect(found).toHaveLength(1);
    expect(found[0]?.latitudeDeg).toBeCloseTo(latitude, 4);
    expect(found[0]?.longitudeDeg).toBeCloseTo(longitude, 4);
  });

  it("keeps the other order of a pair without letters where it is possible", () => {
    expect(findCoordinates("the point (36.81, -1.52)")[0]?.alternatives).toEqual([
      { latitudeDeg: -1.52, longitudeDeg: 36.81, assumes: "longitude is written first" },
    ]);
    expect(findCoordinates("the point (39.66, 124.705)")[0]?.alternatives).toEqual([]);
  });

  it.each([
    ["parked at 18.1° W", -18.1],
    ["a slot at 75 degrees east", 75],
    ["it moved to 62.0 E", 62],
  ])("%s is a longitude alone", (text, longitude) => {
    expect(findCoordinates(plainCharacters(text)).map(({ latitudeDeg, longitudeDeg }) => [latitudeDeg, longitudeDeg])).toEqual([
      [null, longitude],
    ]);
  });

  it.each([
    "a 5 W transmitter with 2 N of thrust",
    "60 degrees north of Seoul",
    "a wind of 20 knots from 30 degrees",
    "500 km south of the base",
    "the 38th parallel north",
    "inclined 97.4 degrees",
    "12, 14 and 15 S-band dishes",
    "Rooms 12 E to 14 W",
    "the years 1998, 2009",
  ])("%s is none", (text) => expect(findCoordinates(plainCharacters(text))).toEqual([]));
});
