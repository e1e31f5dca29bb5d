import { isFor, type StoredTemplate, type OfficerCase } from "@danvan/server";
import { html, type Html } from "../../kit/view/html.js";
import { inLang } from "../../kit/view/spoken.js";
import type { WorkspaceView } from "../workspace-view.js";

/** A text to begin with, chosen within the form whose words it joins: what is typed there stays. Nothing where the agency has none. */
export function templatePicker(
  view: WorkspaceView,
  { kind }: Pick<OfficerCase, "kind">,
  templates: readonly StoredTemplate[],
  outcome: StoredTemplate["outcome"],
): Html | null {
  const { templates: words } = view.labels;
  const fitting = templates.filter((one) => one.outcome === outcome && isFor(one, kind));
  if (fitting.length === 0) return null;
  const id = `mau-${outcome}`;
  return html`<div class="bulk">
    <label for="${id}">${words.pick}</label>
    <select id="${id}" name="mau">
      <option value="">${words.choose}</option>
      ${fitting.map(({ id: value, name }) => html`<option value="${value}" ${inLang(view)}>${name}</option>`)}
    </select>
    <button class="quiet" type="submit" name="lam" value="mau">${words.fill}</button>
  </div>`;
}
