import { agencyOf, endpointOf, type Exam } from "../page/exam.js";
import { type Finding, finding } from "../finding/finding.js";
import type { Tag } from "../page/page.js";

/** Where the tags send: is it an address, may a browser ask it, is it a danvan server, has it the agency, and may the page call it. */
export const checkServer = (exam: Exam): Finding[] => {
  const seen = new Set<string>();
  return exam.ours.flatMap((tag) => {
    const found = serverOf(exam, tag);
    // Two tags of one server have one thing to change.
    return found.filter(({ code, facts }) => {
      const key = `${code} ${facts["endpoint"]} ${facts["agency"]}`;
      return !seen.has(key) && seen.add(key);
    });
  });
};

/** `may-chu.vn/api/v1`: a browser takes it for a folder of the page. */
const WITHOUT_SCHEME = /^(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?:\/|$)|^localhost(?::\d+)?\//i;

function serverOf(exam: Exam, tag: Tag): Finding[] {
  const { line, name, attributes } = tag;
  if (name === "dv-report" && attributes["src"]) return [];
  const typed = attributes["endpoint"] ?? "";
  const target = endpointOf(exam, tag);
  const wrong = (code: "endpoint-scheme" | "attribute-value") =>
    code === "endpoint-scheme"
      ? [finding(code, { endpoint: typed, paste: `endpoint="https://${typed}"` }, line)]
      : [finding(code, { tag: name, attribute: "endpoint", value: typed, choices: "/api/v1" }, line)];
  if (WITHOUT_SCHEME.test(typed)) return wrong("endpoint-scheme");
  // A browser takes spaces at its ends, a query and doubled slashes into the addresses that are made of it.
  const isJoinable =
    target && /^https?:$/.test(target.protocol) && !/^\s|\s$|[?#]|[^:]\/\/|\/\/$/.test(typed.replace(/^\/\//, ""));
  if (!target || !isJoinable) return wrong("attribute-value");
  const facts = { endpoint: target.href, origin: exam.self.origin };
  if (target.protocol === "http:" && exam.self.protocol === "https:" && !exam.isNowhere && !isLoopback(target))
    return [
      finding("endpoint-insecure", { ...facts, paste: `endpoint="${target.href.replace("http:", "https:")}"` }, line),
    ];
  const server = exam.servers.get(agencyOf(exam, tag)?.href ?? "");
  const isElsewhere = target.origin !== exam.self.origin && !exam.isNowhere;
  if (!server) return isElsewhere ? [finding("endpoint-other-origin", facts, line)] : [];
  const { status, type, answers, allowed, movedTo } = server;
  if (answers === "no-agency")
    return [finding("agency-unknown", { ...facts, agency: attributes["agency"] ?? "" }, line)];
  if (status === 0 || status >= 500)
    return [finding("endpoint-unreachable", { ...facts, status: String(status) }, line)];
  if (answers === "other")
    return [finding("endpoint-absent", { ...facts, status: String(status), type: type || "–" }, line)];
  if (movedTo) return [finding("endpoint-moved", { ...facts, paste: `endpoint="${movedTo}"` }, line)];
  return isElsewhere && !allowed ? [finding("endpoint-refuses-origin", facts, line)] : [];
}

/** Browsers trust the machine itself (Secure Contexts, 3.1). */
export const isLoopback = ({ hostname }: URL): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
