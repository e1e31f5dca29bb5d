/** What is wrong with a message that is about to leave, and the way to each field. */
import { tones } from "../../element/tones.styles.js";
import { checks } from "../../messages/vi/checks.js";

export { loadNotice } from "../../net/load-notice.js";
export { checkFeedback } from "../writing/check-feedback.js";
export { consentHead } from "./consent-head.js";
export { errorSummary } from "./error-summary.js";
export { problemText } from "./problem-text.js";
export { publishField } from "./publish-field.js";

export const words = { checks };
export const styles = [tones];
