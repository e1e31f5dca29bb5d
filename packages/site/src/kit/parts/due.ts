import {
  type DuePromise,
  dueStanding,
  explain,
  explainPromise,
  formatDue,
  formatInstant,
  type Lang,
  promisePhase,
  type PublicCase,
  type Source,
} from "@danvan/core";
import { html, type Html } from "../view/html.js";
import { spoken } from "../view/spoken.js";
import type { Messages } from "../../messages/vi.js";

/** A promised date with how sure it is: an illustrative or unverified number never stands alone. */
export function dueDate(due: DuePromise | null, lang: Lang, messages: Messages): Html {
  if (!due) return html`${messages.due.none}`;
  return html`<strong class="date"><time datetime="${due.date}">${formatDue(due, lang)}</time></strong>
    <span class="hint">${dueStanding(due, messages)}</span>`;
}

/**
 * What a promised date says of a case now: the date that is waited for; once the answer is there, the date that was; of a second look
 * without a limit, that it has none.
 */
export function duePhase(
  found: PublicCase,
  lang: Lang,
  messages: Messages,
): { readonly title: string; readonly text: Html } {
  const { due } = found;
  const phase = promisePhase(found);
  if (phase === "over" && due) return { title: messages.due.over, text: dueDate(due, lang, messages) };
  if (phase !== "reopened") return { title: messages.due.title, text: dueDate(due, lang, messages) };
  const first = due && html`<br />${messages.rounds.first}: ${dueDate(due, lang, messages)}`;
  return { title: messages.due.title, text: html`${messages.due.reopened} ${first}` };
}

/**
 * For who plans the work: the day to be done by where a second figure, read in one source only, ends before the promised date. The sender
 * is promised the older one.
 */
export function duePlan(due: DuePromise | null, lang: Lang): Html | null {
  const plan = due?.steps.find(({ code }) => code === "plan");
  if (!due || !plan || plan.facts["date"] === due.date) return null;
  const { source } =
    due.steps.find(({ code, facts }) => code === "reading" && facts["reading"] === plan.facts["reading"]) ?? {};
  return html`<p class="notice">
    ${explain(plan, lang)} ${source && html`(${spoken({ lang }, sourceText(source))})`}
  </p>`;
}

/** The reasoning behind a date, one sentence a step, and the documents it rests on. */
export function dueReasons(due: DuePromise | null, lang: Lang, messages: Messages): Html | null {
  if (!due) return null;
  const sources = new Set(due.steps.flatMap(({ source }) => (source ? [sourceText(source)] : [])));
  return html`<details>
    <summary>${messages.due.why}</summary>
    <ol>
      ${explainPromise(due, lang).map((sentence) => html`<li>${sentence}</li>`)}
    </ol>
    ${sources.size > 0 && html`<p class="hint">${messages.due.sources}: ${spoken({ lang }, [...sources].join("; "))}</p>`}
  </details>`;
}

const sourceText = ({ article, document }: Source) => (article ? `${article}, ${document}` : document);

/**
 * An instant as Vietnam's clock showed it.
 * @example instant("2026-11-22T19:30:00.000Z", "vi") // → <time datetime="…">02:30 23/11/2026</time>
 */
export const instant = (at: string, lang: Lang): Html => html`<time datetime="${at}">${formatInstant(at, lang)}</time>`;
