import {
  type CaseFile,
  caseStanding,
  LIMITS,
  type Problem,
  type PublicCase,
  RATING_LEVELS,
  roundOf,
} from "@danvan/core";
import { html, type Html } from "../../kit/view/html.js";
import { spoken } from "../../kit/view/spoken.js";
import { localHref, ownAddress } from "../../kit/view/own-address.js";
import type { View } from "../../kit/view/view.js";
import { duePhase, dueReasons, instant } from "../../kit/parts/due.js";
import { choiceGroup } from "../../kit/form/choices.js";
import { withSummary } from "../../kit/form/error-summary.js";
import { faultsOf } from "../../kit/form/faults.js";
import { textField } from "../../kit/form/text-field.js";
import { earlierText, replyText } from "../../kit/parts/reply-text.js";
import { fileList } from "../../kit/parts/file-list.js";
import { layout } from "../../kit/page/layout.js";
import { questionsText } from "./questions.js";
import { senderPart, type SenderState } from "./sender-part.js";

/** What was typed on the tracking page and what came of it. */
export interface Tracking extends SenderState {
  readonly code: string;
  readonly found: PublicCase | null;
  /** About the code, or about what was tried and not taken. */
  readonly problems: readonly Problem[];
  readonly level?: string;
  readonly comment?: string;
  /** A rating was just sent: nobody else is told that the answer is rated. */
  readonly isThanked?: boolean;
}

/** A case by its code, for a browser without script; with script `<dv-tracker>` shows the same. */
export function trackingPage(view: View, tracking: Tracking): string {
  const { messages, lang, site } = view;
  const { problems, found, code } = tracking;
  const faults = faultsOf(problems, lang);
  const title = found ? messages.tracking.found(found.code) : messages.tracking.title;
  return layout(view, {
    title,
    script: true,
    hidden: true,
    body: html`<div class="column">
      ${doneNotice(view, tracking)}
      <h1>${messages.tracking.title}</h1>
      <dv-tracker
        agency="${site.agency.code}"
        endpoint="${ownAddress(site, "/api/v1")}"
        lang="${lang}"
        code="${found?.code ?? code}"
      >
        ${withSummary(
          faults,
          { title: found ? messages.form.errorTitle : messages.tracking.failed, note: messages.form.kept },
          html`${found && caseSection(view, found)} ${found && rating(view, tracking, found)}
          ${found && review(view, found)} ${found && senderPart(view, tracking, found, faults)}
          ${trackingForm(view, code, found ? [] : problems)}`,
        )}
      </dv-tracker>
    </div>`,
  });
}

/** Asks for a code. A GET form: a code names no person, and the page it leads to can be bookmarked. */
export function trackingForm(view: View, code = "", problems: readonly Problem[] = []): Html {
  const { messages, lang, site } = view;
  return html`<form class="card" method="get" action="${ownAddress(site, "/tra-cuu")}" novalidate>
    ${lang !== "vi" && html`<input type="hidden" name="lang" value="${lang}" />`}
    ${textField(faultsOf(problems, lang), {
      name: "code",
      label: messages.tracking.code,
      hint: messages.tracking.codeHint,
      value: code,
      autocomplete: "off",
      required: true,
      max: 200, // what is pasted may hold the code among other words
    })}
    <button type="submit">${messages.tracking.submit}</button>
  </form>`;
}

/** What was just done comes first and takes the focus: nothing else on the page says that it worked. */
const doneNotice = ({ messages }: View, { done }: Tracking): Html | null =>
  done
    ? html`<p class="notice good" role="status" tabindex="-1" autofocus>${messages.tracking.sender[done]}</p>`
    : null;

