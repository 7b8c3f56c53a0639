/**
 * Sentences of our own, with the claims that a careful reader finds in them. Facts may be real; the words are not taken from
 * anywhere. One line a claim: type; speaker; stance; then what else is to be compared, as `via=`, `who=` (catalogue number,
 * launch tag or name), `at=` and `to=` (UTC, to the minute), `where=` (names), `num=` (kind:value), `verdict=` (what the evidence of the
 * built-in packs allows, or two words where the design or the text leaves it open: `a|b`; so "needs data" beside another where a sentence
 * alone does not tell whose satellite or launch it speaks of) and `archive=` (the word with the archive too, where that differs).
 * The first set was written before the reader was run on it; figures of that first run stand in docs/reading.md.
 */
export interface Labelled {
  readonly text: string;
  readonly claims: readonly string[];
  readonly published?: string;
  readonly publisher?: string;
  /** The moment that verdicts are asked for, with what was published by then; else a fixed day and everything known. */
  readonly asOf?: string;
}

const day = (
  published: string,
  publisher: string | null,
  rows: readonly (readonly [string, ...string[]])[],
): readonly Labelled[] =>
  rows.map(([text, ...claims]) => ({ text, claims, published, ...(publisher === null ? {} : { publisher }) }));

/** Who says what, through whom, and how firmly: the ways of reported speech. */
const attribution = day("2023-11-28", null, [
  [
    "Yonhap said KCNA reported that Malligyong-1 had photographed the White House.",
    "imaging; KCNA; asserts; via=Yonhap; who=58400; where=White House; verdict=needs-data",
  ],
  [
    "Malligyong-1 photographed the Pentagon, NATA said, according to KCNA.",
    "imaging; NATA; asserts; via=KCNA; who=58400; where=Pentagon; verdict=needs-data",
  ],
  [
    "KCNA, quoted by Yonhap, claimed that Malligyong-1 photographed Rome.",
    "imaging; KCNA; asserts; via=Yonhap; where=Rome; verdict=needs-data",
  ],
  [
    "Pyongyang said it would launch the satellite in December, Kyodo reported, citing the Japan Coast Guard.",
    "launch; Pyongyang; plans; via=Japan Coast Guard,Kyodo; verdict=contradicted",
  ],
  [
    "Two officials, speaking on condition of anonymity, said the satellite was tumbling, CBS News reported.",
    "status; Two officials; asserts; via=CBS News",
  ],
  [
    "The agency dismissed a Post report that Malligyong-1 had photographed Kadena Air Base.",
    "imaging; agency; denies; where=Kadena; verdict=needs-data",
    "imaging; Post; asserts; where=Kadena; verdict=needs-data",
  ],
  [
    '"The satellite is not working," the minister told reporters, but Marco Langbroek said it was alive and had manoeuvred.',
    "status; minister; denies",
    "status; Marco Langbroek; asserts; verdict=supported|needs-data",
    "manoeuvre; Marco Langbroek; asserts; verdict=needs-data",
  ],
  ["The Pentagon declined to comment on whether Malligyong-1 had photographed the White House."],
  ["Asked whether the satellite had photographed the Pentagon, he had nothing to add."],
  ["We can't confirm that Malligyong-1 photographed Guam, a spokesman said."],
  [
    "The NIS told a session the North was likely preparing a launch of another satellite, lawmaker Yoo Sang-bum said.",
    "launch; NIS; plans; via=Yoo Sang-bum; verdict=needs-data",
  ],
  [
    "Contrary to what newspapers had written, the rocket was not launched from the new pad, analysts said.",
    "launch; analysts; denies",
    "launch; newspapers; asserts",
  ],
  [
    "Radio trackers have not detected any transmissions from Malligyong-1, Reuters reported.",
    "signal; Radio trackers; asserts; via=Reuters",
  ],
  [
    "According to KCNA, the satellite passed over Hawaii at 5:13 a.m. on November 25.",
    "overflight; KCNA; asserts; at=2023-11-24T20:13; where=Hawaii; verdict=supported|needs-data",
  ],
  [
    "North Korea claims its satellite photographed San Diego.",
    "imaging; North Korea; asserts; who=58400; where=San Diego; verdict=needs-data",
  ],
  [
    "The Joint Chiefs of Staff denied that North Korea had launched a satellite on Monday.",
    "launch; Joint Chiefs of Staff; denies; at=2023-11-2; verdict=supported",
  ],
  [
    "Japan's coast guard said it had been informed of a plan to launch a satellite between November 22 and December 1.",
    "launch; Japan's coast guard; plans; at=2023-11-21T15:00; to=2023-12-01T15:00; verdict=contradicted|needs-data",
  ],
  [
    "A spokesman for the Joint Chiefs of Staff was quoted by Yonhap as saying that the satellite had entered orbit.",
    "orbit; Joint Chiefs of Staff; asserts; via=Yonhap; verdict=supported|needs-data",
  ],
  [
    "Yonhap quoted a government source as saying that the satellite was under control.",
    "status; government source; asserts; via=Yonhap; verdict=supported|needs-data",
  ],
  [
    "Citing U.S. Space Command, CNN reported that Malligyong-1 was in orbit.",
    "orbit; U.S. Space Command; asserts; via=CNN; verdict=supported|consistent",
  ],
  ["Malligyong-1 is believed to have photographed Busan.", "imaging; -; suspects; where=Busan; verdict=needs-data"],
  [
    "The satellite reportedly passed over Seoul on Friday.",
    "overflight; -; asserts; where=Seoul; at=2023-11-23T15:00; verdict=supported|needs-data",
  ],
  [
    "South Korea's military believes the second launch failed.",
    "launch-failure; South Korea's military; suspects; verdict=supported",
  ],
  ["Analysts suspect that Malligyong-1 is dead.", "status; Analysts; suspects; verdict=contradicted"],
  [
    "KCNA said in a statement carried by the Rodong Sinmun that Malligyong-1 had photographed Norfolk.",
    "imaging; KCNA; asserts; via=Rodong Sinmun; where=Norfolk; verdict=needs-data",
  ],
  ["The ministry rejected claims that the satellite had failed.", "status; ministry; denies"],
  [
    "Seoul's defence minister, Shin Won-sik, said on Tuesday that the satellite had not photographed the White House.",
    "imaging; Shin Won-sik; denies; where=White House; verdict=needs-data",
  ],
  [
    "Jonathan McDowell, an astronomer at the Harvard-Smithsonian Center for Astrophysics, said the satellite was in a 493 by 512 km orbit.",
    "orbit; Jonathan McDowell; asserts; num=perigee-height:493,apogee-height:512; verdict=supported|consistent|needs-data",
  ],
  [
    "The satellite, KCNA said, passed over Guam at 9:17 a.m. on Monday.",
    "overflight; KCNA; asserts; where=Guam; at=2023-11-27T00:17; verdict=supported|needs-data",
  ],
  ["As Kyodo reported, the rocket was launched from Sohae.", "launch; Kyodo; asserts; where=Sohae"],
  [
    "NATA denied photographing the White House with Malligyong-1.",
    "imaging; NATA; denies; where=White House; verdict=needs-data",
  ],
  [
    '"Our satellite photographed the White House," Kim Jong Un said. "It also photographed the Pentagon."',
    "imaging; Kim Jong Un; asserts; where=White House; verdict=needs-data",
    "imaging; Kim Jong Un; asserts; where=Pentagon; verdict=needs-data",
  ],
  [
    "North Korea said on Wednesday the satellite had entered orbit, and South Korea said the launch had failed.",
    "orbit; North Korea; asserts; verdict=supported|needs-data",
    "launch-failure; South Korea; asserts; verdict=contradicted|needs-data",
  ],
  [
    "KCNA said the satellite photographed Rome, adding that it passed over Guam on Monday.",
    "imaging; KCNA; asserts; where=Rome; verdict=needs-data",
    "overflight; KCNA; asserts; where=Guam; verdict=supported|needs-data",
  ],
  ["Pyongyang has not said whether the satellite photographed Tokyo."],
  ["It is not known whether the satellite passed over Guam."],
  ["Washington could not confirm that the launch had failed."],
  [
    "State media reported that Kim Jong Un viewed photos of Pearl Harbor taken by the satellite.",
    "imaging; state media; asserts; where=Pearl Harbor; verdict=needs-data",
  ],
  [
    "KCNA's claim that Malligyong-1 photographed the White House is false, Shin Won-sik said.",
    "imaging; Shin Won-sik; denies; where=White House; verdict=needs-data",
    "imaging; KCNA; asserts; where=White House; verdict=needs-data",
  ],
  [
    "Reports that the satellite had re-entered were wrong, Marco Langbroek said.",
    "decay; Marco Langbroek; denies; verdict=supported|needs-data",
  ],
]);

