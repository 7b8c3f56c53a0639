/**
 * Pictures that are files of their own: plain values go in, an SVG with its own style comes out, light or dark, as wide as it is shown. Figures inside a
 * report's page lie beside them and are not among these.
 */
export { companyFigure } from "./company.ts";
export { coverageFigure } from "./coverage.ts";
export { decayFigure } from "./decay.ts";
export { hazardFigure } from "./hazard.ts";
export { launchFigure } from "./launch.ts";
export { manoeuvresFigure } from "./manoeuvres.ts";
export { neighboursFigure } from "./neighbours.ts";
export { originFigure } from "./origin.ts";
export { passesFigure } from "./passes.ts";
