import { CopyButton } from "../page/copy-button.ts";
import { define } from "../page/define.ts";
import { ThemeEditor } from "../theme/theme-editor.ts";

define("copy-button", CopyButton);
define("theme-editor", ThemeEditor);
