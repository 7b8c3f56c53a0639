import type { Knowledge } from "../../catalogue/index.ts";
import type { Speaker } from "../discourse/speakers.ts";
import type { Voice } from "../discourse/voice.ts";
import type { TextContext } from "../textContext.ts";

export function speakerIdOf(speakers: readonly Speaker[], knowledge: Knowledge): string | null {
  const ids = speakers.map((speaker) => {
    if (speaker.organisation !== null) return speaker.organisation.id;
    const { country } = speaker;
    return country === null
      ? null
      : (knowledge.organisations.find((one) => one.kind === "state" && one.country === country.code && one.parent === null)
          ?.id ?? null);
  });
  return ids.length === 1 ? (ids[0] ?? null) : null;
}

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
