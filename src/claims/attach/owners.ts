import type { ClaimType } from "../../model/index.ts";
import type { FoundFrame, SentenceParts } from "../frames/index.ts";
import type { QuantityMention } from "../mentions/types.ts";
import type { Unit } from "../phrases/index.ts";

/** To which of the triggers of its sentence a place, time or number belongs. */

/** The trigger that an argument belongs to; a phrase at the very start of a sentence belongs to the first. */
export function ownersOf(
  at: number,
  triggers: readonly { readonly frame: FoundFrame; readonly at: number }[],
  sentence: SentenceParts,
): readonly FoundFrame[] {
  const owners = ownersByPlace(at, triggers, sentence);
  const quantity = sentence.units[at]?.quantity;
  if (quantity === undefined) return owners;
  const [hint] = quantity.hints;
  const near = triggers.find(({ frame }) => frame.kind.type === "proximity");
  // "Miss distance: 17 m": what is told of how near is no resolution.
  if (hint?.kind === "distance" && near !== undefined && owners.some(({ kind }) => kind.type === "resolution"))
    return [near.frame];
  if (!owners.some((frame) => measuresNothing.test(frame.kind.type))) return owners;
  // "When it was launched, the military catalogued it at 473 x 509 km, 97.5 degrees": heights and tilts are an orbit's, and what is
  // "within 200 metres" is near something, whatever is told beside it.
  for (const type of measuredBy(quantity, sentence)) {
    const other = triggers.find((trigger) => trigger.frame.kind.type === type);
    if (other !== undefined) return [other.frame];
  }
  return owners;
}

const measuresNothing = /^(?:launch|launch-failure|imaging|signal|statement|plan|status|count)$/;

/** The types of claims that such a number belongs to, likeliest first. */
function measuredBy({ values, hints, shape, span }: QuantityMention, { units }: SentenceParts): readonly ClaimType[] {
  const unit = values[0]?.unit;
  const [hint] = hints;
  const after = units.find((one) => one.span[0] >= span[1]);
  // "1,200 km west of Luzon", "350 km from Tehran": how far a place is.
  const away = /^(?:north|south|east|west|north-?\w+|south-?\w+|off|downrange|away|from)$/.test(after?.lower ?? "");
  if (unit === "deg") return hint === undefined || hint.kind === "inclination" ? ["orbit"] : [];
  if (unit === "min") return hint?.kind === "period" ? ["orbit", "coverage"] : [];
  if (unit !== "km" && unit !== "m") return [];
  if (hint?.kind === "distance") return away && after?.lower !== "from" ? [] : ["proximity"];
  if (hint?.kind === "resolution" || hint?.kind === "aperture") return ["resolution"];
  if (unit === "m" || away) return [];
  return shape === "pair" || hint === undefined || /height/.test(hint.kind) ? ["orbit", "manoeuvre"] : [];
}

function ownersByPlace(
  at: number,
  triggers: readonly { readonly frame: FoundFrame; readonly at: number }[],
  sentence: SentenceParts,
): readonly FoundFrame[] {
  if (triggers.length === 0) return [];
  const { units } = sentence;
  const before = triggers.filter((trigger) => trigger.at <= at);
  const after = triggers.find((trigger) => trigger.at > at);
  const last = before.at(-1);
  // "separated at 03:33 and communicated at 04:37": what belongs to a verb of no claim is no argument of the next.
  if (last !== undefined && after === undefined && units.slice(last.at, at).some((unit) => unit.letter === ";")) return [];
  // "…, and airlines swerved to miss debris over the Caribbean": a clause that tells of something else.
  if (last !== undefined && after === undefined && units[at]?.moment === undefined && otherSubject(units, last.at, at))
    return [];
  // "One part fell west of Jeju; another passed over Okinawa".
  const parted =
    after !== undefined &&
    units
      .slice(at, after.at)
      .some(({ letter }, i, all) => letter === ";" || (letter === "u" && /^[INO]$/.test(all[i + 1]?.letter ?? "")));
  if (last === undefined) return after === undefined || parted || endsOtherVerb(units, at, after.at) ? [] : [after.frame];
  // "Luch, launched from Baikonur in 2014, has visited satellites over Africa": behind the aside the sentence goes on with its own verb.
  if (after === undefined && asideEnds(units, last.at, at)) return [];
  // "… from Baikonur, sends images with a one-metre resolution": a number right before a trigger is the trigger's.
  if (after !== undefined && units[at]?.quantity !== undefined && after.at - at === 1 && after.frame.kind.type === "resolution")
    return [after.frame];
  // "… on 21 April 1995, when an Ariane 4 carried it up": one time of two things.
  if (
    after !== undefined &&
    units[at]?.moment !== undefined &&
    units[at + 1]?.letter === "," &&
    units[at + 2]?.lower === "when" &&
    !units.slice(at + 1, after.at + 6).some((unit) => unit.moment !== undefined)
  )
    return [last.frame, after.frame];
  // Beyond the end of the last trigger's clause, in that of the next: "…, failed; the second, on August 24, failed".
  if (after !== undefined && clauseBetween(units, last.at, at) && !clauseBetween(units, at, after.at)) return [after.frame];
  if (after !== undefined && opensClause(units, at, last.at, after.at)) return [after.frame];
  // Several kinds may share one clause: "launched … into an orbit of 500 km": numbers go to the orbit, see below.
  const peers = before.filter((trigger) => last.at - trigger.at <= 12 && !clauseBetween(units, trigger.at, last.at));
  const unit = units[at];
  if (unit?.quantity !== undefined && unit.quantity.values[0]?.unit !== "m") {
    const orbit = peers.find((trigger) => trigger.frame.kind.type === "orbit");
    if (orbit !== undefined) return [orbit.frame];
  }
  // "took pictures of Guam, received at 9:21": the one time that is told of the pictures.
  const pictured = before.at(-2);
  if (
    unit?.moment !== undefined &&
    last.frame.kind.type === "signal" &&
    pictured?.frame.kind.type === "imaging" &&
    units[last.at - 1]?.letter === "," &&
    !units.slice(pictured.at, last.at).some((other) => other.moment !== undefined)
  )
    return [pictured.frame, last.frame];
  return [last.frame];
}

