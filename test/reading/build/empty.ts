import type { Labelled } from "../corpus.ts";

/**
 * Sixteen short pieces out of newspapers that use the words of space for other things, or speak of law, money, posts, museums, weapons and
 * the sky: nothing in them can be checked against orbits or launches. Two hold a political statement. Labelled before the first run.
 */
export const emptyArticles: readonly Labelled[] = [
  {
    published: "2024-09-11",
    publisher: "Market Evening",
    text: `Shares in Europe's chip makers took off on Wednesday, then fell back to earth. The launch of a new phone in California had lifted them by 6.2 percent before noon; by 3:40 p.m. in Frankfurt most of the thrust was gone.

"The signal from customers is weak," an analyst at a Paris bank said. He expects the launch of the cheaper model, planned for March, to fail in China, where a domestic rival passed it last year.

A satellite operator in Luxembourg lost 4 percent after it told investors that its takeover of a competitor would close later than planned. Its chief executive, who has been in the firm's orbit since 2006, will step down. Bond yields were stable at 2.11 percent. "We are watching, that is all," a trader said.`,
    claims: [],
  },
  {
    published: "2025-01-20",
    publisher: "The Monday Pink",
    text: `ROCKET MAN SINKS CITY

It was launched from 35 yards, it was still rising when it passed over the keeper, and for a moment it looked as if it would go into orbit. Then, at 4:51 p.m., the ball dropped out of the sky and in off the bar.

"I hit it and watched it burn," the captain said afterwards. His manager claimed that he had seen it coming: "He fires off a dozen of those every morning at seven. Eleven of them come down in the car park."

The visitors, who crashed to a third defeat in nine days, had lost their striker before half-time; he was taken to hospital in Manchester with a tumbling headache. The club denied that he was out of control when he went for the linesman. It plans to launch an appeal on Wednesday.`,
    claims: [],
  },
  {
    published: "2024-11-30",
    text: `YOUR STARS FOR THE WEEKEND

Aries: Mars, the red one, enters your house on Sunday at 6 a.m. and brings a message that you have long been waiting to receive. Do not switch off.

Taurus: You have been circling the same question for 90 days. A friend in Rome sends a signal. Launch the plan that you put on the shelf in August.

Gemini: Venus passes over your career, and somebody is watching from a great height. A photograph taken on Friday will come back to you.

Cancer: Your mood decays after lunch. Avoid heavy bodies. By Monday night you will be back in your old orbit.

Leo: Everything revolves around you again. Eleven people have noticed, and two of them mean to manoeuvre you out of the office.`,
    claims: [],
  },
  {
    published: "2025-01-02",
    publisher: "dpa",
    text: `BERLIN (dpa) - A rocket launched from a balcony shortly before midnight on Tuesday fell through an open window in the district of Neukoelln and set fire to a bedroom, the fire brigade said on Thursday. Nobody was hurt.

A second one exploded seconds after it was lit and took off two of a 17-year-old's fingers. Burning debris came down on parked cars over an area of some 200 metres. In all the brigade was called out 1,892 times.

"These were not toys. They rose to 150 metres and came down wherever they wanted," a spokesman said. Police are looking for a man who filmed the launch and can be heard counting down. The interior senator rejected demands for a ban; a petition for one had been signed by more than a million people by Friday.`,
    claims: [],
  },
  {
    published: "2024-04-14",
    publisher: "Reuters",
    text: `JERUSALEM, April 14 (Reuters) - Iran launched more than 300 drones and missiles at Israel overnight, the Israeli military said on Sunday, and 99 percent of them were intercepted.

Rear Admiral Daniel Hagari, its spokesman, said that some ballistic missiles had got through and hit the Nevatim air base in the Negev, where they caused light damage. Most of the 120 or so that were fired from Iran were shot down outside the country's borders, some of them above the atmosphere. Residents of Amman watched burning fragments fall on their city; a crater was left in the Marj al-Hamam district.

Sirens sounded in Jerusalem at about 1:45 a.m. U.S. and British aircraft and a destroyer in the Mediterranean took part in the defence. Jordan reopened its airspace at 7:30 a.m. Tehran said that its operation had reached all its goals.`,
    claims: [],
  },
  {
    published: "2024-05-29",
    publisher: "Yonhap",
    text: `SEOUL, May 29 (Yonhap) - North Korea launched some 260 balloons carrying waste across the border from late Tuesday, the Joint Chiefs of Staff said on Wednesday, and a number of them came down as far south as South Gyeongsang Province.

The military tracked the objects with radar and did not shoot them down. Pictures it released show plastic bottles, batteries and what appeared to be dung spread over a road. Timers had been fitted to burst the bags in flight, an officer said.

Residents of Gyeonggi Province were told by text message at 11:34 p.m. to stay indoors and not to touch anything that had fallen from the sky; the words "air raid" in English were sent by mistake. Activists in the South, who send up leaflets by the same method, vowed to launch more as soon as the wind turns.`,
    claims: [],
  },
  {
    published: "2024-07-12",
    publisher: "The Friday Review",
    text: `There is a rocket in this film, and for two hours nobody dares to light it. The director has said that he wanted to make a picture about waiting. He has succeeded.

Our heroine keeps watch over a screen in a bunker somewhere in Nevada. Above her a spy satellite tumbles out of control; below her a marriage does the same. In act two the thing burns up, very prettily, over a desert played by a desert in Jordan, and a piece as large as a fridge falls on the one man who deserved it. "It is coming down at 9:15," she whispers, and of course it does.

The novel, from which all this was launched, was cooler, and it never left the bunker. The signal that she receives on page 300 has been cut. From today in cinemas; 127 minutes.`,
    claims: [],
  },
  {
    published: "2023-06-22",
    publisher: "The Valley Herald",
    text: `Thirty pupils of a primary school watched a rocket go up on Wednesday, by crane. The 13-metre exhibit, a fibreglass copy that had stood in the museum's yard for forty years, was lifted at 8:20 a.m., passed over the café roof and was lowered into the new hall without a scratch.

"It took off more slowly than I thought," a nine-year-old said. Her class then launched its own: lemonade bottles, half filled with water and driven by a bicycle pump. The best climbed to about 25 metres. Two failed and one came down in the pond.

In the afternoon the children built a satellite of egg boxes and foil, and sent each other secret signals with torches. The museum's head of learning denied that the capsule beside the door smells of cheese. Visitors may sit in it until October 8.`,
    claims: [],
  },
  {
    published: "2025-06-26",
    publisher: "The Brussels Note",
    text: `One law instead of thirteen: the European Commission on Wednesday proposed a Space Act, which would bind every company that sells satellite services in the Union from 2030, wherever its seat is.

Operators would have to show, before a licence is given, how they will keep out of each other's way, how they will get rid of what no longer works, and how they protect their links against intruders. Small firms and universities get two more years. Fines may reach twice the profit that was made by breaking the rules.

A patchwork of national laws keeps Europe's space firms small, the commissioner in charge told reporters. American trade associations read the text differently; their comments are due by the autumn. Parliament and the member states must still agree.`,
    claims: ["statement; commissioner; asserts"],
  },
  {
    published: "2025-05-03",
    publisher: "The Capitol Sheet",
    text: `The White House wants to cut NASA's budget by almost a quarter, to $18.8 billion, according to an outline sent to Congress on Friday. Science would lose nearly half of its money.

It is the steepest cut in one year that the agency has ever been offered. Human exploration would be the only part to grow, by $647 million. Posts at centres in Maryland, Alabama and Ohio are at risk; a hiring freeze has been in force since January.

"This hands the leadership in space to China on a plate," a Democratic senator on the appropriations committee said. Republicans from states where the parts are made were silent, or on their way home. The detailed request follows within weeks, and Congress, which holds the purse, has until September 30.`,
    claims: ["statement; Democratic senator; asserts"],
  },
  {
    published: "2024-04-24",
    publisher: "The Seoul Morning",
    text: `Yoon Young-bin, a professor at Seoul National University, was named on Wednesday as the first head of the Korea AeroSpace Administration, which opens its doors in Sacheon on May 27. He has taught propulsion there for decades.

His deputy for missions is John Lee, who worked at NASA for almost thirty years. The law on the new agency allows foreigners and dual citizens to be hired, and lets it pay more than the civil service does: Lee's post carries about 250 million won a year, as much as the president earns.

Some 290 people will work in a rented building at first, 300 kilometres from the ministries. Families have been promised school places and a bus. The post of vice administrator went to Noh Kyung-won, a career official of the science ministry.`,
    claims: [],
  },
  {
    published: "2025-03-11",
    publisher: "The County Gazette",
    text: `The satellite town will get its tram after all. By 31 votes to 24 the council passed a plan on Monday night that had been circling through its committees for nine years.

The first section, 7.4 kilometres long, is to go into service in 2031 and will run every ten minutes from 5:12 a.m. A ring line, known in the town hall as the orbital, may follow. The leader of the opposition warned that the project was out of control: "It was launched with fanfares in 2016, it exploded in 2019, and now the wreck is to be put back on its path."

The hospital, meanwhile, closes its satellite office by the station, where 2 nurses are watching over an empty waiting room. A burning bin behind it was put out by passers-by at 9:30 p.m.`,
    claims: [],
  },
  {
    published: "2024-02-20",
    publisher: "The Consumer Page",
    text: `My satellite television bill has gone up twice since August. Can I leave?

Yes. A contract that has been renewed can be ended with a month's notice. Send a letter and keep the receipt.

The picture breaks up whenever it rains. Who is to blame?

Look at the dish first. If it was moved by a storm, it no longer points where it should; a technician charges about 90 euros. No signal at all is usually a cable that has been bitten through, by a marten as a rule.

They want to launch a new box in June, and mine will stop working, the shop says.

Nobody has to buy it. Ask for a written answer. A court in Cologne ruled in 2022 that a supplier cannot switch off a device without a substitute.

I was told that I am being watched by it.

Then put a cloth over it.`,
    claims: [],
  },
  {
    published: "2024-04-08",
    publisher: "Live desk",
    text: `ECLIPSE DAY: AS IT HAPPENS

11:20 a.m. - Mazatlan goes first, at 11:07 a.m. local time, and it was dark for four minutes and twenty seconds. "I cried, and I do not even like the moon," a tourist said.

12:55 p.m. - Low cloud is passing over Texas. Forecasters expect hail by the evening; a front will reach Dallas at about 6 p.m.

1:40 p.m. - Totality in Dallas. Birds fell silent, street lights came on. A flight to Detroit was held over Arkansas for twelve minutes so that its passengers could watch.

3:15 p.m. - Cleveland. The baseball team opened its gates early and 20,000 came. A drone that had been launched over the lake front was brought down by police.

4:30 p.m. - The shadow left Newfoundland at 5:16 p.m. local time. The next one crosses Spain on August 12, 2026.`,
    claims: [],
  },
  {
    published: "2024-08-09",
    publisher: "The Summer Supplement",
    text: `Look up on Monday night. The Perseids, crumbs that comet Swift-Tuttle lost on its way around the Sun, enter the atmosphere at 59 kilometres a second and burn up at a height of about 80. Up to a hundred an hour can be seen after midnight, once the moon has set; you need no telescope, only a blanket.

The comet itself takes 133 years for one round and will pass again in 2126. Another, Tsuchinshan-ATLAS, may become visible to the naked eye in October, if it does not break apart before. Some astronomers already believe that it is doomed.

Those who want more glass must wait. The largest telescope in the world, with a mirror of 39 metres, is being built on a mountain in Chile, and it will not open its eye before the end of the decade.`,
    claims: [],
  },
  {
    published: "2023-10-14",
    publisher: "Weekend Travel",
    text: `You cannot simply drive to Baikonur. The permit takes about 50 days, the night train from Almaty the better part of another, and the guide counts his guests as if they were going to be launched themselves.

What is there to see? Steppe, camels, pads of concrete behind three fences, the cottage in which Gagarin slept, and a museum with a shuttle on its lawn into which one may climb for a small fee. Last year some 1,200 people came, the tour office says; before the war in Ukraine it had been three times as many. Most of them pay around 5,000 euros for a week.

On the viewing stand they sell tea from a samovar. "Everybody cries," the woman behind it says, "and then everybody asks where the toilet is." At the hotel the water falls from the shower in signals: short, short, long.`,
    claims: [],
  },
];
