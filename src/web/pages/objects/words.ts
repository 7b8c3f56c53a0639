import type { ObjectsAnswer } from "../../../model/index.ts";

type Match = ObjectsAnswer["matches"][number];

export const kindWords = {
  payload: "satellite",
  "rocket-body": "rocket stage",
  debris: "debris",
  unknown: "object of unknown kind",
} as const satisfies Record<Match["kind"], string>;

/** By which way a name led to an object. */
export function foundBy({ how, matched }: Match): string {
  if (how === "number") return "its catalogue number";
  if (how === "designator") return "its designator";
  if (how === "name") return "its name";
  if (how === "alias") return `its other name “${matched}”`;
  if (how === "beginning") return `the beginning of “${matched}”`;
  return how === "spelling" ? `a spelling like “${matched}”` : `a part of “${matched}”`;
}
