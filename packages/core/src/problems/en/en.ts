/** What each problem means and what to do now, in English: an export a group, so that a page downloads what it shows. */
import { input } from "./input.js";
import { intake } from "./intake.js";
import { operation } from "./operation.js";
import { law } from "./law.js";
import { rubric } from "./rubric.js";
import { report } from "./report.js";
import { exchange } from "./exchange.js";

export { input, intake, operation, law, rubric, report, exchange };

/**
 * All groups; a list of its own, because `import *` of a shared chunk would keep every group in a bundle that needs one.
 * @example en.length // → 7
 */
export const en = [input, intake, operation, law, rubric, report, exchange];