/** Several places, several times. */
const pairs = day("2023-11-28", "KCNA", [
  [
    "Malligyong-1 took photos of the White House and the Pentagon at 11:36 p.m. on Monday and of Naval Station Norfolk at 11:35 p.m.",
    "imaging; KCNA; asserts; where=White House,Pentagon; at=2023-11-27T14:36; verdict=consistent",
    "imaging; KCNA; asserts; where=Norfolk; at=2023-11-27T14:35; verdict=consistent",
  ],
  [
    "At 17:56:28 on November 25 the satellite photographed Rome, at 09:17:07 on November 27 Andersen Air Force Base.",
    "imaging; KCNA; asserts; where=Rome; at=2023-11-25T08:56; verdict=consistent|needs-data",
    "imaging; KCNA; asserts; where=Andersen; at=2023-11-27T00:17; verdict=consistent|needs-data",
  ],
  [
    "The satellite photographed Rome and Guam at 5:56 p.m. on Saturday and 9:17 a.m. on Monday respectively.",
    "imaging; KCNA; asserts; where=Rome; at=2023-11-25T08:56; verdict=consistent|needs-data",
    "imaging; KCNA; asserts; where=Guam; at=2023-11-27T00:17; verdict=consistent|needs-data",
  ],
  [
    "Between 10:15 and 10:27 a.m. on Friday the satellite photographed Mokpo, Kunsan, Pyongtaek, Osan and Seoul.",
    "imaging; KCNA; asserts; where=Mokpo,Gunsan,Pyeongtaek,Osan,Seoul; at=2023-11-24T01:15; to=2023-11-24T01:27; verdict=consistent|needs-data",
  ],
  [
    "The spy satellite passed over Busan at 10:01 a.m. on Saturday and over Hawaii at 5:13 a.m. the same day.",
    "overflight; KCNA; asserts; where=Busan; at=2023-11-25T01:01; verdict=supported|needs-data",
    "overflight; KCNA; asserts; where=Hawaii; at=2023-11-24T20:13; verdict=supported|needs-data",
  ],
  [
    "Photos of Andersen Air Force Base and Apra Harbor, received from the satellite at 9:21 a.m. on November 22, were shown to Kim Jong Un.",
    "signal; KCNA; asserts; where=Andersen,Apra; at=2023-11-22T00:21",
  ],
  [
    "The Pyongyang General Control Centre received the satellite's pictures of Guam at 9:21 a.m. on November 22.",
    "signal; KCNA; asserts; where=Pyongyang General,Guam; at=2023-11-22T00:21; verdict=consistent|needs-data",
  ],
  [
    "The satellite will photograph the White House again at 11:40 p.m. on Wednesday.",
    "imaging; KCNA; plans; where=White House; at=2023-11-29T14:40; verdict=contradicted|needs-data",
  ],
  [
    "Malligyong-1 photographed the Suez Canal at 4:36 p.m. on November 27 while flying over Egypt.",
    "imaging; KCNA; asserts; where=Suez; at=2023-11-27T07:36; verdict=contradicted",
  ],
  [
    "At 2:24 a.m. on November 29, local time, the satellite photographed San Diego.",
    "imaging; KCNA; asserts; where=San Diego; verdict=consistent|needs-data",
  ],
]);

