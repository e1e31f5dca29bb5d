import { formatDay, formatInstant } from "@danvan/core";
import type { NewReminder, Overview, ReminderLog, UnitStanding } from "@danvan/server";
import { description } from "../../kit/form/field.js";
import { textField } from "../../kit/form/text-field.js";
import { withSummary } from "../../kit/form/error-summary.js";
import type { Faults } from "../../kit/form/faults.js";
import { unitsTable } from "../../kit/parts/units-table.js";
import { html, type Html } from "../../kit/view/html.js";
import { quoted, spoken } from "../../kit/view/spoken.js";
import { localHref } from "../../kit/view/own-address.js";
import { oversightPage, ofYear } from "../parts/frame.js";
import { begunWords, pageBar, pageDraft } from "../../workspace/desk/page-draft.js";
import type { OversightView } from "../oversight-view.js";
import { REMINDERS } from "../parts/paths.js";

export interface ShownReminders {
  readonly overview: Overview;
  readonly log: ReminderLog;
  readonly typed: NewReminder | null;
  readonly faults: Faults;
  readonly mayRemind: boolean;
  readonly sent: number | null;
}

/** Letters to units: drafted, looked at, sent, and all that were sent. */
export function remindersPage(view: OversightView, shown: ShownReminders): string {
  const { reminders: words } = view.year;
  const { faults, sent, mayRemind, overview } = shown;
  return oversightPage(
    view,
    words.title,
    html`${pageBar(view, ["text"], ofYear(REMINDERS, overview.year))}
    ${withSummary(
      faults,
      { title: words.errorTitle },
      html`<h1>${words.title}</h1>
        <p class="hint">${words.lead}</p>
        ${sent !== null && html`<p class="notice good" role="status">${words.sent(sent)}</p>`}
        ${mayRemind && draftForm(view, shown)} ${logTable(view, shown)}`,
    )} `,
    overview.year,
  );
}

function draftForm(view: OversightView, { overview, log, typed, faults }: ShownReminders): Html {
  const { reminders: words } = view.year;
  const waits = ({ report }: UnitStanding) => report.handedInAt === null || report.state === "change-requested";
  const chosen = (unit: UnitStanding) => (typed ? typed.units.includes(unit.agency.code) : waits(unit));
  const first = overview.units.find(({ agency }) => log.addressed.has(agency.code)) ?? overview.units[0];
  const box = (unit: UnitStanding) => {
    const isAddressed = log.addressed.has(unit.agency.code);
    return html`<label class="choice"
      ><input
        type="checkbox"
        name="unit"
        ${unit === first && html`id="units"`}
        value="${unit.agency.code}"
        ${isAddressed && chosen(unit) && html`checked`}
        ${!isAddressed && html`disabled`}
      /><span
        >${spoken(view, unit.agency.name)}${!isAddressed && html` <span class="hint">${words.noAddress}</span>`}</span
      ></label
    >`;
  };
  const proposal = words.textDraft(overview.year, formatDay(overview.due.date, "vi"));
  const group = (title: string, units: readonly UnitStanding[], isOpen: boolean) =>
    units.length > 0 &&
    html`<details ${isOpen && html`open`}>
      <summary>${title} (${units.length})</summary>
      <div class="choices">${units.map(box)}</div>
    </details>`;
  const { error, lines, reference } = description(faults, { name: "units" });
  return html`<form
    class="card"
    method="post"
    action="${localHref(view, ofYear(`${REMINDERS}/xem-truoc`, overview.year))}"
    novalidate
  >
    ${textField(faults, {
      name: "subject",
      label: words.subject,
      value: typed?.subject ?? words.subjectDraft(overview.year),
      lang: "vi",
      required: true,
      max: 200,
    })}
    ${textField(faults, {
      name: "text",
      label: words.text,
      value: typed?.text ?? begunWords(view, "text", proposal),
      // A letter of an agency to another.
      lang: "vi",
      required: true,
      rows: 8,
      max: 4000,
    })}
    ${pageDraft(view, { field: "text", seen: log.seen })}
    <fieldset class="${error && "wrong"}" ${reference}>
      <legend data-for="units">${words.units}</legend>
      ${lines} ${group(words.waiting, overview.units.filter(waits), true)}
      ${group(
        words.others,
        overview.units.filter((unit) => !waits(unit)),
        false,
      )}
    </fieldset>
    <button type="submit">${words.preview}</button>
  </form>`;
}

/** The letters as they would leave, before they do. */
export function previewPage(view: OversightView, overview: Overview, reminder: NewReminder, seen: number): string {
  const { reminders: words } = view.year;
  const names = new Map(overview.units.map(({ agency }) => [agency.code, agency.name]));
  const hidden = (name: string, value: string) => html`<input type="hidden" name="${name}" value="${value}" />`;
  const fields = html`${hidden("subject", reminder.subject)} ${hidden("text", reminder.text)}
  ${reminder.units.map((unit) => hidden("unit", unit))}`;
  const to = (rest: string) => localHref(view, ofYear(`${REMINDERS}${rest}`, overview.year));
  return oversightPage(
    view,
    words.previewTitle,
    html`<h1>${words.previewTitle}</h1>
      <section class="card preview">
        <p class="hint">${words.subject}</p>
        <h2>${spoken(view, reminder.subject)}</h2>
        ${quoted(view, reminder.text)}
      </section>
      <h2>${words.previewTo(reminder.units.length)}</h2>
      <p>${spoken(view, reminder.units.map((unit) => names.get(unit) ?? unit).join("; "))}</p>
      <div class="buttons">
        <form method="post" action="${to("")}">
          ${hidden("seen", String(seen))} ${fields}<button type="submit">${words.send}</button>
        </form>
        <form method="post" action="${to("/sua")}">
          ${fields}<button class="quiet" type="submit">${words.edit}</button>
        </form>
      </div>`,
    overview.year,
  );
}

function logTable(view: OversightView, { log, overview }: ShownReminders): Html {
  const { reminders: words } = view.year;
  const names = new Map(overview.units.map(({ agency }) => [agency.code, agency.name]));
  const outcome = (text: string | null) =>
    text === null
      ? words.outcomes.waiting
      : text === "sent"
        ? words.outcomes.sent
        : `${words.outcomes.failed} (${text})`;
  return html`<h2>${words.log}</h2>
    ${
      log.sent.length === 0
        ? html`<p class="notice">${words.none}</p>`
        : unitsTable({
            label: words.log,
            heads: Object.values(words.columns),
            rows: log.sent.map(
              (one) =>
                [
                  spoken(view, names.get(one.unit) ?? one.unit),
                  formatInstant(one.at, view.lang),
                  one.by,
                  { shown: spoken(view, one.subject), isWords: true },
                  { shown: outcome(one.outcome), isWords: true },
                ] as const,
            ),
          })
    }`;
}
