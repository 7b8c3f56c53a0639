import { spansOverlap, type Span } from "../../base/index.ts";
import type { Mention } from "../mentions/types.ts";
import type { NameMark } from "../names/index.ts";
import type { Word, WordTag } from "../text/types.ts";

/** A word, or a name or closed phrase that stands for several. Pieces of a sentence are in order and do not overlap. */
export interface Piece {
  readonly span: Span;
  readonly lower: string;
  readonly raw: string;
  readonly tag: WordTag;
  readonly capital: boolean;
  readonly name: NameMark | null;
  readonly closed: Mention | null;
}

/**
 * Lays names and closed phrases over the words. Where they overlap an object's or vehicle's name wins over a time or a number
 * ("Long March 5"), any other closed phrase over a place ("Pyongyang time").
 */
export function pieces(
  shadow: string,
  words: readonly Word[],
  names: readonly NameMark[],
  mentions: readonly Mention[],
): readonly Piece[] {
  const keptMentions = mentions.filter(
    (mention) => !names.some((name) => flies(name) && spansOverlap(name.span, mention.span)),
  );
  const keptNames = names.filter(
    (name) => flies(name) || !keptMentions.some((mention) => spansOverlap(name.span, mention.span)),
  );
  const laid: Piece[] = [];
  let nextName = 0;
  let nextMention = 0;
  let coveredTo = -1;
  for (const word of words) {
    if (word.span[0] < coveredTo) continue;
    while ((keptNames[nextName]?.span[1] ?? Infinity) <= word.span[0]) nextName += 1;
    while ((keptMentions[nextMention]?.span[1] ?? Infinity) <= word.span[0]) nextMention += 1;
    const mention = keptMentions[nextMention];
    const name = keptNames[nextName];
    // A mark that begins inside a word ("mid-November") still covers it.
    if (mention !== undefined && mention.span[0] < word.span[1]) {
      laid.push(piece(shadow, mention.span, "word", null, mention));
      coveredTo = mention.span[1];
      nextMention += 1;
    } else if (name !== undefined && name.span[0] < word.span[1]) {
      laid.push(piece(shadow, name.span, "name", name, null));
      coveredTo = name.span[1];
      nextName += 1;
      // What is left of a hyphenated word ("Moscow-based") is a modifier of its own.
      if (coveredTo < word.span[1]) {
        laid.push(piece(shadow, [coveredTo, word.span[1]], "word", null, null));
        coveredTo = word.span[1];
      }
    } else {
      laid.push({ ...piece(shadow, word.span, word.tag, null, null), lower: word.lower });
      coveredTo = word.span[1];
    }
  }
  return laid;
}

function flies(name: NameMark): boolean {
  return name.entities.some(
    (entity) => entity.kind === "object" || entity.kind === "unknown-object" || entity.kind === "vehicle",
  );
}

function piece(shadow: string, span: Span, tag: WordTag, name: NameMark | null, closed: Mention | null): Piece {
  const raw = shadow.slice(span[0], span[1]);
  const first = raw.charAt(0);
  return { span, lower: raw.toLowerCase(), raw, tag, capital: first !== first.toLowerCase(), name, closed };
}
