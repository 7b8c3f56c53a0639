import { html, nothing, trusted, type Html } from "../text/html.ts";
import { pageCss } from "./style.ts";
import { pageCssHash } from "./styleHash.ts";

/** One piece, so that its bytes are those that the policy's hash is of. */
const styleSheet = trusted(`<style>${pageCss}</style>`);

/** A script and a style sheet that a page carries in itself, each with its hash as a policy writes it: "sha256-…". */
export interface Embedded {
  /** Holds no "</script". */
  readonly script: string;
  readonly scriptHash: string;
  /** Holds no "</style". */
  readonly style: string;
  readonly styleHash: string;
}

/** What the page may do: its own style sheet, and where it carries a script, that one, its kernel and a worker of its own text. */
function policyWith(embedded: Embedded | null): string {
  if (embedded === null) return `default-src 'none'; style-src '${pageCssHash}'; base-uri 'none'; form-action 'none'`;
  const { scriptHash, styleHash } = embedded;
  return (
    `default-src 'none'; style-src '${pageCssHash}' '${styleHash}'; script-src '${scriptHash}' 'wasm-unsafe-eval'; worker-src blob:; ` +
    `base-uri 'none'; form-action 'none'`
  );
}

/** A whole page around its body: style sheets and, if any, its script by their hashes; nothing loaded. */
export function shell(title: string, version: string, body: Html, embedded: Embedded | null = null): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${trusted(policyWith(embedded))}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content="Groundtrack ${version}" />
        <title>${title}</title>
        ${styleSheet}${embedded === null ? nothing : trusted(`<style>${embedded.style}</style>`)}
      </head>
      <body>
        ${body}${embedded === null ? nothing : trusted(`<script id="groundtrack-viewer">${embedded.script}</script>`)}
      </body>
    </html> `.markup;
}
