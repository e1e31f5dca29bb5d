import { civilDate, fail, kindOf, LIMITS, ok, type Kind, type Result } from "@danvan/core";
import { uuidV7 } from "../../ids/uuid-v7.js";
import type { StoredTemplate } from "../../store/desk/templates.js";
import type { Actor } from "../access/actor.js";
import { signature } from "../access/deputies/signature.js";
import { permit } from "../access/policy.js";
import { findByCode } from "../case/find.js";
import { summaryOf } from "../case/summary.js";
import type { Context } from "../context/context.js";
import { keptName } from "./kept-name.js";
import { checkTemplate, fillTemplate } from "./fill-template.js";

/** A template as somebody wrote it; without an id a new one. */
export type NewTemplate = Omit<StoredTemplate, "id"> & { readonly id?: string | undefined };

/** What is done to an agency's templates. */
export interface TemplateServices {
  /** All of the agency, by name. @returns them, or a problem of `permit` */
  templates(actor: Actor): Promise<Result<readonly StoredTemplate[]>>;
  /**
   * Adds a template, or changes the one with its id.
   *
   * @returns its id; or a problem of `permit`, `field-required`, `text-too-long`, `placeholder-unknown`, `template-name-taken`
   */
  saveTemplate(actor: Actor, template: NewTemplate): Promise<Result<string>>;
  /** @returns nothing, or a problem of `permit`, `template-not-found` */
  dropTemplate(actor: Actor, id: string): Promise<Result<void>>;
  /**
   * The words of a template for a case, in the case's language where it has one for dates and kinds.
   *
   * @returns them, or a problem of `permit` or `findByCode`, `template-not-found`
   */
  templateFor(actor: Actor, code: string, id: string): Promise<Result<string>>;
}

/**
 * Whether a template is for a case of a kind.
 * @example isFor({ kind: null }, "praise") // → true
 */
export const isFor = (template: Pick<StoredTemplate, "kind">, kind: Kind): boolean =>
  template.kind === null || template.kind === kind;

export function templateServices(context: Context): TemplateServices {
  const { store, now, random } = context;
  return {
    async templates(actor) {
      const allowed = permit(context, actor, "templates");
      return allowed.ok ? ok(await store.templates(actor.agency)) : allowed;
    },

    async saveTemplate(actor, { id, name: typedName, kind, outcome, text: typed }) {
      const allowed = permit(context, actor, "changeTemplate");
      if (!allowed.ok) return allowed;
      const name = keptName(typedName);
      if (!name.ok) return name;
      const text = checkTemplate(typed);
      if (!text.ok) return text;
      if (text.value === "") return fail("field-required", "text");
      if (text.value.length > LIMITS.answerMax) return fail("text-too-long", "text", { maximum: LIMITS.answerMax });
      const at = now();
      const template = { id: id || uuidV7(at, 0, random(8)), name: name.value, kind, outcome, text: text.value };
      const act = { actor: signature(actor, "changeTemplate"), verb: "save-template", object: template.id, at };
      const saved = await store.saveTemplate(actor.agency, template, act);
      return saved ? ok(template.id) : fail("template-name-taken", "name");
    },

    async dropTemplate(actor, id) {
      const allowed = permit(context, actor, "changeTemplate");
      if (!allowed.ok) return allowed;
      const act = { actor: signature(actor, "changeTemplate"), verb: "drop-template", object: id, at: now() };
      return (await store.dropTemplate(actor.agency, id, act)) ? ok(undefined) : fail("template-not-found", "");
    },

    async templateFor(actor, code, id) {
      const deployment = permit(context, actor, "draft");
      if (!deployment.ok) return deployment;
      const found = await findByCode(context, actor.agency, code);
      if (!found.ok) return found;
      const template = (await store.templates(actor.agency)).find((one) => one.id === id);
      if (!template) return fail("template-not-found", "");
      const { events, lang } = found.value;
      const { due } = summaryOf(found.value, deployment.value, now());
      const date = due && civilDate(due.date);
      const facts = {
        code: found.value.code,
        kind: kindOf(events),
        due: date?.ok ? date.value : null,
        agency: deployment.value.agency.name,
        now: now(),
      };
      return ok(fillTemplate(template.text, facts, lang));
    },
  };
}
