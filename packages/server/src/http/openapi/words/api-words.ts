import { DanvanError, problem } from "@danvan/core";

/** What narrows a list. */
type InboxFilterName = "kind" | "channel" | "status" | "assignee" | "awaitsApproval" | "dueFrom" | "dueTo";

/** What is said of one route. */
interface RouteWords {
  readonly summary: string;
  /** What a schema cannot say. */
  readonly description?: string;
  /** What a good answer is. */
  readonly gives: string;
}

/** The words of the document in one language. */
export interface ApiWords {
  readonly title: string;
  readonly description: string;
  readonly tags: Readonly<Record<"public" | "sender" | "officer", string>>;
  readonly receiptSecret: string;
  readonly officerToken: string;
  readonly etag: string;
  readonly repeated: string;
  readonly notModified: string;
  readonly retryAfter: string;
  readonly parameters: Readonly<Record<"agency" | "code" | "id", string>>;
  readonly query: Readonly<
    Record<
      "lang" | "like" | "from" | "to" | "field" | "place" | "state" | "search" | "after" | "year" | InboxFilterName,
      string
    >
  >;
  readonly headers: Readonly<Record<"upload-offset" | "idempotency-key" | "if-none-match" | "proof-of-work", string>>;
  /** By the action of the route. */
  readonly routes: Readonly<Record<string, RouteWords>>;
}

/** @throws DanvanError when a route has no words yet */
export function routeWords({ routes }: ApiWords, action: string): RouteWords {
  const words = routes[action];
  if (!words) throw new DanvanError(problem("sentence-unknown", "", { code: action }));
  return words;
}
