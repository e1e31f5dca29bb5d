import { CONSENT_PURPOSES, LIMITS, ONLINE_KINDS, type ConsentNotice, type Lang, type Problem } from "@danvan/core";
import type { TypedFeedback } from "@danvan/server";
import { html, type Html } from "../kit/view/html.js";
import { fieldChoices } from "../kit/view/field-names.js";
import { localHref, writtenHref } from "../kit/view/own-address.js";
import { outward, type View } from "../kit/view/view.js";
import { checkBox, choiceGroup, selectField } from "../kit/form/choices.js";
import { withSummary } from "../kit/form/error-summary.js";
import { faultsOf } from "../kit/form/faults.js";
import { fileField } from "../kit/form/file-field.js";
import { textField } from "../kit/form/text-field.js";
import { layout } from "../kit/page/layout.js";
import { meaning, unanswered } from "./meaning.js";

/** A form nobody has touched. The key makes a repeated sending of this very form give the same receipt. */
export const untouched = (key: string, lang: Lang, { version }: ConsentNotice): TypedFeedback => ({
  key,
  lang,
  notice: version,
  consent: [],
  kind: "",
  text: "",
  place: "",
  field: "",
  name: "",
  phone: "",
  email: "",
  position: "",
  helped: "",
  meaning: "",
  unread: [],
});

/** The plain form that works before any script, and inside `<dv-feedback>` when the script never comes. */
export function feedbackForm(
  view: View,
  notice: ConsentNotice,
  typed: TypedFeedback,
  problems: readonly Problem[] = [],
): Html {
  const { messages, site, lang } = view;
  const { form } = messages;
  const faults = faultsOf(unanswered(problems, typed.meaning), lang);
  const fields = fieldChoices(site, lang);
  // The server's answer names every fault at once, in the page's language; the browser's own bubbles do neither: hence novalidate.
  const { code } = site.agency;
  const action = localHref(view, view.framed ? `/nhung/${code}` : `/api/v1/agencies/${code}/feedback`);
  return html`<form class="card" method="post" enctype="multipart/form-data" action="${action}" novalidate>
    <input type="hidden" name="key" value="${typed.key}" />
    <input type="hidden" name="notice" value="${notice.version}" />
    <input type="hidden" name="lang" value="${lang}" />
    ${typed.position !== "" && html`<input type="hidden" name="position" value="${typed.position}" />`}
    ${choiceGroup(faults, {
      name: "kind",
      label: form.kind,
      type: "radio",
      choices: ONLINE_KINDS.map((kind) => ({
        value: kind,
        label: messages.kinds[kind],
        hint: messages.kindHints[kind],
      })),
      chosen: [typed.kind],
      cards: true,
    })}
    ${fileField(faults, {
      label: form.files,
      hint: problems.length > 0 ? `${form.filesHint} ${form.filesAgain}` : form.filesHint,
    })}
    ${textField(faults, {
      name: "text",
      label: form.text,
      hint: form.textHint,
      value: typed.text,
      rows: 6,
      required: true,
      min: LIMITS.textMin,
    })}
    ${
      // A list of words gives false alarms: the person's own word counts more, where the law allows it.
      problems.some(({ code }) => code === "guided-kind") && meaning(faults, messages, typed.meaning)
    }
    ${textField(faults, {
      name: "place",
      label: form.place,
      hint: form.placeHint,
      value: typed.place,
    })}
    ${
      fields.length > 0 &&
      selectField(faults, {
        name: "field",
        label: form.field,
        choices: fields,
        chosen: typed.field,
        empty: form.fieldGuess,
        optional: true,
      })
    }
    <fieldset>
      <legend>${form.contact}</legend>
      <p class="hint">${form.contactHint}</p>
      ${textField(faults, {
        name: "name",
        label: form.name,
        value: typed.name,
        autocomplete: "name",
      })}
      ${textField(faults, {
        name: "phone",
        label: form.phone,
        value: typed.phone,
        type: "tel",
        autocomplete: "tel",
      })}
      ${textField(faults, {
        name: "email",
        label: form.email,
        value: typed.email,
        type: "email",
        autocomplete: "email",
      })}
      ${choiceGroup(faults, {
        name: "consent",
        label: form.consent,
        hint: html`${notice.text[lang].split(/\n+/).map((line) => html`<span class="line">${line}</span>`)}`,
        type: "checkbox",
        // A position comes from a script alone: of a page that could not send.
        choices: CONSENT_PURPOSES.filter((value) => value !== "locate" || typed.position !== "").map((value) => ({
          value,
          label: form.purposes[value],
        })),
        chosen: typed.consent,
      })}
    </fieldset>
    ${checkBox(faults, { name: "helped", label: form.helped, checked: typed.helped !== "" })}
    <p><a href="${writtenHref(view, notice.url)}" ${outward(view)}>${form.privacy(notice.version)}</a></p>
    <button type="submit">${form.submit}</button>
  </form>`;
}

/** The notice for `<dv-feedback>`, so that it says what the form says and asks the server for nothing. */
export const noticeAttributes = (view: View, notice: ConsentNotice): Html =>
  html`notice-version="${notice.version}" notice-text="${notice.text[view.lang]}"
  notice-url="${writtenHref(view, notice.url)}"`;

/**
 * What comes before the first field: the two matters that must not be written here. Inside `<dv-feedback>` its slot makes it the
 * element's own answer to "where else?", so that it is said once with script and once without.
 */
export function beforeForm(view: View): Html {
  const { messages, lang, site } = view;
  return html`<div class="notice" slot="channels">
    <p><strong>${messages.beforeForm.title}</strong></p>
    <p>${messages.beforeForm.text} ${site.texts[lang].lawfulChannel}</p>
    <p><a href="${localHref(view, "/khieu-nai-to-cao")}" ${outward(view)}>${messages.beforeForm.link}</a></p>
  </div>`;
}

/** Before somebody writes: what was asked and answered already. */
export const answeredLink = (view: View): Html =>
  html`<p><a href="${localHref(view, "/viec-da-tra-loi")}" ${outward(view)}>${view.messages.answers.before}</a></p>`;

/** The form again after a sending without script went wrong, with everything typed still in it. */
export function feedbackFormPage(
  view: View,
  notice: ConsentNotice,
  typed: TypedFeedback,
  problems: readonly Problem[],
): string {
  const { messages, lang } = view;
  // What a page of another site called by another name is shown as it came: the person has no other copy of it.
  const faults = new Map([
    ...typed.unread.map(([name, value]) => [name, messages.form.unread(name, value)] as const),
    ...faultsOf(
      unanswered(problems, typed.meaning).filter(({ code }) => code !== "field-unknown"),
      lang,
    ),
  ]);
  return layout(view, {
    title: messages.home.form,
    hidden: true,
    body: html`<div class="column">
      ${withSummary(
        faults,
        { title: messages.form.errorTitle, note: messages.form.kept },
        html`<h1>${messages.home.form}</h1>
          ${beforeForm(view)} ${feedbackForm(view, notice, typed, problems)}`,
      )}
    </div>`,
  });
}
