import type { LanguageGuess } from "./types.ts";

/** How much of a text is looked at: three windows of this many units, from start, middle and end. */
const WINDOW = 6000;

interface Script {
  readonly name: string;
  readonly letters: RegExp;
  readonly guess: (sample: string) => readonly [code: string, name: string];
}

const scripts: readonly Script[] = [
  { name: "Hangul", letters: /\p{Script=Hangul}/gu, guess: () => ["ko", "Korean"] },
  { name: "Kana", letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, guess: () => ["ja", "Japanese"] },
  {
    name: "Han",
    letters: /\p{Script=Han}/gu,
    guess: (s) => (/[\p{Script=Hiragana}]/u.test(s) ? ["ja", "Japanese"] : ["zh", "Chinese"]),
  },
  {
    name: "Cyrillic",
    letters: /\p{Script=Cyrillic}/gu,
    guess: (s) =>
      /[іїєґ]/iu.test(s)
        ? ["uk", "Ukrainian"]
        : /[ўі]/iu.test(s)
          ? ["be", "Belarusian"]
          : /[ђћџљњј]/iu.test(s)
            ? ["sr", "Serbian"]
            : /[ыэё]/iu.test(s)
              ? ["ru", "Russian"]
              : /ъ/iu.test(s)
                ? ["bg", "Bulgarian"]
                : ["ru", "Russian"],
  },
  {
    name: "Arabic",
    letters: /\p{Script=Arabic}/gu,
    guess: (s) => (/[ٹڈےں]/u.test(s) ? ["ur", "Urdu"] : /[پچژگک‌ی]/u.test(s) ? ["fa", "Persian"] : ["ar", "Arabic"]),
  },
  { name: "Hebrew", letters: /\p{Script=Hebrew}/gu, guess: () => ["he", "Hebrew"] },
  { name: "Greek", letters: /\p{Script=Greek}/gu, guess: () => ["el", "Greek"] },
  { name: "Thai", letters: /\p{Script=Thai}/gu, guess: () => ["th", "Thai"] },
  { name: "Devanagari", letters: /\p{Script=Devanagari}/gu, guess: () => ["hi", "Hindi"] },
  { name: "Bengali", letters: /\p{Script=Bengali}/gu, guess: () => ["bn", "Bengali"] },
  { name: "Tamil", letters: /\p{Script=Tamil}/gu, guess: () => ["ta", "Tamil"] },
  { name: "Georgian", letters: /\p{Script=Georgian}/gu, guess: () => ["ka", "Georgian"] },
  { name: "Armenian", letters: /\p{Script=Armenian}/gu, guess: () => ["hy", "Armenian"] },
];

