import type { ManualEntry, OfficerAction, Result } from "@danvan/core";
import type { Actor } from "../access/actor.js";
import { permit } from "../access/policy.js";
import type { FileContent } from "../case/file.js";
import type { Context } from "../context/context.js";
import { act } from "./act.js";
import { officerCase, type OfficerCase } from "./case.js";
import { exportInbox, type ExportedInbox } from "./desk/export-inbox.js";
import { relatedCases, type RelatedCases } from "./desk/related.js";
import { enterCase, type Entered } from "./enter.js";
import { officerFile } from "./file.js";
import { handlersOf, type Handler } from "./handlers.js";
import { inbox, type InboxFilter, type InboxPage } from "./inbox.js";
import { addNote } from "./note.js";
import { today, type Part, type TodayPart } from "./today.js";

/** What officers do with the cases of their agency. */
export interface OfficerServices {
  /** Takes in what an officer typed of a call, a letter or a visit. */
  enterCase(actor: Actor, entry: ManualEntry): Promise<Result<Entered>>;
  /** The whole list that an officer looks at, to be taken along. */
  exportInbox(
    actor: Actor,
    filter?: Omit<InboxFilter, "after" | "limit">,
    most?: number,
  ): Promise<Result<ExportedInbox>>;
  /** What waits today, by its urgency. */
  today(actor: Actor): Promise<Result<Readonly<Record<TodayPart, Part>>>>;
  /** Whom a case may be given. */
  handlers(actor: Actor): Promise<Result<readonly Handler[]>>;
  inbox(actor: Actor, filter?: InboxFilter): Promise<Result<InboxPage>>;
  /** @returns the case, or `case-not-found` (also for a case of another agency), `code-…` for a mistyped code, `role-missing` */
  officerCase(actor: Actor, code: string): Promise<Result<OfficerCase>>;
  officerFile(actor: Actor, code: string, id: string): Promise<Result<FileContent>>;
  /** @param files those that go with an answer */
  act(
    actor: Actor,
    code: string,
    action: OfficerAction,
    files?: Uint8Array<ArrayBuffer>[],
  ): Promise<Result<OfficerCase>>;
  /** Cases that may be the same matter again: of the same sender, of the same place. */
  relatedCases(actor: Actor, code: string): Promise<Result<RelatedCases>>;
  /** Keeps what an officer tells the others about a case. */
  addNote(actor: Actor, code: string, text: string): Promise<Result<OfficerCase>>;
}

export const officerServices = (context: Context): OfficerServices => ({
  enterCase: (actor, entry) => enterCase(context, actor, entry),
  exportInbox: (actor, filter, most) => exportInbox(context, actor, filter, most),
  today: (actor) => today(context, actor),
  async handlers(actor) {
    const allowed = permit(context, actor, "inbox");
    return allowed.ok ? { ok: true, value: await handlersOf(context, actor.agency) } : allowed;
  },
  inbox: (actor, filter) => inbox(context, actor, filter),
  officerCase: (actor, code) => officerCase(context, actor, code),
  officerFile: (actor, code, id) => officerFile(context, actor, code, id),
  act: (actor, code, action, files) => act(context, actor, code, action, files),
  relatedCases: (actor, code) => relatedCases(context, actor, code),
  addNote: (actor, code, text) => addNote(context, actor, code, text),
});
