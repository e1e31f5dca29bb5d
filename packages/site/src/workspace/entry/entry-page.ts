import { ENTRY_CHANNELS, LIMITS, ONLINE_KINDS, type ConsentNotice, type Problem } from "@danvan/core";
import { ENTRY_DAYS } from "@danvan/server";
import { checkBox, choiceGroup } from "../../kit/form/choices.js";
import { withSummary } from "../../kit/form/error-summary.js";
import { faultsOf, type Faults } from "../../kit/form/faults.js";
import { textField } from "../../kit/form/text-field.js";
import { html, type Html } from "../../kit/view/html.js";
import { localHref } from "../../kit/view/own-address.js";
import { tabDraft } from "../desk/tab-draft.js";
import { ENTRY, workspaceLayout, type WorkspaceView } from "../workspace-view.js";
import { ENTRIES, type TypedEntry } from "./typed-entry.js";

export interface ShownEntry {
  readonly typed: TypedEntry;
  readonly notice: ConsentNotice;
  readonly problems: readonly Problem[];
}

/** What an officer types while somebody is on the telephone: typing begins in the words, and Tab leads through the rest. */
export function entryPage(view: WorkspaceView, { typed, notice, problems }: ShownEntry): string {
  const { entry } = view.labels;
  const faults = faultsOf(problems, view.lang);
  const body = typed.of === "matter" ? matter(view, typed, notice, faults) : paper(view, typed, faults);
  return workspaceLayout(
    view,
    entry.title,
    html`<div class="column">
      ${withSummary(
        faults,
        { title: entry.errorTitle },
        html`${
            problems.some(({ code }) => code === "guided-kind") &&
            html`<p class="notice bad">
              ${entry.guided} <a href="${localHref(view, `${ENTRY}?loai=denunciation`)}">${entry.tabs.denunciation}</a>
            </p>`
          }
          <h1>${entry.title}</h1>
          ${tabs(view, typed)}
          <form class="card" method="post" action="${localHref(view, ENTRY)}" novalidate>
            <input type="hidden" name="key" value="${typed.key}" />
            <input type="hidden" name="of" value="${typed.of}" />
            ${body}
            <button type="submit">${typed.of === "matter" ? entry.submit : entry[typed.of].submit}</button>
          </form>`,
      )}
    </div>`,
  );
}

function tabs(view: WorkspaceView, { of }: TypedEntry): Html {
  const { entry } = view.labels;
  return html`<nav class="tabs" aria-label="${entry.tabsLabel}">
    <ul class="row">
      ${ENTRIES.map(
        (one) =>
          html`<li>
            <a
              href="${localHref(view, one === "matter" ? ENTRY : `${ENTRY}?loai=${one}`)}"
              ${one === of && html`aria-current="page"`}
              >${entry.tabs[one]}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}

function matter(view: WorkspaceView, typed: TypedEntry, notice: ConsentNotice, faults: Faults): Html {
  const { labels, messages, lang } = view;
  const { entry } = labels;
  return html`${channel(view, typed, faults)}
    ${choiceGroup(faults, {
      name: "kind",
      label: entry.kind,
      type: "radio",
      choices: ONLINE_KINDS.map((kind) => ({ value: kind, label: messages.kinds[kind] })),
      chosen: [typed.kind],
      row: true,
    })}
    ${textField(faults, {
      name: "text",
      label: entry.text,
      hint: entry.textHint,
      value: typed.text,
      rows: 5,
      required: true,
      min: LIMITS.textMin,
      max: LIMITS.textMax,
      // An error has the focus first.
      focused: faults.size === 0,
    })}
    ${
      // Nobody knows yet whether it is a denunciation, of which no word may be kept: not on the server before it is received.
      tabDraft(view, { field: "text", seen: typed.key })
    }
    ${textField(faults, { name: "place", label: entry.place, value: typed.place, max: LIMITS.placeMax })}
    <fieldset>
      <legend>${entry.contact}</legend>
      ${textField(faults, { name: "name", label: entry.name, value: typed.name, autocomplete: "off", max: LIMITS.nameMax })}
      ${textField(faults, {
        name: "phone",
        label: entry.phone,
        value: typed.phone,
        type: "tel",
        autocomplete: "off",
        max: LIMITS.phoneMax,
      })}
      ${textField(faults, {
        name: "email",
        label: entry.email,
        value: typed.email,
        type: "email",
        autocomplete: "off",
        max: LIMITS.emailMax,
      })}
      ${checkBox(faults, { name: "consents", label: entry.consents, checked: typed.consents === "yes" })}
      <details>
        <summary>${entry.notice}</summary>
        ${notice.text[lang].split(/\n+/).map((line) => html`<p>${line}</p>`)}
      </details>
    </fieldset>
    ${receivedOn(view, typed, faults)}`;
}

/** A complaint or a denunciation on paper. */
function paper(view: WorkspaceView, typed: TypedEntry, faults: Faults): Html {
  const { entry } = view.labels;
  return html`<p class="notice">${typed.of === "complaint" ? entry.complaint.lead : entry.denunciation.lead}</p>
    ${channel(view, typed, faults)}
    ${
      typed.of === "complaint" &&
      textField(faults, {
        name: "reference",
        label: entry.complaint.reference,
        hint: entry.complaint.referenceHint,
        value: typed.reference,
        required: true,
        max: LIMITS.placeMax,
        focused: faults.size === 0,
      })
    }
    ${receivedOn(view, typed, faults)}`;
}

const channel = ({ labels, messages }: WorkspaceView, typed: TypedEntry, faults: Faults): Html =>
  choiceGroup(faults, {
    name: "channel",
    label: labels.entry.channel,
    type: "radio",
    choices: ENTRY_CHANNELS.map((value) => ({ value, label: messages.channels[value] })),
    chosen: [typed.channel],
    row: true,
  });

const receivedOn = ({ labels: { entry } }: WorkspaceView, typed: TypedEntry, faults: Faults): Html =>
  textField(faults, {
    name: "receivedOn",
    label: entry.receivedOn,
    hint: entry.receivedOnHint(ENTRY_DAYS),
    value: typed.receivedOn,
    type: "date",
    required: true,
  });
