import type { Exam } from "../page/exam.js";
import { type Finding, finding } from "../finding/finding.js";
import { KNOWN_TAGS } from "./known-tags.js";
import { isLoopback } from "./check-server.js";
import { nearest } from "./nearest.js";
import type { Tag } from "../page/page.js";

/** Attributes that any HTML element may have. */
const OF_ALL =
  /^(?:id|class|style|slot|title|dir|lang|hidden|tabindex|role|part|exportparts|is|nonce|translate|inert|itemid|itemprop|itemref|itemscope|itemtype|accesskey|draggable|popover|data-.*|aria-.*|on.*|v-.*|ng-.*|_ng.*|:.*|@.*|\[.*|\(.*)$/;
/** The same character for character as in the elements. */
const AGENCY = /^[0-9A-M]{2,8}$/;
/** The tags themselves: is there one, is it spelt right, and does it say enough. */
export function checkTags(exam: Exam): Finding[] {
  const { ours, frames, named } = exam;
  const linked = named("a").some(({ attributes }) => /\/gui-y-kien\/[0-9A-M]/.test(attributes["href"] ?? ""));
  if (ours.length + frames.length === 0 && !linked) return [finding("tag-missing")];
  return [...ours.flatMap(checkTag), ...frames.flatMap((frame) => checkFrame(exam, frame))];
}

function checkTag(tag: Tag): Finding[] {
  const { name, line } = tag;
  if (!KNOWN_TAGS.has(name))
    return [finding("tag-unknown", { tag: name, suggestion: nearest(name, KNOWN_TAGS.keys()) ?? "" }, line)];
  return [
    ...(tag.selfClosed ? [finding("tag-self-closed", { tag: name }, line)] : []),
    ...attributesOf(tag),
    ...agencyOf(tag),
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

function checkFrame({ resolve, self, isNowhere }: Exam, frame: Tag): Finding[] {
  const { attributes, line } = frame;
  const { title, sandbox, src = "" } = attributes;
  const address = resolve(src, frame);
  const isInsecure = address?.protocol === "http:" && self.protocol === "https:" && !isNowhere && !isLoopback(address);
  return [
    ...(title?.trim() ? [] : [finding("iframe-title", {}, line)]),
    ...(sandbox !== undefined && !sandbox.includes("allow-forms")
      ? [finding("iframe-sandbox", { sandbox }, line)]
      : []),
    ...(isInsecure
      ? [finding("iframe-insecure", { src, paste: `src="${src.replace("http:", "https:")}"` }, line)]
      : []),
  ];
}
