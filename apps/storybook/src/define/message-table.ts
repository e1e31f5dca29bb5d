import { MessageTable } from "../content/message-table.ts";
import { define } from "../page/define.ts";

define("message-table", MessageTable);
