import type { Prediction } from "../../analysis/index.ts";
import { secondsBetween } from "../../engine/index.ts";
import type { Figure, Uncertainty } from "../../model/index.ts";
import type { JudgeSettings } from "../check.ts";
import { decimals, momentWords } from "../words.ts";
import { secondText } from "./passFindings.ts";
import type { Situation, Stay } from "./situation.ts";

/** Ids of the rows whose sets a prediction used. */
export function setIds(situation: Situation, stays: readonly Stay[] = situation.stays): readonly string[] {
  const used = new Set(stays.flatMap((stay) => stay.prediction.sets.map((set) => set.elements)));
  return situation.setRows.filter((one) => used.has(one.elements)).map((one) => one.row.id);
}

/** The error of the prediction in the claim's units, with the sets it is from and how they agree. */
export function uncertaintyOf(stay: Stay, settings: JudgeSettings): Uncertainty {
  const { prediction } = stay;
  const sets = prediction.sets.map((set) => {
    const side = set.ageDays >= 0 ? "before" : "after";
    return `${momentWords(secondText(set.elements.epoch, settings.earth))} (${decimals(Math.abs(set.ageDays), 1)} days ${side})`;
  });
  const agreement =
    prediction.disagreementKm === null
      ? ""
      : `; they lie ${decimals(prediction.disagreementKm, 0)} km apart along the track${
          prediction.disagree
            ? ", more than their errors allow together: a burn between them or a bad set, so both are carried"
            : ""
        }`;
  const count = sets.length === 1 ? "set of" : "sets of";
  return {
    alongTrackKm: prediction.alongTrackKm,
    crossTrackKm: prediction.crossTrackKm,
    timeS: prediction.timeS,
    groundKm: prediction.groundKm,
    from: `${errorSource(prediction)}; ${count} ${sets.join(" and ")}${agreement}`,
  };
}

/** One or two sets say nothing of their own errors. */
const fewestOwnSets = 3;

function errorSource({ ownSets, errorClass }: Prediction): string {
  const ofClass = `measured errors of orbits at ${errorClass.name} by age`;
  return ownSets < fewestOwnSets ? ofClass : `own history, ${ownSets} sets, and ${ofClass}`;
}

/** How old the sets are, and how far apart. */
export function setFigures(stay: Stay, settings: JudgeSettings): readonly Figure[] {
  const { prediction } = stay;
  const figures: Figure[] = prediction.sets.map((set) => ({
    label: set.ageDays >= 0 ? "Age of the element set before" : "Time to the element set after",
    value: Math.abs(secondsBetween(set.elements.epoch, prediction.track.reference)) / 86400,
    unit: "d",
    at: secondText(set.elements.epoch, settings.earth),
  }));
  if (prediction.disagreementKm !== null) {
    figures.push({
      label: "Distance between the two sets' predictions along the track",
      value: prediction.disagreementKm,
      unit: "km",
      ...(prediction.disagree ? { note: "more than their errors allow together" } : {}),
    });
  }
  return figures;
}
