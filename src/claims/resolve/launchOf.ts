import { findLaunches, objectsBeginning, type KnowledgeIndex, type KnownCountry } from "../../catalogue/index.ts";
import type { LaunchRecord, Subject } from "../../model/index.ts";
import type { Thing } from "../phrases/index.ts";
import { subjectOfObject, type ResolvedSubject, type Spoken } from "./resolved.ts";
import { taken } from "./subject.ts";

/** What is known of a launch from the words around it. */
export interface LaunchWords {
  readonly things: readonly Thing[];
  readonly state: KnownCountry | null;
  readonly siteIds: readonly string[];
  /** The stated time, where there is one. */
  readonly during: { readonly start: string; readonly end: string } | null;
  /** Nothing later than this can be meant where the claim speaks of the past; null for a plan. */
  readonly before: string | null;
  readonly failed: boolean;
  readonly words: string;
  readonly span: readonly [number, number];
}

/** The launch that words mean: by payload or rocket, ordinal, state, and above all the time. */
export function launchOf(given: LaunchWords, spoken: Spoken, index: KnowledgeIndex): ResolvedSubject {
  const part = { text: given.words, span: given.span };
  const named = given.things.flatMap((thing) => thing.name?.entities ?? []);
  const carried = named.find((entity) => entity.kind === "object" || entity.kind === "unknown-object");
  const object = carried?.kind === "object" ? carried : undefined;
  const missing = carried?.kind === "unknown-object" ? carried : undefined;
  const vehicle = named.find((entity) => entity.kind === "vehicle");
  // "Russia launched a satellite in the orbit of an American one": behind what was launched, who acts comes first.
  const [launchedOwner, ...others] = given.things.map((thing) => thing.owner ?? (thing.ownerPronoun ? spoken.owner : null));
  const owner = launchedOwner ?? given.state ?? others.find((country) => country !== null) ?? null;
  const ordinal =
    given.things.map((thing) => (thing.head === "attempt" ? thing.ordinal : null)).find((value) => value !== null) ?? null;
  const payload =
    object?.kind === "object" ? (object.objects[0]?.name ?? null) : missing?.kind === "unknown-object" ? missing.name : null;
  const state = owner?.code ?? spoken.launch?.owner ?? spoken.owner?.code ?? null;

  // "Kwangmyongsong-3" is what people call the "Unit 2" of the second attempt as well.
  const meant =
    object?.kind === "object"
      ? object.objects
      : missing?.kind === "unknown-object" && missing.launches.length > 0
        ? objectsBeginning(missing.name, index).flatMap((match) => (match.object.kind === "payload" ? [match.object] : []))
        : [];
  const ofObject = meant.flatMap((one) => index.knowledge.launches.filter((launch) => launch.launchId === one.launchId));
  const byName =
    ofObject.length > 0 && payload !== null
      ? [...new Set([...findLaunches({ name: payload }, index), ...ofObject])]
      : payload === null && vehicle?.kind !== "vehicle"
        ? []
        : findLaunches({ name: payload ?? (vehicle?.kind === "vehicle" ? vehicle.name : "") }, index);
  const ofState = state === null ? [] : findLaunches({ state }, index);
  const pool =
    byName.length > 0
      ? byName
      : ofState.length > 0
        ? ofState
        : // Of a state whose launches are in no log at hand, another's is not meant.
          payload === null && vehicle === undefined && state === null
          ? index.knowledge.launches
          : [];
  const past = given.before === null ? pool : pool.filter((launch) => launch.liftOff.slice(0, 10) <= (given.before ?? ""));
  const choose = (launch: LaunchRecord, because: string): ResolvedSubject => ({
    subject: subjectOfLaunch(launch, index, part, because),
    alternatives: [],
    owner: launch.state,
  });

  const during = given.during;
  const planned = given.before === null;
  if (planned) {
    // What is still to come is in no log, but for a text that was written before a launch that is.
  } else if (during !== null) {
    const near = past.filter((launch) => within(launch.liftOff, during));
    const launch = near.find((one) => given.failed === (one.outcome === "failure")) ?? near[0];
    if (launch !== undefined) return choose(launch, `the launch of ${launch.vehicle} on ${launch.liftOff.slice(0, 10)} (UTC)`);
  } else if (ordinal !== null) {
    // "The second attempt" counts the attempts of one programme, here those that carried a payload of that name.
    const programme = past.filter((launch) => byName.length > 0 || sameProgramme(launch, past.at(-1)));
    const launch = programme[ordinal - 1];
    if (launch !== undefined)
      return choose(launch, `the ${ordinalWord(ordinal)} attempt to launch ${launch.payloads[0] ?? launch.vehicle}`);
  }
  // "The spacecraft, launched in 2013": the one spoken of, though its launch stands in no log.
  const [only] = given.things;
  if (
    !planned &&
    only?.head === "satellite" &&
    only.definite &&
    !only.plural &&
    only.name === null &&
    only.owner === null &&
    !only.ownerPronoun &&
    only.ordinal === null &&
    spoken.object !== null
  )
    return taken(spoken.object, given.words, part);
  const definite = given.things.some((thing) => thing.definite) || given.things.length === 0;
  // "A year after South Korea's had failed": the launch spoken of is another state's.
  const theirs = given.state === null || spoken.launch?.owner == null || spoken.launch.owner === given.state.code;
  if (during === null && given.before !== null && spoken.launch !== null && definite && payload === null && theirs)
    return { ...taken(spoken.launch, given.words, part) };
  if (during === null && given.before !== null && (object !== undefined || definite)) {
    const objectLaunch = object?.kind === "object" ? object.objects[0]?.launchId : undefined;
    const launch =
      past.find((one) => one.launchId === objectLaunch) ??
      past.filter((one) => given.failed === (one.outcome === "failure")).at(-1) ??
      // "North Korea launched Malligyong-1-1 from Tonghae": it never got further than that.
      (byName.length > 0 && payload !== null ? past.at(-1) : undefined);
    if (launch !== undefined && past.length > 0 && (payload !== null || owner !== null || vehicle !== undefined))
      return choose(launch, `the latest launch of ${payload ?? launch.vehicle} before this text`);
  }
  const [leading] = given.things;
  const attemptOnly =
    leading?.head === "attempt" &&
    leading.definite &&
    leading.ordinal === null &&
    !leading.plural &&
    given.things.every((thing) => thing.name === null);
  if (!planned && attemptOnly && spoken.object !== null && !given.failed) return taken(spoken.object, given.words, part);
  if (
    !planned &&
    given.things.length === 0 &&
    spoken.object !== null &&
    !given.failed &&
    (given.state === null || given.state.code === spoken.object.owner)
  )
    return taken(spoken.object, given.words, part);
  const sameName = object?.kind === "object" ? object.objects[0] : undefined;
  if (sameName !== undefined)
    return { subject: subjectOfObject(sameName, { ...part, given: "stated" }), alternatives: [], owner: sameName.owner };
  const name = payload ?? (vehicle?.kind === "vehicle" ? vehicle.name : null);
  return {
    subject: {
      name,
      noradId: null,
      cosparId: null,
      ...(state === null ? {} : { owner: state }),
      ...part,
      given: name !== null ? "stated" : "unknown",
    },
    alternatives: [],
    owner: state,
  };
}

