import { countsAsVerb } from "./finite.ts";
import { decay } from "./decay.ts";
import { imaging } from "./imaging.ts";
import { launch } from "./launch.ts";
import { launchFailure } from "./launchFailure.ts";
import { manoeuvre } from "./manoeuvre.ts";
import { orbit } from "./orbit.ts";
import { proximity } from "./proximity.ts";
import { signal } from "./signal.ts";
import { status } from "./status.ts";
import type { FoundFrame, FrameKind, SentenceParts } from "./types.ts";
import { verbContext } from "./verbContext.ts";

/** How much the words of a field must weigh before a sentence is taken to be of it. */
const ENOUGH = 3;

interface Field {
  readonly kind: FrameKind;
  /** Words of the field, each group counted once, with what it weighs. The heaviest that is met is the trigger. */
  readonly cues: readonly (readonly [words: RegExp, weight: number])[];
}

const fields: readonly Field[] = [
  {
    kind: decay,
    cues: [
      [
        /\b(?:re-?ent(?:ry|er[a-z]*)|atmosphere|splash(?:ed|down)?|demise|perish(?:ed|es)?|incinerated?|dragged down|burn(?:ed|t|ing)? up|plung(?:e|ed|es|ing)|descent|doom(?:ed)?)\b/,
        2,
      ],
      [
        /\b(?:fell|fall(?:s|en|ing)?|crash(?:ed|es|ing)?|sank|sunk|came down|come down|went down|landed|hit|struck|tumbled|ended up|turned up|washed up|met (?:its|their) end|end came|came to earth|no more)\b/,
        2,
      ],
      [/\b(?:ocean|seas?|sea|pacific|atlantic|beach|shore|ground|earth|village|jungle|land)\b|L{3}/, 1],
      [/\bD{3}|\b(?:debris|wreckage|remains|parts|pieces|fragments?|stage|booster|ring|tank)\b/, 1],
      [
        /\b(?:window|forecast|predict(?:ed|ion)?|expected|reckon(?:ed)?|give or take|plus or minus|return|fiery|fireball|gravity)\b/,
        1,
      ],
    ],
  },
  {
    kind: launchFailure,
    cues: [
      [
        /\b(?:fail(?:ed|s|ure)?|explod(?:ed|es)|explosion|blew up|lost|gone|wrong|doomed|misbehaved|malfunction(?:ed)?|fault(?:y)?|destroyed|blamed|aborted|never reached|did not reach|in vain)\b/,
        2,
      ],
      [/V{3}|H{3}|\b(?:rocket|stage|engine|thrust|take-?off|lift-?off|flight|attempt|try|vehicle)\b/, 2],
    ],
  },
  {
    kind: manoeuvre,
    cues: [
      [
        /\b(?:burns?|engines?|thrusters?|nudg(?:e|ed|es)|man(?:oeuv|euv)[a-z]*|reboost|boost(?:ed)?|evasive|dodg(?:e|ed)|steer(?:ed)?|clear of|drift(?:ed|s)?|relocat[a-z]+)\b/,
        2,
      ],
      [
        /\b(?:rais|lift|lower|push|rose|risen|jump|climb|sank|dropp|descend|move[ds]?|moving|shift|chang|alter|adjust|began to move|left|stopped)[a-z]*\b/,
        1,
      ],
      [
        /K{3}[^.;]{0,30}\b(?:higher|lower|up|down|to)\b|\b(?:higher|lower|orbit|perigee|apogee|height|altitude|west(?:ward)?|east(?:ward)?|slot|position|course)\b|\bfrom K|K{10}/,
        1,
      ],
    ],
  },
  {
    kind: proximity,
    cues: [
      [
        /\b(?:beside|alongside|next to|near(?:er|by|est)?|close(?:r|st)? (?:to|by)|close|side by side|in company|company with|neighbou?r[a-z]*|trail(?:s|ed|ing)?|shadow[a-z]*|stalk[a-z]*|tail(?:s|ed|ing)?|follow(?:s|ed|ing)|inspect(?:s|ed|ing)|approach[a-z]*|visit(?:s|ed|ing)|path of|apart|distance|away from|within)\b/,
        2,
      ],
      [
        /O{3}[^.;]*[^O]O{3}|\b(?:it|the russian|the intruder|the pair|the two|spacecraft)\b[^.;]*O{3}|\b(?:each other|one another|the two|the pair|both)\b|\bK+ from O/,
        2,
      ],
    ],
  },
  {
    kind: signal,
    cues: [
      [
        /\b(?:signals?|radio|telemetry|beacon|transmission|transmit[a-z]*|heard|sign of life|in touch|contact|listen[a-z]*|broadcast)\b/,
        2,
      ],
      [
        /\b(?:received|picked up|heard|came|alive|silent|station|antenna|amateurs?|trackers?|since|controllers|ground|detected|been in)\b/,
        1,
      ],
    ],
  },
  {
    kind: imaging,
    cues: [
      [
        /\b(?:pictures?|photos?|photographs?|images?|imagery|camera|lens|snaps?|shots?|in its sights|seen of|picked out|peer[a-z]*)\b/,
        2,
      ],
      [/[BL]{3}/, 1],
    ],
  },
  {
    kind: status,
    cues: [
      [
        /\b(?:out of service|in service|switched (?:on|off)|out of control|dead|alive|silent|lost (?:touch|contact)|to pieces|in working order|work(?:s|ing|ed)?|operat(?:es|ing|ional|ed)|function[a-z]*|respond[a-z]*|reach the|healthy|broken|lifeless|dormant|useless|tumbl[a-z]*|spinning|retired|defunct)\b/,
        2,
      ],
      [/\b(?:since|never|no longer|not|stopped|began|nobody|no evidence|no sign|still|again|after|for no|now)\b/, 1],
    ],
  },
  {
    kind: orbit,
    cues: [
      [/K{4}/, 1],
      [
        /\b(?:orbit[a-z]*|height|altitude|perigee|apogee|inclin[a-z]*|circl[a-z]*|aloft|pole to pole|kilomet(?:re|er)s|above the earth|hover[a-z]*|released at|reached)\b/,
        2,
      ],
    ],
  },
  {
    kind: launch,
    cues: [
      [
        /\b(?:launch(?:ed|es)?|lift(?:ed)? off|blast(?:ed)? (?:off|into)|took off|sent up|went up|reached space|into space|into the (?:sky|night)|aloft|flew|roared|succeeded)\b/,
        2,
      ],
      [/V{3}|H{3}|L{3}|T{4}/, 1],
    ],
  },
];

