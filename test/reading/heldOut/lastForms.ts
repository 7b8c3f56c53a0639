import type { Labelled } from "../corpus.ts";

/** Questions and answers, a ticker, a thread, a transcript, a post to a list, state media on a missile and a tabloid on a drone. Labelled before the first run. */
export const heldOutLastFormsArticles: readonly Labelled[] = [
  {
    published: "2010-05-28",
    publisher: "Dish & Cable",
    text: `The zombie in the belt: your questions answered

What on Earth is Galaxy 15?
A television satellite of Intelsat, launched from Kourou in October 2005. Until this spring it served cable companies from 133 degrees west.

Is it dead?
If only. It stopped obeying its operator on 5 April, says Intelsat. A relay of that sort repeats whatever it hears, and that is the trouble.

Who ought to be worried?
The neighbours. SES World Skies expects Galaxy 15 to pass close to AMC-11, one of its own, on 31 May. To make room, the company will shift AMC-11 a little to the east this weekend. SES-1, which was launched from Baikonur on 24 April, stands by as well.

Could the two bump into each other?
No, says Tobias Nassif of Intelsat. They will stay several kilometres apart throughout.

How does it end?
In silence. Orbital Sciences, which built the thing, thinks that it will lose power in August, once it can no longer face the Sun.

Is it crowded out there?
Of 1,238 objects known in the belt only 391 are under control, according to ESA.

And my football?
Ask your cable company. Ours has put the match on channel 6.`,
    claims: [
      "launch; Dish & Cable; asserts; who=Galaxy 15; where=Kourou; at=2005-10",
      "status; Intelsat; asserts; who=Galaxy 15; at=2010-04-05",
      "proximity; SES World Skies; plans; who=Galaxy 15; at=2010-05-31",
      "manoeuvre; SES World Skies; plans; who=AMC-11",
      "launch; Dish & Cable; asserts; who=SES-1; where=Baikonur; at=2010-04-24",
      "proximity; Tobias Nassif; plans",
      "status; Orbital Sciences; plans; who=Galaxy 15; at=2010-08",
      "count; ESA; asserts; num=:391",
    ],
  },
  {
    published: "2025-03-30",
    publisher: "Nordlys Live",
    text: `LIVE: Spectrum's first flight. All times CEST, latest first

13:25 That's all from the island. The cafeteria has run out of waffles.

13:10 Daniel Metzler, who runs Isar Aerospace, says two more Spectrums are being built and the next will lift off from Andøya as soon as the data have been read.

12:52 Andøya Spaceport: nobody hurt, no damage to speak of.

12:38 Isar confirms it. The flight was terminated about 30 seconds after lift-off, and the rocket fell into the sea.

12:31 It leans over. Oh no. A column of smoke behind the rocks.

12:30 LIFT-OFF! Spectrum has left the pad at Andøya!

12:05 The coast guard has closed the waters north of the island to boats until 15:30.

11:40 What is on board? Sensors. The Norwegian Space Agency, however, plans to have two satellites of its own launched by Spectrum in the coming years.

11:15 Why so far up? From Andøya a rocket can climb into polar orbits without crossing anybody's roof, the spaceport's manager explains.

10:50 The wind has dropped to four knots. On Monday it blew too hard.

10:30 A reminder that this is difficult: in January 2023 Virgin Orbit's launch from Cornwall failed, and nine satellites were lost.`,
    claims: [
      "launch; Daniel Metzler; plans; where=Andøya",
      "launch-failure; Isar; asserts",
      "launch; Nordlys Live; asserts; where=Andøya; at=2025-03-30T10:30",
      "hazard-area; coast guard; asserts; to=2025-03-30T13:30",
      "launch; Norwegian Space Agency; plans; num=:2",
      "site-capability; manager; asserts; where=Andøya",
      "launch-failure; Nordlys Live; asserts; where=Cornwall; at=2023-01",
    ],
  },
  {
    published: "2021-08-18",
    publisher: "@scrapyard_leo",
    text: `1/ Mystery solved! In March a scrap of an old rocket ran into Yunhai 1-02. A thread, with tea.

2/ First the victim. A Chinese weather satellite, launched from Jiuquan on 25 September 2019. On 18 March this year it broke up, the US 18th Space Control Squadron tweeted four days later. 21 pieces were being tracked.

3/ Back then everyone blamed a battery or a tank. Me too, sorry.

4/ Last weekend a footnote turned up in the catalog against a bit of the Zenit-2 that put up Cosmos 2333 in September 1996. Jonathan McDowell was the first to read it. I read it on the train.

5/ He finds that the two passed within 1 km of each other at 0741 UTC on 18 March. Height: 780 km.

6/ Stone dead, then? Nope. Radio amateurs keep picking up its signals, and McDowell says it has changed its orbit several times since the crash.

7/ 37 fragments are in the catalog as of this morning. Four have burned up.

8/ NOAA 17 went to bits on 10 March, mind you, all by itself.

9/ Before that? Iridium 33 and Cosmos 2251 collided over Siberia in February 2009.

10/ Beijing hasn't said a word. Kettle's on.`,
    claims: [
      "proximity; @scrapyard_leo; asserts; who=Yunhai 1-02; at=2021-03",
      "launch; @scrapyard_leo; asserts; who=Yunhai 1-02; where=Jiuquan; at=2019-09-25",
      "status; 18th Space Control Squadron; asserts; who=Yunhai 1-02; at=2021-03-18",
      "count; 18th Space Control Squadron; asserts; num=:21",
      "launch; @scrapyard_leo; asserts; who=Cosmos 2333; at=1996-09",
      "proximity; Jonathan McDowell; asserts; who=Yunhai 1-02; at=2021-03-18T07:41; num=:1",
      "signal; Radio amateurs; asserts; who=Yunhai 1-02",
      "manoeuvre; McDowell; asserts; who=Yunhai 1-02",
      "count; @scrapyard_leo; asserts; num=:37",
      "decay; @scrapyard_leo; asserts; num=:4",
      "status; @scrapyard_leo; asserts; who=NOAA 17; at=2021-03-10",
      "proximity; @scrapyard_leo; asserts; who=Iridium 33; where=Siberia; at=2009-02",
    ],
  },
  {
    published: "2009-04-06",
    publisher: "Nagatacho Record",
    text: `Press conference by the Chief Cabinet Secretary (provisional translation)
Tokyo, 6 April 2009, a.m.

MR KAWAMURA: Good morning. Let me repeat what is known. One flying object was launched from North Korea at about 11:30 yesterday morning. It passed over the Tohoku region at about 11:37. No damage has been reported to us.

QUESTION: KCNA says that Kwangmyongsong-2 is circling the Earth at 490 by 1,426 kilometres and is sending songs on 470 megahertz. Has the Government picked up any song?

MR KAWAMURA: I have no musical report. The United States Northern Command announced that nothing had entered orbit, and we see no reason to doubt it.

QUESTION: Moscow at first spoke of a satellite.

MR KAWAMURA: I would refer you to Moscow.

QUESTION: And our own eyes up there?

MR KAWAMURA: We have three information-gathering satellites in orbit. One with radar stopped working in March 2007, which was regrettable. Another will be launched from Tanegashima by the end of the year.

QUESTION: Did they take pictures of the launching site yesterday?

MR KAWAMURA: I decline to answer that.

QUESTION: Will there be sanctions?

MR KAWAMURA: Whatever they call it, their space programme violates Resolution 1718 of the Security Council, and Japan will say so in New York. Is that all? Thank you.`,
    claims: [
      "launch; Kawamura; asserts; who=2009-F02; where=North Korea; at=2009-04-05T02:30",
      "overflight; Kawamura; asserts; where=Tohoku; at=2009-04-05T02:37",
      "orbit; KCNA; asserts; who=Kwangmyongsong-2; num=:490,:1426",
      "signal; KCNA; asserts; who=Kwangmyongsong-2; num=:470",
      "orbit; Northern Command; denies",
      "count; Kawamura; asserts; num=:3",
      "status; Kawamura; asserts; at=2007-03",
      "launch; Kawamura; plans; where=Tanegashima; to=2009-12-31T15:00",
      "statement; Kawamura; asserts",
    ],
  },
  {
    published: "1998-09-20",
    publisher: "Visual Observers' List",
    text: `Subject: Re: that Korean satellite

Dear all,

thank you for the many mails. This is how things stand, as seen from my desk.

KCNA keeps to its story. Kwangmyongsong-1, it says, was launched from Musudan-ri at 12:07 on August 31, Korean time, and travels between 218.82 and 6,978.2 km from the Earth. It had completed its hundredth revolution between 8:24 and 11:17 on September 13, the agency added. It also plays a song about General Kim on 27 MHz, if KCNA is to be believed. I know of a dozen people who have tried that frequency, from Kyoto to Kiel, without luck.

Itar-Tass quoted Russia's space control centre on September 4 as confirming that the satellite was in orbit. No elements were given. The US State Department said last Monday that the attempt to launch a satellite had failed. According to the Space Command the thing never entered orbit.

Tokyo still speaks of a missile. In the view of its Defense Agency the rocket flew over the north of Honshu on its way to the Pacific.

An object that rises to 6,978 km would be visible from half the globe, but a football is a football. I expect nothing, and keep looking.

Clear skies.`,
    claims: [
      "launch; KCNA; asserts; who=1998-F04; where=Musudan; at=1998-08-31T03:07",
      "orbit; KCNA; asserts; who=Kwangmyongsong-1; num=:218.82,:6978.2",
      "orbit; KCNA; asserts; who=Kwangmyongsong-1; at=1998-09-12T23:24; to=1998-09-13T02:17",
      "signal; KCNA; asserts; who=Kwangmyongsong-1; num=:27",
      "orbit; Russia's space control centre; asserts; via=Itar-Tass; who=Kwangmyongsong-1",
      "launch-failure; State Department; asserts",
      "orbit; Space Command; denies",
      "overflight; Defense Agency; asserts; where=Honshu",
    ],
  },
  {
    published: "2017-11-30",
    publisher: "KCNA",
    text: `Pyongyang, November 30 (KCNA) -- The whole country is overflowing with joy at the successful test-fire of the new-type intercontinental ballistic rocket Hwasong-15, which was conducted under the guidance of the respected Supreme Leader at dawn on November 29.

The rocket, which took off at 2:48, soared to a peak altitude of 4,475 kilometers and made a flight of 53 minutes before it landed in the preset waters, 950 kilometers away. The test confirmed once again the safety of the warhead in the environment of re-entry and the accuracy of the control of attitude.

In Kim Il Sung Square soldiers, workers and students danced until late in the evening, while fireworks lit up the banks of the Taedong. "I could not hold back my tears when I saw it climb like a star," said a woman of the textile mill, who had followed the news on a big screen in front of the railway station.

Congratulations keep arriving from friends in many lands. The meeting heard speeches by representatives of all circles, and a letter of thanks to the scientists in the field of rocketry was adopted amid stormy applause.`,
    claims: [],
  },
  {
    published: "2018-12-23",
    publisher: "Sunday Trumpet",
    text: `GATWICK'S X-FILES: who launched the buzzing menace?

IT came from nowhere, hovered over the runway and vanished. Two days on, cops hunting the Gatwick drone admitted they are still in the dark.

The first sighting came at 9.03pm on Wednesday, when a security guard saw two sets of lights by the perimeter fence. Some 140,000 passengers were stranded, among them a Father Christmas from Hove and a tribute act called Rocket Man, who had been due to blast off for Tenerife with 11 suitcases of sequins.

"It was circling us like the Death Star," said a mum of three, 38, who photographed it from the car park with her phone. "Then it just shot up. My youngest thought it was a satellite."

The Army brought in Israeli kit that can jam a drone's signals at six miles. A detective caused a stir when he said it was possible there had never been one at all; the force later put that down to poor communication.

Airline shares fell back to earth on Friday. A couple from Crawley were released without charge, and the transport secretary promised new powers in the new year.`,
    claims: [],
  },
];
