import { problemSentence, type Problem } from "@danvan/core";
import { withSummary } from "../../kit/form/error-summary.js";
import { textField } from "../../kit/form/text-field.js";
import { html, type Html } from "../../kit/view/html.js";
import { localHref } from "../../kit/view/own-address.js";
import { workspaceLayout, type WorkspaceView } from "../workspace-view.js";

/** Whether a code is asked for at a sign-in, with the way to change that: a part of the page of one's account. */
export function secondFactorCard(
  view: WorkspaceView,
  { isOn, recovery }: { readonly isOn: boolean; readonly recovery: number },
  fault: string | undefined,
): Html {
  const words = view.labels.people.factor;
  const action = (verb: string) => localHref(view, `/lam-viec/tai-khoan/hai-lop${verb}`);
  return html`<section class="card" aria-labelledby="factor-title">
    <h2 id="factor-title">${words.title}</h2>
    ${
      isOn
        ? html`<p>${words.on(recovery)}</p>
            <form method="post" action="${action("/tat")}" novalidate>
              ${textField(new Map(fault ? [["password-2", fault]] : []), {
                name: "password-2",
                label: words.password,
                value: "",
                type: "password",
                autocomplete: "current-password",
                required: true,
              })}
              <button class="careful" type="submit">${words.turnOff}</button>
            </form>`
        : html`<p>${words.off}</p>
            <form method="post" action="${action("")}">
              <button class="quiet" type="submit">${words.turnOn}</button>
            </form>`
    }
  </section>`;
}

/** The secret for an app, shown until its first code is right. */
export function offerPage(
  view: WorkspaceView,
  { secret, address, problem }: { readonly secret: string; readonly address: string; readonly problem?: Problem },
): string {
  const { labels, lang } = view;
  const words = labels.people.factor;
  const faults = new Map(problem ? [["code", problemSentence(problem, lang)]] : []);
  return workspaceLayout(
    view,
    words.title,
    html`<div class="column">
      ${withSummary(
        faults,
        { title: labels.errorTitle },
        html`<h1>${words.title}</h1>
          <ol class="steps">
            <li>${words.app}</li>
            <li>
              ${words.secret} <span class="code">${secret.replaceAll(/(.{4})(?=.)/g, "$1 ")}</span>
              <a href="${address}">${words.open}</a>
            </li>
            <li>${words.confirm}</li>
          </ol>
          <form
            class="card"
            method="post"
            action="${localHref(view, "/lam-viec/tai-khoan/hai-lop/xac-nhan")}"
            novalidate
          >
            ${textField(faults, { name: "code", label: words.code, value: "", autocomplete: "one-time-code", required: true, max: 20 })}
            <button type="submit">${words.turnOn}</button>
          </form>`,
      )}
    </div>`,
  );
}

/** The codes for the day the app is lost: shown once. */
export const recoveryPage = (view: WorkspaceView, codes: readonly string[]): string =>
  workspaceLayout(
    view,
    view.labels.people.factor.title,
    html`<div class="column">
      <p class="notice good" role="status" tabindex="-1" autofocus>${view.labels.people.factor.done}</p>
      <h1>${view.labels.people.factor.recovery}</h1>
      <p>${view.labels.people.factor.recoveryLead}</p>
      <ul class="card">
        ${codes.map((code) => html`<li class="code">${code}</li>`)}
      </ul>
      <p><a class="button" href="${localHref(view, "/lam-viec/tai-khoan")}">${view.labels.people.account.title}</a></p>
    </div>`,
  );
