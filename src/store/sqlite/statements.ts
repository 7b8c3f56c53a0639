/** The archive's queries, compiled by scripts/build-queries.ts; do not edit. Above each stand its parameters, in order. */
export const statements = {
  /** object, epoch_us, content, mean_motion, eccentricity, inclination, raan, argument_of_perigee, mean_anomaly, bstar, mean_motion_dot, mean_motion_ddot, set_number, revolution, known_ms, stated, form, label, source, batch */
  insertSet: `insert into "element_set" ("object", "epoch_us", "content", "mean_motion", "eccentricity", "inclination", "raan", "argument_of_perigee", "mean_anomaly", "bstar", "mean_motion_dot", "mean_motion_ddot", "set_number", "revolution", "known_ms", "stated", "form", "label", "source", "batch") values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20) on conflict ("object", "epoch_us", "content") do nothing`,
  /** object, epoch_us, content */
  setBeside: `select "known_ms", "stated", "form", "label" from "element_set" where "object" = ?1 and "epoch_us" = ?2 and "content" = ?3`,
  /** known_ms, stated, form, source, batch, object, epoch_us, content */
  improveSet: `update "element_set" set "known_ms" = ?1, "stated" = ?2, "form" = ?3, "source" = ?4, "batch" = ?5 where "object" = ?6 and "epoch_us" = ?7 and "content" = ?8`,
  /** object, epoch_us, content, text */
  insertSetText: `insert into "set_text" ("object", "epoch_us", "content", "text") values (?1, ?2, ?3, ?4) on conflict ("object", "epoch_us", "content") do nothing`,
  /** object, epoch_us, content */
  setText: `select "text" from "set_text" where "object" = ?1 and "epoch_us" = ?2 and "content" = ?3`,
  /** object, known_ms, before_us, limit */
  setsBefore: `select "element_set"."object", "element_set"."epoch_us", "element_set"."content", "element_set"."mean_motion", "element_set"."eccentricity", "element_set"."inclination", "element_set"."raan", "element_set"."argument_of_perigee", "element_set"."mean_anomaly", "element_set"."bstar", "element_set"."mean_motion_dot", "element_set"."mean_motion_ddot", "element_set"."set_number", "element_set"."revolution", "element_set"."known_ms", "element_set"."stated", "element_set"."form", "element_set"."label", "element_set"."source", "element_set"."batch" from "element_set" where "object" = ?1 and "known_ms" <= ?2 and "epoch_us" < ?3 order by "epoch_us" desc limit ?4`,
  /** object, known_ms, from_us, before_us, limit */
  setsFrom: `select "element_set"."object", "element_set"."epoch_us", "element_set"."content", "element_set"."mean_motion", "element_set"."eccentricity", "element_set"."inclination", "element_set"."raan", "element_set"."argument_of_perigee", "element_set"."mean_anomaly", "element_set"."bstar", "element_set"."mean_motion_dot", "element_set"."mean_motion_ddot", "element_set"."set_number", "element_set"."revolution", "element_set"."known_ms", "element_set"."stated", "element_set"."form", "element_set"."label", "element_set"."source", "element_set"."batch" from "element_set" where "object" = ?1 and "known_ms" <= ?2 and "epoch_us" >= ?3 and "epoch_us" < ?4 order by "epoch_us" limit ?5`,
  /** object, known_ms, from_us, before_us */
  setsWithin: `select "element_set"."object", "element_set"."epoch_us", "element_set"."content", "element_set"."mean_motion", "element_set"."eccentricity", "element_set"."inclination", "element_set"."raan", "element_set"."argument_of_perigee", "element_set"."mean_anomaly", "element_set"."bstar", "element_set"."mean_motion_dot", "element_set"."mean_motion_ddot", "element_set"."set_number", "element_set"."revolution", "element_set"."known_ms", "element_set"."stated", "element_set"."form", "element_set"."label", "element_set"."source", "element_set"."batch" from "element_set" where "object" = ?1 and "known_ms" <= ?2 and "epoch_us" >= ?3 and "epoch_us" < ?4 order by "epoch_us"`,
  /** at_us, oldest_us, known_ms */
  setsAt: `select "element_set"."object", "element_set"."epoch_us", "element_set"."content", "element_set"."mean_motion", "element_set"."eccentricity", "element_set"."inclination", "element_set"."raan", "element_set"."argument_of_perigee", "element_set"."mean_anomaly", "element_set"."bstar", "element_set"."mean_motion_dot", "element_set"."mean_motion_ddot", "element_set"."set_number", "element_set"."revolution", "element_set"."known_ms", "element_set"."stated", "element_set"."form", "element_set"."label", "element_set"."source", "element_set"."batch" from (select distinct "object" from "label") as "each" inner join "element_set" on "element_set"."object" = "each"."object" where "element_set"."epoch_us" >= coalesce((select "latest"."epoch_us" from "element_set" as "latest" where "latest"."object" = "each"."object" and "latest"."epoch_us" <= ?1 and "latest"."epoch_us" >= ?2 and "latest"."known_ms" <= ?3 order by "latest"."epoch_us" desc limit 1 offset 1), (select "latest"."epoch_us" from "element_set" as "latest" where "latest"."object" = "each"."object" and "latest"."epoch_us" <= ?1 and "latest"."epoch_us" >= ?2 and "latest"."known_ms" <= ?3 order by "latest"."epoch_us" desc limit 1 offset 0)) and "element_set"."epoch_us" <= ?1 and "element_set"."known_ms" <= ?3 order by "each"."object", "element_set"."epoch_us"`,
  /** object, last_object, from_us, before_us, known_ms */
  setsAfter: `select "element_set"."object", "element_set"."epoch_us", "element_set"."content", "element_set"."mean_motion", "element_set"."eccentricity", "element_set"."inclination", "element_set"."raan", "element_set"."argument_of_perigee", "element_set"."mean_anomaly", "element_set"."bstar", "element_set"."mean_motion_dot", "element_set"."mean_motion_ddot", "element_set"."set_number", "element_set"."revolution", "element_set"."known_ms", "element_set"."stated", "element_set"."form", "element_set"."label", "element_set"."source", "element_set"."batch" from "element_set" where "object" >= ?1 and "object" <= ?2 and "epoch_us" >= ?3 and "epoch_us" < ?4 and "known_ms" <= ?5 order by "object", "epoch_us"`,
  /** object */
  spanOfObject: `select count(*) as "sets", min("epoch_us") as "first_us", max("epoch_us") as "last_us" from "element_set" where "object" = ?1`,
  /** object */
  labelsOfObject: `select "label"."name", "label"."designator", min("epoch_us") as "first_us", max("epoch_us") as "last_us", count(*) as "sets" from "element_set" inner join "label" on "label"."id" = "element_set"."label" where "element_set"."object" = ?1 group by "label"."name", "label"."designator" order by 3`,
  /** object, name, designator, content */
  insertLabel: `insert into "label" ("object", "name", "designator", "content") values (?1, ?2, ?3, ?4) on conflict ("object", "name", "designator") do nothing`,
  /** object, name, designator */
  labelId: `select "id" from "label" where "object" = ?1 and "name" = ?2 and "designator" = ?3`,
  /** No parameters. */
  labels: `select "id", "object", "name", "designator" from "label"`,
  /** id */
  label: `select "object", "name", "designator", "content" from "label" where "id" = ?1`,
  /** object */
  labelsByNumber: `select "name", "designator" from "label" where "object" = ?1 order by "id" desc`,
  /** from, before */
  labelsByDesignator: `select "object", "name", "designator" from "label" where "designator" >= ?1 and "designator" < ?2 order by "designator"`,
  /** origin, origin_id, via, pack, url, terms, note */
  insertSource: `insert into "source" ("origin", "origin_id", "via", "pack", "url", "terms", "note") values (?1, ?2, ?3, ?4, ?5, ?6, ?7)`,
  /** No parameters. */
  sources: `select "id", "origin", "origin_id", "via", "pack", "url", "terms", "note" from "source"`,
  /** name, sha256, encoding, bytes, stored_ms, published_ms, status, counts */
  insertBatch: `insert into "batch" ("name", "sha256", "encoding", "bytes", "stored_ms", "published_ms", "status", "counts") values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)`,
  /** sha256, bytes, status, counts, id */
  endBatch: `update "batch" set "sha256" = ?1, "bytes" = ?2, "status" = ?3, "counts" = ?4 where "id" = ?5`,
  /** No parameters. */
  batches: `select "id", "name", "sha256", "encoding", "bytes", "stored_ms", "published_ms", "status", "counts" from "batch" order by "id"`,
  /** sha256 */
  wholeBatch: `select "id" from "batch" where "sha256" = ?1 and "status" = 'whole' order by "id" desc limit 1`,
  /** number, content, rank, owner, launch_id, launched, decayed, published, source, batch, value */
  insertObject: `insert into "object" ("number", "content", "rank", "owner", "launch_id", "launched", "decayed", "published", "source", "batch", "value") values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) on conflict ("number", "content") do nothing`,
  /** folded, skeleton, numbers, number, name, how */
  insertName: `insert into "object_name" ("folded", "skeleton", "numbers", "number", "name", "how") values (?1, ?2, ?3, ?4, ?5, ?6) on conflict ("folded", "number") do nothing`,
  /** number */
  objectRows: `select "number", "rank", "published", "source", "batch", "value", "content" from "object" where "number" = ?1 order by rank desc, batch desc`,
  /** owner */
  objectsOfOwner: `select "number", "rank", "published", "source", "batch", "value", "content" from "object" where "owner" = ?1`,
  /** launch_id */
  objectsOfLaunch: `select "number", "rank", "published", "source", "batch", "value", "content" from "object" where "launch_id" = ?1`,
  /** from_day, to_day */
  objectsLaunched: `select "number", "rank", "published", "source", "batch", "value", "content" from "object" where "launched" >= ?1 and "launched" <= ?2`,
  /** No parameters. */
  objectsAll: `select "number", "rank", "published", "source", "batch", "value", "content" from "object"`,
  /** folded */
  namesFolded: `select "number", "name", "how" from "object_name" where "folded" = ?1`,
  /** folded, end, limit */
  namesBeginning: `select "number", "name", "how" from "object_name" where "folded" > ?1 and "folded" < ?2 order by "folded" limit ?3`,
  /** skeleton, numbers */
  namesSpelt: `select "number", "name", "how" from "object_name" where "skeleton" = ?1 and "numbers" = ?2`,
  /** skeleton, limit */
  namesOfFamily: `select "number", "name", "how" from "object_name" where "skeleton" = ?1 limit ?2`,
  /** number */
  namesOfObject: `select "name", "how" from "object_name" where "number" = ?1 order by "how"`,
  /** launch_id, content, rank, day, site_id, state, published, source, batch, value */
  insertLaunch: `insert into "launch" ("launch_id", "content", "rank", "day", "site_id", "state", "published", "source", "batch", "value") values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) on conflict ("launch_id", "content") do nothing`,
  /** from_day, to_day */
  launchesWithin: `select "launch_id", "rank", "published", "source", "batch", "value", "content" from "launch" where "day" >= ?1 and "day" <= ?2 order by "day"`,
  /** launch_id */
  launchRows: `select "launch_id", "rank", "published", "source", "batch", "value", "content" from "launch" where "launch_id" = ?1`,
  /** kind, key, content, published, source, batch, value */
  insertRecord: `insert into "record" ("kind", "key", "content", "published", "source", "batch", "value") values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict ("kind", "key", "content") do nothing`,
  /** kind, key */
  records: `select "key", "published", "source", "batch", "value", "content" from "record" where "kind" = ?1 and "key" = ?2 order by "batch"`,
  /** kind */
  recordsOfKind: `select "key", "published", "source", "batch", "value", "content" from "record" where "kind" = ?1 order by "key", "batch"`,
  /** No parameters. */
  objectsStored: `select "number", "rank", "published", "source", "batch", "value", "content" from "object" order by "batch", "number", "content"`,
  /** No parameters. */
  launchesStored: `select "launch_id", "rank", "published", "source", "batch", "value", "content" from "launch" order by "batch", "launch_id", "content"`,
  /** No parameters. */
  recordsStored: `select "kind", "key", "published", "source", "batch", "value", "content" from "record" order by "batch", "kind", "key", "content"`,
  /** sha256, content, text */
  insertSourceText: `insert into "source_text" ("sha256", "content", "text") values (?1, ?2, ?3) on conflict ("sha256") do nothing`,
  /** sha256 */
  sourceText: `select "text", "content" from "source_text" where "sha256" = ?1`,
  /** id, checked, published, publisher_key, publisher_id, source_text, kept_ms, heading_content, heading, content, value */
  insertReport: `insert into "report" ("id", "checked", "published", "publisher_key", "publisher_id", "source_text", "kept_ms", "heading_content", "heading", "content", "value") values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) on conflict ("id") do nothing`,
  /** id */
  deleteReport: `delete from "report" where "id" = ?1`,
  /** id */
  deleteClaims: `delete from "claim" where "report" = ?1`,
  /** id */
  deleteClaimObjects: `delete from "claim_object" where "report" = ?1`,
  /** report, corrected, position, claim, type, speaker, verdict, content, value, finding */
  insertClaim: `insert into "claim" ("report", "corrected", "position", "claim", "type", "speaker", "verdict", "content", "value", "finding") values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)`,
  /** number, report, corrected, position */
  insertClaimObject: `insert into "claim_object" ("number", "report", "corrected", "position") values (?1, ?2, ?3, ?4)`,
  /** id */
  report: `select "value", "content", "source_text" from "report" where "id" = ?1`,
  /** id */
  reportHeading: `select "heading", "heading_content", "checked" from "report" where "id" = ?1`,
  /** before_checked, before_id, number, publisher_key, publisher_id, from, before, limit */
  reports: `select "heading", "heading_content" from "report" where ("checked" < ?1 or ("checked" = ?1 and "id" < ?2)) and (cast(?3 as integer) is null or exists (
        select 1 from claim_object where claim_object.number = ?3 and claim_object.report = report.id)) and (cast(?4 as text) is null
        or publisher_key = ?4 or publisher_id = ?5) and coalesce(published, '') >= ?6 and coalesce(published, '') < ?7 order by "checked" desc, "id" desc limit ?8`,
  /** report */
  claimsOfReport: `select "report", "claim", "value", "finding", "content", "corrected" from "claim" where "report" = ?1 order by "corrected", "position"`,
  /** number, limit */
  claimsAbout: `select "claim"."report", "claim"."claim", "claim"."value", "claim"."finding", "claim"."content", "heading", "heading_content" from "claim_object" inner join "claim" on "claim"."report" = "claim_object"."report" and "claim"."corrected" = "claim_object"."corrected" and "claim"."position" = "claim_object"."position" inner join "report" on "report"."id" = "claim"."report" where "claim_object"."number" = ?1 order by "checked" desc, "report"."id" desc, "claim"."position" limit ?2`,
  /** No parameters. */
  reportCounts: `select (select count(*) as "n" from "report") as "reports", (select count(*) as "n" from "claim") as "claims"`,
  /** No parameters. */
  recordCounts: `select "kind", count(*) as "rows" from "record" group by "kind" order by "kind"`,
  /** No parameters. */
  counts: `select (select count(*) as "n" from "element_set") as "sets", (select count(*) as "n" from "set_text") as "texts", (select count(distinct "object") as "n" from "label") as "objects_with_sets", (select count(distinct "number") as "n" from "object") as "objects", (select count(distinct "launch_id") as "n" from "launch") as "launches", (select count(*) as "n" from "batch") as "batches"`,
} as const;
