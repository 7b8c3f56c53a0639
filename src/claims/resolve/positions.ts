import type { Thing, Unit } from "../phrases/index.ts";

/** Behind a preposition, as in "the launch of Malligyong-1": not what acts. */
export function isBehind(units: readonly Unit[], thing: Thing): boolean {
  const before = units[units.findIndex((unit) => unit.thing === thing) - 1];
  // "after a Russian satellite came apart": a clause of its own.
  return before?.letter === "p" && !/^(?:after|before|since|until|as|once)$/.test(before.lower);
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
