import { dueStanding } from "@danvan/core/standing";
import type { Lang } from "@danvan/core/terms";
import type { DuePromise } from "@danvan/core/wire";
import { type TemplateResult, html, nothing } from "lit";
import { formatDue } from "@danvan/core/written-date";
import type { DueWords } from "../messages/vi.js";

/**
 * The reasons of a promised date, one sentence a step.
 *
 * Their words are fetched only now, and in one language: a form that nobody sends never pays for them. Without them the date and its sources still show.
 */
export async function reasonsOf(due: DuePromise | null, lang: Lang): Promise<readonly string[]> {
  if (!due) return [];
  try {
    const { explainPromise } = await (lang === "en"
      ? import("@danvan/core/explain/en")
      : import("@danvan/core/explain/vi"));
    return explainPromise(due);
  } catch {
    return [];
  }
}

/** A promised date in words and how sure it is; under "why" the steps that lead to it, and where they come from. */
export function duePromise(
  due: DuePromise | null,
  reasons: readonly string[],
  t: DueWords,
  lang: Lang,
): TemplateResult {
  if (!due) return html`<p class="muted">${t.dueNone}</p>`;
  return html`<div class="due" part="due">
    <p class="muted">${t.dueTitle}</p>
    <div class="date">${dateOf(due, lang)}</div>
    ${sureness(due, t)}
    ${
      reasons[0] || due.steps[0]
        ? html`<details class="why">
            <summary>${t.dueWhy}</summary>
            ${steps(due, reasons, t)}
          </details>`
        : nothing
    }
  </div>`;
}

/**
 * The same of a date that nobody waits for any more: one line, and all the rest behind it.
 * @param label what the date was
 */
export const pastPromise = (
  due: DuePromise,
  reasons: readonly string[],
  t: DueWords,
  lang: Lang,
  label: string,
): TemplateResult =>
  html`<details class="why" part="due">
    <summary>${label}: ${dateOf(due, lang)}</summary>
    ${sureness(due, t)} ${steps(due, reasons, t)}
  </details>`;

const dateOf = (due: DuePromise, lang: Lang) => html`<time datetime=${due.date}>${formatDue(due, lang)}</time>`;

function sureness(due: DuePromise, t: DueWords) {
  const isSure = due.sourceStatus !== "illustrative" && due.confidence === "verified";
  const words = dueStanding(due, { sourceStatuses: t.sourceStatuses, confidences: t.confidences });
  return html`<p><span class="badge ${isSure ? "" : "warn"}">${words}</span></p>`;
}

const steps = (due: DuePromise, reasons: readonly string[], t: DueWords) =>
  html`<ol>
      ${reasons.map((sentence) => html`<li>${sentence}</li>`)}
    </ol>
    ${sourceLine(due, t)}`;

/** The documents that the steps rest on, each once. */
function sourceLine({ steps }: DuePromise, t: DueWords) {
  const sources = steps.map(({ source }) => source && [source.article, source.document].filter(Boolean).join(", "));
  const each = [...new Set(sources)].filter(Boolean);
  return each.length > 0 ? html`<p class="muted">${t.dueSources}: ${each.join("; ")}</p>` : nothing;
}
