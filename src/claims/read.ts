import { indexKnowledge, type Knowledge, type KnowledgeIndex } from "../catalogue/index.ts";
import { nameFinder, ownerOfFamily, type NameMark } from "./names/index.ts";
import type { Claim, Notice, ObjectRecord } from "../model/index.ts";
import { claimsOfSentence, withFrames } from "./compose/index.ts";
import { goesOnBehind, scopeAhead } from "./discourse/ahead.ts";
import { voiceElsewhere } from "./discourse/elsewhere.ts";
import { turnsBySentences, turnsByForm } from "./discourse/form.ts";
import { headingsOf, underHeading } from "./discourse/headings.ts";
import { inTurn } from "./discourse/turns.ts";
import { nothingSpoken, type Discourse } from "./discourse/state.ts";
import { comparedWith, namedAt } from "./resolve/namedAt.ts";
import type { Document, ReadResult, TraceEntry } from "./document.ts";
import { homeOf, intake } from "./intake/index.ts";
import { findMentions, findZoneStatements } from "./mentions/index.ts";
import type { Mention } from "./mentions/types.ts";
import { placeOfDateline } from "./resolve/spokenPlaces.ts";
import { LONGEST_SENTENCE, sentencesOfText } from "./sentencesOfText.ts";
import { guessLanguage, readStructure } from "./text/index.ts";
import { countSpaceWords, isMakeBelieve, isSpaceless } from "./spaceWords.ts";
import { tickerOf } from "./ticker.ts";
import { zonesOfName } from "./time/index.ts";
import { undatedNotice } from "./undated.ts";
import { warningClaims } from "./warnings.ts";

/**
 * Reads every claim out of a text. Pure: the same text and knowledge give the same claims; nothing is looked up or fetched.
 * Never fails: what it cannot read it says in `notices`.
 */
export function readClaims(document: Document, knowledge: Knowledge): ReadResult {
  return claimReader(knowledge)(document);
}

/** `readClaims` for many texts: what is known is compiled once. */
export function claimReader(knowledge: Knowledge): (document: Document) => ReadResult {
  const index = indexKnowledge(knowledge);
  const zoneNames = zonesOfName(knowledge);
  return (document) => read(document, index, zoneNames);
}

