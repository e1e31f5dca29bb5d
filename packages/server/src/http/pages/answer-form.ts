import { NewFeedback, problem, read, type Lang, type Problem, type Result } from "@danvan/core";
import { isDenounced, type Taken } from "../../services/sender/receive.js";
import type { AgencyName } from "../../deployment/deployment.js";
import { toFeedbackInput, type TypedFeedback } from "../request/form.js";
import { retryHeaders, statusOfProblems, storeProblem, type Problems } from "../response/problem-response.js";
import type { Pages } from "./pages.js";

interface SentForm {
  readonly agency: AgencyName;
  readonly typed: TypedFeedback;
  /** Problems of the form itself, such as a field it does not have. */
  readonly unknownFields: readonly Problem[];
  /** The version of the notice that a form without one is answered with. */
  readonly notice: string;
  newKey(): string;
  /** Told of a store that is away, while the person gets the form back. */
  onFault(cause: unknown): void;
  send(feedback: NewFeedback): Promise<Result<Taken>>;
}

const htmlResponse = (html: string, status: number, headers: Readonly<Record<string, string>>) =>
  new Response(html, { status, headers: { "content-type": "text/html; charset=utf-8", ...headers } });

/** Answers a form that could not be read: it is larger than everything that may be in it, or one too many. */
export const answerUnread = (
  pages: Pages,
  headers: Readonly<Record<string, string>>,
  page: { agency: AgencyName; lang: Lang; problems: Problems },
) => htmlResponse(pages.unread(page), statusOfProblems(page.problems), { ...headers, ...retryHeaders(page.problems) });

/** Answers whoever asks for the address of the form with the form. */
export const answerEmpty = (
  pages: Pages,
  headers: Readonly<Record<string, string>>,
  { agency, typed }: { agency: AgencyName; typed: TypedFeedback },
) => htmlResponse(pages.feedbackForm({ agency, lang: typed.lang, typed, problems: [] }), 200, headers);

/**
 * Answers a form with a page. Whatever goes wrong, short of a fault of the program, what was typed comes back in the form: a person
 * without script has no other copy of it.
 */
export async function answerForm(
  pages: Pages,
  headers: Readonly<Record<string, string>>,
  { agency, typed, unknownFields, notice, newKey, onFault, send }: SentForm,
): Promise<Response> {
  const { lang } = typed;
  const page = (html: string, status: number, more: Record<string, string> = {}) =>
    htmlResponse(html, status, { ...headers, ...more });
  const again = (problems: Problems) => {
    const has = (code: Problem["code"]) => problems.some((one) => one.code === code);
    const shown: TypedFeedback = {
      ...typed,
      // A key that brought other words here before brings nothing else for ever; what is sent next is a matter of its own.
      key: has("key-reused") ? newKey() : typed.key,
      // Who has not read the present notice has allowed nothing under it.
      consent: has("notice-unknown") ? [] : typed.consent,
    };
    return page(
      pages.feedbackForm({ agency, lang, typed: shown, problems }),
      statusOfProblems(problems),
      retryHeaders(problems),
    );
  };

  // Before any field is judged: what reads like a denunciation comes back on no screen, whatever else is wrong with the form. Who says
  // that it is one is shown the lawful way, whatever the words.
  const { text, place, name, phone, email, unread } = typed;
  const words = [text, place, name, phone, email, ...unread.map(([, value]) => value)];
  if (typed.meaning === "denunciation" || isDenounced(words)) return page(pages.guidance({ agency, lang }), 422);
  // A consent must be provable: one without the version of its notice is asked for again, under the present text.
  if (typed.consent.length > 0 && !typed.notice.trim())
    return again([problem("notice-unknown", "consent.notice", { current: notice }), ...unknownFields]);
  const feedback = read(NewFeedback, toFeedbackInput(typed));
  if (!feedback.ok) return again([...feedback.problems, ...unknownFields]);
  const [unknown, ...others] = unknownFields;
  if (unknown) return again([unknown, ...others]);
  if (typed.meaning === "complaint") return again([problem("guided-kind", "text", { kind: "complaint" })]);
  let taken: Awaited<ReturnType<SentForm["send"]>>;
  try {
    taken = await send(feedback.value);
  } catch (cause) {
    const unavailable = storeProblem(cause);
    if (!unavailable) throw cause;
    onFault(cause);
    return again([unavailable]);
  }
  if (taken.ok) return page(pages.receipt({ agency, lang, ...taken.value }), taken.value.repeated ? 200 : 201);
  return again(taken.problems);
}
