import { gap } from "./parts.ts";
import type { FrameKind } from "./types.ts";

/** A launch that is said to have failed. The cause is kept in the quote; no orbit shows it. */
export const launchFailure: FrameKind = {
  type: "launch-failure",
  placeRole: "site",
  event: "lift-off",
  subject: "launch",
  splits: false,
  needs: ["nothing"],
  verb: { past: "failed", future: "would fail" },
  ways: [
    {
      name: "the attempt failed",
      pattern:
        /[VH](?:[^.;]{0,90}?)\b(?<trigger>failed(?! to (?:detect|see|spot|comment|respond|notice|disclose|separate|communicate|complete a burn))|fails|ended in (?:[a-z-]+ ){0,4}?(?:failure|explosion)|was a failure|were failures|was (?:a )?unsuccessful|were unsuccessful|went wrong|was lost|exploded|explodes|blew up|crashed|crashes|plunged|plummeted|fell into|disintegrated|broke up|self-destructed)\b|[O](?:[^.;]{0,60}?)\b(?<trigger2>blew up|blown up|was lost (?=(?:when|after|as|during) [^.;]{0,60}?(?:stage|engine|rocket|booster|launch|[VH]))|failed to (?:reach|enter|achieve))\b/g,
      example: "The second attempt failed.",
      counter: "The ministry failed to comment on the rocket.",
    },
    {
      name: "did not reach orbit",
      pattern:
        /\b(?<trigger>(?:did not|didn't|never|could not|failed to|unable to|without) (?:[a-z]+ )?(?:reach(?:ing)?|enter(?:ing)?|achiev(?:e|ing)|attain(?:ing)?|ma(?:k|d)e it (?:in)?to|g(?:e|o)t (?:in)?to|got (?:in)?to|made it (?:in)?to|reached|entered|attained|achieved|put (?:[a-zOV' ]+ )?(?:in)?to|place (?:[a-zOV' ]+ )?in(?:to)?|be put into|be placed into) (?:[a-z'-]+ ){0,3}?orbit)\b/g,
      absorbsNegation: true,
      example: "The satellite did not reach orbit.",
      counter: "The satellite reached orbit.",
    },
    {
      name: "a failed launch",
      pattern:
        /\b(?<trigger>failed|unsuccessful|botched|abortive|doomed|failure of|loss of)\b (?=(?:the |its |a |an )?(?:(?!to |in )[a-z]+ ){0,3}[HOV])|(?<trigger2>H) failures?\b/g,
      example: "It was the failure of the second launch.",
      counter: "The failed state launched an appeal.",
    },
    {
      name: "came to grief",
      pattern:
        /(?:[VH]|\bmission\b)[^.;]{0,90}?\b(?<trigger>(?:came|come|coming) to (?:grief|nothing|naught|nought)|fell short|fell back(?! to)|was (?:a |an )?(?:total |complete |costly |embarrassing )?(?:flop|disaster|fiasco|dud|washout|setback)|ended in (?:[a-z-]+ ){0,4}?(?:failure|explosion|disaster|fireball|flames|tragedy|the sea|defeat|setback|embarrassment)|was lost|went awry|(?:veered|strayed|drifted) off (?:its )?(?:course|track)|(?:was |had been |has been )?aborted|(?:was |were )destroyed|did not (?:go to plan|succeed|work)|didn't (?:work|succeed)|flopped|fizzled|misfired|suffered (?:an? |another )?(?:[a-z-]+ ){0,2}?(?:anomaly|failure|malfunction|setback|fault|abnormality)|ran into (?:trouble|problems)|malfunctioned|(?:lost|losing) (?:thrust|power|control|contact)|went down|fell (?:in|into|to))\b/g,
      example: "The Simorgh rocket had come to grief on each of its earlier flights.",
      counter: "The rocket museum came to a deal.",
    },
    {
      name: "did not reach the speed",
      pattern:
        /\b(?<trigger>(?:did not|didn't|never|could not|failed to|unable to) (?:[a-z]+ )?(?:reach|attain|achieve|get to|gain) (?:the |its |a |an )?(?:[a-z-]+ ){0,3}?(?:speed|velocity|height|altitude|space))\b/g,
      absorbsNegation: true,
      example: "The satellites did not reach the necessary speed.",
      counter: "The car did not reach the bridge.",
    },
    {
      name: "blew apart",
      pattern: new RegExp(
        `(?:[VH]|\\b(?:flight|try|mission|attempts?|launcher|booster)\\b)${gap(90)}\\b(?<trigger>(?:blew|blown|fell|came|broke|flew) apart(?! in (?:[a-z]+ ){0,3}?orbit)|burst(?:ing|s)?(?: into (?:flames|a ball of (?:flame|fire)))?|caught fire|went up in (?:flames|smoke)|tumbled (?:in)?to|(?:came|come|comes) to (?:nothing|grief|naught)|(?:ditched|sank|dropped|plunged|plummeted) (?:in|into)|(?:did not|didn't|could not|failed to) (?:manage|succeed|make it|work|start|ignite|light|separate)(?! from)|(?:gone|went|goes|going) wrong|lasted (?:just |only )?(?:over |under |about )?(?:a |K)|was (?:cut short|doomed|scrubbed in flight)|turned back)\\b`,
        "g",
      ),
      example: "The North's new rocket burst into flames.",
      counter: "The rocket hall burst with visitors.",
    },
    {
      name: "doomed the flight",
      pattern:
        /\b(?<trigger>doomed|wrecked|ruined|ended|sank|scuppered|thwarted|botched|foiled|failed|unsuccessful|ill-fated|abortive)\b(?= (?:the |its |a |an |this |that )?(?:[a-z]+ ){0,3}?(?:H+|flights? of|attempts?\b|try\b|launch(?:es)?\b))/g,
      example: "An engine fault doomed the May launch of the rocket.",
      counter: "A fault doomed the book launch.",
    },
    {
      name: "could not be placed in orbit",
      absorbsNegation: true,
      pattern:
        /\b(?<trigger>(?:could not|couldn't|was not|wasn't|were not|never|did not|didn't|failed to) (?:be |manage to |get |been )*(?:plac|put|insert|deliver|inject|reach)[a-z]* (?:[a-zO' ]+ )?(?:in|into|to) (?:its |the |an? )?(?:[a-z]+ )?orbit|(?:was|were) lost when [^.;]{0,60}?(?:stage|engine|rocket|booster|V{3}))\b/g,
      example: "The satellite could not be placed in orbit.",
      counter: "The satellite was placed in orbit.",
    },
    {
      name: "shut down early",
      pattern:
        /\b(?<trigger>shut (?:down|off) [^.;]{0,24}?\b(?:early|prematurely|too soon)|cut out (?:early|too soon)|(?:without|not|too little) (?:enough )?(?:speed|velocity|thrust)|short of orbital (?:speed|velocity))\b/g,
      absorbsNegation: true,
      example: "The third stage of the rocket shut down 46 seconds early.",
      counter: "The bakery shut down an hour early.",
    },
  ],
  not: [
    /\b(?:what was left|remains|remnants|pieces|parts|chunks|most|rest|debris) (?:of|from) (?:an? |the )?V+[^.;]{0,60}(?:plunged|crashed|fell|plummeted|burned|rained)/,
    /D+ (?:of|from) (?:an? |the )?V+[^.;]{0,40}(?:plunged|crashed|fell|plummeted)/,
    /\bfailed states?\b/,
    /\bfailed talks\b/,
  ],
};
