import { LIMITS } from "@danvan/core/terms";
import { type TemplateResult, html, nothing } from "lit";
import { reopenCase } from "../net/client.js";
import { channels, question, screen } from "../guidance/guidance.js";
import { panel } from "../element/panel.js";
import { DvGuidedEvent, DvSentEvent } from "../element/events.js";
import { fill } from "../messages/fill.js";
import { resultOf } from "./result-of.js";
import type { CaseView } from "./tracker-state.js";

/** Asks the agency, once, to look at a closed case again. What was typed stays until the agency has it. */
export function reopening(view: CaseView): TemplateResult | typeof nothing {
  const { t, acts, on, secret } = view;
  const { code, mayReopen } = view.case;
  const { result, held, problem } = acts;
  if (result?.about === "reopened") return resultOf(acts, "reopened");
  if (!mayReopen) return nothing;
  const reason = acts.of === code ? (acts.reason ?? "") : "";
  return html`<details class="reopen" part="reopen">
    <summary>${t.reopenTitle}</summary>
    ${
      secret
        ? html`<form class="stack" novalidate @submit=${send}>
            <div class="field">
              <label for="reason">${t.reasonTitle}</label>
              <p class="muted" id="reason-hint">${t.reopenHint}</p>
              ${problem ? html`<p class="error" id="reason-problem" role="alert">${problem}</p>` : nothing}
              <textarea
                class="input"
                part="input"
                id="reason"
                rows="4"
                .value=${reason}
                @input=${({ target }: Event) => on.act({ of: code, reason: (target as HTMLTextAreaElement).value })}
                aria-invalid=${problem !== undefined}
                aria-describedby="reason-hint${problem ? " reason-problem" : ""}"
              ></textarea>
            </div>
            ${
              held === "complaint" && !acts.isComplaint
                ? question(t, "held", answer)
                : held
                  ? panel(
                      "held",
                      "warn",
                      t.reopenHeld[held],
                      html`<p>${t.guidedText[held]}</p>
                        ${channels(t)}`,
                      [
                        [t.reopenEdit, () => on.focus("#reason")],
                        ...(held === "complaint" ? [[t.guidedSend, (event: Event) => send(event, true)] as const] : []),
                      ],
                      "guidance",
                    )
                  : nothing
            }
            ${resultOf(acts, "reopen")}
            <p>
              <button class="button primary" part="button" aria-disabled=${acts.busy === "reopen"}>
                ${acts.busy === "reopen" ? t.actSending : t.reopen}
              </button>
            </p>
          </form>`
        : html`<div class="field">
            <p>${t.reopenNeedsSecret}</p>
            <p><button type="button" class="button" @click=${on.askSecret}>${t.reopenSecret}</button></p>
          </div>`
    }
  </details>`;

  function answer(kind?: NonNullable<typeof held>) {
    on.act({ isComplaint: !!kind });
    if (kind) meet(kind);
    else void send(undefined, true);
  }

  async function send(event: Event | undefined, notComplaint?: true) {
    event?.preventDefault();
    const text = reason.trim();
    const used = text.length;
    on.act({ problem: undefined, held: undefined, result: undefined });
    if (used < LIMITS.textMin) return refuse(fill(t.reasonShort, { minimum: LIMITS.textMin }));
    if (used > LIMITS.commentMax) return refuse(fill(t.reasonLong, { maximum: LIMITS.commentMax }));
    const words = { text, ...(notComplaint && { notComplaint }) };
    const guided = screen(words);
    if (guided) return meet(guided);
    if (!on.begin("reopen")) return;
    const outcome = await reopenCase(view, code, secret, words);
    on.act({ busy: undefined });
    if (outcome.ok) {
      on.act({ reason: "", result: { about: "reopened", text: t.reopened } });
      on.tell(new DvSentEvent(code));
      await on.again();
      return on.focus("#case");
    }
    const { code: why, problems, status } = outcome.failure;
    const kind = problems.find((one) => one.code === "guided-kind")?.facts["kind"];
    if (kind) return meet(kind as NonNullable<typeof held>);
    const isClosed = status === 409;
    const say = t.reopenProblems[why] ?? `${t.reopenFailed} ${on.explain(outcome.failure)}`;
    on.act({ result: { about: isClosed ? "reopened" : "reopen", text: say, isBad: true } });
    if (isClosed) await on.again();
  }

  function meet(kind: NonNullable<typeof held>) {
    on.act({ held: kind });
    on.tell(new DvGuidedEvent(kind));
    on.focus("#held");
  }

  function refuse(what: string) {
    on.act({ problem: what });
    on.focus("#reason");
  }
}
