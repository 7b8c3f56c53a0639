import type { Labelled } from "./corpus.ts";

/** A sixth set, by many hands (wire, broadcaster, tabloid, blog, release, ticker, translation, transcript, post), labelled before the first run. */
export const sixthArticles: readonly Labelled[] = [
  {
    published: "2025-05-10",
    publisher: "AP",
    text: `MOSCOW (AP) — A Soviet-era spacecraft that never made it to Venus has come down in the Indian Ocean, Russia's space corporation announced Saturday.

Roscosmos put the time at 9:24 a.m. in Moscow (0624 GMT), west of the Andaman Islands. The European Space Agency, which followed the craft with a German radar, reckoned that Kosmos 482 had fallen somewhat earlier. "It did not show up over our station on its next pass," an ESA engineer explained.

No injuries were reported. Marco Langbroek, who teaches at Delft, had warned that the capsule might survive the plunge.`,
    claims: [
      "decay; Roscosmos; asserts; where=Indian Ocean; verdict=supported|consistent",
      "decay; Roscosmos; asserts; at=2025-05-10T06:24; where=Andaman; verdict=supported|consistent",
      "decay; European Space Agency; asserts; who=Kosmos 482",
    ],
  },
  {
    published: "2024-05-22",
    publisher: "CNN",
    text: `The Pentagon accuses Russia of having put a counterspace weapon into orbit. The satellite, Cosmos 2576, went up from Plesetsk on May 16 and now shares an orbit with an American government satellite, Major General Pat Ryder told a briefing on Tuesday.

Deputy Foreign Minister Sergei Ryabkov brushed the charge aside. Moscow opposes the placing of weapons in space, he insisted.

According to Roscosmos, the Soyuz-2.1b took off at 0:21 a.m. Moscow time on May 17 with a payload for the defence ministry.`,
    claims: [
      "launch; Pat Ryder; asserts; who=Cosmos 2576; where=Plesetsk; verdict=needs-data; archive=supported",
      "proximity; Pat Ryder; asserts; who=Cosmos 2576; verdict=needs-data",
      "launch; Roscosmos; asserts; at=2024-05-16T21:21",
      "statement; Sergei Ryabkov; asserts; verdict=not-checkable",
    ],
  },
  {
    published: "2023-11-28",
    publisher: "The Daily Star",
    text: `Rocket Man's eye in the sky has been peeking at the President's front lawn!

Tubby tyrant Kim Jong Un was shown snaps of the White House and the Pentagon on Monday, his propaganda mouthpiece KCNA gushed. The spy-in-the-sky, blasted off from Sohae last Tuesday, also bagged pics of Rome and of the US base at Andersen on Guam, it was claimed.

But boffin Jonathan McDowell, of Harvard, was unimpressed. "Anyone can buy better ones," he sniffed. Defence chiefs in Seoul reckon the gizmo can barely make out a lorry.`,
    claims: [
      "imaging; KCNA; asserts; where=White House,Pentagon",
      "launch; KCNA; asserts; where=Sohae; who=2023-179; verdict=supported",
      "imaging; KCNA; asserts; where=Rome,Andersen; verdict=needs-data",
    ],
  },
  {
    published: "2022-08-04",
    publisher: "SatTrackCam Leiden",
    text: `A closer look at Kosmos 2558

The new Russian satellite Kosmos 2558 made its closest approach yet to the American reconnaissance satellite USA 326 this afternoon. My calculations give a miss distance of 67 km at 14:16:27 UTC (4 August), over the mid-Atlantic; the uncertainty is a few seconds. USA 326 was then at an altitude of 518 km and the Russian at 453 km.

Robert Christy pointed out that the two orbital planes coincide, so more such passes must be expected. I do not think this is an accident. Roscosmos has not commented.`,
    claims: [
      "proximity; SatTrackCam Leiden; asserts; who=Kosmos 2558; verdict=needs-data",
      "proximity; SatTrackCam Leiden; asserts; at=2022-08-04T14:16; num=:67; verdict=needs-data",
      "orbit; SatTrackCam Leiden; asserts; num=:518",
      "proximity; Robert Christy; asserts; verdict=needs-data",
    ],
  },
  {
    published: "2023-12-02",
    publisher: "Ministry of National Defense",
    text: `Republic of Korea's first military reconnaissance satellite launched successfully

The Ministry of National Defense and the Defense Acquisition Program Administration announce that the first satellite of the 425 Project was launched aboard a Falcon 9 from Vandenberg Space Force Base, United States, at 3:19 a.m. on Saturday, December 2 (10:19 a.m. local time on Friday, December 1).

The satellite separated from the launch vehicle about 14 minutes after lift-off and entered its target orbit. Contact with an overseas ground station was established 78 minutes after launch. The satellite is thereby confirmed to be functioning normally.

By 2025 the Ministry will place four further satellites with synthetic aperture radar in orbit.`,
    claims: [
      "launch; Ministry of National Defense; asserts; at=2023-12-01T18:19; where=Vandenberg; verdict=needs-data; archive=supported",
      "orbit; Ministry of National Defense; asserts",
      "signal; Ministry of National Defense; asserts",
      "status; Ministry of National Defense; asserts",
      "launch; Ministry of National Defense; plans",
    ],
  },
  {
    published: "2024-05-27",
    publisher: "BBC News",
    text: `Live: North Korea satellite launch

14:55 Seoul: The South's military says it has spotted what appears to be a rocket flying south from the Tongchang-ri area.

15:10 Japan lifts its warning to residents of Okinawa. Nothing flew over our territory, the prime minister's office says.

15:40 Seoul's Joint Chiefs report that numerous fragments were detected in waters off the North at 10:46 p.m. local time, two minutes after the launch.

17:05 The North admits failure. The new Malligyong-1-1 was lost when the first stage blew up in flight, according to its space agency. The engine running on liquid oxygen and petroleum is named as the likely cause.`,
    claims: [
      "launch; military; suspects; where=Sohae; verdict=supported",
      "decay; Joint Chiefs; asserts; at=2024-05-27T13:46",
      "launch-failure; space agency; asserts; verdict=supported",
    ],
  },
  {
    published: "2020-06-09",
    publisher: "Mehr News",
    text: `TEHRAN, Jun. 09 (MNA) – Commander of the IRGC Aerospace Force's space division Brigadier General Ali Jafarabadi said that the military satellite Noor-1 is active and sends signals to the ground stations.

Speaking on a television programme, he noted that the satellite had taken pictures of the Atlantic Ocean which the experts were now studying. "With the help of God the enemies have understood that Noor is alive," the commander underlined.

Noor-1 was put into orbit 425 km above the earth on April 22 by the Qased carrier. In the first days, he added, American media had written that it would last only a week.`,
    claims: [
      "status; Ali Jafarabadi; asserts; who=Noor-1",
      "signal; Ali Jafarabadi; asserts; who=Noor-1",
      "imaging; Ali Jafarabadi; asserts; where=Atlantic",
      "status; Ali Jafarabadi; asserts; who=Noor-1",
      "launch; Mehr; asserts; who=Noor-1; num=:425; verdict=supported",
    ],
  },
  {
    published: "2024-02-28",
    publisher: "NPR",
    text: `HOST: So the South Korean defense minister says this satellite is a dud?

CORRESPONDENT: Right. Shin Won-sik told reporters on Monday it is not doing any work, it is just going round. He calls it a show.

HOST: And you spoke to somebody who watches it.

MARCO LANGBROEK: It is definitely not dead. Between February 19 and 24 it raised its orbit; the perigee went from 488 to 497 kilometers. You cannot do that with a dead satellite.

HOST: So who is right?

MARCO LANGBROEK: He may well be right about the pictures. We simply do not know whether the camera works.`,
    claims: [
      "status; Shin Won-sik; denies; via=NPR",
      "status; Marco Langbroek; asserts; verdict=supported|needs-data",
      "manoeuvre; Marco Langbroek; asserts; num=:488,:497; verdict=supported|needs-data",
    ],
  },
  {
    published: "2023-06-01",
    publisher: "@spacewatcher",
    text: `🚨 North Korea just confirmed it: Chollima-1 crashed into the Yellow Sea after the 2nd stage failed to ignite. Launch was 0627 KST on 31 May from Sohae, says KCNA. Seoul already fishing bits out of the water near Eocheong Island. Next try "as soon as possible". #Malligyong1`,
    claims: [
      "launch-failure; North Korea; asserts; who=2023-F06; verdict=supported",
      "launch; KCNA; asserts; at=2023-05-30T21:27; where=Sohae; verdict=supported",
      "launch; North Korea; plans; verdict=needs-data",
    ],
  },
  {
    published: "2022-11-04",
    publisher: "El Mundo in English",
    text: `Catalonia's airspace was closed for forty minutes on Friday morning because of the remains of a Chinese rocket. From 9:38 to 10:18 no aircraft could take off in Barcelona, Reus or Ibiza, informed the controllers' service Enaire.

The centre of EU SST in Torrejón had calculated that the stage of the Long March 5B would cross the north of the Peninsula. Finally the object, of some 20 tonnes, re-entered over the Pacific: the Space Command of the United States confirmed it at 10:01 UTC in the south-central Pacific.

China's foreign ministry spokesman Zhao Lijian maintained that the re-entry of upper stages is a common international practice.`,
    claims: [
      "hazard-area; Enaire; asserts",
      "overflight; EU SST; plans",
      "decay; Space Command; asserts; at=2022-11-04T10:01; where=Pacific; verdict=needs-data",
      "statement; Zhao Lijian; asserts; verdict=not-checkable",
    ],
  },
  {
    published: "2021-12-28",
    publisher: "SpaceNews",
    text: `China has complained to the United Nations that its space station had to dodge Starlink satellites twice in 2021. In a note verbale circulated this month, Beijing stated that the station performed an evasive manoeuvre on July 1 because of Starlink-1095 and another on Oct. 21 because of Starlink-2305.

Starlink-1095 had come down from 555 to 382 kilometers between 16 May and 24 June, the document says. SpaceX did not respond to questions.

The United States disputes this. No emergency threshold was ever met, the U.S. mission wrote in its reply, filed Jan. 28.`,
    claims: [
      "manoeuvre; China; asserts; verdict=needs-data",
      "manoeuvre; Beijing; asserts; at=2021-06-30; verdict=needs-data",
      "manoeuvre; Beijing; asserts; num=:555,:382; at=2021-05-1; verdict=needs-data",
    ],
  },
  {
    published: "2025-10-06",
    publisher: "Militarnyi",
    text: `Chinese spy satellites hung over Ukraine during the strike

During the massive attack on the Lviv region in the night of 5 October, Chinese reconnaissance satellites passed over western Ukraine nine times. This follows from data of the Heavens-Above service which Militarnyi has analysed.

Three apparatuses of the Yaogan 33 series were involved. Oleh Alexandrov of the Foreign Intelligence Service had stated on the eve that Beijing hands satellite data to Moscow, Ukrinform recalls. Volodymyr Zelenskyy has also accused China of taking pictures of energy facilities in the interests of Russia.`,
    claims: [
      "overflight; Militarnyi; asserts; where=Ukraine; verdict=needs-data",
      "statement; Oleh Alexandrov; asserts; verdict=not-checkable",
      "imaging; Volodymyr Zelenskyy; asserts",
    ],
  },
  // ——— Nothing to check ———
  {
    published: "2024-03-01",
    publisher: "The Spectator",
    text: "The peace talks have stalled in a holding pattern over Geneva. The minister's trial balloon was shot down within the hour, and an aide who once rose like a rocket has burned up on re-entry into private life. Reporters who had tracked him for months said they saw nothing.",
    claims: [],
  },
  {
    published: "2024-03-01",
    publisher: "Tech Daily",
    text: "The start-up will launch its first product in May and has opened a satellite campus in Busan. Its payload of new features includes a camera with a resolution of 12 megapixels. The chief executive said that sales in Guam had exceeded the target by 7 percent.",
    claims: [],
  },
  {
    published: "2024-03-01",
    publisher: "Port News",
    text: "The carrier Carl Vinson left Norfolk at 11:35 a.m. on Monday. The navy did not say where it was heading; a harbour pilot said it was escorted by two destroyers. Signals from its transponder were lost off Cape Henry.",
    claims: [],
  },
  {
    published: "2024-03-01",
    publisher: "Museum Guide",
    text: "In the hall hang a model of the first Sputnik and an engine of a Saturn V. Children can sit in a capsule and look down on a painted Earth. The museum says it expects 300,000 visitors by the end of the year and has ordered two more rockets made of paper.",
    claims: [],
  },
];
