import type { Claim } from "../../src/model/index.ts";
import { claimReader } from "../../src/claims/index.ts";
import {
  indexKnowledge,
  nameKey,
  resolveObject,
  resolveOrganisation,
  resolvePlace,
  sameKey,
  type Knowledge,
  type KnowledgeIndex,
} from "../../src/catalogue/index.ts";
import { readNumber } from "../../src/claims/mentions/numbers.ts";
import type { Labelled } from "./corpus.ts";

/** A label, taken apart. */
export interface Wanted {
  readonly type: string;
  readonly speaker: string;
  readonly stance: string;
  readonly more: ReadonlyMap<string, string>;
}

export interface Score {
  readonly wanted: number;
  readonly found: number;
  readonly right: number;
  readonly fields: ReadonlyMap<string, { readonly asked: number; readonly right: number }>;
  readonly byType: ReadonlyMap<string, { readonly wanted: number; readonly found: number; readonly right: number }>;
  /** Texts in which nothing but statements can be found, how many claims were invented in them, and in how many of them. */
  readonly nothing: { readonly texts: number; readonly invented: number; readonly textsWith: number };
  readonly misses: readonly string[];
}

/** Reads every text, with what is known of all of them or for each, and compares claim by claim: type first, then what the line asks. */
export function score(rows: readonly Labelled[], known: Knowledge | ((text: string) => Knowledge)): Score {
  let wanted = 0;
  let found = 0;
  let right = 0;
  const fields = new Map<string, { asked: number; right: number }>();
  const byType = new Map<string, { wanted: number; found: number; right: number }>();
  const nothing = { texts: 0, invented: 0, textsWith: 0 };
  const misses: string[] = [];
  const tally = (type: string): { wanted: number; found: number; right: number } => {
    const known = byType.get(type) ?? { wanted: 0, found: 0, right: 0 };
    byType.set(type, known);
    return known;
  };
  for (const row of rows) {
    const knowledge = typeof known === "function" ? known(row.text) : known;
    const index = indexKnowledge(knowledge);
    const read = claimReader(knowledge)({ text: row.text, published: row.published ?? null, publisher: row.publisher ?? null });
    const rest = [...read.claims];
    if (row.claims.every((line) => line.startsWith("statement;"))) {
      const invented = rest.filter((claim) => claim.type !== "statement").length;
      nothing.texts += 1;
      nothing.invented += invented;
      nothing.textsWith += invented > 0 ? 1 : 0;
    }
    wanted += row.claims.length;
    found += rest.length;
    for (const claim of rest) tally(claim.type).found += 1;
    const paired = pairs(row.claims.map(parse), rest, index);
    for (const [at, line] of row.claims.entries()) {
      const want = parse(line);
      tally(want.type).wanted += 1;
      const best = paired.get(at);
      if (best === undefined) {
        misses.push(
          `MISSED ${line}\n    in: ${start(row.text)}\n    read: ${read.claims
            .filter((claim) => claim.type === want.type || read.claims.length < 3)
            .map(brief)
            .join(" | ")}`,
        );
        continue;
      }
      rest.splice(rest.indexOf(best), 1);
      right += 1;
      tally(want.type).right += 1;
      for (const [name, ok] of compare(best, want, index)) {
        const field = fields.get(name) ?? { asked: 0, right: 0 };
        fields.set(name, field);
        field.asked += 1;
        if (ok) field.right += 1;
        else misses.push(`WRONG ${name}: ${line}\n    in: ${start(row.text)}\n    read: ${brief(best)}`);
      }
    }
    for (const claim of rest) misses.push(`INVENTED ${brief(claim)}\n    in: ${claim.quote}`);
  }
  return { wanted, found, right, fields, byType, nothing, misses };
}

export function parse(line: string): Wanted {
  const [type = "", speaker = "", stance = "", ...more] = line.split(";").map((part) => part.trim());
  return {
    type,
    speaker,
    stance,
    more: new Map(more.map((part) => [part.slice(0, part.indexOf("=")), part.slice(part.indexOf("=") + 1)] as const)),
  };
}

