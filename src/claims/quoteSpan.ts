import { unitAt } from "./attach/arguments.ts";
import type { NumberArgument, PlaceGroup } from "./attach/types.ts";
import { scopesOver, type Scope } from "./clauses/index.ts";
import { clauseStartOf, type FoundFrame, type SentenceParts } from "./frames/index.ts";

/** From the clause's first word to its last argument: the words that a report underlines. */
export function quoteSpan(
  sentence: SentenceParts,
  frame: FoundFrame,
  others: readonly FoundFrame[],
  group: PlaceGroup,
  order: number | null,
  numbers: readonly NumberArgument[],
): [number, number] {
  const { units, attribution, span } = sentence;
  // A question is nobody's claim: only together with its answer is it told what somebody said.
  if (frame.way.name === "asked whether") return [span[0], span[1]];
  const trigger = unitAt(units, frame.trigger[0]);
  const { chain } = scopesOver(attribution.scopes, trigger);
  const scope: Scope | undefined = chain[0];
  const inAlso = scope?.also != null && trigger >= scope.also[0];
  const range = scope === undefined ? ([0, units.length] as const) : inAlso && scope.also !== null ? scope.also : scope.over;
  let [from] = range;
  // Articles and adverbs were out of sight when the scope was found: "any arms deal".
  while (from > 0 && /^[de]$/.test(units[from - 1]?.letter ?? "") && !attribution.attributive.has(from - 1)) from -= 1;
  let to = range[1] - 1;
  const clause = unitAt(units, clauseStartOf(sentence, frame.trigger[0]));
  if (others.some((other) => unitAt(units, other.trigger[0]) < clause)) from = Math.max(from, clause);
  const follower = others.find(
    (other) => other.trigger[0] > frame.trigger[0] && clauseStartOf(sentence, other.trigger[0]) > frame.trigger[1],
  );
  const nextAt = follower === undefined ? undefined : unitAt(units, clauseStartOf(sentence, follower.trigger[0]));
  const next = nextAt !== undefined && nextAt > trigger && nextAt <= to ? nextAt : undefined;
  if (next !== undefined) to = next - 1;
  for (let at = trigger - 1; at > from; at -= 1)
    if (units[at]?.letter === ";" || attribution.attributive.has(at)) from = at + 1;
  for (let at = trigger + 1; at < to; at += 1)
    if (units[at]?.letter === ";" || (attribution.attributive.has(at) && scope === undefined)) to = at - 1;
  while (from < to && /^[,;:.&u\])-]$/.test(units[from]?.letter ?? "")) from += 1;
  while (to > from && /^[,;:.&u[(-]$/.test(units[to]?.letter ?? "")) to -= 1;
  const start = units[from]?.span[0] ?? span[0];
  const end = units[to]?.span[1] ?? span[1];
  // A number may stand beside another verb: "raised its orbit: its apogee went up by 12 km".
  const measured = numbers.map((number) => number.span[1]);
  if (order === null) return [Math.min(start, frame.trigger[0]), Math.max(end, frame.trigger[1], ...measured)];
  // Of several groups the first underlines from the clause's start, each of the others its own places and time.
  const own = [...group.places, ...group.times.filter((time) => time.clock)].map((argument) => argument.span);
  const last = Math.max(frame.trigger[1], ...own.map((one) => one[1]));
  return order === 0
    ? [Math.min(start, frame.trigger[0]), last]
    : [Math.min(...own.map((one) => one[0])), Math.max(...own.map((one) => one[1]))];
}
