import { matchesOf } from "../text/index.ts";
import type { ClaimType } from "../../model/index.ts";
import type { FoundFrame, FrameKind, SentenceParts } from "./types.ts";
import { verbContext } from "./verbContext.ts";
import { waysPossibleIn } from "./waysPossible.ts";

/** How far around a trigger the patterns that forbid it are looked for, UTF-16 units. */
const NEAR = 60;

interface Yielding {
  readonly type: ClaimType;
  readonly to: readonly ClaimType[];
  readonly within: number;
}

/**
 * Which type gives way to which in one clause: "failed to reach orbit" is no orbit, pictures received are no exposure, a
 * picture taken "while over Hawaii" is one claim and not two. `within` UTF-16 units between the triggers.
 */
const yields: readonly Yielding[] = [
  { type: "orbit", to: ["launch-failure", "count", "resolution"], within: 40 },
  { type: "orbit", to: ["manoeuvre", "proximity", "decay", "status"], within: 70 },
  // What is still to be put into orbit is a launch to come.
  { type: "orbit", to: ["launch"], within: 0 },
  { type: "launch", to: ["launch-failure"], within: 160 },
  { type: "launch", to: ["hazard-area", "site-capability"], within: 30 },
  { type: "launch", to: ["manoeuvre"], within: 20 },
  { type: "decay", to: ["launch-failure"], within: 90 },
  { type: "imaging", to: ["signal", "coverage"], within: 140 },
  { type: "resolution", to: ["imaging"], within: 140 },
  { type: "imaging", to: ["proximity"], within: 12 },
  { type: "overflight", to: ["imaging"], within: 200 },
  { type: "overflight", to: ["coverage", "proximity", "signal"], within: 60 },
  { type: "overflight", to: ["sighting"], within: 40 },
  { type: "signal", to: ["launch-failure"], within: 5 },
  { type: "status", to: ["sighting"], within: 20 },
  { type: "manoeuvre", to: ["proximity"], within: 12 },
  { type: "coverage", to: ["proximity"], within: 60 },
  { type: "signal", to: ["status"], within: 60 },
  { type: "status", to: ["signal"], within: 12 },
  { type: "status", to: ["decay", "launch-failure"], within: 30 },
  { type: "sighting", to: ["decay", "signal", "imaging", "proximity"], within: 90 },
  { type: "count", to: ["launch", "launch-failure", "proximity", "imaging", "signal"], within: 60 },
  { type: "proximity", to: ["orbit"], within: 0 },
  { type: "plan", to: ["launch", "coverage", "status", "imaging", "overflight", "decay", "manoeuvre", "count"], within: 120 },
];

