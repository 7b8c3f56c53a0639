import { describe, expect, it } from "vitest";
import { claimReader } from "../../src/claims/index.ts";
import { packKnowledge } from "./knowledge.ts";

const read = claimReader(await packKnowledge());

/** Ways in which news prose says who says something, all about one fall; "-" where the sentence alone does not tell. */
const rows: readonly (readonly [sentence: string, speaker: string])[] = [
  [
    '"The rocket re-entered over Brazil," Iran\'s communications minister, Issa Zarepour, told reporters in Tehran.',
    "Issa Zarepour",
  ],
  ['"ERS-2 re-entered over the Pacific," Iranian Ambassador to Russia Kazem Jalali told TASS.', "Kazem Jalali"],
  ["ERS-2 re-entered over the Pacific, Iranian Ambassador to Russia Kazem Jalali told TASS.", "Kazem Jalali"],
  ["ERS-2 re-entered over the Pacific, Defence Minister Shin Won-sik said on Tuesday.", "Shin Won-sik"],
  [
    "ERS-2 re-entered over the Pacific, the head of the U.S. Space Force, General John Raymond, told lawmakers.",
    "John Raymond",
  ],
  ["The head of the U.S. Space Force, General John Raymond, said ERS-2 had re-entered over the Pacific.", "John Raymond"],
  ["General John Raymond, the head of the U.S. Space Force, said ERS-2 had re-entered over the Pacific.", "John Raymond"],
  ["The minister was quoted by Interfax as saying that ERS-2 had re-entered over the Pacific.", "minister"],
  ["It was claimed by Tehran that ERS-2 had re-entered over the Pacific.", "Tehran"],
  ["Reuters has been told by two officials that ERS-2 re-entered over the Pacific.", "officials"],
  ["In a post on X, Jonathan McDowell wrote that ERS-2 had re-entered over the Pacific.", "McDowell"],
  [
    "ERS-2 re-entered over the Pacific, Jonathan McDowell, an astronomer at the Harvard-Smithsonian Center for Astrophysics, wrote in a post on X.",
    "McDowell",
  ],
  ["ERS-2 re-entered over the Pacific, according to data from U.S. Space Command.", "U.S. Space Command"],
  ["ERS-2 re-entered over the Pacific, according to a statement from the European Space Agency.", "European Space Agency"],
  ["ERS-2 re-entered over the Pacific, according to Jonathan McDowell, an astronomer who tracks satellites.", "McDowell"],
  ["ERS-2 re-entered over the Pacific, according to Holger Krag, head of ESA's space debris office.", "Krag"],
  ["ERS-2 re-entered over the Pacific, per the U.S. Space Force.", "U.S. Space Force"],
  ["Figures published by LeoLabs show that ERS-2 re-entered over the Pacific.", "LeoLabs"],
  ["Data from the 18th Space Defense Squadron show ERS-2 re-entered over the Pacific.", "18th"],
  ["BREAKING: South Korea says ERS-2 re-entered over the Pacific.", "South Korea"],
  ["JUST IN: ERS-2 re-entered over the Pacific, ESA says.", "ESA"],
  ["The agency, known as ESA, added that ERS-2 had re-entered over the Pacific.", "agency"],
  ["Speaking to the BBC, the director, Josef Aschbacher, said ERS-2 had re-entered over the Pacific.", "Aschbacher"],
  ["ESA director general Josef Aschbacher said ERS-2 had re-entered over the Pacific.", "Aschbacher"],
  ["Space Force spokesperson Col. Mary Jones told Reuters that ERS-2 re-entered over the Pacific.", "Mary Jones"],
  ["A Pentagon spokesman, Maj. Gen. Pat Ryder, said at a briefing that ERS-2 re-entered over the Pacific.", "Pat Ryder"],
  ["Asked about the satellite, the spokesman said it had re-entered over the Pacific.", "spokesman"],
  ["Japanese Prime Minister Fumio Kishida told reporters that ERS-2 had re-entered over the Pacific.", "Kishida"],
  ["Fumio Kishida, Japan's prime minister, told reporters that ERS-2 had re-entered over the Pacific.", "Kishida"],
  ["Chief Cabinet Secretary Hirokazu Matsuno told a news conference ERS-2 had re-entered over the Pacific.", "Matsuno"],
  [
    "The National Intelligence Service (NIS) told lawmakers at a closed-door hearing that ERS-2 re-entered over the Pacific.",
    "National Intelligence Service",
  ],
  ["Lawmaker Yoo Sang-bum, citing the NIS, told reporters that ERS-2 had re-entered over the Pacific.", "NIS"],
  ["ERS-2 re-entered over the Pacific, Yonhap news agency reported, citing South Korea's military.", "South Korea's military"],
  ["Kyodo News, quoting government sources, said ERS-2 had re-entered over the Pacific.", "government sources"],
  ["State media quoted leader Kim Jong Un as saying ERS-2 re-entered over the Pacific.", "Kim Jong Un"],
  ['"ERS-2 has re-entered over the Pacific," he said.', "-"],
  ['"ERS-2 has re-entered over the Pacific," says Dr Marco Langbroek of Delft University of Technology.', "Langbroek"],
  ["Marco Langbroek of Delft University of Technology in the Netherlands says ERS-2 re-entered over the Pacific.", "Langbroek"],
  [
    "Marco Langbroek, a lecturer at Delft University of Technology, has calculated that ERS-2 re-entered over the Pacific.",
    "Langbroek",
  ],
  ["For the Russian side, Roscosmos chief Yuri Borisov insisted that ERS-2 had re-entered over the Pacific.", "Borisov"],
  ["Russia's defence ministry said in a statement on Telegram that ERS-2 had re-entered over the Pacific.", "defence ministry"],
  [
    "The Russian Defence Ministry said on its Telegram channel that ERS-2 had re-entered over the Pacific.",
    "Russian Defence Ministry",
  ],
  ["ERS-2 re-entered over the Pacific, a senior U.S. official, who asked not to be named, told CNN.", "senior U.S. official"],
  [
    "A senior official in Seoul, speaking on condition of anonymity because he was not authorised to talk, said ERS-2 re-entered over the Pacific.",
    "official",
  ],
  ["Sources familiar with the matter told The Washington Post ERS-2 re-entered over the Pacific.", "Sources"],
  ["According to people briefed on the matter, ERS-2 re-entered over the Pacific.", "people"],
  ["As the ministry put it, ERS-2 re-entered over the Pacific.", "ministry"],
  ["ERS-2, the ministry added, re-entered over the Pacific.", "ministry"],
  ["ERS-2, says Hiroshi Tanaka, an engineer at JAXA, re-entered over the Pacific.", "Tanaka"],
  ["It is the ministry's view that ERS-2 re-entered over the Pacific.", "ministry"],
  ["The word from Brussels is that ERS-2 re-entered over the Pacific.", "Brussels"],
  ["Tehran maintains that ERS-2 re-entered over the Pacific.", "Tehran"],
  ["ESA put out a statement: ERS-2 re-entered over the Pacific.", "ESA"],
  ['ESA tweeted: "ERS-2 has re-entered over the Pacific."', "ESA"],
  ['"We can confirm that ERS-2 re-entered over the Pacific." That was the message from ESA on Monday.', "-"],
  ["Analysts at Slingshot Aerospace reckon ERS-2 re-entered over the Pacific.", "Slingshot"],
  ["Slingshot Aerospace, a California-based tracking company, said ERS-2 re-entered over the Pacific.", "Slingshot"],
  ["ERS-2 re-entered over the Pacific, the California-based tracking company Slingshot Aerospace said.", "Slingshot"],
  ["Korean Central Television reported that ERS-2 re-entered over the Pacific.", "Korean Central Television"],
  ["The official KCNA news agency said ERS-2 re-entered over the Pacific.", "KCNA"],
  ["North Korea's state news agency said ERS-2 re-entered over the Pacific.", "news agency"],
  ["Iranian state TV aired footage and said ERS-2 re-entered over the Pacific.", "state TV"],
  ["In Tokyo, the defence ministry said ERS-2 re-entered over the Pacific.", "defence ministry"],
  ["Officials in Tokyo said ERS-2 re-entered over the Pacific.", "Officials"],
  ["The ministry's spokesman, Yutaka Ito, said ERS-2 re-entered over the Pacific.", "Ito"],
  ['"ERS-2 re-entered over the Pacific," the Yonhap news agency quoted an unnamed official as saying.', "official"],
  ["ERS-2 re-entered over the Pacific, Tass quoted Borisov as saying.", "Borisov"],
  [
    "ERS-2 re-entered over the Pacific, the deputy head of the space agency, Ryu Sang Hoon, was quoted as saying by KCNA.",
    "Ryu Sang Hoon",
  ],
  ["Kim was quoted as saying ERS-2 re-entered over the Pacific.", "Kim"],
  ["ERS-2 re-entered over the Pacific, it said.", "-"],
  ["The statement said ERS-2 re-entered over the Pacific.", "statement"],
  ["A US defence official told AFP that ERS-2 re-entered over the Pacific.", "US defence official"],
  ["Washington-based think tank CSIS said ERS-2 re-entered over the Pacific.", "CSIS"],
  ["A report by the think tank 38 North said ERS-2 re-entered over the Pacific.", "38 North"],
  ["In its annual report, the Secure World Foundation says ERS-2 re-entered over the Pacific.", "Secure World Foundation"],
  [
    "Dr. Hugh Lewis, a professor of astronautics at the University of Southampton, told Space.com that ERS-2 re-entered over the Pacific.",
    "Hugh Lewis",
  ],
  ["Professor Hugh Lewis of Southampton University thinks ERS-2 re-entered over the Pacific.", "Hugh Lewis"],
  [
    "Brian Weeden, director of programme planning for the Secure World Foundation, said ERS-2 had re-entered over the Pacific.",
    "Weeden",
  ],
  ["Secure World Foundation's Brian Weeden said ERS-2 had re-entered over the Pacific.", "Weeden"],
  ["Astronomer Jonathan McDowell says ERS-2 re-entered over the Pacific.", "McDowell"],
  ["Amateur tracker Scott Tilley, who lives in Canada, told CBC that ERS-2 re-entered over the Pacific.", "Tilley"],
];

describe("who says it", () => {
  for (const [text, speaker] of rows) {
    it(text, () => {
      const [claim] = read({ text, published: "2024-02-22", publisher: "The Herald" }).claims.filter(
        (one) => one.type === "decay",
      );
      if (speaker === "-") expect(claim?.speaker).toBeNull();
      else expect(claim?.speaker ?? "").toContain(speaker);
    });
  }
});
