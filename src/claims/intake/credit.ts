import { resolveOrganisation, type KnowledgeIndex } from "../../catalogue/index.ts";
import type { Block } from "../text/index.ts";

/** "AFP/Tehran", "By The Associated Press", "(Reuters)": a line that says whose report is printed. */
const line =
  /^\s*[([–—-]*\s*(?:(?:by|from|source:) )?(?:the )?(?<agency>\p{Lu}[\p{L}. ]{1,30}?)[\])]?(?:\s?[/|,]\s?(?<place>\p{Lu}[\p{L} .'-]{1,30}))?\s*$/iu;
/** "… on Monday. – AFP" */
const atEnd = /[.!?"”]\s*[–—-]{1,2}\s*(?<agency>\p{Lu}[\p{L}]{1,12}(?: \p{Lu}[\p{L}]{1,12})?)\s*$/u;

/** The agency whose report a paper prints, where a line over or below it says so. */
export function creditOf(shadow: string, body: readonly Block[], index: KnowledgeIndex): string | null {
  const named = body.flatMap((block, at) => {
    const name = block.span[1] - block.span[0] < 60 ? line.exec(shadow.slice(...block.span))?.groups?.["agency"] : undefined;
    return name !== undefined && isOutlet(name, index) ? [{ name, at }] : [];
  });
  // Several papers on lines of their own head what each of them says.
  if (new Set(named.map(({ name }) => name)).size > 1) return null;
  const credit = named.find(({ at }) => at < 4 || at === body.length - 1);
  if (credit !== undefined) return credit.name;
  const last = body.at(-1);
  const name =
    last === undefined
      ? undefined
      : atEnd.exec(shadow.slice(Math.max(last.span[0], last.span[1] - 40), last.span[1]))?.groups?.["agency"];
  return name !== undefined && isOutlet(name, index) ? name : null;
}

function isOutlet(name: string, index: KnowledgeIndex): boolean {
  return resolveOrganisation(name, index)[0]?.kind === "outlet";
}
