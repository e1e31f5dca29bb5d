import { MessageList } from "../content/message-list.ts";
import { define } from "../page/define.ts";

define("message-list", MessageList);
