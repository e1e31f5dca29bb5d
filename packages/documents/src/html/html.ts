import { dateLine } from "../document/date-line.js";
import { type Grid, liesDown } from "../grid/grid.js";
import { addresseesOf, recipientLines } from "../document/listed.js";
import { numberLine } from "../document/number-line.js";
import {
  type Annex,
  type Block,
  type OfficialDocument,
  annexNumber,
  attachedTo,
  closed,
  gridsOf,
} from "../document/official-document.js";
import { printable, withTexts } from "../document/printable.js";
import { textWidth } from "../profile/text-width.js";
import { type DocumentProfile, type ElementName, nghiDinh30 } from "../profile/profile.js";

/** Text that is markup already; everything else is escaped where it meets it. */
class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character]!);

type Piece = Markup | string | readonly Piece[];
function written(piece: Piece): string {
  if (piece instanceof Markup) return piece.text;
  return typeof piece === "string" ? escaped(piece) : piece.map(written).join("");
}
const m = (parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup =>
  new Markup(parts.map((part, at) => part + (at < pieces.length ? written(pieces[at]!) : "")).join(""));

/**
 * Writes an official document as a page that prints as the DOCX does. Its look is `printCss`, in a file of its own: the page holds no
 * style and no script, so it passes the strictest policy.
 *
 * @param stylesheet address of the file that holds `printCss()`
 * @example html(must(yearReportDocument(report, office)), { stylesheet: "bao-cao.css" }).slice(0, 15) // → "<!doctype html>"
 */
export function html(
  given: OfficialDocument,
  { stylesheet, profile = nghiDinh30 }: { stylesheet: string; profile?: DocumentProfile },
): string {
  const { words } = profile;
  const document = withTexts(given, printable);
  const { office, type, summary, year, draft, blocks, annexes } = document;
  const line = (name: ElementName, text: Piece) => m`<p class="${name}">${text}</p>`;
  const page = m`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${type}: ${summary}</title>
<link rel="stylesheet" href="${stylesheet}">
</head>
<body>
<main>
<header class="letterhead">
<div>${(office.parent ?? []).map((text) => line("superior", text))}${(office.agency ?? []).map((text) => line("agency", text))}</div>
<div>${line("nation", words.nation)}${line("motto", m`<span>${words.motto}</span>`)}</div>
${line("number", numberLine(words.number, office.number, office.sign))}
${line("placeAndDate", dateLine(office.place, office.date, year))}
</header>
${draft ? line("draft", draft) : ""}
<h1><span class="documentType">${type}</span> <span class="summary">${summary}</span></h1>
${addressees(words.to, addresseesOf(office))}
${closed(blocks, words.end).map(blockMarkup)}
<footer class="ending">
<div><p class="recipientsTitle">${words.recipients}</p><ul class="recipients">${recipientLines(words, office).map((text) => m`<li>${text}</li>`)}</ul></div>
<div>${office.signature.authority.map((text) => line("authority", text))}<p class="signer">${office.signature.name ?? ""}</p></div>
</footer>
</main>
${annexes.map((annex, at) => annexMarkup(annex, annexNumber(words.annex, at, annexes.length), attachedTo(document), textWidth(profile)))}
</body>
</html>
`;
  return page.text;
}

const addressees = (label: string, to: readonly string[]): Markup =>
  to.length < 2
    ? m`<p class="to">${label} ${to.join("")}.</p>`
    : m`<div class="to"><p>${label}</p>${to.map((name, at) => m`<p>- ${name}${at === to.length - 1 ? "." : ";"}</p>`)}</div>`;

const annexMarkup = (annex: Annex, number: string, attached: string, width: number): Markup =>
  m`<section class="annex${liesDown(gridsOf(annex), width) ? " wide" : ""}"><h2><span class="annexNumber">${number}</span> <span class="annexTitle">${annex.title}</span></h2>
<p class="annexAttached">${attached}</p>
${annex.blocks.map(blockMarkup)}
</section>
`;

function blockMarkup(block: Block): Markup {
  switch (block.kind) {
    case "grid":
      return gridMarkup(block.grid);
    case "section":
      return m`<h2 class="section">${block.text}</h2>\n`;
    case "point":
      return m`<h3 class="point">${block.text}</h3>\n`;
    default:
      return m`<p class="${block.kind}">${block.text}</p>\n`;
  }
}

function gridMarkup({ title, columns, rows, total, notes }: Grid): Markup {
  const cells = (texts: readonly string[]) =>
    texts.map((text, at) => m`<td class="${columns[at]!.align}">${text}</td>`);
  return m`<div class="scroll" role="region" aria-label="${title}" tabindex="0"><table>
<caption>${title}</caption>
<thead><tr>${columns.map((column) => m`<th scope="col">${column.title}</th>`)}</tr></thead>
<tbody>${rows.map((row) => m`<tr>${cells(row)}</tr>\n`)}</tbody>
${total ? m`<tfoot><tr>${cells(total)}</tr></tfoot>\n` : ""}</table></div>
${notes.map((note) => m`<p class="note">${note}</p>\n`)}`;
}
