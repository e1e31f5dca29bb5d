import { DeadlineExplorer } from "../deadline/deadline-explorer.ts";
import { define } from "../page/define.ts";

define("deadline-explorer", DeadlineExplorer);
