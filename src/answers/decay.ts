import { decayProblems, forecastDecay, windowTrack, type DecayForecast, type WindowTrack } from "../analysis/index.ts";
import { builtInEarthData, degPerRad, secondsBetween, type Instant, type MeanElements } from "../engine/index.ts";
import type { NamedHistory } from "./histories.ts";
import { rounded, utcMilliseconds } from "./values.ts";

export interface DecayAnswer {
  readonly history: NamedHistory;
  readonly last: MeanElements;
  readonly result:
    | { readonly forecast: DecayForecast; readonly track: WindowTrack }
    | { readonly none: string; readonly doThis: string };
}

/** When an object comes down by its last set until `asOf`, or why nothing can be said; null where no set is that early. */
export function decayOf(history: NamedHistory, asOf: Instant | null): DecayAnswer | null {
  const last = history.sets.findLast((set) => asOf === null || secondsBetween(set.epoch, asOf) >= 0);
  if (last === undefined) return null;
  const made = forecastDecay(last);
  if (!made.ok) {
    const { text, doThis } = decayProblems[made.problem.code](made.problem);
    return { history, last, result: { none: text, doThis } };
  }
  return { history, last, result: { forecast: made.value, track: windowTrack(made.value, builtInEarthData) } };
}

/** The same as results carry it. */
export function decayJson({ history, last, result }: DecayAnswer) {
  const object = { noradId: history.noradId, name: history.name };
  const from = { epoch: utcMilliseconds(last.epoch) };
  if ("none" in result) return { object, from, forecast: null, because: result.none };
  const { forecast, track } = result;
  return {
    object,
    from: { ...from, perigeeHeightKm: rounded(forecast.perigeeHeightKm, 1), ballisticM2Kg: rounded(forecast.ballisticM2Kg, 5) },
    forecast: {
      best: utcMilliseconds(forecast.best),
      earliest: utcMilliseconds(forecast.earliest),
      latest: utcMilliseconds(forecast.latest),
      share: 0.9,
    },
    window: {
      revolutions: rounded(track.revolutions, 1),
      latitudeLimitDeg: rounded(track.latitudeLimitRad * degPerRad, 2),
      groundTrack:
        track.points?.map(({ at, place }) => ({
          time: utcMilliseconds(at),
          latitudeDeg: rounded(place.latitudeRad * degPerRad, 3),
          longitudeDeg: rounded(place.longitudeRad * degPerRad, 3),
        })) ?? null,
    },
  };
}
