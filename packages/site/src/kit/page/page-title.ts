import type { View } from "../view/view.js";
import type { Page } from "./page.js";

/** The summary of a form's faults, and the heading of a page that tells why something was not done. */
const FAULTY = /<section class="errors"|<h1 data-error>/;

/**
 * The title of a document. A page with faults says so first: the title is what a screen reader and the name of a tab tell before all else.
 * It is read from the page itself, so that no form can forget it.
 * @example pageTitle(view, { title: "Nhập mới", body }) // → "Lỗi: Nhập mới – Phường Thành Sen, tỉnh Hà Tĩnh"
 */
export const pageTitle = (
  { site, messages }: Pick<View, "site" | "messages">,
  { title, body }: Pick<Page, "title" | "body">,
): string => `${FAULTY.test(body.toString()) ? `${messages.form.errorPrefix}: ` : ""}${title} – ${site.agency.name}`;
