import { fail, ok, type Result } from "../../base/index.ts";
import type { Provenance } from "../../catalogue/index.ts";
import { readSatcat } from "../catalogueRows.ts";
import { utcOfMs, type Harvest } from "../harvest.ts";
import { sha256Hex, type Network } from "../network/index.ts";
import type { SourceProblem } from "../problems.ts";
import { wholeCatalogue } from "../whole.ts";
import { celestrak, celestrakIntervalS, celestrakTypes, tableEnd, unchangedInWords } from "./gp.ts";

const satcatFrom: Provenance = {
  origin: "18th Space Defense Squadron",
  originId: "us-18sds",
  via: "CelesTrak SATCAT",
  pack: "CelesTrak SATCAT",
};

/** The catalogue of all objects, or the entry of one: names, owners, launch and decay days. The whole makes absence count. */
export async function fetchSatcat(network: Network, noradId: number | null): Promise<Result<Harvest, SourceProblem>> {
  const url =
    noradId === null
      ? "https://celestrak.org/pub/satcat.csv"
      : `https://celestrak.org/satcat/records.php?CATNR=${noradId}&FORMAT=csv`;
  const asked = noradId === null ? "the catalogue" : `object ${noradId}`;
  const got = await network.get({
    provider: celestrak,
    url,
    accept: celestrakTypes,
    // The whole file is renewed once a day.
    intervalS: noradId === null ? 12 * 3600 : celestrakIntervalS,
    interpret: unchangedInWords,
    judge: (bytes) => satcatProblem(bytes.toString("utf8"), url, asked),
  });
  if (!got.ok) return got;
  const { bytes, fetchedMs } = got.value;
  const seen = utcOfMs(fetchedMs);
  const read = readSatcat(bytes.toString("utf8"), satcatFrom);
  const rows = read.rows.filter((row) => noradId === null || (row.kind === "object" && row.value.noradId === noradId));
  const strangers = read.rows.length - rows.length;
  if (rows.length === 0) {
    const first = read.rows[0];
    const place = { file: url };
    return first?.kind === "object" && noradId !== null
      ? fail({ code: "wrong-object", place, found: first.value.noradId, expected: noradId })
      : fail({ code: "answer-shape", place, found: "no row in it can be read", expected: "a table of objects" });
  }
  const what = `the US catalogue as CelesTrak published it on ${seen.slice(0, 10)}`;
  const whole = noradId === null ? wholeCatalogue(rows, seen, satcatFrom, what) : [];
  return ok({
    name: url,
    encoding: "satcat-csv",
    seen,
    sha256: sha256Hex(bytes),
    bytes: bytes.length,
    from: satcatFrom,
    sets: [],
    rows: [...rows, ...whole],
    records: [],
    leftOut: [...read.leftOut, ...(strangers === 0 ? [] : [`${strangers} records are of other objects than ${asked}`])],
  });
}

function satcatProblem(text: string, url: string, asked: string): SourceProblem | null {
  const place = { file: url };
  if (/^no (satcat|data|records)/i.test(text.trim())) return { code: "nothing-found", place, expected: asked };
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
