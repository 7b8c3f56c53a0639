/**
 * What a text says of itself: title, publisher, date, dateline, zone; and which of its blocks are running text. Claims are not
 * looked for here.
 */
export { homeOf, type Home } from "./home.ts";
export { intake, type Intake } from "./intake.ts";
export type { Dateline } from "./dateline.ts";
