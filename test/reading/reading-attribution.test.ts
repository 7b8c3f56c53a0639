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

/** The same across sentences and paragraphs: speakers joined by | are as good as each other. */
const passages: readonly (readonly [text: string, type: string, speakers: string])[] = [
  [
    '"ERS-2 has been falling for years," said Holger Krag, head of the space debris office. "It re-entered over the Pacific."',
    "decay",
    "Krag",
  ],
  ['"ERS-2 has been falling for years," said Holger Krag. "It re-entered over the Pacific," he added.', "decay", "Krag"],
  [
    'ERS-2 was watched by many. "It was a good satellite," Holger Krag told the BBC.\n\n"It re-entered over the Pacific," he said.',
    "decay",
    "Krag",
  ],
  [
    "ESA said ERS-2 had no fuel left. The agency added that it re-entered over the Pacific.",
    "decay",
    "European Space Agency|ESA",
  ],
  ["ESA said ERS-2 had no fuel left. It re-entered over the Pacific, the agency added.", "decay", "European Space Agency|ESA"],
  ["ESA said ERS-2 had no fuel left. It re-entered over the Pacific, it said.", "decay", "European Space Agency|ESA"],
  ["ESA said ERS-2 had no fuel left. It had re-entered over the Pacific.", "decay", "European Space Agency|ESA"],
  [
    "Defence Minister Shin Won-sik said ERS-2 had no fuel. The minister said it re-entered over the Pacific.",
    "decay",
    "Shin Won-sik",
  ],
  [
    "Defence Minister Shin Won-sik spoke to reporters in Seoul. ERS-2 re-entered over the Pacific, the minister said.",
    "decay",
    "Shin Won-sik",
  ],
  [
    'Shin Won-sik, the defence minister, spoke to reporters in Seoul. "ERS-2 re-entered over the Pacific," Shin said.',
    "decay",
    "Shin",
  ],
  [
    'In a statement, the ministry said ERS-2 had no fuel. "ERS-2 re-entered over the Pacific," the statement read.',
    "decay",
    "ministry",
  ],
  ['The ministry released a statement on Monday. "ERS-2 re-entered over the Pacific," it said.', "decay", "ministry"],
  ['The ministry released a statement on Monday: "ERS-2 re-entered over the Pacific."', "decay", "ministry"],
  [
    'KCNA quoted the space agency as saying ERS-2 had no fuel. "ERS-2 re-entered over the Pacific," the agency was quoted as saying.',
    "decay",
    "space agency",
  ],
  [
    "Marco Langbroek, an expert in Delft, saw ERS-2 last week. He calculated that it re-entered over the Pacific.",
    "decay",
    "Langbroek",
  ],
  [
    "Marco Langbroek, an expert in Delft, saw ERS-2 last week. By his calculation it re-entered over the Pacific.",
    "decay",
    "Langbroek",
  ],
  [
    "Marco Langbroek, an expert in Delft, saw ERS-2 last week. In his view it re-entered over the Pacific.",
    "decay",
    "Langbroek",
  ],
  [
    "Marco Langbroek, an expert in Delft, saw ERS-2 last week. According to him, it re-entered over the Pacific.",
    "decay",
    "Langbroek",
  ],
  ["Q: Where did ERS-2 go?\n\nA: It re-entered over the Pacific.", "decay", "The Herald"],
  ["REPORTER: Where did ERS-2 go?\n\nGEN. RYDER: It re-entered over the Pacific.", "decay", "Ryder"],
  ["Where did ERS-2 go?\n\nHolger Krag: It re-entered over the Pacific. No one was hurt.", "decay", "Krag"],
  ["10:15 GMT ESA says ERS-2 re-entered over the Pacific.", "decay", "ESA|European Space Agency"],
  ["10:15 - ERS-2 re-entered over the Pacific, ESA says.", "decay", "ESA|European Space Agency"],
  ["ERS-2 is down. I computed its last orbit. It re-entered over the Pacific.", "decay", "The Herald"],
  ['"The satellite is dead. ERS-2 re-entered over the Pacific," said Krag, who heads the office.', "decay", "Krag"],
  ['"The satellite is dead. ERS-2 re-entered over the Pacific. Nobody was hurt," the minister said.', "decay", "minister"],
  ['"We saw it," Krag said.\n\n"ERS-2 re-entered over the Pacific. That is all we know."', "decay", "Krag"],
  [
    "Yonhap cited an official as saying ERS-2 had no fuel. The official said it re-entered over the Pacific.",
    "decay",
    "official",
  ],
  ["Two officials said ERS-2 had no fuel. Both said it re-entered over the Pacific.", "decay", "officials"],
  ["Two officials said ERS-2 had no fuel. One of them said it re-entered over the Pacific.", "decay", "One of them|officials"],
  [
    "ESA and NASA said ERS-2 had no fuel. They said it re-entered over the Pacific.",
    "decay",
    "ESA|European Space Agency and NASA",
  ],
  [
    "President Putin met Kim Jong Un. The Russian leader said ERS-2 re-entered over the Pacific.",
    "decay",
    "Putin|Russian leader",
  ],
  ["The astronomer Jonathan McDowell keeps a catalogue. ERS-2, he says, re-entered over the Pacific.", "decay", "McDowell"],
  ["LONDON (Reuters) - ERS-2 re-entered over the Pacific on Monday.", "decay", "Reuters"],
  ["MOSCOW. Feb 21 (Interfax) - ERS-2 re-entered over the Pacific on Monday.", "decay", "Interfax"],
  ["MOSCOW, February 21. /TASS/. ERS-2 re-entered over the Pacific on Monday.", "decay", "TASS"],
  ["TEHRAN, Feb. 21 (MNA) – ERS-2 re-entered over the Pacific on Monday.", "decay", "Mehr|MNA"],
  ["Paris, Feb 21 (EFE).- ERS-2 re-entered over the Pacific on Monday.", "decay", "EFE"],
  ["(Reuters) - ERS-2 re-entered over the Pacific on Monday.", "decay", "Reuters"],
  ["Feb 21 (Reuters) - ERS-2 re-entered over the Pacific on Monday.", "decay", "Reuters"],
  ["SEOUL (AFP) — ERS-2 re-entered over the Pacific on Monday.", "decay", "AFP"],
  ["By Jane Doe\nSEOUL, Feb 21 — ERS-2 re-entered over the Pacific on Monday.", "decay", "The Herald"],
  ['"ERS-2 re-entered over the Pacific." So said Holger Krag on Monday.', "decay", "Krag"],
  ['Holger Krag was blunt: "ERS-2 re-entered over the Pacific."', "decay", "Krag"],
  ['Holger Krag explains: "ERS-2 re-entered over the Pacific."', "decay", "Krag"],
  ['Asked by the BBC where it fell, Krag replied: "ERS-2 re-entered over the Pacific."', "decay", "Krag"],
  [
    "According to ESA, ERS-2 had no fuel. It weighed two tonnes. The agency says it re-entered over the Pacific.",
    "decay",
    "ESA|European",
  ],
  [
    'The spacecraft was old, ESA said. "We are happy," Krag told reporters. ERS-2 re-entered over the Pacific on Monday.',
    "decay",
    "The Herald",
  ],
];

describe("who goes on speaking", () => {
  for (const [text, type, speakers] of passages) {
    it(text, () => {
      const claim = read({ text, published: "2024-02-22", publisher: "The Herald" }).claims.findLast(
        (one) => one.type === type,
      );
      const speaker = (claim?.speaker ?? "").toLowerCase();
      expect(
        speakers.split("|").some((one) => speaker.includes(one.toLowerCase())),
        claim?.speaker ?? "nobody",
      ).toBe(true);
    });
  }
});
