import { widthOf } from "../src/report/figures/chart/words.ts";

/** Where the words of a picture lie by its own markup, as wide as they come out at most; test/e2e/pictures.test.ts asks a browser. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";

export function textsOf(svg: string): readonly PlacedText[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text\s*>/g)].map(([, tag = "", inside = ""]) => {
    const text = inside.trim().replace(/&[a-z#0-9]+;/g, "<");
    const size = Number(attribute(tag, "font-size"));
    const wide = widthOf(text, size, attribute(tag, "font-weight") === "600");
    const [x, y, anchor] = [Number(attribute(tag, "x")), Number(attribute(tag, "y")), attribute(tag, "text-anchor")];
    const left = anchor === "end" ? x - wide : anchor === "middle" ? x - wide / 2 : x;
    return { text, left, right: left + wide, top: y - size * 0.75, bottom: y + size * 0.2 };
  });
}

/** Pairs of words that lie over each other, and words outside the picture; each told in words. */
export function troubleWithWords(svg: string): readonly string[] {
  const width = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const texts = textsOf(svg);
  const outside = texts.filter(({ left, right }) => left < 0 || right > width).map(({ text }) => `outside: ${text}`);
  const over = texts.flatMap((a, i) =>
    texts.slice(i + 1).flatMap((b) => {
      const [w, h] = [
        Math.min(a.right, b.right) - Math.max(a.left, b.left),
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
      ];
      return w > 1 && h > 2 ? [`over each other: ${a.text} | ${b.text}`] : [];
    }),
  );
  return [...outside, ...over];
}
