import { parseReceiptSecret } from "@danvan/core/receipt-secret";
import type { TemplateResult } from "lit";
import { fill } from "../messages/fill.js";
import type { CaseDetailsWords } from "../messages/vi/case-details.js";
import { codeField } from "./code-field.js";
import type { TrackerView } from "./tracker-state.js";

/** Any secret, to show what one looks like. */
const EXAMPLE = "K7QM-9XWR";

export const readSecret = parseReceiptSecret;

/** The code of the receipt that only its sender has. */
export function secretField(view: TrackerView, problem: string | undefined): TemplateResult {
  const t = view.t as TrackerView["t"] & CaseDetailsWords;
  return codeField("secret", t.secretLabel, fill(t.secretHint, { example: EXAMPLE }), "", problem);
}
