import { explainPromise, formatDate, type DuePromise, type Lang } from "@danvan/core";
import { html, type Html } from "../html.ts";
import type { Words } from "../words/vi.ts";

/** A promised date with how sure it is: an illustrative or unverified number never stands alone. */
export function dueDate(due: DuePromise | null, lang: Lang, words: Words): Html {
  if (!due) return html`${words.receipt.noDue}`;
  const standing = [words.due.status[due.sourceStatus], words.due.confidence[due.confidence]]
    .filter(Boolean)
    .join("; ");
  return html`<strong class="date"><time datetime="${due.date}">${formatDate(due.date, lang)}</time></strong>
    <span class="hint">(${standing})</span>`;
}

/** The reasoning behind a date, one sentence a step. */
export function dueReasons(due: DuePromise | null, lang: Lang, words: Words): Html | null {
  if (!due) return null;
  return html`<details>
    <summary>${words.due.why}</summary>
    <ol>
      ${explainPromise(due, lang).map((sentence) => html`<li>${sentence}</li>`)}
    </ol>
  </details>`;
}

/**
 * An instant as Vietnam's clock showed it.
 * @example instant("2026-11-22T19:30:00.000Z", "vi") // → <time datetime="…">02:30, 23/11/2026</time>
 */
export function instant(at: string, lang: Lang): Html {
  const text = new Intl.DateTimeFormat(lang === "vi" ? "vi-VN" : "en-GB", {
    ...{ timeZone: "Asia/Ho_Chi_Minh", hour: "2-digit", minute: "2-digit", hour12: false },
    ...{ day: "2-digit", month: "2-digit", year: "numeric" },
  }).format(new Date(at));
  return html`<time datetime="${at}">${text}</time>`;
}
