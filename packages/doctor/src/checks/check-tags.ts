import { endpointOf, type Exam } from "../page/exam.js";
import { type Finding, finding } from "../finding/finding.js";
import { KNOWN_TAGS } from "./known-tags.js";
import { nearest } from "./nearest.js";
import { type Tag, within } from "../page/page.js";

/** Attributes that any HTML element may have. */
const OF_ALL =
  /^(?:id|class|style|slot|title|dir|lang|hidden|tabindex|role|part|exportparts|is|nonce|translate|inert|itemid|itemprop|itemref|itemscope|itemtype|accesskey|draggable|popover|data-.*|aria-.*|on.*|v-.*|ng-.*|_ng.*|:.*|@.*|\[.*|\(.*)$/;
/** The same character for character as in the elements. */
const AGENCY = /^[0-9A-M]{2,8}$/;
/** Without these a form that was sent without script is refused. */
const FIELDS = ["kind", "text"];

/** The tags themselves: is there one, is it spelt right, does it say enough, and is there something for people without script. */
export function checkTags(exam: Exam): Finding[] {
  const { ours, frames, named } = exam;
  const linked = named("a").some(({ attributes }) => /\/gui-y-kien\/[0-9A-M]/.test(attributes["href"] ?? ""));
  if (ours.length + frames.length === 0 && !linked) return [finding("tag-missing")];
  return [...ours.flatMap((tag) => checkTag(exam, tag)), ...frames.flatMap(checkFrame)];
}

function checkTag(exam: Exam, tag: Tag): Finding[] {
  const { name, line } = tag;
  if (!KNOWN_TAGS.has(name))
    return [finding("tag-unknown", { tag: name, suggestion: nearest(name, KNOWN_TAGS.keys()) ?? "" }, line)];
  return [
    ...(tag.selfClosed ? [finding("tag-self-closed", { tag: name }, line)] : []),
    ...attributesOf(tag),
    ...agencyOf(tag),
    ...endpoint(exam, tag),
    ...(name === "dv-feedback" ? fallback(exam, tag) : []),
  ];
}

function attributesOf({ name: tag, attributes, line }: Tag): Finding[] {
  const known = KNOWN_TAGS.get(tag)!.attributes;
  return Object.entries(attributes).flatMap(([attribute, value]) => {
    const choices = known.get(attribute);
    const word = attribute === "lang" ? value.toLowerCase().split("-")[0]! : value; // vi-VN is Vietnamese
    if (choices && word !== "" && !choices.includes(word))
      return [finding("attribute-value", { tag, attribute, value, choices: choices.join(", ") }, line)];
    if (known.has(attribute) || OF_ALL.test(attribute)) return [];
    return [finding("attribute-unknown", { tag, attribute, suggestion: nearest(attribute, known.keys()) ?? "" }, line)];
  });
}

function agencyOf({ name: tag, attributes, line }: Tag): Finding[] {
  const { agency } = attributes;
  if (tag === "dv-report" && attributes["src"]) return [];
  if (!agency) return [finding("agency-missing", { tag }, line)];
  return AGENCY.test(agency) ? [] : [finding("agency-invalid", { tag, agency }, line)];
}

function endpoint(exam: Exam, tag: Tag): Finding[] {
  const target = endpointOf(exam, tag);
  if (!target)
    return [
      finding(
        "attribute-value",
        { tag: tag.name, attribute: "endpoint", value: tag.attributes["endpoint"] ?? "", choices: "/api/v1" },
        tag.line,
      ),
    ];
  const facts = { endpoint: target.href, origin: exam.self.origin };
  if (target.protocol === "http:" && exam.self.protocol === "https:")
    return [
      finding(
        "endpoint-insecure",
        { ...facts, paste: `endpoint="${target.href.replace("http:", "https:")}"` },
        tag.line,
      ),
    ];
  if (target.origin === exam.self.origin) return [];
  const answer = exam.preflights.get(target.href.replace(/\/$/, ""));
  if (!answer) return [finding("endpoint-other-origin", facts, tag.line)];
  if (answer.allowed) return [];
  return [
    finding(
      answer.status === 0 || answer.status >= 500 ? "endpoint-unreachable" : "endpoint-refuses-origin",
      facts,
      tag.line,
    ),
  ];
}

/** The plain form: for people without script, and for everybody until the script is there. */
function fallback(exam: Exam, tag: Tag): Finding[] {
  const inner = within(exam.page, tag);
  const form = inner.find(({ name }) => name === "form");
  const agency = tag.attributes["agency"] ?? "";
  const action = `${(tag.attributes["endpoint"] || "/api/v1").replace(/\/$/, "")}/agencies/${agency}/feedback`;
  if (!form || form.attributes["method"]?.toLowerCase() !== "post")
    return [finding("fallback-missing", { action }, tag.line)];
  const fields = within(exam.page, form).map(({ attributes }) => attributes["name"]);
  const missing = FIELDS.filter((field) => !fields.includes(field));
  const [wanted, found] = [exam.resolve(action)?.href, exam.resolve(form.attributes["action"] ?? "")?.href];
  return [
    ...(wanted === found
      ? []
      : [finding("fallback-action", { found: form.attributes["action"] ?? "", action }, form.line)]),
    ...(missing.length > 0 ? [finding("fallback-field", { fields: missing.join(", ") }, form.line)] : []),
  ];
}

function checkFrame({ attributes, line }: Tag): Finding[] {
  const { title, sandbox } = attributes;
  return [
    ...(title?.trim() ? [] : [finding("iframe-title", {}, line)]),
    ...(sandbox !== undefined && !sandbox.includes("allow-forms")
      ? [finding("iframe-sandbox", { sandbox }, line)]
      : []),
  ];
}
