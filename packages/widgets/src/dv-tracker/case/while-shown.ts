import type { CaseView, TrackerActions } from "./tracker-state.js";

/** What a case asks for is done while it is the one that is shown: an answer may come when another is. */
export function whileShown({ on, acts, case: { code } }: CaseView): TrackerActions {
  return {
    ...on,
    act: (change) => (on.isShown(code) ? on.act(change) : acts),
    know: (change) => void (on.isShown(code) && on.know(change)),
    again: async () => void (on.isShown(code) && (await on.again())),
    focus: (selector) => void (on.isShown(code) && on.focus(selector)),
  };
}
