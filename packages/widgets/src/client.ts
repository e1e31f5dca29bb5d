import type { NewFeedback, NewRating, ProblemDocument, PublicCase, PublicReport, Receipt } from "@danvan/core/wire";

type Problem = ProblemDocument["problems"][number];

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
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/** The only place that knows fetch. Shapes come from the wire contract as types; an answer without its mark is not believed. */
export interface Client {
  send(feedback: NewFeedback): Promise<Outcome<Receipt>>;
  find(code: string): Promise<Outcome<PublicCase>>;
  rate(code: string, rating: NewRating): Promise<Outcome<unknown>>;
  report(period: { from?: string; to?: string }): Promise<Outcome<PublicReport>>;
}

/** @example agencyClient("/api", "18073").find("18073-K7QM9-XWRF4") */
export function agencyClient(endpoint: string, agency: string): Client {
  const base = `${endpoint.replace(/\/$/, "")}/agencies/${encodeURIComponent(agency)}`;
  const ofCase = (code: string) => `${base}/cases/${encodeURIComponent(code)}`;
  return {
    send: (feedback) => request(`${base}/feedback`, feedback, hasCode),
    find: (code) => request(ofCase(code), undefined, hasCode),
    rate: (code, rating) => request(`${ofCase(code)}/rating`, rating, () => true),
    report: (period) => request(`${base}/report?${new URLSearchParams(period)}`, undefined, isReport),
  };
}

/** Loads a report from any address, for agencies that publish it as a static file. */
export const loadReport = (url: string): Promise<Outcome<PublicReport>> => request(url, undefined, isReport);

const hasCode = (body: Record<string, unknown>) => typeof body["code"] === "string";
const isReport = (body: Record<string, unknown>) => body["version"] === 1 && Array.isArray(body["months"]);

async function request<T>(
  url: string,
  body: object | undefined,
  believable: (body: Record<string, unknown>) => boolean,
): Promise<Outcome<T>> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), TIMEOUT_MS);
  const failed = (code: string, status = 0, problems: readonly Problem[] = []): Outcome<T> => ({
    ok: false,
    failure: { code, status, problems },
  });
  try {
    const response = await fetch(url, {
      method: body ? "POST" : "GET",
      headers: { accept: "application/json", ...(body && { "content-type": "application/json" }) },
      ...(body && { body: JSON.stringify(body) }),
      credentials: "omit", // no cookie is needed, so none can follow a person
      signal: abort.signal,
    });
    const text = await response.text();
    const answer = parse(text) ?? (text ? undefined : {});
    if (response.ok)
      return answer && believable(answer) ? { ok: true, value: answer as T } : failed("answer-unreadable");
    const { code = "internal", problems = [] } = (answer ?? {}) as Partial<ProblemDocument>;
    return failed(code, response.status, problems);
  } catch {
    return failed(abort.signal.aborted ? "timeout" : "offline");
  } finally {
    clearTimeout(timer);
  }
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
