import { findLaunches, type KnowledgeIndex } from "../../catalogue/index.ts";
import type { KnownCountry } from "../../catalogue/index.ts";
import type { LaunchRecord, ObjectRecord, Subject } from "../../model/index.ts";
import type { Thing } from "../phrases/index.ts";

/** A subject with other objects that the words could mean, likeliest first. */
export interface ResolvedSubject {
  readonly subject: Subject;
  readonly alternatives: readonly Subject[];
  readonly owner: string | null;
}

/** What was spoken of before, for "it" and "the satellite". */
export interface Spoken {
  readonly object: ResolvedSubject | null;
  readonly launch: ResolvedSubject | null;
  /** Country that the text's things belong to: "its satellite". */
  readonly owner: KnownCountry | null;
  /** `object` is only the one that the text names somewhere, and was not spoken of yet. */
  readonly only?: boolean;
  /** Every object that the text names. */
  readonly named?: readonly ObjectRecord[];
}

export const nobody: Subject = { name: null, noradId: null, cosparId: null, given: "unknown" };

/** The satellite that a phrase means. `at` is the moment that it must be in orbit (UTC text), or null. */
export function satelliteOf(
  thing: Thing,
  words: string,
  spoken: Spoken,
  at: string | null,
  index: KnowledgeIndex,
): ResolvedSubject {
  const named =
    thing.name === null
      ? undefined
      : thing.name.entities.find((entity) => entity.kind === "object" || entity.kind === "unknown-object");
  const part = { text: words, span: [...thing.span] as const };
  if (named?.kind === "object") {
    const flying = named.objects.filter((object) => inOrbit(object, at));
    const chosen = flying[0] ?? named.objects[0];
    if (chosen !== undefined) {
      const alternatives = named.objects
        .filter((object) => object !== chosen && object.kind === "payload")
        .map((object) =>
          subjectOfObject(object, { ...part, given: "implied", because: `the name “${words}” also fits ${object.name}` }),
        );
      return { subject: subjectOfObject(chosen, { ...part, given: "stated" }), alternatives, owner: chosen.owner };
    }
  }
  if (named?.kind === "unknown-object") {
    const launch = named.launches[0];
    return {
      subject: {
        name: named.name,
        noradId: null,
        cosparId: null,
        ...(launch === undefined ? {} : { launchId: launch.launchId, owner: launch.state }),
        ...part,
        given: "stated",
      },
      alternatives: [],
      owner: launch?.state ?? null,
    };
  }
  if (thing.word === "station") {
    const station = index.knowledge.objects.find(
      (object) =>
        [object.name, ...object.aliases].some((name) => stations.test(name)) &&
        (thing.owner === null || object.owner === thing.owner.code) &&
        inOrbit(object, at),
    );
    if (station !== undefined && thing.owner !== null)
      return {
        subject: subjectOfObject(station, { ...part, given: "implied", because: `the space station of ${thing.owner.name}` }),
        alternatives: [],
        owner: station.owner,
      };
  }
  const vehicle = thing.name?.entities.find((entity) => entity.kind === "vehicle");
  if (vehicle?.kind === "vehicle") {
    return {
      subject: { name: vehicle.name, noradId: null, cosparId: null, ...part, given: "stated" },
      alternatives: [],
      owner: null,
    };
  }
  const stranger = properName(words);
  if (stranger !== null) {
    return {
      subject: { name: stranger, noradId: null, cosparId: null, ...part, given: "stated" },
      alternatives: [],
      owner: null,
    };
  }
  // Without "a" one satellite is the one spoken of: "(The) 2.3-ton satellite, dead since 2011".
  const definite =
    thing.definite ||
    (!thing.plural && !/^(?:an?|one|another|some|any|no|each|every|new) /i.test(words) && !words.includes(" "));
  const owner = thing.owner ?? (thing.ownerPronoun ? spoken.owner : null);
  if (owner === null && definite && !thing.plural && thing.ordinal === null && spoken.object !== null)
    return taken(spoken.object, words, part);
  const wanted = owner ?? (definite ? spoken.owner : null);
  if (wanted !== null && !thing.plural) {
    const all = describedObjects(thing, wanted, at, index);
    // "A Russian satellite came apart": of all of Russia's the one that the text names.
    const inText = thing.ordinal === null ? all.filter((object) => spoken.named?.includes(object) === true) : [];
    const found = inText.length > 0 ? inText : all;
    const first = found[0];
    if (first !== undefined && (definite || thing.owner !== null)) {
      const kind = thing.purpose === null ? "satellite" : `${thing.purpose} satellite`;
      const because =
        inText.length === 1
          ? `the only ${kind} of ${wanted.name} that the text names`
          : found.length === 1
            ? `the only ${kind} of ${wanted.name} in orbit then`
            : `the latest ${kind} of ${wanted.name} in orbit then`;
      const chosen = found.length > 1 && thing.ordinal !== null ? (found.toReversed()[thing.ordinal - 1] ?? first) : first;
      return {
        subject: subjectOfObject(chosen, { ...part, given: "implied", because }),
        owner: wanted.code,
        alternatives: found
          .filter((object) => object !== chosen)
          .slice(0, 3)
          .map((object) =>
            subjectOfObject(object, { ...part, given: "implied", because: `also a ${kind} of ${wanted.name} in orbit then` }),
          ),
      };
    }
  }
  if (definite && !thing.plural && spoken.object !== null && (wanted === null || spoken.object.owner === wanted.code))
    return taken(spoken.object, words, part);
  // "A defunct satellite plunged …": how a report opens that names its satellite later.
  if (
    spoken.only === true &&
    spoken.object !== null &&
    !thing.plural &&
    (thing.count ?? 1) === 1 &&
    (wanted === null || spoken.object.owner === wanted.code) &&
    !/\b(?:another|second|other|new|next|no|any|each|every)\b/i.test(words)
  )
    return taken(spoken.object, words, part);
  return {
    subject: {
      name: null,
      noradId: null,
      cosparId: null,
      ...(wanted === null ? {} : { owner: wanted.code }),
      ...part,
      given: "unknown",
    },
    alternatives: [],
    owner: wanted?.code ?? null,
  };
}

