import { placeWords, type Problem, type ProblemCatalogue } from "../../base/index.ts";

type FileProblemCode =
  | "file-unreadable"
  | "file-not-plain"
  | "file-empty"
  | "file-too-large"
  | "file-unpacks-too-large"
  | "file-gzip-broken"
  | "file-binary"
  | "file-unknown-form"
  | "file-rows-version"
  | "table-row"
  | "table-row-place";
export type FileProblem = Problem<FileProblemCode>;

/** How problems of files to import are told. The first nine refuse the file; the others leave out one row and say so. */
export const fileProblemWords: ProblemCatalogue<FileProblem> = {
  "file-unreadable": (p) => ({
    text: `${placeWords(p.place)} could not be read: ${p.found}`,
    doThis: "Check the name and the rights.",
  }),
  "file-not-plain": (p) => ({
    text: `${placeWords(p.place)} is neither a plain file nor a pack`,
    doThis: "Give files, or the folder that holds a pack's pack.json.",
  }),
  "file-empty": (p) => ({
    text: `${placeWords(p.place)} is empty`,
    doThis: "Check that the download worked; a server in trouble often sends an empty file.",
  }),
  "file-too-large": (p) => ({
    text: `${placeWords(p.place)} has ${p.found} bytes; a file may have ${p.expected}`,
    doThis: "Split the file, and import its parts.",
  }),
  "file-unpacks-too-large": (p) => ({
    text: `${placeWords(p.place)} unpacks to more than ${p.expected} bytes`,
    doThis:
      "No list of element sets packs that well: do not trust the file. If it is what you want, unpack it yourself and import it.",
  }),
  "file-gzip-broken": (p) => ({
    text: `${placeWords(p.place)} begins like a gzip file and breaks off or is damaged: ${p.found}`,
    doThis: "Fetch it again. Nothing of it was imported.",
  }),
  "file-binary": (p) => ({
    text: `${placeWords(p.place)} is no text`,
    doThis: "Give element sets, tables or packs; of archives (zip, tar) unpack them first.",
  }),
  "file-unknown-form": (p) => ({
    text: `${placeWords(p.place)} begins with "${p.found}", which is no form that can be imported`,
    doThis: "Give element sets (TLE, OMM), a SATCAT of CelesTrak in CSV, a table of GCAT, or a pack's folder.",
  }),
  "file-rows-version": (p) => ({
    text: `${placeWords(p.place)} holds rows of an archive in another version of that form: ${p.found}`,
    doThis: "Use the groundtrack that wrote it, or a newer one.",
  }),
  "table-row": (p) => ({
    text: `${placeWords(p.place)}: ${p.found}; expected ${p.expected}. The row is left out.`,
    doThis: "Fetch the table again; the other rows are not touched by it.",
  }),
  "table-row-place": (p) => ({
    text: `${placeWords(p.place)}: nothing says where "${p.found}" lies. The row is left out.`,
    doThis: "Import the table of launch sites first (GCAT sites.tsv), then this one again.",
  }),
};
