import type { Exam } from "../page/exam.js";
import { type Finding, finding } from "../finding/finding.js";
import type { Tag } from "../page/page.js";
import { isLoopback } from "./check-server.js";

/** What every page must be for its readers, with or without our elements. */
export function checkDocument(exam: Exam): Finding[] {
  const { page, named } = exam;
  const [html] = named("html");
  const base = named("base").find(({ attributes }) => attributes["href"] !== undefined);
  const isMisled = base && readsShortAddresses(exam, base);
  return [
    ...(page.quirks ? [finding("doctype-missing")] : []),
    ...charset(exam),
    ...(html?.attributes["lang"] ? [] : [finding("lang-missing", {}, html?.line)]),
    ...viewport(exam),
    ...(isOpenOnTheWay(exam) ? [finding("page-insecure", { address: exam.self.origin })] : []),
    ...(exam.isXml ? [finding("page-xml")] : []),
    ...(isMisled ? [finding("base-href", { href: base.attributes["href"]! }, base.line)] : []),
  ];
}

/** Whoever carries the page can read and change it, a frame in it included; the machine itself carries nothing. */
const isOpenOnTheWay = ({ self, isNowhere }: Exam): boolean =>
  self.protocol === "http:" && !isNowhere && !isLoopback(self);

/** Whole addresses, and scripts that stand before it, do not feel a base. */
function readsShortAddresses({ page, ours, scripts }: Exam, base: Tag): boolean {
  const isShort = (address: string) => !/^[a-z][a-z\d+.-]*:|^\/\//i.test(address);
  const isAfter = (tag: Tag) => page.tags.indexOf(tag) > page.tags.indexOf(base);
  return (
    ours.some(({ attributes }) => isShort(attributes["endpoint"] || "/api/v1")) ||
    scripts.some((script) => isAfter(script) && isShort(script.attributes["src"] ?? ""))
  );
}

/** The header counts before the page's own word. */
function charset({ headers, named }: Exam): Finding[] {
  const metas = named("meta");
  const meta = metas.find(
    ({ attributes }) => attributes["charset"] || attributes["http-equiv"]?.toLowerCase() === "content-type",
  );
  const declared =
    charsetOf(headers["content-type"]) ?? meta?.attributes["charset"] ?? charsetOf(meta?.attributes["content"]);
  if (!declared) return [finding("charset-missing")];
  return /^utf-?8$/i.test(declared.trim()) ? [] : [finding("charset-other", { charset: declared.trim() }, meta?.line)];
}

const charsetOf = (type: string | undefined) => /charset\s*=\s*["']?([\w-]+)/i.exec(type ?? "")?.[1];

function viewport({ named }: Exam): Finding[] {
  const meta = named("meta").find(({ attributes }) => attributes["name"]?.toLowerCase() === "viewport");
  if (!meta) return [finding("viewport-missing")];
  const content = meta.attributes["content"] ?? "";
  const forbids = /user-scalable\s*=\s*(no|0)|maximum-scale\s*=\s*1(\.0*)?(?![\d.])/i.test(content);
  return forbids ? [finding("zoom-forbidden", { content }, meta.line)] : [];
}
