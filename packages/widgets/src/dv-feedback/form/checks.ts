/** What is wrong with a message that is about to leave, and the way to each field. */
import { checks } from "../../messages/vi/checks.js";

export { checkFeedback } from "../writing/check-feedback.js";
export { errorSummary } from "./error-summary.js";

export const words = { checks };
