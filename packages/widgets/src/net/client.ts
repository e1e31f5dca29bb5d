/** The only file that knows fetch. Shapes are types of the wire contract; an answer without their mark is not believed. */
import type {
  ConsentState,
  NewFeedback,
  NewRating,
  NewReopening,
  NewSupplement,
  NewVisit,
  ProblemDocument,
  PublicCase,
  PublicReport,
  Receipt,
} from "@danvan/core/wire";
import { asJson } from "../device/as-json.js";
import { within } from "../device/within.js";

type Problem = ProblemDocument["problems"][number];
type Body = Record<string, unknown> | null;

/** Long enough for a text over a 50 kbit/s connection, short enough that a person is still there. */
const TIMEOUT_MS = 30_000;

/** The largest file over the same line. */
const FILE_TIMEOUT_MS = 900_000;

/**
 * Why there is no answer. `code` is one of `offline` (no connection), `unreachable` (a connection, but no way to the agency's server: a wrong port, no
 * CORS, a policy, an extension), `timeout`, `endpoint-wrong` (whoever answers there knows nothing of our API), `answer-unreadable`
 * (something that is not the agency's server answered, such as a Wi-Fi sign-in page), or the code of the server's own problem document.
 */
export interface Failure {
  readonly code: string;
  readonly status: number;
  readonly problems: readonly Problem[];
  /** Seconds that the server asks to wait; what is none, such as a date, is no number. */
  readonly retryAfter?: number;
}

/** Whether a status says that the same request may be answered later. */
export const isLater = (status: number): boolean => status >= 500 || [408, 425, 429].includes(status);

/** What a page's author has to mend, while a person can still go another way. */
export const SETUP: readonly string[] = ["unreachable", "endpoint-wrong", "answer-unreadable", "part-missing"];

/** That nothing was sent because a part that must look at it is not here: told apart from a lost line. */
export const partMissing = (): Failure => ({
  code: navigator.onLine ? "part-missing" : "offline",
  status: 0,
  problems: [],
});

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** Whom to talk to: the API's address and the agency's code. */
export interface Agency {
  readonly endpoint: string;
  readonly agency: string;
}

/** Sends a message. @param headers what the agency asked for besides @example await sendFeedback({ endpoint: "/api/v1", agency: "18073" }, feedback) */
export const sendFeedback = (
  at: Agency,
  feedback: NewFeedback,
  headers?: Record<string, string>,
): Promise<Outcome<Receipt>> => request(`${baseOf(at)}/feedback`, feedback, hasCode, headers);

/** Looks a case up by its canonical code. With the secret of its receipt the answer holds what only its sender may see. */
export const findCase = (at: Agency, code: string, secret?: string): Promise<Outcome<PublicCase>> =>
  request(caseOf(at, code), undefined, hasCode, secretOf(secret));

/** Rates the answer of a case. */
export const rateAnswer = (at: Agency, code: string, rating: NewRating): Promise<Outcome<unknown>> =>
  request(`${caseOf(at, code)}/rating`, rating, (body) => body !== null);

/** Rates a visit to the agency, without a case. */
export const rateVisit = (at: Agency, visit: NewVisit): Promise<Outcome<unknown>> =>
  request(`${baseOf(at)}/visits`, visit, isVersioned);

/** Asks to open a closed case again, with the secret of its receipt. */
export const reopenCase = (at: Agency, code: string, secret: string, why: NewReopening): Promise<Outcome<unknown>> =>
  request(`${caseOf(at, code)}/reopen`, why, isVersioned, secretOf(secret));

/** Says that what was answered is really done, with the secret of the receipt. */
export const confirmCase = (at: Agency, code: string, secret: string): Promise<Outcome<unknown>> =>
  request(`${caseOf(at, code)}/confirmation`, { done: true }, isVersioned, secretOf(secret));

/** Answers what the agency asked the sender, with the secret of the receipt. */
export const supplyCase = (at: Agency, code: string, secret: string, words: NewSupplement): Promise<Outcome<unknown>> =>
  request(`${caseOf(at, code)}/supplements`, words, isVersioned, secretOf(secret));

/** Withdraws every purpose that is not named, with the secret of the receipt. */
export const narrowConsent = (
  at: Agency,
  code: string,
  secret: string,
  purposes: ConsentState["purposes"],
): Promise<Outcome<ConsentState>> =>
  request(`${caseOf(at, code)}/consent`, { purposes }, isVersioned, secretOf(secret));

