import type { Office } from "@danvan/documents";

/** An office that nobody configured: nothing in it is guessed, and the report says that it is a draft. */
export const UNCONFIGURED_OFFICE: Office = {
  number: null,
  sign: "BC-…",
  place: "…",
  date: null,
  to: [],
  signature: { authority: ["…"], name: null },
  recipients: [],
  draftedBy: null,
};
