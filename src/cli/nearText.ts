import { companySearchedKm, type CompanyAnswer, type NeighboursAnswer } from "../answers/index.ts";
import { asOneWords, companyAgesWords, companyRateWords } from "../report/index.ts";

const mostRows = 40;

/** The table of `near` against everything, with what it can and cannot say. */
export function neighboursText(answer: NeighboursAnswer): string {
  const rows = answer.approaches
    .slice(0, mostRows)
    .map(
      ({ time, distanceKm, low95Km, high95Km, relativeSpeedKmS, agesDays, name, noradId }) =>
        `${time.slice(0, 19).replace("T", " ")}  ${distanceKm.toFixed(2).padStart(9)} km  ${bounds(low95Km, high95Km).padEnd(18)} ` +
        `${relativeSpeedKmS.toFixed(3).padStart(7)} km/s  ${agesText(agesDays).padEnd(12)}  ${name} (${noradId})`,
    );
  const more = answer.approaches.length - rows.length;
  return [
    `${answer.object.name} (${answer.object.noradId}) against ${answer.searched} objects, ${answer.from} to ${answer.to}`,
    asOneWords(answer),
    rows.length === 0 ? `nothing${answer.fliesAsOneWith.length === 0 ? "" : " else"} within ${answer.withinKm} km` : head,
    ...rows,
    more > 0 ? `and ${more} more (--json lists all)` : "",
    companyRateWords(answer),
    companyAgesWords(answer),
  ]
    .filter((line) => line !== "")
    .map((line) => `${line}\n`)
    .join("");
}

const head = "nearest (UTC)           distance  95 % bounds           speed     sets' ages    object";

function bounds(low: number, high: number): string {
  return `(${figure(low)} to ${figure(high)})`;
}

function agesText([own = 0, other = 0]: readonly number[]): string {
  return `${own.toFixed(1)}, ${other.toFixed(1)} d`;
}

/** The same for two objects. */
export function companyText(answer: CompanyAnswer): string {
  const { chance, peers, nearestOther: unnamed, sets } = answer;
  const approaches = answer.approaches.map(
    (one) =>
      `${one.time}  ${km(one.distanceKm)} (${km(one.low95Km)} to ${km(one.high95Km)})  ` +
      `R ${km(one.radialKm)}, T ${km(one.transverseKm)}, N ${km(one.normalKm)}  ${one.relativeSpeedKmS.toFixed(3)} km/s`,
  );
  const picture = answer.picture.map(
    (one) =>
      `${one.time.slice(0, 16)}  ${km(one.distanceKm).padStart(12)}  planes ${one.planeAngleDeg.toFixed(2)}°  phase ${one.phaseDeg.toFixed(1)}°  ` +
      `height ${km(one.heightKm)}` +
      (one.longitudesDeg[0] === null ? "" : `  longitudes ${one.longitudesDeg[0]}° and ${one.longitudesDeg[1]}°`),
  );
  const old = Math.max(Math.abs(sets.ownAgeDays), Math.abs(sets.otherAgeDays));
  return [
    `${answer.object.name} (${answer.object.noradId}) and ${answer.other.name} (${answer.other.noradId}), ${answer.from} to ${answer.to}`,
    ...(answer.asOne
      ? ["docked or flying as one: public sets do not tell them apart, and the distances below are within their errors"]
      : []),
    "",
    approaches.length === 0
      ? `no nearest moment within ${companySearchedKm} km; ${km(answer.startKm)} at the start, ${km(answer.endKm)} at the end`
      : "nearest moments (UTC), with 95 % bounds, and where the other then is (radial, forward, normal)",
    ...approaches,
    "",
    ...picture,
    "",
    `sets in the middle of that time: ${sets.ownAgeDays.toFixed(1)} and ${sets.otherAgeDays.toFixed(1)} days old` +
      (old > sets.maxAgeDays ? "; too old for distances of some kilometres" : ""),
    ...(sets.leftOutForAge === 0
      ? []
      : [`${sets.leftOutForAge} other objects without a set of ${sets.maxAgeDays} days around were left out (--max-age)`]),
    ...(chance === null || answer.asOne
      ? []
      : [
          `chance: of ${chance.drawn} orbits like the first, turned at random, ${chance.asClose} come within ${km(chance.withinKm)} in up to three days`,
        ]),
    ...(peers === null || answer.asOne
      ? []
      : [
          `peers: of ${peers.peers} other objects in orbits like the first, ${peers.asClose.length} come within ${km(peers.withinKm)} of ${answer.other.name}`,
        ]),
    ...(unnamed === null
      ? []
      : [
          `nearest that is not ${answer.other.name}: ${unnamed.name} (${unnamed.noradId}), ${km(unnamed.distanceKm)} at ${unnamed.time}`,
        ]),
    "",
  ].join("\n");
}

/** A bound to some three figures. */
function figure(value: number): string {
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}

function km(value: number | null): string {
  return value === null ? "?" : `${value.toFixed(Math.abs(value) < 100 ? 2 : 0)} km`;
}
