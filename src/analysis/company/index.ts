/**
 * What keeps an object company: closest approaches of two objects from their histories, with the error of the distance; planes, phases and
 * longitudes of two orbits against each other; who comes near in a whole catalogue; and how often chance comes as near. Why two objects fly
 * together no orbit shows, and nothing here says.
 */
export { approachesAmong, approachesToOne, approachesToSeveral, type CatalogueApproach } from "./sweep.ts";
export type { EncounterError } from "./encounterError.ts";
export { encounterAt, encountersBetween, nearestSet, shareWithin, type Encounter, type Encounters } from "./encounters.ts";
export { longitudeUnder, relativeOrbit, type RelativeOrbit } from "./relativeOrbit.ts";
export { closestByChance, peersAsClose, peersOf, type ChanceOfCompany, type PeersAsClose } from "./chanceOfCompany.ts";
export { mayBeOne, mayBeOneIn } from "./asOne.ts";
export { countedPart, nearnessOfPeers, type NearnessOfPeers } from "./nearnessOfPeers.ts";
