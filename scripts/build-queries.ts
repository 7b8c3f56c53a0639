/**
 * Compiles the archive's queries (scripts/queries/) to text and writes src/store/sqlite/statements.ts. Run with
 * `npm run build:queries` after a change; a test fails when the file is out of date. The same queries compile for PostgreSQL.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type Dialect,
  type Expression,
} from "kysely";
import { allQueries } from "./queries/queries.ts";
import type { Tables } from "./queries/tables.ts";

export const statementsFile = fileURLToPath(new URL("../src/store/sqlite/statements.ts", import.meta.url));

const dialects: Readonly<Record<"sqlite" | "postgresql", Dialect>> = {
  sqlite: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
  postgresql: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
};

function named<T>(name: string): Expression<T> {
  return sql<T>`${{ parameter: name }}`;
}

/** Text of each query with the names of its parameters in order. */
export function compileQueries(
  database: keyof typeof dialects,
): ReadonlyMap<string, { readonly sql: string; readonly parameters: readonly string[] }> {
  const db = new Kysely<Tables>({ dialect: dialects[database] });
  const queries = allQueries(db, { number: named, nullableNumber: named, text: named, nullableText: named });
  return new Map(
    Object.entries(queries).map(([name, query]) => {
      const { sql: text, parameters } = query.compile();
      return [name, { sql: text, parameters: parameters.map(nameOf) }];
    }),
  );
}

/** A constant of a query would otherwise take a parameter's place: every parameter must be a named one, or a literal of the query. */
function nameOf(parameter: unknown): string {
  if (typeof parameter === "object" && parameter !== null && "parameter" in parameter) return String(parameter.parameter);
  return `=${JSON.stringify(parameter)}`;
}

export function statementsText(): string {
  const lines = [...compileQueries("sqlite")].map(([name, { sql: text, parameters }]) => {
    let at = 0;
    const names: string[] = [];
    // SQLite numbers its marks, so a parameter that stands twice is given once; literals go into the text.
    const numbered = text.replace(/\?/g, () => {
      const parameter = parameters[at++] ?? "";
      if (parameter.startsWith("=")) return parameter.slice(1).replaceAll('"', "'");
      if (!names.includes(parameter)) names.push(parameter);
      return `?${names.indexOf(parameter) + 1}`;
    });
    return `  /** ${names.length === 0 ? "No parameters." : names.join(", ")} */\n  ${name}: \`${numbered}\`,`;
  });
  return [
    "/** The archive's queries, compiled by scripts/build-queries.ts; do not edit. Above each stand its parameters, in order. */",
    "export const statements = {",
    ...lines,
    "} as const;",
    "",
  ].join("\n");
}

if (import.meta.main) writeFileSync(statementsFile, statementsText());
