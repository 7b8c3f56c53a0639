import type { Labelled } from "../corpus.ts";

/** Short news texts dense with places and numbers, labelled before the reader was run on them. */
export const placesAndNumbersArticles: readonly Labelled[] = [
  {
    published: "2024-05-28",
    publisher: "Reuters",
    text: `North Korea launched a satellite from Sohae in North Pyongan Province on Monday evening, South Korea's military said. The rocket exploded over the Yellow Sea minutes after liftoff. Debris fell into waters about 400 km west of Baengnyeong Island, the Japan Coast Guard said. The last satellite launched by the North circles the Earth at 493 by 512 kilometers, inclined 97.4 degrees, once every 94.7 minutes. Shares in a maker of radars rose 3 percent.`,
    claims: [
      "launch; South Korea's military; asserts; where=Sohae",
      "launch-failure; Reuters; asserts; where=Yellow Sea",
      "decay; Japan Coast Guard; asserts; where=Baengnyeong",
      "orbit; Reuters; asserts; num=perigee-height:493,apogee-height:512,inclination:97.4,period:94.7",
    ],
  },
  {
    published: "2023-11-28",
    publisher: "AP",
    text: `Malligyong-1 took pictures of Anderson air base on Guam, the port of Busan and the cities of Jinhae, Ulsan and Pohang, state media said. It also photographed naval bases in Norfolk and Newport News in the U.S. state of Virginia and counted four nuclear carriers there, KCNA said. The images have a resolution of 3 to 5 meters, a lawmaker said.`,
    claims: [
      "imaging; state media; asserts; where=Andersen,Busan,Jinhae,Ulsan,Pohang",
      "imaging; KCNA; asserts; where=Norfolk,Newport News",
      "resolution; lawmaker; asserts; num=resolution:3,resolution:5",
    ],
  },
  {
    published: "2022-11-05",
    publisher: "AFP",
    text: `The 23-tonne core stage of a Long March 5B fell into the Pacific Ocean south-west of Acapulco, Mexico, on Friday, the U.S. Space Command said. It had been launched on October 31 from Wenchang on Hainan, an island in southern China. Spain closed its airspace over Catalonia for 40 minutes and 300 flights were delayed.`,
    claims: [
      "decay; U.S. Space Command; asserts; where=Pacific; at=2022-11-04",
      "launch; AFP; asserts; where=Wenchang; at=2022-10-31",
    ],
  },
  {
    published: "2024-02-29",
    publisher: "SpaceNews",
    text: `A defunct Russian satellite, Cosmos 2221, and NASA's TIMED passed within 20 meters of each other on Wednesday, LeoLabs said. They fly at about 373 miles (600 kilometers). The chance of a collision had been put at between 3 and 8 percent. Both had been launched decades ago, Cosmos 2221 from Plesetsk in northern Russia and TIMED from Vandenberg in California.`,
    claims: [
      "proximity; LeoLabs; asserts; num=distance:20",
      "orbit; SpaceNews; asserts; num=height:600",
      "launch; SpaceNews; asserts; where=Plesetsk",
      "launch; SpaceNews; asserts; where=Vandenberg",
    ],
  },
  {
    published: "2023-09-20",
    publisher: "Space.com",
    text: `SpaceX launched 22 Starlink satellites from Space Launch Complex 40 at Cape Canaveral, Florida, on Tuesday night. The booster, on its 17th flight, landed on a drone ship some 640 km downrange. The satellites were put into an orbit of 293 by 285 kilometers at 43 degrees. People in Lyon, France, saw a train of lights of magnitude 2.5 an evening later.`,
    claims: [
      "launch; Space.com; asserts; where=Cape Canaveral; num=count:22",
      "orbit; Space.com; asserts; num=perigee-height:285,apogee-height:293,inclination:43",
      "sighting; People in Lyon; asserts; where=Lyon; num=:2.5",
    ],
  },
  {
    published: "2024-10-21",
    publisher: "BBC",
    text: `Intelsat 33e broke up in orbit on Saturday, the U.S. Space Force said. The satellite had been stationed at 60 degrees east, 35,786 km above the Indian Ocean. At least 57 pieces were being tracked, ExoAnalytic said. It had been launched in August 2016 from Kourou in French Guiana. Its power had been insured for 0 percent of its value.`,
    claims: [
      "status; U.S. Space Force; asserts",
      "orbit; BBC; asserts; num=:60,height:35786",
      "count; ExoAnalytic; asserts; num=count:57",
      "launch; BBC; asserts; where=Kourou; at=2016-08",
    ],
  },
  {
    published: "2024-02-20",
    publisher: "Yonhap",
    text: `Malligyong-1 raised its orbit from 488 to 497 kilometers between February 19 and 24, Marco Langbroek said. The satellite passes over Seoul two to four times a day, the Defense Ministry said. On Monday it flew over Hawaii, Okinawa and Taiwan. It had been launched from Cholsan, on the North's west coast.`,
    claims: [
      "manoeuvre; Marco Langbroek; asserts; num=:488,:497",
      "overflight; Defense Ministry; asserts; where=Seoul; num=count:2,count:4",
      "overflight; Yonhap; asserts; where=Hawaii,Okinawa,Taiwan",
      "launch; Yonhap; asserts; where=Cholsan",
    ],
  },
  {
    published: "2024-01-28",
    publisher: "Tasnim",
    text: `Iran launched three satellites at once with a Simorgh from the Imam Khomeini Spaceport in Semnan province. They were placed in an orbit at least 450 km high and at most 1,100 km, the Defense Ministry said. Mahda weighs 32 kilograms; the other two weigh less than 10 kilograms each. A ground station near Mahdasht received signals from Mahda.`,
    claims: [
      "launch; Tasnim; asserts; where=Imam Khomeini; num=count:3",
      "orbit; Defense Ministry; asserts; num=:450,:1100",
      "signal; Tasnim; asserts; where=Mahdasht",
    ],
  },
  {
    published: "2023-08-11",
    publisher: "TASS",
    text: `Luna 25 lifted off from Vostochny in the Amur region, 5,550 km east of Moscow, on Friday. Residents of Shakhtinsky, a village south-east of the launch site, had been moved away because a stage would fall there. A Soyuz that flew from Baikonur in Kazakhstan in June put 43 satellites into orbits 550 to 570 km high.`,
    claims: [
      "launch; TASS; asserts; where=Vostochny",
      "decay; TASS; plans; where=Shakhtinsky",
      "launch; TASS; asserts; where=Baikonur",
      "orbit; TASS; asserts; num=:550,:570,count:43",
    ],
  },
  {
    published: "2024-07-12",
    publisher: "Ars Technica",
    text: `A Falcon 9 left 20 Starlinks in an orbit of 135 by 295 km, SpaceX said. The rocket had taken off from pad 4E at Vandenberg Space Force Base northwest of Los Angeles. Each pass through perigee takes 5 km off the highest point. The satellites will burn up over the Pacific off Chile within days. Falcon 9 had flown 297 times since 2016.`,
    claims: [
      "orbit; SpaceX; asserts; num=perigee-height:135,apogee-height:295",
      "launch; Ars Technica; asserts; where=Vandenberg",
      "decay; Ars Technica; plans; where=Pacific",
    ],
  },
];
