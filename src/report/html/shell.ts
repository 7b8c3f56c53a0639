import { html, trusted, type Html } from "../text/html.ts";
import { pageCss } from "./style.ts";
import { pageCssHash } from "./styleHash.ts";

/** One piece, so that its bytes are those that the policy's hash is of. */
const styleSheet = trusted(`<style>${pageCss}</style>`);

const policy = `default-src 'none'; style-src '${pageCssHash}'; base-uri 'none'; form-action 'none'`;

/** A whole page around its body: one style sheet by its hash, no script, nothing loaded. */
export function shell(title: string, version: string, body: Html): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${trusted(policy)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content="Groundtrack ${version}" />
        <title>${title}</title>
        ${styleSheet}
      </head>
      <body>
        ${body}
      </body>
    </html> `.markup;
}
