/**
 * Where a time phrase may begin: found in one scan, so that the grammar is tried at a few hundred places of a long text and
 * not at every word. Common words count only where the next ones can make a time of them.
 */

import { pattern } from "../text/index.ts";

const UNITS =
  "(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|quarters?|years?|weekends?|fortnights?|nights?|decades?)";
const COUNTS =
  "[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[Tt]hir\\p{L}+|[Ff]ou?r\\p{L}+|[Ff]if\\p{L}+|[Tt]wenty|[Ss]ix\\p{L}+|[Ss]even\\p{L}+|[Ee]ight\\p{L}+|[Nn]ine\\p{L}+|[Ss]everal|[Ff]ew|sechs";

const sources: readonly string[] = [
  "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|MON|TUE|WED|THU|FRI|SAT|SUN|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)",
  "Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonn|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo",
  "Juche|Farvardin|Ordibehesht|Khordad|Mordad|Shahrivar|Aban|Azar|Bahman|Esfand|New Year|Christmas",
  "[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Oo]vernight|[Pp]re-?dawn|[Dd]awn|[Mm]orning|[Aa]fternoon|[Ee]vening|[Nn]ight|[Mm]id|[Nn]oon|minuit|Mitternacht|medianoche",
  "[Ll]ast\\s|[Tt]his\\s|[Nn]ext\\s|[Pp]ast\\s|[Pp]revious\\s|[Cc]oming\\s|[Cc]urrent\\s|[Ff]ollowing\\s(?:week|month|year)",
  "[Tt]he\\s(?:very\\s)?(?:day|next|following|previous|preceding|same|past|last|coming|weekend|first|second|third|fourth|final|latter|early|late|small|wee|end|close|beginning|start|opening|middle|spring|summer|autumn|fall|winter|(?:fif|six|seven|eigh|nine)ties|night|local|week|year(?:'s|-|\\s(?:is|ends|comes|draws|closes))|month(?:'s|-|\\s(?:is|ends)))",
  "[Tt]hat\\s(?:same|very|day|night|evening|afternoon|morning|moment|instant|minute|year|month|week)|[Ss]ame\\s(?:year|month|week)|[Tt]his\\svery\\smoment|[Ss]ame\\sday|[Oo]n\\s(?:the|that)\\ssame\\sday",
  "[Ee]arl(?:y|ier)\\s|[Ll]ate(?:r)?\\s|[Ee]nd\\sof|[Cc]lose\\sof|[Bb]eginning\\sof|[Ss]tart\\sof|[Mm]iddle\\sof|[Ff]irst\\s(?:half|quarter|week|days|light)|[Ss]econd\\s(?:half|quarter)|[Tt]hird\\squarter|[Ff]ourth\\squarter|[Ff]inal\\s(?:week|quarter|days)|Q[1-4]\\s",
  "[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|[Ff]all\\s(?:of|\\d)|[Bb]efore\\s(?:dawn|daybreak|sunrise)|[Aa]t\\s(?:dawn|daybreak|sunrise|first)",
  "(?:[Ii]n|[Oo]ver|[Dd]uring|[Ff]or|[Ww]ithin)\\s(?:the\\s)?(?:past|last|previous|next|coming)\\s",
  `(?:[Ii]n|[Ww]ithin|[Oo]ver|[Dd]uring)\\s(?:about\\s|around\\s)?(?:\\d+|an?(?:\\sfew|\\scouple(?:\\sof)?)?|${COUNTS})[\\s-]${UNITS}|[Ww]ithin\\s(?:hours|days|weeks|months)`,
  `[Aa]n?\\s(?:few\\s|couple\\s(?:of\\s)?|dozen\\s)?${UNITS}|(?:[Aa]|[Tt]hree)\\squarters?|[Hh]alf\\s(?:an?\\s|past\\s)|[Qq]uarter\\s(?:past|to)`,
  `(?:${COUNTS})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?(?=[\\s-](?:${UNITS}|o'clock|Uhr|[ap]\\.?m|and\\sa\\shalf\\s))|(?:[Ff]ive|[Tt]en|[Tt]wenty)(?:-[Ff]ive)?\\s(?:minutes\\s)?to\\s|(?:${COUNTS})(?:-\\p{L}+)?\\s(?:minutes?\\s)?past\\s|(?<=(?:[Aa]t|[Aa]bout|[Aa]round|[Bb]y)\\s)[Hh]alf\\s(?=one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`,
  `(?<=(?:[Aa]fter|[Bb]efore|[Aa]t|[Aa]bout|[Aa]round|[Bb]y|[Uu]ntil|gegen)\\s)(?:${COUNTS})(?=[\\s.,;)])`,
  "(?:[Ss]hortly|[Ss]oon|[Ii]mmediately|[Mm]oments|[Ss]econds|[Mm]inutes|[Hh]ours|[Dd]ays|[Jj]ust)\\s(?:after|before|into|following|ago)|(?:[Mm]oments|[Ss]econds|[Mm]inutes|[Hh]ours|[Dd]ays|[Ww]eeks|[Mm]onths|[Yy]ears)\\s(?:later|earlier|afterward)",
  "[Yy]ear(?:'s|-)\\s?end|[Mm]onth(?:'s|-)\\s?end|[Ww]eek\\s(?:of|beginning|starting)\\s",
  "fiscal\\s(?:year\\s)?20|FY\\s?20|[Ll]ocal\\s[Tt]ime|(?:UTC|GMT|KST)",
];

const eastern =
  "오전|오후|밤|새벽|아침|저녁|낮|어제|오늘|[월화수목금토일]요|午前|午後|上午|下午|凌晨|早上|晚上|昨|今[天日]|星期|[月火水木金土日]曜";

/** A fresh scanner each time: global expressions carry a position. */
export function momentTriggers(): RegExp {
  return pattern(`\\d+|(?<![\\p{L}\\d])(?:${sources.join("|")})|(?:${eastern})`, "gu");
}
