import { DirectiveClauses } from "../directive/directive-clauses.ts";
import { define } from "../page/define.ts";

define("directive-clauses", DirectiveClauses);
