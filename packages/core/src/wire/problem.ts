import type { Problem } from "../terms/errors.js";

/** A problem from the other side, whose version may know codes that this one does not. */
export type ReportedProblem = Omit<Problem, "code"> & { readonly code: string };

/** An error as it crosses the network (RFC 9457), with every problem as code, path and facts. */
export interface ProblemDocument {
  readonly type: "about:blank";
  readonly status: number;
  readonly code: string;
  readonly problems: readonly ReportedProblem[];
}
