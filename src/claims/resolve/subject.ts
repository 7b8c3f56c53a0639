import { objectsBeginning, type KnowledgeIndex, type KnownCountry } from "../../catalogue/index.ts";
import type { ObjectRecord, Subject } from "../../model/index.ts";
import type { Thing } from "../phrases/index.ts";
import { ownerOfFamily } from "../names/index.ts";
import { kinOf, newestOf } from "./kin.ts";
import { chosenOf, kindsOfThing, type Referent } from "./referents.ts";
import { nobody, subjectOfObject, type ResolvedSubject, type Spoken } from "./resolved.ts";

/** A name with a number that stands right behind "satellite" and that nobody knows: "the satellite Zeta-9". */
const strangerBehind = /\s+\p{Lu}\p{L}*[- ]?\d[\w-]*/uy;

/** The words of a thing in the shadow text. */
export function wordsOf(thing: Thing, shadow: string): string {
  let [from, end] = thing.span;
  if (thing.name === null && thing.head === "satellite" && !thing.plural) {
    strangerBehind.lastIndex = end;
    if (strangerBehind.test(shadow)) end = strangerBehind.lastIndex;
  }
  return shadow.slice(from, end).replace(/\s+/g, " ");
}

/** "the rocket body (NORAD id 57321)", "Noor 1 (45529, 2020-024A)": the number that the text itself gives. */
const numberBehind =
  /^(?:,? (?:which is )?catalogu?ed (?:as|under) (?:number |no\. )?|\s*\()(?:NORAD(?: id| ID| catalog(?:ue)? (?:number|no\.?))?|SATCAT|object|catalog(?:ue)? (?:number|no\.?)|#)?\s*[#:]?\s*(\d{5})\b/;

function numberOf(thing: Thing, shadow: string): number | null {
  const behind = shadow.slice(thing.span[1], thing.span[1] + 40);
  // "object 58577"
  const number = (thing.word === "object" ? /^ (\d{5})\b/.exec(behind) : null)?.[1] ?? numberBehind.exec(behind)?.[1];
  return number === undefined ? null : Number(number);
}

/** The satellite that a phrase means. `at` is the moment that it must be in orbit (UTC text), or null; `until` the end of a stretch of time that begins so. */
export function satelliteOf(
  thing: Thing,
  shadow: string,
  spoken: Spoken,
  at: string | null,
  index: KnowledgeIndex,
  until: string | null = at,
): ResolvedSubject {
  const words = wordsOf(thing, shadow);
  const number = numberOf(thing, shadow);
  const numbered = number === null ? undefined : index.knowledge.objects.find((object) => object.noradId === number);
  if (numbered !== undefined) {
    const whole = { text: words, span: [...thing.span] as const, given: "stated" as const };
    return { subject: subjectOfObject(numbered, whole), alternatives: [], owner: numbered.owner };
  }
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
  // The spaceplane goes by its type's name; which flight it is the text or the time tells.
  const plane = named?.kind === "unknown-object" && named.name.startsWith("X-37") ? flightOf(spoken, at, index) : null;
  if (plane !== null)
    return {
      subject: subjectOfObject(plane, {
        ...part,
        given: "implied",
        because: "the flight of the spaceplane that was in orbit then",
      }),
      alternatives: [],
      owner: plane.owner,
    };
  if (named?.kind === "unknown-object") {
    const launch = named.launches[0];
    // "Yaogan-41 (58582) … Yaogan-41": the number that the text gave once is good for all of it.
    const before = spoken.referents.find((one) => one.subject.subject.name === named.name)?.subject.subject.noradId;
    const lost: Subject = {
      name: named.name,
      noradId: number ?? before ?? null,
      cosparId: null,
      ...(launch === undefined ? {} : { launchId: launch.launchId, owner: launch.state }),
      ...part,
      given: "stated",
    };
    const mate = launch === undefined ? undefined : nameMate(named.name, until, index);
    if (mate === undefined) return { subject: lost, alternatives: [], owner: launch?.state ?? ownerOfFamily(named.name) };
    const because = `${mate.name} is called “${named.name}” too, and reached orbit; what first bore the name was lost`;
    return {
      subject: subjectOfObject(mate, { ...part, given: "implied", because }),
      alternatives: [{ ...lost, because: `the name “${named.name}” is that of a launch that failed` }],
      owner: mate.owner,
    };
  }
  if (thing.kin !== undefined && number === null) {
    const kin = kinOf(thing.kin, words, spoken, index);
    if (kin === null) return { subject: { ...nobody, ...part }, alternatives: [], owner: null };
    return { ...kin, subject: { ...kin.subject, ...part } };
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
    const body = thing.head === "debris" ? rocketBody(vehicle.name, at, index) : null;
    if (body !== null) {
      const because = `the only stage of ${vehicle.name} that was in orbit then`;
      return { subject: subjectOfObject(body, { ...part, given: "implied", because }), alternatives: [], owner: body.owner };
    }
    return {
      subject: { name: vehicle.name, noradId: number, cosparId: null, ...part, given: "stated" },
      alternatives: [],
      owner: null,
    };
  }
  if (number !== null)
    return {
      subject: { name: `object ${number}`, noradId: number, cosparId: null, ...part, given: "stated" },
      alternatives: [],
      owner: null,
    };
  const piece = pieceCalled(thing, at, index);
  if (piece !== null) {
    const because = `the only ${thing.word} in orbit then that the catalogue has`;
    return { subject: subjectOfObject(piece, { ...part, given: "implied", because }), alternatives: [], owner: piece.owner };
  }
  const stranger = properName(words);
  if (stranger !== null) {
    return {
      subject: { name: stranger, noradId: null, cosparId: null, ...part, given: "stated" },
      alternatives: [],
      owner: null,
    };
  }
  const definite = isDefinite(thing, words);
  const owner = thing.owner ?? (thing.ownerPronoun ? spoken.owner : null);
  // "its second stage": which stage, and not which of several rockets.
  const isStage = /^(?:stage|booster)$/.test(thing.word);
  const again =
    (definite || isStage) && !thing.plural && (thing.ordinal === null || isStage)
      ? takenUp(thing, isStage ? thing.owner : owner, spoken, index)
      : null;
  if (again !== null) return taken(again, words, part);
  const described = catalogued(thing, part, owner ?? (definite ? spoken.owner : null), definite, spoken, at, index);
  if (described !== null) return described;
  const told = isOthers(thing, shadow) ? null : toldLater(thing, words, owner ?? (definite ? spoken.owner : null), spoken);
  if (told !== null) return taken(told, words, part);
  const wanted = owner ?? (definite ? spoken.owner : null);
  return {
    subject: {
      name: familyName(thing, words, shadow),
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

/** "Starlink satellites", "two spacecraft of the Luch-Olymp family", "a Starlink": known by their family alone. */
const beforeHead = /(?:^|\s)(?<name>\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?) (?:satellites?|spacecraft|craft)$/u;
const noFamily =
  /^(?:Other|Some|Many|Most|More|Several|All|Both|Such|Few|No|Dead|Old|New|Only|Foreign|Spy|Soviet|Western|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Dozens|Hundreds|Thousands|These|Those|Our|Their|Its|His|Her|Your|My|The|An?|Any|Each|Every|Another|Earth|Weather|Communications?|Reconnaissance|Radar|\p{L}+(?:ian|ese|ish|ean|ing|ed|al|est|ary))$/u;
const behindHead = /^ of the (?<name>\p{Lu}[\p{L}/-]+(?: \d+)?) (?:family|class|series|type|line|constellation|network)\b/u;

function familyName(thing: Thing, words: string, shadow: string): string | null {
  if (thing.head !== "satellite") return null;
  const behind = behindHead.exec(shadow.slice(thing.span[1], thing.span[1] + 60))?.groups?.["name"];
  const before = thing.owner === null ? beforeHead.exec(words)?.groups?.["name"] : undefined;
  return behind ?? (before === undefined || noFamily.test(before) ? null : before);
}

/** "Kwangmyongsong-3 was put into orbit": of a name that was lost with its launch, and of one that goes on ("Unit 2"), the one that flew. */
function nameMate(name: string, until: string | null, index: KnowledgeIndex): ObjectRecord | undefined {
  return objectsBeginning(name, index)
    .map(({ object }) => object)
    .find(
      ({ kind, launched }) => kind === "payload" && (until === null || launched === null || launched <= until.slice(0, 10)),
    );
}

/** Without "a" one satellite is the one spoken of: "(The) 2.3-ton satellite, dead since 2011". */
function isDefinite(thing: Thing, words: string): boolean {
  return (
    thing.definite ||
    (!thing.plural && !/^(?:an?|one|another|some|any|no|each|every|new) /i.test(words) && !words.includes(" "))
  );
}

/** "the satellite", "the Russian craft", "the stage": what was spoken of and is of that kind and owner. */
function takenUp(thing: Thing, owner: KnownCountry | null, spoken: Spoken, index: KnowledgeIndex): ResolvedSubject | null {
  const kinds = kindsOfThing(thing);
  const wanted = {
    kinds,
    owner: owner?.code ?? null,
    purpose: thing.purpose,
    sentence: spoken.sentence,
    launched: null,
    opens: spoken.opens,
  };
  const first = chosenOf(spoken.referents, { ...wanted, not: null });
  const isNew = thing.word === "newcomer" || thing.words.some((word) => /^(?:new|newer|newest|latest)$/.test(word));
  const found =
    first === null
      ? null
      : isNew
        ? newestOf(spoken.referents, first, wanted.owner)
        : // "the other one": not what was spoken of last.
          thing.words.includes("other")
          ? chosenOf(spoken.referents, { ...wanted, not: first })
          : first;
  if (found === null || (owner !== null && found.owner !== owner.code)) return null;
  // What nobody named may still be the one that its owner has.
  if (found.subject.subject.name === null && isWhole(found.owner, index)) return null;
  return found.subject;
}

/** "North Korea's first spy satellite": of those of an owner the one that the text names, or that the catalogue has, where it has all of them. */
function catalogued(
  thing: Thing,
  part: { readonly text: string; readonly span: readonly [number, number] },
  wanted: KnownCountry | null,
  definite: boolean,
  spoken: Spoken,
  at: string | null,
  index: KnowledgeIndex,
): ResolvedSubject | null {
  if (wanted === null || !(definite || thing.owner !== null) || kindsOfThing(thing)[0] !== "satellite") return null;
  const all = describedObjects(thing, wanted, at, index);
  // "A Russian satellite came apart": of all of Russia's the one that the text names.
  const inText = thing.ordinal === null ? spoken.named.filter((object) => all.includes(object)) : [];
  // "Two Russian satellites": the first of the two that the text names later.
  if (thing.plural && (thing.count === null || thing.count !== inText.length)) return null;
  // A list that lacks most of an owner's satellites tells nothing of which is meant.
  const found = inText.length > 0 ? inText : isWhole(wanted.code, index) ? all : [];
  const first = found[0];
  if (first === undefined) return null;
  const kind = thing.purpose === null ? "satellite" : `${thing.purpose} satellite`;
  const because =
    inText.length === 1
      ? `the only ${kind} of ${wanted.name} that the text names`
      : inText.length > 1
        ? `the first ${kind} of ${wanted.name} that the text names`
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
      .map((object) => subjectOfObject(object, { ...part, given: "implied", because: `also a ${kind} of ${wanted.name}` })),
  };
}

/** Whether the launches of an owner are held, and so its satellites. */
function isWhole(owner: string | null, index: KnowledgeIndex): boolean {
  return owner !== null && index.knowledge.launches.some((launch) => launch.state === owner);
}

/** What a report opens with it names within so many characters. */
const SOON = 700;

/** "A satellite of Planet", "a spacecraft operated by Maxar": whose it is is told, and so not which of those named. */
function isOthers(thing: Thing, shadow: string): boolean {
  return (
    !thing.definite &&
    /^ (?:of|from|(?:owned|operated|built|flown) by|belonging to) \p{Lu}/u.test(shadow.slice(thing.span[1], thing.span[1] + 24))
  );
}

/** "A defunct satellite plunged …": how a report opens that names its satellite later. */
function toldLater(thing: Thing, words: string, wanted: KnownCountry | null, spoken: Spoken): ResolvedSubject | null {
  if (thing.plural || (thing.count ?? 1) !== 1) return null;
  if (/\b(?:another|second|other|new|next|no|any|each|every|commercial|private|weather)\b/i.test(words)) return null;
  if (thing.head === "rocket" || /^(?:stages?|boosters?)$/.test(thing.word)) {
    if (spoken.rocket === null) return null;
    const subject: Subject = {
      name: spoken.rocket,
      noradId: null,
      cosparId: null,
      given: "implied",
      because: "the only rocket that the text names",
    };
    return { subject, alternatives: [], owner: null };
  }
  if (kindsOfThing(thing)[0] !== "satellite") return null;
  // "Ofek 19 is up. A satellite saw it": what was named already would not be "a satellite".
  const only = spoken.onlyObject?.subject.name;
  const anew = spoken.referents.some(
    ({ subject: { subject }, topic, sentence }) => subject.name === only && topic === null && sentence < spoken.sentence,
  );
  if (!thing.definite && anew) return null;
  if (spoken.onlyObject !== null && (wanted === null || spoken.onlyObject.owner !== null))
    return wanted === null || spoken.onlyObject.owner === wanted.code ? spoken.onlyObject : null;
  const next = spoken.namedAt.find(({ at }) => at >= thing.span[1]);
  if (next === undefined || next.at - thing.span[1] > SOON) return null;
  const other = ({ kind, subject: { subject } }: Referent): boolean =>
    kind === "satellite" && subject.name !== null && subject.name !== next.subject.subject.name;
  if (spoken.referents.some(other)) return null;
  const { owner } = next.subject;
  return wanted === null || owner === null || owner === wanted.code ? next.subject : null;
}

/** The flight of the X-37B that the text names and that was in orbit at a moment. */
function flightOf(spoken: Spoken, at: string | null, index: KnowledgeIndex): ObjectRecord | null {
  const flights = index.knowledge.objects.filter(
    (object) => object.purpose === "spaceplane" && spoken.named.includes(object) && inOrbit(object, at),
  );
  return flights.length === 1 ? (flights[0] ?? null) : null;
}

/** "the pallet": the one catalogued piece in orbit that is called so. */
function pieceCalled(thing: Thing, at: string | null, index: KnowledgeIndex): ObjectRecord | null {
  if (thing.word !== "pallet" || at === null) return null;
  const pieces = index.knowledge.objects.filter(
    (object) =>
      object.kind === "debris" && inOrbit(object, at) && object.aliases.some((name) => name.endsWith(` ${thing.word}`)),
  );
  return pieces.length === 1 ? (pieces[0] ?? null) : null;
}

/** The one catalogued stage of a rocket that was in orbit at a moment. */
function rocketBody(vehicle: string, at: string | null, index: KnowledgeIndex): ObjectRecord | null {
  const bodies = index.knowledge.objects.filter(
    (object) =>
      object.kind === "rocket-body" &&
      at !== null &&
      inOrbit(object, at) &&
      [object.name, ...object.aliases].some((name) => name.toLowerCase().startsWith(`${vehicle.toLowerCase()} `)),
  );
  return bodies.length === 1 ? (bodies[0] ?? null) : null;
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
  // A space station is not "the Chinese satellite".
  const own = index.knowledge.objects.filter(
    (object) => object.owner === owner.code && object.kind === "payload" && object.purpose !== "space station",
  );
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
