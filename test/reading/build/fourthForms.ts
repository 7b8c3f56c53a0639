import type { Labelled } from "../corpus.ts";

/** Interview, live ticker, radio transcript, thread, tabloid, questions and answers, magazine: labelled before the first run. */
export const fourthFormsArticles: readonly Labelled[] = [
  {
    published: "2025-10-03",
    publisher: "Moselle Space Quarterly",
    text: `The neighbour who never waves

For nineteen years he has steered communications satellites from a valley in Luxembourg. He asked us to leave his name out.

QUARTERLY: Germany's defence minister, Boris Pistorius, said on Thursday of last week that two Russian satellites were following two of Intelsat's. Was that news to you?

CONTROLLER: Hardly. The younger one, Luch-5X, was launched from Baikonur in March 2023. It has since parked beside some ten satellites. At the closest it came within 20 kilometres of its host.

QUARTERLY: And the older one?

CONTROLLER: That one went up in September 2014. Florence Parly, who was the French defence minister then, revealed in 2018 that it had sidled up to Athena-Fidus the year before.

QUARTERLY: Moscow says that both serve peaceful purposes.

CONTROLLER: They would. A relay stands still. On 23 June last year Luch-5X left its place and began to drift, and five days later it stopped next to Intelsat 1002.

QUARTERLY: Where are they now?

CONTROLLER: Last Tuesday night, at about 2100 UTC, I had the old one 62 kilometres from a satellite of ours. The following morning it was still there.

QUARTERLY: Are they listening in?

CONTROLLER: I should be surprised if they were not. But I cannot prove it.`,
    claims: [
      "proximity; Boris Pistorius; asserts",
      "launch; CONTROLLER; asserts; who=55841; where=Baikonur; at=2023-03",
      "proximity; CONTROLLER; asserts; who=55841; num=:10",
      "proximity; CONTROLLER; asserts; who=55841; num=:20",
      "launch; CONTROLLER; asserts; who=40258; at=2014-09",
      "proximity; Florence Parly; asserts; who=40258; at=2017",
      "statement; Moscow; asserts",
      "manoeuvre; CONTROLLER; asserts; who=55841; at=2024-06-23",
      "proximity; CONTROLLER; asserts; who=55841; at=2024-06-2",
      "proximity; CONTROLLER; asserts; who=40258; at=2025-09-30T21:00; num=:62",
      "proximity; CONTROLLER; asserts; who=40258; at=2025-10-01",
    ],
  },
  {
    published: "2025-05-10",
    publisher: "Spree Evening News",
    text: `Kosmos 482 live: the long way home from Venus that never was (all times CEST)

07:05 Good morning. This is the story of a Soviet probe that was launched from Baikonur on 31 March 1972, bound for Venus. The European Space Agency expects it to re-enter between 7 and 10 o'clock this morning.

07:20 Its twin had more luck. Venera 8, which went up four days before it, reached the planet and landed there.

08:15 At 8:04 it passed over Germany, says the Fraunhofer institute in Wachtberg, whose radar followed it.

08:50 L'Unione Sarda has it down already: the capsule re-entered over northern Europe at 8:05, the Sardinian paper writes, citing EU SST. We asked. A spokeswoman for EU SST denies that it has come down and says that 8:05 was the middle of a forecast.

09:45 It did not pass over Germany again at 9:32, the institute reports. Most likely it has re-entered, according to ESA.

11:00 Now Moscow. The probe ended in the Indian Ocean at 9:24 Moscow time, Roscosmos reports.

11:10 The agency has not said how it knows.

11:25 Before we close: Marco Langbroek says that a second piece of the same launch came down as early as 1981. Thank you for reading.`,
    claims: [
      "launch; Spree Evening News; asserts; who=6073; where=Baikonur; at=1972-03-31",
      "decay; European Space Agency; plans; who=6073; at=2025-05-10T05:00; to=2025-05-10T08:00",
      "launch; Spree Evening News; asserts; who=Venera 8; at=1972-03-27",
      "overflight; Fraunhofer institute; asserts; who=6073; where=Germany; at=2025-05-10T06:04",
      "decay; EU SST; asserts; via=L'Unione Sarda; who=6073; where=northern Europe; at=2025-05-10T06:05",
      "decay; EU SST; denies; who=6073",
      "overflight; institute; denies; who=6073; where=Germany; at=2025-05-10T07:32",
      "decay; ESA; suspects; who=6073",
      "decay; Roscosmos; asserts; who=6073; where=Indian Ocean; at=2025-05-10T06:24",
      "decay; Marco Langbroek; asserts; at=1981",
    ],
  },
  {
    published: "2021-12-29",
    publisher: "Radio Mersey",
    text: `(Breakfast programme, Wednesday)

PRESENTER: Nineteen minutes past seven. China has complained to the United Nations about Elon Musk's satellites. Our Beijing correspondent has read the letter. What is in it?

CORRESPONDENT: Two dates. On 1 July, Beijing says, Starlink-1095 came dangerously close to the Chinese space station. On 21 October it was the turn of Starlink-2305, and the station had to dodge that evening. The first of the two, the letter adds, had come down from 555 kilometres to 382 between 16 May and 24 June.

PRESENTER: How new is this station?

CORRESPONDENT: Its core, Tianhe, was launched from Wenchang at the end of April. Zhao Lijian, who speaks for the foreign ministry, told reporters yesterday that the United States was ignoring its duties under the treaties on outer space.

PRESENTER: On the line from Leeds is an astronomer. What does Mr Musk's company say?

ASTRONOMER: Not a word so far. I have gone through the orbits, though, and the second one is real: at about ten in the evening, GMT, it went by the station at a distance of three kilometres.

PRESENTER: Three! And how many of these things are there?

ASTRONOMER: Some 1,800 are in orbit today. He has asked to put up 30,000 more.

PRESENTER: My producer says that one flew over Southport at half past six this morning.

ASTRONOMER: One always does.`,
    claims: [
      "proximity; Beijing; asserts; who=Starlink-1095; at=2021-07-01",
      "proximity; Beijing; asserts; who=Starlink-2305; at=2021-10-21",
      "manoeuvre; Beijing; asserts; who=48274; at=2021-10-21",
      "manoeuvre; letter; asserts; who=Starlink-1095; at=2021-05-1; to=2021-06-24; num=:555,:382",
      "launch; CORRESPONDENT; asserts; who=48274; where=Wenchang; at=2021-04-2",
      "statement; Zhao Lijian; asserts",
      "proximity; ASTRONOMER; asserts; who=Starlink-2305; at=2021-10-21T22:00; num=:3",
      "count; ASTRONOMER; asserts; num=:1800",
      "plan; ASTRONOMER; plans; num=:30000",
      "overflight; producer; asserts; where=Southport; at=2021-12-29T06:30",
    ],
  },
  {
    published: "2025-06-07",
    publisher: "plane_matcher",
    text: `1/ Another year, another Kosmos in an American's wake. Kosmos 2588 was launched from Plesetsk on 23 May at 08:36 UTC. 🧵

2/ Who's the mark? USA 338, I'd say. Slingshot Aerospace has done the sums: about every four days the newcomer gets within 100 km of it.

3/ US Space Command won't name names but told Breaking Defense that it "was placed in an orbit near a US government satellite".

4/ None of this is new. Its predecessor, Kosmos 2576, went up in May last year. At the time the Pentagon called it a likely counterspace weapon. Moscow's deputy foreign minister, Sergei Ryabkov, said that was fake news.

5/ The one before that came within 67 km of USA 326. When? On 4 August 2022 at 14:16 UTC, Marco Langbroek worked out. That was Kosmos 2558, which had been launched three days earlier.

6/ And the grandfather of them all, Kosmos 2542? In January 2020 Michael Thompson noticed it keeping 150 to 300 km from USA 245. Gen. John Raymond told TIME it was "unusual and disturbing".

7/ OK, my own two cents. I had 2588 in the binoculars from Girona last night, 23:41 local. Steady, mag 6.

8/ It hasn't manoeuvred since 27 May. I expect it to do so within the month. Save this post.`,
    claims: [
      "launch; plane_matcher; asserts; who=64095; where=Plesetsk; at=2025-05-23T08:36",
      "proximity; Slingshot Aerospace; asserts; who=64095; num=:100",
      "proximity; US Space Command; asserts; who=64095",
      "launch; plane_matcher; asserts; who=59773; at=2024-05",
      "statement; Pentagon; asserts",
      "statement; Sergei Ryabkov; denies",
      "proximity; Marco Langbroek; asserts; who=53323; at=2022-08-04T14:16; num=:67",
      "launch; plane_matcher; asserts; who=53323; at=2022-08-0",
      "proximity; Michael Thompson; asserts; who=44797; at=2020-01; num=:150",
      "statement; John Raymond; asserts",
      "sighting; plane_matcher; asserts; who=64095; where=Girona; at=2025-06-06T21:41",
      "manoeuvre; plane_matcher; denies; who=64095",
      "manoeuvre; plane_matcher; plans; who=64095",
    ],
  },
  {
    published: "2025-02-20",
    publisher: "The Daily Meteor",
    text: `ELON'S SCRAP DROPS IN ON POLAND!

Thousands were jolted awake yesterday when a four-ton lump of Elon Musk's rocket came blazing home across Poland. The free fireworks ran from 4.46 to 4.48 in the morning, says the country's space agency POLSA, and it was the upper stage of a Falcon 9 burning up.

Hours later a gobsmacked caretaker in Komorniki, near Poznan, found a scorched tank as long as a sofa. It had crashed down behind a warehouse and flattened a lamp.

We saw it first, mind! Top stargazer Jonathan McDowell reckons that it hit the atmosphere over the Irish Sea at 3.43am our time. "It was like the end of the world, only quieter," said a lorry driver who watched it from the docks in Holyhead.

The brute had blasted off from Vandenberg in California on February 1 with a batch of Starlinks. Warsaw is hopping mad: nobody told us, its ministers moan.

And it's getting worse. Only last month Musk's Starship blew up eight minutes into its flight. And two weeks before that, say Kenya's space boffins, a red-hot ring from a rocket came down on the village of Mukuku at three in the afternoon, local time, on December 30.

SpaceX did not get back to us.`,
    claims: [
      "decay; POLSA; asserts; who=62878; where=Poland; at=2025-02-19T03:46; to=2025-02-19T03:48",
      "decay; The Daily Meteor; asserts; where=Komorniki",
      "decay; Jonathan McDowell; asserts; who=62878; where=Irish Sea; at=2025-02-19T03:43",
      "sighting; lorry driver; asserts; where=Holyhead",
      "launch; The Daily Meteor; asserts; where=Vandenberg; at=2025-02-0",
      "statement; Warsaw; asserts",
      "launch-failure; The Daily Meteor; asserts; at=2025-01",
      "decay; Kenya's space boffins; asserts; where=Mukuku; at=2024-12-30T12:00",
    ],
  },
  {
    published: "2024-02-21",
    publisher: "The Lisbon Explainer",
    text: `ERS-2: your questions answered

What is coming down?

A European radar satellite, as heavy as a small lorry. An Ariane 4 carried it up from Kourou in April 1995. The elder sister, ERS-1, had been launched in 1991 and failed in March 2000.

When will it happen?

Today, all being well. The European Space Agency, its owner, predicted this morning that it would re-enter at 16:32 GMT, give or take five hours. The Americans are a little earlier, and surer: 16:12 GMT, plus or minus three hours.

Is nobody steering?

No. In the summer of 2011 its orbit was lowered from 785 kilometres to 573, and then the tanks were emptied. It has been dead since September of that year.

How do we know what shape it is in?

It's tumbling, says HEO, an Australian company whose cameras photographed it from another satellite on 14 January.

Will it hit me?

Almost certainly not. Most of the Earth is water, and much of the rest is empty.

Is there anything bigger up there?

Plenty. Its successor, Envisat, weighs eight tons. It fell silent in April 2012 and has not answered since. By ESA's own count there are some 2,000 dead satellites in orbit today.

Where can I see it?

You cannot, unless you live under its last lap, which nobody knows yet.`,
    claims: [
      "launch; The Lisbon Explainer; asserts; who=23560; where=Kourou; at=1995-04",
      "launch; The Lisbon Explainer; asserts; who=ERS-1; at=1991",
      "status; The Lisbon Explainer; asserts; who=ERS-1; at=2000-03",
      "decay; European Space Agency; plans; who=23560; at=2024-02-21T11:32; to=2024-02-21T21:32",
      "decay; Americans; plans; who=23560; at=2024-02-21T13:12; to=2024-02-21T19:12",
      "manoeuvre; The Lisbon Explainer; asserts; who=23560; at=2011; num=:785,:573",
      "status; The Lisbon Explainer; asserts; who=23560; at=2011-09",
      "status; HEO; asserts; who=23560",
      "imaging; The Lisbon Explainer; asserts; at=2024-01-14",
      "status; The Lisbon Explainer; asserts; who=27386; at=2012-04",
      "count; ESA; asserts; num=:2000",
    ],
  },
  {
    published: "2019-04-13",
    publisher: "The Deccan Review",
    text: `Three minutes at noon

I was queueing for coffee when the prime minister appeared on the canteen's television and nobody moved any more. India, Narendra Modi said, had joined a club of three.

What had happened a good hour before is soon told. At 11:10 that morning, on 27 March, a missile destroyed Microsat-R, a satellite of our own, three hundred kilometres up. The victim was young. It had been launched from Sriharikota on 24 January, and the press kit had called it an imager.

Then came the counting. There were 400 pieces, NASA's Jim Bridenstine told his staff five days later; sixty of them were being tracked. G. Satheesh Reddy, the head of the DRDO, answered that everything would have burnt up within 45 days of the shot. I asked an astronomer in Pune. Some fragments, she says, had already climbed to more than a thousand kilometres.

Nobody in the club has clean hands. China shot down its Fengyun-1C in January 2007, and of that cloud more than 2,500 pieces are still in orbit. A spokesman for its foreign ministry expressed the hope that all countries would keep the peace in space. He did not mention the weather satellite.

By then ISRO was busy with other things. On 1 April it launched EMISAT, which now listens to radars from a height of 748 kilometres. The coffee in the canteen has not improved.`,
    claims: [
      "statement; Narendra Modi; asserts",
      "status; The Deccan Review; asserts; who=43947; at=2019-03-27T05:40",
      "launch; The Deccan Review; asserts; who=43947; where=Sriharikota; at=2019-01-24",
      "count; Jim Bridenstine; asserts; num=:400",
      "count; Jim Bridenstine; asserts; num=:60",
      "decay; G. Satheesh Reddy; plans",
      "orbit; astronomer; asserts; num=:1000",
      "status; The Deccan Review; asserts; who=Fengyun-1C; at=2007-01",
      "count; The Deccan Review; asserts; num=:2500",
      "statement; foreign ministry; asserts",
      "launch; The Deccan Review; asserts; who=EMISAT; at=2019-04-01",
      "orbit; The Deccan Review; asserts; who=EMISAT; num=:748",
    ],
  },
];
