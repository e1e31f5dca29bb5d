import { problemSentence, type Problem } from "@danvan/core";
import { withSummary } from "../../kit/form/error-summary.js";
import { textField } from "../../kit/form/text-field.js";
import { html } from "../../kit/view/html.js";
import { localHref } from "../../kit/view/own-address.js";
import { workspaceLayout, type WorkspaceView } from "../workspace-view.js";

export interface ShownInvitation {
  readonly name?: string;
  readonly problem?: Problem;
}

/** Where somebody who was invited chooses a password; the code and the password are never shown again. */
export function invitationPage(view: WorkspaceView, { name = "", problem }: ShownInvitation = {}): string {
  const { labels, lang } = view;
  const { accept, account } = labels.people;
  const faults = new Map(
    problem ? [[problem.path === "password" ? "password" : "code", problemSentence(problem, lang)]] : [],
  );
  return workspaceLayout(
    view,
    accept.title,
    html`<div class="column">
      ${withSummary(
        faults,
        { title: labels.errorTitle },
        html`<h1>${accept.title}</h1>
          <p class="lead">${accept.lead}</p>
          <form class="card" method="post" action="${localHref(view, "/lam-viec/loi-moi")}" novalidate>
            ${textField(new Map(), {
              name: "name",
              label: labels.signIn.name,
              value: name,
              autocomplete: "username",
              required: true,
              max: 100,
            })}
            ${textField(faults, { name: "code", label: accept.code, value: "", autocomplete: "off", required: true, max: 40 })}
            ${textField(faults, {
              name: "password",
              label: account.fresh,
              hint: account.freshHint,
              value: "",
              type: "password",
              autocomplete: "new-password",
              required: true,
            })}
            <button type="submit">${accept.submit}</button>
          </form>`,
      )}
    </div>`,
  );
}
