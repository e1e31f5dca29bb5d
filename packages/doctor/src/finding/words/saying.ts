import type { Facts, FindingCode, Severity } from "../finding.js";

/** What was found, what to do now, and the line to paste when there is one. */
export interface Saying {
  readonly what: string;
  readonly todo: string;
  readonly paste?: string;
}

/** All that the doctor says, in one language. */
export interface DoctorWords {
  readonly findings: Record<FindingCode, (facts: Facts) => Saying>;
  readonly severities: Record<Severity, string>;
  readonly line: (line: number) => string;
  readonly todo: string;
  readonly paste: string;
  readonly verdict: (blocking: number, others: number) => string;
  readonly usage: string;
  /** What the doctor's page says beside its findings. */
  readonly page: Record<"nothing" | "asking" | "closed" | "unread" | "failed", string>;
  readonly misuse: Record<
    "option-unknown" | "argument-missing" | "argument-extra" | "page-unreadable",
    (what: string) => string
  >;
}
