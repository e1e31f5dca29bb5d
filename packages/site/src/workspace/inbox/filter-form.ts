import { CHANNELS, STATUSES } from "@danvan/core";
import type { CaseHandler } from "@danvan/server";
import { faultsOf } from "../../kit/form/faults.js";
import { textField } from "../../kit/form/text-field.js";
import { fieldChoices } from "../../kit/view/field-names.js";
import { html, type Html } from "../../kit/view/html.js";
import { localHref, ownAddress } from "../../kit/view/own-address.js";
import type { WorkspaceView } from "../workspace-view.js";
import {
  addressOf,
  AWAITS,
  COLUMNS,
  columnsOf,
  DUES,
  KINDS,
  MINE,
  NAMES,
  NEWEST,
  NOBODY,
  type Asked,
  type FilterName,
} from "./inbox-filter.js";

type Option = readonly [value: string, label: string];

/** What each of the narrowing fields offers. */
export function offered(
  { labels, messages, lang, site }: WorkspaceView,
  handlers: readonly CaseHandler[],
): Readonly<Record<Exclude<FilterName, "xem" | "tim" | "cot">, readonly Option[]>> {
  const { list } = labels;
  return {
    loai: KINDS.map((kind): Option => [kind, messages.kinds[kind]]),
    "linh-vuc": fieldChoices(site, lang).map(({ value, label }): Option => [value, label]),
    kenh: CHANNELS.map((channel): Option => [channel, messages.channels[channel]]),
    "tinh-trang": [[AWAITS, list.awaits], ...STATUSES.map((status): Option => [status, messages.statuses[status]])],
    giao: [[MINE, list.mine], [NOBODY, list.nobody], ...handlers.map(({ id, name }): Option => [id, name])],
    han: DUES.map((due): Option => [due, list.dues[due]]),
    xep: [[NEWEST, list.newest]],
  };
}

/** A plain form: what is looked for and narrowed stands in the address, so that it can be gone back to and sent. */
export function filterForm(view: WorkspaceView, asked: Asked, handlers: readonly CaseHandler[]): Html {
  const { labels, lang, site } = view;
  const { list } = labels;
  const options = offered(view, handlers);
  const titles = {
    loai: list.kind,
    "linh-vuc": labels.fields.title,
    kenh: list.channel,
    "tinh-trang": list.status,
    giao: list.officer,
    han: list.due,
    xep: list.order,
  };
  // A list without anything to choose is none.
  const names = (Object.keys(titles) as (keyof typeof titles)[]).filter((name) => options[name].length > 0);
  const isNarrowed = [...names, "cot" as const].some((name) => asked[name] !== undefined);
  const columns = columnsOf(asked.cot);
  return html`<form class="card filters" role="search" method="get" action="${ownAddress(site, "/lam-viec")}">
    ${lang !== "vi" && html`<input type="hidden" name="lang" value="${lang}" />`}
    ${asked.xem && html`<input type="hidden" name="xem" value="${asked.xem}" />`}
    ${textField(faultsOf([], lang), {
      name: "tim",
      label: labels.inbox.search,
      hint: labels.inbox.searchHint,
      value: asked.tim ?? "",
      autocomplete: "off",
      max: 100,
    })}
    <button type="submit">${labels.inbox.searchGo}</button>
    <details ${isNarrowed && html`open`}>
      <summary>${list.filters}</summary>
      <div class="row">
        ${names.map(
          (name) =>
            html`<div class="field">
              <label for="${name}">${titles[name]}</label>
              <select id="${name}" name="${name}">
                <option value="">${name === "xep" ? list.byDue : list.any}</option>
                ${options[name].map(
                  ([value, label]) =>
                    html`<option value="${value}" ${asked[name] === value && html`selected`}>${label}</option>`,
                )}
              </select>
            </div>`,
        )}
      </div>
      <fieldset>
        <legend>${list.asTable}</legend>
        <div class="choices row">
          ${COLUMNS.map(
            (column) =>
              html`<label class="choice"
                ><input type="checkbox" name="cot" value="${column}" ${columns.includes(column) && html`checked`} />
                <span>${list.columns[column]}</span></label
              >`,
          )}
        </div>
      </fieldset>
      <button class="quiet" type="submit">${list.apply}</button>
    </details>
  </form>`;
}

/** What the list is narrowed to, each a link that takes it away. */
export function filterTags(view: WorkspaceView, asked: Asked, handlers: readonly CaseHandler[]): Html | null {
  const { list } = view.labels;
  const options = offered(view, handlers);
  const tags = NAMES.flatMap((name) => {
    const value = asked[name];
    if (value === undefined || name === "xem") return [];
    if (name === "cot") return [];
    const label = name === "tim" ? value : (options[name].find(([one]) => one === value)?.[1] ?? value);
    const { [name]: _, ...others } = asked;
    return [
      html`<li>
        <a class="tag" href="${localHref(view, addressOf(others))}" aria-label="${list.without(label)}">${label} ×</a>
      </li>`,
    ];
  });
  if (tags.length === 0) return null;
  return html`<ul class="tags">
    ${tags}
  </ul>`;
}
