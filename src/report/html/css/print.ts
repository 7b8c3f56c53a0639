import { lightColours, paperColours } from "./colours.ts";

/** Paper: light colours whatever the screen, nothing cut in two, everything folded away laid open, addresses written out. */
export const printCss = `@page{margin:16mm 15mm}
@media print{:root{color-scheme:light;${lightColours}${paperColours}}
body{max-width:none;padding:0;font-size:10.5pt;line-height:1.45}
.skip,.back{display:none}
h1{font-size:22pt}h2{font-size:15pt}.card h3{font-size:13pt}.lead,.card .summary{font-size:12pt}.words{font-size:11pt;max-width:none}
h1,h2,h3,h4,caption{break-after:avoid}
main>section{padding-top:14pt}
.claims h2{break-after:avoid}
.card{break-inside:avoid;margin-bottom:20pt;padding-top:8pt}
.row,.number,.block,figure,blockquote,.wording,tr,li,details,.columns>div{break-inside:avoid}
.body{grid-template-columns:minmax(0,1.3fr) minmax(0,1fr);gap:8pt 16pt}
.findings .row{grid-template-columns:30mm minmax(0,1fr) minmax(0,58mm);gap:4pt 12pt;padding:6pt 0}
.tag a{display:block;padding-left:1.2em}
.scroll{overflow:visible}.wide td{white-space:normal}
table,.number dd,details{font-size:8.5pt}
details::details-content{content-visibility:visible;display:block;block-size:auto}
summary{list-style:none}
a{text-decoration:none}.mark{text-decoration-line:underline}
a[href^="http"]:not(.source)::after{content:" (" attr(href) ")";font-size:.85em;overflow-wrap:anywhere}
.map,.timings,.mark,.glyph{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
