import { parseReceiptSecret } from "@danvan/core/receipt-secret";
import { parseTrackingCode } from "@danvan/core/tracking-code";
import type { TemplateResult } from "lit";
import { fill } from "../../messages/fill.js";
import { codeField } from "./code-field.js";
import type { CaseWords } from "./tracker-state.js";

/** Any secret, to show what one looks like. */
const EXAMPLE = "K7QM\u20119XWR";

export const readSecret = parseReceiptSecret;

/** Reads a code as people type it. */
export const readCode = parseTrackingCode;

/** The code of the receipt that only its sender has. */
export const secretField = (t: CaseWords, problem: string | undefined): TemplateResult =>
  codeField("secret", t.secretLabel, fill(t.secretHint, { example: EXAMPLE }), "", problem);
