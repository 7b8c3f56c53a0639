import { lightColours, paperColours } from "./colours.ts";

/** Paper: light colours whatever the screen, nothing cut in two, everything folded away laid open, addresses written out. */
export const printCss = `@page{margin:13mm 14mm}
@media print{:root{color-scheme:light;${lightColours}${paperColours}}
body{max-width:none;padding:0;font-size:10pt;line-height:1.42}
.skip,.back{display:none}
h1{font-size:21pt}h2{font-size:14.5pt;margin-bottom:7pt}.card h3{font-size:12.5pt}.lead,.card .summary,.beside .lead{font-size:11pt}
.words{font-size:10.5pt;line-height:1.6;max-width:none}.findings .summary,.findings .fair{font-size:10pt}.masthead{padding:0 0 10pt}.kicker{margin-bottom:10pt}
h1,h2,h3,h4,caption{break-after:avoid}
main>section{padding-top:14pt}
.card{break-inside:avoid;margin-bottom:16pt;padding-top:7pt;border-top-width:3pt}
.row,.together,.number,.block,figure,blockquote,.wording,tr,li,details,.tally,.columns>div{break-inside:avoid}
.beside,.text .beside{grid-template-columns:minmax(0,1fr);gap:6pt}.legend{order:-1;display:flex;flex-wrap:wrap;gap:0 10pt;border:0;padding:0}
.timings{max-width:110mm}
.tally{grid-template-columns:repeat(auto-fit,minmax(30mm,1fr));gap:6pt 10pt;font-size:8pt}.tally .count{font-size:9pt}
.body{grid-template-columns:minmax(0,1.35fr) minmax(0,1fr);gap:6pt 14pt}
.findings .row{grid-template-columns:27mm minmax(0,1fr) minmax(0,58mm);gap:3pt 10pt;padding:5pt 0}
.number{padding:3pt 0}.number dt,.label,h4,.type,.detail,figcaption,blockquote footer,.checked,.findings .who{font-size:7.5pt}.value{font-size:10.5pt}
.block,.wording{margin-bottom:8pt}figure{margin-bottom:6pt}blockquote{margin:6pt 0}th,td{padding:1.4pt 5pt 1.4pt 0}summary{padding:3pt 0}
.scroll{overflow:visible}.wide td.n{white-space:nowrap}
table,.number dd,details,.notices,.versions{font-size:7.5pt;line-height:1.35}
.further .numbers{grid-template-columns:repeat(auto-fill,minmax(40mm,1fr));gap:0 6mm}.further .number dd{font-size:7.5pt}.further .value{font-size:9.5pt}
.block ul li{margin-bottom:1pt}details .scroll,details ul{margin-bottom:4pt}
details::details-content{content-visibility:visible;display:block;block-size:auto}
summary{list-style:none}
a{text-decoration:none}.mark{text-decoration-line:underline}
a[href^="http"]:not(.source)::after{content:" (" attr(href) ")";font-size:.85em;overflow-wrap:anywhere}
.map,.timings,.mark,.glyph{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
