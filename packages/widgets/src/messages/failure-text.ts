import { fill } from "./fill.js";
import type { FailureWords } from "./vi/failures.js";

/**
 * What went wrong with a request and what to do now; the code alone while the words are not here.
 * @example failureText({ failures }, { code: "store-unavailable", status: 503 }) // → "Hệ thống của cơ quan đang gặp sự cố. …"
 */
export const failureText = (
  t: Partial<FailureWords>,
  { code, status }: { readonly code: string; readonly status: number },
): string =>
  fill(t.failures?.[code] ?? t.failures?.[status >= 500 ? "server" : "refused"] ?? "{code}", { code, status });
