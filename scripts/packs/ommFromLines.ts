/**
 * The fields of a two-line element set as OMM keywords, digit for digit: decimal text is moved, never rounded. Columns as in
 * the NORAD format's description (CelesTrak, "NORAD Two-Line Element Set Format"). The checksums must hold.
 */
export function ommFromLines(name: string, first: string, second: string): Readonly<Record<string, string>> {
  for (const line of [first, second]) {
    const counted = line
      .slice(0, 68)
      .replace(/[^0-9-]/g, "")
      .replaceAll("-", "1");
    let sum = 0;
    for (let at = 0; at < counted.length; at++) sum += Number(counted.charAt(at));
    if (sum % 10 !== Number(line[68])) throw new Error(`checksum: ${line}`);
  }
  const designator = first.slice(9, 17).trim();
  const year = Number(designator.slice(0, 2));
  return {
    OBJECT_NAME: name,
    OBJECT_ID: `${year < 57 ? 2000 + year : 1900 + year}-${designator.slice(2)}`,
    EPOCH: epochText(first.slice(18, 32).trim()),
    MEAN_MOTION: plain(second.slice(52, 63)),
    ECCENTRICITY: plain(`0.${second.slice(26, 33)}`),
    INCLINATION: plain(second.slice(8, 16)),
    RA_OF_ASC_NODE: plain(second.slice(17, 25)),
    ARG_OF_PERICENTER: plain(second.slice(34, 42)),
    MEAN_ANOMALY: plain(second.slice(43, 51)),
    EPHEMERIS_TYPE: plain(first.slice(62, 63)),
    CLASSIFICATION_TYPE: first.slice(7, 8),
    NORAD_CAT_ID: plain(first.slice(2, 7)),
    ELEMENT_SET_NO: plain(first.slice(64, 68)),
    REV_AT_EPOCH: plain(second.slice(63, 68)),
    BSTAR: impliedPoint(first.slice(53, 61)),
    MEAN_MOTION_DOT: plain(first.slice(33, 43)),
    MEAN_MOTION_DDOT: impliedPoint(first.slice(44, 52)),
  };
}

/** `23326.16510777` → `2023-11-22T03:57:45.311328`: a hundred-millionth of a day is 864 µs exactly, so six decimals hold it. */
export function epochText(epoch: string): string {
  const yy = Number(epoch.slice(0, 2));
  const day = Number(epoch.slice(2, 5));
  const micros = Number(epoch.slice(6).padEnd(8, "0")) * 864;
  const date = new Date(Date.UTC(yy < 57 ? 2000 + yy : 1900 + yy, 0, day)).toISOString().slice(0, 10);
  const two = (value: number): string => String(value).padStart(2, "0");
  const seconds = Math.floor(micros / 1e6);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(":");
  return `${date}T${clock}.${String(micros % 1e6).padStart(6, "0")}`;
}

function plain(text: string): string {
  return String(Number(text.trim()));
}

/** ` 84547-3` → 0.00084547. */
function impliedPoint(text: string): string {
  const match = /^\s*([-+]?)(\d{5})([-+]\d)\s*$/.exec(text);
  if (match === null) throw new Error(`no number with implied point: "${text}"`);
  return String(Number(`${match[1]}0.${match[2]}e${match[3]}`));
}
