import type { Report } from "../../model/index.ts";
import type { Judge } from "../judge/client.ts";

let prepared = "";
let listening = false;

/** Makes ready what is printed: the whole report as its static page has it. The page is only laid out when the browser prints. */
export async function preparePaper(judge: Judge, report: Report): Promise<void> {
  prepared = await judge.ask("page", { report });
  if (listening) return;
  listening = true;
  addEventListener("beforeprint", () => layOut(prepared));
}

function layOut(page: string): void {
  const paper = document.querySelector(".paper") ?? document.body.appendChild(document.createElement("div"));
  paper.className = "paper";
  const { body } = new DOMParser().parseFromString(page, "text/html");
  for (const script of body.querySelectorAll("script")) script.remove();
  paper.replaceChildren(...body.children);
}
