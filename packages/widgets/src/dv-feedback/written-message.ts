import type { TemplateResult } from "lit";
import type { Ways } from "../guidance/guidance.js";
import type { Failure } from "../net/client.js";
import type { FeedbackWords } from "../messages/vi/feedback.js";
import { type FormView, feedbackForm } from "./form/feedback-form.js";
import type { ConsentForm } from "./form/consent-box.js";
import type { Net } from "../net/load-notice.js";
import type { Fields } from "./writing/fields.js";
import type { Own, PartWords, Parts } from "./parts.js";
import { type SubmissionHost, submit } from "./writing/submit.js";

/** What the form and its folds read of the element, and what they ask of it. */
interface WritingHost extends Ways, SubmissionHost {
  readonly _net: Net;
  readonly _notice: ConsentForm["notice"];
  requestUpdate(): void;
  readonly renderRoot: ParentNode;
  readonly updateComplete: Promise<unknown>;
  readonly _drafting: SubmissionHost["_drafting"] & { _tell(fields: Fields): void } & { _keep(): void };
  readonly _parts: Parts;
  readonly _own: Own;
  readonly _sending: SubmissionHost["_sending"] & { readonly _receipt: unknown };
  _changeOf<K extends keyof Own>(name: K): (change: Own[K]) => Own[K];
  _load<K extends "letter" | "matter">(name: K, loading: Promise<Parts[K] & {}>): Promise<Parts[K]>;
  _loadReceipt(): Promise<unknown>;
  readonly _failure: Failure | undefined;
}

/** The form with what its folds hold; hidden while its message is on its way or its receipt is read. */
export function writtenMessage(
  element: WritingHost & FormView["_element"],
  t: FeedbackWords & PartWords,
): TemplateResult {
  const { _language: lang, _own: own, _sending: sending } = element;
  const { guidance, checks, tools, photos, letter, matter } = element._parts;
  const kind = element._guided;
  const go = (event: Event, field: string) => {
    event.preventDefault();
    const target = element.renderRoot.querySelector<HTMLElement>(`#${field}`);
    target?.closest("details")?.setAttribute("open", "");
    target?.focus();
  };
  const consents = {
    t,
    lang,
    at: element,
    net: element._net,
    notice: element._notice,
    fields: element._drafting._fields,
    tell: (fields: Fields) => element._drafting._tell(fields),
  };
  return feedbackForm(
    {
      t,
      _submit: (event) => {
        event.preventDefault();
        void submit(element);
      },
      _input: ({ target }) => {
        if (!(target as HTMLInputElement).name) return;
        if (!guidance) {
          element._loadGuidance(); // while the connection is still there
          void element._loadReceipt();
          void element._load("matter", import("./matter/matter.js"));
          void element._loadNotice(); // now, not at the button: what it adds to the form would move that away under the finger
        }
        element._drafting._keep();
      },
      _element: element,
      _summary: checks?.errorSummary({ t, problems: element._problems, failure: element._failure, go }),
      _consents: consents,
      _matter: [matter?.matterField(consents), checks?.publishField(consents)],
      _channels: guidance?.channels(t),
      _ways: element.hotline || element.portal || element.app ? guidance?.otherWays(t, element) : null,
      _tools: tools?.formTools(t, lang, own.tools, element._changeOf("tools")),
      _photos: photos?.photoField(t, lang, own.photos, element._changeOf("photos")),
      _guided:
        kind &&
        guidance?.guidedPanel({
          t,
          kind,
          isAsked: element._isNoComplaint === undefined,
          letter: letter?.letterForm(t, kind),
          edit: (event) => go(event, "text"),
          write: () => void write(),
          answer: (kind) => {
            element._isNoComplaint = !kind;
            if (kind) element._guide(kind);
            else void submit(element);
          },
        }),
    },
    sending._receipt ?? sending._current,
  );

  async function write(): Promise<void> {
    const loaded = await element._load("letter", import("./letter/letter.js"));
    await element.updateComplete;
    loaded?.openLetter(element.renderRoot);
  }
}
