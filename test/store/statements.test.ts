import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileQueries, statementsFile, statementsText } from "../../scripts/build-queries.ts";

describe("the archive's queries", () => {
  it("are what their builder compiles: after a change, npm run build:queries", () => {
    expect(readFileSync(statementsFile, "utf8")).toBe(statementsText());
  });

  it("compile for PostgreSQL too, with the same parameters", () => {
    const sqlite = compileQueries("sqlite");
    const postgresql = compileQueries("postgresql");
    expect([...postgresql.keys()]).toEqual([...sqlite.keys()]);
    for (const [name, { sql, parameters }] of postgresql) {
      expect(parameters).toEqual(sqlite.get(name)?.parameters);
      expect(sql.includes("?")).toBe(false);
    }
  });
});
