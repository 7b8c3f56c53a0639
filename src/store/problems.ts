import { placeWords, type Problem, type ProblemCatalogue } from "../base/index.ts";

type PackProblemCode =
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
/** What is wrong with a pack: of one row, or of the whole, which is then refused. */
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

export type ArchiveProblemCode =
  | "archive-newer"
  | "archive-older"
  | "archive-damaged"
  | "archive-no-database"
  | "archive-no-folder"
  | "archive-read-only"
  | "archive-busy"
  | "archive-disk-full"
  | "archive-input-output";
/** What is wrong with the archive's file or its disk. */
export type ArchiveProblem = Problem<ArchiveProblemCode>;

/** How problems of the archive's file are told. None of them loses a row that was acknowledged. */
export const archiveProblemWords: ProblemCatalogue<ArchiveProblem> = {
  "archive-newer": (p) => ({
    text: `the archive ${placeWords(p.place)} has version ${p.found} of its tables; this program knows up to ${p.expected}`,
    doThis: "Use the newer groundtrack that wrote it, or name another folder in GROUNDTRACK_HOME.",
  }),
  "archive-older": (p) => ({
    text: `the archive ${placeWords(p.place)} has version ${p.found} of its tables, this program reads version ${p.expected}, and the file cannot be written to bring it forward`,
    doThis:
      "Give write permission to the file and its folder for one run, or copy it to where it can be written and name that folder in GROUNDTRACK_HOME.",
  }),
  "archive-damaged": (p) => ({
    text: `the archive ${placeWords(p.place)} is damaged: ${p.found}`,
    doThis: `Move ${placeWords(p.place)} and its -wal file away, then import your files again; what can still be read of it comes out with \`groundtrack export --archive FILE\`.`,
  }),
  "archive-no-database": (p) => ({
    text: `${placeWords(p.place)} is no archive: ${p.found}`,
    doThis: "Move the file away and import your files again, or name another folder in GROUNDTRACK_HOME.",
  }),
  "archive-no-folder": (p) => ({
    text: `the folder ${placeWords(p.place)} cannot be made or opened: ${p.found}`,
    doThis: "Give the rights to it, or name another folder in GROUNDTRACK_HOME.",
  }),
  "archive-read-only": (p) => ({
    text: `the archive ${placeWords(p.place)} cannot be written: ${p.found}`,
    doThis: "Give write permission to the file and its folder, or name another folder in GROUNDTRACK_HOME.",
  }),
  "archive-busy": (p) => ({
    text: `another process has been writing the archive ${placeWords(p.place)} for ${p.expected} seconds`,
    doThis: "Wait until it is done and run this again; nothing of this run was written.",
  }),
  "archive-disk-full": (p) => ({
    text: `the disk of the archive ${placeWords(p.place)} is full`,
    doThis: "Free some space and run this again; what was acknowledged before is kept, the file in hand was not begun.",
  }),
  "archive-input-output": (p) => ({
    text: `the archive ${placeWords(p.place)} could not be read or written: ${p.found}`,
    doThis: "Check the disk and the rights, then run this again.",
  }),
};
