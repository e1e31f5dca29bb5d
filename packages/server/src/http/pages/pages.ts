import { LANGS, read, NewFeedback, type Lang, type Problem, type Receipt, type Result } from "@danvan/core";
import type { AgencyName } from "../../deployment/deployment.js";
import { toFeedbackInput, type TypedFeedback } from "../request/form.js";
import { retryHeaders, statusOfProblems, storeProblem, type Problems } from "../response/problem-response.js";

/** The pages a browser without script is answered with; each returns a whole HTML document. */
export interface Pages {
  receipt(page: { agency: AgencyName; lang: Lang; receipt: Receipt }): string;
  /**
   * The form again, with everything typed still in it and what is wrong beside it. With the problem `guided-kind` it offers a box
   * `notComplaint`, so that a false alarm stops nobody.
   */
  feedbackForm(page: { agency: AgencyName; lang: Lang; typed: TypedFeedback; problems: readonly Problem[] }): string;
  /** The lawful channels for what reads like a denunciation. Nothing of it was stored, and nothing of it is shown again. */
  guidance(page: { agency: AgencyName; lang: Lang }): string;
  /** What was sent is too much to be read at all, so nothing of it can be shown again: the browser still has it, one page back. */
  tooLarge(page: { agency: AgencyName }): string;
}

interface Sending {
  readonly agency: AgencyName;
  readonly typed: TypedFeedback;
  /** Problems of the form itself, such as a field it does not have. */
  readonly strangers: readonly Problem[];
  send(feedback: NewFeedback): Promise<Result<{ receipt: Receipt; repeated: boolean }>>;
}

const htmlResponse = (html: string, status: number, headers: Readonly<Record<string, string>>) =>
  new Response(html, { status, headers: { "content-type": "text/html; charset=utf-8", ...headers } });

/** Answers a form that is larger than everything that may be in it. */
export const tooLarge = (pages: Pages, headers: Readonly<Record<string, string>>, page: { agency: AgencyName }) =>
  htmlResponse(pages.tooLarge(page), 413, headers);

/**
 * Answers a form with a page. Whatever goes wrong, short of a fault of the program, what was typed comes back in the form: a person
 * without script has no other copy of it.
 */
export async function answerForm(
  pages: Pages,
  headers: Readonly<Record<string, string>>,
  { agency, typed, strangers, send }: Sending,
): Promise<Response> {
  const lang = LANGS.find((known) => known === typed.lang) ?? "vi";
  const page = (html: string, status: number, more: Record<string, string> = {}) =>
    htmlResponse(html, status, { ...headers, ...more });
  const again = (problems: Problems) =>
    page(pages.feedbackForm({ agency, lang, typed, problems }), statusOfProblems(problems), retryHeaders(problems));

  const feedback = read(NewFeedback, toFeedbackInput(typed));
  if (!feedback.ok) return again([...feedback.problems, ...strangers]);
  const [stranger, ...others] = strangers;
  if (stranger) return again([stranger, ...others]);
  let taken: Awaited<ReturnType<Sending["send"]>>;
  try {
    taken = await send(feedback.value);
  } catch (cause) {
    const unavailable = storeProblem(cause);
    if (!unavailable) throw cause;
    return again([unavailable]);
  }
  if (taken.ok)
    return page(pages.receipt({ agency, lang, receipt: taken.value.receipt }), taken.value.repeated ? 200 : 201);
  // What reads like a denunciation is on no screen again; what reads like a complaint stays, for the person may say that it is none.
  const { code, facts } = taken.problems[0];
  return code === "guided-kind" && facts["kind"] === "denunciation"
    ? page(pages.guidance({ agency, lang }), 422)
    : again(taken.problems);
}
