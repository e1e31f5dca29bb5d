import { figureOf, formatBytes } from "@danvan/core";
import { isAllowed, type ShownSettings } from "@danvan/server";
import { html, type Html } from "../../kit/view/html.js";
import { localHref, ownAddress } from "../../kit/view/own-address.js";
import { workspaceLayout, type WorkspaceView } from "../workspace-view.js";
import type { Snippets } from "./snippets.js";

/**
 * What the agency goes by. What binds dates that were promised, notices that devices hold and who may call in is in the configuration file, shown
 * with its key; people, templates, deputies and the details on papers are changed on their own pages, each change in the audit.
 */
export function settingsPage(view: WorkspaceView, shown: ShownSettings, snippets: Snippets): string {
  const { settings: words } = view.labels;
  return workspaceLayout(
    view,
    words.title,
    html`<h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
      ${onScreen(view)} ${promises(view, shown)} ${notices(view, shown)} ${others(view, shown)}
      ${embed(view, shown, snippets)}`,
  );
}

function onScreen(view: WorkspaceView): Html {
  const { settings: words, people, templates, year } = view.labels;
  const { actor } = view;
  const link = (path: string, text: string) => html`<li><a href="${localHref(view, path)}">${text}</a></li>`;
  return html`<section class="card" aria-labelledby="on-screen">
    <h2 id="on-screen">${words.onScreen}</h2>
    <ul class="links">
      ${actor && isAllowed(actor, "people") && link("/lam-viec/can-bo", people.nav.people)}
      ${link("/lam-viec/mau", templates.title)} ${link("/lam-viec/nguoi-thay", words.deputies)}
      ${link("/lam-viec/nam", `${year.nav}: ${year.texts.office}`)}
    </ul>
    ${actor && !isAllowed(actor, "people") && html`<p class="hint">${words.peopleElsewhere}</p>`}
  </section>`;
}

const key = (name: string) => html`<code>${name}</code>`;

function promises(view: WorkspaceView, { promises: rules }: ShownSettings): Html {
  const { settings: words } = view.labels;
  return html`<section class="card" aria-labelledby="promises">
    <h2 id="promises">${words.promises} ${key("overlays")}</h2>
    <p class="hint">${words.promisesLead}</p>
    ${
      rules.length === 0
        ? html`<p>${words.noPromises}</p>`
        : html`<ul>
            ${rules.map(
              (rule) =>
                html`<li>
                  <strong>${rule.name[view.lang]}</strong>: ${figureOf(rule, view.lang)}.
                  <span class="hint">${whose(view, rule)}</span>
                </li>`,
            )}
          </ul>`
    }
  </section>`;
}

/** Whose figure it is. A document bears its Vietnamese name; in English it is told beside what it is. */
const whose = ({ lang, messages }: WorkspaceView, { source, sourceStatus }: ShownSettings["promises"][number]) =>
  lang === "vi"
    ? source.document
    : html`${messages.sourceStatuses[sourceStatus]} (<span lang="vi">${source.document}</span>)`;

function notices(view: WorkspaceView, { notices: all }: ShownSettings): Html {
  const { settings: words } = view.labels;
  const current = all.at(-1)!;
  return html`<section class="card" aria-labelledby="notices">
    <h2 id="notices">${words.notice} ${key("notices")}</h2>
    <p><span class="tag">${current.version}</span> ${words.noticeLead}</p>
    <p class="quote" lang="${view.lang}">${current.text[view.lang]}</p>
    ${
      all.length > 1 &&
      html`<p class="hint">
        ${words.earlier}:
        ${all
          .slice(0, -1)
          .map(({ version }) => version)
          .join(", ")}
      </p>`
    }
  </section>`;
}

function others(view: WorkspaceView, shown: ShownSettings): Html {
  const { settings: words } = view.labels;
  const {
    approval,
    holdSeconds,
    contactDays,
    askIfDoneDays,
    stuckDays,
    fileStoreBytes,
    mail,
    hours,
    origins,
    webhooks,
  } = shown;
  const row = (label: string, name: string, value: string | number | Html | undefined | null) =>
    html`<div>
      <dt>${label} ${key(name)}</dt>
      <dd>${value || value === 0 ? value : words.unset}</dd>
    </div>`;
  const yesNo = (one: boolean | undefined) => (one ? words.yes : words.no);
  return html`<section class="card" aria-labelledby="others">
    <h2 id="others">${words.others}</h2>
    <dl class="facts">
      ${row(words.origins, "origins", origins.join(", "))}
      ${row(words.hours, "hours", hours.map(({ from, to }) => `${from}–${to}`).join(", "))}
      ${row(words.approval, "approval", yesNo(approval))} ${row(words.hold, "holdSeconds", holdSeconds)}
      ${row(words.askIfDone, "askIfDoneDays", askIfDoneDays)} ${row(words.contactDays, "contactDays", contactDays)}
      ${row(words.stuckDays, "stuckDays", stuckDays)}
      ${row(words.files, "fileStoreBytes", fileStoreBytes === undefined ? null : formatBytes(fileStoreBytes, view.lang))}
      ${row(words.mail, "mail", yesNo(mail))} ${row(words.gateway, "gateway", yesNo(shown.hasGateway))}
      ${row(words.webhooks, "webhooks", webhooks.join(", "))}
    </dl>
  </section>`;
}

function embed(view: WorkspaceView, { agency, origins }: ShownSettings, snippets: Snippets): Html {
  const { settings: words } = view.labels;
  const { doctor } = view.site;
  const snippet = (id: keyof Snippets) =>
    html`<h3>${words.snippets[id]}</h3>
      <pre>${snippets[id]}</pre>`;
  return html`<section class="card" aria-labelledby="embed">
    <h2 id="embed">${words.embed}</h2>
    ${origins.length === 0 && html`<p class="notice">${words.noOrigins}</p>`} ${snippet("element")} ${snippet("frame")}
    ${snippet("link")}
    <h3>${words.preview}</h3>
    <p class="hint">${words.previewHint}</p>
    <iframe
      class="preview-frame"
      src="${localHref(view, `/nhung/${agency.code}`)}"
      title="${words.preview}"
      loading="lazy"
    ></iframe>
    ${
      doctor &&
      html`<h3>${words.doctor}</h3>
        <form
          data-doctor
          data-origins="${ownAddress(view.site, "/nhung/kiem-tra/nguon")}"
          action="${localHref(view, "/nhung/kiem-tra")}"
        >
          <input type="hidden" name="address" value="${origins[0] ?? ""}" />
          <input type="hidden" name="source" value="${aPageWith(view, snippets.element)}" />
          <button>${words.examine}</button>
        </form>
        <div class="findings" data-findings role="status"></div>
        <noscript><p class="notice">${words.noScript}</p></noscript>
        <script defer src="${doctor.href}" integrity="${doctor.integrity}"></script>`
    }
  </section>`;
}

/** A page as a site of the agency has it: of what is no part of the snippet there is nothing to find. */
const aPageWith = ({ lang, messages }: WorkspaceView, snippet: string): string =>
  [
    "<!doctype html>",
    `<html lang="${lang}"><head><meta charset="utf-8" />`,
    `<meta name="viewport" content="width=device-width, initial-scale=1" /><title>${messages.nav.send}</title></head>`,
    `<body>${snippet}</body></html>`,
  ].join("\n");