/**
 * Which claim read is meant by which label, by the label's place in the list. The pair that agrees best is taken first, so that a label that was
 * missed does not take the claim of its neighbour; where pairs agree alike those that stand in like places of the text belong together.
 */
export function pairs<C extends Claim>(
  wants: readonly Wanted[],
  claims: readonly C[],
  index: KnowledgeIndex,
): ReadonlyMap<number, C> {
  const able = wants.flatMap((want, at) =>
    claims.flatMap((claim, read) => {
      if (claim.type !== want.type) return [];
      const fields = compare(claim, want, index);
      const right = fields.filter(([, ok]) => ok).length;
      const apart = Math.abs((at + 0.5) / wants.length - (read + 0.5) / claims.length);
      return [{ at, claim, score: 2 * right - fields.length, apart }];
    }),
  );
  const found = new Map<number, C>();
  const taken = new Set<C>();
  for (const { at, claim } of able.toSorted((a, b) => b.score - a.score || a.apart - b.apart)) {
    if (found.has(at) || taken.has(claim)) continue;
    found.set(at, claim);
    taken.add(claim);
  }
  return found;
}

/** What the label asks of a claim, part by part, and whether it is so. */
export function compare(claim: Claim, want: Wanted, index: KnowledgeIndex): readonly (readonly [string, boolean])[] {
  const results: (readonly [string, boolean])[] = [
    ["speaker", want.speaker === "-" ? claim.speaker === null : speaks(claim, want.speaker, index)],
    ["stance", claim.stance === want.stance],
  ];
  for (const [key, value] of want.more) {
    if (key === "via") results.push(["via", value.split(",").every((name, i) => same(claim.via[i] ?? null, name))]);
    if (key === "who")
      results.push([
        "subject",
        [String(claim.subject.noradId), claim.subject.launchId ?? "", claim.subject.name ?? ""].some(
          (one) => one.toLowerCase() === value.toLowerCase(),
        ) ||
          isNamed(claim, value) ||
          resolveObject(value, index).some((match) => match.object.noradId === claim.subject.noradId),
      ]);
    if (key === "at") results.push(["time", moment(claim.time.start, value) || isAround(claim, value)]);
    if (key === "to") results.push(["time", moment(claim.time.end, value)]);
    if (key === "where") {
      const wants = value.split(",");
      results.push([
        "place",
        claim.places.length === wants.length && wants.every((one) => claim.places.some((place) => isAt(place, one, index))),
      ]);
    }
    if (key === "num") {
      const wants = value.split(",").map((one) => one.split(":"));
      results.push([
        "number",
        wants.every(([kind = "", number = ""]) =>
          claim.quantities.some((quantity) => (kind === "" || quantity.kind === kind) && isNumber(quantity, Number(number))),
        ),
      ]);
    }
  }
  return results;
}

/** What no catalogue has may be spelt in another way: "Kosmos-2576", "Cosmos 2576". */
function isNamed({ subject }: Claim, wanted: string): boolean {
  return subject.noradId === null && subject.name !== null && sameKey(nameKey(subject.name), nameKey(wanted));
}

/** Labels name no unit: the number of the model's unit counts, that of the words ("100 miles", "two hours"), and kilometres for metres. */
function isNumber({ value, unit, text }: Claim["quantities"][number], wanted: number): boolean {
  const figures = /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(",", "");
  const written = figures === undefined ? (readNumber(text.split(" ")[0] ?? "")?.value ?? Number.NaN) : Number(figures);
  return [value, written, unit === "m" ? value / 1000 : value].some((one) => Math.abs(one - wanted) < 1e-6);
}

