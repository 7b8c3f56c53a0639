/**
 * The viewer of a saved report: one script inside its page, which opens from disk. The same text runs twice: in the page it shows the
 * report, and in a worker made of its own text it judges. Nobody is asked for anything.
 */
import { render } from "preact";
import organisations from "virtual:organisations";
import { DeskContext } from "./app/desk.ts";
import { showHiddenCharacters } from "./app/visibleText.ts";
import { openJudge } from "./judge/client.ts";
import { serveJudge, type WorkerScope } from "./judge/serve.ts";
import type { Report } from "../model/index.ts";
import { Glyphs } from "./parts/verdict.tsx";
import { OpenedReport } from "./report/openedReport.tsx";
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet
import "./style/desk.css";

declare const self: WorkerScope;

if (typeof document === "undefined") serveJudge(self, organisations, null);
else showReport();

function textOf(id: string): string {
  return document.getElementById(id)?.textContent ?? "";
}

function showReport(): void {
  showHiddenCharacters();
  const report: Report = JSON.parse(textOf("groundtrack-report"));
  const address = URL.createObjectURL(new Blob([textOf("groundtrack-viewer")], { type: "text/javascript" }));
  const judge = openJudge(new Worker(address), null);
  judge.giveLand(textOf("groundtrack-land"));
  const paper = document.createElement("div");
  paper.className = "paper";
  paper.append(...[...document.body.children].filter((element) => element.tagName !== "SCRIPT"));
  const root = document.createElement("div");
  root.id = "desk";
  document.body.prepend(root, paper);
  const desk = { judge, served: false };
  render(
    <DeskContext.Provider value={desk}>
      <a class="skip" href="#main">
        Skip to the report
      </a>
      <Glyphs />
      <header class="desk-head">
        <span class="desk-brand">Groundtrack</span>
        <p class="desk-saved">A saved report, with its evidence. It asks nobody for anything.</p>
      </header>
      <main id="main" tabIndex={-1}>
        <OpenedReport desk={desk} report={report} keptAs={null} />
      </main>
    </DeskContext.Provider>,
    root,
  );
}