function subjectOfLaunch(
  launch: LaunchRecord,
  index: KnowledgeIndex,
  part: { readonly text: string; readonly span: readonly [number, number] },
  because: string,
): Subject {
  const object = index.knowledge.objects.find((one) => one.launchId === launch.launchId && one.kind === "payload");
  return {
    name: object?.name ?? launch.payloads[0] ?? launch.vehicle,
    noradId: object?.noradId ?? null,
    cosparId: object?.cosparId ?? null,
    launchId: launch.launchId,
    owner: launch.state,
    ...part,
    given: "implied",
    because,
  };
}

function sameProgramme(launch: LaunchRecord, latest: LaunchRecord | undefined): boolean {
  return (
    latest !== undefined &&
    launch.payloads.some((payload) =>
      latest.payloads.some((other) => payload.replace(/[- ]?\d.*$/, "") === other.replace(/[- ]?\d.*$/, "")),
    )
  );
}

/** Within the stated interval or half a day of it: a day in one zone is two in another. */
function within(liftOff: string, during: { readonly start: string; readonly end: string }): boolean {
  const at = minutes(liftOff);
  return minutes(during.start) - 720 <= at && at < minutes(during.end) + 720;
}

/** Minutes of a UTC text since a fixed day. */
function minutes(text: string): number {
  const [year = 0, month = 1, day = 1] = text.slice(0, 10).split("-").map(Number);
  const [hour = 0, minute = 0] = text.slice(11, 16).split(":").map(Number);
  // Days from a civil date (Hinnant 2013), proleptic Gregorian.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return (era * 146097 + dayOfEra) * 1440 + hour * 60 + minute;
}

function ordinalWord(ordinal: number): string {
  return ["first", "second", "third", "fourth", "fifth", "sixth"][ordinal - 1] ?? `${ordinal}th`;
}
