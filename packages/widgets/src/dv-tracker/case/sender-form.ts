import { type TemplateResult, html, nothing } from "lit";
import { type Outcome, partMissing } from "../../net/client.js";
import { panel } from "../../element/panel.js";
import { DvGuidedEvent, DvSentEvent } from "../../element/events.js";
import { fill } from "../../messages/fill.js";
import { resultOf } from "./result-of.js";
import type { CaseView } from "./tracker-state.js";

/** What a sender writes about a case, once it is there: only one such form is open at a time. */
export interface SenderForm {
  /** Names it among what is being done, and in its live region. */
  readonly id: "reopen" | "supply";
  readonly label: string;
  readonly hint: string;
  readonly submit: string;
  /** Said where the secret is missing. */
  readonly needsSecret: string;
  /** Said once the agency has it. */
  readonly done: string;
  readonly shortest: number;
  readonly longest: number;
  /** Files that go with the words. */
  readonly files?: TemplateResult | typeof nothing;
  send(words: { readonly text: string; readonly notComplaint?: true }): Promise<Outcome<unknown>>;
  /** What follows once the agency has the words, and what is to be said of it. */
  after?(): Promise<string | undefined>;
}

/** Where a form's result stays said after the form has gone. */
export const doneOf = (id: SenderForm["id"]): string => `${id}-done`;

/** A form for words of the sender. What was typed stays until the agency has it. */
export function senderForm(view: CaseView, form: SenderForm): TemplateResult {
  const { t, acts, on, secret } = view;
  const { code } = view.case;
  const { id } = form;
  const { held, problem, guidance } = acts;
  const typed = acts.of === code ? (acts.reason ?? "") : "";
  return secret
    ? html`<form class="stack" novalidate @submit=${send}>
        <div class="field">
          <label for="reason">${form.label}</label>
          <p class="muted" id="reason-hint">${form.hint}</p>
          ${problem ? html`<p class="error" id="reason-problem" role="alert">${problem}</p>` : nothing}
          <textarea
            class="input"
            part="input"
            id="reason"
            rows="4"
            .value=${typed}
            @input=${type}
            aria-invalid=${problem !== undefined}
            aria-describedby="reason-hint${problem ? " reason-problem" : ""}"
          ></textarea>
        </div>
        ${form.files}
        ${
          held === "complaint" && !acts.isComplaint
            ? guidance!.question(t, "held", answer)
            : held
              ? panel(
                  "held",
                  "warn",
                  t.reopenHeld[held],
                  html`<p>${t.guidedText[held]}</p>
                    ${guidance!.channels(t)}`,
                  [
                    [t.reopenEdit, () => on.focus("#reason")],
                    ...(held === "complaint" ? [[t.guidedSend, (event: Event) => send(event, true)] as const] : []),
                  ],
                  "guidance",
                )
              : nothing
        }
        ${resultOf(acts, id)}
        <p>
          <button class="button primary" part="button" aria-disabled=${acts.busy === id}>
            ${acts.busy === id ? t.actSending : form.submit}
          </button>
        </p>
      </form>`
    : html`<div class="field">
        <p>${form.needsSecret}</p>
        <p><button type="button" class="button" @click=${on.askSecret}>${t.reopenSecret}</button></p>
      </div>`;

  function type({ target }: Event) {
    on.act({
      of: code,
      reason: (target as HTMLTextAreaElement).value,
      ...(acts.of !== code && { photos: undefined }),
    });
    if (!typed) void net(); // here before the last word is
  }

  /** What looks at words before they are sent. Most who read a case write none. */
  async function net() {
    const part = await on.load(import("../../guidance/guidance.js"));
    if (part !== guidance) on.act({ guidance: part });
    return part;
  }

  function answer(kind?: NonNullable<typeof held>) {
    on.act({ isComplaint: !!kind });
    if (kind) meet(kind);
    else void send(undefined, true);
  }

  async function send(event: Event | undefined, notComplaint?: true) {
    event?.preventDefault();
    const text = typed.trim();
    const used = text.length;
    on.act({ problem: undefined, held: undefined, result: undefined });
    if (used < form.shortest) return refuse(fill(t.reasonShort, { minimum: form.shortest }));
    if (used > form.longest) return refuse(fill(t.reasonLong, { maximum: form.longest }));
    const words = { text, ...(notComplaint && { notComplaint }) };
    if (!on.begin(id)) return;
    const part = await net();
    const guided = part?.screen(words);
    if (guided) {
      on.act({ busy: undefined });
      return meet(guided);
    }
    // Words that nobody could look at on this device are not sent.
    const outcome = part ? await form.send(words) : { ok: false as const, failure: partMissing() };
    const more = outcome.ok && (await form.after?.());
    on.act({ busy: undefined });
    if (outcome.ok) {
      on.act({ reason: "", result: { about: doneOf(id), text: more ? `${form.done} ${more}` : form.done } });
      on.tell(() => new DvSentEvent(code));
      await on.again();
      return on.focus("#case");
    }
    const { code: why, problems, status } = outcome.failure;
    const kind = problems.find((one) => one.code === "guided-kind")?.facts["kind"];
    if (kind) return meet(kind === "complaint" ? kind : "denunciation");
    const isClosed = status === 409;
    const say = t.reopenProblems[why] ?? `${t.reopenFailed} ${on.explain(outcome.failure)}`;
    on.act({ result: { about: isClosed ? doneOf(id) : id, text: say, isBad: true } });
    if (isClosed) await on.again();
  }

  function meet(kind: NonNullable<typeof held>) {
    on.act({ held: kind });
    on.tell(() => new DvGuidedEvent(kind));
    on.focus("#held");
  }

  function refuse(what: string) {
    on.act({ problem: what });
    on.focus("#reason");
  }
}
