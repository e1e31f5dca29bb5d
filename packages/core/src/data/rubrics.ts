import type { Rubric } from "../rubric/rubric.js";
import { haTinhIllustrative } from "./rubrics/ha-tinh-illustrative.js";
import { nd233 } from "./rubrics/nd-233-2026.js";
import { nd335 } from "./rubrics/nd-335-2025.js";
import { nd61 } from "./rubrics/nd-61-2018.js";
import { ngheAnDraft2025 } from "./rubrics/nghe-an-draft-2025.js";
import { qd766Group5 } from "./rubrics/qd-766-group-5.js";
import { qd766Group5Portal } from "./rubrics/qd-766-portal.js";
import { tayNinhPar2023 } from "./rubrics/tay-ninh-par-2023.js";

export { haTinhIllustrative } from "./rubrics/ha-tinh-illustrative.js";
export { nd233 } from "./rubrics/nd-233-2026.js";
export { nd335 } from "./rubrics/nd-335-2025.js";
export { nd61 } from "./rubrics/nd-61-2018.js";
export { ngheAnDraft2025 } from "./rubrics/nghe-an-draft-2025.js";
export { qd766Group5, qd766Groups, qd766PortalBlocks } from "./rubrics/qd-766-group-5.js";
export { qd766Differences, qd766Group5Portal } from "./rubrics/qd-766-portal.js";
export { tayNinhPar2023 } from "./rubrics/tay-ninh-par-2023.js";

/**
 * The rubrics that come with the package; each says whose it is and how sure we are of it.
 * @example rubrics.every(({ status }) => RUBRIC_STATUSES.includes(status)) // → true
 */
export const rubrics: readonly Rubric[] = [
  haTinhIllustrative,
  ngheAnDraft2025,
  nd335,
  nd233,
  qd766Group5,
  qd766Group5Portal,
  nd61,
  tayNinhPar2023,
];
