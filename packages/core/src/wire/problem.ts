import type { Problem } from "../terms/errors.js";

/** An error as it crosses the network (RFC 9457), with every problem as code, path and facts. */
export interface ProblemDocument {
  readonly type: "about:blank";
  readonly status: number;
  readonly code: string;
  readonly problems: readonly Problem[];
}