/** Launches, failures, orbits. */
const flights = day("2023-11-28", "Yonhap", [
  [
    "North Korea launched a spy satellite from Sohae at 10:42 p.m. Pyongyang time on November 21.",
    "launch; Yonhap; asserts; who=2023-179; where=Sohae; at=2023-11-21T13:42; verdict=supported",
  ],
  [
    "The Chollima-1 rocket lifted off from the Sohae Satellite Launching Ground at 1342 GMT on November 21.",
    "launch; Yonhap; asserts; who=2023-179; where=Sohae; at=2023-11-21T13:42; verdict=supported",
  ],
  [
    "The second attempt to put Malligyong-1 into orbit failed on August 24.",
    "launch-failure; Yonhap; asserts; who=2023-F07; at=2023-08-23T15:00; verdict=supported",
  ],
  [
    "The first attempt, in May, ended in failure when the rocket plunged into the Yellow Sea.",
    "launch-failure; Yonhap; asserts; who=2023-F06; at=2023-04-30T15:00; verdict=supported",
  ],
  ["Two previous satellite launches failed.", "launch-failure; Yonhap; asserts"],
  [
    "The satellite circles the Earth at a height of 500 km every 94.7 minutes.",
    "orbit; Yonhap; asserts; num=height:500,period:94.7; verdict=supported|needs-data",
  ],
  [
    "Malligyong-1 entered orbit at 10:54:13 p.m. on November 21, KCNA said.",
    "orbit; KCNA; asserts; via=Yonhap; at=2023-11-21T13:54; verdict=supported|consistent",
  ],
  [
    "The satellite flies in a Sun-synchronous orbit with an inclination of 97.4 degrees, a perigee of 493 km and an apogee of 512 km.",
    "orbit; Yonhap; asserts; num=inclination:97.4,perigee-height:493,apogee-height:512; verdict=supported|consistent|needs-data",
  ],
  [
    "North Korea plans to launch three more spy satellites in 2024, state media reported.",
    "launch; state media; plans; via=Yonhap; at=2023-12-31T15:00; verdict=contradicted",
  ],
  [
    "The rocket exploded two minutes after lift-off, the Joint Chiefs of Staff said.",
    "launch-failure; Joint Chiefs of Staff; asserts; via=Yonhap",
  ],
  ["Pyongyang failed to put a satellite into orbit in August.", "launch-failure; Yonhap; asserts; verdict=supported"],
  [
    "Kwangmyongsong-4 was launched on February 7, 2016, at 9:00 a.m. Pyongyang time.",
    "launch; Yonhap; asserts; who=2016-009; at=2016-02-07T00:30; verdict=supported",
  ],
  [
    "South Korea's first military spy satellite was launched from Vandenberg on December 1.",
    "launch; Yonhap; asserts; where=Vandenberg",
  ],
  [
    "The satellite launch took place at 22:42 on November 21.",
    "launch; Yonhap; asserts; who=2023-179; at=2023-11-21T13:42; verdict=supported",
  ],
  ["A third satellite launch is planned for October, NATA said.", "launch; NATA; plans; verdict=contradicted"],
  [
    "Kwangmyongsong-4 re-entered the atmosphere on June 30, the U.S. Space Command said.",
    "decay; U.S. Space Command; asserts; who=41332; at=2023-06-30T; verdict=supported|consistent",
  ],
  [
    "Malligyong-1 raised its orbit by 9 km between February 19 and 24, Marco Langbroek found.",
    "manoeuvre; Marco Langbroek; asserts; num=:9",
  ],
  ["Russia launched Cosmos 2576 from Plesetsk on May 16.", "launch; Yonhap; asserts; who=Cosmos 2576; where=Plesetsk"],
]);

