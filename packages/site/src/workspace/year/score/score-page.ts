import {
  criterionName,
  explainLine,
  factsOf,
  YEAR_TEXT_MAX,
  type Score,
  type ScoreLine,
  type Scorer,
} from "@danvan/core";
import type { YearBasis, YearDraft, YearRecord } from "@danvan/server";
import { withSummary } from "../../../kit/form/error-summary.js";
import { textField } from "../../../kit/form/text-field.js";
import { html, type Html } from "../../../kit/view/html.js";
import { quoted } from "../../../kit/view/spoken.js";
import { localHref } from "../../../kit/view/own-address.js";
import { begunWords, pageBar, pageDraft } from "../../desk/page-draft.js";
import type { WorkspaceView } from "../../workspace-view.js";
import { evidenceFields, evidenceList } from "../evidence-fields.js";
import { faultsWithin, partOf, type Unsaved } from "../shown-part.js";
import { mayWrite, yearPage, yearPath } from "../year-page.js";
import { liftCard } from "./lift-card.js";
import { rubricMark, shownPoints } from "./rubric-mark.js";

/** The self score line by line: clause, value and rule of each, its evidence or explanation, and what would lift the unit. */
export function scorePage(
  view: WorkspaceView,
  record: YearRecord,
  basis: YearBasis,
  draft: YearDraft,
  unsaved: Unsaved | null,
): string {
  const { score: words } = view.labels.year;
  const { scorer } = basis;
  const row = scorer?.read(
    factsOf(
      draft.figures,
      scorer.slots.map(({ id }) => id),
    ),
  );
  const body =
    scorer && row?.ok
      ? scored(
          view,
          record,
          scorer,
          scorer.score(row.value, "self"),
          liftCard(view, record, scorer, row.value),
          unsaved,
        )
      : html`<p class="notice">${words.none}</p>`;
  return yearPage(
    view,
    record,
    "score",
    html`${pageBar(view, mayWrite(view, record) && row?.ok ? (scorer?.rubric.criteria.map(({ id }) => id) ?? []) : [])}
    ${withSummary(unsaved ? faultsWithin(unsaved, `${unsaved.id}-`) : new Map(), { title: view.labels.errorTitle }, html`${body}`)} `,
  );
}

function scored(
  view: WorkspaceView,
  record: YearRecord,
  scorer: Scorer,
  score: Score,
  lifting: Html | null,
  unsaved: Unsaved | null,
): Html {
  const { score: words } = view.labels.year;
  const { rubric } = scorer;
  const band = rubric.bands.find(({ id }) => id === score.band)?.title[view.lang];
  return html`<p class="lead">${words.lead}</p>
    <section class="card">
      <h2>${rubric.title[view.lang]}</h2>
      <dl class="facts">
        <div>
          <dt>${words.total}</dt>
          <dd class="date">
            ${shownPoints(view, score.total)}/${shownPoints(view, score.known)} ${rubricMark(view, scorer)}
          </dd>
          ${band && html`<dd>${band}</dd>`}
        </div>
      </dl>
      <p class="hint">${words.ownRubric}</p>
    </section>
    ${lifting}
    ${score.lines.map((line) => lineCard(view, record, scorer, line, unsaved?.id === line.criterion ? unsaved : null))}`;
}

/** What is left out of the maximum has no points: a nought would be one. */
function pointsOf(view: WorkspaceView, { reason, points, max }: ScoreLine): string {
  if (reason === "not-applicable-removed") return "–";
  return `${reason === "no-data" ? "…" : shownPoints(view, points)}/${shownPoints(view, max)}`;
}

function lineCard(
  view: WorkspaceView,
  record: YearRecord,
  scorer: Scorer,
  line: ScoreLine,
  unsaved: Unsaved | null,
): Html {
  const { score: words } = view.labels.year;
  const kept = partOf(record, "score", line.criterion);
  const saved = kept?.body.explanation ?? "";
  const begun = begunWords(view, line.criterion, saved);
  const hasProof = Boolean(kept?.body.evidence.length || kept?.body.explanation.trim());
  const name = criterionName(scorer.rubric.criteria.find(({ id }) => id === line.criterion)!)[view.lang];
  return html`<section class="card" id="${line.criterion}" aria-labelledby="line-${line.criterion}">
    <h2 id="line-${line.criterion}">${name}</h2>
    <p>
      <strong>${pointsOf(view, line)}</strong>
      ${rubricMark(view, scorer)} ${!hasProof && html`<span class="tag">${words.gap}</span>`}
    </p>
    <p>${explainLine(scorer, line, view.lang)}</p>
    ${kept && evidenceList(view, record.year, kept.body.evidence)}
    ${kept?.body.explanation && quoted(view, kept.body.explanation)}
    ${
      mayWrite(view, record) &&
      html`<details ${(unsaved || begun !== saved) && html`open`}>
        <summary>${view.labels.year.evidence.legend}, ${words.explanation}</summary>
        <form
          method="post"
          enctype="multipart/form-data"
          action="${localHref(view, yearPath(record.year, "score"))}"
          novalidate
        >
          <input type="hidden" name="id" value="${line.criterion}" />
          <input type="hidden" name="nhap" value="${kept?.version ?? 0}" />
          ${evidenceFields(view, record.year, kept?.body.evidence ?? [], unsaved, `${line.criterion}-`)}
          ${textField(unsaved ? faultsWithin(unsaved, `${line.criterion}-`) : new Map(), {
            name: "explanation",
            id: `${line.criterion}-explanation`,
            label: words.explanation,
            hint: words.explanationHint,
            value: unsaved?.field("explanation") ?? begun,
            lang: "vi",
            rows: 3,
            max: YEAR_TEXT_MAX,
          })}
          ${pageDraft(view, { field: "explanation", draft: line.criterion, seen: kept?.version ?? 0, saved })}
          <button type="submit">${view.labels.year.save}</button>
        </form>
      </details>`
    }
  </section>`;
}
