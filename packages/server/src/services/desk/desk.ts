import type { Result } from "@danvan/core";
import type { Actor } from "../access/actor.js";
import type { Context } from "../context/context.js";
import { caseDesk, dropDraft, keepDraft, type CaseDesk, type KeptDraft, type NewDraft } from "./drafts.js";
import { dropPageDraft, keepPageDraft, pageDesk } from "./page-drafts.js";
import { caseNews, type CaseNews, type SeenCase } from "./news.js";
import { templateServices, type TemplateServices } from "./templates.js";
import { viewServices, type ViewServices } from "./views.js";

/** What officers keep at hand. */
export interface DeskServices extends TemplateServices, ViewServices {
  /** What the officer has begun on a case, and who else writes on it; the officer has seen then where notes name them. */
  caseDesk(actor: Actor, code: string): Promise<Result<CaseDesk>>;
  /** Keeps words while they are typed. @returns what is kept, or `text-too-long`, `choice-unknown`, `event-not-allowed` and what `officerCase` has */
  keepDraft(actor: Actor, code: string, draft: NewDraft): Promise<Result<KeptDraft>>;
  dropDraft(actor: Actor, code: string, field: string): Promise<Result<void>>;
  /**
   * The same of a page outside a case, by its name: `duty:2026:6.3`, `session:2026`, `score:2026` (its fields are criteria), `template:` and an
   * id or `new`, `reminder:2026`, `judgement:2026:` and `decision:2026:` with the code of a unit. @returns it; or `choice-unknown`, or a
   * problem of `permit` for what is done on that page
   */
  pageDesk(actor: Actor, page: string): Promise<Result<CaseDesk>>;
  /** @returns what is kept, or `text-too-long` and what `pageDesk` has */
  keepPageDraft(actor: Actor, page: string, draft: NewDraft): Promise<Result<KeptDraft>>;
  /** For words that were sent, or are not wanted any more. */
  dropPageDraft(actor: Actor, page: string, field: string): Promise<Result<void>>;
  /** What is new about a case since somebody looked, without its words. */
  caseNews(actor: Actor, code: string, seen: SeenCase): Promise<Result<CaseNews>>;
}

/**
 * A draft is kept so many days after its last sign; the rule is danvan's own, no law's.
 * @example DRAFT_DAYS // → 30
 */
export const DRAFT_DAYS = 30;

export const deskServices = (context: Context): DeskServices => ({
  ...templateServices(context),
  ...viewServices(context),
  caseDesk: (actor, code) => caseDesk(context, actor, code),
  keepDraft: (actor, code, draft) => keepDraft(context, actor, code, draft),
  dropDraft: (actor, code, field) => dropDraft(context, actor, code, field),
  pageDesk: (actor, page) => pageDesk(context, actor, page),
  keepPageDraft: (actor, page, draft) => keepPageDraft(context, actor, page, draft),
  dropPageDraft: (actor, page, field) => dropPageDraft(context, actor, page, field),
  caseNews: (actor, code, seen) => caseNews(context, actor, code, seen),
});
