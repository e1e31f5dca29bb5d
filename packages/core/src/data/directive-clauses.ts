import type { Task } from "../directive/directive.js";
import { answer } from "./tasks/answer.js";
import { communicate } from "./tasks/communicate.js";
import { emulate } from "./tasks/emulate.js";
import { grasp } from "./tasks/grasp.js";
import { grassroots } from "./tasks/grassroots.js";
import { oversee } from "./tasks/oversee.js";
import { partners } from "./tasks/partners.js";
import { reform } from "./tasks/reform.js";
import { report } from "./tasks/report.js";

/**
 * The duties of the directive, near to its words and in its order. Names and slogans are the text's; what a clause says, and for whom and
 * how often, is never more than the text says, and each tells in `covers` which words of the text it carries.
 */
export const tasks: readonly Task[] = [
  grasp,
  communicate,
  emulate,
  reform,
  grassroots,
  answer,
  partners,
  report,
  oversee,
];
