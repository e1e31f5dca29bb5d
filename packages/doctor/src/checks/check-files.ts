import type { Exam, SeenFile } from "../page/exam.js";
import { type Finding, finding } from "../finding/finding.js";
import { nameOf, type OurFile, ourFiles, joinedLoaders } from "../page/our-files.js";

/** Whether our scripts, and what they fetch from beside themselves, come as a browser wants them. */
export function checkFiles(exam: Exam): Finding[] {
  const named = exam.scripts.flatMap((script) => {
    const address = exam.resolve(script.attributes["src"] ?? "", script);
    // A classic script is run from anywhere; a module, and a hash, are read.
    const isRead =
      script.attributes["type"]?.toLowerCase() === "module" || script.attributes["crossorigin"] !== undefined;
    return address ? [{ address, isNeeded: true, script, isRead }] : [];
  });
  const lost = joinedLoaders(exam).filter(() => exam.ours.some(({ attributes }) => !attributes["data-files"]));
  if (lost[0])
    return [finding("loader-joined", { src: lost[0].attributes["src"] ?? "", tag: exam.ours[0]!.name }, lost[0].line)];
  const faults = named.flatMap((file) => faultOf(exam, file, file.isRead));
  // What was not even brought by a script that runs has no cause of its own.
  return faults.length > 0 ? faults : together(ourFiles(exam).flatMap((file) => faultOf(exam, file, true)));
}

const JAVASCRIPT = /^\s*(?:text|application)\/(?:x-)?(?:java|ecma)script\s*(?:;|$)/i;

function faultOf(exam: Exam, { address, isNeeded, script }: OurFile, isRead: boolean): Finding[] {
  const { href: src, origin } = address;
  const file = exam.files.get(src);
  if (!file) return [];
  const { length } = file.text.trim();
  const facts = { src, status: String(file.status), type: file.type || "–", name: nameOf(src), size: String(length) };
  const fault = comesAs(file, nameOf(src) !== "");
  if (fault) return [finding(isNeeded ? fault : "part-missing", facts, script.line)];
  const isOther = origin !== exam.self.origin && !exam.isNowhere;
  return isOther && isRead && !file.cors ? [finding("file-cors", { src, origin: exam.self.origin }, script.line)] : [];
}

/** As every file of ours ends, whatever a server has written behind it. */
const WHOLE = /[)};]\s*(?:\/\/[^\n]*\s*|\/\*[^]*?\*\/\s*)*$/;

/** @param isOurs by its name; what else is joined to a file of another name is not ours to judge */
function comesAs(
  { status, type, text }: SeenFile,
  isOurs: boolean,
): "file-missing" | "file-type" | "file-broken" | null {
  if (status !== 200) return "file-missing";
  if (!JAVASCRIPT.test(type)) return "file-type";
  const isBroken = /^\s*(?:<|$)/.test(text) || (isOurs && !WHOLE.test(text.slice(-2_000)));
  return isBroken ? "file-broken" : null;
}

/** A folder that was not copied, or a type that was not set, is one thing to change: the first file stands for all. */
function together(findings: readonly Finding[]): Finding[] {
  const needed = findings.filter(({ code }) => code !== "part-missing");
  if (needed.length > 0) return [needed[0]!];
  const names = findings.map(({ facts }) => facts["name"]).join(", ");
  return findings[0] ? [{ ...findings[0], facts: { ...findings[0].facts, name: names } }] : [];
}
