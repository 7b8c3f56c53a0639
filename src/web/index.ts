/**
 * The desk: Groundtrack in the browser. Preact components over signals; what is computed is computed by the pure folders in a
 * worker (`judge/`), what must be read, fetched or kept is asked of the desk's own server (`api/`), and nobody else is asked.
 * A page is a folder under `pages/`; `report/` is a report opened, which the pages and the page saved to disk (`viewer.ts`) share.
 */
import { fetchEvidence } from "./api/evidence.ts";
import { startDesk } from "./app/start.tsx";
import { openJudge } from "./judge/client.ts";
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import "virtual:report.css";
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import "./style/desk.css";

const worker = new Worker(new URL("./judge/worker.ts", import.meta.url), { type: "module" });
startDesk({ judge: openJudge(worker, fetchEvidence), served: true });
