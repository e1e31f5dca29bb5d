import { problem as problemOf, problemSentence, type Problem } from "@danvan/core";
import { html, type Html } from "../kit/view/html.js";
import { withSummary } from "../kit/form/error-summary.js";
import { textField } from "../kit/form/text-field.js";
import { localHref } from "../kit/view/own-address.js";
import { carriedFields } from "./carried-fields.js";
import type { Interrupted } from "./interrupted.js";
import { workspaceLayout, type WorkspaceView } from "./workspace-view.js";

export interface SignIn {
  /** The officers' page to go on to. */
  readonly next?: string;
  readonly name?: string;
  readonly problem?: Problem;
  /** What was being sent when the session had ended. */
  readonly interrupted?: Interrupted | null;
  /** What officers know the provider by whom they may sign in at, too. */
  readonly signOn: string | null;
}

/** Says that the one who was interrupted has signed in elsewhere. */
export const GO_ON = "tiep-tuc";

const ENDED = problemOf("session-missing", "");

/** The password is never shown again, the name is. Which of the two was wrong stays unsaid. */
export function signInPage(
  view: WorkspaceView,
  { next = "", name = "", problem, interrupted = null, signOn }: SignIn,
): string {
  const { labels, lang, messages } = view;
  const faults = new Map(problem ? [["name", problemSentence(problem, lang)]] : []);
  return workspaceLayout(
    view,
    labels.signIn.title,
    html`<div class="column">
      ${withSummary(
        faults,
        { title: labels.signIn.errorTitle },
        html`${
            interrupted &&
            html`<p class="notice" role="alert">
              ${problemSentence(ENDED, lang)} ${labels.signIn[interrupted.hadFiles ? "endedWithFiles" : "ended"]}
            </p>`
          }
          <h1>${labels.signIn.title}</h1>
          <p class="lead">${labels.signIn.lead}</p>
          ${signOn !== null && signOnCard(view, signOn, next, interrupted !== null)}
          <form class="card" method="post" action="${localHref(view, "/lam-viec/dang-nhap")}" novalidate>
            <input type="hidden" name="tiep" value="${next}" />
            ${textField(faults, {
              name: "name",
              label: labels.signIn.name,
              value: name,
              autocomplete: "username",
              required: true,
            })}
            ${textField(new Map(), {
              name: "password",
              label: labels.signIn.password,
              value: "",
              type: "password",
              autocomplete: "current-password",
              required: true,
            })}
            <button type="submit">${labels.signIn.submit}</button>
            <p><a href="${localHref(view, "/lam-viec/loi-moi")}">${labels.people.accept.link}</a></p>
            ${
              interrupted &&
              signOn !== null &&
              html`<button class="quiet" name="${GO_ON}" value="1">${labels.people.signOn.goOn}</button>`
            }
            ${interrupted && carriedFields(interrupted, messages.away.typed)}
          </form>`,
      )}
    </div>`,
  );
}

/** The way over somebody else's page; what was being sent stays here, so it opens a tab of its own then. */
function signOnCard(view: WorkspaceView, provider: string, next: string, isInterrupted: boolean): Html {
  const words = view.labels.people.signOn;
  const path = `/lam-viec/dang-nhap/ngoai${next && `?tiep=${encodeURIComponent(next)}`}`;
  return html`<p>
    <a class="button" href="${localHref(view, path)}" ${isInterrupted && html`target="_blank"`}
      >${words.enter(provider)}</a
    >
    ${isInterrupted && words.enterApart}
  </p>`;
}
