import type { KnowledgeIndex } from "../../catalogue/index.ts";
import type { SentenceParts } from "../frames/index.ts";
import type { Intake } from "../intake/index.ts";
import type { TextStructure } from "../text/index.ts";
import { claimedTurns } from "./claimedParts.ts";
import { interviewTurns } from "./interview.ts";
import { introducedTurns } from "./introduced.ts";
import { letterTurns } from "./letters.ts";
import { nameLineTurns } from "./nameLines.ts";
import { turnsOf, type Turn } from "./turns.ts";

/** Whose words each block is, as the form of a text tells before its sentences are read: labels, letters, the parts of a check of facts. */
export function turnsByForm(structure: TextStructure, about: Intake, index: KnowledgeIndex): ReadonlyMap<number, Turn> {
  const letters = letterTurns(structure, about, index);
  const named = letters.size > 0 ? letters : nameLineTurns(structure, about, index);
  return new Map([...claimedTurns(structure), ...named, ...turnsOf(structure, about, index)]);
}

/** With what only its sentences tell: who is asked, and to whom a colon or a heading gives what follows. */
export function turnsBySentences(
  sentences: readonly SentenceParts[],
  structure: TextStructure,
  about: Intake,
  turns: ReadonlyMap<number, Turn>,
  index: KnowledgeIndex,
): ReadonlyMap<number, Turn> {
  const asked = interviewTurns(sentences, structure, about, turns, index);
  return introducedTurns(sentences, structure, about, asked, index);
}
