import type { Labelled } from "../corpus.ts";

/** Mixed texts (wire, blog, questions, ticker, post, release, translation, nothing to check), labelled before the first run. Held out until its figures stood in docs/reading.md; built on since. */
export const secondMixedArticles: readonly Labelled[] = [
  {
    published: "2023-11-16",
    publisher: "Reuters",
    text: `BENGALURU, Nov 16 (Reuters) - Part of the rocket that carried India's Chandrayaan-3 towards the moon fell back to Earth out of control on Wednesday, the Indian Space Research Organisation said.

The cryogenic upper stage re-entered the atmosphere at about 2:42 p.m. India time (0912 GMT), and its likely point of impact lay in the North Pacific Ocean, the agency said in a statement. The final ground track did not pass over India, it added.

The stage had spent 124 days in space. Before that, engineers emptied its tanks so that it would not explode, in line with guidelines of the United Nations. Chandrayaan-3 lifted off from Sriharikota on July 14.

Space debris has become a growing worry for insurers, who have asked governments for clearer rules.`,
    claims: [
      "decay; Indian Space Research Organisation; asserts; at=2023-11-15T09:12; where=North Pacific",
      "overflight; Indian Space Research Organisation; denies; where=India",
      "launch; Reuters; asserts; where=Sriharikota; at=2023-07-1",
    ],
  },
  {
    published: "2024-04-08",
    publisher: "Yonhap",
    text: `SEOUL, April 8 (Yonhap) -- South Korea's second military spy satellite was launched from the Kennedy Space Center in Florida on Monday, the defense ministry said, as the two Koreas vie for eyes in space.

The Falcon 9 carrying it took off at 8:17 a.m. (7:17 p.m. Sunday local time). The satellite parted from the rocket and successfully entered orbit some 45 minutes later, according to the ministry. It made contact with a ground station abroad at 10:57 a.m., officials said.

Unlike the first one, which has cameras, it carries radar and can see through clouds. Seoul intends to launch three more by the end of 2025.

Pyongyang, for its part, has pledged to put up three spy satellites this year. Defense Minister Shin Won-sik told reporters that the North could attempt a launch as early as the middle of this month.`,
    claims: [
      "launch; defense ministry; asserts; where=Kennedy; at=2024-04-07T23:17",
      "orbit; ministry; asserts",
      "signal; officials; asserts; at=2024-04-08T01:57",
      "launch; Seoul; plans; to=2025-12-31T15:00",
      "launch; Pyongyang; plans",
      "launch; Shin Won-sik; plans",
    ],
  },
  {
    published: "2024-09-14",
    publisher: "AFP",
    text: `TEHRAN (AFP) – Iran on Saturday launched a research satellite with a rocket built by the Revolutionary Guards, state media reported, brushing aside Western fears that such flights help its missile programme.

"The Chamran-1 satellite was successfully placed in an orbit 550 kilometres (341 miles) above the Earth," the official news agency IRNA said. It was carried by the solid-fuelled Qaem-100, and its first signals have already been received, the agency went on.

Weighing about 60 kilos, the newcomer is meant to test manoeuvring systems. Western governments have repeatedly warned Tehran against such launches, saying the same technology can be used for ballistic missiles. Iran denies that it seeks nuclear weapons.

In January, it put three satellites into orbit at once with a Simorgh.`,
    claims: [
      "launch; state media; asserts; via=AFP; who=Chamran-1; at=2024-09-1",
      "orbit; IRNA; asserts; via=AFP; who=Chamran-1; num=:550",
      "launch; IRNA; asserts; who=Chamran-1",
      "signal; IRNA; asserts; who=Chamran-1",
      "statement; Western governments; asserts",
      "statement; Iran; denies",
      "launch; AFP; asserts",
    ],
  },
  {
    published: "2017-06-06",
    publisher: "SatTrackCam Leiden",
    text: `USA 276 came close to the Space Station

On 3 June, between 14 and 15 hours UTC, the American spy satellite USA 276 made a close approach to the International Space Station. From our latest orbit I find a miss distance of 6.4 km, give or take two. It happened over the southern Atlantic.

Ted Molczan gets a somewhat smaller value, 4.4 km. The two results agree within their errors.

Was it deliberate? I am not sure. The satellite was launched from Cape Canaveral on 1 May, in a plane very near to that of the Station, and now circles the Earth in an orbit inclined by 50.0 degrees at an altitude of about 400 km. So encounters were bound to happen sooner or later. NASA has not said whether it was told beforehand.`,
    claims: [
      "proximity; SatTrackCam Leiden; asserts; who=USA 276; at=2017-06-03T14:00; to=2017-06-03T15:00",
      "proximity; SatTrackCam Leiden; asserts; num=:6.4",
      "proximity; Ted Molczan; asserts; who=USA 276; num=:4.4",
      "launch; SatTrackCam Leiden; asserts; who=USA 276; where=Canaveral; at=2017-0",
      "orbit; SatTrackCam Leiden; asserts; who=USA 276; num=inclination:50,height:400",
    ],
  },
  {
    published: "2024-02-28",
    publisher: "North Korea Space Notes",
    text: `No, it is not dead

On Monday Shin Won-sik, South Korea's defence minister, said that Malligyong-1 was merely going round and round and doing no work. That may well be. But anyone who concluded that the thing was dead should look at the numbers.

Between 19 and 24 February its perigee went up from 488 to 497 km. Drag does not do this. Marco Langbroek, who saw it first, argues that North Korea can therefore control its satellite, at least for now. That there was an engine on board at all, he has written, came as a surprise.

I checked his work against the public elements and reach the same figures. What we cannot tell is whether the camera takes pictures. KCNA has claimed views of the White House and the Pentagon, yet it has never shown one.`,
    claims: [
      "status; North Korea Space Notes; denies; who=58400",
      "status; Shin Won-sik; denies; who=58400",
      "manoeuvre; North Korea Space Notes; asserts; who=58400; at=2024-02-19; to=2024-02-2; num=:488,:497",
      "status; Marco Langbroek; asserts; who=58400",
      "imaging; KCNA; asserts; who=58400; where=White House,Pentagon",
    ],
  },
  {
    published: "2024-10-23",
    publisher: "Space Desk",
    text: `What happened to Intelsat 33E? Five questions

Is it really in pieces? Yes. The U.S. Space Force has confirmed that the satellite broke up on October 19 around 0430 UTC, and it was tracking about 20 fragments at first.

And now? More. ExoAnalytic Solutions, a tracking company, says that it has found 57. Roscosmos speaks of over 80.

Where was it? In the geostationary belt above the Indian Ocean, near 60 degrees east.

Who built it? Boeing. A sister craft, Intelsat 29e, was lost in 2019 after only three years in space.

Can it be saved? Hardly. Intelsat declared it a total loss on Monday. It has moved customers to other satellites and is working with Boeing to learn the cause, which remains unknown. The Space Force sees no immediate threat to others.`,
    claims: [
      "status; U.S. Space Force; asserts; who=Intelsat 33E; at=2024-10-19T04:30",
      "count; U.S. Space Force; asserts; num=:20",
      "count; ExoAnalytic Solutions; asserts; num=:57",
      "count; Roscosmos; asserts; num=:80",
      "orbit; Space Desk; asserts; who=Intelsat 33E",
      "status; Space Desk; asserts; who=Intelsat 29e; at=2019",
      "status; Intelsat; asserts; who=Intelsat 33E",
    ],
  },
  {
    published: "2024-02-21",
    publisher: "The Local Observer",
    text: `Live: Old European satellite comes down (all times GMT)

09:10 Good morning. ERS-2, an Earth observer launched in 1995, will burn up today. ESA expects it at 16:41 this afternoon, an hour and a half either way.

13:30 The window is getting smaller. The agency now gives 17:05, plus or minus 30 minutes.

15:20 "Most of it will burn up at a height of around 80 km," an ESA engineer tells us. Nobody needs to stay indoors.

17:40 Nothing has been heard by the radar near Bonn, which should have seen it on its next pass.

18:25 It is over. ERS-2 re-entered at 17:17 over the North Pacific between Alaska and Hawaii, the agency confirms. It knows of no damage to property.`,
    claims: [
      "launch; The Local Observer; asserts; who=ERS-2; at=1995",
      "decay; The Local Observer; plans; who=ERS-2",
      "decay; ESA; plans; who=ERS-2; at=2024-02-21T15:11; to=2024-02-21T18:11",
      "decay; agency; plans; who=ERS-2; at=2024-02-21T16:35; to=2024-02-21T17:35",
      "decay; ESA engineer; plans; num=:80",
      "decay; agency; asserts; who=ERS-2; at=2024-02-21T17:17",
    ],
  },
  {
    published: "2024-04-03",
    publisher: "orbitwatcher",
    text: `So the lump that went through a roof in Naples, Florida, may really be from the Space Station. 🧵

Space Command says the EP-9 pallet came in over the Gulf of Mexico on March 8 at 2:29 pm EST, heading for southwest Florida. That is 1929 UTC. Alejandro Otero's doorbell camera heard the bang at 2:34 pm. Five minutes. Fits rather nicely!

NASA has the thing now at Kennedy and is going to say what it is. Back in 2021 the Station's arm let the pallet go with old batteries on it, 2.6 tonnes altogether, and everyone assured us that it would burn up. ESA reckoned a casualty risk of very low. Nobody was hurt, luckily, but the bill for the ceiling is another matter. Who pays, Washington or Tokyo?`,
    claims: [
      "decay; Space Command; asserts; who=47853; at=2024-03-08T19:29; where=Gulf of Mexico",
      "decay; Alejandro Otero; asserts; at=2024-03-08T19:34",
    ],
  },
  {
    published: "2023-03-29",
    publisher: "Israel Ministry of Defense",
    text: `Ofek-13 satellite successfully launched into space

The Space Administration in the Directorate of Defense Research and Development, together with Israel Aerospace Industries, launched the Ofek-13 satellite this morning (Wednesday) at 02:10 local time (23:10 GMT, Tuesday) from a test site in central Israel. It was carried by a Shavit launcher.

After entering its orbit, the satellite began transmitting and completed an initial series of inspections, in accordance with the plan. The engineers of IAI will continue these checks in the coming days before it begins to work in full.

The Minister of Defense, Yoav Gallant, praised the people who had built it. The IDF's Unit 9900 will operate the satellite, a radar observer with advanced abilities. It joins the earlier Ofek satellites, of which the last went up in July 2020.`,
    claims: [
      "launch; Israel Ministry of Defense; asserts; at=2023-03-28T23:10; where=Israel",
      "orbit; Israel Ministry of Defense; asserts",
      "signal; Israel Ministry of Defense; asserts",
      "launch; Israel Ministry of Defense; asserts; at=2020-0",
    ],
  },
  {
    published: "2025-02-19",
    publisher: "Gazeta Poranna",
    text: `(Translated from the Polish)

Fire over the rooftops. In the night from Tuesday to Wednesday a rain of glowing pieces crossed the sky above western Poland, and in Komorniki near Poznań the owner of a warehouse discovered a tank of a metre and a half in his yard.

As the Polish Space Agency POLSA communicated, between 4:46 and 4:48 the second stage of a Falcon 9 rocket made an uncontrolled entry into the atmosphere over the territory of our country. The rocket had started on 1 February from the Vandenberg base in California.

The American astrophysicist Jonathan McDowell places the beginning of the descent over the Irish Sea, at 3:43 Universal Time. The stage should have been steered into the Pacific, but its engine did not fire, he recalled.

The police secured the find. "We are not afraid," assured a neighbour.`,
    claims: [
      "sighting; Gazeta Poranna; asserts; where=Poland",
      "decay; POLSA; asserts; who=62878; at=2025-02-19T03:46; to=2025-02-19T03:48; where=Poland",
      "launch; POLSA; asserts; where=Vandenberg; at=2025-0",
      "decay; Jonathan McDowell; asserts; who=62878; at=2025-02-19T03:43; where=Irish Sea",
    ],
  },
  {
    published: "2024-03-12",
    publisher: "The Washington Ledger",
    text: `WASHINGTON — Weather forecasters may have to make do with less. In the budget that the White House sent to Congress on Monday, the satellite office of the National Oceanic and Atmospheric Administration would receive about two billion dollars, which is less than its managers had wanted.

At stake is the family of spacecraft that watches hurricanes from above the equator. Their makers are under contract, but the pace of spending is not settled. "You cannot buy half an instrument," a former official complained at 9:30 a.m. on a panel in the Rayburn building.

Members of both parties promised to look for money. Farmers in Kansas, fishermen off Maine and insurers in Connecticut all depend on the pictures, said a lobbyist, and a gap would cost them far more than it saves. A vote is expected before summer.`,
    claims: [],
  },
  {
    published: "2024-11-06",
    publisher: "Business Courier",
    text: `LUXEMBOURG – Shares in the satellite operator SES slipped 3.1 percent on Tuesday morning although the group had kept its outlook for the year. Revenue from television fell again; the networks business, which serves ships, airlines and governments, grew by almost 8 percent.

Chief executive Adel Al-Saleh told investors that the purchase of Intelsat was on track. Regulators in Brussels and Washington are still looking at it, and he would not be drawn on a date. The price, 3.1 billion dollars in cash, has not changed.

Analysts were cool. One of them wrote at 11:20 that cost savings of 2.4 billion euros were "a story for patient people". Another denied having advised clients to sell. By the afternoon the stock had recovered half of its loss, at 3.55 euros.`,
    claims: [],
  },
  {
    published: "2024-08-12",
    publisher: "Sports Weekly",
    text: `The Houston comets of the suburbs have done it again. On Saturday night, with eleven seconds left on the clock, their young point guard launched a shot from 28 feet that seemed to hang in orbit before it dropped through the net. 88 to 86. The hall, a mile from the Johnson Space Center, exploded.

"When it left her hand I thought, well, that is going over Galveston," her coach laughed. The guard, nicknamed Satellite for the way she circles defenders, finished with 31 points and nine rebounds.

The visitors from Norfolk disputed the last basket. Their bench claimed that the buzzer had sounded at 9:21, before the release; the referees looked at the pictures twice and let it stand. The two sides meet again on Wednesday at 7 p.m. in Virginia.`,
    claims: [],
  },
  {
    published: "2019-10-04",
    publisher: "Screen Notes",
    text: `A lonely man, a blue planet and a great deal of silence: the new space drama that opened in cinemas on Friday asks much of those who like their rockets loud. Its hero is a technician on a rusting station. One morning a spy satellite parks beside his window and photographs him. Or does it? Nobody on the ground believes him.

The director, who shot for eleven weeks in a disused hangar near Busan, keeps the camera so close that we hear the actor blink. In the second hour the station fails, falls and burns over the Pacific, and still he talks to the thing outside.

Not everything works. A Pentagon general shouts through every scene, and the launch at the start is borrowed from better films. But the last picture, of a small light passing over Hawaii, stays with you.`,
    claims: [],
  },
  {
    published: "2021-03-13",
    publisher: "The Evening Almanac",
    text: `On the evening of 13 March 1781 a musician in Bath looked through a telescope that he had made himself and saw something that was not a star. William Herschel first took it for a comet. Within weeks others had worked out its path: it moved round the Sun far outside Saturn, on an orbit that takes 84 years. It was a planet, the first that anyone had ever discovered.

Herschel wanted to name it after his king, George III. The astronomers of the Continent would not hear of it, and Johann Bode's proposal, Uranus, won in the end.

Six years later he found two of its moons, Titania and Oberon. His sister Caroline, who kept the notes in the cold, became the first woman to be paid for work in science. Their house in New King Street is open from Wednesday to Sunday.`,
    claims: [],
  },
  {
    published: "2024-04-25",
    publisher: "Reuters",
    text: `UNITED NATIONS, April 24 (Reuters) - Russia on Wednesday vetoed a resolution drafted by the United States and Japan that called on all states to prevent an arms race in outer space. Thirteen members of the Security Council voted in favour and China abstained.

The text would have reaffirmed the duty, laid down in the treaty of 1967, not to put nuclear weapons in orbit around the Earth. "Why would you not support a resolution that reaffirms rules you follow?" U.S. Ambassador Linda Thomas-Greenfield asked after the vote. "What could you possibly be hiding?"

Her Russian counterpart, Vassily Nebenzia, called the draft a dirty spectacle. He accused Washington of wanting to blacken Moscow, and said that a ban had to cover weapons of every kind. President Vladimir Putin has said that Russia is against nuclear arms in space.`,
    claims: [
      "statement; Linda Thomas-Greenfield; asserts",
      "statement; Vassily Nebenzia; asserts",
      "statement; Vladimir Putin; asserts",
    ],
  },
  {
    published: "2025-01-06",
    publisher: "Daily Herald of Nairobi",
    text: `NAIROBI, Monday – The Kenya Space Agency has denied that it is asking India to pay for a heavy ring of metal that dropped on a village in Makueni. Reports to that effect were false, it stressed on Friday; an inquiry goes on, and nobody has been named as the owner.

In Mukuku life has gone back to normal, except for the visitors. A herdsman who was tending his cow when he heard the bang has told his tale many times over. He would like a reward, he says, or at least a new fence. The ward administrator has asked for patience.

Lawyers point to a convention of 1972 by which a state has to pay for what its space objects destroy. It has been invoked just once, by Canada. The ring lies in a locked store in the capital.`,
    claims: ["statement; Kenya Space Agency; denies"],
  },
  {
    published: "2024-06-03",
    publisher: "Ars Regional",
    text: `BRUSSELS — Who may use the sky, and on what terms? The European Commission means to answer with a law of its own, and on Monday it delayed that law for a second time. The draft, which would set rules of safety, resilience and clean design for anyone who sells satellite services in the Union, will not appear before autumn, two people familiar with the plan said.

Small firms are relieved. They fear fees for licences and weeks of paperwork. Large ones complain instead that every capital goes its own way: thirteen members have national space laws, no two of them alike.

Thierry Breton, the commissioner in charge, has argued that Europe cannot leave the making of standards to others. His critics answer that it has first to launch something. Diplomats meet again on 20 June.`,
    claims: [],
  },
];
