import type { Problem } from "@danvan/core";
import type { Messages } from "../../messages/vi.js";

/** A problem as one sentence that says what to do now. */
export function problemText({ code, path, facts }: Problem, messages: Messages): string {
  const { problems } = messages;
  const field = path.split(".").at(-1) ?? "";
  switch (code) {
    case "field-required":
    case "field-type":
      return isKey(problems.required, field) ? problems.required[field] : problems.required.other;
    case "text-too-short":
      return problems.short(Number(facts["minimum"]));
    case "text-too-long":
      return problems.long(Number(facts["maximum"]));
    case "choice-unknown":
      return field === "kind"
        ? problems.required.kind
        : path.startsWith("consent")
          ? problems.consent
          : problems.choice;
    case "format-invalid":
      return field === "phone" ? problems.phone : field === "email" ? problems.email : problems.other;
    case "number-out-of-range":
      return field === "level" ? problems.required.level : problems.other;
    case "code-mistyped":
      return problems.codeMistyped;
    case "code-incomplete":
      return problems.codeIncomplete;
    case "code-character-unknown":
      return problems.codeCharacter(String(facts["character"]));
    case "case-not-found":
      return problems.notFound;
    case "guided-kind":
      return problems.guided;
    case "consent-required":
      return problems.consentRequired;
    case "key-reused":
      return problems.keyReused;
    case "receipt-secret-wrong":
      return problems.secretWrong;
    case "too-many-requests":
      return problems.slow(Number(facts["retryAfterSeconds"]));
    case "reopened-before":
      return problems.reopened;
    case "file-type-unsupported":
      return problems.fileType;
    case "file-too-large":
      return problems.fileLarge;
    case "too-many-files":
      return problems.fileCount(Number(facts["maximum"]));
    case "files-full":
      return problems.filesFull;
    case "rated-before":
      return problems.ratedBefore;
    case "event-not-allowed":
      return problems.notAllowed;
    default:
      return problems.other;
  }
}

const isKey = <T extends object>(table: T, key: string): key is Extract<keyof T, string> => Object.hasOwn(table, key);
