import type { Own, Parts } from "./parts.js";
import { Sending, type SendingHost } from "./sending/sending.js";
import { Drafting, type DraftingHost } from "./writing/drafting.js";

/** A form that a page may take away when it writes its content anew, and the one that stands there then. */
interface Form extends DraftingHost, SendingHost {
  readonly renderRoot: ParentNode;
  _drafting: Drafting;
  _sending: Sending;
  _own: Own;
  readonly _parts: Parts;
  requestUpdate(): void;
  _load(name: never, loading: Promise<never>): unknown;
  open(): void;
}

/** What was written, is on its way or is read in the form that is gone goes on in this one. @returns the text that was written */
export function goOn(form: Form, gone: Form | undefined): string | undefined {
  if (!gone) return undefined;
  form._own = gone._own;
  form._sending = gone._sending;
  form._sending._host = form;
  form._drafting = gone._drafting;
  gone._sending = new Sending(gone); // a page may put it back
  gone._drafting = new Drafting(gone);
  gone.requestUpdate();
  for (const [name, part] of Object.entries(gone._parts)) form._load(name as never, Promise.resolve(part as never));
  void form._own.photos.preparing?.then(() => form.requestUpdate());
  if (gone.renderRoot.querySelector("dialog")?.open) form.open();
  return form._drafting._moveTo(form);
}
