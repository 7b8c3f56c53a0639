/** The card of a claim: words, what may be written, pictures beside numbers, tables. */
export const cardCss = `.card{border-top:4px solid var(--c);padding:1.4rem 0 0;margin:0 0 4rem;scroll-margin-top:1rem}
.card.brief{margin-bottom:2.4rem}
.stamp{margin:0 0 .7rem;font-size:1.0625rem}
.stamp .verdict{font-size:1.125rem}
.type{font:400 .875rem/1.5 var(--sans);color:var(--soft);margin-left:.7em}
.card h3{max-width:30em;font-size:1.45rem}
blockquote{margin:1rem 0 1.1rem;max-width:42rem;padding-left:1rem;border-left:1px solid var(--rule);color:var(--ink)}
blockquote p{margin:0;font-style:italic}
blockquote footer{font:400 .875rem/1.5 var(--sans);color:var(--soft);margin-top:.3rem}
mark{background:none;color:inherit;text-decoration:underline 2px var(--c);text-underline-offset:.2em;text-decoration-skip-ink:none}
.card .summary{font-size:1.2rem;line-height:1.5;max-width:36em}
.wording{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1.4rem;max-width:56rem;margin:0 0 1.8rem}
.wording p{margin:0;line-height:1.5}
.wording>div{padding-left:.9rem;border-left:3px solid var(--c)}
.wording .unfair{border-left:3px double var(--rule)}
.wording .unfair p{color:var(--soft)}
.body{display:grid;grid-template-columns:minmax(0,1.45fr) minmax(0,1fr);gap:1.4rem 2.4rem;align-items:start}
.body.plain{grid-template-columns:minmax(0,1fr)}
.body.plain .numbers,.further .numbers{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(16rem,100%),1fr));gap:0 2rem}
.further .number dd{font-size:.8125rem}.further .value{font-size:1rem}
figure{margin:0 0 1.2rem}
figcaption{font:400 .875rem/1.5 var(--sans);color:var(--soft);margin-top:.5rem;max-width:46em}
.number{padding:.55rem 0;border-bottom:1px solid var(--rule)}
.number dt{font:400 .8125rem/1.4 var(--sans);color:var(--soft)}
.number dd{font:400 .875rem/1.45 var(--sans)}
.value{font:600 1.1875rem/1.35 var(--sans);font-variant-numeric:tabular-nums;margin-right:.35em}
.bounds{color:var(--ink)}
.number .detail{display:block}
.block{margin:0 0 1.7rem}
.block ul li{padding-left:1em;text-indent:-1em;margin-bottom:.3rem;max-width:44em}
.block ul li::before{content:"–";display:inline-block;width:1em;text-indent:0;color:var(--soft)}
.block q+.detail{display:block;text-indent:0}
.needs code,.statements code{display:block;text-indent:0;margin-top:.25rem;padding:.35rem .6rem;background:var(--panel);border-radius:3px}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font:400 .875rem/1.45 var(--sans);font-variant-numeric:tabular-nums}
th{font-weight:600;color:var(--soft);text-align:left;vertical-align:bottom}
th,td{padding:.42rem .9rem .42rem 0;border-bottom:1px solid var(--rule)}
td{vertical-align:top}
.n{text-align:right}
.wide td.n,.wide td:first-child{white-space:nowrap}
tr.stated td{font-weight:650}
tr.minor td{color:var(--soft)}
tr.minor .verdict{color:var(--c)}
.date{color:var(--soft);font-weight:400}
details{border-top:1px solid var(--rule);font:400 .9375rem/1.5 var(--sans)}
details:last-of-type{border-bottom:1px solid var(--rule)}
summary{padding:.6rem 0;cursor:pointer}
details[open]>summary{padding-bottom:.2rem}
details .scroll,details ul{margin-bottom:1rem}
.back{font:400 .8125rem/1.5 var(--sans);margin:.9rem 0 0}
.back a{color:var(--soft)}
.columns{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:2rem 3rem}
.columns h3{font:600 .9375rem/1.4 var(--sans);margin-bottom:.6rem}
.columns p{font-size:1rem;line-height:1.5;margin-top:1rem}
.meanings dt{font:650 .9375rem/1.5 var(--sans);color:var(--c)}
.meanings dd{margin:0 0 .55rem 1.25em;font-size:1rem;line-height:1.45}
.versions{font:400 .875rem/1.5 var(--sans)}
.versions div{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:1rem;padding:.2rem 0}
.versions dt{color:var(--soft)}
.versions dd{overflow-wrap:anywhere}
@media screen and (max-width:52rem){.body,.wording,.columns{grid-template-columns:minmax(0,1fr);gap:1.1rem}
.card h3{font-size:1.25rem}
.scroll table{min-width:44rem}.stack thead{display:none}.stack tr{display:grid;grid-template-columns:1fr auto;gap:0 1rem;padding:.5rem 0;border-bottom:1px solid var(--rule)}
.stack td{border:0;padding:0}.stack td:first-child{font-weight:600}.stack td:nth-child(n+3){grid-column:1/-1;color:var(--soft)}.stack td:empty{display:none}
.pictures figure>svg{width:calc(100% + 2.2rem);margin-inline:-1.1rem}.timings{max-width:none}
.type{display:block;margin:0}.versions div{grid-template-columns:minmax(0,1fr);gap:0}}
`;
