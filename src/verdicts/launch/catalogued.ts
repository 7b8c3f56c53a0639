import { addSeconds, formatUtc, secondsBetween, type Instant } from "../../engine/index.ts";
import type { Claim, Finding, Verdict } from "../../model/index.ts";
import type { Gathered, JudgeSettings } from "../check.ts";
import { forOrigin, forStance, headlineOfParts, originNote } from "../decide.ts";
import { bareFinding, needOf } from "../findings.ts";
import { instantOrNull, intervalOf, isIndependent, objectRow } from "../rows.ts";
import { dateWords, subjectName, upperFirst } from "../words.ts";
import { sitePlace } from "./logEntries.ts";
import { isFine, localDateOf, type LaunchPart } from "./parts.ts";

/**
 * A launch that no log at hand holds, of an object that the catalogue has: that it was launched, and on which day. Nothing in it
 * tells the site or the hour. Null where the object, or its day, is not known.
 */
export function judgeCatalogued(claim: Claim, have: Gathered, settings: JudgeSettings, method: string): Finding | null {
  const { noradId } = claim.subject;
  const object = noradId === null ? null : objectRow(have, noradId);
  const launched = object?.value.launched ?? null;
  if (object === null || launched === null) return null;
  const name = upperFirst(subjectName(claim.subject));
  const independent = isIndependent(claim, [object], settings.organisations);
  const part = { main: true, independent, rows: [object.id], figures: [] } as const;
  const because = `${name} is catalogued as object ${object.value.noradId} (${object.value.cosparId}), launched on ${dateWords(launched)}.`;
  const date = dateVerdict(claim, launched, settings);
  // What goes up to a station, or is added to it, is often told under the station's name.
  if (date === "contradicted" && object.value.purpose === "space station") return null;
  const place = sitePlace(claim);
  const parts: readonly LaunchPart[] = [
    { ...part, part: "happened", verdict: "supported", because },
    ...(date === null ? [] : [{ ...part, part: "date", verdict: date, because }]),
    ...(place === null
      ? []
      : [
          {
            ...part,
            part: "site",
            verdict: "needs-data" as const,
            because: `No launch log at hand says whether it left from ${place.name}.`,
          },
        ]),
  ];
  const adjust = (verdict: Verdict): Verdict => forOrigin(forStance(verdict, claim.stance), independent);
  const proposition = headlineOfParts(parts);
  const turned = forStance(proposition, claim.stance);
  return bareFinding({
    verdict: adjust(proposition),
    summary:
      parts
        .filter((one) => one.part !== "date")
        .map((one) => one.because)
        .join(" ") + originNote(turned, independent),
    wording: {
      fair: `${name} was launched on ${dateWords(launched)}, by the public catalogue.`,
      unfair:
        proposition === "contradicted" ? "That it was never launched." : "That the hour, or the place, has been confirmed.",
    },
    parts: parts.map((one) => ({ part: one.part, verdict: adjust(one.verdict), because: one.because, main: one.main })),
    evidence: [object.id],
    needs:
      place === null
        ? []
        : [needOf("a launch log that holds it", have.requests.find((one) => one.kind === "launches") ?? null)],
    cannotShow: ["A catalogue gives the day of a launch, in UTC, and neither its hour nor its place."],
    method,
  });
}

/**
 * The catalogue's day is one of UTC; a stated day that only touches it in another zone may be it. Null where no day is stated.
 */
function dateVerdict(claim: Claim, launched: string, settings: JudgeSettings): Verdict | null {
  const { leapSeconds } = settings.earth;
  const interval = intervalOf(claim.time, leapSeconds);
  const day = instantOrNull(`${launched.slice(0, 10)}T00:00:00Z`, leapSeconds);
  if (interval === null || day === null) return null;
  const end: Instant = addSeconds(day, 86_400);
  const touches = secondsBetween(day, interval.end) > 0 && secondsBetween(interval.start, end) > 0;
  if (!touches) return "contradicted";
  if (claim.time.precision === "day")
    return localDateOf(claim, settings) === launched.slice(0, 10) ? "supported" : "consistent";
  const inside = secondsBetween(interval.start, day) >= 0 && secondsBetween(end, interval.end) >= 0;
  const sameDay = isFine(claim) && formatUtc(interval.start, leapSeconds).slice(0, 10) === launched.slice(0, 10);
  return inside || sameDay ? "supported" : "consistent";
}
