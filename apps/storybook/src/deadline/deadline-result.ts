import {
  type Deadline,
  explain,
  formatDate,
  formatDateTime,
  type Lang,
  problemSentence,
  type Result,
  VOCABULARY,
  wordOf,
} from "@danvan/core";
import { deadlineEvidence } from "@danvan/core/data";
import { html, nothing } from "lit";
import { DEADLINE_WORDS } from "./deadline-words.ts";

/** The answer: the day, whose number it is and how sure we are, every step with its source, the other readings. */
export function deadlineResult(result: Result<Deadline>, isAtLeast: boolean, lang: Lang) {
  const words = DEADLINE_WORDS[lang];
  if (!result.ok)
    return html`<div role="status">
      <h3>${words.notComputed}</h3>
      ${result.problems.map((problem) => html`<p class="problem" data-code=${problem.code}>${problemSentence(problem, lang)}</p>`)}
    </div>`;
  const { date, at, pausedSince, sourceStatus, confidence, steps, readings, rule, plan } = result.value;
  const last = steps.at(-1);
  const inHours = last?.code === "due-at";
  const title = pausedSince ? words.earliest : isAtLeast ? words.atLeast : words.due;
  return html`
    <p role="status">
      <span class="hint">${title}</span><br />
      <strong class="due"
        ><time datetime=${inHours ? at : date}
          >${inHours ? formatDateTime(at, lang) : formatDate(date, lang)}</time
        ></strong
      >
    </p>
    <p class="row">
      <span class="badge ${sourceStatus === "statutory" ? "good" : "warn"}"
        >${VOCABULARY[lang].sourceStatuses[sourceStatus]}</span
      >
      <span class="badge ${confidence === "verified" ? "good" : "warn"}"
        >${VOCABULARY[lang].confidences[confidence]}</span
      >
    </p>
    <div class="why">
      <h3>${words.steps}</h3>
      <ol>
        ${steps.map(
          (step) =>
            html`<li data-code=${step.code}>
              ${explain(step, lang)}
              ${
                step.source
                  ? html`<br /><span class="source"
                        >${words.source}:
                        ${[step.source.document, step.source.article].filter(Boolean).join(", ")}</span
                      >`
                  : nothing
              }
            </li>`,
        )}
      </ol>
    </div>
    ${
      readings.length > 1
        ? html`<div>
            <h3>${words.readings}</h3>
            <ul>
              ${readings.map(
                (reading) =>
                  html`<li>
                    ${wordOf(reading.id, lang)}: ${formatDate(reading.date, lang)}
                    ${reading.used ? html`<span class="hint">(${words.readingUsed})</span>` : nothing}
                  </li>`,
              )}
            </ul>
          </div>`
        : nothing
    }
    ${plan ? html`<p>${words.plan(formatDate(plan.date, lang))}</p>` : nothing} ${evidence(rule, lang)}
    <p class="hint">
      ${words.late}: <code>${at}</code> (${inHours ? "UTC" : words.instant}). ${words.code}: <code>${rule}</code>.
    </p>
  `;
}

function evidence(rule: string, lang: Lang) {
  const words = DEADLINE_WORDS[lang];
  const seen = deadlineEvidence[rule];
  if (!seen) return nothing;
  return html`<p class="hint">
    ${seen.text === undefined ? nothing : html`${words.text(seen.text)} `}
    ${
      seen.urls.length === 0
        ? seen.text === undefined
          ? words.noPages
          : nothing
        : html`${words.pages(seen.pages)}
          ${seen.urls.map(
            (url, at) =>
              html`${at > 0 ? ", " : ""}<a href=${url} rel="noreferrer" target="_blank"
                  >${words.page(at + 1)} (${new URL(url).hostname})</a
                >`,
          )}.`
    }
  </p>`;
}
