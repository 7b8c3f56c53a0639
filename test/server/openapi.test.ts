import { Validator } from "@seriousme/openapi-schema-validator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { buildApp } from "../../src/server/app.ts";
import { openTestApp, type TestApp } from "./testApp.ts";

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(async () => app.close());

const operation = z.looseObject({
  summary: z.string(),
  tags: z.array(z.string()),
  responses: z.record(z.string(), z.looseObject({ description: z.string().min(1) })),
  requestBody: z.unknown().optional(),
});
const documentSchema = z.looseObject({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.looseObject({ schemas: z.record(z.string(), z.unknown()) }),
});

async function description(): Promise<z.infer<typeof documentSchema>> {
  return documentSchema.parse(await (await app.ask("/api/v1/openapi.json")).json());
}

describe("the OpenAPI document", () => {
  it("is one, by somebody else's validator", async () => {
    const found = await description();
    const validator = new Validator();
    const { valid, errors } = await validator.validate(structuredClone(found));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(validator.version).toBe("3.1");
  });

  it("names every schema that it refers to", async () => {
    const found = await description();
    const text = JSON.stringify(found);
    const named = new Set(Object.keys(found.components.schemas).map((name) => `#/components/schemas/${name}`));
    const missing = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref ?? "").filter((ref) => !named.has(ref));
    expect(missing).toEqual([]);
    expect(named).toContain("#/components/schemas/Report");
    expect(named).toContain("#/components/schemas/Problem");
  });

  it("has every route, and no other", async () => {
    const { paths } = await description();
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const routed = buildApp(app.deps)
      .routes.filter(({ method, path }) => method !== "ALL" && path.startsWith("/api/") && !path.endsWith("/openapi.json"))
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, "{$1}")}`);
    expect(described.toSorted()).toEqual([...new Set(routed)].toSorted());
    expect(described.length).toBeGreaterThan(20);
  });

  it("says what bodies hold and how each route fails", async () => {
    const { paths } = await description();
    for (const [path, methods] of Object.entries(paths)) {
      for (const [method, { requestBody, responses }] of Object.entries(methods)) {
        if (method !== "get") expect(requestBody, `${method} ${path}`).toBeDefined();
        expect(Object.keys(responses), `${method} ${path}`).toEqual(expect.arrayContaining(["403", "500", "503"]));
      }
    }
  });
});
