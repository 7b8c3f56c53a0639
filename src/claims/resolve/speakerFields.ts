import type { Knowledge } from "../../catalogue/index.ts";
import type { Speaker } from "../discourse/speakers.ts";
import type { Voice } from "../discourse/voice.ts";
import type { TextContext } from "../textContext.ts";

export function speakerIdOf(speakers: readonly Speaker[], knowledge: Knowledge): string | null {
  const ids = speakers.map((speaker) => {
    if (speaker.organisation !== null) return speaker.organisation.id;
    const { country } = speaker;
    const described = describedBody(speaker, knowledge);
    if (described !== null) return described;
    return country === null
      ? null
      : (knowledge.organisations.find((one) => one.kind === "state" && one.country === country.code && one.parent === null)
          ?.id ?? null);
  });
  return ids.length === 1 ? (ids[0] ?? null) : null;
}

/** "Russia's space corporation": the one body of that country and kind. */
function describedBody(speaker: Speaker, knowledge: Knowledge): string | null {
  const { country, agent } = speaker;
  if (country === null || agent.category !== "role") return null;
  const kind = bodies.find(({ words }) => words.test(agent.name));
  if (kind === undefined) return null;
  const found = knowledge.organisations.filter(
    (one) =>
      one.kind === kind.kind &&
      one.country === country.code &&
      [one.name, ...one.aliases].some((name) => kind.named.test(name)),
  );
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

const bodies = [
  {
    words: /\bspace (?:agency|corporation|organi[sz]ation|administration|authority)\b/i,
    kind: "agency",
    named: /space agency|roscosmos/i,
  },
  { words: /\bdefen[cs]e (?:ministry|department|minister)\b/i, kind: "ministry", named: /defen[cs]e/i },
  { words: /\bforeign (?:ministry|office|minister)\b/i, kind: "ministry", named: /foreign/i },
  { words: /\b(?:spy|intelligence) (?:agency|service)\b/i, kind: "intelligence", named: /intelligence/i },
] as const;

export function viaOf(voice: Voice, speaker: string | null, context: TextContext): string[] {
  const via: string[] = [];
  const { publisher, voice: own } = context.about;
  for (const name of [...voice.via.map((one) => one.name), own, publisher]) {
    if (name !== null && name !== speaker && !via.includes(name)) via.push(name);
  }
  // An outlet does not pass on what it says itself, under whichever of its names.
  const { organisation, voiceOrganisation } = context.about;
  const said = voice.speakers.map((one) => one.organisation?.id);
  return via.filter(
    (name) =>
      !(name === publisher && said.includes(organisation?.id ?? "")) &&
      !(name === own && said.includes(voiceOrganisation?.id ?? "")),
  );
}
