import type { KnowledgeIndex } from "../../catalogue/index.ts";
import type { ObjectRecord } from "../../model/index.ts";
import type { Kinship } from "../phrases/index.ts";
import { chosenOf, isSame, type Referent } from "./referents.ts";
import { subjectOfObject, type ResolvedSubject, type Spoken } from "./resolved.ts";

/** Names of which there are thousands: only those that a text names are kin. */
const large = /^(?:cosmos|kosmos|usa|starlink|yaogan|shijian|sj|oneweb|gaofen|jilin|intelsat)$/;

/** One of a family, with what it may be put in order by. */
interface Member {
  readonly subject: ResolvedSubject;
  readonly launched: string | null;
  readonly at: number;
}

/** "the younger of the pair", "its predecessor": what stands so to what was spoken of; null where that cannot be told. */
export function kinOf(kin: Kinship, words: string, spoken: Spoken, index: KnowledgeIndex): ResolvedSubject | null {
  const wanted = {
    // "The first of the two": satellites, where any were spoken of.
    kinds: spoken.referents.some(({ kind }) => kind === "satellite") ? (["satellite"] as const) : (["station"] as const),
    owner: null,
    purpose: null,
    sentence: spoken.sentence,
    launched: null,
    opens: spoken.opens,
  };
  // "The one before that": what was spoken of last, whatever the text is about.
  const base = /^the one\b/i.test(words)
    ? (spoken.referents.find(({ kind }) => kind === "satellite") ?? null)
    : chosenOf(spoken.referents, { ...wanted, not: null });
  if (base === null) return null;
  if (kin.how === "other") {
    const other = chosenOf(spoken.referents, { ...wanted, not: base });
    return other === null || base.sentence - other.sentence > 4 ? null : other.subject;
  }
  const family = familyOf(base, spoken, index);
  // "The older one" of two that bear other names: of the two that were spoken of last.
  const members = ordered(family.length > 1 || kin.how !== "rank" ? family : lastTwo(base, spoken));
  const own = members.findIndex((one) => sameSubject(one.subject, base.subject));
  const found =
    kin.how === "rank"
      ? members.at(kin.rank > 0 ? kin.rank - 1 : kin.rank)
      : kin.how === "before"
        ? members[own - 1]
        : kin.how === "after"
          ? members[own + 1]
          : members.length === 2
            ? members[1 - own]
            : undefined;
  if (found === undefined || members.length < 2) return null;
  // "The first of the series", where the text names the second and third alone.
  if (kin.how === "rank" && kin.rank === 1 && /\b(?:series|line|family|class)\b/.test(words) && lacksFirst(members))
    return null;
  const { text: _text, span: _span, ...rest } = found.subject.subject;
  const because = `“${words}”, of those that are called like ${base.subject.subject.name ?? "it"}`;
  return { ...found.subject, subject: { ...rest, given: "implied", because } };
}

/** Those of the text that share a name with it, else those of the catalogue. */
function familyOf(base: Referent, spoken: Spoken, index: KnowledgeIndex): readonly Member[] {
  const stems = stemsOf(base.subject.subject.name ?? "", base, index);
  const told: Member[] = spoken.referents
    .filter(
      (one) => isSame(one, base) || stemsOf(one.subject.subject.name ?? "", one, index).some((stem) => stems.includes(stem)),
    )
    .map(({ subject, launched, at }) => ({ subject, launched, at }));
  const kept = stems.filter((stem) => !large.test(stem));
  const known = index.knowledge.objects.filter(
    (object) =>
      object.kind === "payload" &&
      object.owner === base.owner &&
      (spoken.named.includes(object) ? stems : kept).some((stem) => stemsOfObject(object).includes(stem)),
  );
  const more = known.filter((object) => !told.some((one) => one.subject.subject.noradId === object.noradId));
  return [...told, ...more.map(memberOf)];
}

function memberOf(object: ObjectRecord): Member {
  return {
    subject: { subject: subjectOfObject(object, { given: "implied" }), alternatives: [], owner: object.owner },
    launched: object.launched,
    at: Number.POSITIVE_INFINITY,
  };
}

function lastTwo(base: Referent, spoken: Spoken): readonly Member[] {
  return spoken.referents
    .filter((one) => one.kind === base.kind && one.subject.subject.name !== null && spoken.sentence - one.sentence < 5)
    .slice(0, 2)
    .map(({ subject, launched, at }) => ({ subject, launched, at }));
}

/** By launch, else by the numbers of the names, else as the text names them. */
function ordered(members: readonly Member[]): readonly Member[] {
  if (members.every((one) => one.launched !== null))
    return members.toSorted((a, b) => ((a.launched ?? "") < (b.launched ?? "") ? -1 : 1));
  const catalogued = members.map((one) => one.subject.subject.noradId ?? Number.NaN);
  if (catalogued.every((one) => Number.isFinite(one))) return byNumber(members, catalogued);
  const numbers = members.map((one) => Number(/\d+/.exec(one.subject.subject.name ?? "")?.[0] ?? Number.NaN));
  if (numbers.every((one) => Number.isFinite(one))) return byNumber(members, numbers);
  return members.toSorted((a, b) => a.at - b.at);
}

function lacksFirst(members: readonly Member[]): boolean {
  return members.every((one) => Number(/\d+/.exec(one.subject.subject.name ?? "")?.[0] ?? 1) > 1);
}

function byNumber(members: readonly Member[], numbers: readonly number[]): readonly Member[] {
  return members
    .map((one, i) => ({ one, number: numbers[i] ?? 0 }))
    .toSorted((a, b) => a.number - b.number)
    .map(({ one }) => one);
}

function sameSubject({ subject: a }: ResolvedSubject, { subject: b }: ResolvedSubject): boolean {
  return a.noradId === null ? a.name === b.name : a.noradId === b.noradId;
}

function stemsOf(name: string, { subject }: Referent, index: KnowledgeIndex): readonly string[] {
  const { noradId } = subject.subject;
  const object = noradId === null ? undefined : index.knowledge.objects.find((one) => one.noradId === noradId);
  return object === undefined ? [stemOf(name)].filter((stem) => stem !== "") : stemsOfObject(object);
}

function stemsOfObject(object: ObjectRecord): readonly string[] {
  return [object.name, ...object.aliases].map(stemOf).filter((stem) => stem !== "");
}

/** "Luch-5X", "LUCH (OLYMP) 2": the name without what numbers it. */
function stemOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[-_ ]?(?:no\.? ?)?\d.*$/, "")
    .replace(/[^a-z]/g, "");
}

/** "the newcomer", "the new satellite": of those spoken of the one that was launched last, as far as dates or numbers tell. */
export function newestOf(referents: readonly Referent[], first: Referent, owner: string | null): Referent {
  const name = ({ subject }: Referent): string => subject.subject.name ?? "";
  const number = (one: Referent): number => Number(/\d+/.exec(name(one))?.[0] ?? Number.NaN);
  const isNewer = (one: Referent, other: Referent): boolean =>
    one.launched !== null && other.launched !== null
      ? one.launched > other.launched
      : stemOf(name(one)) === stemOf(name(other)) && number(one) > number(other);
  return referents
    .filter((one) => one.kind === first.kind && (owner === null || one.owner === null || one.owner === owner))
    .reduce((newest, one) => (isNewer(one, newest) ? one : newest), first);
}