/** Frequent words of languages in Latin letters; those shared with English ("in", "on", "a", "so") are left out elsewhere. */
const functionWords: readonly (readonly [code: string, name: string, words: ReadonlySet<string>])[] = (
  [
    [
      "en",
      "English",
      "the a of and to in is was that for on with as at by it from be are were has have had not this which its an said he they but or their will would been after who his her than about into over could can may also when there where",
    ],
    [
      "de",
      "German",
      "der die das und den dem des ist ein eine einen einem einer nicht mit auf für von zu im sich auch es wurde wird nach bei aus sind hat am als dass oder wie noch haben war durch über",
    ],
    [
      "fr",
      "French",
      "le la les des et est une un dans que qui pour pas sur au aux avec par plus ce cette son sa ses ont été était du ne se il elle nous vous sont mais ou selon",
    ],
    [
      "es",
      "Spanish",
      "el los las que del una un por con para se su sus como pero más fue ha está este esta entre según también lo al es y en",
    ],
    [
      "pt",
      "Portuguese",
      "os as que um uma não com por para se seu sua mais foi são está ao dos das pelo pela também segundo é em da",
    ],
    [
      "it",
      "Italian",
      "il lo gli che di del della dei delle un una per con non sono è stato alla dal nel nella più anche si secondo ha come",
    ],
    [
      "nl",
      "Dutch",
      "de het een van en is dat op te zijn voor met niet aan er om ook als bij maar naar door heeft wordt werd uit",
    ],
    ["sv", "Swedish", "och att det som är en på för av med den till inte har ett om var från de sig men vid enligt"],
    ["da", "Danish", "og at det som er en på for af med den til ikke har et om var fra de sig men ved ifølge"],
    ["no", "Norwegian", "og at det som er en på for av med den til ikke har et om var fra de seg men ved ifølge"],
    ["pl", "Polish", "i w na z do się nie że jest to o przez jak po za od dla są był została który oraz"],
    ["cs", "Czech", "a v na se že je to do s o z pro byl který by jako po za od ale jsou"],
    ["tr", "Turkish", "ve bir bu için ile olarak da de olan daha çok ise gibi kadar sonra tarafından olduğunu"],
    ["id", "Indonesian", "yang dan di ke dari untuk dengan ini itu pada tidak akan telah adalah oleh dalam juga satelit"],
    ["vi", "Vietnamese", "và của là có được trong cho không với một những các người đã này vào tại"],
    ["ro", "Romanian", "și de la în cu pe care nu este un o din pentru a fost că sau mai lui"],
    ["hu", "Hungarian", "a az és hogy nem is egy ez meg volt szerint mint azt csak"],
    ["fi", "Finnish", "ja on ei että se oli mukaan hän ovat myös kun joka mutta"],
  ] as const
).map(([code, name, words]) => [code, name, new Set(words.split(" "))] as const);

/** Fewer words than this say little; a text so short is tried as English unless something speaks against it. */
const SHORT = 12;

/**
 * The language of a text by its script and its function words, good enough to refuse what we do not read and to name it.
 * English that quotes a foreign name stays English. Looks at no more than 18,000 units.
 */
export function guessLanguage(text: string): LanguageGuess {
  const sample = sampleOf(text);
  const latin = (sample.match(/\p{Script=Latin}/gu) ?? []).length;
  let best: Script | null = null;
  let most = 0;
  let other = 0;
  for (const script of scripts) {
    // A syllable or an ideograph carries about as much as two or three letters.
    const count = (sample.match(script.letters) ?? []).length * (/^(?:Hangul|Kana|Han)$/u.test(script.name) ? 2.5 : 1);
    other += count;
    if (count > most) [best, most] = [script, count];
  }
  if (best !== null && other > latin) {
    const kana = (sample.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) ?? []).length;
    const [code, name] = best.name === "Han" && kana > most / 25 ? (["ja", "Japanese"] as const) : best.guess(sample);
    return { code, name, english: false };
  }
  return guessLatin(sample);
}

function guessLatin(sample: string): LanguageGuess {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let leader: readonly [code: string, name: string, score: number] = ["und", "unknown", 0];
  let english = 0;
  let distinct = 0;
  for (const [code, name, known] of functionWords) {
    const met = words.filter((word) => known.has(word));
    const score = met.length;
    if (code === "en") english = score;
    if (score > leader[2]) [leader, distinct] = [[code, name, score], new Set(met).size];
  }
  const share = words.length === 0 ? 0 : leader[2] / words.length;
  if (english >= leader[2] * 0.8 && english > 0) return { code: "en", name: "English", english: true };
  // "A ring fell in a field": one word of another language, however often, is no sign of it.
  if ((words.length <= SHORT && leader[2] < 3) || distinct < 2) return { code: "und", name: "unknown", english: true };
  // Headlines and tables have few function words in any language.
  if (share < 0.08) return { code: "und", name: "unknown", english: true };
  return { code: leader[0], name: leader[1], english: leader[0] === "en" };
}

function sampleOf(text: string): string {
  if (text.length <= 3 * WINDOW) return text;
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, WINDOW)} ${text.slice(middle, middle + WINDOW)} ${text.slice(-WINDOW)}`;
}