/** Where it is now, when it was passed on, and the matters of it that have a case of their own. */
function passedOn(view: View, { transfer, agency, parts = [], status }: PublicCase): Html {
  const { messages, lang } = view;
  const words = messages.passedOn;
  return html`${
    transfer &&
    html`<div class="wide">
      <dt>${words.passed}</dt>
      <dd>
        ${transfer.to?.name ?? words.outside}, ${instant(transfer.at, lang)}
        ${transfer.text && html`<p class="quote">${transfer.text}</p>`}
      </dd>
    </div>`
  }
  ${
    transfer?.to &&
    status !== "transferred" &&
    html`<div class="wide">
      <dt>${words.now}</dt>
      <dd>${spoken(view, agency.name)}</dd>
    </div>`
  }
  ${
    parts.length > 0 &&
    html`<div class="wide">
      <dt>${words.parts}</dt>
      <dd>
        ${parts.map((code) => html`<a class="code" href="${localHref(view, `/tra-cuu?code=${code}`)}">${code}</a> `)}
      </dd>
    </div>`
  }`;
}

function caseSection(view: View, found: PublicCase): Html {
  const { messages, lang } = view;
  const standing = caseStanding(found, messages);
  const due = duePhase(found, lang, messages);
  const tone = standing === messages.events.reopened ? "due-soon" : found.timing;
  return html`<section class="card" aria-labelledby="case-title">
    <h2 id="case-title">${messages.tracking.found("").trim()} <span class="code">${found.code}</span></h2>
    <dl class="facts">
      <div>
        <dt>${messages.tracking.status}</dt>
        <dd>
          <strong>${messages.statuses[found.status]}</strong>
          <span class="tag ${tone}">${standing}</span>
        </dd>
      </div>
      <div>
        <dt>${messages.receipt.kind}</dt>
        <dd>${messages.kinds[found.kind]}</dd>
      </div>
      ${passedOn(view, found)}
      <div class="wide">
        <dt>${due.title}</dt>
        <dd>${due.text}</dd>
      </div>
    </dl>
    ${questionsText(view, found)} ${dueReasons(found.due, lang, messages)}
    ${found.earlier.map((one) => html`${earlierText(view, one)} ${answerFiles(view, found.code, one.files)}`)}
    ${replyText(view, found, roundOf(found, messages))} ${answerFiles(view, found.code, found.files)}
    <h3>${messages.tracking.history}</h3>
    <ol class="history">
      ${found.timeline.map((entry) => html`<li>${messages.events[entry.type]}: ${instant(entry.at, lang)}</li>`)}
    </ol>
  </section>`;
}

/** Whoever has the code may have them, so their own addresses will do. */
function answerFiles({ messages, lang, site }: View, code: string, files: readonly CaseFile[]): Html | null {
  const ofAgency = files.filter(({ from }) => from === "agency");
  if (ofAgency.length === 0) return null;
  const address = ownAddress(site, `/api/v1/agencies/${site.agency.code}/cases/${code}/files`);
  return html`<h3>${messages.tracking.answerFiles}</h3>
    ${fileList(
      ofAgency,
      messages.tracking,
      lang,
      ({ id }, name) =>
        html`<a href="${address}/${id}">${messages.tracking.sender.save} <span class="unseen">${name}</span></a>`,
    )}`;
}

/** Whoever is not content finds the way to be heard again where they said so. */
const review = ({ messages }: View, { mayReopen, consent }: PublicCase): Html | null =>
  mayReopen ? html`<p><a href="#${consent ? "text" : "secret"}">${messages.tracking.review}</a></p>` : null;

function rating(
  view: View,
  { problems, level: chosen = "", comment, isThanked }: Tracking,
  found: PublicCase,
): Html | null {
  const { messages, lang } = view;
  if (found.rated || isThanked) return html`<p class="notice good" role="status">${messages.tracking.rated}</p>`;
  if (found.status !== "answered") return null;
  const faults = faultsOf(problems, lang);
  return html`<form class="card" method="post" action="${localHref(view, "/tra-cuu/danh-gia")}" novalidate>
    <input type="hidden" name="code" value="${found.code}" />
    ${choiceGroup(faults, {
      name: "level",
      label: messages.tracking.rate,
      hint: messages.tracking.rateHint,
      type: "radio",
      choices: RATING_LEVELS.map((level) => ({ value: level, label: messages.ratings[level] })),
      chosen: [chosen],
    })}
    ${textField(faults, {
      name: "comment",
      label: messages.tracking.comment,
      value: comment ?? "",
      rows: 3,
      max: LIMITS.commentMax,
    })}
    <button type="submit">${messages.tracking.rateSubmit}</button>
  </form>`;
}
