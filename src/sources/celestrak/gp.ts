import { fail, ok, type Result } from "../../base/index.ts";
import type { Provenance, ReceivedSet } from "../../catalogue/index.ts";
import { elementProblems, readElementSets, type ElementProblem } from "../../engine/index.ts";
import { utcOfMs, type Harvest } from "../harvest.ts";
import { sha256Hex, type ExchangeAnswer, type Network, type ProviderRules } from "../network/index.ts";
import { placeWords } from "../../base/index.ts";
import type { SourceProblem } from "../problems.ts";
import { heldList } from "../whole.ts";

/**
 * CelesTrak's terms: data change every two hours at most, and a second download of the same in that time is refused; who goes on
 * asking is blocked. https://celestrak.org/NORAD/documentation/gp-data-formats.php and /usage-policy.php
 */
export const celestrak: ProviderRules = { id: "celestrak", name: "CelesTrak", perMinute: 20, perHour: 100, afterBlockS: 7200 };
export const celestrakIntervalS = 7200;
export const celestrakTypes = ["text/csv", "application/csv", "text/plain", "application/octet-stream"] as const;

const setsFrom: Provenance = {
  origin: "18th Space Defense Squadron",
  originId: "us-18sds",
  via: "CelesTrak",
  pack: "CelesTrak GP",
};

export type GpQuery = { readonly group: string } | { readonly noradId: number };

/** The current element sets of a group or of one object, as OMM in CSV: catalogue numbers of any length, nothing rounded. */
export async function fetchGp(network: Network, query: GpQuery): Promise<Result<Harvest, SourceProblem>> {
  const which = "group" in query ? `GROUP=${encodeURIComponent(query.group)}` : `CATNR=${query.noradId}`;
  const url = `https://celestrak.org/NORAD/elements/gp.php?${which}&FORMAT=csv`;
  const asked = "group" in query ? `the group "${query.group}"` : `object ${query.noradId}`;
  const got = await network.get({
    provider: celestrak,
    url,
    accept: celestrakTypes,
    intervalS: celestrakIntervalS,
    interpret: unchangedInWords,
    judge: (bytes) => gpProblem(bytes.toString("utf8"), url, asked),
  });
  if (!got.ok) return got;
  const { bytes, fetchedMs } = got.value;
  const read = readElementSets(bytes.toString("utf8"));
  const wanted = read.sets.filter((set) => !("noradId" in query) || set.noradId === query.noradId);
  const strangers = read.sets.length - wanted.length;
  if (wanted.length === 0) {
    const first = read.sets[0];
    if (first !== undefined && "noradId" in query) {
      return fail({ code: "wrong-object", place: { file: url }, found: first.noradId, expected: query.noradId });
    }
    const expected = "rows of element sets";
    return fail({ code: "answer-shape", place: { file: url }, found: "no set in it can be read", expected });
  }
  return ok({
    name: url,
    encoding: "omm-csv",
    seen: utcOfMs(fetchedMs),
    sha256: sha256Hex(bytes),
    bytes: bytes.length,
    from: setsFrom,
    sets: distinct(wanted.map((elements) => ({ elements, lines: null }))),
    rows:
      "group" in query
        ? heldList(
            wanted.map(({ written }) => written.EPOCH),
            wanted.length,
            `CelesTrak's group ${query.group}`,
            setsFrom,
          )
        : [],
    records: [],
    leftOut: [
      ...read.problems.map(elementWords),
      ...(strangers === 0 ? [] : [`${strangers} records are of other objects than ${asked}`]),
    ],
  });
}

/** "GP data has not updated since your last successful download …" comes with status 403 and is no refusal. */
export function unchangedInWords(answer: ExchangeAnswer): "unchanged" | null {
  if (answer.status !== 403 || answer.bytes.length > 2000) return null;
  return /has not updated since\s+your\s+last\s+successful/i.test(answer.bytes.toString("utf8")) ? "unchanged" : null;
}

/** What is wrong with an answer as a whole: words instead of a table, or a table without its end. */
function gpProblem(text: string, url: string, asked: string): SourceProblem | null {
  const place = { file: url };
  if (/^(no gp data found|no data found|group .* does not exist|invalid query)/i.test(text.trim())) {
    return { code: "nothing-found", place, expected: asked };
  }
  if (!text.startsWith("OBJECT_NAME,")) {
    return {
      code: "answer-shape",
      place,
      found: `it begins "${text.slice(0, 60).split(/[\r\n]/)[0]}"`,
      expected: "OBJECT_NAME,…",
    };
  }
  return tableEnd(text, url);
}

/** A table whose last line has no end was cut: its last figure may be half a figure. */
export function tableEnd(text: string, url: string): SourceProblem | null {
  return text.endsWith("\n") ? null : { code: "body-cut", place: { file: url }, found: "its last line has no end" };
}

/** The same record twice in one answer counts once. */
export function distinct(sets: readonly ReceivedSet[]): readonly ReceivedSet[] {
  const seen = new Map<string, ReceivedSet>();
  for (const set of sets) {
    const key = JSON.stringify(set.elements.written);
    if (!seen.has(key)) seen.set(key, set);
  }
  return [...seen.values()];
}

export function elementWords(problem: ElementProblem): string {
  const words = elementProblems[problem.code](problem);
  return `line ${placeWords(problem.place)}: ${words.text}`;
}
