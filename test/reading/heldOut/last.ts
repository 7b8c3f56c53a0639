import type { Labelled } from "../corpus.ts";

/** A wire, state media, a tabloid, a blog, a release, a translated report and a wire on treaties alone. Labelled before the first run. */
export const heldOutLastArticles: readonly Labelled[] = [
  {
    published: "2003-03-28",
    publisher: "AFP",
    text: `TANEGASHIMA, Japan, March 28 (AFP) - Japan launched its first two spy satellites on Friday, four and a half years after a North Korean rocket had flown over its main island without warning.

The pair, one with a telescope and one with radar, left the Tanegashima Space Center on an H-2A at 10:27 am (0127 GMT), the National Space Development Agency said. Both had reached orbits between 400 and 600 kilometers up before noon, it added.

They can make out objects as small as one meter across, according to officials, which is about as well as their commercial rivals do. A second pair is to follow in September.

"We are not doing this against anybody," Chief Cabinet Secretary Yasuo Fukuda said in Tokyo. Pyongyang takes another view: its foreign ministry last week called Japan's space programme a hostile act that could set off an arms race.

KCNA, the North's official news agency, has always maintained that Kwangmyongsong-1 went into orbit on August 31, 1998. The US military said at the time that the satellite had not reached orbit. Defense officials in Seoul would not say on Friday whether they expected an answer from the other side of the border.

Tokyo stocks closed slightly lower.`,
    claims: [
      "launch; AFP; asserts; at=2003-03-28; num=:2",
      "overflight; AFP; asserts",
      "launch; National Space Development Agency; asserts; where=Tanegashima; at=2003-03-28T01:27",
      "orbit; National Space Development Agency; asserts; num=:400,:600",
      "resolution; officials; asserts; num=:1",
      "launch; AFP; plans; at=2003-09",
      "statement; Yasuo Fukuda; asserts",
      "statement; foreign ministry; asserts",
      "orbit; KCNA; asserts; who=Kwangmyongsong-1; at=1998-08-31",
      "orbit; US military; denies; who=Kwangmyongsong-1",
    ],
  },
  {
    published: "2009-02-04",
    publisher: "IRNA",
    text: `Tehran, Feb 4, IRNA – The national satellite Omid, which the Safir-2 carrier took into space on Monday evening, is in perfect health, the head of the Iranian Space Agency, Reza Taghipour, told reporters on Wednesday.

He said the satellite circled the globe at an altitude of between 250 and 400 kilometers. Stations at home have been exchanging signals with it since the first night, he added. It will re-enter the atmosphere in about three months.

Western reports that Omid was out of control were baseless, an informed source at the agency told IRNA.

The carrier had roared off from Semnan province at 22:06 local time on February 2, in the very week in which the nation marks the thirtieth anniversary of the Islamic Revolution. President Mahmoud Ahmadinejad described the achievement as a message of peace and justice to all peoples.

In Washington, State Department spokesman Robert Wood called Iran's space work a matter of great concern. American officials had claimed that the launch of a dummy satellite on August 17 last year failed as well.

Iran intends to launch seven more satellites by 2010, Taghipour said.`,
    claims: [
      "launch; IRNA; asserts; who=Omid; at=2009-02-02",
      "status; Reza Taghipour; asserts; who=Omid",
      "orbit; Reza Taghipour; asserts; who=Omid; num=:250,:400",
      "signal; Reza Taghipour; asserts; who=Omid",
      "decay; Reza Taghipour; plans; who=Omid",
      "status; informed source; denies; who=Omid",
      "status; Western reports; asserts; who=Omid",
      "launch; IRNA; asserts; where=Semnan; at=2009-02-02T18:36",
      "statement; Mahmoud Ahmadinejad; asserts",
      "statement; Robert Wood; asserts",
      "launch-failure; American officials; asserts; at=2008-08-17",
      "launch; Reza Taghipour; plans; num=:7",
    ],
  },
  {
    published: "2011-09-25",
    publisher: "The Sunday Clarion",
    text: `BUS STOP! Dead satellite misses the lot of us

PHEW! A satellite the size of a double-decker that had half the planet walking about in hard hats plunged into the Pacific yesterday — and nobody has the foggiest where.

NASA reckons the 6.5-ton hulk, called UARS, came down some time between 4.23am and 6.09am British time on Saturday. "We may never know the exact spot," shrugged Nick Johnson, the agency's top junk man. The US military's Joint Space Operations Center plumps for a patch of ocean off the west coast of America.

French stargazer Thierry Legault says he saw the monster tumble over Dunkirk on September 15.

Claims that lumps of it had rained down on Okotoks, a sleepy town in Canada, were a hoax, local police said. The odds of anybody being clobbered had been put at one in 3,200, which is better than you get on the 3.15 at Kempton.

UARS was hauled up by the space shuttle Discovery in September 1991 to sniff the ozone layer. It was switched off in December 2005 to save cash.

Don't bin the hard hat. A German telescope, ROSAT, will crash back next month, say space bosses in Cologne.`,
    claims: [
      "decay; The Sunday Clarion; asserts; who=UARS; where=Pacific; at=2011-09-24",
      "decay; NASA; asserts; who=UARS; at=2011-09-24T03:23; to=2011-09-24T05:09",
      "decay; Joint Space Operations Center; asserts; who=UARS; where=America",
      "sighting; Thierry Legault; asserts; who=UARS; where=Dunkirk; at=2011-09-15",
      "decay; local police; denies; who=UARS; where=Okotoks",
      "launch; The Sunday Clarion; asserts; who=UARS; at=1991-09",
      "status; The Sunday Clarion; asserts; who=UARS; at=2005-12",
      "decay; space bosses; plans; who=20638; at=2011-10",
    ],
  },
  {
    published: "2008-02-24",
    publisher: "Falling Objects",
    text: `Three days after the shot

USA 193 is no more. According to the Pentagon, a missile fired from the cruiser Lake Erie destroyed it at 10:26 p.m. EST on Wednesday, 247 km above the Pacific. By Friday the Joint Space Operations Center was tracking fewer than 3,000 pieces. General James Cartwright expects most of them to re-enter within two days of the hit.

Anybody who reads notices to mariners could have set an alarm. One of them closed a strip of ocean west of Hawaii from 0230 to 0500 UTC on the 21st.

What was it? A radar satellite, most of us think; its owner won't say. It had been launched from Vandenberg on 14 December 2006 and was dead before the next day was out. On 11 February Ted Molczan had it in an orbit of 255 by 268 km.

Was it the hydrazine? I have my doubts, and I am not alone: Russia's Defence Ministry calls the whole affair a cover for testing a weapon against satellites.

Do not compare it with the Chinese test, though. Fengyun-1C was smashed in January 2007 at 860 km, where nothing comes down soon. T.S. Kelso lists nearly 2,600 fragments of it.`,
    claims: [
      "status; Pentagon; asserts; who=USA 193; at=2008-02-21T03:26; where=Pacific; num=:247",
      "count; Joint Space Operations Center; asserts; num=:3000",
      "decay; James Cartwright; plans",
      "hazard-area; Falling Objects; asserts; at=2008-02-21T02:30; to=2008-02-21T05:00; where=Hawaii",
      "launch; Falling Objects; asserts; who=USA 193; where=Vandenberg; at=2006-12-14",
      "status; Falling Objects; asserts; who=USA 193",
      "orbit; Ted Molczan; asserts; who=USA 193; at=2008-02-11; num=:255,:268",
      "statement; Russia's Defence Ministry; asserts",
      "status; Falling Objects; asserts; who=Fengyun-1C; at=2007-01; num=:860",
      "count; T.S. Kelso; asserts; num=:2600",
    ],
  },
  {
    published: "2012-12-19",
    publisher: "Ministry of National Defence of the Republic of Turkey",
    text: `Göktürk-2 takes up its duty

ANKARA, 19 December 2012. The Ministry is proud to announce that Göktürk-2, the first reconnaissance satellite to be designed in Turkey, was launched from the Jiuquan Satellite Launch Center in China yesterday at 18:13 Turkish time. Twelve minutes later it parted from its carrier and was in its orbit, 686 kilometres above the Earth.

The first signals were received by the ground station at Tromsø, in Norway, at 19:39. All systems have since been found to be working normally.

The satellite, which weighs 409 kilograms, will distinguish details of 2.5 metres. It completes a revolution in 98 minutes.

Turkey no longer has to ask anybody for pictures of its own borders, said Minister İsmet Yılmaz, who followed the event in Ankara together with engineers of TÜBİTAK.

A second, sharper satellite, Göktürk-1, is under construction in Italy. The Ministry intends to launch it in 2014.

Turkey's first steps were modest. BILSAT-1, launched from Plesetsk on 27 September 2003, ceased to function in August 2006 when its batteries gave out. RASAT, which was sent up from Yasny in August last year, is still in service.`,
    claims: [
      "launch; Ministry of National Defence; asserts; who=Göktürk-2; where=Jiuquan; at=2012-12-18T16:13",
      "orbit; Ministry of National Defence; asserts; who=Göktürk-2; at=2012-12-18T16:25; num=:686",
      "signal; Ministry of National Defence; asserts; who=Göktürk-2; where=Tromsø; at=2012-12-18T17:39",
      "status; Ministry of National Defence; asserts; who=Göktürk-2",
      "resolution; Ministry of National Defence; plans; who=Göktürk-2; num=:2.5",
      "orbit; Ministry of National Defence; asserts; who=Göktürk-2; num=:98",
      "statement; İsmet Yılmaz; asserts",
      "launch; Ministry of National Defence; plans; who=Göktürk-1; at=2014",
      "launch; Ministry of National Defence; asserts; who=BILSAT-1; where=Plesetsk; at=2003-09-27",
      "status; Ministry of National Defence; asserts; who=BILSAT-1; at=2006-08",
      "launch; Ministry of National Defence; asserts; who=RASAT; where=Yasny; at=2011-08",
      "status; Ministry of National Defence; asserts; who=RASAT",
    ],
  },
  {
    published: "2013-05-25",
    publisher: "El Faro Andino",
    text: `The little horse is hurt, but it lives

(Translated from the Spanish.)

GUAYAQUIL. Ronnie Nader sleeps little these days. On Wednesday the father of Pegaso, the first satellite that Ecuador has had, received a message from the Joint Space Operations Center of the United States. The cube would meet the remains of a Soviet rocket in the first hours of Thursday, the Americans warned.

And it met them. At 00:38 on Thursday, hour of Ecuador, Pegaso brushed past the old tank some 1,500 kilometers to the east of Madagascar.

"It turns without control on two of its axes," explains Nader, who directs the Ecuadorian Civilian Space Agency. He suspects that it collided with the cloud of particles that surrounds the tank. The station in Guayaquil has not heard its voice since then, he admits.

Pegaso weighs hardly more than a kilo. It had been launched from Jiuquan, in China, on April 25, and on May 16 it transmitted its first video, accompanied by the national anthem.

President Rafael Correa consoled the country by Twitter: nobody, he wrote, would take away from Ecuador the right to dream of space. A twin, Krysaor, will be launched from Russia in August, if God and the Russians permit, says Nader.`,
    claims: [
      "proximity; Americans; plans; who=Pegaso; at=2013-05-23",
      "proximity; El Faro Andino; asserts; who=Pegaso; where=Madagascar; at=2013-05-23T05:38",
      "status; Nader; asserts; who=Pegaso",
      "proximity; Nader; suspects; who=Pegaso",
      "signal; Nader; asserts; who=Pegaso; where=Guayaquil",
      "launch; El Faro Andino; asserts; who=Pegaso; where=Jiuquan; at=2013-04-25",
      "signal; El Faro Andino; asserts; who=Pegaso; at=2013-05-16",
      "statement; Rafael Correa; asserts",
      "launch; Nader; plans; who=Krysaor; where=Russia; at=2013-08",
    ],
  },
  {
    published: "2008-02-12",
    publisher: "Reuters",
    text: `GENEVA, Feb 12 (Reuters) - Weapons in space would open a new arms race and make everybody less safe, Russian Foreign Minister Sergei Lavrov told the 65-nation Conference on Disarmament on Tuesday.

Lavrov presented a draft treaty that Moscow and Beijing have written together. It runs to 14 articles, defines what an "object in outer space" is and leaves out missiles that are fired from the ground, an omission that Western diplomats were quick to point out over coffee.

The conference, which works by consensus, has agreed on nothing since 1996. Delegates spent most of last year arguing about the order of its agenda, and a proposal to meet in the afternoon was dropped at 12:50 p.m. for want of interpreters.

In Washington, White House spokeswoman Dana Perino said the United States opposed any treaty that would limit its access to space.

A Swiss lawyer who has followed the talks for two decades said that neither text nor mood had changed much. "The same people, the same hall, the same sandwiches," he sighed. The next session opens on March 10. The dollar was little changed against the Swiss franc.`,
    claims: ["statement; Sergei Lavrov; asserts", "statement; Dana Perino; asserts"],
  },
];
