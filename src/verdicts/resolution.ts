import { addSeconds, secondsBetween } from "../engine/index.ts";
import type { Claim, EvidenceRequest, Finding, Verdict } from "../model/index.ts";
import type { Check, Gathered, JudgeSettings } from "./check.ts";
import { forStance } from "./decide.ts";
import { bareFinding, judgeReadings, need, needsData, readingsOf } from "./findings.ts";
import { orbitAt } from "./orbit/orbitAt.ts";
import { intervalOf, sensorRow, setsOf } from "./rows.ts";
import { decimals, subjectName, upperFirst } from "./words.ts";

/**
 * "Sees 30 cm": what diffraction allows a mirror at that height. Rayleigh's limit 1.22 λ h / D in green light, straight down; at
 * best consistent, since optics that could resolve something need not.
 */
export const resolution: Check = {
  types: ["resolution"],
  wants: (claim) =>
    readingsOf(claim).flatMap(({ claim: read }): readonly EvidenceRequest[] => {
      const { noradId } = read.subject;
      const { start, end } = read.time;
      if (noradId === null) return [];
      const sensor: EvidenceRequest = { kind: "sensor", noradId };
      return start === null || end === null
        ? [sensor]
        : [sensor, { kind: "sets-around", noradId, during: { start, end }, eachSide: 1 }];
    }),
  judge: (claim, have, settings) => judgeReadings(claim, (read) => judgeResolution(read, have, settings)),
};

const method = "docs/methods/resolution";
const greenLightM = 550e-9;
const rayleigh = 1.22;
/** Cameras of this kind fly below it. */
const lookingKm = 5000;
/** Claimed resolutions are ground sampling as often as Rayleigh's; the two differ by less than this factor. */
const looseness = 2;
/** The largest mirror known to have looked at the Earth is 2.4 m across; a rocket's fairing ends below 5 m. */
const largestKnownM = 2.4;
const largestFlownM = 5;

function judgeResolution(claim: Claim, have: Gathered, settings: JudgeSettings): Finding {
  const said = claim.quantities.find(
    (quantity) => quantity.kind === "resolution" && quantity.unit === "m" && quantity.value > 0,
  );
  const aperture = claim.quantities.find(
    (quantity) => quantity.kind === "aperture" && quantity.unit === "m" && quantity.value > 0,
  );
  const name = subjectName(claim.subject);
  if (said === undefined)
    return needsData(claim, method, "The text gives no resolution that could be compared.", [
      need("the resolution that is claimed"),
    ]);
  if (
    claim.sensor?.kind === "radar" ||
    (claim.subject.noradId !== null && sensorRow(have, claim.subject.noradId)?.value.kind === "radar")
  ) {
    return needsData(
      claim,
      method,
      "A radar's resolution follows from its bandwidth and aperture, not from diffraction at its height.",
      [need("the radar's bandwidth")],
    );
  }
  const height = heightKm(claim, have, settings);
  if (height === null)
    return needsData(claim, method, `The height of ${name} is not at hand, and resolution depends on it.`, [
      need("the height of the orbit"),
    ]);
  if (claim.subject.given === "implied" && height.km > lookingKm && height.evidence.length > 0) {
    const why = `From where ${name} flies, ${decimals(height.km, 0)} km up, nobody looks for ${said.text}; most likely another satellite is meant.`;
    return needsData(claim, method, why, [need("which satellite is meant")]);
  }
  const neededM = (rayleigh * greenLightM * height.km * 1000) / said.value;
  const reachM = aperture === undefined ? null : (rayleigh * greenLightM * height.km * 1000) / aperture.value;
  const proposition: Verdict =
    reachM !== null
      ? reachM > looseness * said.high
        ? "contradicted"
        : "consistent"
      : neededM > looseness * largestFlownM
        ? "contradicted"
        : "consistent";
  const verdict = forStance(proposition, claim.stance);
  const mirror = `a mirror of ${decimals(neededM, 2)} m`;
  const compared =
    reachM === null
      ? neededM > largestKnownM
        ? "larger than any known to have looked at the Earth"
        : "of a size that has flown"
      : `the stated ${aperture?.text ?? ""} resolves ${decimals(reachM, 2)} m`;
  const because = `From ${decimals(height.km, 0)} km up, ${said.text} takes ${mirror} at least (diffraction in green light), ${compared}.`;
  return bareFinding({
    verdict,
    summary: `${because} ${proposition === "contradicted" ? "That is out of reach." : "Physics allows it; whether the camera does it no orbit can show."}`,
    wording: {
      fair: `${said.text} from that height would take ${mirror} or more.`,
      unfair: `That ${name} has that resolution, or that it has been measured.`,
    },
    parts: [{ part: "diffraction", verdict, because, main: true }],
    evidence: [...height.evidence],
    figures: [
      { label: "Mirror that diffraction asks for", value: neededM, unit: "m", note: "1.22 λ h / resolution, λ = 550 nm" },
      { label: "Height", value: height.km, unit: "km" },
      ...(reachM === null ? [] : [{ label: "What the stated aperture resolves", value: reachM, unit: "m" }]),
    ],
    cannotShow: [`What the camera of ${upperFirst(name)} really resolves only its pictures show.`],
    method,
  });
}

/** "From 500 km": a height, whatever else it was read as. */
function saidFrom({ quote }: Claim, figure: string): boolean {
  const at = quote.indexOf(figure);
  return at > 0 && /\bfrom\s+(?:a\s+height\s+of\s+|about\s+)?$/i.test(quote.slice(0, at));
}

/** Least height: the claim's own, else the perigee by the nearest set. */
function heightKm(
  claim: Claim,
  have: Gathered,
  settings: JudgeSettings,
): { readonly km: number; readonly evidence: readonly string[] } | null {
  const said = claim.quantities.find(
    ({ kind, unit, text, value }) =>
      unit === "km" &&
      (kind === "height" || kind === "perigee-height" || (kind === "other" && value >= 150 && saidFrom(claim, text))),
  );
  if (said !== undefined) return { km: said.value, evidence: [] };
  const { noradId } = claim.subject;
  const interval = intervalOf(claim.time, settings.earth.leapSeconds);
  if (noradId === null || interval === null) return null;
  const middle = addSeconds(interval.start, secondsBetween(interval.start, interval.end) / 2);
  const then = orbitAt(setsOf(have, noradId, settings.earth.leapSeconds), middle, settings.earth);
  return then === null || then.nearestAgeDays > 30 ? null : { km: then.perigeeKm, evidence: [then.nearest.row.id] };
}