/** The address of a file of a case; what the sender added is given only with the secret. */
export const fileUrl = (at: Agency, code: string, id: string): string => `${caseOf(at, code)}/files/${id}`;

/** Fetches a file that its sender added. */
export const loadFile = (url: string, secret: string): Promise<Outcome<Blob>> =>
  ask(url, { headers: secretOf(secret) }, (response) => response.blob(), FILE_TIMEOUT_MS);

/** The address of an agency's account over a period. */
export const reportUrl = (at: Agency, period: { from?: string; to?: string }): string =>
  `${baseOf(at)}/report?${new URLSearchParams(period)}`;

/** Loads a report from the API or from any address, for agencies that publish it as a static file. */
export const loadReport = (url: string): Promise<Outcome<PublicReport>> => request(url, undefined, isReport);

/** The address of what an agency has. */
export const baseOf = ({ endpoint, agency }: Agency) => `${endpoint.replace(/\/$/, "")}/agencies/${agency}`;

/** The address of a case. */
export const caseOf = (at: Agency, code: string): string => `${baseOf(at)}/cases/${code}`;
/** Not by the code alone: gateways answer 200 with one of their own, such as `{ "code": "SUCCESS" }`, and no word has arrived. */
const hasCode = (body: Body) => isVersioned(body) && isText(body!["code"]);
const isText = (value: unknown): value is string => typeof value === "string";
const isProblem = (one: Partial<Problem> | null) => isText(one?.code) && isText(one.path) && one.facts;
const isVersioned = (body: Body) => body?.["version"] === 1;
const isReport = (body: Body) => isVersioned(body) && Array.isArray(body!["months"]);

/** Never in an address: those are logged, kept in histories and sent to others as a referrer. */
export const secretOf = (secret = ""): Record<string, string> => (secret ? { "receipt-secret": secret } : {});

/** Sends JSON, or asks for it. */
export const request = <T>(
  url: string,
  body: object | undefined,
  believable: (body: Body) => unknown,
  headers?: Record<string, string>,
): Promise<Outcome<T>> =>
  ask(
    url,
    {
      method: body ? "POST" : "GET",
      headers: { accept: "application/json", ...(body && { "content-type": "application/json" }), ...headers },
      ...(body && { body: asJson(body) }),
    },
    async (response) => {
      const answer = parse((await response.text()) || "{}");
      return believable(answer) ? (answer as T) : undefined;
    },
  );

/** One request: what `read` makes of a good answer, or why there is none; `undefined` from `read` means that it is not believed. */
export function ask<T>(
  url: string,
  init: RequestInit,
  read: (response: Response) => Promise<T | undefined>,
  timeout = TIMEOUT_MS,
): Promise<Outcome<T>> {
  const abort = new AbortController();
  const failed = (code: string, status = 0, rest: Partial<Failure> = {}): Outcome<T> => {
    if (SETUP.includes(code)) tellAuthor(`${globalThis.origin} → ${url}: ${code}${status ? ` (HTTP ${status})` : ""}`);
    return { ok: false, failure: { code, status, problems: [], ...rest } };
  };
  const asked = async (): Promise<Outcome<T>> => {
    try {
      const response = await fetch(url, {
        ...init,
        credentials: "omit", // no cookie is needed, so none can follow a person
        signal: abort.signal,
      });
      const { ok, status } = response;
      if (ok) {
        const value = await read(response);
        return value === undefined ? failed("answer-unreadable", status) : { ok, value };
      }
      const { code, problems } = (parse(await response.text()) ?? {}) as Partial<ProblemDocument>;
      // Anybody's server may answer in between: without a list, or with a code that every object has, such as "constructor".
      const isOurs = isText(code) && !(code in {}) && Array.isArray(problems) && problems.every(isProblem);
      return failed(isOurs ? code : isLater(status) ? "internal" : "endpoint-wrong", status, {
        problems: isOurs ? problems : [],
        retryAfter: +response.headers.get("retry-after")!,
      });
    } catch {
      return failed(abort.signal.aborted ? "timeout" : navigator.onLine ? "unreachable" : "offline");
    }
  };
  // Its own end, too: what a page has put in the place of `fetch` may know no signal.
  return within(timeout, asked()).then((outcome) => outcome ?? (abort.abort(), failed("timeout")));
}

const told = new Set<string>();

/** Once for each cause. */
function tellAuthor(what: string): void {
  if (!told.has(what)) console.warn(`danvan: ${what}`);
  told.add(what);
}

function parse(text: string): Body {
  try {
    return JSON.parse(text) as Body;
  } catch {
    return null;
  }
}
