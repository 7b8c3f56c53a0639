/**
 * Findings made readable: a letter for the terminal, JSON for programs, Markdown, and one self-contained page with maps. Values go
 * in, text comes out: no file, clock, network or DOM. What is said of a claim comes from its finding; nothing is judged here.
 */
export { skyChart, type ChartedObject, type SkyChart } from "./figures/skyChart.ts";
export { htmlReport } from "./html/page.ts";
export { historyPage, type ObjectHistory } from "./history/historyPage.ts";
export { jsonReport } from "./json.ts";
export { claimMap } from "./map/claimMap.ts";
export { isLandTopology, type LandTopology } from "./map/land.ts";
export { markdownReport } from "./markdown/report.ts";
export { terminalReport, type TerminalOptions } from "./terminal/report.ts";
