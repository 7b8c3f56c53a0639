/** What is drawn of an answer: its figures with what only a picture needs, such as distances between the nearest moments. */
export { companyPicture, neighboursPicture } from "./company.ts";
export { coveragePicture } from "./coverage.ts";
export { decayPicture } from "./decay.ts";
export { originPicture, planeOver } from "./origin.ts";
export { passesPicture } from "./passes.ts";
