/**
 * Labelled quantities, our sentences. Each expectation is "value[,value] unit kind[ role][ bound][ =converted unit]": canonical
 * values, the first hinted kind ("-" where no word says), the role where it is not plain, the bound where it is not "is".
 */
export interface QuantityCase {
  readonly text: string;
  readonly expect: readonly string[];
}
const q = (text: string, ...expect: readonly string[]): QuantityCase => ({ text, expect });

/** Written before the grammar had been run on any of them. */
export const blindQuantities: readonly QuantityCase[] = [
  q("It flies in an orbit of 512 by 493 km, inclined 97.4 degrees.", "512,493 km height", "97.4 deg inclination"),
  q("Its perigee is 493 km and its apogee 512 km.", "493 km perigee-height", "512 km apogee-height"),
  q("The satellite raised its perigee from 488 to 497 km.", "488,497 km perigee-height"),
  q("It was raised by 9 km.", "9 km height-change by"),
  q("Starlink satellites will be lowered from 550 km to 480 km.", "550,480 km height-change"),
  q("The satellite fell by 12 km to 480 km.", "12 km height-change by", "480 km height-change to"),
  q("It orbits at an altitude of about 500 kilometres (310 miles).", "500 km height about =498.896 km"),
  q("The two came within 69 kilometers of each other.", "69 km distance at-most"),
  q("The spacecraft weighs roughly 1.5 tons.", "1500 kg mass about"),
  q("It circles the Earth every 94 minutes.", "94 min period"),
  q("Each lap takes an hour and a half.", "90 min period"),
  q("The camera has a resolution of 30 centimetres.", "0.3 m resolution"),
  q("It has a 30-centimetre resolution.", "0.3 m resolution"),
  q("Its camera sees objects as small as half a metre.", "0.5 m resolution"),
  q("They passed 67 km apart.", "67 km distance"),
  q("It drifts by 0.67 degrees a day.", "0.67 deg/day - by"),
  q("It lost 5 km of height per orbit.", "5 km height-change"),
  q("The stage was going 7,350 metres per second.", "7.35 km/s speed"),
  q("It travels at 4.8 miles per second.", "7.7249 km/s speed"),
  q("The first pass is 6.4 ± 2 km from the other.", "6.4 km distance"),
  q("They met at a distance of 6.4 km plus or minus 2 km.", "6.4 km distance"),
  q("The orbit is between 400 and 600 km high.", "400,600 km height"),
  q("It is at 36,000 km above the Earth.", "36000 km height"),
  q("It flew at 36 000 km.", "36000 km height"),
  q("Its inclination is 97,4 degrees.", "97.4 deg inclination"),
  q("It has a 497-km perigee and a 512-km apogee.", "497 km perigee-height", "512 km apogee-height"),
  q("It broadcasts on 470 MHz.", "470000000 Hz frequency"),
  q(
    "It is 1,426 km at its highest point and 490 km (788 miles) at its lowest point.",
    "1426 km apogee-height",
    "490 km perigee-height =1268.16 km",
  ),
  q("It moved to within a few kilometres of the other.", "3 km distance at-most"),
  q("It passed 100 miles (160 km) from USA 245.", "160.934 km distance =160 km"),
  q("A dog-leg of two-thirds of a degree was flown.", "0.667 deg -"),
  q("It flew some 24 nautical miles off the coast.", "44.448 km distance about"),
  q("The orbit was raised by 2.3 miles.", "3.7015 km height-change by"),
  q("The mirror is 2.4 metres across.", "2.4 m aperture"),
  q("The telescope’s aperture is 1.1 m.", "1.1 m aperture"),
  q("It makes 15.2 revolutions a day.", "15.2 1/day mean-motion"),
  q("The eccentricity is 0.0014.", "0.0014 1 eccentricity"),
  q("The satellite of 110 kilograms flies at 500 km.", "110 kg mass", "500 km height"),
  q("Debris reached up to 1,500 km in altitude.", "1500 km height at-most"),
  q("It separated 705 seconds after launch.", "705 s duration"),
  q("The stations are more than 3,000 kilometers apart.", "3000 km distance at-least"),
  q("It looked 45 degrees off nadir.", "45 deg angle"),
  q("The rocket flew on an azimuth of 181 degrees.", "181 deg azimuth"),
  q("The satellite came as close as 20 km.", "20 km distance at-most"),
  q("It passed over at a height of 318 miles (513 kilometers).", "511.771 km height =513 km"),
  q("It sits 3,000 kilometres above the belt.", "3000 km height"),
  q("A 12-kilogram cubesat was put into a 450 x 1100 km orbit.", "12 kg mass", "450,1100 km height"),
  q("The mass is between 100 and 200 kg.", "100,200 kg mass"),
  q("It slowed by 20 m/s.", "0.02 km/s speed by"),
  q("It came down 560 km west of the peninsula.", "560 km distance"),
];
export const builtQuantities: readonly QuantityCase[] = [
  q("It is at 512 × 493 km.", "512,493 km height"),
  q("Its orbit measures 318 by 306 miles (512 by 493 km).", "511.771,492.459 km height =512 km"),
  q("It was lowered from 355 km by five kilometres.", "355 km height-change from", "5 km height-change by"),
  q("The period is 94.5 min.", "94.5 min period"),
  q("Each satellite has a mass of 8.5 t.", "8500 kg mass"),
  q("It climbed about nine kilometres to roughly 497 km.", "9 km height-change about", "497 km height-change to about"),
  q("It came to rest at 499.7 × 584.18 km.", "499.7,584.18 km height"),
  q("It fell 250 km a year.", "250 km/year height-change"),
  q("The error is 1.76 hours.", "105.6 min -"),
  q("It moved 0.1°.", "0.1 deg -"),
  q("Elements: 512 x 493 km, 97.4 deg, 94.7 min.", "512,493 km height", "97.4 deg inclination", "94.7 min period"),
];
