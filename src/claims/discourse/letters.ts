import type { KnowledgeIndex } from "../../catalogue/index.ts";
import type { Intake } from "../intake/index.ts";
import { looksLikePerson } from "../phrases/index.ts";
import type { TextStructure } from "../text/index.ts";
import type { Turn } from "./turns.ts";
import { speakerNamed } from "./turnSpeaker.ts";

const page =
  /^\W*(?:letters?(?: to (?:the|our) editors?| page|box)?|(?:your|our readers'?|readers'?) (?:letters|views|say|write)|(?:the |our |your )?(?:mail ?bag|post ?bag|inbox|letter ?box)|from our readers|have your say)\W*$/i;
/** "Dear Editor,", "Sir, – Your article …", "Hello list," */
const salutation =
  /^\s*(?:dear (?:sirs?|madam|editors?|all|colleagues|friends|readers?|list|[a-z]+ (?:team|desk))|sirs?|madam|to the editors?|hello|hi|hello all|(?:hello|hi|good (?:morning|evening)),? (?:list|all|everyone|folks|everybody|colleagues|friends))(?: (?:or|and) (?:sir|madam))?\s?(?:[,:;!]| -)/i;
/** "A retired engineer writes from Kirkwall:", "Jane Goodall (Bournemouth) writes:" */
const opener =
  /^\s*(?<who>[^:."]{3,80}?)(?:,? \([^()]{2,40}\))?,? (?:writes|wrote|asks|replies|e-?mails|mails|responds|adds|objects)(?: (?:to us|in|back|again))?(?: (?:from|in|of) [^:."]{2,40})?:\s+(?=\S)/u;
const farewell =
  /(?:^|[-.!?]\s?)(?:yours|yours (?:sincerely|faithfully|truly|etc|ever|aye)|(?:with )?(?:best|kind|warm) (?:wishes|regards)|best|regards|sincerely(?: yours)?|respectfully|cheers|clear skies|73),?(?: etc\.?)?,?\s*$/i;
const signer =
  /^[-\s]*(?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Gen|General|Col|Colonel|Maj|Major|Cdr|Captain|Rev)\.? )*(?<name>\p{Lu}[\p{L}'.-]*(?: (?:\p{Lu}[\p{L}'.-]*|van|von|de|der|bin|al)){0,3})(?<rest>,? ?(?:\([^()]*\)|[\p{Lu}(][^.!?:]*|(?:former|retired|by|via|professor|director|member|head|chair)\b[^.!?:]*)?[,.]?)$/u;
const LONGEST = 110;

/** The letters of a page or a list, and a letter that is all of a text: what stands above a name is his whose name it is. */
export function letterTurns(
  { shadow, blocks }: TextStructure,
  about: Intake,
  index: KnowledgeIndex,
): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  const text = (at: number): string => {
    const { span } = blocks[at] ?? { span: [0, 0] as const };
    return shadow.slice(span[0], Math.min(span[1], span[0] + 240));
  };
  const first = blocks.findIndex((block) => block.span[0] >= about.bodyStart);
  const onPage = blocks.slice(first, first + 4).some((_, at) => text(first + at).length < 60 && page.test(text(first + at)));
  let open = onPage;
  let written: number[] = [];
  let writer: Turn | null = null;
  for (const [at, block] of blocks.entries()) {
    if (block.span[0] < about.bodyStart || (onPage && page.test(text(at)))) continue;
    const head = text(at);
    if (salutation.test(head)) {
      open = true;
      writer = null;
      written = head.length < 40 ? [] : [at];
      continue;
    }
    if (!open) continue;
    const from = opener.exec(head);
    const who = from?.groups?.["who"]?.replace(/^(?:[Aa]n?|[Tt]he|[Oo]ne|[Oo]ur) (?=\p{Ll})/u, "");
    if (onPage && from !== null && who !== undefined) {
      writer = { speaker: speakerNamed(who, block.span[0], index), from: block.span[0] + from[0].length, label: who };
      turns.set(at, writer);
      written = [];
      continue;
    }
    const bidden = farewell.test(
      shadow.slice(Math.max(blocks[at - 1]?.span[0] ?? 0, (blocks[at - 1]?.span[1] ?? 0) - 40), blocks[at - 1]?.span[1] ?? 0),
    );
    const name = written.length > 0 ? signedBy(head, bidden) : null;
    if (name !== null) {
      for (const one of written)
        turns.set(one, { speaker: speakerNamed(name, block.span[0], index), from: blocks[one]?.span[0] ?? 0, label: name });
      written = [];
      open = onPage;
    } else if (block.kind === "heading") {
      writer = null;
      written = [];
    } else if (writer !== null) turns.set(at, { ...writer, from: block.span[0] });
    else written.push(at);
  }
  return turns;
}

/** "Scott Tilley, Roberts Creek"; behind a word of farewell a first name will do. */
function signedBy(text: string, bidden: boolean): string | null {
  if (text.length > LONGEST) return null;
  const found = signer.exec(text.replace(farewellAhead, ""))?.groups;
  const name = found?.["name"]?.replace(/[.,]$/, "");
  if (name === undefined) return null;
  const person = looksLikePerson(name) || /^(?:\p{Lu}\. ?)+\p{Lu}[\p{L}'-]+$/u.test(name);
  return person || bidden || farewellAhead.test(text) ? name : null;
}

const farewellAhead = /^(?:yours|with|best|kind|regards|sincerely|respectfully|cheers|clear skies)[^,]{0,30},\s*/i;
