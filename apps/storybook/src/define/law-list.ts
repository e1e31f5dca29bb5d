import { LawList } from "../law/law-list.ts";
import { define } from "../page/define.ts";

define("law-list", LawList);
