import { placeWords, type Problem, type ProblemCatalogue } from "../base/index.ts";

export type PackProblemCode =
  | "pack-missing"
  | "pack-manifest"
  | "pack-format-version"
  | "pack-path"
  | "pack-file-missing"
  | "pack-file-too-large"
  | "pack-hash"
  | "pack-row"
  | "pack-row-source"
  | "pack-row-double";
export type PackProblem = Problem<PackProblemCode>;

/** How problems of packs are told. The first seven refuse the pack; the last three leave out one row and say so. */
export const packProblemWords: ProblemCatalogue<PackProblem> = {
  "pack-missing": (p) => ({
    text: `${placeWords(p.place)} is no evidence pack: it has no pack.json`,
    doThis: "Give the folder that holds pack.json, or leave out --pack.",
  }),
  "pack-manifest": (p) => ({
    text: `${placeWords(p.place)}: ${p.found ?? "not readable"}; expected ${p.expected ?? "a pack's description"}`,
    doThis: "Build the pack again, or fetch it again; docs/packs.md describes pack.json.",
  }),
  "pack-format-version": (p) => ({
    text: `${placeWords(p.place)} is written in version ${p.found} of the pack format; this program reads version ${p.expected}`,
    doThis: "Use a newer groundtrack for a newer pack, or build the pack again.",
  }),
  "pack-path": (p) => ({
    text: `${placeWords(p.place)} names the file "${p.found}"; expected ${p.expected}`,
    doThis: "Do not use this pack: a pack's files must lie in its own folder.",
  }),
  "pack-file-missing": (p) => ({
    text: `${placeWords(p.place)} names ${p.found}, which cannot be read`,
    doThis: "The pack is not whole. Fetch it again.",
  }),
  "pack-file-too-large": (p) => ({
    text: `${placeWords(p.place)} has ${p.found} bytes; a pack's file may have ${p.expected}`,
    doThis: "Split the pack, or import its data into an archive.",
  }),
  "pack-hash": (p) => ({
    text: `${placeWords(p.place)} was changed after the pack was made: its SHA-256 begins ${p.found}, pack.json says ${p.expected}`,
    doThis: "Fetch the pack again; if you changed it yourself, build it again so that the hashes fit.",
  }),
  "pack-row": (p) => ({
    text: `${placeWords(p.place)}: ${p.found}; expected ${p.expected}. The row is left out.`,
    doThis: "Correct the row in the pack's input and build it again.",
  }),
  "pack-row-source": (p) => ({
    text: `${placeWords(p.place)}: the row names the source "${p.found}", which the pack does not list. The row is left out.`,
    doThis: "Add the source to the pack's sources: a figure without a source is not used.",
  }),
  "pack-row-double": (p) => ({
    text: `${placeWords(p.place)}: "${p.found}" stands in an earlier line of the same table. The row is left out.`,
    doThis: "Remove one of the two rows from the pack's input and build it again.",
  }),
};
