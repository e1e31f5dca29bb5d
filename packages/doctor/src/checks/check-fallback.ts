import type { Exam } from "../page/exam.js";
import { type Finding, finding } from "../finding/finding.js";
import { around, type Tag, within } from "../page/page.js";

/** Without these a form that was sent without script is refused. */
const FIELDS = ["kind", "text"];
/** Who asks for these says beforehand what becomes of them. */
const CONTACT = ["name", "phone", "email"];

/** What stands in a tag: for people without script, and for everybody until the script is there. */
export const checkFallback = (exam: Exam): Finding[] => exam.ours.flatMap((tag) => fallback(exam, tag));

function fallback(exam: Exam, tag: Tag): Finding[] {
  const inner = within(exam.page, tag);
  const form = inner.find(({ name }) => name === "form");
  const agency = tag.attributes["agency"] ?? "";
  const action = `${(tag.attributes["endpoint"] || "/api/v1").replace(/\/$/, "")}/agencies/${agency}/feedback`;
  const host = around(tag, "form");
  const named = inner.filter(({ name, attributes }) => /^(input|textarea|select)$/.test(name) && attributes["name"]);
  const link = { link: pageOf(tag), agency };
  // A parser drops a form in a form, so fields whose form is not in the tag are the page's.
  if (host && named.some((field) => around(field, "form") === host)) return [finding("form-nested", link, tag.line)];
  const hasLink = inner.some(({ name, attributes }) => name === "a" && attributes["href"]);
  if (tag.name !== "dv-feedback") return [];
  if (!form)
    return hasLink ? [] : [finding(host ? "fallback-link" : "fallback-missing", { action, ...link }, tag.line)];
  return [
    ...(form.attributes["method"]?.toLowerCase() === "post" ? [] : [finding("fallback-method", {}, form.line)]),
    ...actionOf(exam, form, action),
    ...fieldsOf(exam, form),
  ];
}

/** The page of the agency's server that needs no script. */
function pageOf({ attributes }: Tag): string {
  const start = (attributes["endpoint"] || "/api/v1").replace(/\/api\/v1\/?$/, "");
  return `${start}/gui-y-kien/${attributes["agency"] ?? ""}`;
}

function actionOf(exam: Exam, form: Tag, action: string): Finding[] {
  const found = form.attributes["action"] ?? "";
  return exam.resolve(action)?.href === exam.resolve(found)?.href
    ? []
    : [finding("fallback-action", { found, action }, form.line)];
}

function fieldsOf(exam: Exam, form: Tag): Finding[] {
  const fields = within(exam.page, form);
  const names = fields.map(({ attributes }) => attributes["name"] ?? "");
  const missing = FIELDS.filter((field) => !names.includes(field));
  const personal = CONTACT.filter((field) => names.includes(field));
  const hasFile = fields.some(({ attributes }) => attributes["type"]?.toLowerCase() === "file");
  return [
    ...(missing.length > 0 ? [finding("fallback-field", { fields: missing.join(", ") }, form.line)] : []),
    ...(personal.length > 0 && !(names.includes("notice") && names.includes("consent"))
      ? [finding("fallback-notice", { fields: personal.join(", ") }, form.line)]
      : []),
    ...(hasFile && form.attributes["enctype"]?.toLowerCase() !== "multipart/form-data"
      ? [finding("fallback-enctype", {}, form.line)]
      : []),
  ];
}
