import { DeskDraft } from "./desk-draft.js";
import { DeskFresh } from "./desk-fresh.js";
import { DeskKeys } from "./desk-keys.js";

// Light DOM on pages that work without them: they add no markup, so no policy of Trusted Types has to let anything through.
customElements.define("desk-draft", DeskDraft);
customElements.define("desk-fresh", DeskFresh);
customElements.define("desk-keys", DeskKeys);
