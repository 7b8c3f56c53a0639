import { describe, expect, it } from "vitest";
import { claimReader } from "../../src/claims/index.ts";
import { packKnowledge } from "./knowledge.ts";

const read = claimReader(await packKnowledge());

/**
 * Who speaks, by what shows it: each row a text of "The Herald" and who is behind its last claim of a fall, or of the type named third;
 * "-" where the text leaves it open. A bar parts names that say the same.
 */
const byMeans: Readonly<Record<string, readonly (readonly [text: string, speaker: string, type?: string])[]>> = {
  "a noun that no list knows": [
    ["A hobby astronomer says ERS-2 re-entered over the Pacific.", "hobby astronomer"],
    ["ERS-2 re-entered over the Pacific, a hobby astronomer says.", "hobby astronomer"],
    ["One encyclopedia says that ERS-2 re-entered over the Pacific.", "encyclopedia"],
    ["According to an online forum, ERS-2 re-entered over the Pacific.", "online forum"],
    ["ERS-2 re-entered over the Pacific, according to a popular almanac.", "popular almanac"],
    ["According to the American catalogue, ERS-2 re-entered over the Pacific.", "American catalogue"],
    ["A video that goes round claims that ERS-2 re-entered over the Pacific.", "video"],
    ["Two people who have seen the logs said ERS-2 re-entered over the Pacific.", "two people"],
    ["ERS-2 re-entered over the Pacific, people who were at the meeting said.", "people"],
    ["ERS-2 re-entered over the Pacific, commercial images suggest.", "commercial images"],
    ['"ERS-2 re-entered over the Pacific," the skipper told the newspaper.', "skipper"],
    ["The port operator Aena says ERS-2 re-entered over the Pacific.", "Aena"],
    ["ERS-2 re-entered over the Pacific, the port operator Aena says.", "Aena"],
    ["A radio host insisted that ERS-2 re-entered over the Pacific.", "radio host"],
    ["Villagers said that ERS-2 re-entered over the Pacific.", "villagers"],
    // What no one says.
    ["According to plan, ERS-2 re-entered over the Pacific.", "The Herald"],
    ["ERS-2 re-entered over the Pacific, where villagers found a pipe as long as a bus.", "The Herald"],
    ["The price of the order is not disclosed. ERS-2 re-entered over the Pacific.", "The Herald"],
  ],
  "verbs of counting, timing and placing": [
    ["The satellite broke up. LeoLabs counts at least 180 fragments of it.", "LeoLabs", "count"],
    ["ExoAnalytic Solutions has logged 57 pieces of the satellite.", "ExoAnalytic", "count"],
    ["Jonathan McDowell counts more than 8,000 working Starlink satellites.", "McDowell", "count"],
    ["The Space Force put the re-entry of ERS-2 over the Pacific at 17:17 UTC.", "Space Force"],
    ["US Space Command logged the re-entry of ERS-2 at 17:17 UTC over the Pacific.", "US Space Command"],
    ["Beijing's own space bosses put the re-entry of ERS-2 at 12:55 a.m., over the Pacific.", "bosses"],
    ["ESA was careful and put the re-entry of ERS-2 between 1604 and 1732 UTC.", "ESA|European Space Agency"],
    ["N2YO, which lists satellites, gives ERS-2 an apogee of 519.8 km.", "N2YO", "orbit"],
    ["ESA had predicted the re-entry of ERS-2 for 16:32 GMT.", "ESA|European Space Agency"],
    // Not what they count, but where they put it.
    ["Roscosmos put ERS-2 into an orbit of 785 km.", "The Herald", "orbit"],
    ["Bankers expect a good year, and on Wednesday ERS-2 re-entered over the Pacific.", "The Herald"],
    ["ERS-2 re-entered over the Pacific, where it counted four ships.", "The Herald"],
  ],
  "verbs of calling": [
    ["The Pentagon tracks the satellite. Sergei Ryabkov called the report about the rocket a fake.", "Ryabkov", "statement"],
    ["The Pentagon tracks the satellite and its rocket. Moscow calls this hysteria.", "Moscow", "statement"],
    ["The head of US Space Command called the satellite launch reckless.", "head of US Space Command", "statement"],
    ["A satellite called ERS-2 re-entered over the Pacific.", "The Herald"],
    ["The rocket was called off. ERS-2 re-entered over the Pacific.", "The Herald"],
  ],
  "whose plan it is": [
    ["NASA wants to launch the satellite from Florida on 23 May.", "NASA", "launch"],
    ["North Korea plans to launch three more satellites this year.", "North Korea", "launch"],
    ["The space agency intends to launch a third satellite in October.", "space agency", "launch"],
    ["Iran aims to launch two satellites by the end of the year.", "Iran", "launch"],
    // Who reports a plan stands behind it.
    ["North Korea plans to launch three more satellites, state media reported.", "state media", "launch"],
    ["Analysts say that North Korea intends to launch a satellite in May.", "Analysts", "launch"],
    ["North Korea's plans to launch a satellite in May are no secret.", "The Herald", "launch"],
    ["The means to launch a satellite are at hand. The satellite will be launched in May.", "The Herald", "launch"],
  ],
  "transcripts, whose labels come back": [
    ["Host: Welcome.\n\nCurator: ERS-2 re-entered over the Pacific.\n\nHost: When was that?", "Curator"],
    ["HOST: Welcome.\n\nDR TANAKA: Thanks. ERS-2 re-entered over the Pacific.\n\nHOST: When?", "Tanaka"],
    ["Anna: So?\n\nBob: Well, ERS-2 re-entered over the Pacific.\n\nAnna: When?\n\nBob: On Monday.", "Bob"],
    ["Anna – So?\n\nBob – ERS-2 re-entered over the Pacific.\n\nAnna – When?\n\nBob – On Monday.", "Bob"],
    ["MINISTER (laughs): ERS-2 re-entered over the Pacific.\n\nQUESTION: When?\n\nMINISTER: On Monday.", "Minister"],
    ["QUESTION: And?\n\nGENERAL: All I'd add is that ERS-2 re-entered over the Pacific.\n\nQUESTION: Thanks.", "General"],
    ["HOST: So?\n\nGUEST: ESA said ERS-2 re-entered over the Pacific.\n\nHOST: Good.", "ESA|European"],
    ["Observer 2: ERS-2 re-entered over the Pacific.\n\nObserver 1: When?\n\nObserver 2: On Monday.", "Observer 2"],
    ["HOST: So?\n\nPILOT: It was old. It was heavy. ERS-2 re-entered over the Pacific.\n\nHOST: Good.", "Pilot"],
    ["HOST: So?\n\nGUEST: Listen.\n\nHOST: Yes?\n\nERS-2 re-entered over the Pacific on Monday.", "The Herald"],
    // Questions and answers of the paper's own, and the lines of a table.
    ["Q: What happened?\n\nA: ERS-2 re-entered over the Pacific.\n\nQ: When?\n\nA: On Monday.", "The Herald"],
    ["Q. What happened?\n\nA. ERS-2 re-entered over the Pacific.\n\nQ. When?\n\nA. On Monday.", "The Herald"],
    ["Mass: 2,300 kg\n\nSite: Kourou\n\nEnd: ERS-2 re-entered over the Pacific.", "The Herald"],
  ],
  "I and we in somebody's words": [
    ['"I think ERS-2 re-entered over the Pacific," Krag said.', "Krag"],
    ['"We believe that ERS-2 re-entered over the Pacific," the official added.', "official"],
    ['"We now know," he said. Holger Krag was sure: "I say that ERS-2 re-entered over the Pacific."', "Krag"],
    ["I can say that ERS-2 re-entered over the Pacific.", "The Herald"],
    ["We expect that ERS-2 re-entered over the Pacific.", "The Herald"],
    ['"I looked up and swore," fumed Halyna, a baker. ERS-2 re-entered over the Pacific.', "The Herald"],
  ],
  "told behind the quotation, in whatever word": [
    ['"ERS-2 re-entered over the Pacific," gasped a hotel porter, 41.', "hotel porter"],
    ['"ERS-2 re-entered over the Pacific," beamed one mission boffin.', "mission boffin"],
    ['"ERS-2 re-entered over the Pacific," countered the agency\'s head, Josef Aschbacher.', "Aschbacher|head"],
    ['"ERS-2 re-entered over the Pacific," huffed a spokesman for the ministry.', "spokesman"],
    ['"ERS-2 re-entered over the Pacific," enthuses Hiroshi Tanaka.', "Tanaka"],
    ["ERS-2 re-entered over the Pacific, writes the camera network Skytinel.", "Skytinel"],
    ["ERS-2 re-entered over the Pacific, counters NASA's chief, Bill Nelson.", "Nelson"],
    ['"ERS-2 re-entered over the Pacific," said a delighted chief executive.', "chief executive"],
    ["ERS-2 re-entered over the Pacific, as Langbroek worked out.", "Langbroek"],
    ["ERS-2 re-entered over the Pacific, our science desk explains.", "science desk"],
  ],
  "two sources in one sentence, and one in two places": [
    ["It was close, says SpaceX, which believes that ERS-2 re-entered over the Pacific.", "SpaceX"],
    ["It was ESA's, according to COMSPOC, which says ERS-2 re-entered over the Pacific.", "COMSPOC"],
    ["After the last pass, according to state media, ERS-2 re-entered over the Pacific.", "state media"],
    ["As was noted in Tehran, ERS-2 re-entered over the Pacific.", "Tehran"],
    ["As was reported in the ministry, ERS-2 re-entered over the Pacific.", "ministry"],
    ["KCNA said that it was dead, and the ministry that ERS-2 re-entered over the Pacific.", "ministry"],
    ["The satellite ERS-2 was tracked for days, ESA said, but re-entered over the Pacific.", "ESA|European"],
    ["The army was asked about the satellite, and there are reports that ERS-2 re-entered over the Pacific.", "reports"],
    ["Reports that ERS-2 re-entered over the Pacific were wrong, ESA said.", "ESA|European"],
    ["It was dead, says SpaceX, which was founded in 2002. ERS-2 re-entered over the Pacific.", "The Herald"],
  ],
  "where somebody is from": [
    ["Oleh Alexandrov of Ukraine's foreign intelligence service says ERS-2 re-entered over the Pacific.", "Alexandrov"],
    ["Wim from Ghent mails that ERS-2 re-entered over the Pacific.", "Wim"],
    ["Kazem Jalali from the Iranian space agency said ERS-2 re-entered over the Pacific.", "Jalali"],
    ["Jane Wood of the county police told us that ERS-2 re-entered over the Pacific.", "Jane Wood"],
    ["ERS-2 re-entered over the Pacific, Hiroshi Tanaka of the Japanese defence ministry said.", "Tanaka"],
  ],
  "whose forecast, count or figure it is": [
    ["ESA's Space Debris Office watched. Its last forecast put the re-entry of ERS-2 at 15:49 UTC.", "Debris Office"],
    ["The office's estimate puts the re-entry of ERS-2 at noon UTC over the Pacific.", "office"],
    ["Langbroek's own calculation: ERS-2 re-entered over the Pacific.", "Langbroek"],
    ["NASA's verdict: ERS-2 re-entered over the Pacific.", "NASA"],
    ["The re-entry window of ERS-2 given by ESA runs from 14:03 to 17:34 UTC.", "ESA|European"],
    ["According to the data of the American catalogue, ERS-2 re-entered over the Pacific.", "American catalogue"],
    ["ERS-2 re-entered over the Pacific, an analysis of US data showed.", "analysis"],
    ["By Moscow's own count ERS-2 re-entered over the Pacific.", "Moscow"],
    ["Its lawyer was there. My bet: ERS-2 re-entered over the Pacific.", "The Herald"],
    ["NASA's last satellite of the kind, ERS-2, re-entered over the Pacific.", "The Herald"],
  ],
  "who is meant by he, it and the office": [
    ["The respected Comrade Kim Jong Un was briefed. He recalled how ERS-2 re-entered over the Pacific.", "Kim Jong Un"],
    ['"It was bright," a fisherman said. ERS-2, he added, re-entered over the Pacific.', "fisherman"],
    ["A hotel porter rang us. He said that ERS-2 had re-entered over the Pacific.", "porter"],
    ["Two dozen callers rang, the camera network Skytinel writes. It says ERS-2 re-entered over the Pacific.", "Skytinel"],
    ["ERS-2 re-entered over the Pacific, Yoon's defence minister has said.", "defence minister"],
    ["A listener in Berlin says that ERS-2 re-entered over the Pacific.", "listener in Berlin"],
    ["Five students from Seoul claim that ERS-2 re-entered over the Pacific.", "students from Seoul"],
    ["One book says it is up. Another says that ERS-2 re-entered over the Pacific.", "Another"],
    ["The minister told a press conference that ERS-2 re-entered over the Pacific.", "minister"],
    ["ERS-2 re-entered over the Pacific, and the ministry has pictures of it, or so it says.", "ministry"],
  ],
  "attribution in other shapes": [
    ["ERS-2 re-entered over the Pacific, a researcher in Tokyo says: the trackers lost it at noon.", "researcher"],
    ["ERS-2 re-entered over the Pacific – at least that is what the ministry says.", "ministry"],
    ["ERS-2, so the ministry, re-entered over the Pacific.", "ministry"],
    ["ERS-2 is said by the ministry to have re-entered over the Pacific.", "ministry"],
    ["ERS-2 was reported by ESA to have re-entered over the Pacific.", "ESA|European"],
    ["ERS-2 re-entered over the Pacific, believes the ministry.", "ministry"],
    ["ERS-2 re-entered over the Pacific, says ESA of the satellite.", "ESA|European"],
    ["The word has it that all is well. Moscow has it that ERS-2 re-entered over the Pacific.", "Moscow"],
    ["The Dutch specialist Marco Langbroek pays attention to the fact that ERS-2 re-entered over the Pacific.", "Langbroek"],
    ["ERS-2 re-entered over the Pacific, the coast guard said as it told ships to stay away.", "coast guard"],
    ["ERS-2 was built by ESA to last. It re-entered over the Pacific.", "The Herald"],
    ["Source: radar.\n\nERS-2 re-entered over the Pacific.", "The Herald"],
  ],
  "one thing more of the same": [
    ["ESA said that ERS-2 broke up. It also re-entered over the Pacific.", "ESA|European"],
    ["ESA was pleased. It also re-entered over the Pacific, ERS-2.", "The Herald"],
    [
      "When Boris Pistorius spoke in Berlin, he was angry. ERS-2, the defence minister said, re-entered over the Pacific.",
      "Pistorius",
    ],
    ["Every June the minister comes. The minister said that ERS-2 re-entered over the Pacific.", "minister"],
    ["According to ESA, the satellite was dead; ERS-2 re-entered over the Pacific.", "ESA|European"],
    ["According to ESA, the satellite was dead; NASA said ERS-2 re-entered over the Pacific.", "NASA"],
    ["ERS-2 re-entered over the Pacific, a radio club reports.", "radio club"],
    ["My notes give a time. ERS-2 re-entered over the Pacific.", "The Herald"],
  ],
  "what somebody has learned, heard or read": [
    ["Reuters has learned that ERS-2 re-entered over the Pacific.", "Reuters"],
    ["The ministry understands that ERS-2 re-entered over the Pacific.", "ministry"],
    ["Langbroek bets that ERS-2 re-entered over the Pacific.", "Langbroek"],
    ["Trackers heard the satellite at noon. ERS-2 re-entered over the Pacific.", "The Herald"],
    ["The instruments read zero. ERS-2 re-entered over the Pacific.", "The Herald"],
  ],
  "who states it by what he does": [
    ["The satellite and its rocket fell. NASA chief Bill Nelson criticised China for the launch.", "Nelson", "statement"],
    ["The satellite is up. Washington has imposed sanctions on those who built the satellite.", "Washington", "statement"],
    ["The satellite left its rocket. Britain, France and Germany condemned the launch on Friday.", "Britain", "statement"],
    [
      "The satellite left its rocket. The European troika, which fears missiles, has condemned that launch.",
      "troika",
      "statement",
    ],
    ["A satellite fell on Monday. The Federal Aviation Administration closed airspace over Florida.", "Federal", "hazard-area"],
    [
      "A satellite fell. Spain's regulator has closed the airspace over Catalonia until 10:18.",
      "regulator|The Herald",
      "hazard-area",
    ],
    [
      "Iran's space agency has denied that others use the satellite, which a rocket launched on Tuesday.",
      "The Herald",
      "launch",
    ],
  ],
  "background in the past perfect": [
    ["U.S. officials said the satellite was tumbling. ERS-2 had re-entered over the Pacific on Monday.", "The Herald"],
    ["The ministry denied any damage. The satellite ERS-2 had re-entered over the Pacific on Monday.", "The Herald"],
    ["ESA said ERS-2 was empty. It had re-entered over the Pacific on Monday.", "ESA|European Space Agency"],
    ["Kim Jong Un was told that ERS-2 had re-entered over the Pacific.", "-"],
  ],
};

for (const [means, rows] of Object.entries(byMeans)) {
  describe(`who speaks: ${means}`, () => {
    for (const [text, speakers, type = "decay"] of rows) {
      it(text, () => {
        const claim = read({ text, published: "2024-02-22", publisher: "The Herald" }).claims.findLast(
          (one) => one.type === type,
        );
        expect(claim).toBeDefined();
        const speaker = (claim?.speaker ?? "-").toLowerCase();
        expect(
          speakers.split("|").some((one) => (one === "-" ? speaker === "-" : speaker.includes(one.toLowerCase()))),
          speaker,
        ).toBe(true);
      });
    }
  });
}

describe("what claims nothing of anything", () => {
  const silent = [
    'The satellite is followed. "We don\'t comment on those," a spokesperson for U.S. Space Command said.',
    "A spokesman declined to comment on the satellite.",
    'The ministry had nothing to say about the satellite. "We never discuss that," a general told us.',
  ];
  for (const text of silent)
    it(text, () => {
      const told = read({ text, published: "2024-02-22", publisher: "The Herald" }).claims.filter(
        (one) => one.speaker !== "The Herald",
      );
      expect(told).toEqual([]);
    });
});
