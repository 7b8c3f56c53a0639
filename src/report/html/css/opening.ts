/** The verdicts at the top, and the marked text. */
export const openingCss = `.tally{display:grid;grid-template-columns:repeat(auto-fit,minmax(10.5rem,15rem));gap:1rem 1.6rem;margin:0 0 1.8rem;font:400 .875rem/1.45 var(--sans)}
.tally li{display:grid;align-content:start;grid-template-columns:auto 1fr;column-gap:.45rem;align-items:baseline;border-top:3px solid var(--c);padding-top:.45rem}
.tally .count{color:var(--c);font-weight:650;font-size:1rem}
.tally .count strong{font-size:1.3em;font-variant-numeric:tabular-nums;margin-right:.15em}
.tally .glyph{color:var(--c)}
.tally .meaning{grid-column:1/-1;color:var(--soft)}
.findings{border-top:1px solid var(--rule)}
.findings .row{display:grid;grid-template-columns:9.5rem minmax(0,1fr) minmax(0,20rem);gap:.2rem 2rem;padding:1.05rem 0;border-bottom:1px solid var(--rule)}
.findings p{margin:0}
.tag a{display:block;font:400 .8125rem/1.6 var(--sans);color:var(--soft);padding-left:1.2em}
.findings .summary{font-size:1.0625rem;line-height:1.45}
.findings .who{font:400 .8125rem/1.5 var(--sans);color:var(--soft);margin-top:.3rem}
.findings .fair{font-size:1rem;line-height:1.45;border-left:3px solid var(--c);padding-left:.9rem}
.findings .fair .label{display:block}
.statements,.needs-list{margin-top:1.8rem}
.statements h3,.verdicts .needs h3{font:600 .9375rem/1.4 var(--sans);margin-bottom:.5rem}
.statements li,.verdicts .needs li{margin-bottom:.35rem;padding-left:1.3em;text-indent:-1.3em}
.statements a{font:400 .8125rem/1.5 var(--sans);color:var(--soft);margin-left:.4em}
.statements .glyph{color:var(--none);margin-right:.2em}
.verdicts .needs{margin-top:1.8rem}
.verdicts .needs li{padding-left:0;text-indent:0}
.verdicts .needs code{display:block}
.waiting{font:400 .8125rem/1.5 var(--sans);color:var(--soft)}
.notices{margin-top:1.8rem;font:400 .875rem/1.5 var(--sans);color:var(--soft)}
.notices li{border-left:3px solid var(--needs);padding-left:.8rem;margin-bottom:.4rem}
.beside{display:grid;grid-template-columns:minmax(0,19rem) minmax(0,1fr);gap:1.5rem 3rem;align-items:start}
.beside .lead{font-size:1.125rem}
.counted{font:400 .8125rem/1.5 var(--sans);color:var(--soft)}
.text .beside{grid-template-columns:minmax(0,38rem) minmax(0,1fr)}
.legend{font:400 .875rem/1.6 var(--sans);border-left:1px solid var(--rule);padding-left:1.2rem}
.legend li{margin-bottom:.4rem}
.legend .ref{font-size:.9em;vertical-align:0}
.words{font-size:1.1875rem;line-height:1.75;max-width:38rem}
.words p{margin-bottom:1.1rem}
.words .lined{white-space:pre-line}
.mark{color:inherit;background:color-mix(in srgb,var(--c) var(--tint),transparent);text-decoration:underline solid 2px var(--c);text-underline-offset:.22em;
text-decoration-skip-ink:none;padding:.08em 0;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.mark.v-supported{text-decoration-thickness:3px}
.mark.v-consistent{text-decoration-style:double;text-decoration-thickness:1.5px}
.mark.v-contradicted{text-decoration-style:wavy;text-decoration-thickness:1.5px}
.mark.v-needs-data{text-decoration-style:dashed}
.mark.v-pending{text-decoration-style:dotted;text-decoration-thickness:2.5px}
.mark.v-not-checkable{text-decoration-thickness:1px}
a.mark:hover{background:color-mix(in srgb,var(--c) 22%,transparent)}
.mark.shared{box-shadow:inset 0 -.1em 0 color-mix(in srgb,var(--c) 30%,transparent)}
.words p{position:relative}
.read-card{display:none;position:absolute;pointer-events:none;z-index:3;left:0;right:0;top:calc(100% + .2rem);padding:.7rem .9rem;background:var(--paper);border:1px solid var(--rule);
border-top:3px solid var(--c);box-shadow:0 .4rem 1.2rem rgb(0 0 0 / .14);font:400 .8125rem/1.5 var(--sans);color:var(--ink);text-align:left;white-space:normal}
.held:hover>.read-card,.held:has(:focus-visible)>.read-card{display:block}
.read-card .row{display:block;padding:.15rem 0}.read-card .part{display:grid;grid-template-columns:7.5em minmax(0,1fr)}.read-card .how{color:var(--soft)}
@media print{.read-card{display:none!important}}
.ref{color:var(--c);font:650 .68em/1 var(--sans);text-decoration:none;white-space:nowrap;vertical-align:.5em;padding:.25em .15em;margin-left:.1em}
.ref .glyph{width:.78em;height:.78em;vertical-align:-.02em;margin-left:.18em}
@media screen and (max-width:52rem){.findings .row{grid-template-columns:minmax(0,1fr);gap:.5rem}
.beside,.text .beside{grid-template-columns:minmax(0,1fr)}.legend{order:-1;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;border:0;padding:0}
.tag{display:flex;gap:.8rem;align-items:baseline}.tag a{display:inline;padding:0}
.tally{grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));font-size:.8125rem}.words{font-size:1.125rem;line-height:1.7}}
`;
