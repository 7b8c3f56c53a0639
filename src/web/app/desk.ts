import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Judge } from "../judge/client.ts";

/** What every page of the desk works with. */
export interface Desk {
  readonly judge: Judge;
  /** False in a report that was opened from disk: there is nobody to ask, fetch from or keep at. */
  readonly served: boolean;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("no desk around this part");
  return desk;
}
