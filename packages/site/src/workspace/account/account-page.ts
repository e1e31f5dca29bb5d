import { problemSentence, type Problem } from "@danvan/core";
import type { OwnSession } from "@danvan/server";
import { withSummary } from "../../kit/form/error-summary.js";
import { textField } from "../../kit/form/text-field.js";
import { instant } from "../../kit/parts/due.js";
import { html } from "../../kit/view/html.js";
import { localHref } from "../../kit/view/own-address.js";
import { secondFactorCard } from "./second-factor-page.js";
import { DEPUTIES, workspaceLayout, type WorkspaceView } from "../workspace-view.js";

export interface ShownAccount {
  readonly sessions: readonly OwnSession[];
  readonly factor: { readonly isOn: boolean; readonly recovery: number };
  /** Whether single keys do something. */
  readonly shortcuts: boolean;
  readonly problems?: readonly Problem[];
}

/** One's own account: where one is signed in, and the password. */
export function accountPage(view: WorkspaceView, { sessions, factor, shortcuts, problems = [] }: ShownAccount): string {
  const { labels, lang } = view;
  const words = labels.people.account;
  const faults = new Map(
    problems.map((one) => [
      ["password", "password-2"].includes(one.path) ? one.path : "old",
      problemSentence(one, lang),
    ]),
  );
  const action = (verb: string) => localHref(view, `/lam-viec/tai-khoan/${verb}`);
  return workspaceLayout(
    view,
    words.title,
    html`<div class="column">
      ${withSummary(
        faults,
        { title: labels.errorTitle },
        html`<h1>${words.title}</h1>
          <section class="card" aria-labelledby="sessions-title">
            <h2 id="sessions-title">${words.sessions}</h2>
            <ul class="files">
              ${sessions.map(
                ({ id, openedAt, expiresAt, isThis }) =>
                  html`<li>
                    <span>
                      ${isThis && html`<strong>${words.isThis}.</strong>`} ${words.opened} ${instant(openedAt, lang)};
                      ${words.expires} ${instant(expiresAt, lang)}
                    </span>
                    ${
                      !isThis &&
                      html`<form method="post" action="${action("phien")}">
                        <button class="quiet" name="id" value="${id}">${words.end}</button>
                      </form>`
                    }
                  </li>`,
              )}
            </ul>
            <form method="post" action="${action("phien-tat-ca")}">
              <button class="careful" type="submit">${words.endAll}</button>
            </form>
          </section>
          <form class="card" method="post" action="${action("mat-khau")}" novalidate>
            <h2>${words.password}</h2>
            ${textField(faults, {
              name: "old",
              label: words.old,
              value: "",
              type: "password",
              autocomplete: "current-password",
              required: true,
            })}
            ${textField(faults, {
              name: "password",
              label: words.fresh,
              hint: words.freshHint,
              value: "",
              type: "password",
              autocomplete: "new-password",
              required: true,
            })}
            <button type="submit">${words.submit}</button>
          </form>
          <section class="card" aria-labelledby="deputies-title">
            <h2 id="deputies-title">${labels.people.deputies.title}</h2>
            <p>${labels.people.deputies.lead}</p>
            <p><a class="button quiet" href="${localHref(view, DEPUTIES)}">${labels.people.deputies.name}</a></p>
          </section>
          <section class="card" id="phim-tat" aria-labelledby="keys-title">
            <h2 id="keys-title">${labels.desk.keys.title}</h2>
            <p>${labels.desk.keys.account}. ${shortcuts ? labels.desk.keys.isOn : labels.desk.keys.isOff}</p>
            <form method="post" action="${action("phim-tat")}">
              <button class="quiet" name="keys" value="${shortcuts ? "off" : "on"}">
                ${shortcuts ? labels.desk.keys.turnOff : labels.desk.keys.turnOn}
              </button>
            </form>
          </section>
          ${secondFactorCard(view, factor, faults.get("password-2"))}`,
      )}
    </div>`,
  );
}
