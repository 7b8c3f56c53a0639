/** One point of a warning, with where it stands in the text. */
export interface Corner {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
  readonly start: number;
  readonly end: number;
}

const seconds = "(?:\\s?[-' ′]\\s?(\\d{2}(?:\\.\\d+)?))?\\s?(?:''|\"|″|')?";
const spaced = (degrees: string, letters: string): string =>
  `(\\d{${degrees}})\\s?[-° ]\\s?(\\d{2}(?:\\.\\d+)?)(?:'|′)?${seconds}\\s?([${letters}])`;

/** `28-39.92N 080-38.33W`, `35°44'06"N 124°30'30"E`; then ICAO's `625500N0470000E` and `3939N12442E`. */
const forms: readonly RegExp[] = [
  new RegExp(`(?<![\\d.])${spaced("1,2", "NS")}[\\s,/;]{0,3}${spaced("1,3", "EW")}(?![A-Z])`, "g"),
  /(?<!\d)(\d{2})(\d{2})(\d{2})?([NS])\s?(\d{3})(\d{2})(\d{2})?([EW])(?![A-Z])/g,
];

/** Points of an upper-case text in order; what names no point of the Earth is left out. */
export function readCorners(text: string): readonly Corner[] {
  return forms
    .flatMap((form) => [...text.matchAll(form)])
    .map((match): Corner => {
      const [whole, latD, latM, latS, ns, lonD, lonM, lonS, ew] = match;
      return {
        latitudeDeg: angle(latD, latM, latS) * (ns === "S" ? -1 : 1),
        longitudeDeg: angle(lonD, lonM, lonS) * (ew === "W" ? -1 : 1),
        start: match.index,
        end: match.index + whole.length,
      };
    })
    .filter(({ latitudeDeg, longitudeDeg }) => Math.abs(latitudeDeg) <= 90 && Math.abs(longitudeDeg) <= 180)
    .toSorted((a, b) => a.start - b.start);
}

function angle(d: string | undefined, m: string | undefined, s: string | undefined): number {
  return Number(d) + Number(m) / 60 + Number(s ?? 0) / 3600;
}
