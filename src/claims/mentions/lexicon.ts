/**
 * Names of months, weekdays and small numbers that the time grammar knows, and the two helpers with which it matches at a
 * place of the text. English throughout; the months and days of the other languages that dates are quoted in.
 */

const monthForms: readonly (readonly [month: number, forms: string])[] = [
  [1, "January Jan\\.? Januar janvier enero gennaio"],
  [2, "February Feb\\.? Februar février febrero febbraio"],
  [3, "March Mar\\.? März mars marzo"],
  [4, "April Apr\\.? avril abril aprile"],
  [5, "May Mai mai mayo maggio"],
  [6, "June Jun\\.? Juni juin junio giugno"],
  [7, "July Jul\\.? Juli juillet julio luglio"],
  [8, "August Aug\\.? août agosto"],
  [9, "September Sept?\\.? septembre septiembre settembre"],
  [10, "October Oct\\.? Oktober octobre octubre ottobre"],
  [11, "November Nov\\.? novembre noviembre"],
  [12, "December Dec\\.? Dezember décembre diciembre dicembre"],
];
const persianForms: readonly (readonly [month: number, forms: string])[] = [
  [1, "Farvardin"],
  [2, "Ordibehesht"],
  [3, "Khordad"],
  [4, "Tir"],
  [5, "Mordad Amordad"],
  [6, "Shahrivar"],
  [7, "Mehr"],
  [8, "Aban"],
  [9, "Azar"],
  [10, "Dey"],
  [11, "Bahman"],
  [12, "Esfand"],
];
const weekdayForms: readonly (readonly [weekday: number, forms: string])[] = [
  [1, "Monday Mon Montag lundi lunes"],
  [2, "Tuesday Tues?  Dienstag mardi martes"],
  [3, "Wednesday Wed Mittwoch mercredi miércoles"],
  [4, "Thursday Thu Thurs? Donnerstag jeudi jueves"],
  [5, "Friday Fri Freitag vendredi viernes"],
  [6, "Saturday Sat Samstag Sonnabend samedi sábado"],
  [7, "Sunday Sun Sonntag dimanche domingo"],
];

function table(forms: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  const plainForms = (form: string): readonly string[] => {
    const bare = form.replace("\\.?", "");
    const optional = /(.)\?/u.exec(bare)?.[1];
    return optional === undefined ? [bare] : [bare.replace(`${optional}?`, ""), bare.replace("?", "")];
  };
  return new Map(
    forms.flatMap(([value, words]) =>
      words
        .split(/ +/u)
        .flatMap(plainForms)
        .map((form) => [form.toLowerCase(), value] as const),
    ),
  );
}

function alternation(forms: readonly (readonly [number, string])[]): string {
  return forms
    .flatMap(([, words]) => words.split(/ +/u))
    .toSorted((a, b) => b.length - a.length)
    .join("|");
}

const months = table(monthForms);
const persianMonths = table(persianForms);
const weekdays = table(weekdayForms);

/** A Gregorian month; capitalised, or all capitals, so that "may" and "march" are verbs. */
export const MONTH = `(?:${alternation(monthForms)}|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|JANUARY|FEBRUARY|MARCH|APRIL|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)(?![\\p{L}])`;
export const PERSIAN_MONTH = `(?:${alternation(persianForms)})(?![\\p{L}])`;
export const WEEKDAY =
  "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo";
export const SHORT_WEEKDAY = "(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)";

export function monthOf(word: string): number | null {
  return months.get(word.replace(/\.$/u, "").toLowerCase()) ?? null;
}
export function persianMonthOf(word: string): number | null {
  return persianMonths.get(word.toLowerCase()) ?? null;
}
export function weekdayOf(word: string): number | null {
  return weekdays.get(word.replace(/\.$/u, "").toLowerCase()) ?? null;
}

const units =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const numberWords: ReadonlyMap<string, number> = new Map([
  ...units.map((word, value) => [word, value] as const),
  ...tens.map((word, index) => [word, 20 + 10 * index] as const),
  ...tens.flatMap((ten, index) =>
    units.slice(1, 10).map((unit, value) => [`${ten}-${unit}`, 21 + 10 * index + value] as const),
  ),
  ["a", 1],
  ["an", 1],
  ["couple", 2],
  ["few", 3],
  ["several", 4],
  ["dozen", 12],
  ["half", 0.5],
  ["hundred", 100],
  ["sechs", 6],
]);

/** A small number in figures or words; "a few" is 3, "several" 4, and both are known to be loose by `isLoose`. */
export const NUMBER = `(?:(?:\\d|one|two|three|four|five|six)\\sand\\sa\\shalf|(?:a|three)\\squarters?\\sof\\san?|\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|half an?|an? few|an? couple(?: of)?|a dozen|(?:${tens.join("|")})(?:-(?:${units.slice(1, 10).join("|")}))?|${units.toReversed().join("|")}|several|few|an?)`;

/** The number that such words say; NaN where they say none. */
export function numberOf(words: string): number {
  const text = words.toLowerCase().replaceAll(",", "").trim();
  const more = / and a half$/u.exec(text);
  if (more !== null) return numberOf(text.slice(0, more.index)) + 0.5;
  const quarter = /^(a|three) quarters? of an?$/u.exec(text);
  if (quarter !== null) return quarter[1] === "a" ? 0.25 : 0.75;
  if (/^\d/u.test(text)) return Number(text);
  const key = text
    .replace(/^(?:an?|half) (?=few|couple|dozen|an?)/u, (found) => (found === "half " ? "half " : ""))
    .replace(/ of$/u, "");
  if (key.startsWith("half ")) return 0.5;
  return numberWords.get(key) ?? Number.NaN;
}

export function isLoose(words: string): boolean {
  return /few|couple|several|dozen|some/iu.test(words);
}

/** Seconds of a unit of time by its first letters; months and years are calendar's and not here. */
export function secondsOfUnit(unit: string): number {
  const word = unit.toLowerCase();
  if (word.startsWith("s")) return 1;
  if (word.startsWith("mi") || word === "m") return 60;
  if (word.startsWith("h")) return 3600;
  if (word.startsWith("d")) return 86_400;
  if (word.startsWith("w")) return 604_800;
  return Number.NaN;
}

/** Whether a figure stands here. Grammars ask it first: most of their forms begin either with a figure or with a letter. */
export function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** A match of a sticky expression at one place, or null. */
export function matchAt(sticky: RegExp, shadow: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(shadow);
}
