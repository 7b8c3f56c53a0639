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
        /[VH](?:[^.;]{0,90}?)\b(?<trigger>failed(?! to (?:detect|see|spot|comment|respond|notice|disclose|separate|communicate|complete a burn))|fails|ended in (?:a )?failure|ended in (?:an )?explosion|was a failure|were failures|was (?:a )?unsuccessful|were unsuccessful|went wrong|was lost|exploded|explodes|blew up|crashed|crashes|plunged|plummeted|fell into|disintegrated|broke up|self-destructed)\b|[O](?:[^.;]{0,60}?)\b(?<trigger2>blew up|blown up|was lost (?=(?:when|after|as|during) [^.;]{0,60}?(?:stage|engine|rocket|booster|launch|[VH]))|crashed|crashes|plunged|plunges|plummeted|fell into|falls into|crash-landed|failed to (?:reach|enter|achieve))\b/g,
      example: "The second attempt failed.",
      counter: "The ministry failed to comment on the rocket.",
    },
    {
      name: "did not reach orbit",
      pattern:
        /\b(?<trigger>(?:did not|didn't|never|could not|failed to|unable to|without) (?:[a-z]+ )?(?:reach(?:ing)?|enter(?:ing)?|achiev(?:e|ing)|attain(?:ing)?|make it (?:in)?to|get into|put (?:[a-zOV' ]+ )?(?:in)?to|place (?:[a-zOV' ]+ )?in(?:to)?|be put into|be placed into) (?:[a-z'-]+ ){0,3}?orbit)\b/g,
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
  ],
  not: [/D+ of V+[^.;]{0,40}(?:plunged|crashed|fell|plummeted)/, /\bfailed states?\b/, /\bfailed talks\b/],
};
