/**
 * Findings made readable: a letter for the terminal, JSON for programs, Markdown, and one self-contained page with maps. Values go
 * in, text comes out: no file, clock, network or DOM. What is said of a claim comes from its finding; nothing is judged here.
 */
export { skyChart, type ChartedObject, type SkyChart } from "./figures/skyChart.ts";
export { groundTrack } from "./map/track.ts";
export { htmlReport } from "./html/page.ts";
export type { Embedded } from "./html/shell.ts";
export { historyPage, type ObjectHistory } from "./history/historyPage.ts";
export { seriesFigure, type Band, type Series, type SeriesFigure } from "./history/seriesFigure.ts";
export { calendarReport } from "./exports/calendar.ts";
export { claimReviewReport } from "./exports/claimReview.ts";
export { reportAs, reportForms, type PageParts, type ReportForm } from "./exports/forms.ts";
export { geojsonReport } from "./exports/geojson.ts";
export { jsonReport } from "./json.ts";
export { claimMap } from "./map/claimMap.ts";
export { isLandTopology, type LandTopology } from "./map/land.ts";
export { markdownReport } from "./markdown/report.ts";
export { terminalReport, type TerminalOptions } from "./terminal/report.ts";

// Pictures of their own, loaded when one is asked for: a check draws none.
export type { ChartedApproach, CompanyPicture, LongitudeTrack } from "./figures/company.ts";
export type { CoveragePicture } from "./figures/coverage.ts";
export type { DecayPicture, HeightPoint } from "./figures/decay.ts";
export type { ChartedSite, HazardPicture } from "./figures/hazard.ts";
export type { LaunchPicture } from "./figures/launch.ts";
export type { NeighboursPicture } from "./figures/neighbours.ts";
export type { ChartedOrigin, OriginPicture } from "./figures/origin.ts";
export type { ChartedPass, PassesPicture, SkyPoint } from "./figures/passes.ts";
/** What draws the pictures that commands write. */
export const drawings = async (): Promise<typeof import("./figures/index.ts")> => import("./figures/index.ts");

// What a page needs that sets a report itself: its words, the cut of its text, the markup of its blocks. None of these loads the engine but the blocks.
export { claimBlocks, mapBlock, timingsBlock, type ClaimBlocks, type MapBlock } from "./desk/claimBlocks.ts";
export { glyphSheet } from "./html/glyphs.ts";
export { landOf, type Land } from "./map/land.ts";
export { linkable } from "./text/html.ts";
export { isLined, paragraphsOf, type Paragraph } from "./text/paragraphs.ts";
export { segmentsOf, type Segment } from "./text/segments.ts";
export { oneLine, visible } from "./text/visible.ts";
export { capital, givenWords, gradeWords, propositionWords, speakerWords, typeWords } from "./words/claimWords.ts";
export { asOneWords, companyAgesWords, companyRateWords } from "./words/companyWords.ts";
export { counted, headline, listed, verdictCounts } from "./words/countWords.ts";
export { chance, decimal, measure, percent } from "./words/numberWords.ts";
export { partsInWords, type PartWords } from "./words/partWords.ts";
export { correctedBy, correctedPart, correctedTo, stanceWords } from "./words/reviewWords.ts";
export { clockWords, dateWords, intervalWords, momentWords, shortDate, spanWords } from "./words/timeWords.ts";
export { verdictOrder, verdictWords } from "./words/verdictWords.ts";
