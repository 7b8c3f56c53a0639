import type { Labelled } from "../corpus.ts";

/** Newsroom texts: wires, a release, a blog with orbital data, an observer's post, a fact-check, a feature, state media, two with nothing to check; labelled before the first run. Held out until its figures stood in docs/reading.md; built on since. */
export const fourthNewsroomArticles: readonly Labelled[] = [
  {
    published: "2023-07-05",
    publisher: "AFP",
    text: `SEOUL (AFP) – South Korea's military gave up its search for the wreck of a North Korean spy satellite on Wednesday, after 36 days in the Yellow Sea.

South Korean and American experts who examined the wreckage agreed that the device was of no military use whatsoever, the Joint Chiefs of Staff said in a text message.

The satellite, Malligyong-1, took off from Sohae on May 31 at 6:29 am (2129 GMT on May 30) but never reached space: the second stage of its Chollima-1 rocket did not ignite, and everything plunged into the water some 200 kilometres west of the island of Eocheong, according to the military.

Pyongyang owned up to the failure within three hours. A day later Kim Yo Jong, the powerful sister of leader Kim Jong Un, was quoted by KCNA as saying that the satellite would soon be in orbit and at work. Another attempt could come within weeks, Seoul's spy agency has told lawmakers.

The North had been luckier with two earlier satellites. Kwangmyongsong-3 Unit 2 was launched in December 2012 and still goes round the Earth. Kwangmyongsong-4 was launched in February 2016. It fell out of orbit last Friday, data of the US Space Force show. Nobody outside the country ever picked up a signal from either, experts say.

The United States, Japan and South Korea regard such launches as a cover for missile tests. Pyongyang insists on a sovereign right to explore space.`,
    claims: [
      "statement; Joint Chiefs of Staff; asserts",
      "launch; military; asserts; who=2023-F06; at=2023-05-30T21:29; where=Sohae",
      "launch-failure; military; asserts; who=2023-F06",
      "launch-failure; Pyongyang; asserts; who=2023-F06",
      "orbit; Kim Yo Jong; plans; via=KCNA",
      "launch; Seoul's spy agency; plans",
      "launch; AFP; asserts; who=39026; at=2012-12",
      "orbit; AFP; asserts; who=39026",
      "launch; AFP; asserts; who=41332; at=2016-02",
      "decay; US Space Force; asserts; who=41332; at=2023-06-30",
      "signal; experts; asserts",
      "statement; United States, Japan and South Korea; asserts",
      "statement; Pyongyang; asserts",
    ],
  },
  {
    published: "2023-04-20",
    publisher: "Reuters",
    text: `KYIV, April 20 (Reuters) - Ukrainian officials and NASA are at odds over a light.

A bright flash was seen over Kyiv on Wednesday at about 10 p.m. (1900 GMT), and air raid sirens sounded. Serhiy Popko, the head of the city's military administration, wrote on Telegram that according to preliminary information it was a NASA satellite which had come down.

NASA rejected that. Its RHESSI satellite was still in orbit at the time, spokesman Rob Margetta told the BBC. The U.S. Department of Defense later confirmed that the spacecraft had re-entered over the Sahara at 8:21 p.m. EDT on Wednesday (0021 GMT on Thursday), more than five hours after the flash.

Astronomer Jonathan McDowell pointed out that the orbit of RHESSI was inclined by 38 degrees and that it therefore never passed over Ukraine.

A spokesman for Ukraine's Air Force, Yuriy Ihnat, asked people to stop making memes. The country's space agency believes that it was a meteor.

RHESSI, which weighed 300 kilograms, was launched on a Pegasus in February 2002 to study flares of the sun. It was switched off in 2018. Another retired NASA satellite, ERBS, plunged into the atmosphere over the Bering Sea on Jan. 8 at 11:04 p.m. EST, the Pentagon said at the time.`,
    claims: [
      "sighting; Reuters; asserts; at=2023-04-19T19:00; where=Kyiv",
      "decay; Serhiy Popko; asserts",
      "decay; NASA; denies",
      "orbit; Rob Margetta; asserts; who=RHESSI",
      "decay; U.S. Department of Defense; asserts; who=RHESSI; at=2023-04-20T00:21; where=Sahara",
      "orbit; Jonathan McDowell; asserts; who=RHESSI; num=:38",
      "overflight; Jonathan McDowell; denies; who=RHESSI; where=Ukraine",
      "sighting; space agency; suspects",
      "launch; Reuters; asserts; who=RHESSI; at=2002-02",
      "status; Reuters; asserts; who=RHESSI; at=2018",
      "decay; Pentagon; asserts; who=ERBS; at=2023-01-09T04:04; where=Bering Sea",
    ],
  },
  {
    published: "2024-12-11",
    publisher: "Astroscale Japan",
    text: `ADRAS-J comes within 15 metres of a spent rocket

TOKYO, December 11, 2024 – Astroscale Japan Inc. today announced that its inspection satellite ADRAS-J approached an old upper stage to a distance of about 15 metres on November 30, nearer than any commercial spacecraft before it.

When its computer noticed an unexpected change of attitude, ADRAS-J broke off the approach and backed away to a safe distance by itself. The satellite is in good health, and the team is looking into the cause.

In July the spacecraft had twice flown around its client at a distance of 50 metres. Its pictures show that the stage, eleven metres long, is intact and hardly tumbles.

The stage has been aloft since January 2009, when an H-IIA launched GOSAT from Tanegashima, and is now at a height of about 600 kilometres. ADRAS-J itself rose from Mahia, New Zealand, on an Electron of Rocket Lab at 11:52 p.m. Japan time on February 18.

"We have learned how to come close. Next we will take hold," said Eddie Kato, president of Astroscale Japan. ADRAS-J2, which will be launched in the fiscal year 2027, is to grip the same stage and lower its orbit. The company is also in talks with insurers.`,
    claims: [
      "proximity; Astroscale Japan; asserts; who=ADRAS-J; at=2024-11-30; num=:15",
      "manoeuvre; Astroscale Japan; asserts; who=ADRAS-J",
      "status; Astroscale Japan; asserts; who=ADRAS-J",
      "proximity; Astroscale Japan; asserts; who=ADRAS-J; at=2024-07; num=:50",
      "status; Astroscale Japan; asserts",
      "launch; Astroscale Japan; asserts; who=GOSAT; at=2009-01; where=Tanegashima",
      "orbit; Astroscale Japan; asserts; num=:600",
      "launch; Astroscale Japan; asserts; who=ADRAS-J; at=2024-02-18T14:52; where=Mahia",
      "statement; Eddie Kato; asserts",
      "launch; Astroscale Japan; plans; who=ADRAS-J2; at=2027",
      "manoeuvre; Astroscale Japan; plans; who=ADRAS-J2",
    ],
  },
  {
    published: "2024-07-25",
    publisher: "Wienerwald Sky Log",
    text: `Up at three, and for once it paid.

The Chinese space plane (58573, if your software insists on numbers) climbed out of the west this morning and went right through the zenith of Vienna at 3:30 am CEST. Magnitude 2, steady, no flashes. Nice clean pass.

Now the interesting bit. On 1 July it was still going round at 601 by 608 km. Tuesday's elements have it at 337 by 349! So somebody has lowered it by some 260 km in three weeks, which took fuel, and nobody burns that for fun. I expect it to re-enter and land in August.

For those who have just tuned in: it was launched from Jiuquan on 14 December on a Long March 2F, and Beijing has hardly said a word about it since.

It had company, too. LeoLabs says the plane and a small object (59884) came within one kilometre of each other in June, not once but several times. The little one is too faint for me.

@kuiperbelt, no, the plane did not fly over Munich at the end of your wedding. What crossed the sky there at 4:28 am on Sunday was Tiangong. Congratulations anyway.

Clouds tomorrow. Going to bed.`,
    claims: [
      "sighting; Wienerwald Sky Log; asserts; who=58573; at=2024-07-25T01:30; where=Vienna",
      "orbit; Wienerwald Sky Log; asserts; who=58573; at=2024-07-01; num=:601,:608",
      "orbit; Wienerwald Sky Log; asserts; at=2024-07-23; num=:337,:349",
      "manoeuvre; Wienerwald Sky Log; asserts; who=58573; num=:260",
      "decay; Wienerwald Sky Log; plans; at=2024-08",
      "launch; Wienerwald Sky Log; asserts; who=58573; at=2023-12-14; where=Jiuquan",
      "proximity; LeoLabs; asserts; at=2024-06; num=:1",
      "overflight; Wienerwald Sky Log; denies; where=Munich",
      "overflight; Wienerwald Sky Log; asserts; who=48274; at=2024-07-21T02:28; where=Munich",
    ],
  },
  {
    published: "2025-07-31",
    publisher: "Xinhua",
    text: `XICHANG, July 31 (Xinhua) -- China successfully launched a remote-sensing satellite for Pakistan from the Xichang Satellite Launch Center in the southwestern province of Sichuan on Thursday.

PRSS-01 blasted off aboard a Kuaizhou-1A carrier rocket at 10:00 a.m. (Beijing Time) and entered its planned orbit smoothly. It will serve the surveying of land as well as the prevention of disasters, and will inject new vitality into the China-Pakistan Economic Corridor.

The mission was the 29th flight of the Kuaizhou-1A, the maker of the rocket said.

Pakistan's space agency SUPARCO announced in Islamabad that its ground stations had made contact with the spacecraft, and that all systems were functioning normally. Ahsan Iqbal, the country's planning minister, hailed "two iron brothers who climb together".

On Jan. 17 a Long March-2D launched PRSC-EO1, an optical satellite of the same owner, from the Jiuquan Satellite Launch Center at 12:07 p.m. According to SUPARCO, it remains in good condition. The China National Space Administration has said that a Pakistani rover will be launched with the lunar probe Chang'e-8 in 2028.

Asked about reports in the Indian press, foreign ministry spokesperson Guo Jiakun denied at a briefing in Beijing that China had passed satellite data to Islamabad during the clashes in May.`,
    claims: [
      "launch; Xinhua; asserts; at=2025-07-3; where=Xichang",
      "launch; Xinhua; asserts; who=PRSS-01; at=2025-07-31T02:00",
      "orbit; Xinhua; asserts; who=PRSS-01",
      "count; maker of the rocket; asserts; num=:29",
      "signal; SUPARCO; asserts; who=PRSS-01",
      "status; SUPARCO; asserts; who=PRSS-01",
      "statement; Ahsan Iqbal; asserts",
      "launch; Xinhua; asserts; who=PRSC-EO1; at=2025-01-17T04:07; where=Jiuquan",
      "status; SUPARCO; asserts; who=PRSC-EO1",
      "launch; China National Space Administration; plans; at=2028",
      "statement; Guo Jiakun; denies",
    ],
  },
  {
    published: "2026-01-17",
    publisher: "The Belt Log",
    text: `Yaogan-41, two years on

China's big eye in the belt turned two last month, and hardly anybody sent a card. So here is mine.

Yaogan-41 (58582) was launched from Wenchang on 15 December 2023, at about 13:41 UTC, on a Long March 5. On Wednesday at 0h UTC it stood at 123.26 degrees East, 35,789 km up. It draws a small figure of eight on the map every day, since its orbit is inclined by 3.4 degrees; two years ago that was 4.9.

Neighbours? Fengyun-4A, a weather satellite, is some 440 km further east.

What can it see? Clayton Swope, of CSIS, says that it may make out objects of 2.5 metres, a fishing boat for instance, and that it can keep the whole of the western Pacific under watch without a break. From its perch it certainly has Guam and Taiwan in view at any hour, clouds and night apart.

It isn't the first of its kind. Gaofen-4, which rose from Xichang in December 2015, has a resolution of 50 metres and sits at 105.7 East.

A successor is being talked about on Chinese forums. I'll believe it when I see a warning to shipping.`,
    claims: [
      "launch; The Belt Log; asserts; who=58582; at=2023-12-15T13:41; where=Wenchang",
      "orbit; The Belt Log; asserts; who=58582; at=2026-01-14T00:00; num=:123.26,:35789",
      "orbit; The Belt Log; asserts; who=58582; num=:3.4",
      "proximity; The Belt Log; asserts; num=:440",
      "resolution; Clayton Swope; suspects; who=58582; num=:2.5",
      "coverage; Clayton Swope; asserts; who=58582; where=western Pacific",
      "coverage; The Belt Log; asserts; who=58582; where=Guam,Taiwan",
      "launch; The Belt Log; asserts; who=Gaofen-4; at=2015-12; where=Xichang",
      "resolution; The Belt Log; asserts; who=Gaofen-4; num=:50",
      "orbit; The Belt Log; asserts; who=Gaofen-4; num=:105.7",
    ],
  },
  {
    published: "2023-08-02",
    publisher: "West Coast Fact Check",
    text: `Neither a missing airliner nor a moon rocket

THE QUESTION. Where does the cylinder come from that washed up near Green Head on July 15, barnacles and all?

THE FACTS. The timing explains the rumour. Chandrayaan-3 was launched from Sriharikota on July 14 at 2.35 pm local time, which is 5.05 pm in Perth, and by the next evening posts on Facebook had it that the cylinder had dropped from its LVM3. That is not so. Barnacles of this size need months.

On Monday the Australian Space Agency said that it was most likely the third stage of another Indian rocket, a PSLV, which had come down in the Indian Ocean. Which flight it was the agency could not tell.

As for the moon probe, it is where it should be. ISRO said on Tuesday that Chandrayaan-3 had left its orbit around the Earth shortly after midnight, Indian time, and would enter an orbit around the Moon on Saturday.

Things from space do land on Australia now and then. On July 9 last year the trunk of a SpaceX Dragon re-entered over New South Wales at 7.03 am, and its charred panels were later picked up on farms near Dalgety. That capsule had been launched from the Kennedy Space Center in November 2020.

THE ANSWER. Ask the barnacles.`,
    claims: [
      "launch; West Coast Fact Check; asserts; who=Chandrayaan-3; at=2023-07-14T09:05; where=Sriharikota",
      "decay; posts on Facebook; asserts",
      "decay; West Coast Fact Check; denies",
      "decay; Australian Space Agency; suspects; where=Indian Ocean",
      "manoeuvre; ISRO; asserts; who=Chandrayaan-3; at=2023-08-01",
      "orbit; ISRO; plans; who=Chandrayaan-3; at=2023-08-05",
      "decay; West Coast Fact Check; asserts; at=2022-07-08T21:03; where=New South Wales",
      "launch; West Coast Fact Check; asserts; at=2020-11; where=Kennedy",
    ],
  },
  {
    published: "2024-06-15",
    publisher: "The Prairie Weekend",
    text: `The thing in the stubble

ITUNA, Saskatchewan — Barry Sawchuk had only meant to see whether his land was dry enough to seed. What he found in it, at the end of April, was black, woven and as wide as his truck.

It took Samantha Lawler, an astronomer at the University of Regina, an evening to work out what had happened. The sheet belonged to a Dragon capsule that had been launched from the Kennedy Space Center on January 18, at 4:49 p.m. Eastern time, with a crew for the space station. Its trunk stayed behind in orbit and, according to Jonathan McDowell, who keeps track of such things at Harvard, re-entered over Saskatchewan on February 26.

On Tuesday two men in SpaceX shirts came with a rented van and took everything away. They offered a cheque; he wants to put it toward a hockey rink.

Lawler would rather have answers. More than 6,000 Starlinks are in orbit, she says, and SpaceX intends to build a fleet of 42,000. "I moved here for the dark," she says over tea.

The neighbours have their own tale. In January 1978 Cosmos 954, a Soviet satellite with a reactor on board, fell on the Northwest Territories. And this March a cylinder from a pallet that the space station had thrown away punched through a roof in Naples, Florida.`,
    claims: [
      "launch; The Prairie Weekend; asserts; at=2024-01-18T21:49; where=Kennedy",
      "decay; Jonathan McDowell; asserts; at=2024-02-26; where=Saskatchewan",
      "count; Lawler; asserts; num=:6000",
      "plan; SpaceX; plans; num=:42000",
      "decay; The Prairie Weekend; asserts; who=Cosmos 954; at=1978-01; where=Northwest Territories",
      "decay; The Prairie Weekend; asserts; at=2024-03; where=Naples",
    ],
  },
  {
    published: "2025-09-02",
    publisher: "AP",
    text: `WASHINGTON (AP) — The headquarters of U.S. Space Command will move from Colorado to Alabama, President Donald Trump said Tuesday, ending or at least renewing a quarrel that has occupied two states for four years.

The move to Huntsville, a city that calls itself Rocket City, would bring 30,000 jobs and billions of dollars in investment, Trump said in the Oval Office. He added that Colorado's use of mail-in ballots had been a big factor in his decision.

Sen. Tommy Tuberville of Alabama predicted that taxpayers would save hundreds of millions of dollars. Colorado's delegation in Congress, Republicans included, said in a joint statement that the decision would set space defense back by years and hand an advantage to China and Russia. The state's attorney general, Phil Weiser, said that he was prepared to go to court.

President Joe Biden decided in 2023 to keep the command in Colorado Springs, where 1,700 people work for it. Trump had picked Huntsville shortly before he left office in January 2021.

Real estate agents on both sides reported a busy afternoon. At a diner near the gate of Peterson Space Force Base, a retired sergeant put it this way: "They launch a new headquarters every election."`,
    claims: [
      "statement; Donald Trump; asserts",
      "statement; Trump; asserts",
      "statement; Trump; asserts",
      "statement; Tommy Tuberville; asserts",
      "statement; Colorado's delegation; asserts",
      "statement; Phil Weiser; asserts",
    ],
  },
  {
    published: "2024-02-27",
    publisher: "Harbour & Haven",
    text: `Two launches before breakfast

It was a long Monday for the volunteers of the lifeboat station. The first launch came at 3.12 am, when a yacht with two people aboard lost her rudder seven miles south-west of the lighthouse. She drifted towards the rocks at two knots, the coxswain said, and her crew could no longer be raised on channel 16.

The all-weather boat was alongside at 3.50. A tow failed twice before it held, and the yacht, a 31-footer called Stella, was brought in at a quarter past six with the flood.

Nobody had finished the first mug of tea when the pagers went again. The inshore boat was launched at 7.05 to a paddleboarder who had been seen off the pier; he turned out to be a large plastic penguin. A man on the promenade had photographed it and raised the alarm. "He did the right thing," says the coxswain. "From up there it waved."

The station has been called out nineteen times since Christmas, four more than in the whole of last winter. It plans to build a new slipway by 2026 and is looking for 40,000 pounds. Donations may be left at the satellite office in Fore Street, which is open on Tuesday and Thursday mornings. The lifeboat itself returned to its orbit of cake sales on Saturday.`,
    claims: [],
  },
];
