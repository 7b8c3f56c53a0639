import type { KnownCountry, KnownOrganisation } from "../../catalogue/index.ts";
import type { Given } from "../../model/index.ts";
import { looksLikePerson, type Agent } from "../phrases/index.ts";

/** Somebody who speaks, after pronouns and short forms have been taken back to who is meant. */
export interface Speaker {
  /** Null: the text does not let one say. */
  readonly name: string | null;
  readonly given: Given;
  readonly because: string | null;
  readonly organisation: KnownOrganisation | null;
  readonly country: KnownCountry | null;
  readonly agent: Agent;
  /** Was only the subject of a sentence and has said nothing yet. */
  readonly onlyNamed?: boolean;
}

/** So many of those who spoke are kept in mind. */
export const LATEST = 24;

/** Heads of roles that stand for an organisation already named: "the agency said". */
const bodies = new Set([
  "agency",
  "ministry",
  "company",
  "newspaper",
  "paper",
  "broadcaster",
  "outlet",
  "command",
  "military",
  "army",
  "government",
  "administration",
  "organisation",
  "organization",
  "institute",
  "firm",
  "operator",
  "network",
  "channel",
  "service",
  "committee",
  "centre",
  "center",
  "office",
  "site",
  "website",
  "report",
  "force",
  "bureau",
  "daily",
  "station",
  "department",
  "authority",
  "regime",
  "body",
  "group",
  "council",
  "corporation",
  "magazine",
  "media",
  "document",
  "note",
  "text",
  "statement",
]);
/** Heads of roles that stand for a person already named: "the minister added". */
const persons = new Set([
  "minister",
  "president",
  "spokesman",
  "spokeswoman",
  "spokesperson",
  "official",
  "general",
  "analyst",
  "expert",
  "astronomer",
  "lawmaker",
  "leader",
  "chief",
  "director",
  "scientist",
  "researcher",
  "professor",
  "astrophysicist",
  "observer",
  "tracker",
  "watcher",
  "premier",
  "chancellor",
  "secretary",
  "head",
  "admiral",
  "colonel",
  "historian",
  "diplomat",
  "politician",
  "officer",
  "scholar",
  "academic",
  "engineer",
  "commander",
  "envoy",
  "ambassador",
  "specialist",
  "lecturer",
  "boss",
  "chairman",
]);
/** What one is, by the words of an office that may stand before his name: "the diplomat" after a ministry's spokeswoman. */
const offices: readonly (readonly [head: RegExp, roles: RegExp])[] = [
  [/^diplomat$/, /^(?:foreign|ambassador|envoy|diplomat|spokes\w+)$/],
  [/^spokes\w+$/, /^spokes\w+$/],
  [/^politician$/, /^(?:minister|lawmaker|president|chancellor|premier|senator|mp|party|greens|opposition|member)$/],
  [/^official$/, /^(?:spokes\w+|minister|secretary|deputy|head|chief|director|administrator)$/],
  [
    /^(?:chief|boss|head|director|chairman)$/,
    /^(?:chief|boss|head|director|chairman|chairwoman|administrator|president|executive|ceo)$/,
  ],
  [
    /^(?:officer|general|commander|colonel)$/,
    /^(?:officer|general|commander|colonel|lieutenant|major|brigadier|admiral|marshal)$/,
  ],
  [/^leader$/, /^(?:leader|president|chairman|dictator|premier|king)$/],
  [
    /^(?:expert|specialist|analyst|scientist|researcher|astronomer|astrophysicist|observer|tracker|scholar|academic|lecturer|engineer|watcher)$/,
    /^(?:expert|specialist|analyst|scientist|researcher|astronomer|astrophysicist|observer|tracker|scholar|academic|lecturer|engineer|watcher|professor|hobbyist|amateur)$/,
  ],
];

/** Who is no more than "a source". */
const somebody = /^(?:source|resident|local|neighbour|neighbor|relative|veteran|somebody|someone)$/;

/** Who is named by what he does. */
export const someone =
  /^(?!(?:center|operator|computer|tracker|paper|newspaper|tabloid-paper|contractor|manufacturer|maker|provider|broadcaster|startup)$)[a-z-]*(?:er|or|ist|ian|ant|eer|man|woman|person|student|boss|host|pilot|envoy|mayor|aide|witness|skipper|reporter|presenter|porter|fisherman|baker|driver|lawyer|engineer|insider|diplomat|executive|ceo|founder|fellow|deputy|representative|lawmaker|commander)$/;