/** Texts in which nothing is claimed of a satellite. */
const negatives = day("2023-11-28", "Reuters", [
  ["The company launched a new product on Monday and its shares rose 3 percent."],
  ["The bank opened a satellite office in Seoul at 9:21 a.m."],
  ["Satellite television will photograph no one."],
  ["The minister's career has entered a new orbit, a newspaper wrote."],
  ["He was photographed at the White House on Monday."],
  ["Flight 550 passed over Guam at 12:40."],
  ["A balloon flew over Montana on Friday, the Pentagon said."],
  ["The talks were over in Hawaii by 5:13 p.m."],
  ["North Korea fired an intercontinental ballistic missile into the sea on Monday, the Joint Chiefs of Staff said."],
  ["The rocket scientist was born in Busan on November 25, 1950."],
  ["Sales of the Samsung phone took off in South Korea."],
  ["Kim Jong Un took a picture with engineers at the White House replica."],
  ["The launch of the book at the Pentagon took place at 11:36 p.m."],
  ["The Pentagon launched an investigation into the leak."],
  ["Police tracked the suspect's phone signal to Norfolk at 11:35 p.m."],
  ["The Security Council passed a resolution on Monday."],
  ["The mayor fired the head of the satellite town's bus company."],
  ["The firm's orbit sander costs 512 dollars and weighs 493 grams."],
]);

/** Politics around space programmes. */
const politics = day("2023-09-14", "Reuters", [
  [
    "Vladimir Putin and Kim Jong Un met at the Vostochny Cosmodrome on September 13 to talk about satellites and rockets.",
    "statement; Reuters; asserts; verdict=not-checkable",
  ],
  [
    "The two sides denied an arms deal in exchange for satellite technology and rocket parts.",
    "statement; two sides; denies; verdict=not-checkable",
  ],
  [
    "Washington condemned the satellite launch plan as a violation of UN Security Council resolutions on ballistic missiles.",
    "statement; Washington; asserts; verdict=not-checkable",
  ],
  [
    'Asked whether Russia would help North Korea build satellites, Putin said: "That is why we came to this cosmodrome."',
    "statement; Putin; asserts; verdict=not-checkable",
  ],
  [
    "The Iranian Space Agency denied that images of its satellite would be passed to Russia; the satellite is controlled from Iran, it said.",
    "statement; Iranian Space Agency; denies; verdict=not-checkable",
    "status; Iranian Space Agency; asserts",
  ],
]);

export const firstSet: readonly Labelled[] = [...attribution, ...pairs, ...flights, ...negatives, ...politics];
