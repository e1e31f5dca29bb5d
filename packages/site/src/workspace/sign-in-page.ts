import type { Problem } from "@danvan/core";
import { html } from "../kit/html.js";
import { errorSummary, textField } from "../kit/fields.js";
import { localHref } from "../kit/view.js";
import { deskLayout, type DeskView } from "./desk-view.js";

export interface SignIn {
  /** The officers' page to go on to. */
  readonly next?: string;
  readonly name?: string;
  readonly problem?: Problem;
  /** The session ran out while something was being sent. */
  readonly ended?: boolean;
}

/** The password is never shown again, the name is. Which of the two was wrong stays unsaid. */
export function signInPage(view: DeskView, { next = "", name = "", problem, ended }: SignIn): string {
  const { desk, lang, words } = view;
  const faults = new Map(problem ? [["name", sentence(view, problem)]] : []);
  return deskLayout(
    view,
    problem ? `${words.form.errorPrefix}: ${desk.signIn.title}` : desk.signIn.title,
    html`<div class="column">
      ${errorSummary(faults, ["name"], desk.signIn.errorTitle)}
      ${ended && html`<p class="notice" role="alert">${desk.signIn.ended}</p>`}
      <h1>${desk.signIn.title}</h1>
      <p class="lead">${desk.signIn.lead}</p>
      <form class="card" method="post" action="${localHref("/lam-viec/dang-nhap", lang)}" novalidate>
        <input type="hidden" name="tiep" value="${next}" />
        ${textField(faults, {
          name: "name",
          label: desk.signIn.name,
          value: name,
          autocomplete: "username",
          required: true,
        })}
        ${textField(new Map(), {
          name: "password",
          label: desk.signIn.password,
          value: "",
          type: "password",
          autocomplete: "current-password",
          required: true,
        })}
        <button type="submit">${desk.signIn.submit}</button>
      </form>
    </div>`,
  );
}

/** A form that came from somewhere else. */
export const strangerPage = (view: DeskView): string =>
  deskLayout(
    view,
    view.words.form.errorPrefix,
    html`<div class="column">
      <h1>${view.words.form.errorPrefix}</h1>
      <p class="lead">${view.desk.problems.stranger}</p>
      <p><a class="button" href="${localHref("/lam-viec", view.lang)}">${view.desk.title}</a></p>
    </div>`,
  );

const sentence = ({ desk }: DeskView, { facts }: Problem): string =>
  facts["retryAfterSeconds"] ? desk.signIn.slow(Number(facts["retryAfterSeconds"])) : desk.signIn.failed;
