import { VOCABULARY } from "@danvan/core";
import { isAllowed, type StuckOutbox } from "@danvan/server";
import { instant } from "../../kit/parts/due.js";
import { unitsTable } from "../../kit/parts/units-table.js";
import { html, type Html } from "../../kit/view/html.js";
import { localHref } from "../../kit/view/own-address.js";
import { EXCHANGE, workspaceLayout, type WorkspaceView } from "../workspace-view.js";
import { IMPORT } from "./import-page.js";
import { SINK } from "./sink-page.js";

/** What the page of an agency's exchange shows. */
export interface ShownExchange {
  readonly stuck: StuckOutbox;
  /** Whether what would be sent is kept here instead. */
  readonly hasSink: boolean;
  /** How many messages were just let go again. */
  readonly resumed?: number;
}

/** What is sent to other systems and could not be, and the ways in and out for all data. */
export function exchangePage(view: WorkspaceView, { stuck, resumed, hasSink }: ShownExchange): string {
  const { exchange: words } = view.labels;
  return workspaceLayout(
    view,
    words.title,
    html`<div class="column">
      ${
        resumed !== undefined &&
        html`<section class="notice good" role="status" tabindex="-1" autofocus>
          <p>${words.stuck.resumed(resumed)}</p>
        </section>`
      }
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
      ${
        hasSink &&
        html`<section class="card" aria-labelledby="sink">
          <h2 id="sink">${words.sink.title}</h2>
          <p>${words.sink.lead}</p>
          <p><a class="button" href="${localHref(view, SINK)}">${words.sink.open}</a></p>
        </section>`
      }
      ${stuckCard(view, stuck)}
      ${
        view.actor &&
        isAllowed(view.actor, "importCases") &&
        html`<section class="card" aria-labelledby="import">
          <h2 id="import">${words.import.title}</h2>
          <p>${words.import.lead}</p>
          <p><a class="button" href="${localHref(view, IMPORT)}">${words.import.open}</a></p>
        </section>`
      }
      ${view.actor && isAllowed(view.actor, "exportAgency") && moveCard(view)}
    </div>`,
  );
}

function moveCard(view: WorkspaceView): Html {
  const words = view.labels.exchange.move;
  return html`<section class="card" aria-labelledby="move">
    <h2 id="move">${words.title}</h2>
    <p>${words.lead}</p>
    <p class="hint">${words.warning}</p>
    <form method="post" action="${localHref(view, `${EXCHANGE}/goi-du-lieu`)}">
      <button class="careful" type="submit">${words.download}</button>
    </form>
  </section>`;
}

function stuckCard(view: WorkspaceView, { jobs, targets }: StuckOutbox): Html {
  const words = view.labels.exchange.stuck;
  const waiting = [...new Set(jobs.map(({ target }) => target))];
  const listed = [
    ...targets.map(({ target }) => target),
    ...waiting.filter((target) => !targets.some((one) => one.target === target)),
  ];
  return html`<section class="card" aria-labelledby="stuck">
    <h2 id="stuck">${words.title}</h2>
    ${jobs.length === 0 ? html`<p>${words.none}</p>` : html`<p class="hint">${words.hint}</p>`}
    ${
      listed.length > 0 &&
      html`<ul>
        ${listed.map((target) => html`<li>${targetName(view, target)}: ${standing(view, targets, target)}</li>`)}
      </ul>`
    }
    ${jobs.length > 0 && jobTable(view, jobs)}
    ${waiting.map(
      (target) =>
        html`<form method="post" action="${localHref(view, `${EXCHANGE}/gui-lai`)}">
          <input type="hidden" name="target" value="${target}" />
          <button class="quiet" type="submit">${words.resume(targetName(view, target))}</button>
        </form>`,
    )}
  </section>`;
}

function jobTable(view: WorkspaceView, jobs: StuckOutbox["jobs"]): Html {
  const { title, columns, tries: times } = view.labels.exchange.stuck;
  return unitsTable({
    label: title,
    heads: Object.values(columns),
    rows: jobs.map(
      ({ target, event, at, tries, reason }) =>
        [
          targetName(view, target),
          eventName(view, event),
          instant(at, view.lang),
          times(tries),
          { shown: reasonText(view, reason), isWords: true },
        ] as const,
    ),
  });
}

const targetName = ({ labels }: WorkspaceView, target: string): string =>
  target === "mail" ? labels.exchange.stuck.mail : target === "text" ? labels.exchange.stuck.text : target;

const eventName = ({ lang }: WorkspaceView, event: string): string =>
  (VOCABULARY[lang].events as Readonly<Record<string, string>>)[event] ?? event;

/** A code in words; a status as it is. */
function reasonText({ labels }: WorkspaceView, reason: string | null): string {
  const { reasons, status } = labels.exchange.stuck;
  const [, answered] = /^status-(\d+)$/.exec(reason ?? "") ?? [];
  return answered ? status(answered) : ((reason && reasons[reason]) ?? reason ?? "");
}

function standing(view: WorkspaceView, targets: StuckOutbox["targets"], target: string): Html | string {
  const words = view.labels.exchange.stuck;
  const known = targets.find((one) => one.target === target);
  if (!known) return ["mail", "text"].includes(target) ? words.waits : words.gone;
  const { state } = known;
  if (!state) return words.fine;
  return state.offSince === null
    ? words.failing(state.failures)
    : html`${words.off} ${instant(state.offSince, view.lang)} (${words.failing(state.failures)})`;
}
