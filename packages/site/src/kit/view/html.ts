import { html as template } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";

/** Markup that is safe to send: made by `html`, never from a plain string. */
export type Html = HtmlEscapedString;

type Value = string | number | boolean | null | undefined | Html | readonly Value[];

/**
 * Markup with every plain value escaped; `null`, `undefined` and booleans show nothing, so `condition && html`…`` reads well.
 *
 * Hono's template is a promise only when one of its values is; pages get their data first, and `Value` keeps promises out.
 *
 * @example html`<b>${"<i>"}</b>` // → <b>&lt;i&gt;</b>
 */
export const html = (strings: TemplateStringsArray, ...values: readonly Value[]): Html =>
  template(strings, ...values) as Html;
