/** Whatever a reader of texts may hand over, judging gives a finding that holds its schema, and never throws. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  claim as claimSchema,
  claimType,
  eventKind,
  finding as findingSchema,
  placeRole,
  quantityKind,
  stance,
} from "../../src/model/index.ts";
import type { Claim, ClaimTime, EvidenceRow } from "../../src/model/index.ts";
import { checks } from "../../src/verdicts/index.ts";
import { judge, settings } from "../fixtures/claims.ts";
import { rows, set29November } from "../fixtures/malligyong1.ts";

const two = (n: number): string => String(n).padStart(2, "0");
const anyUtc = fc
  .record({
    year: fc.oneof(fc.constantFrom(2023, 2023, 2023, 2016), fc.integer({ min: 0, max: 9999 })),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
    second: fc.integer({ min: 0, max: 60 }),
    decimals: fc.constantFrom("", ".5", ".123456789"),
  })
  .map(
    (t) =>
      `${String(t.year).padStart(4, "0")}-${two(t.month)}-${two(t.day)}T${two(t.hour)}:${two(t.minute)}:${two(t.second)}${t.decimals}Z`,
  );

const anyTime: fc.Arbitrary<ClaimTime> = fc.record({
  start: fc.option(anyUtc),
  end: fc.option(anyUtc),
  about: fc.boolean(),
  given: fc.constantFrom("stated", "implied", "unknown"),
  precision: fc.constantFrom("second", "minute", "hour", "part-of-day", "day", "week", "month", "year", "range", "open"),
});

const anyNumber = fc.oneof(fc.constantFrom(0, -1, 1, 0.3, 97.4, 500, 1e9), fc.double({ min: -1e6, max: 1e6, noNaN: true }));

const anyClaim: fc.Arbitrary<Claim> = fc.record(
  {
    id: fc.constant("c1"),
    type: fc.constantFrom(...claimType.options),
    quote: fc.string(),
    span: fc.constant([0, 1] as const),
    speaker: fc.option(fc.constantFrom("KCNA", "Russia and North Korea", "")),
    speakerGiven: fc.constantFrom("stated", "implied", "unknown"),
    speakerId: fc.option(fc.constantFrom("kcna", "us-18sds", "nobody")),
    via: fc.constant([] as string[]),
    stance: fc.constantFrom(...stance.options),
    proposition: fc.string(),
    subject: fc.record({
      name: fc.option(fc.constantFrom("Malligyong-1", "")),
      noradId: fc.option(fc.constantFrom(58400, 39026, 1, 999_999_999)),
      cosparId: fc.constant(null),
      launchId: fc.option(fc.constantFrom("2023-179", "2023-F07", "2023-999", "nonsense")),
      owner: fc.option(fc.constantFrom("KP", "XX")),
      given: fc.constantFrom("stated", "implied", "unknown"),
    }),
    together: fc.array(
      fc.record({
        name: fc.option(fc.constantFrom("Malligyong-1", "")),
        noradId: fc.option(fc.constantFrom(58400, 39026, 1, 999_999_999)),
        cosparId: fc.constant(null),
        given: fc.constantFrom("stated", "unknown"),
      }),
      { maxLength: 3 },
    ),
    time: anyTime,
    places: fc.array(
      fc.record({
        name: fc.constantFrom("A", "White House", "B"),
        latitudeDeg: fc.option(fc.double({ min: -90, max: 90, noNaN: true })),
        longitudeDeg: fc.option(fc.double({ min: -180, max: 180, noNaN: true })),
        radiusKm: fc.constantFrom(0, 10, 3000, 20_000),
        role: fc.constantFrom(...placeRole.options),
        given: fc.constantFrom("stated", "implied", "unknown"),
      }),
      { maxLength: 3 },
    ),
    quantities: fc.array(
      fc.record({
        kind: fc.constantFrom(...quantityKind.options),
        text: fc.constant("so many"),
        value: anyNumber,
        unit: fc.constantFrom("km", "deg", "min", "s", "m", "1"),
        low: anyNumber,
        high: anyNumber,
        about: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    event: fc.constantFrom(...eventKind.options),
    inconsistencies: fc.constant([]),
    sensor: fc.record({
      kind: fc.constantFrom("optical", "radar", "unknown"),
      given: fc.constantFrom("stated", "implied", "unknown"),
    }),
  },
  {
    requiredKeys: [
      "id",
      "type",
      "quote",
      "span",
      "speaker",
      "speakerGiven",
      "via",
      "stance",
      "proposition",
      "subject",
      "time",
      "places",
      "quantities",
      "inconsistencies",
    ],
  },
);

const odd = (more: Partial<typeof set29November>): EvidenceRow => ({
  kind: "element-set",
  origin: "somebody",
  originId: null,
  via: "x",
  published: null,
  pack: "test",
  value: { ...set29November, ...more },
});
const oddRows: readonly EvidenceRow[] = [
  ...rows,
  odd({ NORAD_CAT_ID: 39026, EPOCH: "2023-09-12T00:00:00", MEAN_MOTION: 16.4, BSTAR: 0.02 }),
  odd({ NORAD_CAT_ID: 39026, EPOCH: "not a moment" }),
  odd({
    NORAD_CAT_ID: 1,
    EPOCH: "2023-11-27T00:00:00",
    MEAN_MOTION: 1.0027,
    ECCENTRICITY: 0.0001,
    INCLINATION: 0.01,
    BSTAR: 0,
  }),
  odd({
    NORAD_CAT_ID: 999_999_999,
    EPOCH: "2023-11-27T00:00:00",
    MEAN_MOTION: 2.006,
    ECCENTRICITY: 0.74,
    INCLINATION: 63.4,
    BSTAR: 0,
  }),
];

describe("any claim", () => {
  it("gets a finding that holds its schema", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyClaim, { minLength: 1, maxLength: 3 }), async (claims) => {
        for (const one of claims) expect(() => claimSchema.parse(one)).not.toThrow();
        const judged = await judge(claims, oddRows, { ...settings, published: "2023-11-28" });
        for (const one of judged.claims) {
          expect(() => findingSchema.parse(one.finding)).not.toThrow();
          expect(Object.keys(checks)).toContain(one.type);
          const text = `${one.finding.summary} ${one.finding.parts.map((part) => part.because).join(" ")}`;
          expect(text).not.toMatch(/NaN|undefined|null|Infinity/);
        }
      }),
      { numRuns: 150 },
    );
  });
});
