import { define } from "../page/define.ts";
import { LanguageSwitch } from "../page/language-switch.ts";

define("language-switch", LanguageSwitch);
