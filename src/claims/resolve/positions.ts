import type { Thing, Unit } from "../phrases/index.ts";

/** Behind a preposition, as in "the launch of Malligyong-1": not what acts. */
export function isBehind(units: readonly Unit[], thing: Thing): boolean {
  const before = units[units.findIndex((unit) => unit.thing === thing) - 1];
  // "after a Russian satellite came apart": a clause of its own.
  return before?.letter === "p" && !/^(?:after|before|since|until|as|once)$/.test(before.lower);
}

/** "It is stated", "it was the turn of Resurs-P1", "it seems that": an "it" that means nothing. */
export function isEmptyIt(units: readonly Unit[], at: number): boolean {
  const [unit, next, then] = [units[at], units[at + 1], units[at + 2]];
  if (unit?.lower !== "it" || next === undefined) return false;
  if (/^(?:seems|seemed|appears|appeared|turned|turns|follows|took|takes)$/.test(next.lower))
    return then?.letter === "t" || /^(?:out|until|only)$/.test(then?.lower ?? "");
  if (!/^(?:is|was|has been|'s|had been)$/.test(next.lower)) return false;
  const rest = units.slice(at + 2, at + 5);
  const told = rest.findIndex((one) => !/^[exd]$/.test(one.letter));
  const word = rest[told];
  if (word === undefined) return false;
  if (/^(?:turn|case|matter|day|moment|task)$/.test(word.lower)) return true;
  return (
    /^(?:stated|said|reported|noted|added|alleged|claimed|known|understood|clear|unclear|possible|likely|unlikely|true|hoped|thought|believed|estimated|assumed)$/.test(
      word.lower,
    ) && /^(?:[,.t-]|$)/.test(units[at + 2 + told + 1]?.letter ?? "")
  );
}

/** The word right before a thing. */
export function wordBefore(units: readonly Unit[], thing: Thing): string {
  return units[units.findIndex((unit) => unit.thing === thing) - 1]?.lower ?? "";
}

/** "a module for the Tiangong station", "near the old satellite": no part of what is launched. */
export function beside(units: readonly Unit[], thing: Thing): boolean {
  const at = units.findIndex((unit) => unit.thing === thing);
  return /^(?:for|to|near|than|like|toward|towards)$/.test(units[at - 1]?.lower ?? "");
}
