import type { OfficerCase } from "@danvan/server";
import { fieldChoices, fieldName } from "../../kit/view/field-names.js";
import { html, type Html } from "../../kit/view/html.js";
import { actionOf } from "../case/action-of.js";
import type { WorkspaceView } from "../workspace-view.js";

/** What a case is about, and another choice for whoever may classify it; nothing where the agency has no list. */
export function fieldForm(view: WorkspaceView, { code, field, may }: OfficerCase): Html | null {
  const { labels, lang, site } = view;
  const { fields: t } = labels;
  const choices = fieldChoices(site, lang);
  if (choices.length === 0 && field === null) return null;
  const now = field === null ? t.none : fieldName(site, field, lang);
  return html`<div>
    <dt>${t.title}</dt>
    <dd>
      ${
        may.includes("classify")
          ? html`<details>
              <summary>${now}</summary>
              <form class="bulk" method="post" action="${actionOf(view, code, "linh-vuc")}">
                <label for="linh-vuc">${t.change}</label>
                <select id="linh-vuc" name="field">
                  <option value="">${t.none}</option>
                  ${choices.map(
                    ({ value, label }) =>
                      html`<option value="${value}" ${value === field && html`selected`}>${label}</option>`,
                  )}
                </select>
                <button class="quiet" type="submit">${t.submit}</button>
              </form>
            </details>`
          : now
      }
    </dd>
  </div>`;
}
