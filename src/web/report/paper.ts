import type { Report } from "../../model/index.ts";
import type { Judge } from "../judge/client.ts";

let prepared: Promise<string> | null = null;
let ready: string | null = null;

/**
 * Makes ready what is printed: the whole report as its static page has it. It is laid out only when the browser prints; where it is not
 * ready by then, the desk is printed as it stands.
 */
export function preparePaper(judge: Judge, report: Report): void {
  ready = null;
  const asked = judge.ask("page", { report });
  prepared = asked;
  asked.then(
    (page) => {
      if (prepared === asked) ready = page;
    },
    () => undefined,
  );
  removeEventListener("beforeprint", layOut);
  addEventListener("beforeprint", layOut);
}

/** Prints once all is ready. */
export async function printReport(): Promise<void> {
  await prepared?.catch(() => null);
  print();
}

function layOut(): void {
  if (ready === null) return;
  const paper = document.querySelector(".paper") ?? document.body.appendChild(document.createElement("div"));
  paper.className = "paper";
  const { body } = new DOMParser().parseFromString(ready, "text/html");
  for (const script of body.querySelectorAll("script")) script.remove();
  paper.replaceChildren(...body.children);
}
