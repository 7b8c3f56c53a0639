import { createHash } from "node:crypto";
import { Hono } from "hono";
import { compress } from "hono/compress";
import { methodNotAllowed } from "hono/method-not-allowed";
import { generateSpecs } from "hono-openapi";
import { deskReply } from "./desk.ts";
import type { AppDeps } from "./deps.ts";
import { problem } from "./problems.ts";
import { withTag } from "./reply.ts";
import { checkRoutes } from "./routes/check.ts";
import { objectRoutes } from "./routes/objects.ts";
import { programmeRoutes } from "./routes/programmes.ts";
import { reportRoutes } from "./routes/reports.ts";
import { skyRoutes } from "./routes/sky.ts";
import { needsToken, ownHost, sameOrigin, securityHeaders } from "./security.ts";

const prefix = "/api/v1";

/** The desk and its API as a function from a request to an answer. What is asked is done by `deps.work`; nothing is computed here. */
export function createApp(deps: AppDeps): (request: Request) => Promise<Response> {
  const app = buildApp(deps);
  return async (request) => app.fetch(request);
}

export function buildApp(deps: AppDeps): Hono {
  const app = new Hono();
  app.use(securityHeaders());
  app.use(ownHost(deps));
  app.use(needsToken(deps));
  app.use(sameOrigin());
  app.use(`${prefix}/*`, compress());
  app.use(`${prefix}/*`, async (c, next) => {
    const accepted = c.req.header("accept");
    if (accepted === undefined || c.req.path.endsWith("/export") || /json|\*\/\*|application\/\*|event-stream/.test(accepted)) {
      return next();
    }
    return problem(c, 406, `Answers come as JSON, not as ${accepted.slice(0, 100)}.`, "Accept application/json.");
  });
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        c.header("allow", methods.join(", "));
        return problem(c, 405, `${c.req.method} cannot be done to ${c.req.path}.`, `It takes ${methods.join(", ")}.`);
      },
    }),
  );
  const api = new Hono();
  for (const routes of [checkRoutes, objectRoutes, skyRoutes, reportRoutes, programmeRoutes]) api.route("/", routes(deps));
  app.route(prefix, api);
  let description: Promise<string> | null = null;
  app.get(`${prefix}/openapi.json`, async (c) => {
    const text = await (description ??= openApi(app, deps.version).then((found) => JSON.stringify(found)));
    return withTag(c, text, "application/json", createHash("sha256").update(text).digest("hex"));
  });
  app.notFound((c) => {
    const reads = c.req.method === "GET" || c.req.method === "HEAD";
    const isApi = c.req.path === "/api" || c.req.path.startsWith("/api/");
    if (reads && !isApi && deps.desk === null && c.req.path === "/")
      return c.html(notBuilt, 200, { "cache-control": "no-store" });
    const page = reads && !isApi && deps.desk !== null ? deskReply(c, deps.desk) : null;
    return (
      page ?? problem(c, 404, `There is nothing at ${c.req.path.slice(0, 200)}.`, `${prefix}/openapi.json lists what there is.`)
    );
  });
  app.onError((error, c) => {
    const words = error instanceof Error ? error.message : String(error);
    return problem(
      c,
      500,
      `This is a mistake in Groundtrack, not in what was asked: ${words}`,
      "Report it with what was asked.",
    );
  });
  return app;
}

/** The API's description, OpenAPI 3.1. */
async function openApi(app: Hono, version: string): Promise<unknown> {
  return generateSpecs(app, {
    documentation: {
      info: {
        title: "Groundtrack",
        version,
        description:
          "Checks what is said about satellites against the orbits they are really in. Degrees, kilometres and UTC, each named. " +
          "Errors are problem details (RFC 9457): `detail` says what was found, `doThis` what to do.",
        license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      },
      servers: [{ url: "/" }],
      tags: [
        { name: "check", description: "From a text to a report" },
        { name: "objects", description: "What is known of one object, and what follows from its orbit" },
        { name: "sky", description: "Places, and what stands above them" },
        { name: "reports", description: "Reports kept on this machine" },
        { name: "programmes", description: "What was said of a programme, joined with what happened" },
        { name: "about", description: "This server" },
      ],
      components: {
        securitySchemes: { token: { type: "http", scheme: "bearer", description: "where the server is reachable by others" } },
      },
      security: [{}, { token: [] }],
    },
  });
}

const notBuilt = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Groundtrack</title>
<h1>The desk was not built</h1>
<p>The API answers at <a href="/api/v1/openapi.json">/api/v1/openapi.json</a>. To have the page too, build it with
<code>npm run build:web</code> and start the server again.</p>
</html>
`;
