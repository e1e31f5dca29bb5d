import type { Problem } from "@danvan/core";
import { problemSentence } from "@danvan/core";
import type { YearBasis, YearDraft, YearRecord } from "@danvan/server";
import { html, type Html } from "../../kit/view/html.js";
import { localHref } from "../../kit/view/own-address.js";
import type { WorkspaceView } from "../workspace-view.js";
import { partOf } from "./shown-part.js";
import { yearPath, type YearPageName } from "./year-page.js";

/** What is missing before the report may be handed in, each a link to where it is written; then what would do it good. */
export function checklist(view: WorkspaceView, record: YearRecord, draft: YearDraft, basis: YearBasis): Html {
  const { year: words } = view.labels;
  const { missing } = draft.report;
  const lines = [
    ...missingLines(view, record, draft, basis),
    ...draft.faults.map((one) => faultLine(view, record, one)),
  ];
  const advice = adviceLines(view, record, basis);
  return html`<section class="card" aria-labelledby="checklist">
    <h2 id="checklist">${words.checklist}</h2>
    ${
      missing.length === 0 && lines.length === 0
        ? html`<p>${words.complete}</p>`
        : html`<ul class="checklist">
            ${lines}
          </ul>`
    }
    ${
      advice.length > 0 &&
      html`<h3>${words.advice}</h3>
        <ul class="checklist">
          ${advice}
        </ul>`
    }
  </section>`;
}

function missingLines(
  view: WorkspaceView,
  record: YearRecord,
  { report }: YearDraft,
  { indicators }: YearBasis,
): Html[] {
  const { year: words } = view.labels;
  const { missing, sections, scoreCard } = report;
  const link = linkOf(view, record.year);
  const figures = missing.filter(({ code }) => code === "figure-missing");
  const facts = missing.filter(({ code }) => code === "score-facts-missing");
  const titleOf = (id: string) => indicators.find((one) => one.id === id)?.title[view.lang] ?? id;
  return [
    ...missing.flatMap((one) => {
      if (one.code === "figure-missing" || one.code === "score-facts-missing") return [];
      if (one.code === "section-empty") {
        const section = sections.find(({ id }) => id === one.path);
        return [link("texts", words.missingSection(section?.title[view.lang] ?? one.path), one.path)];
      }
      if (one.path === "agency.sign") return [link("texts", words.missingOffice, "office")];
      return one.code === "reporter-incomplete" ? [] : [html`<li>${problemSentence(one, view.lang)}</li>`];
    }),
    ...(figures.length > 0
      ? [
          html`<li>
            <a href="${localHref(view, yearPath(record.year, "figures"))}">${words.missingFigures(figures.length)}</a>
            <details>
              <summary>${words.figures.indicator}</summary>
              <ul>
                ${figures.map(({ path }) => html`<li>${titleOf(path)}</li>`)}
              </ul>
            </details>
          </li>`,
        ]
      : []),
    ...(facts.length > 0
      ? [
          html`<li>
            ${words.missingFacts}:
            ${facts.map(({ facts: { fact } }) => scoreCard?.facts[String(fact)]?.[view.lang] ?? String(fact)).join("; ")}
          </li>`,
        ]
      : []),
  ];
}

const faultLine = (view: WorkspaceView, record: YearRecord, one: Problem) =>
  linkOf(view, record.year)("figures", `${one.path}: ${problemSentence(one, view.lang)}`, one.path);

const linkOf = (view: WorkspaceView, year: number) => (page: YearPageName, text: string, id: string) =>
  html`<li><a href="${localHref(view, yearPath(year, page))}#${id}">${text}</a></li>`;

function adviceLines(view: WorkspaceView, record: YearRecord, { duties, scorer }: YearBasis): Html[] {
  const { year: words } = view.labels;
  const bodies = duties.map(({ clause }) => partOf(record, "duty", clause.id)?.body);
  const noPlan = bodies.filter((body) => !body?.plan.trim()).length;
  const noEvidence = bodies.filter((body) => !body?.evidence.length).length;
  const noProof = (scorer?.criteria ?? []).filter(({ criterion }) => {
    const body = partOf(record, "score", criterion.id)?.body;
    return !body?.evidence.length && !body?.explanation.trim();
  }).length;
  const line = (page: YearPageName, text: string) =>
    html`<li><a href="${localHref(view, yearPath(record.year, page))}">${text}</a></li>`;
  return [
    ...(noPlan > 0 ? [line("duties", words.adviceDuties(noPlan))] : []),
    ...(noEvidence > 0 ? [line("duties", words.adviceEvidence(noEvidence))] : []),
    ...(noProof > 0 ? [line("score", words.adviceScore(noProof))] : []),
  ];
}
