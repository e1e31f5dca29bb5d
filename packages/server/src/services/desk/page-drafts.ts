import { fail, LIMITS, ok, YEAR_TEXT_MAX, type Result } from "@danvan/core";
import type { Actor } from "../access/actor.js";
import { permit, type Action } from "../access/policy.js";
import type { Context } from "../context/context.js";
import { deskAt, keepAt, type CaseDesk, type KeptDraft, type NewDraft } from "./drafts.js";

interface Page {
  readonly action: Action;
  readonly id: RegExp;
  readonly field: RegExp;
  readonly max: number;
}

/**
 * Pages outside a case with areas that are filled at length, by the first word of their names: who may write there, the rest of the name, the
 * fields, and how long their words may be. A page that everybody may fill in before it is known to be no denunciation is none of them.
 */
const PAGES: Readonly<Record<string, Page>> = {
  duty: { action: "writeYear", id: /^\d{4}:[\w.-]{1,64}$/, field: /^(?:plan|result)$/, max: YEAR_TEXT_MAX },
  session: { action: "writeYear", id: /^\d{4}$/, field: /^note$/, max: YEAR_TEXT_MAX },
  // A field is a criterion of the rubric.
  score: { action: "writeYear", id: /^\d{4}$/, field: /^[a-z0-9][a-z0-9.-]{0,99}$/, max: YEAR_TEXT_MAX },
  template: { action: "changeTemplate", id: /^[\w-]{1,64}$/, field: /^text$/, max: LIMITS.answerMax },
  reminder: { action: "remind", id: /^\d{4}$/, field: /^text$/, max: LIMITS.answerMax },
  judgement: { action: "judgeYear", id: /^\d{4}:[\w.-]{1,64}$/, field: /^reason$/, max: LIMITS.answerMax },
  decision: { action: "appraise", id: /^\d{4}:[\w.-]{1,64}$/, field: /^reason$/, max: LIMITS.answerMax },
};

/** Lets an officer write on a page. @returns the page; or `choice-unknown`, or a problem of `permit` */
function pageFor(context: Context, actor: Actor, name: string): Result<Page> {
  const at = name.indexOf(":");
  const kind = name.slice(0, Math.max(at, 0));
  const page = Object.hasOwn(PAGES, kind) ? PAGES[kind] : undefined;
  if (!page?.id.test(name.slice(at + 1))) return fail("choice-unknown", "page");
  const deployment = permit(context, actor, page.action);
  return deployment.ok ? ok(page) : deployment;
}

/** @returns what the officer has begun on a page, and who else writes there; or a problem of `pageFor` */
export async function pageDesk(context: Context, actor: Actor, name: string): Promise<Result<CaseDesk>> {
  const page = pageFor(context, actor, name);
  return page.ok ? ok(await deskAt(context, actor, { page: name })) : page;
}

/** Keeps words of a page as `keepDraft` does those of a case. @returns what is kept; or a problem of `pageFor`, `choice-unknown`, `text-too-long` */
export async function keepPageDraft(
  context: Context,
  actor: Actor,
  name: string,
  draft: NewDraft,
): Promise<Result<KeptDraft>> {
  const page = pageFor(context, actor, name);
  if (!page.ok) return page;
  if (!page.value.field.test(draft.field)) return fail("choice-unknown", "field");
  return keepAt(context, actor, { page: name }, draft, page.value.max);
}

/** Throws an own draft of a page away. @returns nothing, or a problem of `pageFor` */
export async function dropPageDraft(
  context: Context,
  actor: Actor,
  name: string,
  field: string,
): Promise<Result<void>> {
  const page = pageFor(context, actor, name);
  if (!page.ok) return page;
  await context.store.dropDraft(actor.agency, { page: name }, actor.id, field);
  return ok(undefined);
}
