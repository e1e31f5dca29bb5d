import type { DraftStore } from "./drafts.js";
import type { MentionStore } from "./mentions.js";
import type { PreferenceStore } from "./preferences.js";
import type { TemplateStore } from "./templates.js";
import type { ViewStore } from "./views.js";

/** What officers keep at hand. */
export interface DeskStore extends DraftStore, TemplateStore, ViewStore, MentionStore, PreferenceStore {}
