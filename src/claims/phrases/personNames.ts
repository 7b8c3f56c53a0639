/** Two or three capitalised words, none of them one that bodies are named with. Persons stand among the packs' names of whom they speak for. */
export function looksLikePerson(name: string): boolean {
  const body =
    /\b(?:force|command|agency|ministry|house|news|times|council|committee|centre|center|administration|institute|staff|department|office|service|street|post|herald|university|organi[sz]ation|union|party|guards?|corps|navy|army|government|academy|space|defen[cs]e|security|aerospace|company|corporation|group|squadron|network)\b/i;
  const bare = name.replace(
    /^.*\b(?:Minister|President|Chairman|General|Gen\.|Secretary|Spokes(?:man|woman|person)|Leader|Chief|Director|Administrator|Admiral)\s+/i,
    "",
  );
  return /^[A-Z][A-Za-z'-]+(?:[ -](?:[A-Z]\.|[A-Z][A-Za-z'-]*|bin|al|de|van)){1,3}$/.test(bare) && !body.test(bare);
}