/** Every way of every kind that is met in a sentence, in order, one trigger each. */
export function findFrames(sentence: SentenceParts, kinds: readonly FrameKind[]): readonly FoundFrame[] {
  const { masked } = sentence;
  const question = /\?["')\]]*$/.test(masked);
  const found: (FoundFrame & { readonly at: number; readonly to: number })[] = [];
  for (const { kind, way } of waysPossibleIn(masked, kinds)) {
    for (const match of matchesOf(fromRunEnd(way.pattern), masked)) {
      const trigger = match.groups?.["trigger"] ?? match.groups?.["trigger2"] ?? match[0];
      const at = match.index + Math.max(0, match[0].lastIndexOf(trigger));
      const to = at + trigger.length;
      const twin = found.findIndex((other) => other.kind === kind && sameClaim(masked, other, at, to));
      // "conducted manoeuvres to raise its perigee": the one that is only a purpose makes room.
      const before = found[twin];
      const asksMore = before !== undefined && !needsNothing(before) && needsNothing({ kind, way });
      if (twin >= 0 && found[twin]?.unreal !== true && !asksMore) continue;
      const around = masked.slice(Math.max(0, at - NEAR), Math.min(masked.length, to + NEAR));
      if (kind.not.some((pattern) => pattern.test(around))) continue;
      // "debris hits a shuttle, and two astronauts drift": somebody else does it.
      if (/, (?:and|but|while) (?:[a-z]+ ){0,2}(?:N|B){3,} /.test(masked.slice(match.index, at))) continue;
      if (way.plural === true && !severalBefore(sentence, textPlace(sentence, at))) continue;
      const context = verbContext(masked, clauseStart(sentence, at), at);
      const none =
        subjectIsNone(sentence, textPlace(sentence, at)) ||
        objectIsNone(sentence, textPlace(sentence, to)) ||
        noneBehind.test(masked.slice(to, to + 40));
      const inside = /\bnot\b|n't|\bno longer\b|\bnever\b|\bcannot\b|\bimpossible\b|\bunable\b/.test(trigger) ? -1 : 1;
      const planned =
        way.future === true ||
        (way.name === "announced a launch" && isIndefinite(sentence, textPlace(sentence, at))) ||
        (context.possible && /^(?:launch|decay|imaging|overflight)$/.test(kind.type)) ||
        (kind.type === "overflight" && /\b(?:next|upcoming|coming|future) $/.test(masked.slice(Math.max(0, at - 12), at))) ||
        (kind.type === "orbit" &&
          /\b(?:will|would|'ll)\b(?! have)[^.;,]{1,50}$/.test(
            masked.slice(Math.max(clauseStart(sentence, at), at - 60), at),
          )) ||
        (kind.type === "launch" &&
          /\b(?:notified|informed|told|warned|advised|alerted|notice|notification) (?:[a-zNB]+ ){0,3}?(?:of|about) (?:an? |the )?$/.test(
            masked.slice(Math.max(0, at - 60), at),
          )) ||
        (/^(?:launch|decay)$/.test(kind.type) && /^(?:could|may|might|should) /.test(trigger)) ||
        (/^(?:plan|prepar)|\b(?:planned|scheduled|due|expected|set|would|will)\b/.test(trigger) && kind.type !== "plan");
      const seeming = kind.type.startsWith("launch") ? presumed(sentence, at, to) : null;
      const frame = {
        kind,
        way,
        at,
        to,
        trigger: [textPlace(sentence, at), textPlace(sentence, to)] as const,
        polarity:
          way.negative === true
            ? (-1 as const)
            : way.absorbsNegation === true || (context.polarity === inside) !== none
              ? (1 as const)
              : (-1 as const),
        hedge: context.hedge ?? seeming,
        doubts: context.doubts || seeming !== null,
        affirms: way.name === "dead" && inside < 0,
        direction:
          planned || kind.type === "plan" || (context.direction !== "past" ? false : soon(sentence))
            ? ("future" as const)
            : context.direction,
        background: context.background,
        unreal:
          (context.unreal && kind.ability !== true && way.absorbsNegation !== true) || (question && kind.type !== "statement"),
      };
      if (twin < 0) found.push(frame);
      // "The launch on Tuesday": a way that needs neither place nor hour goes before one that does.
      else if (asksMore && !frame.unreal) found[twin] = frame;
      else if (!frame.unreal) found[twin] = frame;
    }
  }
  const kept = standing(
    masked,
    found.filter((frame) => frame.kind.type !== "statement"),
  );
  // Politics is kept only where the clause says nothing that can be checked.
  const politics = found.filter(
    (frame) => frame.kind.type === "statement" && !kept.some((other) => !separated(masked, frame.at, other.at)),
  );
  return [...kept, ...politics].sort((a, b) => a.at - b.at);
}

/** What stays of frames when those that tell with other words what another tells give way to it. */
function standing<F extends { readonly kind: FrameKind; readonly at: number }>(
  masked: string,
  frames: readonly F[],
): readonly F[] {
  // Rule by rule, so that of two that would give way to each other one stays.
  let kept = frames;
  for (const rule of yields) {
    const all = kept;
    kept = all.filter((frame) => !all.some((other) => givesWay(rule, masked, frame, other)));
  }
  return kept;
}

interface Placed {
  readonly kind: FrameKind;
  readonly at: number;
}

function givesWay(rule: Yielding, masked: string, frame: Placed, other: Placed): boolean {
  return (
    frame.kind.type === rule.type &&
    rule.to.includes(other.kind.type) &&
    Math.abs(other.at - frame.at) <= rule.within &&
    !(rule.type === "overflight" && coordinated(masked, frame.at, other.at)) &&
    // "Passing over Italy at 5:56, the satellite took a picture": one thing told, whatever comma stands between.
    (/^(?:pass|fly|cross)ing\b/.test(masked.slice(frame.at)) || !separated(masked, frame.at, other.at))
  );
}

/** Whether a frame tells with other words what another frame of the sentence tells; places of the masked sentence. */
export function yieldsTo(masked: string, frame: Placed, other: Placed): boolean {
  return yields.some((rule) => givesWay(rule, masked, frame, other));
}

function needsNothing({ kind, way }: Pick<FoundFrame, "kind" | "way">): boolean {
  return (way.needs ?? kind.needs).includes("nothing");
}

/** "spotted what appeared to be a launch", "detected a suspected launch": what was seen is only taken for one. */
function presumed(sentence: SentenceParts, at: number, to: number): string | null {
  const { masked } = sentence;
  const behind = presumption.exec(masked.slice(to, to + 40));
  if (behind !== null) return behind[0].trim();
  const before =
    /\b(?:apparent|suspected|presumed|possible|probable|what (?:it |they )?(?:is |was |were )?(?:appear|seem|believe|presume|suspect|thought)[a-z]*(?: to (?:be|have been))?)(?: an?| the)? $/.exec(
      masked
        .slice(Math.max(0, at - 90), at)
        .replace(/[HOV]+$/, "")
        .slice(-44),
    );
  if (before !== null) return before[0].trim();
  const place = textPlace(sentence, at);
  return (
    sentence.units
      .find((unit) => unit.span[0] <= place && unit.span[1] > place)
      ?.thing?.words.find((word) => /^(?:suspected|presumed|possible|apparent|probable)$/.test(word)) ?? null
  );
}

const presumption =
  /^ (?:what (?:it |they )?(?:is |was |were )?(?:appear|seem|believe|presume|suspect|thought|assume)[a-z]*|(?:an? |the )?(?:apparent|suspected|presumed|possible|probable|likely)\b)/;

/** "The station soars over Seoul tomorrow": the present tense of a timetable. */
function soon(sentence: SentenceParts): boolean {
  return (
    sentence.units.some(
      (unit) => unit.moment !== undefined && /\b(?:tomorrow|tonight|next (?:week|month|year))\b/.test(unit.lower),
    ) && !/\b(?:was|were|had|did)\b/.test(sentence.masked)
  );
}

/** "announced a third launch": one that is still to come. */
function isIndefinite(sentence: SentenceParts, place: number): boolean {
  return sentence.units.find((unit) => unit.span[0] <= place && unit.span[1] > place)?.thing?.definite === false;
}

/** A pattern that begins with a phrase and a gap need not be tried from each letter of the phrase's run: the last will do. */
function fromRunEnd(pattern: RegExp): RegExp {
  let quick = quickOf.get(pattern);
  if (quick === undefined)
    quickOf.set(
      pattern,
      (quick = new RegExp(
        pattern.source.replace(/(^|\|)((?:\(\?:)*)\[([A-Z]+)\](?=[|([])/g, "$1$2[$3](?![$3])"),
        pattern.flags,
      )),
    );
  return quick;
}

const quickOf = new WeakMap<RegExp, RegExp>();

/** "flew across Egypt and photographed the canal", "flew over it as it photographed the canal": two things done, one after or beside the other. */
function coordinated(masked: string, overflight: number, other: number): boolean {
  const between = masked.slice(Math.min(overflight, other), Math.max(overflight, other));
  return (
    /[BLN]{3}.*\band (?:[a-z]+ )?$/.test(between) ||
    (overflight < other && /[BLN]{3}.*\b(?:as|while|when) (?:it|they|[BNO]+) (?:[a-z]+ )?$/.test(between))
  );
}

/** "No object had entered orbit": the subject itself denies. */
function subjectIsNone(sentence: SentenceParts, position: number): boolean {
  const last = sentence.units.findLast(
    (unit) =>
      unit.span[1] <= position && (unit.thing !== undefined || (unit.agent !== undefined && /^no [a-z]/.test(unit.lower))),
  );
  return (
    last !== undefined &&
    position - last.span[1] < 30 &&
    /^(?:no|none of|neither of|not one)\b/.test(last.lower) &&
    !/^no\.? ?\d/.test(last.lower)
  );
}

/** "Launched no satellite", "made no manoeuvre": the object denies. */
function objectIsNone(sentence: SentenceParts, position: number): boolean {
  const next = sentence.units.find((unit) => unit.span[0] >= position && unit.thing !== undefined);
  return (
    next !== undefined && next.span[0] - position <= 2 && /^(?:no|none of|neither of|not one)\b(?!\.? ?\d)/.test(next.lower)
  );
}

/** "Has sent down no pictures": the object denies though no phrase stands for it. */
const noneBehind =
  /^ (?:(?:down|back|out|up|home|off) )?(?:no|not one|not a single|none of|nothing)\b(?! (?:longer|later|more|less|fewer|doubt|sooner|further|other|matter|problems?|difficult[a-z]*|danger|threat|risk|trouble|time)\b)/;

function severalBefore(sentence: SentenceParts, position: number): boolean {
  const last = sentence.units.findLast(
    (unit) => unit.span[1] <= position && (unit.thing !== undefined || unit.quantity !== undefined),
  );
  return last !== undefined && (last.quantity !== undefined || last.thing?.plural === true || (last.thing?.count ?? 0) > 1);
}

/** Two triggers of one kind say the same thing unless a new clause begins between them. */
function sameClaim(
  masked: string,
  other: { readonly at: number; readonly to: number; readonly kind: FrameKind },
  at: number,
  to: number,
): boolean {
  if (at < other.to && other.at < to) return true;
  const between = masked.slice(Math.min(at, other.at), Math.max(at, other.at));
  // A type that is told place by place begins anew behind a place or a time: "photographed Rome and photographed Seoul".
  return !separated(masked, at, other.at) && !(other.kind.splits && /[BLNT]{3}/.test(between));
}

const subjectAndVerb =
  "(?:it\\b|they\\b|he\\b|she\\b|(?:the )?[OVHDNB]+ (?:(?:in |on |from |at )?[TL]{3,} )?(?:has|had|have|was|were|is|are|will|would|did|does|could|may|also|then|hit|fell|came|rose|sank|left|made|put|lost|broke|struck|began|[a-z-]+(?:ed|ew|ook|ent|aw))\\b)";
const newClause = new RegExp(
  `;|, which\\b|, who\\b|\\b(?:but|whereas)\\b|(?:,? \\band|\\bwhile|,) (?:T+,? )?${subjectAndVerb}|A{6}`,
);
const clauseOpening = new RegExp(
  `[;:]| -+ |,? \\b(?:but|whereas)\\b|(?:,? \\band|\\bwhile|,)(?= (?:T+,? )?${subjectAndVerb})|, \\b(?:which|who)\\b|A+`,
  "g",
);

/** A semicolon, or a conjunction with a subject after it, lies between two places. */
export function separated(masked: string, a: number, b: number): boolean {
  // With the second trigger's own word: "…, while Noor-1 re-entered" has its verb there.
  const end = Math.max(a, b);
  const word = /^[a-z-]*/.exec(masked.slice(end, end + 24))?.[0] ?? "";
  return newClause.test(masked.slice(Math.min(a, b), end) + word);
}

/** Where clauses begin in a masked sentence: after semicolons, colons, dashes, attributions, and conjunctions with a new subject. */
export function clauseStarts(masked: string): readonly number[] {
  return [0, ...matchesOf(clauseOpening, masked).map((match) => match.index + match[0].length)];
}

/** The place in the text of a place in the masked sentence. */
function textPlace(sentence: SentenceParts, at: number): number {
  let place = at;
  for (const mark of sentence.left) if (mark <= place) place += 1;
  return sentence.span[0] + place;
}

/** The start, in the text, of the clause that holds a place of the text. */
export function clauseStartOf(sentence: SentenceParts, place: number): number {
  const from = place - sentence.span[0];
  return textPlace(sentence, clauseStart(sentence, from - sentence.left.filter((mark) => mark < from).length));
}

/** The start of the clause that holds a place of the masked sentence. */
function clauseStart(sentence: SentenceParts, at: number): number {
  return sentence.clauseStarts.findLast((start) => start <= at) ?? 0;
}
