import type { Labelled } from "../corpus.ts";

/** Building work, a missile, football, fireworks, shares, school, stars of another kind, a rule, a society's past and drones: nothing to check. Labelled before the first run. */
export const nothingArticles: readonly Labelled[] = [
  {
    published: "2024-02-12",
    publisher: "Atacama Building News",
    text: `PARANAL, Chile — The largest eye in the world still has no lid. On a flattened summit in the Atacama desert, steel workers are closing the dome of the Extremely Large Telescope, and since Monday two doors of 30 tonnes apiece have been waiting in the wind to be hoisted.

The dome, 80 metres high, turns on rails and can be swung round in a few minutes. Whoever stands below sees the crane operator as a speck. At 3,046 metres the air is thin; crews work ten days and rest for ten, and nobody may go up without a check of the heart.

Half of the job had been finished last July, the European Southern Observatory said. The price has risen to 1.45 billion euros. Prices of steel shot up in 2022, and the pandemic had already emptied the site for months.

A dispute with a power company, which wants to build a plant some kilometres off, hangs over the mountain like a cloud. Astronomers launched a petition against its lamps. First light is hoped for in 2028.`,
    claims: [],
  },
  {
    published: "2025-01-07",
    publisher: "Reuters",
    text: `SEOUL, Jan 7 (Reuters) - North Korea said on Tuesday that it had tested a new intermediate-range hypersonic missile, a day after South Korea detected a launch during a visit by the U.S. Secretary of State.

The missile flew 1,500 km at twelve times the speed of sound and reached a peak of 99.8 km before it fell into the sea, state news agency KCNA reported. Kim Jong Un watched the launch by video link.

South Korea's military put the distance at 1,100 km. It disputed that there had been a second peak, as KCNA maintained. The projectile was fired from the Pyongyang area at about noon on Monday and passed over no other country, a spokesman for the Joint Chiefs of Staff said.

Antony Blinken told reporters in Seoul on Monday that Russia intended to share advanced space and satellite technology with Pyongyang, in return for its soldiers. Japan's government lodged a protest. It was the first test since November 5, the day of the U.S. election.`,
    claims: ["statement; Antony Blinken; asserts"],
  },
  {
    published: "2024-12-08",
    publisher: "South Bay Sports Page",
    text: `CARSON, Calif. — The Galaxy are back at the centre of the universe. With two goals inside four minutes they beat the New York Red Bulls 2-1 here on Saturday and took their sixth MLS Cup, the first in ten years.

The evening was young when Joseph Paintsil, launched by a pass that split the defence, scored at 1:14 p.m. local time. Dejan Joveljic followed like a satellite drawn in by a heavier body: one touch, one turn, 2-0. The visitors, who had looked lost in space, pulled one back through Sean Nealis before the half-hour.

Then it was all watching and waiting. High balls rained down; one passed over the bar by inches, another was cleared from the line. "We came down to earth a bit," the captain said, "but nobody fell asleep."

Twenty-seven thousand saw it. Riqui Puig, the star around whom everything had orbited since the spring, had torn a ligament a week earlier and followed the game from a box. A parade was announced for Sunday afternoon.`,
    claims: [],
  },
  {
    published: "2025-01-02",
    publisher: "Harbour City Gazette",
    text: `More than a million people stood, sat or lay around Sydney Harbour on Tuesday night to watch the old year go up in smoke. At 9 p.m. the families had their turn; at midnight, on the dot, rockets rose from six barges, from the sails of the Opera House and, for the first time, from 80 new positions on the Bridge.

Nine tonnes of fireworks were launched in twelve minutes. A silver rain came down from the arch, comets in gold and violet crossed over the ferries, and a shell that its makers call Supernova burst at a height of 300 metres. Every firing is steered by computer, to a hundredth of a second.

Not everything went to plan. One barge failed to fire for half a minute, and a burnt-out casing landed on the deck of a yacht, whose owner said that he would keep it. Ambulances treated 61 people, mostly for sore feet.

By dawn the crews had collected the debris. The lord mayor thanked them. The bill, 7 million dollars, will go before the council in February; some of its members would rather see drones.`,
    claims: [],
  },
  {
    published: "2025-06-20",
    publisher: "Paris Market Report",
    text: `PARIS, June 20 – Shares in Eutelsat took off on Friday, gaining as much as 34 percent at the opening, after the satellite operator said it would raise 1.35 billion euros and that the French state would become its largest shareholder.

The stock had been falling back to earth since March, when hopes of contracts with the military had sent it up fourfold within a week. By 11:40 it stood at 3.60 euros. It was suspended twice.

The state will put in 717 million euros and hold just under 30 percent. Bharti Space, CMA CGM and a fund of the strategic investments company are to take most of the rest; other holders will be offered new shares in a second step, before the end of the year. Shareholders vote on the matter in the autumn.

The debt, 2.7 billion, is about four times the yearly operating profit. "Good news for lenders," wrote a London bank, which raised its target from 1.30 to 2 euros and stayed a seller. Rival SES slipped 0.8 percent. The CAC 40 closed a shade higher.`,
    claims: [],
  },
  {
    published: "2023-10-09",
    publisher: "Tees Valley Schools Letter",
    text: `Space Week in Year Five

Our ninety youngest scientists have had the time of their lives. On Monday a dome that is blown up like a bouncy castle arrived in the hall, and class after class crawled inside to see the stars go round. On Tuesday we all became planets: Saturn, with a hoop, passed twice between the Sun and the caretaker.

The great day was Thursday. At 10:15 sharp the first bottle, filled to a third with water and pumped up by a father, was launched from the football pitch. It rose higher than the gym and came down behind the bins. The girls of 5B hold the record with 43 metres; their rocket was called Pickle. The last one exploded on the pad and everybody was soaked, including the head.

Photographs from all the flights can be seen in the corridor until half-term. Thanks to the parents who saved 200 bottles. Next year we hope to visit the space centre in Leicester, if the coach does not cost the earth. Lost property: one silver glove, one boot of an astronaut.`,
    claims: [],
  },
  {
    published: "2023-03-07",
    publisher: "Evening Mirror of the Stars",
    text: `A heavy guest moves house today. At 1:35 in the afternoon, London time, Saturn enters Pisces, where it will stay, with one short step back, until May 2025. Astrologers have been waiting for this passage for thirty years.

What does it bring? Fish have to watch their purse, says the column's own expert; what fell apart in February can be launched anew, but slowly. Virgins see the strict planet in opposition, and a partner may be keeping something in orbit that ought to come down. Rams are let off until the summer. The full moon in Virgo, which falls on the same day at 12:40, stirs up old quarrels: do not send that message before Thursday.

Lions should beware of Mars, who is passing through the house of rumours. Not all that is reported about you is true, and not all that you deny is false. On the 23rd Pluto follows, into Aquarius, for the first time since 1798. Scorpions will feel the signal before anyone else does. Lucky numbers this week: 4, 17, 41.`,
    claims: [],
  },
  {
    published: "2022-09-30",
    publisher: "Capitol Telecom Brief",
    text: `WASHINGTON — The Federal Communications Commission voted 4-0 on Thursday to shorten a deadline that has stood since the nineties. Companies that want to serve the American market will have to dispose of their low-orbit satellites within five years of the end of their work, not 25.

The rule takes effect in two years' time. Missions of research may ask for exceptions, which will be granted case by case. Small operators had complained in their filings that fuel, mass and insurance all cost money; large ones mostly welcomed it.

"The second space age is here. For it to continue to grow, we need to do more to clean up after ourselves," chairwoman Jessica Rosenworcel said.

Not everybody agrees that it is the business of her agency. Leaders of the House science committee, from both parties, wrote to the commission before the vote that it lacked clear authority from Congress, and asked for a delay. Lawyers expect the matter to be taken to court. Written comments are due 30 days after the text has appeared in the Federal Register.`,
    claims: ["statement; Jessica Rosenworcel; asserts"],
  },
  {
    published: "2023-10-13",
    publisher: "The Mersey Historical Page",
    text: `Ninety years ago tonight a handful of people met in an office in Dale Street, Liverpool, and founded a society for travelling to other worlds. Philip Cleator, a young engineer, had written to the newspapers; one of them printed his appeal among the lost dogs.

The British Interplanetary Society had fifteen members and no money. A law of 1875 on explosives forbade it so much as to fire a rocket, and an official of the Air Ministry replied to its offer of help that the department saw no use in the subject. So its members calculated instead. Over tea and buns in London, where the seat was moved in 1937, they drew a ship for the Moon that should carry three men and a great many small motors.

Arthur C. Clarke joined as a boy of sixteen and was twice its chairman. Its journal, launched in 1934, has missed no year but those of the war. Members fell out, made up and grew grey. Today some 2,500 of them pay their dues; the house is in Vauxhall, next to the railway, and the library opens on Wednesdays.`,
    claims: [],
  },
  {
    published: "2025-09-23",
    publisher: "Associated Press",
    text: `COPENHAGEN, Denmark (AP) — Large drones that were seen over Copenhagen Airport on Monday night kept it closed for almost four hours, and police said on Tuesday that whoever flew them knew how.

Two or three of the craft came from several directions at around 8:30 p.m. local time, Chief Superintendent Jens Jespersen said. They switched their lights on and off, passed over the runways, and after some hours vanished. They were not shot down, he explained, because fuel, planes and houses were below.

Fifteen kilometers of queues, 109 canceled flights and 51 that were sent elsewhere: the bill is not known. Oslo's airport was shut for three hours the same night after a similar sighting.

Prime Minister Mette Frederiksen called it the most serious attack so far on Danish infrastructure and would not rule out that Russia was behind it. Kremlin spokesman Dmitry Peskov rejected that as unfounded. Investigators were watching recordings from cameras, radar and telephones. "We have no suspect," said a spokeswoman.`,
    claims: [],
  },
];
