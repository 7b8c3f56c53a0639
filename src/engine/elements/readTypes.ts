import type { LeapSeconds } from "../time/index.ts";
import type { MeanElements } from "./meanElements.ts";
import type { ElementProblem } from "./problems.ts";

export type Encoding = "tle" | "omm-json" | "omm-csv" | "omm-xml" | "omm-kvn";

export interface ReadOptions {
  /** For the epochs; the built-in table where left out. */
  readonly leapSeconds?: LeapSeconds;
  /** "ignore" reads lines of a TLE whose checksum is wrong or missing. "require" where left out. */
  readonly checksums?: "require" | "ignore";
  /** Called with the lines of each good set of lines, in the order of the sets: for who keeps the text beside the figures. */
  readonly onLines?: (line1: string, line2: string) => void;
}

/** What a text holds: the good sets in its order, and every bad record with its place. */
export interface ReadSets {
  readonly sets: readonly MeanElements[];
  readonly problems: readonly ElementProblem[];
}

/** Takes text in pieces, however cut, and adds what it finds to the arrays that it was made with. */
export interface EncodingReader {
  push(chunk: string): void;
  /** The text is over: what still waits is read or told as broken off. */
  end(): void;
}
