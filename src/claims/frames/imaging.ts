import { flier, gap } from "./parts.ts";
import type { FrameKind } from "./types.ts";

const pictures = "(?:photos?|photographs?|pictures?|snaps|stills|images?|imagery|shots?|snapshots?|pics?)";
const take =
  "(?:took|taken|takes?|taking|shot|captured|captures?|capturing|acquired|acquires?|obtained|obtains?|made|makes?|collected|collects?|snapped|bagged|grabbed|beamed back|gathered|secured|produced|recorded)";

/** What a satellite is said to have photographed. Pictures that are received are a `signal`, see there. */
export const imaging: FrameKind = {
  type: "imaging",
  placeRole: "target",
  event: "exposure",
  subject: "satellite",
  splits: true,
  needs: ["place"],
  verb: { past: "photographed", future: "would photograph" },
  ways: [
    {
      name: "photographed",
      pattern:
        /\b(?<trigger>photographed|photographs|photograph|photographing|imaged|images(?= [BLN])|imaging(?= (?:of )?(?:the )?[BLN])|snapped(?! up)|spied on|spies on|spying on|spy on|filmed|eavesdropped on|surveilled|surveyed|reconnoitred)\b(?! (?:him|her|them|himself|with))/g,
      example: "Malligyong-1 photographed the White House.",
      counter: "The leader was photographed with engineers.",
    },
    {
      name: "took pictures of",
      pattern: new RegExp(`\\b(?<trigger>${take})\\b(?: [a-zK'-]+){0,5}? ${pictures}\\b`, "g"),
      example: "It took detailed pictures of the White House.",
      counter: "It took weeks before it was seen.",
    },
    {
      name: "pictures of … taken",
      pattern: new RegExp(
        `\\b(?<trigger>${pictures})\\b(?: (?:of|showing|depicting|from|over)\\b)[^.;]{0,160}?\\b${take}\\b`,
        "g",
      ),
      example: "He was shown a picture of Rome that was taken at 5:56 p.m.",
      counter: "He showed pictures of his family.",
    },
    {
      name: "pictures taken of",
      pattern: new RegExp(
        `\\b(?<trigger>${pictures}) (?:(?:that|which) )?(?:(?:was|were|had been|have been) )?${take}\\b`,
        "g",
      ),
      example: "Photos taken over Seoul were shown.",
      counter: "Photos of the launch were shown.",
    },
    {
      name: "looked at pictures of",
      pattern: new RegExp(
        `\\b(?<trigger>viewed|views|examined|examines|inspected|inspects|looked (?:at|over)|looks (?:at|over)|pored over|reviewed|reviews|saw|sees|seen|shown|studied|watched|checked|watching|viewing|sent back|sends back|beamed(?: back| down)?|transmitted|returned|released|published|sent|sends|has|got|possesses|delivered|provided|yielded|includ(?:ed|es|ing))\\b(?: [a-zKO'-]+){0,6}? ${pictures}(?: [a-z'-]+){0,2}? (?:of|showing)\\b`,
        "g",
      ),
      example: "Kim viewed photos of Anderson Air Force Base.",
      counter: "Kim viewed a parade.",
    },
    {
      name: "pictures of a place",
      pattern: new RegExp(`\\b(?<trigger>${pictures}) (?:of|over)\\b(?= (?:[a-z'-]+ ){0,6}?[BLK])`, "g"),
      example: "The satellite's pictures of the White House are sharp.",
      counter: "Pictures of the rocket were sharp.",
    },
    {
      name: "captured a place",
      pattern:
        /(?:[O]|\bit\b)[^.;]{0,50}?\b(?<trigger>captured|captures|shot|scanned|scans|observed|observes|recorded|caught|mapped|watched|inspected|looked (?:down )?(?:at|on))\b(?= (?:the |several |two |three |some )?(?:[a-z'-]+ ){0,5}?[BL]{3})/g,
      example: "The spy satellite scanned Seoul and Busan.",
      counter: "The army captured Seoul.",
    },
    {
      name: "in its lens",
      pattern:
        /(?:[O]|\bit\b)[^.;]{0,30}?\b(?<trigger>(?:had|has|got|caught|kept) (?=[^.;]{0,40}?[BL]{3}[^.;]{0,20}?\b(?:in (?:its|the) (?:lens|sights?|view|frame)|on camera)))/g,
      example: "The satellite had Hawaii in its lens.",
      counter: "The satellite had a lens.",
    },
    {
      name: "the pictures show",
      pattern: new RegExp(
        `\\b(?<trigger>${pictures} (?:also )?(?:show(?:s|ed)?|depict(?:s|ed)?|covered|included))\\b(?= (?:the |several )?(?:[a-z'-]+ ){0,4}?[BL]{3})`,
        "g",
      ),
      example: "The pictures showed Mokpo, Kunsan and Osan.",
      counter: "The pictures showed the leader.",
    },
    {
      name: "turned its camera on",
      pattern: new RegExp(
        `(?:${flier}|\\b(?:camera|lens|cameras|telescope)\\b)${gap(50)}\\b(?<trigger>pictured|spied(?: on)?|eyed|(?:got|took|had|gets|takes|has|caught|stole) (?:an? |another )?(?:[a-z]+ )?(?:look|glimpse|peek|view|shot) (?:at|of)|turned its (?:camera|lens|eyes?|gaze) (?:on|to|towards?)|trained its (?:camera|lens|eyes?) on|took aim at|(?:has been|had been|is|was|been|kept) (?:watching|monitoring|observing|keeping (?:watch|an eye) (?:on|over)|looking (?:down )?at)|zoomed in on|captured|took in|takes in|peered (?:at|into|down on)|photographs)\\b(?= (?:the |an? |several |two |three |some )?(?:[a-z'-]+ ){0,6}?(?:[BL]{3}|N{3}))`,
        "g",
      ),
      example: "The satellite turned its camera on San Diego.",
      counter: "The director turned its camera on the actors.",
    },
    {
      name: "among the places photographed",
      pattern:
        /\b(?<trigger>among (?:the |its |those )?(?:[a-z]+ ){0,2}?(?:targets|places|sites|bases|cities|locations|areas|regions)(?: (?:it |the satellite )?(?:photographed|pictured|imaged|captured|shown))?|(?:listed|named)(?= [^.;]{0,80}?(?:among|as) (?:the )?(?:places|targets|sites|areas)))\b(?=[^.;]{0,60}?[BLA]{3})|[BLA]{3}[^.;]{0,40}?\b(?<trigger2>among (?:the |those )?(?:[a-z]+ ){0,2}?(?:targets|places|sites|areas)(?: (?:photographed|pictured|imaged|shown))?)\b/g,
      example: "Among the targets of the satellite were Pearl Harbor and Hickam.",
      counter: "Among the guests were two mayors.",
    },
  ],
  not: [
    // What glows or falls is seen by people: a sighting.
    /\b(?:filmed|photographed|snapped|imaged) (?:it\b|(?:an? |the )?(?:[a-z-]+ ){0,3}?(?:D{3}|lights?\b|fireball|streaks?\b|flash|glow|trail|plume))/,
    /\b(?:help(?:s|ed|ing)?|lets?|allow(?:s|ed)?|enabl(?:e|es|ed)|could|can|may|might) [^.;,]{0,30}\bspy(?:ing)? on\b/,
    /\b(?:skywatchers|residents|people|witnesses|villagers|fishermen|pilots|passengers|sailors)\b[^.;]{0,20}(?:filmed|photographed)/,
    /\b(?:commercial |new |recent |latest )?satellite (?:images?|imagery|photos?|photographs?|pictures?)(?: [a-z]+)? (?:show|shows|showed|suggests?|suggested|reveals?|revealed|indicates?|indicated|obtained|provided|released|analy[sz]ed|by|from|taken by)\b/,
    /\b(?:google earth|commercial satellite|planet labs|maxar|airbus|by commercial|street view)\b/,
    /\bphoto(?:s|graphs?)? (?:opportunity|session|album|exhibition|credit|essay)\b/,
    /\bno[nt]e? of the (?:photos|pictures|images)\b/,
  ],
};
