import { flier, gap } from "./parts.ts";
import type { FrameKind } from "./types.ts";

/** A satellite is said to have been over a place. */
export const overflight: FrameKind = {
  type: "overflight",
  placeRole: "target",
  event: "event",
  subject: "satellite",
  splits: true,
  needs: ["place"],
  verb: { past: "passed over", future: "would pass over" },
  ways: [
    {
      name: "passed over",
      pattern:
        /\b(?<trigger>(?:pass(?:ed|es|ing)?|fl(?:ew|ies|y|ying|own)|cross(?:ed|es|ing)?|soar(?:ed|s|ing)?|travel(?:led|s|ling|ed|ing)?|mov(?:ed|es|ing)|circl(?:ed|es|ing)|sail(?:ed|s|ing)?|sweep(?:s|ing)?|swept|zipp(?:ed|ing)|streak(?:ed|s|ing)|orbit(?:ed|s|ing)?|transit(?:ed|s|ing)?|hover(?:ed|s|ing)?|hung|hangs|hanging|loiter(?:ed|s|ing)?|lurk(?:ed|s|ing)?|went|goes)(?: [a-zK]+){0,2}? (?:over|above|across|overhead|near|by)|overfl(?:ew|ies|own|y|ying)|transited)\b/g,
      example: "The satellite passed over Hawaii at 5:13.",
      counter: "The proposal was passed over in silence.",
    },
    {
      name: "passed a place",
      pattern:
        /\b(?<trigger>pass(?:ed|es|ing)?|cross(?:ed|es|ing)?)(?! (?:to|on|from|into|through|down|along|off|by|between|for|with|in)\b)(?= (?:the )?(?:[a-z]+ ){0,2}?[BL])/g,
      example: "The satellite passed Guam at 00:18 UTC.",
      counter: "The satellite passed its tests.",
    },
    {
      name: "was over",
      pattern:
        /\b(?<trigger>(?:was|is|were|are|been|be|came|come|appeared) (?:then |directly |right |almost |nearly |exactly |already |visible |high )*(?:over|above|overhead))\b/g,
      example: "At 5:13 it was over Hawaii.",
      counter: "The talks were over in Hawaii.",
    },
    {
      name: "overflight of",
      pattern:
        /\b(?<trigger>overflights?|pass(?:es)? (?:of O+ )?(?:over|above)|flyovers?|fly-over)\b(?= (?:of )?(?:[a-z]+ ){0,3}?[BL])/g,
      example: "Its overflight of Guam was at 00:18.",
      counter: "The overflight rights were sold.",
    },
    {
      name: "while over",
      pattern: /\b(?<trigger>(?:while|when|as it was) (?:flying |passing )?(?:over|above))\b/g,
      example: "It was tested while flying over Hawaii.",
      counter: "They met while over lunch.",
    },
    {
      name: "its track ran over",
      pattern: new RegExp(
        `(?:(?:ground |flight )?(?:track|path|trajectory)s?\\b|${flier}${gap(40)}\\b)(?: [a-z]+)? ?(?<trigger>(?:ran|runs|led|leads|took it|takes it|brought it|brings it|carried it|went|cut|cruised|cruises|glided|glides|whizzed|whizzes|sped|raced|swept|came|comes|rose|can be seen (?:crossing|passing)|crossing|will cross) (?:right |directly |again )?(?:over|above|across|past|through))\\b(?= (?:the |an? )?(?:[a-z-]+ ){0,3}?[BLN]{3})`,
        "g",
      ),
      example: "The satellite's ground track ran over Guam.",
      counter: "The river ran past Guam.",
    },
    {
      name: "was on the far side",
      pattern: new RegExp(
        `${flier}${gap(30)}\\b(?<trigger>(?:was|is|were|are) (?:then |at that moment |[a-z]+ )?on the (?:other|far|opposite|night|day) (?:side|N+) of (?:the )?(?:earth|globe|world|planet))\\b`,
        "g",
      ),
      needs: ["nothing"],
      example: "At that moment the satellite was on the far side of the Earth.",
      counter: "The minister was on the far side of the room.",
    },
  ],
  not: [
    /\b(?:missile|aircraft|drone|balloon|jet|plane|bomber)s? (?:has |had |have )?(?:passed|flew|crossed)/,
    /\bflew (?:to|home|into)\b/,
  ],
};
