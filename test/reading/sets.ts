import { articles } from "./articles.ts";
import { magazineArticles } from "./build/magazine.ts";
import { manyFormsArticles } from "./build/manyForms.ts";
import { moreVerdictArticles } from "./build/moreVerdicts.ts";
import { newsroomArticles } from "./build/newsroom.ts";
import { phrasings } from "./build/phrasings.ts";
import { placesAndNumbersArticles } from "./build/placesAndNumbers.ts";
import { reports } from "./build/reports.ts";
import { verdictArticles } from "./build/verdicts.ts";
import { timesArticles } from "./build/times.ts";
import { voiceArticles } from "./build/voices.ts";
import { wireArticles } from "./build/wire.ts";
import { firstSet, type Labelled } from "./corpus.ts";
import { fifthArticles } from "./fifthArticles.ts";
import { fourthArticles } from "./fourthArticles.ts";
import { moreWireArticles } from "./build/moreWire.ts";
import { secondMagazineArticles } from "./build/secondMagazine.ts";
import { thirdMagazineArticles } from "./build/thirdMagazine.ts";
import { secondManyFormsArticles } from "./build/secondManyForms.ts";
import { fourthFormsArticles } from "./build/fourthForms.ts";
import { fourthWireArticles } from "./build/fourthWire.ts";
import { thirdManyFormsArticles } from "./build/thirdManyForms.ts";
import { secondMixedArticles } from "./build/secondMixed.ts";
import { emptyArticles } from "./build/empty.ts";
import { heldOutFreshArticles } from "./heldOut/fresh.ts";
import { heldOutFreshFormsArticles } from "./heldOut/freshForms.ts";
import { heldOutLastArticles } from "./heldOut/last.ts";
import { heldOutLastFormsArticles } from "./heldOut/lastForms.ts";
import { heldOutNewestArticles } from "./heldOut/newest.ts";
import { nothingArticles } from "./build/nothing.ts";
import { fourthManyFormsArticles } from "./build/fourthManyForms.ts";
import { fourthMagazineArticles } from "./build/fourthMagazine.ts";
import { fourthNewsroomArticles } from "./build/fourthNewsroom.ts";
import { heldOutMoreVerdictArticles } from "./heldOut/moreVerdicts.ts";
import { secondNewsroomArticles } from "./build/secondNewsroom.ts";
import { heldOutVerdictArticles } from "./heldOut/verdicts.ts";
import { secondVoiceArticles } from "./build/secondVoices.ts";
import { thirdNewsroomArticles } from "./build/thirdNewsroom.ts";
import { moreArticles } from "./moreArticles.ts";
import { secondSet } from "./moreSentences.ts";
import { seventhArticles } from "./seventhArticles.ts";
import { sixthArticles } from "./sixthArticles.ts";
import { thirdArticles } from "./thirdArticles.ts";

/** A set of labelled texts. What is held out is looked at for the score only: nothing in the reader was changed for it. */
export interface LabelledSet {
  readonly name: string;
  readonly rows: readonly Labelled[];
  readonly heldOut: boolean;
  /** Built on, but came after the words were last weighed. */
  readonly unweighed?: true;
}

export const labelledSets: readonly LabelledSet[] = [
  { name: "sentences 1", rows: firstSet, heldOut: false },
  { name: "sentences 2", rows: secondSet, heldOut: false },
  { name: "articles 1", rows: articles, heldOut: false },
  { name: "articles 2", rows: moreArticles, heldOut: false },
  { name: "articles 3", rows: thirdArticles, heldOut: false },
  { name: "articles 4", rows: fourthArticles, heldOut: false },
  { name: "articles 5", rows: fifthArticles, heldOut: false },
  { name: "articles 6", rows: sixthArticles, heldOut: false },
  { name: "articles 7", rows: seventhArticles, heldOut: false },
  { name: "wire", rows: wireArticles, heldOut: false },
  { name: "phrasings", rows: phrasings, heldOut: false },
  { name: "reports", rows: reports, heldOut: false },
  { name: "more wire", rows: moreWireArticles, heldOut: false },
  { name: "voices", rows: voiceArticles, heldOut: false },
  { name: "verdicts", rows: verdictArticles, heldOut: false },
  { name: "more verdicts", rows: moreVerdictArticles, heldOut: false },
  { name: "newsroom", rows: newsroomArticles, heldOut: false },
  { name: "many forms", rows: manyFormsArticles, heldOut: false },
  { name: "magazine", rows: magazineArticles, heldOut: false },
  { name: "times", rows: timesArticles, heldOut: false },
  { name: "places and numbers", rows: placesAndNumbersArticles, heldOut: false },
  { name: "mixed", rows: secondMixedArticles, heldOut: false },
  { name: "voices 2", rows: secondVoiceArticles, heldOut: false },
  { name: "verdicts, held out", rows: heldOutVerdictArticles, heldOut: true },
  { name: "more verdicts, held out", rows: heldOutMoreVerdictArticles, heldOut: true },
  { name: "newsroom 2", rows: secondNewsroomArticles, heldOut: false },
  { name: "many forms 2", rows: secondManyFormsArticles, heldOut: false },
  { name: "many forms 3", rows: thirdManyFormsArticles, heldOut: false },
  { name: "many forms 4", rows: fourthManyFormsArticles, heldOut: false },
  { name: "magazine 2", rows: secondMagazineArticles, heldOut: false },
  { name: "magazine 3", rows: thirdMagazineArticles, heldOut: false },
  { name: "magazine 4", rows: fourthMagazineArticles, heldOut: false },
  { name: "newsroom 3", rows: thirdNewsroomArticles, heldOut: false },
  { name: "newsroom 4", rows: fourthNewsroomArticles, heldOut: false },
  { name: "forms 4", rows: fourthFormsArticles, heldOut: false },
  { name: "wire 4", rows: fourthWireArticles, heldOut: false },
  { name: "last, held out", rows: heldOutLastArticles, heldOut: true },
  { name: "last forms, held out", rows: heldOutLastFormsArticles, heldOut: true },
  { name: "fresh, held out", rows: heldOutFreshArticles, heldOut: true },
  { name: "fresh forms, held out", rows: heldOutFreshFormsArticles, heldOut: true },
  { name: "newest, held out", rows: heldOutNewestArticles, heldOut: true },
  { name: "nothing", rows: nothingArticles, heldOut: false, unweighed: true },
  { name: "empty", rows: emptyArticles, heldOut: false, unweighed: true },
];
