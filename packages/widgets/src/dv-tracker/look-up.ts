import type { Lang } from "@danvan/core/terms";
import type { PublicCase } from "@danvan/core/wire";
import { DvLoadedEvent, DvRefusedEvent } from "../element/events.js";
import { fill } from "../messages/fill.js";
import { type Agency, type Failure, findCase } from "../net/client.js";
import { codeWithin, PRINTED } from "./case/code-field.js";

/** What the look-up of a case asks of the element around it. What it loads may not be there: the connection or the file is missing. */
export interface LookUpHost extends Agency {
  readonly _language: Lang;
  /** What is said of a wrong code or secret. */
  readonly _fieldProblems: Readonly<Record<string, string>>;
  readonly _details: typeof import("./case/case-details.js") | undefined;
  readonly updateComplete: Promise<unknown>;
  requestUpdate(): void;
  _loadDetails(): Promise<LookUpHost["_details"]>;
  _field(id: FieldId): HTMLInputElement | null;
  _explain(failure: Failure): string;
  /** Of what is being done, only what outlives a look-up goes on. */
  _keepActs(): void;
  _whenShown(found: PublicCase): void;
  _tell(event: () => Event): void;
}

export type FieldId = "code" | "secret";

/** The look-up of a case by what stands in the fields, and what came of it. */
export class LookUp {
  _case: PublicCase | null = null;
  /** Why the promised date is that date, once the words for it are here. */
  _reasons: readonly string[] = [];
  /** What is wrong with a field. */
  _problem: { readonly id: FieldId; readonly text: string } | undefined;
  _failure: string | undefined;
  _isLoading = false;
  /** The secret that the case was looked up with; empty without one. */
  _secret = "";
  /** The code of the case that was shown last. */
  _shown = "";
  /** The newest look-up wins: an older one may come back later over a bad connection. */
  private _finds = 0;
  private readonly _host: LookUpHost;

  constructor(host: LookUpHost) {
    this._host = host;
  }

  /** Looks up what stands in the fields. */
  async _find(): Promise<void> {
    const host = this._host;
    const find = ++this._finds;
    if (!host._field("code")) await host.updateComplete; // its field is not drawn yet
    this._case = null;
    this._reasons = [];
    this._problem = this._failure = undefined;
    host._keepActs();
    const typed = host._field("code")!.value.trim();
    const hidden = host._field("secret")?.value.trim();
    const coming = host._loadDetails();
    if (!PRINTED.test(typed)) await coming; // with what reads it; a code as it is printed is asked for beside
    if (find !== this._finds) return;
    const read = host._details;
    const code = read?.readCode(typed, host.agency) ?? { ok: true as const, value: codeWithin(typed) };
    const secret = hidden ? read!.readSecret(hidden) : undefined;
    if (!code.ok) return this._wrong("code", code.problems[0]);
    if (secret?.ok === false) return this._wrong("secret", secret.problems[0]);
    this._setLoading(true);
    const outcome = await findCase(host, code.value, secret?.value);
    const details = await coming;
    if (find !== this._finds) return;
    this._setLoading(false);
    const late = read ? undefined : details?.readCode(typed, host.agency); // asked for before its reader came
    if (late?.ok === false) return this._wrong("code", late.problems[0]);
    if (!outcome.ok) return this._refused(outcome.failure);
    this._secret = secret?.value ?? "";
    this._show(outcome.value);
    host._tell(() => new DvLoadedEvent());
    void details?.reasonsOf(outcome.value.due, host._language).then((reasons) => {
      if (find !== this._finds) return;
      this._reasons = reasons;
      host.requestUpdate();
    });
  }

  /** Asks for the case again, while the old one stands. */
  async _again(): Promise<void> {
    const code = this._shown;
    const outcome = await findCase(this._host, code, this._secret);
    if (outcome.ok && this._case?.code === code) this._show(outcome.value);
  }

  /** What is known of the case without asking for it again. */
  _know(change: Partial<PublicCase>): void {
    this._case &&= { ...this._case, ...change };
    this._host.requestUpdate();
  }

  private _show(found: PublicCase): void {
    if (found.code !== this._shown) this._host._keepActs();
    this._shown = found.code;
    this._case = found;
    this._host.requestUpdate();
    this._host._whenShown(found);
  }

  private _setLoading(isLoading: boolean): void {
    this._isLoading = isLoading;
    this._host.requestUpdate();
  }

  private _wrong(id: FieldId, { code, facts = {} }: { readonly code: string; readonly facts?: object }): void {
    this._problem = { id, text: fill(this._host._fieldProblems[code]!, facts as Record<string, string>) };
    this._say(code);
  }

  private _refused(failure: Failure): void {
    const { code } = failure;
    if (this._host._fieldProblems[code]) return this._wrong(code.includes("secret") ? "secret" : "code", { code });
    this._failure = this._host._explain(failure);
    this._say(code);
  }

  private _say(code: string): void {
    this._host.requestUpdate();
    this._host._tell(() => new DvRefusedEvent([code]));
  }
}
