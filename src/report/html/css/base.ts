import { darkColours, lightColours, verdictColours } from "./colours.ts";

/** Type, colour, links: what every part of the page shares. */
export const baseCss = `:root{color-scheme:light dark;${lightColours}
--serif:Charter,"Bitstream Charter","Iowan Old Style","Source Serif 4",Cambria,Georgia,"Noto Serif","Noto Serif CJK KR",serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Noto Sans CJK KR",Arial,sans-serif;
--mono:ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace}
@media (prefers-color-scheme:dark){:root{${darkColours}}}
${verdictColours}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0 auto;max-width:72rem;padding:0 clamp(1.1rem,4vw,3rem) 4rem;background:var(--paper);color:var(--ink);
font:400 1.0625rem/1.6 var(--serif);font-kerning:normal;overflow-wrap:break-word}
h1,h2,h3{font-family:var(--serif);font-weight:600;line-height:1.2;text-wrap:balance;margin:0}
h1{font-size:clamp(1.85rem,4.6vw,3rem);line-height:1.12;letter-spacing:-.012em;max-width:20em}
h2{font-size:1.6rem;letter-spacing:-.005em;margin-bottom:1rem}
h3{font-size:1.28rem}
h4{font:600 .8125rem/1.4 var(--sans);color:var(--soft);margin:0 0 .45rem}
p{margin:0 0 .8rem}
ul,ol,dl,dd{margin:0;padding:0}
li{list-style:none}
a{color:inherit;text-decoration-color:color-mix(in srgb,currentColor 45%,transparent);text-underline-offset:.18em}
a:hover{text-decoration-color:currentColor}
:focus-visible{outline:3px solid var(--consistent);outline-offset:2px;border-radius:2px}
code{font:.875em/1.5 var(--mono);overflow-wrap:anywhere}
.skip,.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip:focus{position:fixed;top:.5rem;left:.5rem;z-index:9;width:auto;height:auto;clip-path:none;padding:.6rem 1rem;background:var(--ink);color:var(--paper)}
.sheet{position:absolute}
.glyph{width:.82em;height:.82em;flex:none;vertical-align:-.06em}
.verdict{color:var(--c);font:650 .95em/1.3 var(--sans);white-space:nowrap}
.label{font:600 .8125rem/1.4 var(--sans);color:var(--soft)}
.detail{color:var(--soft)}
.masthead{padding:clamp(1.6rem,5vw,3.4rem) 0 2.2rem;border-bottom:1px solid var(--rule)}
.kicker{font:400 .875rem/1.5 var(--sans);color:var(--soft);margin-bottom:1.6rem}
.brand{font-weight:700;color:var(--ink);margin-right:.5em}
.byline{font:400 1rem/1.5 var(--sans);margin:1.1rem 0 0}
.checked{font:400 .875rem/1.5 var(--sans);color:var(--soft);margin:.25rem 0 0}
.source{color:var(--soft);margin-left:.5em;overflow-wrap:anywhere}
main>section{padding:2.8rem 0 0}
.lead{font-size:1.2rem;line-height:1.5;max-width:36em}
.caveat{color:var(--soft);max-width:40em}
.foot{border-top:1px solid var(--rule);margin-top:4rem;padding-top:1rem;font:400 .875rem/1.5 var(--sans);color:var(--soft)}
`;