/**
 * A sentence that no way of saying anything meets, taken by the field that its words are of: for a text that surely speaks of spaceflight, and something in
 * the sentence that flies. Null where no field weighs enough.
 */
export function byWords(sentence: SentenceParts, carriesOn: boolean): FoundFrame | null {
  const { masked, span } = sentence;
  if (/\?["')\]]*$/.test(masked) || !countsAsVerb(masked)) return null;
  const flies =
    sentence.units.some((unit) => unit.thing !== undefined) ||
    (carriesOn && /\b(?:its?|she|the (?:craft|spacecraft|probe))\b/.test(masked));
  if (!flies) return null;
  let best: { readonly kind: FrameKind; readonly weight: number; readonly at: number; readonly to: number } | null = null;
  for (const { kind, cues } of fields) {
    let weight = 0;
    let lead: readonly [weight: number, at: number, to: number] = [0, 0, 0];
    for (const [words, value] of cues) {
      const match = words.exec(masked);
      if (match === null) continue;
      weight += value;
      if (value > lead[0]) lead = [value, match.index, match.index + match[0].length];
    }
    if (weight >= ENOUGH && lead[0] > 1 && weight > (best?.weight ?? 0)) best = { kind, weight, at: lead[1], to: lead[2] };
  }
  if (best === null || sentence.left.length > 0) return null;
  const context = verbContext(masked, 0, best.at);
  if (context.unreal) return null;
  return {
    kind: best.kind,
    way: {
      name: "by its words",
      pattern: /$^/g,
      example: "",
      counter: "",
      ...(best.kind.type === "orbit" ? { needs: ["number"] as const } : {}),
    },
    trigger: [span[0] + best.at, span[0] + best.to],
    polarity: context.polarity,
    hedge: context.hedge,
    doubts: context.doubts,
    direction: /\b(?:will|would|is to|are to|expected|planned|due|forecast|predicted)\b/.test(masked)
      ? "future"
      : context.direction,
    affirms: false,
    background: context.background,
    unreal: false,
  };
}
