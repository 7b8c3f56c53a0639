import type { Labelled } from "../corpus.ts";

/** Newsroom texts in many styles, three of them with nothing to check, labelled before the first run. Held out until its figures stood in docs/reading.md; built on since. */
export const secondNewsroomArticles: readonly Labelled[] = [
  {
    published: "2022-11-04",
    publisher: "AFP",
    text: `MADRID (AFP) – Spain kept aircraft on the ground in Catalonia for 40 minutes on Friday while what was left of a Chinese rocket flew over the country.

Nothing was allowed to fly there between 9:38 am and 10:18 am, air traffic control said. More than 300 flights ran late.

The stage, which weighed about as much as ten elephants, re-entered over the south-central Pacific at 4:01 am Mountain time (1001 GMT), US Space Command announced. A further piece followed five minutes later over the north-east of the same ocean, it added.

The Aerospace Corporation had earlier expected the fall at 2317 GMT on Friday, plus or minus 10 hours.

The Long March 5B had been launched on Monday from Wenchang, on the island of Hainan, with the last large module of the Tiangong space station. Chinese foreign ministry spokesman Zhao Lijian told reporters in Beijing that China had shared what it knew and that the danger for planes was extremely low.

It was not the first fright. In July the remains of another such rocket dropped into the Sulu Sea.`,
    claims: [
      "overflight; AFP; asserts; at=2022-11-0; where=Spain",
      "hazard-area; air traffic control; asserts; at=2022-11-04T08:38; to=2022-11-04T09:18; where=Catalonia",
      "decay; US Space Command; asserts; at=2022-11-04T10:01; where=Pacific",
      "decay; US Space Command; asserts; at=2022-11-04T10:06; where=Pacific",
      "decay; Aerospace Corporation; plans; at=2022-11-04T13:17; to=2022-11-05T09:17",
      "launch; AFP; asserts; at=2022-10-3; where=Wenchang",
      "statement; Zhao Lijian; asserts",
      "decay; AFP; asserts; at=2022-07; where=Sulu Sea",
    ],
  },
  {
    published: "2025-07-25",
    publisher: "TASS",
    text: `MOSCOW, July 25. /TASS/. A Soyuz-2.1b carrier rocket lifted off from the Vostochny Cosmodrome at 8:54 a.m. Moscow time on Friday, a TASS correspondent reported from the spaceport.

The Fregat booster will take Ionosfera-M No. 3 and No. 4 to an orbit of 820 km, the state corporation Roscosmos said. Eighteen smaller spacecraft travel with them as secondary payloads.

Among these is Iran's Nahid-2, with a mass of 110 kg. According to the Iranian Space Agency, it will operate at an altitude of 500 km. IRNA reported later in the day that the first signals of the satellite had been received at ground stations in Iran.

The first pair of Ionosfera-M satellites was launched from the same cosmodrome on November 5, 2024, together with Kowsar and Hodhod, also of Iran, and continues to function normally, Roscosmos noted.

"There will be one more launch from Vostochny this year," Director General Dmitry Bakanov told journalists. He thanked the crews at the pad and spoke at length about wages.`,
    claims: [
      "launch; TASS correspondent; asserts; at=2025-07-25T05:54; where=Vostochny",
      "orbit; Roscosmos; plans; num=:820",
      "orbit; Iranian Space Agency; plans; who=Nahid-2; num=:500",
      "signal; IRNA; asserts; who=Nahid-2; at=2025-07-2; where=Iran",
      "launch; Roscosmos; asserts; at=2024-11-0; where=Vostochny",
      "status; Roscosmos; asserts",
      "launch; Dmitry Bakanov; plans; at=2025; where=Vostochny",
    ],
  },
  {
    published: "2024-05-28",
    publisher: "Yonhap",
    text: `SEOUL, May 28 (Yonhap) -- North Korea acknowledged Tuesday that its attempt to place a second military spy satellite in orbit had failed when the rocket blew up during the first stage of its flight.

A newly developed engine running on liquid oxygen and petroleum caused the accident, the Korean Central News Agency (KCNA) said, quoting a deputy chief of the National Aerospace Technology Administration.

South Korea's Joint Chiefs of Staff (JCS) said they had detected the launch from Tongchang-ri at 10:44 p.m. Monday and a large number of fragments over waters of the North two minutes later.

The Japanese government lifted a warning for Okinawa and said that nothing had flown over Japan. Kyodo had reported Monday morning that the North had told Tokyo of a launch before midnight on June 4, naming two danger areas in the Yellow Sea and one off Luzon.

The National Intelligence Service believes that Russian engineers lent a hand with the engine, a ruling party lawmaker said.

The North reached orbit with Malligyong-1 on Nov. 21 last year, having failed in May and again in August. In February the satellite raised its perigee from 488 to 497 kilometers, according to Dutch expert Marco Langbroek.`,
    claims: [
      "launch-failure; North Korea; asserts; who=2024-F02",
      "launch-failure; deputy chief; asserts; via=KCNA; who=2024-F02",
      "launch; Joint Chiefs of Staff; asserts; who=2024-F02; at=2024-05-27T13:44; where=Tongchang-ri",
      "launch-failure; Joint Chiefs of Staff; asserts; who=2024-F02; at=2024-05-27T13:46",
      "overflight; Japanese government; denies; where=Japan",
      "launch; North; plans; via=Kyodo; to=2024-06-0",
      "hazard-area; North; plans; via=Kyodo; where=Yellow Sea,Luzon",
      "statement; National Intelligence Service; suspects; via=lawmaker",
      "orbit; Yonhap; asserts; who=58400; at=2023-11-2",
      "launch-failure; Yonhap; asserts; who=2023-F06; at=2023-05",
      "launch-failure; Yonhap; asserts; who=2023-F07; at=2023-08",
      "manoeuvre; Marco Langbroek; asserts; who=58400; at=2024-02; num=:488,:497",
    ],
  },
  {
    published: "2024-06-30",
    publisher: "Slot Watch",
    text: `The guest leaves the table

Since April, Luch-5X (Olymp-K 2, if you prefer) had stood beside Astra 4A, at 4.7 degrees East. No more. On 23 June the Russian satellite began to drift west, by 0.67 degrees a day, and this morning I find it at 0.5 degrees West.

Where to? Slingshot Aerospace, which gave the news on Friday, expects it to settle near Intelsat 1002, a degree west of Greenwich. Maybe so. For the moment, though, its closest neighbour is Thor 7, about 50 km off.

Slingshot counts ten satellites that have had a visit since our friend was launched from Baikonur on 12 March 2023, at 23:13 UTC.

Its elder sister stays where she was: 18.1 degrees West, all year. She has a past as well. In 2015 Intelsat complained that Luch-Olymp had come within 10 km of one of its satellites. Three years later, Florence Parly, then minister of the armies in Paris, accused it of having sidled up to Athena-Fidus in 2017. Moscow never replied.

What do they hear? The orbit does not say, and I won't pretend that it does.`,
    claims: [
      "proximity; Slot Watch; asserts; who=55841; at=2024-04",
      "manoeuvre; Slot Watch; asserts; who=55841; at=2024-06-23; num=:0.67",
      "orbit; Slot Watch; asserts; who=55841; at=2024-06-30",
      "proximity; Slingshot Aerospace; plans; who=55841",
      "proximity; Slot Watch; asserts; who=55841; num=:50",
      "count; Slingshot Aerospace; asserts; num=:10",
      "launch; Slot Watch; asserts; who=55841; at=2023-03-12T23:13; where=Baikonur",
      "orbit; Slot Watch; asserts; who=40258",
      "proximity; Intelsat; asserts; who=40258; num=:10",
      "proximity; Florence Parly; asserts; who=40258; at=2017",
    ],
  },
  {
    published: "2025-09-26",
    publisher: "The Rhine Daily",
    text: `The view from above

BERLIN — Thirty-nine Chinese and Russian reconnaissance satellites were flying over the hall as he spoke, Boris Pistorius told the captains of industry on Thursday, and for once nobody looked at a telephone.

The defence minister had come to ask for patience, and for money. Two Russian Luch-Olymp satellites, he went on, are at this moment tracking two Intelsat satellites that the Bundeswehr uses too. Whoever blinds them makes a country deaf as well.

What can be verified of that from a kitchen table? Something. In late August the younger of the Russian pair was 43 kilometres away from Intelsat 39, as public elements show.

Germany's own eyes are few. SARah-1, a radar satellite, was launched from Vandenberg on 18 June 2022 and works. The antennas of its two companions were stuck, Der Spiegel reported last year. By 2030 the ministry intends to build a constellation of small radar satellites, and 35 billion euros have been promised for space as a whole.

The Russian embassy left our questions unanswered. In the foyer, over asparagus soup, a manufacturer of ball bearings wondered whether space needed ball bearings. It does.`,
    claims: [
      "count; Boris Pistorius; asserts; at=2025-09-2; num=:39",
      "proximity; Boris Pistorius; asserts; at=2025-09-2",
      "proximity; The Rhine Daily; asserts; who=55841; at=2025-08; num=:43",
      "launch; The Rhine Daily; asserts; who=SARah-1; at=2022-06-1; where=Vandenberg",
      "status; The Rhine Daily; asserts; who=SARah-1",
      "status; Der Spiegel; asserts",
      "plan; ministry; plans",
    ],
  },
  {
    published: "2024-01-28",
    publisher: "AP",
    text: `DUBAI, United Arab Emirates (AP) — Iran said Sunday that it had launched three satellites at once, drawing new protests from the West.

State television broadcast pictures of a Simorgh rising in the dark from the Imam Khomeini Spaceport in Semnan province. The launcher put Mahda, Keyhan-2 and Hatef-1 in an orbit of 450 by 1,100 kilometers (280 by 684 miles), Press TV reported. Telecommunications Minister Isa Zarepour wrote on X that signals from Mahda had already arrived.

A Simorgh fell short in December 2021: its three devices reached 470 kilometers at 7,350 meters per second, too slow for an orbit, Defense Ministry spokesman Ahmad Hosseini said then.

Eight days ago the Revolutionary Guards announced that Soraya had been placed in an orbit of 750 kilometers. Britain, France and Germany condemned that flight and said it made use of technology essential for a long-range missile. Iran rejects this.

Hassan Salarieh, who leads Iran's space agency, has said sun-synchronous orbits can be reached from a new spaceport at Chabahar, on the southern coast. Noor-1, the first satellite of the Guards, fell back to Earth in April 2022.`,
    claims: [
      "launch; Iran; asserts; at=2024-01-2",
      "launch; State television; asserts; where=Imam Khomeini",
      "orbit; Press TV; asserts; who=Mahda; num=:450,:1100",
      "signal; Isa Zarepour; asserts; who=Mahda",
      "launch-failure; Ahmad Hosseini; asserts; at=2021-12; num=:470",
      "orbit; Revolutionary Guards; asserts; who=Soraya; at=2024-01; num=:750",
      "statement; Britain, France and Germany; asserts",
      "statement; Iran; denies",
      "site-capability; Hassan Salarieh; asserts; where=Chabahar",
      "decay; AP; asserts; who=Noor-1; at=2022-04",
    ],
  },
  {
    published: "2025-03-25",
    publisher: "The Fylde Courier",
    text: `Whirl over the water baffles the coast

A glowing blue spiral that hung over Blackpool on Monday evening kept our telephones ringing until bedtime.

"It turned slowly, like a bath emptying," said a woman who was walking her dog on the beach at Lytham and saw the light at 8.02pm, for perhaps three minutes. Others took it for a drone, a comet or the council's new illuminations. Lancashire Police had 17 calls.

The Met Office told the Courier that the light was probably a SpaceX rocket: a Falcon 9 which had been launched from Cape Canaveral in Florida at 1.48pm local time (1748 GMT) with a secret American satellite, and whose fuel had frozen and caught the sun.

We are not the first to wonder. A camera of the Subaru Telescope filmed a whirl of the same sort over Hawaii in January 2023.

If you missed it, there is a consolation. The International Space Station will pass over Blackpool at 7.41pm tonight, weather permitting. Bring a flask; the ice cream kiosk will be closed for repairs until Easter.`,
    claims: [
      "sighting; The Fylde Courier; asserts; at=2025-03-24; where=Blackpool",
      "sighting; woman; asserts; at=2025-03-24T20:02; where=Lytham",
      "sighting; Met Office; suspects",
      "launch; Met Office; asserts; at=2025-03-24T17:48; where=Cape Canaveral",
      "sighting; The Fylde Courier; asserts; at=2023-01; where=Hawaii",
      "overflight; The Fylde Courier; plans; who=25544; at=2025-03-25T19:41; where=Blackpool",
    ],
  },
  {
    published: "2024-12-22",
    publisher: "South Korea's Ministry of National Defense",
    text: `Third satellite of the 425 Project reaches its orbit

The Ministry of National Defense announces that the third military reconnaissance satellite of the Republic of Korea was launched on a Falcon 9 from Vandenberg Space Force Base, California, at 8:34 p.m. on Saturday, December 21 (3:34 a.m. local time).

At 9:24 p.m. the satellite parted from the launcher and entered its target orbit. At about 11:30 p.m. it made contact with a ground station abroad, and its good state of health was confirmed.

It carries a radar, which works by night and in bad weather. From an altitude of between 400 and 600 km the satellite can discern objects 30 cm across.

Once all five satellites are in service, they will look at any spot in North Korea every two hours. The remaining two will be launched before the end of 2025.

The first of the five, an optical one, was launched from the same base in December 2023 and has been carrying out its duties since August. The second followed in April from Florida. With their help the armed forces will strengthen the Kill Chain. The Ministry thanks all who gave up their weekend.`,
    claims: [
      "launch; Ministry of National Defense; asserts; at=2024-12-21T11:34; where=Vandenberg",
      "orbit; Ministry of National Defense; asserts; at=2024-12-21T12:24",
      "signal; Ministry of National Defense; asserts; at=2024-12-21T14:30",
      "status; Ministry of National Defense; asserts",
      "orbit; Ministry of National Defense; asserts; num=:400,:600",
      "resolution; Ministry of National Defense; asserts; num=:0.3",
      "coverage; Ministry of National Defense; plans; where=North Korea",
      "launch; Ministry of National Defense; plans; to=2025-12-31T15:00",
      "launch; Ministry of National Defense; asserts; who=58463; at=2023-12; where=Vandenberg",
      "status; Ministry of National Defense; asserts; who=58463",
      "launch; Ministry of National Defense; asserts; who=59452; at=2024-04; where=Florida",
    ],
  },
  {
    published: "2022-11-15",
    publisher: "Lone Star Markets",
    text: `MIDLAND, Texas – Shares of AST SpaceMobile climbed on Monday after the company said that its test satellite BlueWalker 3 had unfolded its antenna, all 693 square feet of it.

The satellite, launched from Kennedy Space Center on Sept. 10 at 9:20 p.m. EDT (0120 GMT on Sept. 11), orbits at an altitude of 318 miles (513 kilometers). It is meant to show that an ordinary telephone can be reached from space, without a dish and at a price that a farmer can pay.

Chief executive Abel Avellan told analysts that five larger satellites would be launched late next year. With 90 of them, he claimed, the company could cover the whole globe without a gap. That would take hundreds of millions of dollars which it does not have yet, and its stock has lost more than half of its value since the spring.

Astronomers are not amused. Dutch amateurs reported that BlueWalker 3 outshone nearly every star as it crossed the sky over Leiden on Friday evening. The company answered that it is in talks with NASA about darker coatings. A regulator in Washington is to decide on its licence; no date has been set.`,
    claims: [
      "status; company; asserts; who=BlueWalker 3",
      "launch; Lone Star Markets; asserts; who=BlueWalker 3; at=2022-09-11T01:20; where=Kennedy",
      "orbit; Lone Star Markets; asserts; who=BlueWalker 3; num=:513",
      "launch; Abel Avellan; plans; at=2023; num=:5",
      "coverage; Abel Avellan; plans; num=:90",
      "sighting; Dutch amateurs; asserts; who=BlueWalker 3; at=2022-11-11; where=Leiden",
      "statement; company; asserts",
    ],
  },
  {
    published: "2024-07-08",
    publisher: "Space Order Papers",
    text: `How many pieces? A note on counting

After a break-up the first figure is always wrong, and always quoted.

Resurs-P1, a dead Russian observer of the Earth weighing six tonnes, broke up at around 16:00 UTC on 26 June, 355 km above the ground. U.S. Space Command counted over 100 trackable pieces; within days LeoLabs had at least 180. Both were right, each with its own radars.

Compare an older case. Russia shot down Cosmos 1408 on 15 November 2021. Space Command put the debris at more than 1,500 pieces, while the Russian Ministry of Defence denied that they were a danger to anybody.

Or India. In 2019, G. Satheesh Reddy, who led its defence research, said that the remains of Microsat-R would decay within 45 days. NASA's administrator Jim Bridenstine spoke of 400 pieces, 24 of them above the Space Station. The last one came down in June 2022.

Our advice to editors is plain: print the day, the source and the smallest size that the source can see. ESA, for instance, says that about 35,000 objects are tracked at present. It does not say that there are 35,000.`,
    claims: [
      "status; Space Order Papers; asserts; who=39186; at=2024-06-26T16:00; num=:355",
      "count; U.S. Space Command; asserts; who=39186; num=:100",
      "count; LeoLabs; asserts; who=39186; num=:180",
      "status; Space Order Papers; asserts; who=13552; at=2021-11-1",
      "count; Space Command; asserts; who=13552; num=:1500",
      "statement; Russian Ministry of Defence; denies",
      "decay; G. Satheesh Reddy; plans; who=43947",
      "count; Jim Bridenstine; asserts; who=43947; num=:400,:24",
      "decay; Space Order Papers; asserts; who=43947; at=2022-06",
      "count; ESA; asserts; num=:35000",
    ],
  },
  {
    published: "2022-08-17",
    publisher: "Vinyl Monthly",
    text: `Sixty years ago today a small label in London put out a record without a singer. It was called "Telstar", after a satellite that everyone was talking about, and by the first week of October it was number one. In December the Americans surrendered too.

Joe Meek had made it in his flat above a leather shop at 304 Holloway Road, with the Tornados in one room, the tapes in another and the plumbing in between. The roar at the beginning, which generations of boys took for a rocket leaving its pad, is said to be the flushing of a lavatory played backwards. Meek denied it. The tune itself, orbiting over and over on a little electric organ, he had hummed onto a tape at night, out of tune.

Success arrived; the money did not. A French composer, Jean Ledrut, claimed that the melody had been lifted from his music for a film about Austerlitz, and the royalties were frozen. The court found for Meek in 1968, when he had been dead for a year.

A new pressing, at 33 pounds, is in the shops from Friday.`,
    claims: [],
  },
  {
    published: "2022-02-22",
    publisher: "Reuters",
    text: `BEIJING, Feb 22 (Reuters) - China has denied that it launched the piece of rocket that is about to hit the moon, in a quarrel over the origin of a lump of metal which few people would otherwise have noticed.

The upper stage of the Chang'e-5 mission had "safely entered the Earth's atmosphere and burned up completely", foreign ministry spokesman Wang Wenbin told a briefing on Monday.

Bill Gray, a maker of astronomical software in Maine, calculates that the object will strike the far side of the moon on March 4 at 1225 GMT. In January he had said that it was launched from Cape Canaveral in February 2015 with a U.S. weather observatory. He has since taken that back, and now holds that it was launched from Xichang in October 2014, with Chang'e 5-T1.

The two missions have almost the same name, and the spokesman spoke of the later one. As for the earlier, U.S. catalogues list its stage as having re-entered in October 2015, a date that Gray believes to be a mistake.

NASA hopes to find the crater. "It is not an emergency," a scientist in Houston said.`,
    claims: [
      "launch; China; denies",
      "decay; Wang Wenbin; asserts",
      "decay; Bill Gray; plans; at=2022-03-04T12:25",
      "launch; Bill Gray; asserts; at=2015-02; where=Cape Canaveral",
      "launch; Bill Gray; asserts; at=2014-10; where=Xichang",
      "decay; U.S. catalogues; asserts; at=2015-10",
      "decay; Bill Gray; denies; at=2015-10",
    ],
  },
  {
    published: "2025-10-06",
    publisher: "Reuters",
    text: `KYIV, Oct 6 (Reuters) - The Kremlin on Monday brushed aside an accusation that China helps Russia to choose its targets in Ukraine, the latest exchange in a dispute that has soured Kyiv's ties with Beijing.

Oleh Alexandrov of Ukraine's Foreign Intelligence Service had told the news agency Ukrinform at the weekend that China hands satellite data to Moscow for strikes on factories with foreign owners.

Asked about it on his daily call, Kremlin spokesman Dmitry Peskov said that Russia had means of its own, including in space, and did not need help. Beijing has denied that it gives weapons to either side.

President Volodymyr Zelenskyy has accused China of prolonging the war. In April he summoned its ambassador over a different matter, two prisoners whom his troops had taken in Donetsk.

European diplomats said that a nineteenth set of sanctions, under discussion in Brussels since September, might name more Chinese firms. It will need the consent of all 27 members. Hungary has not decided, and Slovakia wants to talk about car makers first. Wheat for December delivery closed a little higher.`,
    claims: [
      "statement; Kremlin; denies",
      "statement; Oleh Alexandrov; asserts; via=Ukrinform",
      "statement; Dmitry Peskov; asserts",
      "statement; Beijing; denies",
      "statement; Volodymyr Zelenskyy; asserts",
    ],
  },
  {
    published: "2021-02-14",
    publisher: "The Tidewater Sunday Reader",
    text: `DAHLGREN, Va. — She learned early that she did not want to pick tobacco. Gladys West, who was born in 1930 on a farm in Dinwiddie County, walked three miles to a school with seven grades in one room, finished first in her class and so won a scholarship, since a scholarship was what the first in the class got.

In 1956 she took a post as a mathematician at the naval base here, the second Black woman to be hired, and met her husband Ira among the machines. They stayed for four decades. Her task was the true shape of the Earth: how far it bulges, sags and dips, worked out from altimeter readings on heaps of cards, five million steps at a time, on a computer that filled a room.

The best days, she once told an interviewer, were those on which a run came out right. Few people outside the fence knew what it was good for until a sorority sister read a short biography she had written for a reunion.

At 70, after a stroke, she took a doctorate. In the car, her children report, she still prefers a paper map.`,
    claims: [],
  },
];
