import { html, type Html } from "../../text/html.ts";
import { sheetStyle } from "./style.ts";
import { tenth, textSize, words, wrapped } from "./words.ts";

/** How wide a picture is where nothing else is asked: CSS pixels, so that its letters keep their size. */
export const sheetWidth = 720;
export const sheetMargin = 16;

export interface Part {
  readonly markup: Html;
  /** Where the next part may begin. */
  readonly bottom: number;
}

export interface Sheet {
  readonly title: string;
  /** What was asked and of when, under the title. */
  readonly subtitle: string;
  /** Said to those who do not see the picture. */
  readonly alt: string;
  /** Smaller words at the foot: how to read it, what it cannot show. */
  readonly notes: readonly string[];
  readonly width: number;
  /** One under the other, each from where the one before ends. */
  readonly parts: readonly ((top: number) => Part)[];
}

const titleSize = 16;

/** A picture as an SVG file of its own: title, parts, notes; with words for those who do not see it, and never a script. */
export function sheet({ title, subtitle, alt, notes, width, parts }: Sheet): string {
  const room = width - 2 * sheetMargin;
  let y = 8;
  const put = (text: string, size: number, bold: boolean, tone: string): readonly Html[] =>
    (text === "" ? [] : wrapped(text, room, size, bold)).map((line) => {
      y += Math.round(size * 1.35);
      return words(sheetMargin, y, line, { size, bold, tone });
    });
  const head = [put(title, titleSize, true, ""), put(subtitle, textSize, false, "soft")];
  y += 10;
  const body = parts.map((part) => {
    const { markup, bottom } = part(y);
    y = bottom;
    return markup;
  });
  y += notes.length === 0 ? 0 : 2;
  const foot = notes.map((note) => put(note, textSize - 0.5, false, "soft"));
  const height = Math.ceil(y + 14);
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    class="sheet"
    viewBox="0 0 ${width} ${height}"
    width="${width}"
    height="${height}"
    role="img"
    aria-labelledby="title desc"
    font-family="system-ui, 'Helvetica Neue', Arial, sans-serif"
  >
    <title id="title">${title}</title>
    <desc id="desc">${alt}</desc>
    ${sheetStyle}
    <rect class="paper" width="${width}" height="${height}" />
    ${head}${body}${foot}
  </svg> `.markup;
}

export function box(x: number, y: number, width: number, height: number, className: string): Html {
  return html`<rect
    class="${className}"
    x="${tenth(x)}"
    y="${tenth(y)}"
    width="${tenth(Math.max(0, width))}"
    height="${tenth(Math.max(0, height))}"
  />`;
}