/** "Around 10 a.m." is the quarter of an hour on either side: its middle is the stated minute. */
function isAround({ time }: Claim, wanted: string): boolean {
  if (time.start === null || time.end === null || wanted.length < 13) return false;
  const [from, to] = [Date.parse(time.start), Date.parse(time.end)];
  if (to - from > 31 * 60_000) return false;
  if (wanted.length < 16) return new Date((from + to) / 2).toISOString().startsWith(wanted);
  return Math.abs((from + to) / 2 - Date.parse(`${wanted.slice(0, 16)}:00Z`)) < 120_000;
}

/** By name, or by another name of the same organisation: "South Korea's spy agency", the NIS. */
function speaks(claim: Claim, wanted: string, index: KnowledgeIndex): boolean {
  if (same(claim.speaker, wanted)) return true;
  return claim.speakerId !== null && resolveOrganisation(wanted, index).some((known) => known.id === claim.speakerId);
}

/** A stated minute may differ by one; a day, month or part of one must be the same. */
function moment(found: string | null, wanted: string): boolean {
  if (found === null) return false;
  // A year or a month begins some hours before or after in UTC, by the zone in which it is counted.
  if (/^\d{4}(?:-\d{2})?$/.test(wanted) && new Date(Date.parse(found) + 14 * 3_600_000).toISOString().startsWith(wanted))
    return true;
  // So does a day: "on June 30" in Seoul begins on the 29th.
  if (/^\d{4}-\d{2}-\d{2}$/.test(wanted) && Math.abs(Date.parse(found) - Date.parse(`${wanted}T00:00:00Z`)) <= 14 * 3_600_000)
    return true;
  if (wanted.length < 16) return found.startsWith(wanted);
  return Math.abs(Date.parse(found) - Date.parse(`${wanted.slice(0, 16)}:00Z`)) < 120_000;
}

/** The same name, or a place within 2 km of one that bears the wanted name. */
function isAt(place: Claim["places"][number], wanted: string, index: KnowledgeIndex): boolean {
  if (place.name.toLowerCase().includes(wanted.toLowerCase())) return true;
  const { latitudeDeg, longitudeDeg } = place;
  if (latitudeDeg === null || longitudeDeg === null) return false;
  return resolvePlace(wanted, index).some((known) => {
    if (known.latitudeDeg === null || known.longitudeDeg === null) return false;
    const north = (known.latitudeDeg - latitudeDeg) * 111.2;
    const east = (known.longitudeDeg - longitudeDeg) * 111.2 * Math.cos((latitudeDeg * Math.PI) / 180);
    return Math.hypot(north, east) <= 2;
  });
}

/** Names agree where one holds the other, articles and case aside: "Joint Chiefs of Staff" and "South Korea's Joint Chiefs of Staff". */
function same(found: string | null, wanted: string): boolean {
  if (found === null) return false;
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/^(?:the|a|an) /, "")
      .trim();
  const [a, b] = [plain(found), plain(wanted)];
  return a.includes(b) || b.includes(a);
}

export function start(text: string): string {
  return text.length > 130 ? `${text.slice(0, 100).replace(/\s+/g, " ")} …` : text;
}

export function brief(claim: Claim): string {
  return `${claim.type}; ${claim.speaker ?? "-"}; ${claim.stance}; via=${claim.via.join(",")}; who=${claim.subject.noradId ?? claim.subject.launchId ?? claim.subject.name ?? "?"}; at=${claim.time.start ?? "?"}; where=${claim.places.map((place) => place.name).join(",")}; num=${claim.quantities.map((quantity) => `${quantity.kind}:${quantity.value}`).join(",")}`;
}

export function scoreWords(name: string, result: Score): string {
  const percent = (a: number, b: number): string => (b === 0 ? "–" : `${((100 * a) / b).toFixed(1)} %`);
  const fields = [...result.fields].map(([field, { asked, right }]) => `${field} ${right}/${asked}`).join(" · ");
  return `${name}: precision ${percent(result.right, result.found)} (${result.right}/${result.found}), recall ${percent(result.right, result.wanted)} (${result.right}/${result.wanted}) · ${fields}`;
}
