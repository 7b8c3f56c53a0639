import type { Generated } from "kysely";

/** The archive's tables as the query builder sees them; src/store/sqlite/migrations.ts makes them. */
export interface Tables {
  readonly source: {
    id: Generated<number>;
    origin: string;
    origin_id: string | null;
    via: string;
    pack: string;
    url: string | null;
    terms: string | null;
    note: string | null;
  };
  readonly batch: {
    id: Generated<number>;
    name: string;
    sha256: string | null;
    encoding: string;
    bytes: number | null;
    stored_ms: number;
    published_ms: number | null;
    status: string;
    counts: string;
  };
  readonly label: { id: Generated<number>; object: number; name: string; designator: string; content: number };
  readonly element_set: {
    object: number;
    epoch_us: number;
    content: number;
    mean_motion: number;
    eccentricity: number;
    inclination: number;
    raan: number;
    argument_of_perigee: number;
    mean_anomaly: number;
    bstar: number;
    mean_motion_dot: number;
    mean_motion_ddot: number;
    set_number: number;
    revolution: number;
    known_ms: number;
    stated: number;
    form: number;
    label: number;
    source: number;
    batch: number;
  };
  readonly set_text: { object: number; epoch_us: number; content: number; text: string };
  readonly object: {
    number: number;
    content: number;
    rank: number;
    owner: string;
    launch_id: string | null;
    launched: string | null;
    decayed: string | null;
    published: string | null;
    source: number;
    batch: number;
    value: string;
  };
  readonly object_name: { folded: string; skeleton: string; numbers: string; number: number; name: string; how: string };
  readonly launch: {
    launch_id: string;
    content: number;
    rank: number;
    day: string;
    site_id: string;
    state: string;
    published: string | null;
    source: number;
    batch: number;
    value: string;
  };
  readonly record: {
    kind: string;
    key: string;
    content: number;
    published: string | null;
    source: number;
    batch: number;
    value: string;
  };
  readonly source_text: { sha256: string; content: number; text: string };
  readonly report: {
    id: string;
    checked: string;
    published: string | null;
    publisher_key: string;
    publisher_id: string | null;
    source_text: string;
    kept_ms: number;
    heading_content: number;
    heading: string;
    content: number;
    value: string;
  };
  readonly claim: {
    report: string;
    corrected: number;
    position: number;
    claim: string;
    type: string;
    speaker: string | null;
    verdict: string;
    content: number;
    value: string;
    finding: string;
  };
  readonly claim_object: { number: number; report: string; corrected: number; position: number };
}
