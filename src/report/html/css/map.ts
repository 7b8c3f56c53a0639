import { lightColours as pageColours, verdictColours } from "./colours.ts";

/** Colours that a map needs where no page gives them. */
export const lightColours = `${pageColours}--sans:system-ui,"Helvetica Neue",Arial,sans-serif`;

/** Rules of the drawn figures; they use the page's colours by name, so that maps follow light, dark and paper. */
export const mapCss = `.map,.timings{display:block;width:100%;height:auto;font-family:var(--sans)}
.map{background:var(--paper)}
.sea{fill:var(--sea)}
.land{fill:var(--land);stroke:var(--coast);stroke-width:.7;stroke-linejoin:round}
.map .grid{fill:none;stroke:var(--grid);stroke-width:.6}
.dusk{fill:var(--night);opacity:var(--dusk-opacity)}
.dark{fill:var(--night);opacity:var(--dark-opacity)}
.ring{fill:none;stroke:var(--line);stroke-width:1.1}
.disc{fill:var(--c);opacity:.1}
.ring.outer-limit{stroke-dasharray:5 3}
.ring.horizon{stroke-dasharray:1 4;stroke-linecap:round;stroke-width:2}
.casing{fill:none;stroke:var(--casing);stroke-width:5;opacity:.75}
.map .track{fill:none;stroke:var(--c);stroke-width:2.2;stroke-linecap:round}
.map .track.plane{stroke-dasharray:9 5}
.globe .track{stroke-width:1.4}
.tick{fill:none;stroke:var(--c);stroke-width:1.6}
.arrow,.satellite{fill:var(--c);stroke:var(--casing);stroke-width:1}
.sight{fill:none;stroke:var(--line);stroke-width:1.1;stroke-dasharray:3 3}
.place .halo{fill:var(--casing)}
.place .spot{fill:var(--line)}
.map text{fill:var(--ink);font-size:11.5px;paint-order:stroke;stroke:var(--land);stroke-width:3px;stroke-linejoin:round}
.map .place-name{font-size:14px;font-weight:650}
.map .satellite-name{font-size:12px;fill:var(--c);font-weight:600}
.map .ring-name,.map .time{fill:var(--soft)}
.map .ring-name{font-size:11px}
.frame{fill:none;stroke:var(--rule)}
.scale path{fill:none;stroke:var(--line);stroke-width:1.2}
.globe .halo{fill:var(--paper)}
.globe .rim{fill:none;stroke:var(--line);stroke-width:.8}
.globe .land{stroke-width:.35}
.globe .edge{fill:none;stroke:var(--line);stroke-width:1.1}
${verdictColours}
.timings{max-width:40rem}
.timings text{font-size:13px;fill:var(--ink)}
.timings .axis{fill:var(--soft);font-size:11.5px}
.timings .when{fill:var(--soft);font-size:11.5px;font-weight:400}
.timings .name,.timings .value{font-weight:600}
.timings .name,.timings .when,.timings .value{paint-order:stroke;stroke:var(--paper);stroke-width:4px}
.timings .value{font-variant-numeric:tabular-nums}
.timings .grid{stroke:var(--rule);stroke-width:1;fill:none}
.timings .zero{stroke:var(--ink);stroke-width:1.4;fill:none}
.timings .p95{fill:var(--soft);opacity:.16}
.timings .p50{fill:var(--soft);opacity:.26}
.timings .stated{fill:var(--c);stroke:var(--paper);stroke-width:1}
.timings .stated.minute{opacity:.85}
.heights .range{fill:none;stroke:var(--soft);stroke-width:5;opacity:.45}
.heights .stated-band{fill:var(--c);opacity:.32}
.heights .stated-name{fill:var(--c);font-weight:650}
`;