function asideEnds(units: readonly Unit[], trigger: number, at: number): boolean {
  if (units[trigger - 1]?.letter !== ",") return false;
  for (let i = trigger + 1; i < at; i += 1)
    if (units[i]?.letter === "," && (/^[bm]$/.test(units[i + 1]?.letter ?? "") || startsVerb(units[i + 1]))) return true;
  return false;
}

function endsOtherVerb(units: readonly Unit[], at: number, trigger: number): boolean {
  const between = units
    .slice(at + 1, trigger)
    .map((unit) => unit.letter)
    .join("");
  if (!/^,?[&u][ebI]*$/.test(between)) return false;
  // At the very start of the sentence a phrase leads in all that follows.
  return units.slice(0, at).some((unit) => unit.letter === "w" || unit.letter === "b");
}

/** "… and at 11:35 p.m. passed over Norfolk": a conjunction before the phrase and the next trigger right behind it. */
function opensClause(units: readonly Unit[], at: number, last: number, next: number): boolean {
  let i = at - 1;
  while (i > last && /^[dpe]$/.test(units[i]?.letter ?? "")) i -= 1;
  // "Seoul and Incheon that …": the next name of a list opens no clause.
  if (i === at - 1 && units[i]?.letter === "&" && units[at]?.moment === undefined) return false;
  const opens = i > last && /^[&u;,]$/.test(units[i]?.letter ?? "");
  if (!opens) return false;
  for (let j = at + 1; j < next; j += 1)
    if (/^[,;&u]$/.test(units[j]?.letter ?? "") && !(units[j]?.letter === "," && j === at + 1)) return false;
  const subject = units.slice(at + 1, next).some((unit) => /^[IONB]$/.test(unit.letter));
  return /^[&u;]$/.test(units[i]?.letter ?? "") || subject;
}

/** ", and airlines swerved", ", and in July 1979 pieces of Skylab rained": another subject, with its verb, between two units. */
function otherSubject(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1) {
    if (units[i]?.letter !== "&" || units[i - 1]?.letter !== ",") continue;
    let subject = i + 1;
    // "and in Komorniki near Poznań the owner of a yard found a tank": where and when come first.
    while (
      (/^[TdepLB]$/.test(units[subject]?.letter ?? "") && units[subject]?.quantity === undefined) ||
      (units[subject]?.letter === "N" && units[subject - 1]?.letter === "p")
    )
      subject += 1;
    if (!/^[wNOI]$/.test(units[subject]?.letter ?? "") || startsVerb(units[subject])) continue;
    for (let verb = subject + 1; verb < subject + 8; verb += 1) {
      // "and one of Rome, which was taken": no verb of its own.
      if (/^[,;&u.Wt]$/.test(units[verb]?.letter ?? "")) break;
      if (startsVerb(units[verb])) return true;
    }
  }
  return false;
}

function clauseBetween(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1) {
    const letter = units[i]?.letter ?? "";
    if (letter === ";" || letter === "u") return true;
    // ", and airlines swerved": a subject that no list knows, with its verb.
    if (
      letter === "&" &&
      units[i - 1]?.letter === "," &&
      units[i + 1]?.letter === "w" &&
      !startsVerb(units[i + 1]) &&
      units[i + 2]?.letter === "w" &&
      startsVerb(units[i + 2])
    )
      return true;
    if (
      letter === "&" &&
      /^[IONB]$/.test(units[i + 1]?.letter ?? "") &&
      // "and a second attempt on August 24 ended": its time may stand before the verb.
      startsVerb(units[i + 2]?.moment === undefined ? units[i + 2] : units[i + 3]) &&
      !isListOfPictured(units, from, i)
    )
      return true;
  }
  return false;
}

/** "photos of the White House and the Pentagon were taken": a list behind a noun, no second clause. */
function isListOfPictured(units: readonly Unit[], from: number, at: number): boolean {
  return (
    /^(?:were|are|have|had)$/.test(units[at + 2]?.lower ?? "") &&
    units.slice(from + 1, at).every((unit) => /^[pdwBLNe,]$/.test(unit.letter)) &&
    units.slice(from, at).some((unit) => unit.lower === "of")
  );
}

export function startsVerb(unit: Unit | undefined): boolean {
  return unit !== undefined && (/^[bmSZ]$/.test(unit.letter) || (unit.letter === "w" && inThePast.test(unit.lower)));
}

const inThePast =
  /(?:ed|ew|ook|ent)$|^(?:came|fell|rose|broke|sank|struck|began|saw|stood|ran|lost|led|kept|held|hit|put|met)$/;
