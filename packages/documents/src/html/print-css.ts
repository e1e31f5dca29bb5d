import { type DocumentProfile, type ElementName, nghiDinh30 } from "../profile/profile.js";

/**
 * The look of `html` by a profile, on paper and on a screen: the same margins, sizes, lines and page numbers as the DOCX.
 *
 * @example await writeFile("report.css", printCss())
 */
export function printCss(profile: DocumentProfile = nghiDinh30): string {
  const { page, margins, styles, paragraph, font, leftColumn, ruleShare } = profile;
  const margin = (["top", "right", "bottom", "left"] as const).map((side) => `${margins[side].size}mm`).join(" ");
  const number = `@top-center { content: counter(page); font: ${styles.pageNumber.size}pt "${font}", serif; }`;
  const elements = (Object.keys(styles) as ElementName[]).map((name) => {
    const { size, bold, italic, caps } = styles[name];
    return `.${name} { font-size: ${size}pt; font-weight: ${bold ? 700 : 400}; font-style: ${italic ? "italic" : "normal"};${caps ? " text-transform: uppercase;" : ""} }`;
  });
  return `/* ${profile.source.document}, ${profile.source.article} (${profile.id} ${profile.version}) */
@page { size: ${page.width}mm ${page.height}mm; margin: ${margin}; ${number} }
@page :first { @top-center { content: none; } }
@page wide { size: ${page.height}mm ${page.width}mm; }
:root { color-scheme: light; }
body { margin: 0; color: #000; background: #fff; font: ${styles.body.size}pt/${paragraph.lines} "${font}", "Liberation Serif", serif; overflow-wrap: anywhere; }
h1, h2, h3, p, ul { margin: 0; padding: 0; font: inherit; }
ul { list-style: none; }
main, .annex { max-width: ${page.width - margins.left.size - margins.right.size}mm; margin: 0 auto; }
.wide { max-width: none; }
.letterhead, .ending { display: grid; grid-template-columns: ${leftColumn}mm 1fr; text-align: center; line-height: 1.15; }
.agency:last-child::after, .summary::after { content: ""; display: block; width: ${ruleShare * 100}%; margin: 2pt auto 6pt; border-bottom: .75pt solid; }
.agency, .summary { width: fit-content; margin-inline: auto; }
.motto span { border-bottom: .75pt solid; padding-bottom: 1pt; }
h1, h1 span, .annex h2, .annex h2 span { display: block; text-align: center; }
h1 { margin-top: 12pt; }
.draft, .annexAttached { text-align: center; margin-top: 6pt; }
.to { width: fit-content; margin: 6pt auto 12pt; }
.to p + p { padding-left: 8mm; }
.body, .basis { text-align: justify; text-indent: ${paragraph.firstLine}mm; margin-bottom: ${paragraph.gap}pt; }
.section, .point { text-indent: ${paragraph.firstLine}mm; margin-bottom: ${paragraph.gap}pt; break-after: avoid; }
.ending { margin-top: 12pt; break-inside: avoid; break-before: avoid; text-align: left; }
.ending > :last-child { text-align: center; }
.signer { margin-top: 5em; }
.scroll { overflow-x: auto; margin-top: 8pt; padding: 0 1px; }
table { width: 100%; border-collapse: collapse; font-size: ${styles.table.size}pt; }
caption { text-align: left; font-weight: 700; padding-bottom: 4pt; }
th, td { border: .5pt solid #000; padding: 1.5pt 3.5pt; vertical-align: top; overflow-wrap: break-word; }
th { text-align: center; vertical-align: middle; }
td.right { text-align: right; font-variant-numeric: tabular-nums; }
td.center { text-align: center; }
tfoot td { font-weight: 700; }
tr, thead, .scroll { break-inside: avoid; }
.note { font-size: ${styles.table.size}pt; font-style: italic; break-before: avoid; overflow-wrap: anywhere; }
${elements.join("\n")}
@media screen { body { padding: 1rem; text-rendering: geometricPrecision; } .annex { margin-top: 3rem; } .annex .scroll { content-visibility: auto; contain-intrinsic-block-size: auto 12rem; } }
@media screen and (max-width: 40em) { .letterhead, .ending { grid-template-columns: 1fr; row-gap: .5rem; } caption { max-width: calc(100vw - 2rem); } .wide td:nth-child(2) { min-width: 9em; } }
@media print { .annex { break-before: page; } .wide { page: wide; } .scroll { overflow: visible; } thead { display: table-header-group; } tfoot { display: table-row-group; } }
`;
}
