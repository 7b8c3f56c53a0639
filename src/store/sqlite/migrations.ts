/**
 * How the archive's file came to its present form, one step a version. A step once released is never changed: an older file runs
 * the later ones. `user_version` of the file says which it has had.
 */
export const migrations: readonly string[] = [
  `
  -- Who measured, who published to us, in which pack or file: few rows, named by every other table.
  create table source (
    id integer primary key,
    origin text not null, origin_id text, via text not null, pack text not null,
    url text, terms text, note text
  ) strict;
  create unique index source_once on source (origin, coalesce(origin_id, ''), via, pack);

  -- One row an import or a fetch: the third clock (stored), and the log of what was read.
  create table batch (
    id integer primary key,
    name text not null, sha256 text, encoding text not null, bytes integer,
    stored_ms integer not null, published_ms integer, status text not null, counts text not null
  ) strict;
  create index batch_content on batch (sha256);

  -- What lists write beside an object's sets.
  create table label (
    id integer primary key,
    object integer not null, name text not null, designator text not null, content integer not null
  ) strict;
  create unique index label_once on label (object, name, designator);
  create index label_designator on label (designator);

  -- Figures as whole numbers of their last digit: see setColumns.ts. known_ms is the moment from which the set counts as public.
  create table element_set (
    object integer not null, epoch_us integer not null, content integer not null,
    mean_motion integer not null, eccentricity integer not null, inclination integer not null, raan integer not null,
    argument_of_perigee integer not null, mean_anomaly integer not null,
    bstar real not null, mean_motion_dot integer not null, mean_motion_ddot real not null,
    set_number integer not null, revolution integer not null,
    known_ms integer not null, stated integer not null, form integer not null,
    label integer not null, source integer not null, batch integer not null,
    primary key (object, epoch_us, content)
  ) strict, without rowid;

  -- What the columns cannot give back exactly, as JSON.
  create table set_text (
    object integer not null, epoch_us integer not null, content integer not null, text text not null,
    primary key (object, epoch_us, content)
  ) strict, without rowid;

  create table object (
    number integer not null, content integer not null, rank integer not null,
    owner text not null, launch_id text, launched text, decayed text,
    published text, source integer not null, batch integer not null, value text not null,
    primary key (number, content)
  ) strict, without rowid;
  create index object_owner on object (owner);
  create index object_launch on object (launch_id);
  create index object_launched on object (launched);

  create table object_name (
    folded text not null, number integer not null, skeleton text not null, numbers text not null,
    name text not null, how text not null,
    primary key (folded, number)
  ) strict, without rowid;
  create index object_name_key on object_name (skeleton, numbers);
  create index object_name_number on object_name (number);

  create table launch (
    launch_id text not null, content integer not null, rank integer not null,
    day text not null, site_id text not null, state text not null,
    published text, source integer not null, batch integer not null, value text not null,
    primary key (launch_id, content)
  ) strict, without rowid;
  create index launch_day on launch (day);

  -- Sites, vehicles, organisations, places, sensors, programmes, completeness, texts, claims, findings and so on.
  create table record (
    kind text not null, key text not null, content integer not null,
    published text, source integer not null, batch integer not null, value text not null,
    primary key (kind, key, content)
  ) strict, without rowid;
  `,
  `
  -- Kept reports. The text of the source and the checked claims are rows of their own, and put back when a report is read.
  create table source_text (
    sha256 text primary key not null, content integer not null, text text not null
  ) strict, without rowid;

  create table report (
    id text primary key not null, checked text not null, published text,
    publisher_key text not null, publisher_id text, source_text text not null, kept_ms integer not null,
    heading_content integer not null, heading text not null, content integer not null, value text not null
  ) strict, without rowid;
  create unique index report_checked on report (checked, id);

  -- As read (corrected = 0), and as people corrected them (1).
  create table claim (
    report text not null, corrected integer not null, position integer not null, claim text not null,
    type text not null, speaker text, verdict text not null,
    content integer not null, value text not null, finding text not null,
    primary key (report, corrected, position)
  ) strict, without rowid;

  -- Which object a claim is about, as it stands: corrected where it was corrected.
  create table claim_object (
    number integer not null, report text not null, corrected integer not null, position integer not null,
    primary key (number, report, corrected, position)
  ) strict, without rowid;
  create index claim_object_report on claim_object (report);
  `,
];
