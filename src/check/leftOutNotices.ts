import type { Answer, EvidenceStore, LeftOutReason, LeftOutSet } from "../catalogue/index.ts";
import type { EvidenceRequest, Notice, UtcText } from "../model/index.ts";

/** What a reader is told of; a coarser copy of a set that was used, or its earlier issue, changes nothing for them. */
const told: Partial<Readonly<Record<LeftOutReason, string>>> = {
  "wrong-object": "does not continue that object's orbit, while the sets before and after it do",
  "bad-fit": "jumps away from the sets before and after it and back, by more than a satellite has cause to",
};

/** Asks a store and remembers which element sets it held and did not give. */
export interface NotingStore {
  readonly ask: (request: EvidenceRequest) => Promise<Answer>;
  readonly notices: () => readonly Notice[];
}

/** One notice an element set that the archive keeps and no verdict used. */
export function notingLeftOut(store: EvidenceStore, asOf: UtcText | null): NotingStore {
  const found = new Map<string, LeftOutSet>();
  return {
    ask: async (request) => {
      const answer = await store.answer(request, asOf);
      for (const set of answer.leftOut ?? []) found.set(`${set.noradId} ${set.epoch}`, set);
      return answer;
    },
    notices: () =>
      [...found.values()].flatMap(({ noradId, epoch, reason }) => {
        const because = told[reason];
        if (because === undefined) return [];
        return [
          { code: `set-${reason}`, text: `The set of object ${noradId} of ${epoch} is not used: it ${because}.`, doThis: null },
        ];
      }),
  };
}
