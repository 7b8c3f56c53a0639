/** The worker of the served desk: judges and draws away from the page's own thread. */
import landUrl from "world-atlas/land-50m.json?url";
import organisations from "virtual:organisations";
import { serveJudge, type WorkerScope } from "./serve.ts";

declare const self: WorkerScope;

serveJudge(self, organisations, async () => (await fetch(landUrl)).json());
