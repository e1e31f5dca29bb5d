/** All that is said of a case and done with it; the tracker itself only asks for a code. */
import { caseDetails } from "../../messages/vi/case-details.js";
import { due } from "../../messages/vi/due.js";
import { reading } from "../../element/reading.styles.js";
import { caseDetailsStyles } from "./case-details.styles.js";

export { resumePhotos } from "./photos/kept-photos.js";
export { reasonsOf } from "../../text/due-promise.js";
export { caseView } from "./case-view.js";
export { rememberedList } from "./remembered-list.js";
export { readCode, readSecret, secretField } from "./secret-field.js";

export const words = { caseDetails, due };

export const styles = [reading, caseDetailsStyles];
