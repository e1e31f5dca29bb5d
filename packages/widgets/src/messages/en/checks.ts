import { input, intake } from "@danvan/core/problems/en";
import type { CheckWords } from "../vi/checks.js";

export const checks: CheckWords = {
  consentTitle: "Consent",
  noticeName: "Notice {version}",
  noticeNone: "The notice about your data could not be loaded. Without name, phone and email you can still send.",
  publish: "The agency publishes this message and its answer, with everything about me taken out, so that others know.",
  summaryTitle: "Not sent yet: {count} to look at again",
  problems: {
    "text-too-short": input["text-too-short"],
    "text-too-long": input["text-too-long"],
    kind: input["field-required@kind"],
    text: input["field-required@text"],
    "contact-required": intake["contact-required"],
    phone: input["format-invalid@phone"],
    email: input["format-invalid@email"],
    consent: intake["consent-required"],
    "notice-unknown": intake["notice-unknown"],
  },
  problemPrefix: "Error:",
  failureTitle: "Not sent yet. Every word you wrote is still here.",
};