const stations = /\b(?:tiangong|tianhe|css|zarya|zvezda|mir)\b/i;

/** "the satellite Zeta-9", "the Zeta-9 satellite": what the text calls an object that nobody knows. Only names with a number are taken. */
const namedAfter = /\b(?:satellites?|spacecraft|spy satellite)\s+(?<name>\p{Lu}[\p{L}]*[- ]?\d[\w-]*)$/u;
const namedBefore = /^(?:the\s+|its\s+)?(?<name>\p{Lu}[\p{L}]*[- ]?\d[\w-]*)\s+(?:satellite|spacecraft)$/u;

function properName(words: string): string | null {
  return (namedAfter.exec(words) ?? namedBefore.exec(words))?.groups?.["name"] ?? null;
}

/** The subject spoken of before, taken up by "it" or "the satellite". */
export function taken(
  before: ResolvedSubject,
  words: string,
  part: { readonly text: string; readonly span: readonly [number, number] } | null,
): ResolvedSubject {
  const { subject } = before;
  const { text: _text, span: _span, because, ...rest } = subject;
  const name = subject.name ?? "the satellite";
  const again = words === "" ? `${name}, spoken of before` : `“${words}” is ${name}, spoken of before`;
  return {
    ...before,
    subject: {
      ...rest,
      ...part,
      given: "implied",
      because: because === undefined || because.includes("spoken of before") ? again : because,
    },
  };
}

function describedObjects(
  thing: Thing,
  owner: KnownCountry,
  at: string | null,
  index: KnowledgeIndex,
): readonly ObjectRecord[] {
  const own = index.knowledge.objects.filter((object) => object.owner === owner.code && object.kind === "payload");
  const flying = own.filter((object) => inOrbit(object, at));
  const purpose = thing.purpose;
  const fitting = purpose === null ? flying : flying.filter((object) => (object.purpose ?? "").toLowerCase().includes(purpose));
  // "spy satellite" of an owner whose catalogue entries say no purpose: all of them are candidates.
  const chosen = fitting.length > 0 ? fitting : flying.filter((object) => object.purpose === null);
  return chosen.toSorted((a, b) => ((a.launched ?? "") < (b.launched ?? "") ? 1 : -1));
}

/** In orbit at a moment, as far as the catalogue tells; with no moment, ever. Days compare as text. */
function inOrbit(object: ObjectRecord, at: string | null): boolean {
  if (at === null) return true;
  const day = at.slice(0, 10);
  // Lift-off and the day of a text may lie either side of midnight: the days themselves count as in orbit.
  return (
    (object.launched === null || object.launched <= day || nextDay(day, object.launched)) &&
    (object.decayed === null || object.decayed >= day)
  );
}

function nextDay(day: string, other: string): boolean {
  return day.slice(0, 8) === other.slice(0, 8) && Number(other.slice(8)) - Number(day.slice(8)) === 1;
}

function subjectOfObject(object: ObjectRecord, part: Omit<Subject, "name" | "noradId" | "cosparId">): Subject {
  return {
    name: object.name,
    noradId: object.noradId,
    cosparId: object.cosparId,
    ...(object.launchId === null ? {} : { launchId: object.launchId }),
    owner: object.owner,
    ...part,
  };
}

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
  const object = named.find((entity) => entity.kind === "object");
  const missing = named.find((entity) => entity.kind === "unknown-object");
  const vehicle = named.find((entity) => entity.kind === "vehicle");
  const owner =
    given.things
      .map((thing) => thing.owner ?? (thing.ownerPronoun ? spoken.owner : null))
      .find((country) => country !== null) ?? given.state;
  const ordinal =
    given.things.map((thing) => (thing.head === "attempt" ? thing.ordinal : null)).find((value) => value !== null) ?? null;
  const payload =
    object?.kind === "object" ? (object.objects[0]?.name ?? null) : missing?.kind === "unknown-object" ? missing.name : null;
  const state = owner?.code ?? spoken.launch?.owner ?? spoken.owner?.code ?? null;

  const ofObject =
    object?.kind === "object"
      ? object.objects.flatMap((one) => index.knowledge.launches.filter((launch) => launch.launchId === one.launchId))
      : [];
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
        : payload === null && vehicle === undefined && owner === null
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
  if (during === null && given.before !== null && spoken.launch !== null && definite && payload === null)
    return { ...taken(spoken.launch, given.words, part) };
  if (during === null && given.before !== null && (object !== undefined || definite)) {
    const objectLaunch = object?.kind === "object" ? object.objects[0]?.launchId : undefined;
    const launch =
      past.find((one) => one.launchId === objectLaunch) ??
      past.filter((one) => given.failed === (one.outcome === "failure")).at(-1);
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
