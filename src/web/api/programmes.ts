import type { ProgrammeAnswer, ProgrammesAnswer } from "../../model/index.ts";
import { ask, type Asked } from "./request.ts";

export function listProgrammes(): Promise<Asked<ProgrammesAnswer>> {
  return ask("/programmes");
}

/** The timeline of one programme; its sayings are checked as this is asked. */
export function fetchProgramme(id: string): Promise<Asked<ProgrammeAnswer>> {
  return ask(`/programmes/${encodeURIComponent(id)}`);
}
