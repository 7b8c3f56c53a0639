import { indexKnowledge, objectsBeginning, resolveObject, type ObjectMatch, type ObjectMatchHow } from "../catalogue/index.ts";
import type { Workspace } from "../check/index.ts";

const surest: readonly ObjectMatchHow[] = ["number", "designator", "name", "alias", "spelling", "family", "beginning"];

/**
 * What the packs and the archive find, the surest way first; where nothing has that name, what begins so; an object that both find by the surer of
 * the two ways.
 */
export function rankedMatches(name: string, workspace: Workspace): readonly ObjectMatch[] {
  const index = indexKnowledge(workspace.knowledge);
  const meant = [...resolveObject(name, index), ...(workspace.findObjects?.(name) ?? [])];
  const found = meant.length > 0 ? meant : [...objectsBeginning(name, index), ...(workspace.objectsBeginning?.(name) ?? [])];
  const order = ({ how, object }: ObjectMatch): number => surest.indexOf(how) * 3 + (object.kind === "payload" ? 0 : 1);
  const sorted = found.toSorted((a, b) => order(a) - order(b));
  return sorted.filter((match, at) => sorted.findIndex((other) => other.object.noradId === match.object.noradId) === at);
}

/** The one that is meant: alone in the surest way of finding it, or the one payload among bodies and debris of that name. A beginning means none. */
export function clearMatch(matches: readonly ObjectMatch[]): ObjectMatch | null {
  const [first] = matches;
  if (first === undefined || first.how === "beginning") return null;
  const asSure = matches.filter(({ how }) => how === first.how);
  const payloads = asSure.filter(({ object }) => object.kind === "payload");
  const only = asSure.length === 1 ? asSure[0] : payloads.length === 1 ? payloads[0] : undefined;
  return only ?? null;
}

/** A match as results carry it. */
export function matchJson({ object, how, matched }: ObjectMatch) {
  return {
    noradId: object.noradId,
    name: object.name,
    cosparId: object.cosparId,
    owner: object.owner,
    kind: object.kind,
    how,
    matched,
  };
}
