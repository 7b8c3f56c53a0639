import type { Labelled } from "../corpus.ts";

/** The same mix of forms as the set of that name to build on, labelled before the first run. Held out until its figures stood in docs/reading.md; built on since. */
export const secondManyFormsArticles: readonly Labelled[] = [
  {
    published: "2023-12-05",
    publisher: "Rockets for Everyone",
    text: `Why can a country not simply launch in any direction?

Two things decide: latitude and neighbours. A rocket that flies straight never gets into an orbit that leans less than the latitude of its own pad. From Plesetsk, therefore, a launcher can reach inclinations of 62.9 degrees and above, but nothing lower. Kourou is luckier: lying close to the equator, it can serve almost any inclination.

And the neighbours?

Nobody likes a burning stage in the garden. From Naro, according to the research institute KARI, the Nuri is able to put satellites into Sun-synchronous orbits, since to the south there is mostly water.

What does North Korea do?

It bends. Malligyong-1 was launched from Sohae on 21 November at 13:42 GMT and entered an orbit inclined by 97.4 degrees at about 500 km. An attempt in August had failed in the third stage. Before the November flight, Pyongyang had announced drop zones in the Yellow Sea and east of the Philippines. Seradata pointed out that the line through these areas does not lead to such an orbit, so that the rocket must have turned on its way.

Is that difficult? It costs fuel. Small rockets have little to spare.`,
    claims: [
      "site-capability; Rockets for Everyone; asserts; where=Plesetsk; num=inclination:62.9",
      "site-capability; Rockets for Everyone; asserts; where=Kourou",
      "site-capability; KARI; asserts; where=Naro",
      "launch; Rockets for Everyone; asserts; who=58400; at=2023-11-21T13:42; where=Sohae",
      "orbit; Rockets for Everyone; asserts; who=58400; num=inclination:97.4,height:500",
      "launch-failure; Rockets for Everyone; asserts; at=2023-08",
      "hazard-area; Pyongyang; asserts; where=Yellow Sea,Philippines",
      "hazard-area; Seradata; asserts",
    ],
  },
  {
    published: "2025-11-27",
    publisher: "Jeonnam Today",
    text: `Nuri's fourth flight as it happened (night of 26 to 27 November, Korean time)

23:50 Good evening from Goheung. It is cold and clear. The Korea AeroSpace Administration (KASA) plans to launch the Nuri at 0:55.

00:40 Small hitch. Lift-off will now be at 1:13, the agency says; a sensor gave a wrong reading.

01:13 There it goes! With a growl that shakes our windows, the rocket rises from the Naro Space Center.

01:35 Applause. The flight ended at 1:31 and all 13 satellites are in orbit at a height of 600 km, KASA reports.

02:05 Its main passenger has called home. At 1:55 King Sejong Station picked up the signal of CAS500-3, the institute KARI confirms.

02:40 KASA wants to launch the fifth Nuri in 2026 and the sixth in 2027, its head Yoon Young-bin tells reporters.

02:55 Tea for everybody in the fishermen's hall. We say good night.`,
    claims: [
      "launch; Korea AeroSpace Administration; plans; at=2025-11-26T15:55",
      "launch; agency; plans; at=2025-11-26T16:13",
      "launch; Jeonnam Today; asserts; at=2025-11-26T16:13; where=Naro",
      "orbit; KASA; asserts; at=2025-11-26T16:31; num=height:600",
      "signal; KARI; asserts; who=CAS500-3; at=2025-11-26T16:55; where=King Sejong Station",
      "launch; Yoon Young-bin; plans; at=2026",
      "launch; Yoon Young-bin; plans; at=2027",
    ],
  },
  {
    published: "2024-10-10",
    publisher: "geo_hopper",
    text: `Where has Luch-5X (55841) been this year? A little tour of the belt, all from public elements 👇

▪️ Until the end of March it stood at 2.6 E, some 45 km from Konnect VHTS.

▪️ In April it moved over to 4.7 E and became a neighbour of Astra 4A.

▪️ On 23 June it set off to the west, drifting by 0.67 degrees a day. Slingshot Aerospace predicted then that it would stop next to Intelsat 10-02.

▪️ By 30 June it was at 0.5 W. Newspapers wrote that it was shadowing Intelsat 10-02. Well, that one was 300 km away. Much nearer was Thor 7, at 44 to 62 km.

▪️ And yesterday? 0.97 W, now really just 25 km from Intelsat 10-02.

Does it listen in? No idea. Orbits don't have ears. But whoever owns the cars at the kerb would like to know why somebody always parks so close.`,
    claims: [
      "orbit; geo_hopper; asserts; who=55841; to=2024-0",
      "proximity; geo_hopper; asserts; who=55841; num=distance:45",
      "manoeuvre; geo_hopper; asserts; who=55841; at=2024-04",
      "proximity; geo_hopper; asserts; who=55841",
      "manoeuvre; geo_hopper; asserts; who=55841; at=2024-06-2",
      "proximity; Slingshot Aerospace; plans; who=55841",
      "orbit; geo_hopper; asserts; who=55841",
      "proximity; Newspapers; asserts; who=55841",
      "proximity; geo_hopper; asserts; who=55841; num=distance:300",
      "proximity; geo_hopper; asserts; who=55841; num=distance:44",
      "orbit; geo_hopper; asserts; who=55841; at=2024-10-0",
      "proximity; geo_hopper; asserts; who=55841; at=2024-10-0; num=distance:25",
    ],
  },
  {
    published: "2025-09-25",
    publisher: "Berlin Briefing Room",
    text: `(Transcript, translated from the German)

BORIS PISTORIUS: Let me begin with a figure. While I stand at this desk, 39 Chinese and Russian reconnaissance satellites are flying above our heads. And two Russian Luch-Olymp satellites are at this moment following two Intelsat satellites which the Bundeswehr also uses.

QUESTION: How close do they get?

PISTORIUS: You will understand that I do not discuss numbers here.

QUESTION: In 2018 your French colleague Florence Parly said that the first Luch had approached Athena-Fidus the year before. Is this the same game?

PISTORIUS: It is the same game with better players. Russia and China have built up the means to jam, blind and destroy satellites.

QUESTION: And what do you do about it?

PISTORIUS: We shall spend 35 billion euros by 2030. We will set up several satellite constellations of our own. More I won't say today.

QUESTION: The finance minister doubts the sum.

PISTORIUS: Then ask the finance minister. (Laughter.)`,
    claims: [
      "count; Boris Pistorius; asserts; num=count:39",
      "proximity; Boris Pistorius; asserts; who=Luch-Olymp",
      "proximity; Florence Parly; asserts; at=2017",
      "statement; Boris Pistorius; asserts",
      "plan; Boris Pistorius; plans",
    ],
  },
  {
    published: "2021-03-26",
    publisher: "Cascade Morning Radio",
    text: `[Music, fades under]

Good morning, it's six o'clock and you are with Cascade. If you stepped outside last night a little after nine and saw a slow fire crossing the sky, you had plenty of company. From Portland to Seattle, people watched a bunch of bright lights with long tails drift eastward.

[Clip] A listener in Salem told us that he had counted thirty pieces. "And not a sound," he said.

So what was it? Jonathan McDowell, the Harvard astronomer who follows these things, says that it was no meteor but the second stage of a Falcon 9, which re-entered the atmosphere. The rocket had been launched from the Kennedy Space Center on March 4 with sixty Starlink satellites, and, McDowell explains, the stage failed to make its braking burn.

We've asked SpaceX about that. The phone rings; nobody answers.

[Pause] Rain today in the valleys, snow above four thousand feet. Then it clears up, in case the heavens have anything else to show us. Traffic's next, with a truck on its side at Tualatin.`,
    claims: [
      "sighting; Cascade Morning Radio; asserts; at=2021-03-26T04; where=Portland,Seattle",
      "sighting; listener; asserts; where=Salem",
      "decay; Jonathan McDowell; asserts",
      "launch; Cascade Morning Radio; asserts; at=2021-03-0; where=Kennedy",
      "manoeuvre; McDowell; denies",
    ],
  },
  {
    published: "2023-11-28",
    publisher: "KCNA",
    text: `(Translated from the Korean)

The respected Comrade Kim Jong Un on the morning of the 28th received from the Pyongyang General Control Centre of the National Aerospace Technology Administration a report on the running-in of the reconnaissance satellite "Malligyong-1".

He looked round photographs in which the satellite had taken the Norfolk naval base and the Newport News dockyard at 23:35:53 on November 27 Pyongyang time, and the White House and the Pentagon at 23:36:25. There were also shown to him a photograph of Andersen Air Force Base taken at 9:17:07 of the same day, and one of Rome which was taken on November 25 at 17:56:28.

The control centre reported that the fine adjustment of the satellite is being hurried forward and will be ended one or two days earlier than was fixed. It will take up its regular reconnaissance mission from December 1, it reported.

Giving expression to great satisfaction, he shared with the scientists a photograph for remembrance.`,
    claims: [
      "imaging; KCNA; asserts; who=58400; at=2023-11-27T14:35; where=Norfolk,Newport News",
      "imaging; KCNA; asserts; who=58400; at=2023-11-27T14:36; where=White House,Pentagon",
      "imaging; KCNA; asserts; who=58400; at=2023-11-27T00:17; where=Andersen",
      "imaging; KCNA; asserts; who=58400; at=2023-11-25T08:56; where=Rome",
      "status; control centre; plans; who=58400",
      "status; control centre; plans; who=58400; at=2023-11-30T15:00",
    ],
  },
  {
    published: "2022-02-11",
    publisher: "Yangzi Evening Mirror",
    text: `(Translated from the Chinese)

"Star Chain" twice presses close, our side avoids in time

According to a note which China's permanent mission in Vienna handed over to the United Nations, Starlink satellites of the American side in the past year twice approached the Chinese space station at close range.

From 16 May to 24 June 2021, says the note, Starlink-1095 continuously lowered its orbit from 555 kilometres to around 382 kilometres and then stayed there. On 1 July it and the Chinese space station came close to each other. For the sake of safety the station that evening took the initiative to carry out an emergency avoidance. On 21 October Starlink-2305 likewise came close to the station; since it kept manoeuvring and its strategy was not known, the station once more changed its orbit, the note states.

The American side in a reply denied that there had been any danger of collision. Foreign ministry spokesman Zhao Lijian on Thursday criticised that this was shirking responsibility.

Experts express: space is large, but good manners are not superfluous.`,
    claims: [
      "proximity; China's permanent mission; asserts; who=Starlink",
      "manoeuvre; China's permanent mission; asserts; who=Starlink-1095; at=2021-05-1; to=2021-06-2; num=:555,:382",
      "proximity; China's permanent mission; asserts; who=Starlink-1095; at=2021-0",
      "manoeuvre; China's permanent mission; asserts; who=48274; at=2021-0",
      "proximity; China's permanent mission; asserts; who=Starlink-2305; at=2021-10-2",
      "manoeuvre; China's permanent mission; asserts; who=Starlink-2305",
      "manoeuvre; China's permanent mission; asserts; who=48274",
      "proximity; American side; denies",
      "statement; Zhao Lijian; asserts",
    ],
  },
  {
    published: "2019-01-21",
    publisher: "Satellite Hobby List",
    text: `Subject: NROL-71, a first look

Hello list,

The Delta IV Heavy with NROL-71 lifted off from Vandenberg on 19 January at 19:10 UTC, after more than a month of scrubs.

Long before, Ted Molczan had predicted an inclination of 74 degrees from the way the window moved, 12.9 minutes earlier every day. The areas in the navigational warnings agree with that.

He was right. Last night at 17:52 UTC I saw the payload from Aberdeen, steady and of magnitude 3. With two other positions I get 395 x 420 km and 73.6 degrees. So it is not in a Sun-synchronous orbit, as most of us had expected, yours truly included. I have lost a crate of beer on this.

It passes over the Netherlands on Tuesday between 17:05 and 17:10 UTC. Observations would be very welcome, bad ones too.

By the way: the thing that somebody filmed over Leeds on Sunday evening was the ISS and nothing else.`,
    claims: [
      "launch; Satellite Hobby List; asserts; who=NROL-71; at=2019-01-19T19:10; where=Vandenberg",
      "orbit; Ted Molczan; plans; who=NROL-71; num=inclination:74",
      "hazard-area; Satellite Hobby List; asserts",
      "sighting; Satellite Hobby List; asserts; at=2019-01-20T17:52; where=Aberdeen",
      "orbit; Satellite Hobby List; asserts; who=NROL-71; num=:395,:420,inclination:73.6",
      "orbit; Satellite Hobby List; denies; who=NROL-71",
      "overflight; Satellite Hobby List; plans; who=NROL-71; at=2019-01-22T17:05; to=2019-01-22T17:10; where=Netherlands",
      "sighting; Satellite Hobby List; asserts; who=25544; where=Leeds",
    ],
  },
  {
    published: "2025-11-02",
    publisher: "Ministry of National Defense",
    text: `Press release
Fifth satellite of the 425 Project enters orbit

1. The Ministry of National Defense announces that the fifth military reconnaissance satellite of the 425 Project was launched from Cape Canaveral, United States, today (Sunday) at 14:09 (01:09 local time).

2. The satellite parted from its Falcon 9 launcher at 14:23 and was placed in its target orbit. At 15:09 it made contact with a ground station abroad, by which its good health was confirmed.

3. After tests of several months the five satellites together will be able to watch North Korea at intervals of two hours, by day and by night. The electro-optical satellite recognises objects of 30 cm on the ground.

4. The Ministry further plans to deploy more than 40 very small satellites by 2030.

5. We thank the people for their support. Photographs and film material can be had from the press office on written request.`,
    claims: [
      "launch; Ministry of National Defense; asserts; at=2025-11-02T05:09; where=Canaveral",
      "orbit; Ministry of National Defense; asserts; at=2025-11-02T05:23",
      "signal; Ministry of National Defense; asserts; at=2025-11-02T06:09",
      "status; Ministry of National Defense; asserts",
      "coverage; Ministry of National Defense; plans; where=North Korea",
      "resolution; Ministry of National Defense; asserts; num=resolution:0.3",
      "plan; Ministry of National Defense; plans; num=:40",
    ],
  },
  {
    published: "2017-06-26",
    publisher: "Aalto University",
    text: `Our satellite is up and talking

Aalto-1, designed and built by students in Espoo, was launched from Sriharikota on Friday at 6:59 a.m. Finnish time on an Indian PSLV rocket. It now circles at an altitude of 505 kilometres. Students at the ground station in Otaniemi received its first signals the same morning.

"I have slept perhaps four hours since," says a doctoral candidate who soldered boards for five years. Coffee consumption in the control room has not been measured.

The satellite comes over Otaniemi several times a day, and each visit lasts some ten minutes. In July it is to take its first picture with the spectral camera built by VTT. At the end of its life a long tether, charged with electricity, will slow it down and make it burn up in the atmosphere, so that no junk is left behind.

More than a hundred students have earned credits on the project. A lecture series for the public starts on 4 September.`,
    claims: [
      "launch; Aalto University; asserts; who=Aalto-1; at=2017-06-23T03:59; where=Sriharikota",
      "orbit; Aalto University; asserts; who=Aalto-1; num=height:505",
      "signal; Aalto University; asserts; who=Aalto-1; at=2017-06-2; where=Otaniemi",
      "coverage; Aalto University; asserts; who=Aalto-1; where=Otaniemi",
      "imaging; Aalto University; plans; who=Aalto-1; at=2017-07",
      "decay; Aalto University; plans; who=Aalto-1",
    ],
  },
  {
    published: "2022-03-02",
    publisher: "Checkpoint",
    text: `CLAIM: "A SpaceX rocket will hit the Moon on Friday."
OUR RATING: Wrong rocket.

Where it comes from. In January Bill Gray, who writes programs for asteroid hunters, announced that the Falcon 9 stage which had launched the DSCOVR probe in February 2015 would strike the far side of the Moon on 4 March.

What is right. Gray took his statement back on 12 February. He now holds that the object, WE0913A, is the upper stage of the Chinese rocket that carried Chang'e 5-T1 in October 2014. It will hit the Moon on 4 March at 12:25 UTC, by his reckoning.

What Beijing says. Foreign ministry spokesman Wang Wenbin said on 21 February that the stage had entered the Earth's atmosphere and burned up completely. He seems to have had a later mission in mind, with almost the same name.

And the Americans? Their own catalogue had listed the stage as decayed in October 2015. U.S. Space Command told us on Tuesday that it never came back.`,
    claims: [
      "decay; -; plans; at=2022-03-0; where=Moon",
      "decay; Bill Gray; plans; at=2022-03-0; where=Moon",
      "launch; Bill Gray; asserts; who=DSCOVR; at=2015-02",
      "launch; Bill Gray; asserts; who=Chang'e 5-T1; at=2014-10",
      "decay; Bill Gray; plans; who=WE0913A; at=2022-03-04T12:25; where=Moon",
      "decay; Wang Wenbin; asserts",
      "decay; catalogue; asserts; at=2015-10",
      "decay; U.S. Space Command; denies",
    ],
  },
  {
    published: "2024-02-03",
    publisher: "Rah-e Farda",
    text: `(Translated from the Farsi)

In the name of God. Once more the gentlemen of the three European capitals have taken the pen in hand. Britain, France and Germany wrote that our space programme serves missiles. The spokesman of the foreign ministry, Nasser Kanaani, rejected this and counted their words among the interferences.

This humble pen asks something else: why does the debate stop there? A nation that in fourteen years has trained thousands of engineers has the right to ask what becomes of them. One drives a taxi in Isfahan. Another has gone to Toronto, and sends his mother a photograph of snow.

The honourable deputies quarrel over the budget of the year 1403 and each praises his own village. If one tenth of the rhetoric were burned as fuel, we should long since have reached the heavens. Let them raise the wages of teachers first; the rest, God willing, will rise by itself.`,
    claims: ["statement; Britain, France and Germany; asserts", "statement; Nasser Kanaani; denies"],
  },
  {
    published: "2020-02-20",
    publisher: "The Pocket Companion to Cinema",
    text: `**Silent Perigee** – science-fiction film in black and white, 1962, 84 minutes. It was shot in nineteen days in a closed brickworks and is now regarded as a small classic of its kind.

*Plot.* A radio operator on a lighthouse hears the voice of a cosmonaut who was declared dead three years before. Nobody believes her. While the craft sinks lower with every turn, she learns that the man above is her brother, or says he is. In the last reel the lighthouse goes dark and something bright falls into the sea.

*Reception.* Critics praised the sound and laughed at the rocket, which hangs on a visible thread. The army, it was rumoured, had asked for the control room to be cut; the producer always denied it.

*Later.* The negative was lost in a fire in 1971. A copy turned up in Trieste at 6 p.m. on a Sunday in 1998, as its finder liked to tell, under a stack of wedding films. Restored, it had its second premiere on 4 October 2007.`,
    claims: [],
  },
  {
    published: "2024-05-03",
    publisher: "Orbital Money",
    text: `Good morning. Here is what moved the sector this week.

- **Earnings.** Iridium raised its outlook and its shares rose 6 percent by 11:30 on Tuesday. Viasat goes the other way: minus 9 percent since Monday.
- **Deals.** SES will buy Intelsat for 3.1 billion dollars, if Brussels and Washington do not object. Lawyers count on a year of paper.
- **People.** The finance chief of a German launcher start-up is leaving after only fourteen months "to spend more time at ground level". A former general joins the board of a maker of antennas.
- **Courts.** A judge in Delaware threw out a suit by shareholders who said that they had been promised the stars. They had, she noted, been promised nothing in writing.
- **Jobs.** The agency in Paris is looking for 40 accountants. Knowledge of rockets is not required.
- **Quote of the week.** "Our burn is under control." A chief executive, speaking of cash.

See you on 10 May. Forward this letter to a friend who still believes in margins.`,
    claims: [],
  },
];