function read(document: Document, index: KnowledgeIndex, zoneNames: ReturnType<typeof zonesOfName>): ReadResult {
  const structure = readStructure(document.text);
  const language = guessLanguage(structure.shadow);
  const about = intake(document, structure, index);
  const trace: TraceEntry[] = [];
  const notices: Notice[] = [];
  const result = (claims: readonly Claim[], unknownPlaces: readonly string[]): ReadResult => ({
    claims,
    title: about.title,
    publisher: about.publisher,
    publisherId: about.organisation?.id ?? null,
    published: about.published,
    zone: about.zone?.zone ?? null,
    notices,
    unknownPlaces,
    language: language.code,
    trace,
  });
  if (about.dateline !== null)
    trace.push({ step: "intake", rule: "dateline", span: about.dateline.span, found: about.dateline.place });
  // A warning as it is sent is no prose: no guess at its language, no sentences.
  const warnings = warningClaims(document.text);
  if (warnings.length > 0) return { ...result(warnings, []), language: "en" };
  if (!language.english) {
    notices.push({
      code: "language-not-read",
      text: `The text looks ${language.name === "" ? "foreign" : language.name}; only English is read so far.`,
      doThis: "Give an English translation, and say who translated it.",
    });
    return result([], []);
  }

  const mentions = findMentions(structure.shadow);
  const statement = findZoneStatements(structure.shadow)[0];
  const zoneStated =
    statement === undefined
      ? undefined
      : statement.zone.kind === "name"
        ? zoneNames(statement.zone.name, null)[0]
        : statement.zone.kind === "offset"
          ? { zone: offsetText(statement.zone.minutes), because: "the text says so of all its times" }
          : undefined;
  const namesIn = nameFinder(structure.shadow, index);
  const marks = namesIn([0, Math.min(structure.shadow.length, HEAD)]);
  const named = objectsNamed(structure.shadow, marks);
  const home =
    about.datelineZone === null && about.organisation?.zone == null
      ? homeOf(structure.shadow, document.publisher ?? about.publisher, marks, index)
      : null;
  const ticker = tickerOf(structure, zoneNames);
  // "all times local": of where the text is at home.
  const stated = statement?.zone.kind === "local" ? (about.datelineZone ?? home ?? undefined) : zoneStated;
  const once =
    stated === undefined
      ? (ticker?.zone ?? zoneNamedOnce(mentions, zoneNames))
      : { zone: stated.zone, because: "the text names this zone for all its times" };
  let discourse: Discourse = {
    ...nothingSpoken,
    textZone: once,
    onlyObject: onlyObjectOf(named, about.published),
    places: placeOfDateline(about.dateline?.place ?? null, index),
  };
  const spaceWords = countSpaceWords(structure.shadow) + named.rockets.length;
  const claims: Claim[] = [];
  const unknownPlaces = new Set<string>();
  const labelled = turnsByForm(structure, about, index);
  const heads = new Map([...(ticker?.heads ?? []), ...labelled]);
  const { sentences: parts, cut } = sentencesOfText(structure, about, mentions, index, namesIn, heads);
  const turns = turnsBySentences(parts, structure, about, labelled, index);
  const context = {
    about,
    structure,
    index,
    zoneNames,
    published: about.published,
    home,
    named: named.objects,
    namedAt: namedAt(structure.shadow, marks),
    stamps: ticker?.stamps ?? null,
    rocket: named.rockets.length === 1 ? (named.rockets[0] ?? null) : null,
    spaceless: named.objects.length + named.strangers.length + named.rockets.length === 0 && isSpaceless(structure.shadow),
    makeBelieve: named.objects.length === 0 && isMakeBelieve(structure.shadow, named.rockets.length),
    space: spaceWords >= 2,
    surelySpace: spaceWords >= 3,
  };
  const headings = headingsOf(structure, about, namesIn);
  const sentences = parts.map((sentence, i) => ({
    ...sentence,
    ahead: scopeAhead(parts, i) ?? voiceElsewhere(parts, i),
    between: goesOnBehind(parts, i),
  }));
  let block: number | null = null;
  for (const [sentence, met] of withFrames(sentences, context)) {
    discourse = inTurn(discourse, sentence.block, turns.get(sentence.block));
    const opens = block !== sentence.block;
    block = sentence.block;
    if (opens) discourse = underHeading(discourse, headings, sentence.block, sentence.index);
    const asks = structure.shadow.charAt(sentence.span[1] - 1) === "?";
    discourse = { ...discourse, opens: asks || (ticker !== null && opens) ? "question" : opens ? "paragraph" : null };
    // Each entry of a ticker begins a day of its own: that of publication.
    // Nor does the year of one paragraph date the days of another, where no publication does.
    if ((ticker !== null || about.published === null) && opens)
      discourse = { ...discourse, carried: null, dayOf: {}, lastDay: null };
    const found = claimsOfSentence(sentence, met, context, discourse, claims.length, trace);
    claims.push(...found.claims);
    for (const name of found.unknownPlaces) unknownPlaces.add(name);
    discourse = found.discourse;
  }
  if (about.published === null && claims.some((claim) => claim.time.given === "unknown" && claim.time.because !== undefined)) {
    const after = structure.shadow.slice(about.dateline?.span[1] ?? 0);
    notices.push(undatedNotice(about.dateline?.day ?? null, after, index.knowledge));
  }
  if (cut > 0) {
    notices.push({
      code: "long-sentence",
      text: `A sentence of over ${LONGEST_SENTENCE} characters was read in stretches; what belongs together may have been parted.`,
      doThis: "Check that the text has its full stops and line breaks.",
    });
  }
  return result(claims, [...unknownPlaces]);
}

