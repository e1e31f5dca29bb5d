import type { GuidedKind } from "@danvan/core/terms";
import { type Draft, type KeptDraft, forgetDraft, offered, ownPlace, writeDraft } from "../../device/draft.js";
import { acquireLock } from "../../device/lock.js";
import type { Fields } from "./fields.js";

/** What of a message the net looks at. */
interface Written {
  readonly text: string;
  readonly place?: string | undefined;
  readonly contact?: { readonly name?: string | undefined } | undefined;
}

/** What the writing of a message asks of the element around it. */
export interface DraftingHost {
  readonly agency: string;
  readonly isConnected: boolean;
  readonly renderRoot: ParentNode;
  requestUpdate(): void;
  _focusOn(selector: string): Promise<void>;
  /** What the plain form holds beside its fields: files, and that somebody types for somebody else. */
  _takeOver(files: readonly File[], helped: boolean): void;
  readonly _parts: {
    readonly guidance?: { screen(message: Written): GuidedKind | null } | undefined;
  };
}

/** The writing of a message: what stands in the form, its draft on this device, and the words that come back into it. */
export class Drafting {
  /** A draft of an earlier visit, until the sender says what to do with it. */
  _offered: KeptDraft | undefined;
  /** Whether the device holds the draft; nothing while there is nothing to hold. */
  _isKept: boolean | null | undefined;
  /** A shared computer keeps nothing. */
  _isShared: boolean | undefined;
  /** Length of the text. */
  _used = 0;

  /** The element that shows it: another one, where a page writes its content anew. */
  _host: DraftingHost;
  /** What was sent before, and its key. */
  private _sent: { readonly key: string; readonly typed: string } | undefined;

  constructor(host: DraftingHost) {
    this._host = host;
  }

  get _form(): HTMLFormElement {
    return this._host.renderRoot.querySelector<HTMLFormElement>("[part=form]")!;
  }

  /** Trimmed as the server trims, so that lengths and the idea of "same words" agree. */
  get _fields(): Record<string, string> {
    return Object.fromEntries(
      [...new FormData(this._form ?? undefined)].map(([name, value]) => [name, (value as string).trim()]),
    );
  }

  /** One key for one composed message: a repeat of the same words is the same case, edited ones are a new case. */
  get _key(): string | undefined {
    return this._sent?.typed === this._typed ? this._sent.key : undefined;
  }

  private get _typed(): string {
    return JSON.stringify([...new FormData(this._form)]);
  }

  /** The words of the form leave under this key: a page that ends now, or a device that keeps no messages, must not make two of it. */
  _leave(key: string): void {
    this._sent = { key, typed: this._typed };
    this._keep();
  }

  /** The form is empty again: its message is on its way. */
  _clear(): void {
    this._form.reset();
    this._sent = this._isKept = undefined;
    this._used = 0;
    this._host.requestUpdate();
  }

  /**
   * Takes over all that the tag holds from before this script came, and the place of the cursor. Controls are found by their names: inside
   * another form of the page a parser drops ours (HTML, "form element pointer"). What is empty there takes nothing away from who has begun
   * in the element's own fields while the last ones were drawn.
   */
  _adopt(plain: ParentNode): void {
    const fields: Record<string, string> = {};
    const all: File[] = [];
    for (const { name, value, files } of plain.querySelectorAll<HTMLInputElement>(
      "[name]:is(:checked,:read-write,select,[type=hidden],[type=file])",
    )) {
      all.push(...(files ?? []));
      if (value) fields[name] = (fields[name] ? fields[name] + " " : "") + value; // of two consents both; a space just typed stays
    }
    this._fill(fields);
    if (this._fields["text"]) this._keep();
    this._host._takeOver(all, !!fields["helped"]);
    const active = plain.querySelector<HTMLInputElement>(":focus");
    if (active) void this._host._focusOn(`[name="${active.name}"]`);
  }

  /** Puts words into the form. */
  _fill(fields: Fields): void {
    for (const input of this._form.querySelectorAll<HTMLInputElement>("[name]")) {
      const value = fields[input.name];
      if (value === undefined) continue;
      if (input.type === "radio") input.checked = input.value === value;
      else input.value = value;
      if (value) input.closest("details")?.setAttribute("open", "");
    }
    this._host.requestUpdate();
  }

  /** Takes what a control of a part says into the form's own fields, which draft, key and sending read. */
  _tell(fields: Fields): void {
    this._fill(fields);
    this._keep();
  }

  /** Offers what an earlier visit left; what another tab or this form is still writing is not left. */
  async _offer(): Promise<void> {
    const own = ownPlace(this._host);
    void acquireLock(own);
    // Without locks (plain http) another tab takes it for one that was left, and may remove it.
    // A form that is gone must not put back what was removed.
    addEventListener("storage", ({ key }) => key === own && this._host.isConnected && this._keep());
    for (const draft of offered(this._host))
      if (draft.place === own ? !this._isKept : await acquireLock(draft.place)) {
        this._offered = draft;
        return this._host.requestUpdate();
      }
  }

  /** Goes on with the draft that is offered, or removes it when given `null`. */
  _resume(draft: Draft | null): void {
    writeDraft(null, this._offered!.place);
    this._offered = undefined;
    if (draft) this._restore(draft.fields, draft.key);
    else this._keep();
  }

  /** Words that come back join those typed meanwhile; only unchanged words keep their key, and the consent given with them. */
  _restore(fields: Fields, key: string | undefined): void {
    const typed = this._fields["text"];
    this._fill({
      ...fields,
      ...(typed && { text: `${fields["text"]}\n\n${typed}` }),
      ...((typed || !key) && { consent: "" }),
    });
    this._sent = key && !typed ? { key, typed: this._typed } : undefined;
    this._keep();
    void this._host._focusOn("#text");
  }

  /** A person says whether others use this computer: an earlier draft then goes as well. */
  _share(isShared: boolean): void {
    this._isShared = isShared;
    if (this._offered) this._resume(null);
    else this._keep();
  }

  /** A text that reads like a denunciation is not kept even on the sender's own device. @param mayKeep nobody said that it does */
  _keep(mayKeep = true): void {
    const fields = this._fields;
    const { text = "" } = fields; // not drawn yet when a kind is chosen early
    const written = { ...fields, text, contact: fields };
    const key = this._key;
    if (!key) delete fields["consent"];
    const draft =
      text && mayKeep && !this._isShared && this._host._parts.guidance?.screen(written) !== "denunciation"
        ? { fields, key }
        : null;
    this._isKept = writeDraft(draft, ownPlace(this._host));
    this._used = text.length;
    this._host.requestUpdate();
  }

  /** Removes the draft of a message that is kept elsewhere, received, or wanted no more. */
  _forget(key: string): void {
    forgetDraft(this._host.agency, key);
    if (this._offered?.key === key) this._offered = undefined;
  }
}
