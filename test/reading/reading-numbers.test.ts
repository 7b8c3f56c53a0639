/** The numbers of claims: heights in all ways of writing, one of a unit, counts of things, passes and pictures. Sentences are ours. */
import { describe, expect, it } from "vitest";
import { claimReader } from "../../src/claims/index.ts";
import { packKnowledge } from "./knowledge.ts";

const read = claimReader(await packKnowledge());

/** A sentence and the numbers that its claim of a type must have: "kind:value", in the model's units; any kind where none is written. */
type Row = readonly [text: string, ...claims: string[]];

const rows: readonly Row[] = [
  ["Cosmos 2588 and USA 338 drew to within a kilometre of each other.", "proximity: distance:1"],
  ["Cosmos 2542 came less than a mile from USA 245.", "proximity: distance:1.609344"],
  [
    "The satellites Mahda and Hatef-1 were injected into an orbit of minimum 450 and maximum 1,100 kilometers.",
    "orbit: :450 :1100",
  ],
  ["SpaceX will lower its Starlink satellites from 550 kilometers to 480 in the course of the year.", "manoeuvre: :550 :480"],
  ["The X-37B raised its orbit from 316 kilometres to about 325.", "manoeuvre: :316 :325"],
  [
    "Orbit of Malligyong-1: 493 x 512 km, inclined 97.4 degrees, period 94.7 minutes.",
    "orbit: perigee-height:493 apogee-height:512 inclination:97.4 period:94.7",
  ],
  ["Malligyong-1 circles in an orbit of 493 by 512 kilometres.", "orbit: perigee-height:493 apogee-height:512"],
  ["Malligyong-1 orbits 493 to 512 km above the Earth.", "orbit: perigee-height:493 apogee-height:512"],
  ["Malligyong-1 climbed from 488 to 497 kilometres in five days.", "manoeuvre: :488 :497"],
  ["Soraya was placed in an orbit of 750 km (466 miles).", "orbit: height:750"],
  ["Soraya was placed in an orbit 466 miles (750 kilometers) high.", "orbit: height:750"],
  ["The 50 kg satellite Soraya orbits at 750 km.", "orbit: height:750"],
  [
    "Noor-3 left the pad on a Qased rocket on 27 September and circles the Earth at 450 km, inclined by 60 degrees.",
    "orbit: height:450 inclination:60",
  ],
  [
    "When Khayyam was launched from Baikonur, the US military catalogued it in an orbit of 489 x 492 km with an inclination of 97.4 degrees.",
    "orbit: perigee-height:489 apogee-height:492 inclination:97.4",
  ],
  ["Nine Chinese satellites overflew Lviv during the attack.", "overflight: count:9"],
  ["Yaogan 34 flew over Lviv four times on Sunday.", "overflight: count:4"],
  ["Three Chinese satellites passed over Lviv nine times on Sunday.", "overflight: count:9"],
  ["The satellite Ofek 16 passes over Tehran six or seven times a day.", "coverage: count:6 count:7"],
  ["Noor-3 passes over Haifa up to 15 times a day.", "coverage: count:15"],
  ["North Korea will launch three more reconnaissance satellites this year.", "launch: count:3"],
  ["Iran launched three satellites on a single Simorgh rocket on Sunday.", "launch: count:3"],
  ["Iran will launch half a dozen satellites next year, the minister said.", "launch: count:6"],
  ["China plans to build a constellation of 13,000 satellites.", "plan: count:13000"],
  ["The break-up of Resurs-P1 left more than 100 pieces in orbit.", "count: count:100"],
  ["LeoLabs counts at least 180 fragments of Resurs-P1.", "count: count:180"],
  ["Iran has a dozen satellites in orbit.", "count: count:12"],
  ["Jonathan McDowell counts more than 8,000 working Starlinks in orbit.", "count: count:8000"],
  ["Three of its satellites are still in orbit, Iran says.", "count: count:3"],
  ["North Korea has one satellite in orbit.", "count: count:1"],
  ["Malligyong-1 took more than 120 pictures of Guam on Monday.", "imaging: count:120"],
  ["The camera of Ofek 16 can tell things 50 cm across from its orbit.", "resolution: resolution:0.5"],
  ["The spacecraft was about 1.3 metres long and weighed 300 kg; Malligyong-1 orbits at 500 km.", "orbit: height:500"],
  ["Luch-5X drifts west at 0.67 degrees a day.", "manoeuvre: :0.67"],
  ["The satellite sits at 75.1 degrees east in geostationary orbit.", "orbit: angle:75.1"],
  // What specialists write without units, beside a word or a tilt that says what it is.
  ["Malligyong-1's orbit: 493 x 512, inc 97.4.", "orbit: perigee-height:493 apogee-height:512 inclination:97.4"],
  [
    "The Space Force lists Malligyong-1 at 488 x 507 km, i=97.4.",
    "orbit: perigee-height:488 apogee-height:507 inclination:97.4",
  ],
  [
    "Malligyong-1: orbit now 488/507, incl. 97.4, period 94.6 min.",
    "orbit: perigee-height:488 apogee-height:507 inclination:97.4 period:94.6",
  ],
  [
    "Perigee 323, apogee 38,838 km, inclination 59.1°, says McDowell of the X-37B.",
    "orbit: perigee-height:323 apogee-height:38838 inclination:59.1",
  ],
  [
    "The X-37B goes from 323 kilometres up to 38,800 and back again, in a path inclined by 59 degrees.",
    "orbit: :323 :38800 inclination:59",
  ],
  // A number goes to the claim that measures it, whatever stands beside it.
  [
    "A satellite from a Chinese launch came within 200 meters of Starlink-6079 in December, Michael Nicolls said.",
    "proximity: distance:200",
  ],
  [
    "BlueWalker 3 had left Florida on a Falcon 9 on 10 September and goes round at 513 km, inclined by 53 degrees.",
    "orbit: height:513 inclination:53",
  ],
  ["Noor-3 was launched on 27 September from Shahroud and circles 450 km up.", "orbit: height:450"],
  ["Malligyong-1 passes over Seoul about twice a day.", "coverage: count:2"],
  ["Seoul wants to build a swarm of about 40 little ones by 2030, reconnaissance satellites.", "plan: count:40"],
  ["The air force watches satellites. Last week it counted 14 passes of the satellites.", "count: count:14"],
  ["Jim Bridenstine spoke of 400 pieces of debris in orbit, 24 of them above the Space Station.", "count: count:400 count:24"],
  ["Kowsar is able to tell apart objects of three and a half meters.", "resolution: resolution:3.5"],
  ["Cosmos 2542 passed USA 245 at a distance of one and a half kilometres.", "proximity: distance:1.5"],
  ["Malligyong-1 circles at five hundred and ten kilometres.", "orbit: height:510"],
  ["Only 3 of the 49 Starlinks are still in orbit.", "count: count:3"],
  ["Malligyong-1 passes over Seoul four times a day, twice by day and twice by night.", "coverage: count:4"],
  [
    "Simorgh carried Mahda into an orbit with a minimum altitude of 450 and a maximum of 1,100 km.",
    "orbit: perigee-height:450 apogee-height:1100",
  ],
  ["Starlink-1095 came down from 555 kilometres to 382 between 16 May and 24 June.", "manoeuvre: :555 :382"],
  ["The orbit of Malligyong-1 has a period of 1 hour 34 minutes.", "orbit: period:94"],
  ["The X-37B has an orbit with a period of eleven hours and 20 minutes.", "orbit: period:680"],
  [
    "Malligyong-1: perigee 493 km / apogee 512 km / incl 97.4 / period 94.6.",
    "orbit: perigee-height:493 apogee-height:512 inclination:97.4 period:94.6",
  ],
  ["More than 7,000+ Starlinks are in orbit right now.", "count: count:7000"],
  ["There are 8k Starlinks in orbit.", "count: count:8000"],
  ["Malligyong-1 can see Seoul 4x a day.", "coverage: count:4"],
  ["The radar of Ofek 13 can make out things of five to ten metres.", "resolution: resolution:5 resolution:10"],
  ["The mission was the 29th flight of the Kuaizhou-1A rocket into orbit, its maker said.", "count: count:29"],
  ["For the three Yaogans together I get eight passes over Lviv that rise above 10 degrees.", "overflight: count:8"],
  ["Just then 39 Chinese and Russian reconnaissance satellites were flying overhead.", "count: count:39"],
];

describe("the numbers of a claim", () => {
  for (const [text, ...wanted] of rows) {
    it(text, () => {
      const { claims } = read({ text, published: "2025-06-12", publisher: "Reuters" });
      for (const line of wanted) {
        const [type, numbers = ""] = line.split(": ");
        const quantities = claims.find((claim) => claim.type === type)?.quantities ?? [];
        const missing = numbers.split(" ").filter((one) => {
          const [kind = "", value = ""] = one.split(":");
          return !quantities.some(
            (quantity) => (kind === "" || quantity.kind === kind) && Math.abs(quantity.value - Number(value)) < 1e-6,
          );
        });
        expect(missing, quantities.map(({ kind, value }) => `${kind}:${value}`).join(" ")).toEqual([]);
      }
    });
  }
});
