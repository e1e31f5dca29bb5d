import { EmbedDoctor } from "../embed/embed-doctor.ts";
import { CopyButton } from "../page/copy-button.ts";
import { define } from "../page/define.ts";

define("copy-button", CopyButton);
define("embed-doctor", EmbedDoctor);
