/** Characters that are written in several ways, by the plain one that grammars expect. Each is one UTF-16 unit, as its plain form is. */
const plain: Readonly<Record<string, string>> = {
  "‘": "'", "’": "'", "‚": "'", "‛": "'", "′": "'", "ʼ": "'", "`": "'", "´": "'",
  "“": '"', "”": '"', "„": '"', "‟": '"', "″": '"', "«": '"', "»": '"', "「": '"', "」": '"', "＂": '"',
  "‐": "-", "‑": "-", "‒": "-", "–": "-", "−": "-", "﹣": "-", "－": "-", "―": "—",
  "º": "°", "˚": "°", "×": "x", "✕": "x", "╳": "x",
  "\u00a0": " ", "\u1680": " ", "\u2000": " ", "\u2001": " ", "\u2002": " ", "\u2003": " ", "\u2004": " ", "\u2005": " ",
  "\u2006": " ", "\u2007": " ", "\u2008": " ", "\u2009": " ", "\u200a": " ", "\u200b": " ", "\u202f": " ", "\u205f": " ",
  "\u3000": " ", "\ufeff": " ", "\t": " ", "\u000b": " ", "\u000c": "\n", "\u2028": "\n", "\u2029": "\n",
  "：": ":", "，": ",", "．": ".", "（": "(", "）": ")", "～": "~", "＋": "+", "／": "/", "％": "%",
  "０": "0", "１": "1", "２": "2", "３": "3", "４": "4", "５": "5", "６": "6", "７": "7", "８": "8", "９": "9",
};

const variants = new RegExp(`[${Object.keys(plain).map(escaped).join("")}]|\\r\\n?`, "gu");

/**
 * The text with every typographic variant made plain and the same length, so that a span of one is a span of the other.
 * Line breaks stay here; `readStructure` turns those inside a paragraph into spaces.
 */
export function plainCharacters(source: string): string {
  return source.replace(variants, (found) => (found === "\r\n" ? " \n" : found === "\r" ? "\n" : (plain[found] ?? found)));
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
