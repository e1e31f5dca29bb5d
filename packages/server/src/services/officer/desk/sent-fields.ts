import type { OfficerAction } from "@danvan/core";

/** Whose draft's fields leave with an action: what was sent is no draft any more. */
export function sentFields(action: OfficerAction): readonly string[] {
  switch (action.type) {
    case "answer":
      return ["answer"];
    case "refuse":
      return ["explanation"];
    case "ask":
      return ["question"];
    case "submit":
      return [action.reason ? "explanation" : "answer"];
    case "approve":
      return [`approved-${action.of}`];
    case "return":
      return ["note"];
    case "correct":
      return ["corrected"];
    case "transfer":
    case "hand-back":
    case "split":
      return [`${action.type}-text`];
    case "withhold":
      return ["withhold-words", "withhold-reason"];
    default:
      return [];
  }
}
