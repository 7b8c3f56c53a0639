/** Forms that no rule leads back to their verb or noun. */
const irregular: ReadonlyMap<string, string> = new Map(
  (
    "fell:fall fallen:fall rose:rise risen:rise came:come went:go gone:go goes:go took:take taken:take flew:fly flown:fly flies:fly sank:sink sunk:sink broke:break broken:break " +
    "shot:shoot sent:send left:leave lost:lose found:find saw:see seen:see heard:hear got:get gotten:get gave:give given:give made:make said:say told:tell kept:keep held:hold stood:stand " +
    "sat:sit spun:spin swung:swing burnt:burn blew:blow blown:blow drew:draw drawn:draw grew:grow grown:grow threw:throw thrown:throw began:begin begun:begin ran:run rode:ride ridden:ride " +
    "struck:strike stricken:strike tore:tear torn:tear brought:bring bought:buy caught:catch built:build spent:spend swept:sweep crept:creep slept:sleep slid:slide hid:hide hidden:hide " +
    "met:meet fed:feed led:lead sped:speed shed:shed lay:lie lain:lie laid:lay thought:think fought:fight sought:seek taught:teach wrote:write written:write spoke:speak spoken:speak " +
    "awoke:wake woke:wake woken:wake knew:know known:know chose:choose chosen:choose drove:drive driven:drive shone:shine showed:show shown:show won:win sprang:spring sprung:spring " +
    "shrank:shrink shrunk:shrink swam:swim sang:sing rang:ring rung:ring paid:pay meant:mean felt:feel dealt:deal bore:bear borne:bear froze:freeze frozen:freeze stole:steal stolen:steal " +
    "leapt:leap wound:wind hung:hang flung:fling clung:cling stuck:stick dug:dig bent:bend lit:light died:die dying:die dies:die lying:lie tied:tie " +
    "has:have had:have having:have is:be are:be was:be were:be been:be being:be am:be did:do does:do done:do doing:do " +
    "children:child men:man women:woman people:people pieces:piece series:series axes:axis apogee:apogee perigee:perigee debris:debris gas:gas gases:gas lens:lens lenses:lens news:news " +
    "bodies:body batteries:battery cities:city bus:bus us:us its:its this:this his:his always:always perhaps:perhaps less:less across:across pass:pass press:press success:success " +
    "reentry:reentry re-entry:reentry reentries:reentry re-entries:reentry reentered:reenter re-entered:reenter reenters:reenter re-enters:reenter reentering:reenter re-entering:reenter reenter:reenter re-enter:reenter " +
    "de-orbit:deorbit de-orbited:deorbit de-orbiting:deorbit lift-off:liftoff liftoffs:liftoff blast-off:blastoff take-off:takeoff break-up:breakup fly-by:flyby fly-past:flyby flypast:flyby flyover:overflight fly-over:overflight " +
    "fragments:fragment higher:high highest:high lower:lower lowest:low closer:close closest:close nearer:near nearest:near dead:dead red:red bed:bed need:need speed:speed feed:feed indeed:indeed hundred:hundred " +
    "wing:wing ring:ring bring:bring thing:thing king:king spring:spring string:string during:during evening:evening morning:morning nothing:nothing something:something anything:anything everything:everything beijing:beijing ceiling:ceiling " +
    "axis:axis analysis:analysis basis:basis status:status focus:focus campus:campus virus:virus bias:bias atlas:atlas previous:previous various:various dangerous:dangerous"
  )
    .split(" ")
    .map((pair) => {
      const [form = "", stem = ""] = pair.split(":");
      return [form, stem] as const;
    }),
);

/** Whether a word is the past of a verb that no ending tells. */
export function isIrregularPast(word: string): boolean {
  const stem = irregular.get(word);
  return stem !== undefined && stem !== word && !/(?:s|ing|er|est|y|man|en)$/.test(word);
}

/**
 * The stem of an English word in lower case, so that "raises", "raised" and "raising" are one: a few suffix rules, British and American spelling alike.
 * It need be no word; only alike for forms of one word.
 */
export function stemOf(word: string): string {
  const known = irregular.get(word);
  return level(known ?? cut(word));
}

function cut(word: string): string {
  const { length } = word;
  if (length < 4) return word;
  if (word.endsWith("ies") && length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith("ied") && length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("s") && !/(?:ss|us|is)$/.test(word)) return ending(word.slice(0, -1));
  return ending(word);
}

function ending(word: string): string {
  const { length } = word;
  if (word.endsWith("ing") && length > 5) return undoubled(word.slice(0, -3));
  if (word.endsWith("ed") && length > 4) return undoubled(word.slice(0, -2));
  if (word.endsWith("ly") && length > 5) return word.slice(0, -2);
  return word;
}

/** "dropp" of "dropped" is "drop"; "pass" and "fall" stay. */
function undoubled(stem: string): string {
  return /([bdgkmnprtvl])\1$/.test(stem) && !/(?:all|ell|ill|oll|ull)$/.test(stem) ? stem.slice(0, -1) : stem;
}

/** Spelling that differs across the Atlantic, and the silent "e" that only some forms keep. */
function level(stem: string): string {
  const plain = stem
    .replace(/^man(?:euv|oeuv).*/, "manoeuvr")
    .replace(/our(?=$|ed|er)/, "or")
    .replace(/is(?=e?$)/, "iz")
    .replace(/([bcdfgt])re$/, "$1er")
    .replace(/ogue?$/, "og")
    .replace(/ll$/, "l");
  return plain.length > 3 && plain.endsWith("e") ? plain.slice(0, -1) : plain;
}
