/** The only file that knows fetch. Shapes are types of the wire contract; an answer without their mark is not believed. */
import type { NewFeedback, NewRating, ProblemDocument, PublicCase, PublicReport, Receipt } from "@danvan/core/wire";

type Problem = ProblemDocument["problems"][number];
type Body = Record<string, unknown> | null;

/** Long enough for a text over a 50 kbit/s line, short enough that a person is still there. */
const TIMEOUT_MS = 30_000;

/**
 * Why there is no answer. `code` is one of `offline` (no line), `timeout`, `answer-unreadable` (something that is not the agency's
 * server answered, such as a Wi-Fi sign-in page), or the code of the server's own problem document.
 */
export interface Failure {
  readonly code: string;
  readonly status: number;
  readonly problems: readonly Problem[];
  /** Seconds that the server asks to wait. */
  readonly retryAfter?: number;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** Whom to talk to: the API's address and the agency's code. */
export interface Agency {
  readonly endpoint: string;
  readonly agency: string;
}

/** Sends a message. @example await sendFeedback({ endpoint: "/api", agency: "18073" }, feedback) */
export const sendFeedback = (at: Agency, feedback: NewFeedback): Promise<Outcome<Receipt>> =>
  request(`${baseOf(at)}/feedback`, feedback, hasCode);

/** Looks a case up by its canonical code. */
export const findCase = (at: Agency, code: string): Promise<Outcome<PublicCase>> =>
  request(caseOf(at, code), undefined, hasCode);

/** Rates the answer of a case. */
export const rateAnswer = (at: Agency, code: string, rating: NewRating): Promise<Outcome<unknown>> =>
  request(`${caseOf(at, code)}/rating`, rating, (body) => body !== null);

/** The address of an agency's account over a period. */
export const reportUrl = (at: Agency, period: { from?: string; to?: string }): string =>
  `${baseOf(at)}/report?${new URLSearchParams(period)}`;

/** Loads a report from the API or from any address, for agencies that publish it as a static file. */
export const loadReport = (url: string): Promise<Outcome<PublicReport>> => request(url, undefined, isReport);

const baseOf = ({ endpoint, agency }: Agency) => `${endpoint.replace(/\/$/, "")}/agencies/${agency}`;
const caseOf = (at: Agency, code: string) => `${baseOf(at)}/cases/${code}`;
const hasCode = (body: Body) => typeof body?.["code"] === "string";
const isReport = (body: Body) => body?.["version"] === 1 && Array.isArray(body["months"]);

async function request<T>(
  url: string,
  body: object | undefined,
  believable: (body: Body) => boolean,
): Promise<Outcome<T>> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), TIMEOUT_MS);
  const failed = (code: string, status = 0, rest: Partial<Failure> = {}): Outcome<T> => ({
    ok: false,
    failure: { code, status, problems: [], ...rest },
  });
  try {
    const response = await fetch(url, {
      method: body ? "POST" : "GET",
      headers: { accept: "application/json", ...(body && { "content-type": "application/json" }) },
      ...(body && { body: JSON.stringify(body) }),
      credentials: "omit", // no cookie is needed, so none can follow a person
      signal: abort.signal,
    });
    const answer = parse((await response.text()) || "{}");
    if (response.ok) return believable(answer) ? { ok: true, value: answer as T } : failed("answer-unreadable");
    const { code = "internal", problems = [] } = (answer ?? {}) as Partial<ProblemDocument>;
    return failed(code, response.status, { problems, retryAfter: Number(response.headers.get("retry-after")) || 0 });
  } catch {
    return failed(abort.signal.aborted ? "timeout" : "offline");
  } finally {
    clearTimeout(timer);
  }
}

function parse(text: string): Body {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return null;
  }
}
