import { PROBLEM_SENTENCES } from "@danvan/core/advanced";
import { FILE_TYPES, PROBLEMS, type Lang, type ProblemCode } from "@danvan/core";
import { takesKey } from "../request/idempotency-key.js";
import { ATOM } from "../response/atom-feed.js";
import { operationName, UNIVERSAL_PROBLEMS, type Route } from "../routes/route.js";
import { addressOf, nameOf } from "./components.js";
import type { Answer, Content } from "./openapi.js";
import { routeWords, type ApiWords } from "./words/api-words.js";

/** A page for whoever sent the plain form. */
const PAGE: Content = { "text/html": { schema: { type: "string" } } };

/** Whether an answer may be asked for with `if-none-match`. */
export const isConditional = ({ method, out }: Route): boolean => method === "GET" && out !== "bytes" && out !== "tar";

/** The body of a good answer. */
function contentOf(out: Route["out"]): Content {
  if (out === "tar") return { "application/x-tar": { schema: { type: "string", format: "binary" } } };
  if (out === "atom") return { [ATOM]: { schema: { type: "string" } } };
  if (out === "bytes")
    return Object.fromEntries(FILE_TYPES.map((type) => [type, { schema: { type: "string", format: "binary" } }]));
  return { "application/json": { schema: { $ref: addressOf(nameOf(out)) } } };
}

/** What an operation may answer, by status. */
export function responsesOf(route: Route, lang: Lang, words: ApiWords): Record<string, Answer> {
  const page = route.form ? PAGE : {};
  const content: Content = { ...contentOf(route.out), ...page };
  const headers = { etag: { description: words.etag, schema: { type: "string" } } } as const;
  const done: Answer = {
    description: routeWords(words, operationName(route)).gives,
    ...(isConditional(route) && { headers }),
    content,
  };
  const repeats = route.status === 201 && route.in !== null && route.in !== "bytes" && takesKey(route.in);
  return {
    [route.status]: done,
    ...(repeats && { 200: { description: words.repeated, content } }),
    ...(isConditional(route) && { 304: { description: words.notModified } }),
    ...problemsOf(route, lang, words, page),
  };
}

function problemsOf({ problems }: Route, lang: Lang, words: ApiWords, page: Content): Record<string, Answer> {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of new Set([...UNIVERSAL_PROBLEMS, ...problems])) {
    const { status } = PROBLEMS[code];
    // The method is right wherever an operation is.
    if (status !== null && code !== "method-not-allowed") byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const answer = (status: number, codes: readonly ProblemCode[]): Answer => ({
    description: codes.map((code) => `- \`${code}\`: ${PROBLEM_SENTENCES[lang][code] ?? code}`).join("\n"),
    ...((status === 429 || status === 503) && {
      headers: { "retry-after": { description: words.retryAfter, schema: { type: "integer", minimum: 1 } } },
    }),
    content: {
      "application/problem+json": {
        schema: {
          allOf: [
            { $ref: addressOf("ProblemDocument") },
            { type: "object", properties: { status: { const: status }, code: { enum: codes as string[] } } },
          ],
        },
      },
      ...page,
    },
  });
  return Object.fromEntries([...byStatus].map(([status, codes]) => [status, answer(status, codes)]));
}
