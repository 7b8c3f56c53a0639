/** What a claim is about: names that no pack holds, "it" among several, descriptions by kind and owner. Texts are ours. */
import { describe, expect, it } from "vitest";
import { indexKnowledge, resolveObject } from "../../src/catalogue/index.ts";
import { claimReader } from "../../src/claims/index.ts";
import type { Claim } from "../../src/model/index.ts";
import { packKnowledge } from "./knowledge.ts";
import { whichOfSeveral, type SubjectRow } from "./whichOfSeveral.ts";

const knowledge = await packKnowledge();
const index = indexKnowledge(knowledge);
const read = claimReader(knowledge);

const rows: readonly SubjectRow[] = [
  // names unknown to the packs
  [
    "TOKYO - Japan launched ALOS-4 from Tanegashima on Monday. The radar satellite has since entered its orbit of 628 km.",
    "2024-07-03",
    "launch: ALOS-4",
    "orbit: ALOS-4",
  ],
  [
    "An Indian rocket put EOS-08 into an orbit of 475 km on Friday. EOS-08 was built in Bengaluru. It re-enters in about a year, ISRO expects.",
    "2024-08-20",
    "orbit: EOS-08",
    "decay: EOS-08",
  ],
  [
    "Ukraine's Sich-2-30 was launched from Cape Canaveral in January 2022. Kosmos 2543 came within 60 km of it in March.",
    "2022-04-20",
    "launch: Sich-2-30",
    "proximity: Kosmos 2543",
  ],
  [
    "The rocket carried NEXTSat-2 to an orbit of 550 km. NEONSAT-1 was launched a year later.",
    "2024-05-02",
    "orbit: NEXTSat-2",
  ],
  [
    "Rocket Lab launched StriX-3 from New Zealand on Tuesday, days after NEONSAT-1 reached orbit.",
    "2024-04-30",
    "launch: StriX-3",
  ],
  [
    "Turkey's Gokturk-1 passed over Athens at 10:12 UTC on 4 May. Noor-3 had done so an hour earlier.",
    "2024-05-06",
    "overflight: Gokturk-1",
  ],
  [
    "NASA plans to launch TRACERS from Vandenberg on 22 July. The probe will fly at 590 km.",
    "2025-07-01",
    "launch: TRACERS",
    "orbit: TRACERS",
  ],
  [
    "SpaceX launched the Israeli satellite Dror-1 on Sunday. Dror-1 is heading for a geostationary orbit. The Ofek series watches Iran.",
    "2025-07-14",
    "launch: Dror-1",
  ],
  // pronouns and definite descriptions, several spoken of
  [
    "The ISS crew sheltered after Resurs-P1 broke up on Wednesday. The defunct Russian satellite had been at 355 km. The station was not hit.",
    "2024-06-28",
    "orbit: Resurs-P1",
  ],
  [
    "Cosmos 1408 was destroyed in November 2021. The dead Soviet satellite was orbiting at 480 km, and the International Space Station passed through the cloud.",
    "2021-11-17",
    "orbit: Cosmos 1408",
  ],
  [
    "USA 245 is an American spy satellite. Kosmos 2542 was launched in November 2019. The Russian craft came within 160 km of it in January. The American one raised its orbit in February.",
    "2020-03-01",
    "launch: Kosmos 2542",
    "proximity: Kosmos 2542",
    "manoeuvre: USA 245",
  ],
  ["Luch-5X stands beside Astra 4A. The Russian satellite left 2.6 E in March.", "2024-05-02", "proximity: Luch-5X"],
  [
    "Noor-3 passed over Tel Aviv at 06:30 UTC on Monday, and Khayyam passed over Haifa at 07:45 UTC. Russia built the latter; it was launched from Baikonur in August 2022.",
    "2024-04-16",
    "overflight: Noor-3",
    "overflight: Khayyam",
    "launch: Khayyam",
  ],
  [
    "Malligyong-1 was launched by a Chollima-1 rocket on 21 November 2023. The rocket's first stage exploded over the Yellow Sea. The satellite circles the Earth at about 500 km.",
    "2023-11-28",
    "launch: Malligyong-1",
    "orbit: Malligyong-1",
  ],
  [
    "The core stage of a Long March 5B will fall back to Earth this week. It weighs 23 tonnes. The stage was launched from Wenchang on 24 July with the Wentian module.",
    "2022-07-28",
    "decay: Long March 5B",
    "launch: Long March 5B",
  ],
  [
    "A Long March 5B lifted off from Wenchang on Monday. The booster re-entered over the Pacific on Friday, U.S. Space Command said.",
    "2022-11-05",
    "launch: Long March 5B",
    "decay: Long March 5B",
  ],
  [
    "Three satellites of North Korea have reached orbit. Kwangmyongsong-3 Unit 2 fell in September 2023 and KMS-4 in June 2023. The third, Malligyong-1, is still in orbit.",
    "2024-03-01",
    "decay: Kwangmyongsong-3 Unit 2",
  ],
  [
    "Shijian-21 and Shijian-25 met above the equator. The former was launched in 2021, the latter in January 2025. Both raised their orbit in July.",
    "2025-08-01",
  ],
  [
    "ERS-2 was launched in 1995. Envisat followed it in 2002. The latter died in April 2012. The former re-entered over the Pacific on 21 February 2024.",
    "2024-03-01",
    "launch: ERS-2",
    "decay: ERS-2",
  ],
  [
    "WorldView-3 photographed Sohae on Tuesday. It showed a new tower. North Korea launched Malligyong-1 from there in November.",
    "2024-04-16",
    "imaging: WorldView-3",
    "launch: Malligyong-1",
  ],
  [
    "Iran launched Soraya on 20 January and Mahda on 28 January. Soraya orbits at 750 km. The other one, a small research satellite, is at 450 km.",
    "2024-02-02",
    "launch: Soraya",
    "orbit: Soraya",
  ],
  [
    "Two Russian satellites shadowed an American spy satellite. Kosmos 2542 and Kosmos 2543 stayed close to USA 245 for weeks.",
    "2020-02-12",
    "proximity: Kosmos 2542",
  ],
  [
    "Khayyam was built by Russia, and a Soyuz carried it into space from Baikonur on 9 August. Iran received its first pictures on 10 August.",
    "2022-08-12",
    "launch: Khayyam",
  ],
  [
    "Iran denies that others will use the Khayyam satellite, which a Russian Soyuz launched from Baikonur on Tuesday.",
    "2022-08-11",
    "launch: Khayyam",
  ],
  [
    "A satellite of Planet photographed Sohae on April 12. Malligyong-1 had left the pad in November.",
    "2024-04-16",
    "imaging: ?",
  ],
  [
    "A bus-sized satellite is falling. It weighs 2.3 tonnes. ERS-2 will re-enter on Wednesday, ESA said.",
    "2024-02-19",
    "decay: ERS-2",
  ],
  [
    "Roscosmos lost contact with the spacecraft Luna-25 on Saturday. The lander crashed into the Moon on Sunday. India's Chandrayaan-3 raised its orbit on Monday.",
    "2023-08-22",
    "manoeuvre: Chandrayaan-3",
  ],
  [
    "The wreck of Kosmos 482 fell into the Indian Ocean on Saturday. The capsule had been launched in March 1972.",
    "2025-05-11",
    "decay: Kosmos 482",
    "launch: Kosmos 482",
  ],
  [
    "The X-37B was launched by a Falcon Heavy in December 2023. In February Tomi Simola found the spaceplane in an orbit of 323 by 38,838 km.",
    "2024-02-20",
    "launch: X-37B",
    "orbit: X-37B",
  ],
  [
    "A Falcon 9 lifted off from Vandenberg on Monday. The rocket carried USA 326 into orbit. Its second stage fell into the Pacific on Tuesday.",
    "2022-02-04",
    "decay: Falcon 9",
  ],
  [
    "The rocket's upper stage re-entered over Brazil on Monday. It had launched Khayyam in August. The satellite passes over Israel twice a day.",
    "2022-10-12",
  ],
  [
    "Cosmos 2588 passes near USA 338 every four days. USA 338 was launched in 2022. Cosmos 2588 went up in May 2025.",
    "2025-09-01",
    "proximity: Cosmos 2588",
    "launch: USA 338",
    "launch: Cosmos 2588",
  ],
  [
    "North Korea fired a rocket on May 31. It crashed into the Yellow Sea. A second attempt, on August 24, failed too. The third put Malligyong-1 into orbit on November 21.",
    "2023-12-01",
    "launch: 2023-F06",
    "launch-failure: 2023-F07",
    "orbit: Malligyong-1",
  ],
  ["A Chinese satellite passed over Guam at 03:12 UTC on Friday. The ministry did not name it.", "2025-10-11", "overflight: ?"],
  ["An American spy satellite was launched from Florida on Thursday.", "2024-10-11", "launch: ?"],
];

function isAbout({ subject }: Claim, wanted: string): boolean {
  if (wanted === "?") return subject.name === null && subject.noradId === null;
  const names = [subject.name, subject.launchId].map((name) => name?.toLowerCase());
  return (
    names.includes(wanted.toLowerCase()) ||
    (subject.noradId !== null && resolveObject(wanted, index).some((match) => match.object.noradId === subject.noradId))
  );
}

describe("what a claim is about", () => {
  for (const [text, published, ...wanted] of [...rows, ...whichOfSeveral]) {
    it(text, () => {
      const rest = [...read({ text, published, publisher: "Reuters" }).claims];
      for (const line of wanted) {
        const [type, name = ""] = line.split(": ");
        const at = rest.findIndex((claim) => claim.type === type);
        const [claim] = at < 0 ? [] : rest.splice(at, 1);
        expect(claim === undefined ? "no claim" : isAbout(claim, name) ? line : `${type}: ${claim.subject.name}`).toBe(line);
      }
    });
  }
});