/** Takes an agent back to whom it means, given who has spoken so far, the latest last. */
export function speakerOf(agent: Agent, spoken: readonly Speaker[]): Speaker {
  const itself: Speaker = {
    name: agent.category === "pronoun" ? null : agent.name,
    given: agent.category === "pronoun" ? "unknown" : "stated",
    because: null,
    organisation: agent.organisation,
    country: agent.country,
    agent,
  };
  const latest = (fits: (speaker: Speaker) => boolean): Speaker | undefined =>
    spoken.findLast((speaker) => speaker.name !== null && fits(speaker));
  const take = (found: Speaker | undefined): Speaker =>
    found === undefined
      ? itself
      : {
          ...found,
          given: "implied",
          because: `“${agent.name}” is ${found.name ?? ""}, who was spoken of before`,
          onlyNamed: false,
          agent: { ...found.agent, span: agent.span },
        };
  if (agent.category === "pronoun") {
    if (agent.head === "he" || agent.head === "she")
      return take(latest((speaker) => isPerson(speaker.agent) || somebody.test(speaker.agent.head)));
    if (agent.head === "they" || agent.head === "both")
      return take(latest((speaker) => speaker.agent.plural) ?? latest(() => true));
    if (agent.head === "it" || agent.head === "this")
      return take(
        latest((speaker) => !isPerson(speaker.agent) && !speaker.agent.plural) ?? latest((speaker) => !speaker.agent.plural),
      );
    return itself;
  }
  const bare =
    agent.definite &&
    agent.category === "role" &&
    agent.organisation === null &&
    agent.country === null &&
    agent.name.split(" ").length <= 2;
  if (bare && bodies.has(agent.head)) {
    const named =
      latest(
        (speaker) =>
          (speaker.organisation !== null && namedSo(speaker.organisation, agent.head)) ||
          (speaker.agent.category === "role" && speaker.agent.head === agent.head && speaker.agent.name !== agent.name),
      ) ??
      (/^(?:company|firm|operator|organi[sz]ation|site|website|group|institute|body|corporation)$/.test(agent.head)
        ? latest((speaker) => /^(?:company|tracker|agency|body)$/.test(speaker.organisation?.kind ?? ""))
        : undefined) ??
      (/^(?:report|document|note|text|paper|statement)$/.test(agent.head) && !agent.name.includes(" ")
        ? latest(() => true)
        : undefined);
    const taken = take(named);
    // "the ministry" after its minister spoke is the ministry, not the minister.
    const { organisation } = taken;
    return taken === itself || organisation === null || !isPerson(taken.agent) ? taken : { ...taken, name: organisation.name };
  }
  if (bare && persons.has(agent.head) && !agent.plural) {
    const people = new Set(
      spoken.flatMap((speaker) =>
        speaker.name?.includes(" ") === true && speaker.agent.category !== "role" && isPerson(speaker.agent)
          ? [speaker.name]
          : [],
      ),
    );
    return take(
      latest((speaker) => speaker.agent.category !== "role" && isPerson(speaker.agent) && hasRole(speaker, agent.head)) ??
        // Only one person was named so far: it is he.
        (people.size === 1
          ? latest(
              (speaker) =>
                speaker.agent.category !== "role" &&
                isPerson(speaker.agent) &&
                speaker.agent.roles.length === 0 &&
                (speaker.name ?? "").includes(" "),
            )
          : undefined),
    );
  }
  if (agent.category === "capitals" && !agent.name.includes(" ")) {
    // "Langbroek said" after "Marco Langbroek": the whole name again.
    const whole = latest(
      (speaker) =>
        speaker.agent !== agent &&
        (speaker.name ?? "").toLowerCase().split(" ").includes(agent.name.toLowerCase()) &&
        (speaker.name ?? "").includes(" "),
    );
    if (whole !== undefined) return { ...take(whole), given: "stated", because: null };
  }
  return itself;
}

export function isPerson(agent: Agent): boolean {
  return (
    agent.category === "person" ||
    agent.category === "capitals" ||
    (agent.category === "role" && !agent.plural && (persons.has(agent.head) || someone.test(agent.head))) ||
    (agent.category === "organisation" &&
      !isCountryName(agent) &&
      agent.organisation?.kind !== "outlet" &&
      // Persons stand among the names of the company that they speak for.
      (agent.organisation?.kind !== "company" || agent.name !== agent.organisation.name) &&
      looksLikePerson(agent.name))
  );
}

function namedSo(organisation: KnownOrganisation, head: string): boolean {
  const words = [organisation.name, ...organisation.aliases].join(" ").toLowerCase();
  return (
    words.includes(head) ||
    organisation.kind === head ||
    ([
      "newspaper",
      "paper",
      "broadcaster",
      "outlet",
      "daily",
      "media",
      "network",
      "channel",
      "site",
      "website",
      "agency",
    ].includes(head) &&
      organisation.kind === "outlet" &&
      head !== "agency") ||
    (head === "military" && organisation.kind === "military") ||
    (head === "agency" && organisation.kind === "agency") ||
    (head === "government" && organisation.kind === "state")
  );
}

function hasRole(speaker: Speaker, head: string): boolean {
  const roles = speaker.agent.roles;
  const kin = offices.find(([heads]) => heads.test(head))?.[1];
  return (
    roles.includes(head) ||
    (kin !== undefined && roles.some((role) => kin.test(role))) ||
    (roles.length === 0 && speaker.onlyNamed !== true)
  );
}

function isCountryName(agent: Agent): boolean {
  const { country } = agent;
  return (
    country !== null &&
    [country.name, country.capital, ...country.aliases].some((name) => name.toLowerCase() === agent.name.toLowerCase())
  );
}

/** Their names in a row, "A, B and C"; null where nobody has one. */
export function namesOf(speakers: readonly Speaker[]): string | null {
  const names = [...new Set(speakers.flatMap((speaker) => (speaker.name === null ? [] : [speaker.name])))];
  return names.length === 0
    ? null
    : names.length === 1
      ? (names[0] ?? null)
      : `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
