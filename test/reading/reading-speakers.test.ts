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
