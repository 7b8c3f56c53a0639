import type { Span } from "../../base/index.ts";

/** What stands before somebody's words in a transcript, a record or a conversation: "HOST:", "Mr. Smith (Stirling):", "[14:02] anna:". */
export interface Label {
  /** As written, without what stands in brackets or behind a comma. */
  readonly name: string;
  /** A person named in brackets behind an office: "The Minister (James Cartlidge):". */
  readonly inBrackets: string | null;
  /** Something is told of him there: "Anna, 34, baker:". */
  readonly described: boolean;
  readonly mark: ":" | "." | "-";
  /** Where the words begin behind it. */
  readonly from: number;
}

const title =
  "(?:Mr|Mrs|Ms|Dr|Prof|Gen|Maj|Lt|Col|Capt|Cdr|Adm|Vice|Rear|Sen|Rep|Hon|Rt|Sir|Dame|Lord|Lady|Baroness|Senator|General|Colonel|Admiral|Secretary|Ambassador|The)";
const word = `(?:\\p{Lu}\\p{L}{0,3}\\.|\\p{Lu}[\\p{L}\\d'-]*(?:\\.\\p{Lu})*)`;
const small = "(?:of|the|for|and|van|von|de|der|bin|al|\\d{1,2})";
/** Short names of zones behind an hour, so that "00:40 KCNA:" is none. */
export const zoneName = "(?:UTC|GMT|MSK|BST|[ACEHIJKMPW]{1,3}[SD]?T)";
/** The hour, and the day where it stands before it, at which a message was written. */
const stamp = `(?:[[(]?(?:\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4},? )?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?[ap]\\.?m\\.?)?(?: ${zoneName}\\b)?[\\])]?,?\\s*(?:[-|:]\\s*)?)`;
const aside = "(?:(?:,? \\([^()\\n]{1,60}\\)){1,2}|, [^:\\n]{1,60})";

const named = new RegExp(
  `^\\s*${stamp}?["*_]*(?<name>${word}(?: (?:${word}|${small})){0,9}?)(?<aside>${aside})?["*_]*\\s?(?<mark>:| -)["*_]*\\s+(?=\\S)`,
  "u",
);
/** "Senator KELLY.", "The CHAIRMAN.", "Q.": a full stop ends only what ends in capitals, and the labels of questions. */
const stopped = new RegExp(
  `^\\s*(?<name>(?:${title}\\.? )*(?:Q|A|Question|Answer|(?:\\p{Lu}[\\p{Lu}'-]+ ){0,2}\\p{Lu}[\\p{Lu}'-]+(?: of \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?)?))(?<mark>\\.)\\s+(?=\\S)`,
  "u",
);
/** "<anna>", "@anna:", "[14:02] anna:". */
const handle = new RegExp(
  `^\\s*(?:${stamp}?(?:<(?<nick>@?[\\p{L}\\d_.-]{2,24})>|(?<at>@[\\p{L}\\d_.-]{2,30}):)|${stamp}(?<low>\\p{Ll}[\\p{L}\\d_.-]{1,23}):)\\s+(?=\\S)`,
  "u",
);
/** What a block may begin with that nobody says: the parts of a text and the lines of a table. */
const partOfText =
  /^(?:breaking|just in|update[ds]?|alert|flash|live|new|urgent|analysis|explained|latest|note|summary|background|context|photos?|video|correction|launch|orbit|site|mass|date|time|place|height|period|inclination|status|owner|operator|object|size|source|sources|subject|from|to|cc|re|p\.?s|unknown|next|first|second|third|finally|and|but|so|yes|no|(?:the )?(?:claims?|facts?|myths?|reality|truth|verdict|rating|rumou?rs?|evidence|conclusion)|true|false|fiction)\b/i;
/** "09:05 UTC: …" */
const zone = new RegExp(`^${zoneName}$`);
/** The labels of questions and answers. */
export const questionOrAnswer = /^(?:q|a|question|answer)$/i;

/** The label at the head of a block of the shadow text, or null. */
export function labelAt(shadow: string, block: Span): Label | null {
  const head = shadow.slice(block[0], Math.min(block[1], block[0] + 180));
  const match = stopped.exec(head) ?? named.exec(head) ?? handle.exec(head);
  const groups = match?.groups;
  const name = groups?.["name"] ?? groups?.["nick"] ?? groups?.["at"] ?? groups?.["low"];
  if (match === null || groups === undefined || name === undefined || partOfText.test(name) || zone.test(name)) return null;
  const mark = groups["mark"];
  return {
    name,
    inBrackets: /\(([^()]+)\)$/.exec(groups["aside"] ?? "")?.[1] ?? null,
    described: groups["aside"] !== undefined,
    mark: mark === "." ? "." : mark === " -" ? "-" : ":",
    from: block[0] + match[0].length,
  };
}

/** Whether a block begins with the hour at which it was written. */
export function isStamped(shadow: string, block: Span): boolean {
  return stampAtHead.test(shadow.slice(block[0], block[0] + 24));
}

const stampAtHead = new RegExp(`^\\s*${stamp}`, "u");
