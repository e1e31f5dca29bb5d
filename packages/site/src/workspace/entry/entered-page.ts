import type { Entered } from "@danvan/server";
import { dueDate, dueReasons } from "../../kit/parts/due.js";
import { ticket } from "../../kit/parts/ticket.js";
import { html, type Html } from "../../kit/view/html.js";
import { localHref } from "../../kit/view/own-address.js";
import { ENTRY, workspaceLayout, type WorkspaceView } from "../workspace-view.js";
import type { TypedEntry } from "./typed-entry.js";

/** What an entry ends on: the slip that its sender takes home, the number in the register, or that one more is counted. */
export function enteredPage(view: WorkspaceView, entered: Entered, { channel }: TypedEntry): string {
  const { entry } = view.labels;
  const again = `${ENTRY}?loai=${entered.of}&kenh=${channel}`;
  return workspaceLayout(
    view,
    entry.done,
    html`<div class="column">
      <h1>${entry.done}</h1>
      ${slip(view, entered)}
      <p class="actions">
        <a class="button" href="${localHref(view, again)}" autofocus>${entry.again}</a>
        ${entered.receipt && html`<a href="${localHref(view, `/lam-viec/vu-viec/${entered.receipt.code}`)}">${entry.open}</a>`}
      </p>
    </div>`,
  );
}

function slip(view: WorkspaceView, { receipt, of }: Entered): Html {
  const { labels, messages, lang } = view;
  const { entry } = labels;
  if (!receipt) return html`<p class="notice good" role="status">${entry.denunciation.counted}</p>`;
  if (of === "matter")
    return html`<p class="notice good actions" role="status">${entry.print}</p>
      ${ticket(view, receipt)}`;
  return html`<div class="card ticket">
    <dl class="facts">
      <div class="wide">
        <dt>${entry.registered}</dt>
        <dd class="code">${receipt.code}</dd>
      </div>
      <div class="wide">
        <dt>${labels.inbox.due}</dt>
        <dd>${dueDate(receipt.due, lang, messages)}</dd>
      </div>
    </dl>
    ${dueReasons(receipt.due, lang, messages)}
  </div>`;
}
