import type { InputPlace } from "../../base/index.ts";
import type { ArchiveRecord, Provenance } from "../../catalogue/index.ts";
import type { EvidenceRow, ObjectRecord, SiteRecord } from "../../model/index.ts";
import type { FileProblem } from "./problems.ts";
import { agencyCode, launchOfGcat, objectOfGcat, siteOfGcat, type LaunchRead } from "../gcat/records.ts";
import type { GcatRow } from "../gcat/table.ts";
import type { LeftOfLog } from "../whole.ts";
import { stateOfSatcat } from "./states.ts";
import type { TableForm, TableLine } from "./tables.ts";

/** What a table says, in the archive's terms. */
export interface TableRows {
  readonly rows: readonly EvidenceRow[];
  readonly records: readonly ArchiveRecord[];
  readonly problems: readonly FileProblem[];
  /** Launch attempts among what was left out, by state. */
  readonly left: LeftOfLog;
}

/** What the archive knows that a launch log only names: the row of a site by GCAT's code, the state code of an agency. */
export interface KnownToArchive {
  readonly site: (code: string) => SiteRecord | null;
  readonly stateOfAgency: (code: string) => string | null;
}

/** For tables that name neither. */
export const nothingKnown: KnownToArchive = { site: () => null, stateOfAgency: () => null };

type Cells = Readonly<Record<string, string>>;

const gcat = { origin: "J. McDowell, GCAT", originId: "gcat", via: "planet4589.org" } as const;
const satcat = { origin: "18th Space Defense Squadron", originId: "us-18sds", via: "CelesTrak SATCAT" } as const;

/** Who a table of this form is from; `file` is what held it. */
export function provenanceOfTable(form: TableForm, file: string): Provenance {
  return { ...(form === "celestrak-satcat" ? satcat : gcat), pack: file };
}

/** Rows of a table. A row that cannot be understood becomes a problem with its line and costs no other. */
export function tableRows(form: TableForm, lines: readonly TableLine[], file: string, known: KnownToArchive): TableRows {
  const from = { ...provenanceOfTable(form, file), published: null };
  const rows: EvidenceRow[] = [];
  const records: ArchiveRecord[] = [];
  const problems: FileProblem[] = [];
  const record = (kind: ArchiveRecord["kind"], key: string, value: unknown): void => {
    records.push({ kind, key, value, published: null });
  };
  const leftLaunches = new Map<string, number>();
  for (const { line, cells } of lines) {
    const place = { file, line };
    const left = (found: string, expected: string): void => void problems.push({ code: "table-row", place, found, expected });
    const c: GcatRow = (name) => {
      const cell = cells[name] ?? "";
      return cell === "-" ? "" : cell;
    };
    switch (form) {
      case "celestrak-satcat": {
        const value = satcatObject(cells);
        if (value === null) left(`NORAD_CAT_ID "${c("NORAD_CAT_ID")}"`, "a catalogue number");
        else rows.push({ kind: "object", ...from, value });
        break;
      }
      case "gcat-objects":
      case "gcat-catalogue": {
        const value = objectOfGcat(c);
        if (value !== null) rows.push({ kind: "object", ...from, value });
        else record("object-without-number", c("JCAT"), cells);
        break;
      }
      case "gcat-sites": {
        const value = siteOfGcat(c);
        if (value !== null) rows.push({ kind: "site", ...from, value });
        else record("launch-point", c("Site"), cells);
        break;
      }
      case "gcat-launches": {
        const read = launchOfGcat(c, known.site(c("Launch_Site")), known.stateOfAgency(agencyCode(c("Agency"))));
        if (read.kind === "launch") rows.push({ kind: "launch", ...from, value: read.value });
        else if (read.kind !== "suborbital") {
          leftLaunches.set(read.state, (leftLaunches.get(read.state) ?? 0) + 1);
          problems.push(launchProblem(read, place));
        }
        break;
      }
      case "gcat-vehicles":
        record("vehicle", `${c("LV_Name")}/${c("LV_Variant")}`, cells);
        break;
      case "gcat-launch-points":
        record("launch-point", `${c("Site")}/${c("Code")}`, cells);
        break;
      case "gcat-platforms":
        record("platform", c("Code"), cells);
        break;
      case "gcat-organisations":
        record("organisation", `gcat-${c("Code")}`, cells);
        break;
      case "gcat-payloads":
        record("payload", c("JCAT"), cells);
        break;
    }
  }
  return { rows, records, problems, left: leftLaunches };
}

function launchProblem(read: Extract<LaunchRead, { readonly found: string }>, place: InputPlace): FileProblem {
  if (read.kind === "no-place") return { code: "table-row-place", place, found: read.found };
  return { code: "table-row", place, found: `Launch_Date "${read.found}"`, expected: "a day" };
}

const day = /^\d{4}-\d{2}-\d{2}$/;

function satcatObject(cells: Cells): ObjectRecord | null {
  const noradId = Number(cells["NORAD_CAT_ID"]);
  if (!Number.isInteger(noradId) || noradId < 1) return null;
  const cosparId = cells["OBJECT_ID"] ?? "";
  const kinds: Readonly<Record<string, ObjectRecord["kind"]>> = { PAY: "payload", "R/B": "rocket-body", DEB: "debris" };
  return {
    noradId,
    cosparId,
    name: cells["OBJECT_NAME"] ?? "",
    aliases: [],
    owner: stateOfSatcat(cells["OWNER"] ?? ""),
    kind: kinds[cells["OBJECT_TYPE"] ?? ""] ?? "unknown",
    purpose: null,
    launchId: /^\d{4}-\d{3}/.test(cosparId) ? cosparId.slice(0, 8) : null,
    launched: dayOrNull(cells["LAUNCH_DATE"]),
    decayed: dayOrNull(cells["DECAY_DATE"]),
  };
}

function dayOrNull(cell: string | undefined): string | null {
  return cell !== undefined && day.test(cell) ? cell : null;
}
