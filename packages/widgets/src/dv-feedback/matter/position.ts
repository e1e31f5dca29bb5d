import { type TemplateResult, html, nothing } from "lit";
import { fill } from "../../messages/fill.js";
import type { MatterWords } from "../../messages/vi/matter.js";
import type { ShownNotice } from "../../net/load-notice.js";
import type { Fields } from "../writing/fields.js";

/** Outdoors a phone has an answer in seconds; who waits longer than this writes the address. */
const ANSWER_MS = 15_000;
/** A position of the last minute is that of this message. */
const AGE_MS = 60_000;
/** Five places are about a metre: more is noise. */
const PLACES = 5;

/** What the position reads of the form and tells it. */
export interface PositionForm {
  readonly t: MatterWords;
  readonly at: { requestUpdate(): void };
  readonly notice: ShownNotice | undefined;
  readonly fields: Fields;
  tell(fields: Fields): void;
}

type Answer = keyof MatterWords["positionAnswers"];

/** What the device answers, by the element that asked; gone with it. */
const answers = new WeakMap<object, Answer>();

/** The form as it was drawn last: an answer comes later, and to what stands there then. */
const drawn = new WeakMap<object, PositionForm>();

const isBegun = ({ fields: { kind, text } }: PositionForm): boolean => !!(kind || text);
const givenIn = ({ notice, fields }: PositionForm): string =>
  (fields["notice"] === notice?.version && fields["consent"]) || "";

/**
 * Where the sender stands, if the sender lets the device say it. To press is to allow its use, under the notice that is shown: without one, or
 * where the browser tells nobody (plain http), there is no button.
 */
export function positionField(form: PositionForm): TemplateResult | typeof nothing {
  const { t, at, notice, fields } = form;
  if (!notice || !isSecureContext || !navigator.geolocation) return nothing;
  drawn.set(at, form);
  const position = givenIn(form).includes("locate") && fields["position"];
  const answer = answers.get(at);
  const isAsking = answer === "wait";
  return html`<div class="field" id="position">
    <p role="status">
      ${position ? fill(t.positionTaken, { position }) : answer ? t.positionAnswers[answer] : nothing}
    </p>
    <div class="actions">
      ${
        position
          ? html`<button type="button" class="button" @click=${remove}>${t.positionRemove}</button>`
          : html`<button
              type="button"
              class="button"
              aria-describedby="position-hint"
              aria-disabled=${isAsking ? "true" : nothing}
              @click=${ask}
            >
              ${t.positionAsk}
            </button>`
      }
    </div>
    <p class="muted" id="position-hint">${t.positionHint}</p>
  </div>`;

  function ask(): void {
    if (isAsking) return;
    say("wait");
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => {
        answers.delete(at);
        const now = drawn.get(at)!;
        if (isBegun(form) && !isBegun(now)) return at.requestUpdate(); // its message has left without it
        form.tell({
          position: `${degrees(latitude)},${degrees(longitude)}`,
          notice: notice!.version,
          consent: `${givenIn(now)} locate`,
        });
      },
      ({ code, PERMISSION_DENIED }) => say(code === PERMISSION_DENIED ? "refused" : "none"),
      { timeout: ANSWER_MS, maximumAge: AGE_MS, enableHighAccuracy: true },
    );
  }

  function remove(): void {
    form.tell({ position: "", consent: givenIn(form).replace("locate", "") });
  }

  function say(what: Answer): void {
    answers.set(at, what);
    at.requestUpdate();
  }
}

const degrees = (number: number): number => +number.toFixed(PLACES);
