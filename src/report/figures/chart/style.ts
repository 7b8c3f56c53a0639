import { trusted, type Html } from "../../text/html.ts";
import { darkColours, lightColours } from "../../html/css/colours.ts";

/**
 * The look of pictures that are files of their own. Colours are written out, not by name: programs that turn an SVG into a picture know no
 * custom properties. Dark readers get the dark colours where the program asks for them.
 */
const rules = `.paper{fill:var(--paper)}.sheet text{fill:var(--ink)}.sheet .soft{fill:var(--soft)}
.sheet .t-a{fill:var(--consistent)}.sheet .t-b{fill:var(--needs)}.sheet .t-c{fill:var(--supported)}.sheet .t-d{fill:var(--pending)}.sheet .t-x{fill:var(--contradicted)}
.halo{paint-order:stroke;stroke:var(--paper);stroke-width:3.5px;stroke-linejoin:round}
.grid{fill:none;stroke:var(--rule);stroke-width:1}.axis{fill:none;stroke:var(--soft);stroke-width:1}
.line{fill:none;stroke-width:1.8;stroke-linejoin:round;stroke-linecap:round}.dashed{stroke-dasharray:6 4}.dotted{stroke-dasharray:1.5 4}.thin{stroke-width:1.1}.wide{stroke-width:3.5}
.l-a{stroke:var(--consistent)}.l-b{stroke:var(--needs)}.l-c{stroke:var(--supported)}.l-d{stroke:var(--pending)}.l-x{stroke:var(--contradicted)}.l-n{stroke:var(--soft)}.l-i{stroke:var(--ink)}
.f-a{fill:var(--consistent)}.f-b{fill:var(--needs)}.f-c{fill:var(--supported)}.f-d{fill:var(--pending)}.f-x{fill:var(--contradicted)}.f-n{fill:var(--soft)}.f-i{fill:var(--ink)}.f-p{fill:var(--paper)}
.pale{opacity:.22}.half{opacity:.5}.panel{fill:var(--panel)}.night{fill:var(--soft);opacity:.2}
.sea{fill:var(--sea)}.land{fill:var(--land);stroke:var(--coast);stroke-width:.6;stroke-linejoin:round}.meridian{fill:none;stroke:var(--grid);stroke-width:.6}
.casing{fill:none;stroke:var(--casing);stroke-width:4.5;opacity:.75}.sky{fill:#22304a}.sky-line{fill:none;stroke:#6d7d9a;stroke-width:1;stroke-dasharray:2 4}.sheet .sky-text{fill:#c4cddd}
.sky-track{fill:none;stroke:#ffe9a8;stroke-width:2.2;stroke-linecap:round}.sky-dark{stroke:#93a3c2;stroke-dasharray:4 4}.sky-dot{fill:#ffe9a8;stroke:#22304a;stroke-width:1}.sheet .sky-name{fill:#fcfbf8;stroke:#22304a;stroke-width:3px;paint-order:stroke;stroke-linejoin:round}`;

/** A list of colours, `--name:value;`, put into rules that name them. */
function coloured(css: string, colours: string): string {
  const values = new Map([...colours.matchAll(/--([a-z-]+):([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]));
  return css.replace(/var\(--([a-z-]+)\)/g, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new RangeError(`there is no colour ${name}`);
    return value;
  });
}

/** The style sheet of a picture: light, and dark where that is asked for. */
export const sheetStyle: Html = trusted(
  `<style>${coloured(rules, lightColours)}@media (prefers-color-scheme:dark){${coloured(rules, darkColours)}}</style>`,
);
