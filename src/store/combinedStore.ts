import type { Answer, EvidenceStore } from "../catalogue/index.ts";
import type { EvidenceRequest, EvidenceRow, UtcText } from "../model/index.ts";
import { memoryStore } from "./memoryStore.ts";

/**
 * Two stores as one: packs, which are at hand at once, and the archive. Of two rows about one object or launch the first store's
 * speaks, save that a decay which only the second knows is not hidden. What the second, which has the longer history, found to be no
 * set of its object or a bad one is not given from the first either.
 */
export function combinedStore(first: EvidenceStore, second: EvidenceStore): EvidenceStore {
  return {
    answer: async (request, asOf) => {
      const [a, b] = [await first.answer(request, asOf), await second.answer(request, asOf)];
      if (b.rows.length === 0) return a;
      if (a.rows.length === 0) return b;
      // Each store has looked through its own sets and says how many: the two answers stand side by side.
      if (request.kind === "sky-at") return { rows: [...a.rows, ...b.rows], missing: null };
      return union(a, b, request, asOf);
    },
  };
}

async function union(a: Answer, b: Answer, request: EvidenceRequest, asOf: UtcText | null): Promise<Answer> {
  const faulty = new Set(
    (b.leftOut ?? []).flatMap(({ epoch, reason }) => (reason === "wrong-object" || reason === "bad-fit" ? [epoch] : [])),
  );
  const ofFirst = a.rows.filter((row) => row.kind !== "element-set" || !faulty.has(row.value.EPOCH));
  const keys = new Map(ofFirst.map((row) => [keyOf(row), row]));
  const added = b.rows.filter((row) => {
    const before = keys.get(keyOf(row));
    return before === undefined || (hasDecay(row) && !hasDecay(before));
  });
  const replaced = new Set(added.map(keyOf));
  const kept = ofFirst.filter((row) => !replaced.has(keyOf(row)));
  const answer = await memoryStore([...kept, ...added]).answer(request, asOf);
  const leftOut = [...(b.leftOut ?? []), ...(answer.leftOut ?? [])].filter(
    (each, at, all) => all.findIndex((other) => other.epoch === each.epoch && other.reason === each.reason) === at,
  );
  return leftOut.length > 0 ? { ...answer, leftOut } : answer;
}

function hasDecay(row: EvidenceRow): boolean {
  return row.kind === "object" && row.value.decayed !== null;
}

/** What a row is about; element sets and statements of completeness stand side by side, as many as there are. */
function keyOf(row: EvidenceRow): string {
  switch (row.kind) {
    case "object":
      return `object ${row.value.noradId}`;
    case "launch":
      return `launch ${row.value.launchId}`;
    case "sensor":
      return `sensor ${row.value.noradId}`;
    case "site":
      return `site ${row.value.siteId}`;
    case "element-set":
    case "completeness":
      return `${row.kind} ${JSON.stringify(row.value)}`;
  }
}
