/**
 * One question through the house, for the command line and the server alike: the evidence of packs and archive opened, a text
 * checked, passes, overhead, company, burns, decay, origin, coverage, an object's dossier, a report verified. Answers are plain
 * values that go into JSON as they are; printing, arguments and HTTP are elsewhere.
 */
export { AnswerFailure, type FailureKind } from "./failure.ts";
export { archivePath, dataFolder } from "./dataFolder.ts";
export { archiveForReading, archiveForWriting, archiveStamp, builtInPackFolders, withArchive } from "./archive.ts";
export { naming, openEvidence, openWorkspace, type OpenEvidence } from "./workspace.ts";
export { openAnswersNetwork } from "./network.ts";
export { decode, fetchSource, sourceOfBytes, sourceOfText, type CheckedSource } from "./checkedSource.ts";
export { rounded, utcMilliseconds } from "./values.ts";
export { findPlace, placesNamed, type NamedPlace } from "./places.ts";
export {
  historiesOf,
  historyOfObject,
  satellitesOf,
  setsAround,
  setsOfObject,
  type NamedHistory,
  type NamedSatellite,
} from "./histories.ts";
export { dossierJson, gatherDossier, namesOverTime, orbitFigures, type Dossier } from "./dossier.ts";
export { clearMatch, matchJson, rankedMatches } from "./objects.ts";
export { passRows, type ObjectPasses, type PassJson } from "./passRows.ts";
export { heldAt, skyHeldAt, withKinds } from "./skyObjects.ts";
export { overheadOf, type OverheadResult } from "./overhead.ts";
export { burnsJson, burnsOf, type ToldBurns } from "./manoeuvres.ts";
export type { StationPasses } from "./stationPasses.ts";
export { originDaysBefore, originOf, type OriginAnswer } from "./origin.ts";
export { coverageOf, type CoverageAnswer } from "./coverage.ts";
export { decayJson, decayOf, type DecayAnswer } from "./decay.ts";
export { companyOf, companySearchedKm, type CompanyAnswer } from "./near.ts";
export { companyMaxAgeDays, neighboursOf, type NeighboursAnswer } from "./neighbours.ts";
/** What is drawn by `drawings` of the report folder, gathered from answers; loaded when a picture is asked for. */
export const pictureData = async (): Promise<typeof import("./pictures/index.ts")> => import("./pictures/index.ts");
export { landOutlines, pageParts } from "./pageParts.ts";
export { programmeOf } from "./programme.ts";
export { reportIn, verifyReport } from "./verify.ts";
