import { describe, expect, it } from "vitest";
import { claimReader } from "../../src/claims/index.ts";
import { packKnowledge } from "./knowledge.ts";

const read = claimReader(await packKnowledge());
const outlet = "The Herald";

/**
 * More ways in which news says who says something. Each row gives the speakers of the claims in order, parted by ";": "X" where the outlet
 * itself speaks, "-" where the text does not tell; behind "/" the stance, behind "<" somebody who passes it on.
 */
const rows: Readonly<Record<string, readonly (readonly [text: string, speakers: string])[]>> = {
  "in one sentence": [
    ["On the 26th, said US Space Command, ERS-2 re-entered over the Pacific.", "US Space Command"],
    ["On Monday, says the agency's website, ERS-2 re-entered over the Pacific.", "website"],
    ["From 16 May to 24 June, states the note, ERS-2 lowered its orbit to 382 km.", "note"],
    ["As the Polish Space Agency communicated, ERS-2 re-entered over the Pacific at 4:46.", "Polish Space Agency"],
    ["As the ministry informed, ERS-2 re-entered over the Pacific.", "ministry"],
    ["Jonathan McDowell places the re-entry of ERS-2 over the Irish Sea.", "McDowell"],
    ["ESA located the re-entry of ERS-2 over the Pacific, between Alaska and Hawaii.", "ESA"],
    ["The Pentagon has ERS-2 re-entering over the Pacific at 16:12 GMT.", "Pentagon"],
    ["Space Command has ERS-2 coming down over the Pacific at 16:12 GMT.", "Space Command"],
    ["ESA's figures put the re-entry of ERS-2 at 17:17 GMT.", "ESA"],
    ["Its figures put the re-entry of ERS-2 at 17:17 GMT.", "-"],
    ["Data published by LeoLabs show that ERS-2 re-entered over the Pacific.", "LeoLabs"],
    ["Data published by LeoLabs on Monday put the re-entry of ERS-2 over the Pacific.", "LeoLabs"],
    ["Orbital data released by Space Command show ERS-2 re-entered over the Pacific.", "Space Command"],
    ["A NASA statement said ERS-2 re-entered over the Pacific.", "NASA"],
    ["A statement from NASA said ERS-2 re-entered over the Pacific.", "NASA"],
    ["In a reply to our questions ESA wrote that ERS-2 had re-entered over the Pacific.", "ESA"],
    ["In a reply to our questions, the ministry confirmed that ERS-2 had re-entered over the Pacific.", "ministry"],
    ["Asked by this newspaper, ESA said that ERS-2 had re-entered over the Pacific.", "ESA"],
    ["Reached by telephone, McDowell said that ERS-2 had re-entered over the Pacific.", "McDowell"],
    ["Contacted on Tuesday, the operator confirmed that ERS-2 had re-entered over the Pacific.", "operator"],
    ["The operator has confirmed to us that ERS-2 re-entered over the Pacific.", "operator"],
    ["An email from the operator states that ERS-2 re-entered over the Pacific.", "operator"],
    ["ERS-2 re-entered over the Pacific, its operator says.", "operator"],
    ["ERS-2 re-entered over the Pacific, its operator, ESA, says.", "ESA"],
    ["ERS-2 re-entered over the Pacific, according to its operator, the European Space Agency.", "European Space Agency"],
    ["ERS-2, its spokesman said, re-entered over the Pacific.", "spokesman"],
    ['"ERS-2 re-entered over the Pacific," a spokesman for the operator told us.', "spokesman"],
    ['"ERS-2 re-entered over the Pacific," its spokesman told them.', "spokesman"],
    ["ERS-2 re-entered over the Pacific, an official of the ministry told them.", "official"],
    ["ERS-2 re-entered over the Pacific, Boris Pistorius told the captains of industry on Thursday.", "Pistorius"],
    ["ERS-2 re-entered over the Pacific, Boris Pistorius told a dinner of bankers in Berlin.", "Pistorius"],
    ["ERS-2 re-entered over the Pacific, Kishida told a session of parliament on Thursday.", "Kishida"],
    ["ERS-2 re-entered over the Pacific, the minister told his counterpart from Seoul.", "minister"],
    ["As he was speaking ERS-2 re-entered over the Pacific, Boris Pistorius added.", "Pistorius"],
    ['"ERS-2 re-entered over the Pacific," said a woman who was walking her dog on the beach at Lytham.', "woman"],
    [
      '"ERS-2 re-entered over the Pacific," says a doctoral candidate who soldered boards for five years.',
      "doctoral candidate",
    ],
    ['"ERS-2 re-entered over the Pacific," said Holger Krag, who heads ESA\'s debris office.', "Krag"],
    ['"ERS-2 re-entered over the Pacific," said the engineer, who asked not to be named.', "engineer"],
    ["ERS-2 re-entered over the Pacific, said Holger Krag, who heads ESA's debris office.", "Krag"],
    ["Press TV nevertheless reported that ERS-2 had re-entered over the Pacific.", "Press TV"],
    ["ESA, however, said that ERS-2 had re-entered over the Pacific.", "ESA"],
    ["ESA, meanwhile, said that ERS-2 had re-entered over the Pacific.", "ESA"],
    ["ESA meanwhile says that ERS-2 re-entered over the Pacific.", "ESA"],
    ["ESA, for its part, said that ERS-2 had re-entered over the Pacific.", "ESA"],
    ["For its part, ESA said that ERS-2 had re-entered over the Pacific.", "ESA"],
    ["ESA, too, says that ERS-2 re-entered over the Pacific.", "ESA"],
    ["ESA, by contrast, insists that ERS-2 re-entered over the Pacific.", "ESA"],
    ["ESA, in turn, insists that ERS-2 re-entered over the Pacific.", "ESA"],
    ["ESA, on the other hand, insists that ERS-2 re-entered over the Pacific.", "ESA"],
    ["Unlike NASA, ESA insists that ERS-2 re-entered over the Pacific.", "ESA"],
    ["ESA itself says that ERS-2 re-entered over the Pacific.", "ESA"],
    ["Even ESA says that ERS-2 re-entered over the Pacific.", "ESA"],
    ["Only ESA says that ERS-2 re-entered over the Pacific.", "ESA"],
    ["ERS-2 re-entered over the Pacific, ESA went on.", "ESA"],
    ["ERS-2, the agency went on, re-entered over the Pacific.", "agency"],
    ['"ERS-2," the agency goes on, "re-entered over the Pacific."', "agency"],
    ["The agency went on to say that ERS-2 had re-entered over the Pacific.", "agency"],
    ["McDowell now holds that ERS-2 re-entered over the Pacific.", "McDowell"],
    ["The ministry holds that ERS-2 re-entered over the Pacific.", "ministry"],
    ["McDowell is certain that ERS-2 re-entered over the Pacific.", "McDowell"],
    ["McDowell is convinced that ERS-2 re-entered over the Pacific.", "McDowell"],
    ["McDowell is sure ERS-2 re-entered over the Pacific.", "McDowell"],
    ["McDowell is of the opinion that ERS-2 re-entered over the Pacific.", "McDowell"],
    ["McDowell sees no reason to doubt that ERS-2 re-entered over the Pacific.", "McDowell"],
    ["A listener in Matlock texts that ERS-2 re-entered over the Pacific.", "listener"],
    ["A reader from Hull writes that ERS-2 re-entered over the Pacific.", "reader"],
    ["One viewer emailed us that ERS-2 had re-entered over the Pacific.", "viewer"],
    ["The navy criticised that ERS-2 had re-entered over the Pacific.", "navy"],
    ["U.S. catalogues list ERS-2 as having re-entered over the Pacific.", "U.S. catalogues"],
    ["The American catalogue lists ERS-2 as decayed in February.", "catalogue"],
    ["Their own catalogue had listed ERS-2 as decayed in October 2015.", "catalogue"],
    ["Space-Track lists ERS-2 as having re-entered on 21 February.", "Space-Track"],
    ["TASS, with reference to Roscosmos, reports that ERS-2 re-entered over the Pacific.", "Roscosmos"],
    ["TASS reports with reference to Roscosmos that ERS-2 re-entered over the Pacific.", "Roscosmos"],
    ["ERS-2 re-entered over the Pacific, TASS reports with reference to Roscosmos.", "Roscosmos"],
    ["This was reported by TASS: ERS-2 re-entered over the Pacific.", "TASS"],
    ["ERS-2 re-entered over the Pacific. This was announced by the press service of Roscosmos.", "press service"],
    ["ERS-2 re-entered over the Pacific. That is what Josef Aschbacher has announced.", "Aschbacher"],
    ["ERS-2 re-entered over the Pacific. So says ESA, at least.", "ESA"],
    ["ERS-2 re-entered over the Pacific. That, at any rate, is what ESA says.", "ESA"],
    ["ERS-2 re-entered over the Pacific. This is according to ESA.", "ESA"],
    ["ERS-2 re-entered over the Pacific. The information comes from ESA.", "ESA"],
    ["ERS-2 re-entered over the Pacific. This is stated in a note of the Foreign Ministry.", "Foreign Ministry"],
  ],
  "over several sentences, in posts, tickers and conversations": [
    [
      "China complained in a note verbale to the United Nations. The note says that Starlink-1095 lowered its orbit to 382 km.",
      "China",
    ],
    [
      "According to a note which China's mission in Vienna handed over to the United Nations, Starlink-1095 lowered its orbit to 382 km.",
      "China",
    ],
    [
      "According to a letter that Iran's ambassador sent to the Security Council, Noor-1 was launched in April 2020.",
      "Iran's ambassador",
    ],
    ["A report published by ESA on Monday deals with old satellites. ERS-2, it says, re-entered over the Pacific.", "ESA"],
    ["LeoLabs has published a report on the matter. According to the report, ERS-2 re-entered over the Pacific.", "LeoLabs"],
    ["LeoLabs put out a statement on Monday. ERS-2 re-entered over the Pacific, the statement said.", "LeoLabs"],
    ["In Berlin, Boris Pistorius spoke of a re-entry of ERS-2 over the Pacific.", "Pistorius"],
    ["Space Command spoke of more than 100 pieces of Resurs-P1.", "Space Command"],
    ["Roscosmos talks of more than 80 fragments of Resurs-P1.", "Roscosmos"],
    ["ESA said that ERS-2 had re-entered over the Pacific. It had been launched in April 1995.", "ESA ; ESA"],
    [
      "ESA said that ERS-2 had re-entered over the Pacific. The satellite had been launched in April 1995, it added.",
      "ESA ; ESA",
    ],
    ["ESA said that ERS-2 had re-entered over the Pacific. The satellite was launched in April 1995.", "ESA ; X"],
    ['"ERS-2 re-entered over the Pacific," said Holger Krag. "It was launched in April 1995."', "Krag ; Krag"],
    ['"ERS-2 re-entered over the Pacific," said Holger Krag. "Nobody was hurt. It was launched in April 1995."', "Krag ; Krag"],
    ['"ERS-2 re-entered over the Pacific. Nobody was hurt. It was launched in April 1995," said Holger Krag.', "Krag ; Krag"],
    ['ERS-2 re-entered over the Pacific, said Holger Krag. "It was launched in April 1995," he added.', "Krag ; Krag"],
    ['Holger Krag watched from Darmstadt. "ERS-2 re-entered over the Pacific," he said.', "Krag"],
    ['Holger Krag was not surprised. "ERS-2 re-entered over the Pacific."', "Krag"],
    ['Holger Krag is relieved: "ERS-2 re-entered over the Pacific."', "Krag"],
    ["Krag's verdict: ERS-2 re-entered over the Pacific.", "Krag"],
    ['Holger Krag had a simple message for the press. "ERS-2 re-entered over the Pacific."', "Krag"],
    [
      "Q: Where did it come down?\nA: ERS-2 re-entered over the Pacific.\nQ: When was it launched?\nA: ERS-2 was launched in April 1995.",
      "X ; X",
    ],
    [
      "We put our questions to Holger Krag of ESA.\n\nWhere did it come down?\n\nERS-2 re-entered over the Pacific.\n\nWhen was it launched?\n\nIt was launched in April 1995.\n\nWill more follow?\n\nOf course.",
      "Krag ; Krag",
    ],
    [
      "An interview with Holger Krag, the head of ESA's debris office.\n\nQ: Where did it come down?\n\nA: ERS-2 re-entered over the Pacific.\n\nQ: When was it launched?\n\nA: It was launched in April 1995.",
      "Krag ; Krag",
    ],
    [
      "We spoke to the astronomer Jonathan McDowell about it.\n\nQuestion: Where did it come down?\n\nAnswer: ERS-2 re-entered over the Pacific.\n\nQuestion: When was it launched?\n\nAnswer: In April 1995. ERS-2 was launched from Kourou.",
      "McDowell ; McDowell",
    ],
    [
      "Holger Krag of ESA answers our questions.\n\nDid it hit anybody?\n\nNo. ERS-2 re-entered over the Pacific.\n\nWhen was it launched?\n\nIt was launched in April 1995.\n\nThank you.",
      "Krag ; Krag",
    ],
    [
      "Five questions about ERS-2\n\nWhere did it come down?\n\nERS-2 re-entered over the Pacific.\n\nWhen was it launched?\n\nIt was launched in April 1995.\n\nDid it hit anybody?\n\nNo.",
      "X ; X",
    ],
    [
      "INTERVIEWER: Where did it come down?\nKRAG: ERS-2 re-entered over the Pacific.\nINTERVIEWER: When was it launched?\nKRAG: It was launched in April 1995.",
      "KRAG ; KRAG",
    ],
    [
      "SPIEGEL: Where did it come down?\nKrag: ERS-2 re-entered over the Pacific.\nSPIEGEL: And you saw it?\nKrag: No. It was launched in April 1995.",
      "Krag ; Krag",
    ],
    [
      "**Where did it come down?**\n\nERS-2 re-entered over the Pacific, ESA says.\n\n**When was it launched?**\n\nIt was launched in April 1995.",
      "ESA ; X",
    ],
    ["1/4 Boris Pistorius, in Berlin today: ERS-2 re-entered over the Pacific.", "Pistorius"],
    ["🧵 1/3 ESA: ERS-2 re-entered over the Pacific.", "ESA"],
    ["2/ NASA says ERS-2 re-entered over the Pacific.", "NASA"],
    ["NEW: ERS-2 has re-entered over the Pacific, per ESA.", "ESA"],
    ["RT @esa: ERS-2 has re-entered over the Pacific.", "@esa"],
    ["RT @planet4589: ERS-2 has re-entered over the Pacific.", "planet4589"],
    ['ESA on ERS-2: "It re-entered over the Pacific."', "ESA"],
    ["ESA, a minute ago: ERS-2 has re-entered over the Pacific.", "ESA"],
    ["McDowell on X: ERS-2 re-entered over the Pacific.", "McDowell"],
    ["McDowell, writing on X: ERS-2 re-entered over the Pacific.", "McDowell"],
    ["Via ESA: ERS-2 re-entered over the Pacific.", "ESA"],
    ["ERS-2 re-entered over the Pacific (ESA).", "ESA"],
    ["ERS-2 re-entered over the Pacific – ESA.", "ESA"],
    ["ERS-2 re-entered over the Pacific (source: ESA).", "ESA"],
    ["Source ESA: ERS-2 re-entered over the Pacific.", "ESA"],
    ["I saw ERS-2 re-enter over the Pacific.", "X"],
    ["17:40 ESA: ERS-2 re-entered over the Pacific.", "ESA"],
    ["17:40 GMT – ERS-2 re-entered over the Pacific, ESA confirms.", "ESA"],
    ["17:40 It is over, writes ESA: ERS-2 re-entered over the Pacific.", "ESA"],
    ["A satellite, which Washington says was launched in May, passed over Seoul on Monday.", "Washington ; X"],
    ["Noor-1, which the Pentagon says tests missile technology, was launched from Shahroud on April 22.", "X"],
    ["The ministry dismissed the claim that ERS-2 had re-entered over Peru as fake news.", "ministry/denies"],
    ["The ministry dismissed as fake news a report that ERS-2 had re-entered over Peru.", "ministry/denies"],
    ['The ministry dismissed the claim as fake news. "ERS-2 re-entered over the Pacific," it said.', "ministry/asserts"],
    ["Nobody in the ministry would say where ERS-2 re-entered.", ""],
    ["A naval station in Norfolk, an airfield and the White House were photographed by Malligyong-1 on Monday.", "X"],
  ],
  "by other words": [
    ['"ERS-2 re-entered over the Pacific," said a baker in Berridale who had been loading her van.', "baker"],
    ["2/ ESA: ERS-2 re-entered over the Pacific.", "ESA"],
    ["A retired signals officer writes from Kirkwall: ERS-2 re-entered over the Pacific.", "officer"],
    [
      "A schoolmaster in Thurso writes: ERS-2 re-entered over the Pacific. It was launched in April 1995.",
      "schoolmaster ; schoolmaster",
    ],
    ["A successor of CSO-3 called IRIS is to be launched from 2030 onwards.", "X"],
    ["As ESA has it, ERS-2 re-entered over the Pacific.", "ESA"],
    ["As ESA tells it, ERS-2 re-entered over the Pacific.", "ESA"],
    ["As far as ESA knows, ERS-2 re-entered over the Pacific.", "ESA"],
    ["ERS-2 re-entered over the Pacific at noon, going by ESA.", "ESA"],
    ["ERS-2 re-entered over the Pacific at noon, if ESA is right.", "ESA"],
    ["ERS-2 re-entered over the Pacific at noon, judging by ESA's data.", "ESA"],
    ["ERS-2 re-entered over the Pacific at noon, to go by ESA's bulletin.", "ESA"],
    ["ERS-2 re-entered over the Pacific at noon. ESA has confirmed this.", "ESA"],
    ["ERS-2 re-entered over the Pacific at noon. Ted Molczan found that out with a pencil.", "Molczan"],
    ["ERS-2 re-entered over the Pacific on the 15th, as the country's space agency ISRO has it.", "ISRO"],
    ["ERS-2 re-entered over the Pacific, if you believe CGTN.", "CGTN"],
    ["ERS-2 re-entered over the Pacific, said a spokesman, Josef Aschbacher's deputy.", "spokesman"],
    ["ERS-2, so ESA, re-entered over the Pacific.", "ESA"],
    ["ESA's answer was that ERS-2 had re-entered over the Pacific.", "ESA"],
    ["ESA's line is that ERS-2 re-entered over the Pacific.", "ESA"],
    ["From ESA: ERS-2 re-entered over the Pacific.", "ESA"],
    ["Going by LeoLabs, ERS-2 re-entered over the Pacific at noon.", "LeoLabs"],
    ["In a note to the United Nations China said Starlink-1095 had lowered its orbit to 382 km.", "China"],
    [
      "Jonathan McDowell, an astrophysicist in Cambridge, Massachusetts, believes that what they saw was the re-entry of the third stage of a Chinese Long March 3B.",
      "McDowell",
    ],
    [
      "McDowell gave an account of the fall. ERS-2 re-entered over the Pacific at noon. It was launched in April 1995.",
      "McDowell ; McDowell",
    ],
    ["NASA had sworn blind that ERS-2 would burn up.", "NASA"],
    ["On the evidence of LeoLabs, ERS-2 re-entered over the Pacific at noon.", "LeoLabs"],
    ["RT @esa: ERS-2 has re-entered over the Pacific.", "esa"],
    ["The line from ESA is that ERS-2 re-entered over the Pacific.", "ESA"],
    ["The ministry's position remains that ERS-2 re-entered over the Pacific.", "ministry"],
    ["The word from ESA is that ERS-2 re-entered over the Pacific.", "ESA"],
    ["To hear ESA tell it, ERS-2 re-entered over the Pacific.", "ESA"],
    ["To quote ESA, ERS-2 re-entered over the Pacific.", "ESA"],
  ],
};

describe("who speaks", () => {
  for (const [group, own] of Object.entries(rows)) {
    describe(group, () => {
      for (const [text, wanted] of own) {
        it(text, () => {
          const claims = read({ text, published: "2024-06-20", publisher: outlet }).claims.filter(
            (claim) => claim.type !== "statement",
          );
          const wants = wanted.split(";").map((one) => one.trim());
          expect(claims.map((claim) => claim.speaker)).toHaveLength(wants.length);
          for (const [i, want] of wants.entries()) {
            const [told = "", via] = want.split("<");
            const [speaker = "", stance] = told.split("/");
            const claim = claims[i];
            if (speaker === "-") expect(claim?.speaker).toBeNull();
            else expect(claim?.speaker).toContain(speaker === "X" ? outlet : speaker);
            if (stance !== undefined) expect(claim?.stance).toBe(stance);
            if (via !== undefined) expect(claim?.via.join(", ")).toContain(via);
          }
        });
      }
    });
  }
});
