import type { Labelled } from "../corpus.ts";

/** Interview, tickers, tabloids, radio, thread, press conference, questions, opinion: labelled before the first run; three with nothing to check. Held out until its figures stood in docs/reading.md; built on since. */
export const fourthManyFormsArticles: readonly Labelled[] = [
  {
    published: "2025-07-19",
    publisher: "Allegheny Courier",
    text: `"They have stopped being two dots"

From an office park in Exton, a company called COMSPOC watches the geostationary belt through telescopes on four continents. One of its analysts, who asked us not to print her name, told us on Friday about a curious pair of Chinese satellites.

Q: When did you notice that something was going on?

A: In June. On the 13th, Shijian-25 came to within a kilometre of Shijian-21 and kept it company for an hour and a half. Then they parted.

Q: For good?

A: Not at all. On 2 July they met again, and since that day we have not been able to tell one from the other. We believe that they are docked.

Q: What does China say?

A: Nothing since January, when Shijian-25 was launched from Xichang.

Q: And the older one has a record.

A: A famous one. In January 2022 it grabbed a dead navigation satellite, Beidou-2 G2, and hauled it some 3,000 kilometres above the belt.

Q: Are you the only ones who look?

A: Hardly. Two American inspectors, USA 270 and USA 271, have moved in on either side. If you could hear cameras up there, it would be quite a noise.`,
    claims: [
      "proximity; analyst; asserts; who=62485; at=2025-06-13; num=distance:1",
      "proximity; analyst; asserts; at=2025-07-02",
      "proximity; analyst; suspects",
      "launch; analyst; asserts; who=62485; where=Xichang; at=2025-01",
      "manoeuvre; analyst; asserts; at=2022-01; num=:3000",
      "proximity; analyst; asserts",
    ],
  },
  {
    published: "2023-03-07",
    publisher: "Kagoshima Morning",
    text: `H3: the first flight in our ticker (all times Japan time)

09:40 Blue sky, a light wind, and not a hotel bed left on the island. JAXA wants to launch Japan's new rocket from Tanegashima at 10:37. On its shoulders it carries ALOS-3, three tonnes of cameras and cables.

10:38 Lift-off! The H3 rises on a white pillar, and the windows of the school in Minamitane hum.

10:45 Something is wrong. The voice in the loudspeaker has stopped giving heights.

10:54 JAXA says that the command to destroy the rocket was sent at 10:52, as the second stage had not ignited.

11:30 A fisherman off Yakushima saw a second sun climb out of the sea at 10:39, he tells us on the phone. He does not yet know how it ended.

12:10 A black winter for JAXA. In October an Epsilon had to be blown up after its launch from Uchinoura, and eight satellites were lost with it.

12:40 The old H-IIA, meanwhile, does its work. On 26 January at 10:50 a.m. it took off with the radar spy satellite IGS-Radar 7.

13:15 ALOS-2, nine years old in May, will have to go on alone. It circles at a height of 628 km.

13:30 JAXA's president, Hiroshi Yamakawa, bows to the cameras for a long time. We end here.`,
    claims: [
      "launch; JAXA; plans; at=2023-03-07T01:37; where=Tanegashima",
      "launch; Kagoshima Morning; asserts; at=2023-03-07T01:38",
      "launch-failure; JAXA; asserts; at=2023-03-07T01:52",
      "sighting; fisherman; asserts; at=2023-03-07T01:39; where=Yakushima",
      "launch-failure; Kagoshima Morning; asserts; at=2022-10; where=Uchinoura",
      "launch; Kagoshima Morning; asserts; who=IGS-Radar 7; at=2023-01-26T01:50",
      "orbit; Kagoshima Morning; asserts; who=ALOS-2; num=height:628",
    ],
  },
  {
    published: "2025-10-05",
    publisher: "The Sunday Whistle",
    text: `PUTIN'S PEEPING TOMS IN SPACE

Russian snooper satellites fly so close to British ones that they could read our post, the boss of UK Space Command has warned. And it gets worse: Moscow tries to jam our military birds every single week, Major General Paul Tedman fumed.

The nosiest of the lot is Luch-Olymp 2. It blasted off from Baikonur in March 2023, and it has been sidling up to other people's satellites ever since. In June last year, says Slingshot Aerospace, the creep parked next to Intelsat 10-02.

Its big brother, the first Luch-Olymp, is no better. Back in 2015 it squeezed in between two Intelsats and came within six miles of one of them, the operator moaned at the time.

The Germans are cross too. Two of the stalkers are tailing satellites that his troops use, Boris Pistorius told a roomful of bosses in Berlin ten days ago.

The Kremlin? Denies any funny business, as per.

So what have we got? Half a dozen. That's right: Britain has only six military satellites in orbit. A shiny new one, Skynet 6A, is due to go up from Florida in 2027.

One retired squadron leader in Lincoln has a better idea. "Paint them," he told us, "in something really hideous."`,
    claims: [
      "proximity; boss of UK Space Command; asserts",
      "statement; Paul Tedman; asserts",
      "launch; The Sunday Whistle; asserts; who=55841; at=2023-03; where=Baikonur",
      "proximity; The Sunday Whistle; asserts; who=55841",
      "proximity; Slingshot Aerospace; asserts; who=55841; at=2024-06",
      "proximity; operator; asserts; who=40258; at=2015; num=:9.656064",
      "proximity; Boris Pistorius; asserts",
      "statement; Kremlin; denies",
      "count; The Sunday Whistle; asserts; num=:6",
      "launch; The Sunday Whistle; plans; who=Skynet 6A; at=2027; where=Florida",
    ],
  },
  {
    published: "2024-01-10",
    publisher: "Radio Penghu",
    text: `(Transcript, breakfast programme)

PRESENTER: Ten past seven. Did your telephone shriek at you yesterday afternoon as well? Mine did, in the dentist's chair. The Ministry of National Defense says that a Chinese rocket flew over southern Taiwan at 3:04 p.m. In English the alarm spoke of a missile, and for that the ministry has apologised. I have a professor of aeronautics from Tainan with me. Professor, was it a missile?

PROFESSOR: It was nothing of the kind. A Long March 2C had been launched from Xichang with a telescope for X-rays, the Einstein Probe. By the time it passed over our heads it was far outside the atmosphere.

PRESENTER: Where is this telescope now?

PROFESSOR: On an orbit some 600 kilometres high, with an inclination of 29 degrees. So from now on it comes over Taiwan several times a day. You will get used to it.

PRESENTER: Does it work?

PROFESSOR: The Chinese Academy of Sciences says that it is in good health.

PRESENTER: A listener in Hengchun writes that he saw a white streak climb in the west at six past three. Thank you for that. And somebody in Magong asks whether we shall have an alarm for every telescope.

PROFESSOR: (laughs) I hope not. I sleep badly enough.

PRESENTER: Now the ferries.`,
    claims: [
      "overflight; Ministry of National Defense; asserts; at=2024-01-09T07:04; where=Taiwan",
      "launch; PROFESSOR; asserts; who=Einstein Probe; where=Xichang",
      "overflight; PROFESSOR; asserts",
      "orbit; PROFESSOR; asserts; who=Einstein Probe; num=height:600,inclination:29",
      "coverage; PROFESSOR; asserts; who=Einstein Probe; where=Taiwan",
      "status; Chinese Academy of Sciences; asserts; who=Einstein Probe",
      "sighting; listener; asserts; at=2024-01-09T07:06; where=Hengchun",
    ],
  },
  {
    published: "2026-01-03",
    publisher: "sat_arithmetic",
    text: `1/ Big move at 550 km. What SpaceX has announced, and what I make of it. Thread 👇

2/ Michael Nicolls, who is in charge of Starlink's engineering, wrote on Thursday that about 4,400 satellites will be lowered from 550 km to 480 in the course of 2026.

3/ His reason is tidiness: the lower, the cleaner. Only two dead satellites are among the Starlinks in orbit, he says. Not bad.

4/ There was nearly a third. According to the company, contact with Starlink 35956 was lost on 17 December at a height of 418 km. It is tumbling and will burn up within weeks, they add.

5/ There's also a bit of temper in this, I think. On 10 December, Beijing time, a Kinetica-1 lifted off from Jiuquan with nine payloads. One of these, Nicolls complained, passed Starlink-6079 at a distance of 200 metres.

6/ CAS Space, which had sold the ride, answered that it always picks its launch windows with care. Nobody ever says that he picks them carelessly.

7/ Sums: the same number of satellites on a shell of 480 km instead of 550 has 2 percent less room. That's all! The gain is in the decay, not in the space.

8/ Corrections welcome. Insults to the usual address.`,
    claims: [
      "manoeuvre; Michael Nicolls; plans; at=2026; num=:4400,:550,:480",
      "count; Nicolls; asserts; num=:2",
      "status; company; asserts; who=Starlink 35956; at=2025-12-17; num=:418",
      "status; company; asserts; who=Starlink 35956",
      "decay; company; plans; who=Starlink 35956",
      "launch; sat_arithmetic; asserts; at=2025-12-10; where=Jiuquan; num=:9",
      "proximity; Nicolls; asserts; num=:200",
      "statement; CAS Space; asserts",
    ],
  },
  {
    published: "2025-07-31",
    publisher: "The Deccan Gazette",
    text: `BENGALURU, Thursday – A chairman of ISRO who smiles at a press conference had not been seen here since the middle of May. V. Narayanan had every reason to. NISAR, he reported, had lifted off on a GSLV from Sriharikota at 5.40 pm on Wednesday, and 19 minutes later it was in an orbit of 743 km with an inclination of 98.4 degrees.

"The solar panels are open, the batteries are charging, everything is normal," he said. Ground stations, he added, had received its signals straight away.

In about 90 days, the chairman continued, the satellite, which belongs half to NASA, will begin to map nearly all the land of the Earth twice every 12 days. Its radar can make out things of five to ten metres, a representative of the American agency explained.

What about the rocket that was lost in May? The chairman did not dodge. The PSLV had failed on the 18th because the pressure in its third stage fell, he said; a committee had written its report.

India has 56 satellites at work today, Narayanan went on, and wants to treble that number in three years. Before the year is out a BlueBird of the American firm AST SpaceMobile is to be launched too, he said. When the astronauts will fly he would not say.

The last question was whether farmers would have to pay for the maps. They would not.`,
    claims: [
      "launch; V. Narayanan; asserts; who=65053; at=2025-07-30T12:10; where=Sriharikota",
      "orbit; V. Narayanan; asserts; who=65053; at=2025-07-30T12:29; num=height:743,inclination:98.4",
      "status; V. Narayanan; asserts; who=65053",
      "signal; V. Narayanan; asserts; who=65053",
      "coverage; chairman; plans; who=65053; num=:12",
      "resolution; representative; asserts; who=65053; num=:5,:10",
      "launch-failure; V. Narayanan; asserts; at=2025-05-1",
      "count; Narayanan; asserts; num=:56",
      "plan; Narayanan; plans",
      "launch; V. Narayanan; plans; who=BlueBird; to=2025-12-31",
    ],
  },
  {
    published: "2024-10-24",
    publisher: "Plainly Put",
    text: `Why satellites fall to pieces: seven short answers

**What has happened?** Intelsat 33E, which carried telephone calls and broadband between three continents, broke apart on Saturday at about 04:30 UTC. The operator calls it a total loss.

**Where was it?** High above the Indian Ocean, in a geostationary orbit at 60 degrees east. An Ariane 5 had launched it from Kourou on 24 August 2016.

**How many pieces are there?** That depends on who counts. The U.S. Space Forces are tracking around 20. ExoAnalytic Solutions, a firm in California, sees 57, and Roscosmos speaks of more than 80.

**Will they come down?** That depends on the height. In low orbits there is still a little air to brake them: what was left of Microsat-R, India's target of March 2019, was to burn up within 45 days, as the head of the DRDO, G. Satheesh Reddy, promised then.

**Was it shot down?** There is no sign of that.

**Is it the first this year?** No. In June Resurs-P1, a dead Russian satellite, disintegrated at a height of 355 km, and U.S. Space Command counted over 100 fragments.

**Can I see the pieces?** With a telescope worth as much as your house, perhaps. Otherwise, look at the Moon; it's free.`,
    claims: [
      "status; Plainly Put; asserts; who=41748; at=2024-10-19T04:30",
      "status; operator; asserts; who=41748",
      "orbit; Plainly Put; asserts; who=41748",
      "launch; Plainly Put; asserts; who=41748; at=2016-08-24; where=Kourou",
      "count; U.S. Space Forces; asserts; num=:20",
      "count; ExoAnalytic Solutions; asserts; num=:57",
      "count; Roscosmos; asserts; num=:80",
      "decay; G. Satheesh Reddy; plans; who=Microsat-R",
      "status; Plainly Put; asserts; who=39186; at=2024-06; num=:355",
      "count; U.S. Space Command; asserts; num=:100",
    ],
  },
  {
    published: "2024-02-18",
    publisher: "The Fenland Post",
    text: `OPINION

**Fright has a half-life too**

Every winter has its monster. This one's arrived on a Wednesday, in a letter from an American congressman, and by Friday my neighbour had bought forty tins of beans.

What has been said, and by whom? John Kirby, the spokesman of the White House, told reporters that Moscow's anti-satellite capability was troubling but no immediate danger to anyone. Sergei Ryabkov, the deputy foreign minister, dismissed the whole story as a malicious invention to make Congress pay for Ukraine. Neither of the two gentlemen is paid to ease the minds of people in March and Wisbech.

I was eleven in October 1957. My father held me up at the bedroom window and said that this was the end of the world or the start of one, he wasn't sure which. It turned out to be a Friday. We had fish.

A treaty of 1967 forbids such things, and treaties are only paper. But so are the tins' labels, and we trust those with our lives. Ration your fear, I say. There is a long spring ahead, with potholes in it.`,
    claims: ["statement; John Kirby; asserts", "statement; Sergei Ryabkov; denies"],
  },
  {
    published: "2023-09-12",
    publisher: "Gadget Corner",
    text: `Live: the autumn launch of the big phone maker (times in London)

17:45 The hall fills up. A countdown runs on a screen the size of a tennis court, and the bass makes the seats hum.

18:00 Ignition! The chief executive jumps on to the stage in white trainers and says that today we enter a new orbit. Applause from the fourth row, where the staff sit.

18:09 Here it is. The thing weighs 187 grams and comes in a grey that is called Lunar.

18:22 The camera. It photographs a coin at 30 metres and a child at birthday speed, the head of design claims, and shows us a picture of her dog over Hawaii. In a plane, she hurries to add.

18:40 The battery lasts 29 hours. Last year's failed after 20, as somebody behind me mutters.

18:58 The price: 999 pounds. A satellite store will open in Norfolk in November.

19:10 One more thing? No. The signal is lost, the lights go up, and everybody looks for the lift. The shares have come down by 1.7 percent since six o'clock.`,
    claims: [],
  },
  {
    published: "2022-08-14",
    publisher: "The Weekend Trumpet",
    text: `ROCKET FAILS TO TAKE OFF!

It's the salad scandal that has all of Essex at each other's throats. Rocket, the peppery leaf that no posh pizza can do without, has vanished from the shelves, and growers say it won't be back before the end of September.

"It's the heat," groaned a farmer near Colchester, whose three fields went up in flowers on Tuesday at half past nine in the morning. "It bolts. You look away for a minute, and it has reached the stratosphere."

One supermarket has launched an emergency mission to Portugal. Another denied on Friday that it had ever run out, although our man was photographed next to 40 feet of empty fridge. A bag now costs £2.10, up from 85p in May.

Desperate foodies have found their own way. In a pub in Braintree the chef serves dandelion and calls it Houston. "We've had one problem," he winked. "A bloke found a slug." Police are not looking for anyone in connection with the slug.

A spokesman for the growers asked customers to keep calm and eat spinach.`,
    claims: [],
  },
];
