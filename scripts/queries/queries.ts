/**
 * Every query of the archive, written once in a builder that checks names and types against the tables and speaks SQLite and
 * PostgreSQL. scripts/build-queries.ts compiles them to text, so that the program neither builds a query nor loads the builder.
 */
import { sql, type Expression, type ExpressionBuilder, type Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** A parameter by its name; the compiled text has a mark in its place. */
export interface Named {
  readonly number: (name: string) => Expression<number>;
  readonly nullableNumber: (name: string) => Expression<number | null>;
  readonly text: (name: string) => Expression<string>;
  readonly nullableText: (name: string) => Expression<string | null>;
}

export interface Compilable {
  compile(): { readonly sql: string; readonly parameters: readonly unknown[] };
}

const setColumns = [
  "element_set.object",
  "element_set.epoch_us",
  "element_set.content",
  "element_set.mean_motion",
  "element_set.eccentricity",
  "element_set.inclination",
  "element_set.raan",
  "element_set.argument_of_perigee",
  "element_set.mean_anomaly",
  "element_set.bstar",
  "element_set.mean_motion_dot",
  "element_set.mean_motion_ddot",
  "element_set.set_number",
  "element_set.revolution",
  "element_set.known_ms",
  "element_set.stated",
  "element_set.form",
  "element_set.label",
  "element_set.source",
  "element_set.batch",
] as const;
const objectColumns = ["number", "rank", "published", "source", "batch", "value", "content"] as const;

export function allQueries(db: Kysely<Tables>, named: Named): Readonly<Record<string, Compilable>> {
  const { number: p, nullableNumber, text, nullableText } = named;
  const setsOf = db
    .selectFrom("element_set")
    .select(setColumns)
    .where("object", "=", p("object"))
    .where("known_ms", "<=", p("known_ms"));
  /** The epoch of an object's latest set in a span of time, or of one before it. */
  const setsBack = (where: ExpressionBuilder<Tables & { each: { object: number } }, "each" | "element_set">, back: number) =>
    where
      .selectFrom("element_set as latest")
      .select("latest.epoch_us")
      .whereRef("latest.object", "=", "each.object")
      .where("latest.epoch_us", "<=", p("at_us"))
      .where("latest.epoch_us", ">=", p("oldest_us"))
      .where("latest.known_ms", "<=", p("known_ms"))
      .orderBy("latest.epoch_us", "desc")
      .limit(1)
      .offset(back);
  const newestFirst = [sql`rank desc`, sql`batch desc`] as const;
  return {
    // element sets
    insertSet: db
      .insertInto("element_set")
      .values({
        object: p("object"),
        epoch_us: p("epoch_us"),
        content: p("content"),
        mean_motion: p("mean_motion"),
        eccentricity: p("eccentricity"),
        inclination: p("inclination"),
        raan: p("raan"),
        argument_of_perigee: p("argument_of_perigee"),
        mean_anomaly: p("mean_anomaly"),
        bstar: p("bstar"),
        mean_motion_dot: p("mean_motion_dot"),
        mean_motion_ddot: p("mean_motion_ddot"),
        set_number: p("set_number"),
        revolution: p("revolution"),
        known_ms: p("known_ms"),
        stated: p("stated"),
        form: p("form"),
        label: p("label"),
        source: p("source"),
        batch: p("batch"),
      })
      .onConflict((conflict) => conflict.columns(["object", "epoch_us", "content"]).doNothing()),
    /** What stands beside the figures of a set: the first to publish them may be learned later. */
    setBeside: db
      .selectFrom("element_set")
      .select(["known_ms", "stated", "form", "label"])
      .where("object", "=", p("object"))
      .where("epoch_us", "=", p("epoch_us"))
      .where("content", "=", p("content")),
    improveSet: db
      .updateTable("element_set")
      .set({ known_ms: p("known_ms"), stated: p("stated"), form: p("form"), source: p("source"), batch: p("batch") })
      .where("object", "=", p("object"))
      .where("epoch_us", "=", p("epoch_us"))
      .where("content", "=", p("content")),
    insertSetText: db
      .insertInto("set_text")
      .values({ object: p("object"), epoch_us: p("epoch_us"), content: p("content"), text: text("text") })
      .onConflict((conflict) => conflict.columns(["object", "epoch_us", "content"]).doNothing()),
    setText: db
      .selectFrom("set_text")
      .select("text")
      .where("object", "=", p("object"))
      .where("epoch_us", "=", p("epoch_us"))
      .where("content", "=", p("content")),
    setsBefore: setsOf.where("epoch_us", "<", p("before_us")).orderBy("epoch_us", "desc").limit(p("limit")),
    setsFrom: setsOf
      .where("epoch_us", ">=", p("from_us"))
      .where("epoch_us", "<", p("before_us"))
      .orderBy("epoch_us")
      .limit(p("limit")),
    setsWithin: setsOf.where("epoch_us", ">=", p("from_us")).where("epoch_us", "<", p("before_us")).orderBy("epoch_us"),
    /** The latest set of every object not after a moment and not older than another, and the one before it. */
    setsAt: db
      .selectFrom((from) => from.selectFrom("label").select("object").distinct().as("each"))
      .innerJoin("element_set", "element_set.object", "each.object")
      .select(setColumns)
      .where("element_set.epoch_us", ">=", (where) => where.fn.coalesce(setsBack(where, 1), setsBack(where, 0)))
      .where("element_set.epoch_us", "<=", p("at_us"))
      .where("element_set.known_ms", "<=", p("known_ms"))
      .orderBy("each.object")
      .orderBy("element_set.epoch_us"),
    /** Sets after a place in the archive's own order, for writing everything out. */
    setsAfter: db
      .selectFrom("element_set")
      .select(setColumns)
      .where("object", ">=", p("object"))
      .where("object", "<=", p("last_object"))
      .where("epoch_us", ">=", p("from_us"))
      .where("epoch_us", "<", p("before_us"))
      .where("known_ms", "<=", p("known_ms"))
      .orderBy("object")
      .orderBy("epoch_us"),
    spanOfObject: db
      .selectFrom("element_set")
      .select((select) => [
        select.fn.countAll<number>().as("sets"),
        select.fn.min("epoch_us").as("first_us"),
        select.fn.max("epoch_us").as("last_us"),
      ])
      .where("object", "=", p("object")),
    labelsOfObject: db
      .selectFrom("element_set")
      .innerJoin("label", "label.id", "element_set.label")
      .select((select) => [
        "label.name",
        "label.designator",
        select.fn.min("epoch_us").as("first_us"),
        select.fn.max("epoch_us").as("last_us"),
        select.fn.countAll<number>().as("sets"),
      ])
      .where("element_set.object", "=", p("object"))
      .groupBy(["label.name", "label.designator"])
      .orderBy(sql`3`),

    // what is written beside each set
    insertLabel: db
      .insertInto("label")
      .values({ object: p("object"), name: text("name"), designator: text("designator"), content: p("content") })
      .onConflict((conflict) => conflict.columns(["object", "name", "designator"]).doNothing()),
    labelId: db
      .selectFrom("label")
      .select("id")
      .where("object", "=", p("object"))
      .where("name", "=", text("name"))
      .where("designator", "=", text("designator")),
    labels: db.selectFrom("label").select(["id", "object", "name", "designator"]),
    label: db.selectFrom("label").select(["object", "name", "designator", "content"]).where("id", "=", p("id")),
    labelsByNumber: db
      .selectFrom("label")
      .select(["name", "designator"])
      .where("object", "=", p("object"))
      .orderBy("id", "desc"),
    labelsByDesignator: db
      .selectFrom("label")
      .select(["object", "name", "designator"])
      .where("designator", ">=", text("from"))
      .where("designator", "<", text("before"))
      .orderBy("designator"),
    insertSource: db.insertInto("source").values({
      origin: text("origin"),
      origin_id: nullableText("origin_id"),
      via: text("via"),
      pack: text("pack"),
      url: nullableText("url"),
      terms: nullableText("terms"),
      note: nullableText("note"),
    }),
    sources: db.selectFrom("source").select(["id", "origin", "origin_id", "via", "pack", "url", "terms", "note"]),
    insertBatch: db.insertInto("batch").values({
      name: text("name"),
      sha256: nullableText("sha256"),
      encoding: text("encoding"),
      bytes: nullableNumber("bytes"),
      stored_ms: p("stored_ms"),
      published_ms: nullableNumber("published_ms"),
      status: text("status"),
      counts: text("counts"),
    }),
    endBatch: db
      .updateTable("batch")
      .set({
        sha256: nullableText("sha256"),
        bytes: nullableNumber("bytes"),
        status: text("status"),
        counts: text("counts"),
      })
      .where("id", "=", p("id")),
    batches: db
      .selectFrom("batch")
      .select(["id", "name", "sha256", "encoding", "bytes", "stored_ms", "published_ms", "status", "counts"])
      .orderBy("id"),
    wholeBatch: db
      .selectFrom("batch")
      .select("id")
      .where("sha256", "=", text("sha256"))
      .where("status", "=", "whole")
      .orderBy("id", "desc")
      .limit(1),

    // objects
    insertObject: db
      .insertInto("object")
      .values({
        number: p("number"),
        content: p("content"),
        rank: p("rank"),
        owner: text("owner"),
        launch_id: nullableText("launch_id"),
        launched: nullableText("launched"),
        decayed: nullableText("decayed"),
        published: nullableText("published"),
        source: p("source"),
        batch: p("batch"),
        value: text("value"),
      })
      .onConflict((conflict) => conflict.columns(["number", "content"]).doNothing()),
    insertName: db
      .insertInto("object_name")
      .values({
        folded: text("folded"),
        skeleton: text("skeleton"),
        numbers: text("numbers"),
        number: p("number"),
        name: text("name"),
        how: text("how"),
      })
      .onConflict((conflict) => conflict.columns(["folded", "number"]).doNothing()),
    objectRows: db
      .selectFrom("object")
      .select(objectColumns)
      .where("number", "=", p("number"))
      .orderBy(newestFirst[0])
      .orderBy(newestFirst[1]),
    objectsOfOwner: db.selectFrom("object").select(objectColumns).where("owner", "=", text("owner")),
    objectsOfLaunch: db.selectFrom("object").select(objectColumns).where("launch_id", "=", text("launch_id")),
    objectsLaunched: db
      .selectFrom("object")
      .select(objectColumns)
      .where("launched", ">=", text("from_day"))
      .where("launched", "<=", text("to_day")),
    objectsAll: db.selectFrom("object").select(objectColumns),
    namesFolded: db.selectFrom("object_name").select(["number", "name", "how"]).where("folded", "=", text("folded")),
    namesBeginning: db
      .selectFrom("object_name")
      .select(["number", "name", "how"])
      .where("folded", ">", text("folded"))
      .where("folded", "<", text("end"))
      .orderBy("folded")
      .limit(p("limit")),
    namesSpelt: db
      .selectFrom("object_name")
      .select(["number", "name", "how"])
      .where("skeleton", "=", text("skeleton"))
      .where("numbers", "=", text("numbers")),
    namesOfFamily: db
      .selectFrom("object_name")
      .select(["number", "name", "how"])
      .where("skeleton", "=", text("skeleton"))
      .limit(p("limit")),
    namesOfObject: db.selectFrom("object_name").select(["name", "how"]).where("number", "=", p("number")).orderBy("how"),

    // launches and all else
    insertLaunch: db
      .insertInto("launch")
      .values({
        launch_id: text("launch_id"),
        content: p("content"),
        rank: p("rank"),
        day: text("day"),
        site_id: text("site_id"),
        state: text("state"),
        published: nullableText("published"),
        source: p("source"),
        batch: p("batch"),
        value: text("value"),
      })
      .onConflict((conflict) => conflict.columns(["launch_id", "content"]).doNothing()),
    launchesWithin: db
      .selectFrom("launch")
      .select(["launch_id", "rank", "published", "source", "batch", "value", "content"])
      .where("day", ">=", text("from_day"))
      .where("day", "<=", text("to_day"))
      .orderBy("day"),
    launchRows: db
      .selectFrom("launch")
      .select(["launch_id", "rank", "published", "source", "batch", "value", "content"])
      .where("launch_id", "=", text("launch_id")),
    insertRecord: db
      .insertInto("record")
      .values({
        kind: text("kind"),
        key: text("key"),
        content: p("content"),
        published: nullableText("published"),
        source: p("source"),
        batch: p("batch"),
        value: text("value"),
      })
      .onConflict((conflict) => conflict.columns(["kind", "key", "content"]).doNothing()),
    records: db
      .selectFrom("record")
      .select(["key", "published", "source", "batch", "value", "content"])
      .where("kind", "=", text("kind"))
      .where("key", "=", text("key"))
      .orderBy("batch"),
    recordsOfKind: db
      .selectFrom("record")
      .select(["key", "published", "source", "batch", "value", "content"])
      .where("kind", "=", text("kind"))
      .orderBy("key")
      .orderBy("batch"),

    /** Everything but element sets in the order in which it was stored. */
    objectsStored: db.selectFrom("object").select(objectColumns).orderBy("batch").orderBy("number").orderBy("content"),
    launchesStored: db
      .selectFrom("launch")
      .select(["launch_id", "rank", "published", "source", "batch", "value", "content"])
      .orderBy("batch")
      .orderBy("launch_id")
      .orderBy("content"),
    recordsStored: db
      .selectFrom("record")
      .select(["kind", "key", "published", "source", "batch", "value", "content"])
      .orderBy("batch")
      .orderBy("kind")
      .orderBy("key")
      .orderBy("content"),

    // kept reports
    insertSourceText: db
      .insertInto("source_text")
      .values({ sha256: text("sha256"), content: p("content"), text: text("text") })
      .onConflict((conflict) => conflict.column("sha256").doNothing()),
    sourceText: db.selectFrom("source_text").select(["text", "content"]).where("sha256", "=", text("sha256")),
    insertReport: db
      .insertInto("report")
      .values({
        id: text("id"),
        checked: text("checked"),
        published: nullableText("published"),
        publisher_key: text("publisher_key"),
        publisher_id: nullableText("publisher_id"),
        source_text: text("source_text"),
        kept_ms: p("kept_ms"),
        heading_content: p("heading_content"),
        heading: text("heading"),
        content: p("content"),
        value: text("value"),
      })
      .onConflict((conflict) => conflict.column("id").doNothing()),
    deleteReport: db.deleteFrom("report").where("id", "=", text("id")),
    deleteClaims: db.deleteFrom("claim").where("report", "=", text("id")),
    deleteClaimObjects: db.deleteFrom("claim_object").where("report", "=", text("id")),
    insertClaim: db.insertInto("claim").values({
      report: text("report"),
      corrected: p("corrected"),
      position: p("position"),
      claim: text("claim"),
      type: text("type"),
      speaker: nullableText("speaker"),
      verdict: text("verdict"),
      content: p("content"),
      value: text("value"),
      finding: text("finding"),
    }),
    insertClaimObject: db
      .insertInto("claim_object")
      .values({ number: p("number"), report: text("report"), corrected: p("corrected"), position: p("position") }),
    report: db.selectFrom("report").select(["value", "content", "source_text"]).where("id", "=", text("id")),
    reportHeading: db.selectFrom("report").select(["heading", "heading_content", "checked"]).where("id", "=", text("id")),
    /** Reports before a place in the list of the latest checked first. */
    reports: db
      .selectFrom("report")
      .select(["heading", "heading_content"])
      .where((where) =>
        where.or([
          where("checked", "<", text("before_checked")),
          where.and([where("checked", "=", text("before_checked")), where("id", "<", text("before_id"))]),
        ]),
      )
      .where(sql<boolean>`(cast(${nullableNumber("number")} as integer) is null or exists (
        select 1 from claim_object where claim_object.number = ${nullableNumber("number")} and claim_object.report = report.id))`)
      .where(sql<boolean>`(cast(${nullableText("publisher_key")} as text) is null
        or publisher_key = ${nullableText("publisher_key")} or publisher_id = ${nullableText("publisher_id")})`)
      .where(sql<boolean>`coalesce(published, '') >= ${text("from")} and coalesce(published, '') < ${text("before")}`)
      .orderBy("checked", "desc")
      .orderBy("id", "desc")
      .limit(p("limit")),
    claimsOfReport: db
      .selectFrom("claim")
      .select(["report", "claim", "value", "finding", "content", "corrected"])
      .where("report", "=", text("report"))
      .orderBy("corrected")
      .orderBy("position"),
    claimsAbout: db
      .selectFrom("claim_object")
      .innerJoin("claim", (join) =>
        join
          .onRef("claim.report", "=", "claim_object.report")
          .onRef("claim.corrected", "=", "claim_object.corrected")
          .onRef("claim.position", "=", "claim_object.position"),
      )
      .innerJoin("report", "report.id", "claim.report")
      .select(["claim.report", "claim.claim", "claim.value", "claim.finding", "claim.content", "heading", "heading_content"])
      .where("claim_object.number", "=", p("number"))
      .orderBy("checked", "desc")
      .orderBy("report.id", "desc")
      .orderBy("claim.position")
      .limit(p("limit")),
    reportCounts: db.selectNoFrom((select) => [
      select.selectFrom("report").select(select.fn.countAll<number>().as("n")).as("reports"),
      select.selectFrom("claim").select(select.fn.countAll<number>().as("n")).as("claims"),
    ]),
    recordCounts: db
      .selectFrom("record")
      .select((select) => ["kind", select.fn.countAll<number>().as("rows")])
      .groupBy("kind")
      .orderBy("kind"),
    counts: db.selectNoFrom((select) => [
      select.selectFrom("element_set").select(select.fn.countAll<number>().as("n")).as("sets"),
      select.selectFrom("set_text").select(select.fn.countAll<number>().as("n")).as("texts"),
      select
        .selectFrom("label")
        .select((inner) => inner.fn.count<number>("object").distinct().as("n"))
        .as("objects_with_sets"),
      select
        .selectFrom("object")
        .select((inner) => inner.fn.count<number>("number").distinct().as("n"))
        .as("objects"),
      select
        .selectFrom("launch")
        .select((inner) => inner.fn.count<number>("launch_id").distinct().as("n"))
        .as("launches"),
      select.selectFrom("batch").select(select.fn.countAll<number>().as("n")).as("batches"),
    ]),
  };
}
