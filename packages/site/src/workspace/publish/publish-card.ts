import { LIMITS } from "@danvan/core";
import type { CaseDesk, OfficerCase, PublishState } from "@danvan/server";
import type { Faults } from "../../kit/form/faults.js";
import { selectField } from "../../kit/form/choices.js";
import { textField } from "../../kit/form/text-field.js";
import { instant } from "../../kit/parts/due.js";
import { fieldChoices } from "../../kit/view/field-names.js";
import { html, type Html } from "../../kit/view/html.js";
import { actionOf } from "../case/action-of.js";
import type { TypedAction } from "../case/typed-action.js";
import { draftLine, draftText } from "../desk/draft-line.js";
import type { WorkspaceView } from "../workspace-view.js";

/** Publishes an answered case in reviewed words, or says that it is published. Folded: most answers are their sender's alone. */
export function publishCard(
  view: WorkspaceView,
  found: OfficerCase,
  state: PublishState | null,
  typed: TypedAction,
  faults: Faults,
  drafts: CaseDesk["drafts"],
): Html | null {
  if (!state || !(state.isOver || state.publication)) return null;
  const { labels, lang, site } = view;
  const { publish: t } = labels;
  const { publication, isOver, isAllowed } = state;
  const isTyped = typed.form === "publish";
  const choices = fieldChoices(site, lang);
  // What the case is about, until the officer says otherwise.
  const about = isTyped ? typed.publishedField : publication ? publication.field : found.field;
  const begun = { answer: draftText(drafts, "published"), question: draftText(drafts, "published-question") };
  const question = publication?.question ?? (publication ? "" : found.text);
  return html`<details class="card" ${(isTyped || (begun.answer ?? begun.question) !== undefined) && html`open`}>
    <summary>${publication ? t.change : t.title}</summary>
    ${
      publication &&
      html`<form class="buttons" method="post" action="${actionOf(view, found.code, "thoi-dang")}">
        <p class="hint">${t.published} ${instant(publication.at, lang)}</p>
        <button class="quiet" type="submit">${t.withdraw}</button>
      </form>`
    }
    ${!isAllowed && html`<p>${t.notAllowed}</p>`}
    ${
      isOver &&
      isAllowed &&
      html`<form method="post" action="${actionOf(view, found.code, "dang")}" novalidate>
        <p>${t.lead}</p>
        ${textField(faults, {
          name: "published-question",
          label: t.question,
          hint: t.quote,
          value: isTyped ? typed.publishedQuestion : (begun.question ?? question),
          lang: found.lang,
          rows: 3,
          max: LIMITS.textMax,
        })}
        ${draftLine(view, found, drafts, { field: "published-question" })}
        ${textField(faults, {
          name: "published",
          label: t.answer,
          value: isTyped ? typed.published : (begun.answer ?? publication?.answer ?? found.answer?.text ?? ""),
          lang: found.lang,
          rows: 5,
          required: true,
          max: LIMITS.answerMax,
        })}
        ${draftLine(view, found, drafts, { field: "published" })}
        ${textField(faults, {
          name: "published-place",
          label: t.place,
          value: isTyped ? typed.publishedPlace : (publication?.place ?? ""),
          max: LIMITS.placeMax,
        })}
        ${
          choices.length > 0 &&
          selectField(faults, {
            name: "published-field",
            label: labels.fields.title,
            choices,
            chosen: about ?? "",
            empty: labels.fields.none,
            optional: true,
          })
        }
        <button class="quiet" type="submit">${t.submit}</button>
      </form>`
    }
  </details>`;
}
