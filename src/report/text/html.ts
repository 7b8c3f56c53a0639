import { visible } from "./visible.ts";

/** Markup that is safe to put into a page. It is only made by `html`, which escapes every string that it is given. */
export interface Html {
  readonly markup: string;
}

export type Child = Html | string | number | null | false | readonly Child[];

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text that stays text in markup and in quoted attributes; invisible and reordering characters are shown as `[U+202E]`. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => escapes[character] ?? "");
}

function rendered(child: Child): string {
  if (child === null || child === false) return "";
  if (typeof child === "string") return escapeHtml(child);
  if (typeof child === "number") return String(child);
  if ("markup" in child) return child.markup;
  return child.map(rendered).join("");
}

/** A template in which every value is escaped unless it is itself made by `html`; null and false leave nothing, arrays are joined. */
export function html(parts: TemplateStringsArray, ...children: readonly Child[]): Html {
  return { markup: parts.map((part, i) => part + (i < children.length ? rendered(children[i] ?? null) : "")).join("") };
}

export const nothing: Html = { markup: "" };

/** Our own constant markup (style sheets, drawn shapes). Never for text from outside. */
export function trusted(markup: string): Html {
  return { markup };
}

/** An address that may become a link: web addresses only, so that `javascript:` stays text. */
export function linkable(address: string | null): string | null {
  return address !== null && /^https?:\/\/[^\s"'<>]+$/i.test(address) ? address : null;
}
