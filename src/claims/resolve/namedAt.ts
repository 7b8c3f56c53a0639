import { ownerOfFamily, type NameMark } from "../names/index.ts";
import { subjectOfObject, type NamedAt } from "./resolved.ts";

/** "Its predecessor, OTV-5", "unlike Noor-2": what it is compared with, and not what "the satellite" means. */
export const comparedWith =
  /\b(?:predecessor|successor|sister|sibling|twin|forerunner|unlike|like)s?(?: ship| craft| satellite)?,? (?:the )?$/i;

/** Where a text names satellites, in order: "India lost a radar satellite" is told before its name is. */
export function namedAt(shadow: string, marks: readonly NameMark[]): readonly NamedAt[] {
  const because = "the first satellite that the text names after it";
  return marks.flatMap((mark): readonly NamedAt[] => {
    if (comparedWith.test(shadow.slice(Math.max(0, mark.span[0] - 30), mark.span[0]))) return [];
    const [entity] = mark.entities;
    const at = mark.span[0];
    if (entity?.kind === "object") {
      const [object] = entity.objects;
      if (object?.kind !== "payload" || object.purpose === "space station") return [];
      const subject = subjectOfObject(object, { given: "implied", because });
      return [{ at, subject: { subject, alternatives: [], owner: object.owner } }];
    }
    if (entity?.kind !== "unknown-object") return [];
    const subject = { name: entity.name, noradId: null, cosparId: null, given: "implied", because } as const;
    return [{ at, subject: { subject, alternatives: [], owner: entity.launches[0]?.state ?? ownerOfFamily(entity.name) } }];
  });
}