/** A zone that several clock times of the text name, and no other zone beside it, serves those times that name none. */
function zoneNamedOnce(mentions: readonly Mention[], zoneNames: ReturnType<typeof zonesOfName>): Discourse["textZone"] {
  const found = new Map<string, string>();
  for (const mention of mentions) {
    if (mention.kind !== "moment") continue;
    // Of "6:27 a.m. (21:27 GMT)" only the first says in which zone the text counts.
    const members = mention.group.link === "same-instant" ? mention.group.members.slice(0, 1) : mention.group.members;
    const zone = members.find((member) => member.clock !== null && member.zone !== null)?.zone;
    if (zone === undefined || zone === null || zone.kind === "local") continue;
    const key = zone.kind === "offset" ? offsetText(zone.minutes) : (zoneNames(zone.name, null)[0]?.zone ?? "");
    if (key !== "") found.set(key, zone.kind === "offset" ? key : zone.name);
  }
  const [only] = found;
  // UTC beside plain times is how one source counts, and no zone of the text.
  return found.size === 1 && only !== undefined && only[0] !== "UTC"
    ? { zone: only[0], because: `the zone that the text names for another time, ${only[1]}`, loose: true }
    : null;
}

/** How much of a text tells what it is about, characters. */
const HEAD = 20_000;

/** What flies and is named by a text: catalogued satellites in order, names of others, rockets. */
interface NamedInText {
  readonly objects: readonly ObjectRecord[];
  readonly strangers: readonly string[];
  readonly rockets: readonly string[];
}

function objectsNamed(shadow: string, marks: readonly NameMark[]): NamedInText {
  const named = new Map<number, ObjectRecord>();
  const strangers = new Set<string>();
  const rockets = new Set<string>();
  for (const mark of marks) {
    for (const entity of mark.entities) {
      const object = entity.kind === "object" ? entity.objects[0] : undefined;
      if (object?.kind === "payload") named.set(object.noradId, object);
      // "Its predecessor, OTV-5": what it is compared with, and not what "the satellite" means.
      if (object !== undefined && comparedWith.test(shadow.slice(Math.max(0, mark.span[0] - 30), mark.span[0])))
        strangers.add("");
      else if (entity.kind === "unknown-object") strangers.add(entity.name);
      else if (entity.kind === "vehicle") rockets.add(entity.name);
    }
  }
  return { objects: [...named.values()], strangers: [...strangers], rockets: [...rockets] };
}

/** The one satellite that a text names, where it names just one: a second name, known or not, leaves it open which one is meant. */
function onlyObjectOf({ objects, strangers }: NamedInText, published: string | null): Discourse["object"] {
  if (objects.length + strangers.length !== 1) return null;
  const [object] = objects;
  // "As Skylab fell in 1979": what had long come down when the text was written is only compared with.
  const yearBefore = published === null ? "" : `${Number(published.slice(0, 4)) - 1}${published.slice(4, 10)}`;
  if (object?.decayed != null && object.decayed < yearBefore) return null;
  const because = "the only satellite that the text names";
  if (object === undefined) {
    const subject = { name: strangers[0] ?? null, noradId: null, cosparId: null, given: "implied", because } as const;
    return { subject, alternatives: [], owner: ownerOfFamily(strangers[0] ?? "") };
  }
  return {
    subject: {
      name: object.name,
      noradId: object.noradId,
      cosparId: object.cosparId,
      ...(object.launchId === null ? {} : { launchId: object.launchId }),
      owner: object.owner,
      given: "implied",
      because,
    },
    alternatives: [],
    owner: object.owner,
  };
}

function offsetText(minutes: number): string {
  if (minutes === 0) return "UTC";
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${String(Math.floor(size / 60)).padStart(2, "0")}:${String(size % 60).padStart(2, "0")}`;
}
