import type { Exam } from "../page/exam.js";
import { type Finding, finding } from "../finding/finding.js";
import { around, type Tag } from "../page/page.js";

const JAVASCRIPT = /^(?:(?:text|application)\/(?:x-)?(?:java|ecma)script)?$/i;

/** Whether a script of ours comes, runs, comes once, and is the one that was meant. */
export function checkScripts(exam: Exam): Finding[] {
  const { scripts, ours } = exam;
  if (ours.length > 0 && scripts.length === 0) {
    const { name, line } = ours[0]!;
    return [finding(hasBundle(exam) ? "script-not-seen" : "script-missing", { tag: name }, line)];
  }
  return [...scripts.flatMap((script) => [...attributesOf(exam, script), ...fileOf(exam, script)]), ...twice(scripts)];
}

/** An application's bundle may hold the elements; only the browser can tell. */
const hasBundle = ({ named }: Exam) =>
  named("script").some(
    ({ attributes }) => attributes["type"] === "module" || /chunk|bundle|main[.-]\w+\.js/.test(attributes["src"] ?? ""),
  );

function attributesOf(exam: Exam, script: Tag): Finding[] {
  const { attributes, line } = script;
  const { src = "", type = "", integrity, crossorigin } = attributes;
  const target = exam.resolve(src);
  const isModule = type.toLowerCase() === "module";
  const other = target !== null && target.origin !== exam.self.origin;
  const seen = target ? exam.files.get(target.href)?.hashes["sha384"] : undefined;
  const inHead = around(script, "head") !== null;
  const isLoader = /loader\.min/.test(src);
  const isLate = isModule || "defer" in attributes || "async" in attributes;
  return [
    ...(!isModule && !JAVASCRIPT.test(type) ? [finding("script-type", { type, src }, line)] : []),
    ...("nomodule" in attributes ? [finding("script-nomodule", { src }, line)] : []),
    ...(/\.mjs([?#]|$)/.test(src) && !isModule ? [finding("script-module-type", { src }, line)] : []),
    ...(target?.protocol === "http:" && exam.self.protocol === "https:" && !isLoopback(target)
      ? [finding("script-insecure", { src }, line)]
      : []),
    ...(other && integrity && crossorigin === undefined
      ? [finding("integrity-without-crossorigin", { src, integrity }, line)]
      : []),
    ...(other && !integrity
      ? [finding("integrity-missing", { src, ...(seen ? { integrity: `sha384-${seen}` } : {}) }, line)]
      : []),
    ...(inHead && !isLate && !isLoader ? [finding("script-not-deferred", { src }, line)] : []),
    ...(isLoader && isLate ? [finding("loader-late", { src }, line)] : []),
  ];
}

const isLoopback = ({ hostname }: URL) => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);

function fileOf(exam: Exam, { attributes, line }: Tag): Finding[] {
  const { src = "", integrity = "", type = "", crossorigin } = attributes;
  const target = exam.resolve(src);
  const file = target && exam.files.get(target.href);
  if (!target || !file) return [];
  if (file.status !== 200 || !/javascript/i.test(file.type))
    return [
      finding("script-unreachable", { src: target.href, status: String(file.status), type: file.type || "–" }, line),
    ];
  const asked = type.toLowerCase() === "module" || crossorigin !== undefined || /loader\.min/.test(src);
  return [
    ...(target.origin !== exam.self.origin && asked && !file.cors
      ? [finding("script-cors", { src: target.href, origin: exam.self.origin }, line)]
      : []),
    ...wrongHash(integrity, file.hashes, src, line),
  ];
}

/** Of several hashes the browser believes the strongest algorithm's; one that matches is enough. */
function wrongHash(integrity: string, hashes: Readonly<Record<string, string>>, src: string, line: number): Finding[] {
  const declared = integrity
    .split(/\s+/)
    .flatMap((hash) => /^(sha256|sha384|sha512)-(.+)$/.exec(hash)?.slice(1, 3) ?? []);
  const pairs = declared.flatMap((algorithm, index) =>
    index % 2 === 0 ? [[algorithm, declared[index + 1]!] as const] : [],
  );
  const strongest = ["sha512", "sha384", "sha256"].find((algorithm) => pairs.some(([name]) => name === algorithm));
  const isRight = pairs.some(
    ([algorithm, hash]) => algorithm === strongest && hash.split("?")[0] === hashes[algorithm],
  );
  return !strongest || isRight
    ? []
    : [finding("integrity-wrong", { src, integrity: `sha384-${hashes["sha384"] ?? ""}` }, line)];
}

/** The same file twice, or all elements beside one of them: the second is only weight. */
function twice(scripts: readonly Tag[]): Finding[] {
  const names = scripts.map(({ attributes }) => /([\w-]+)\.min\.m?js/.exec(attributes["src"] ?? "")?.[1] ?? "");
  return scripts.flatMap(({ attributes, line }, index) => {
    const again = names.indexOf(names[index]!) < index || (names[index] !== "danvan" && names.includes("danvan"));
    return again ? [finding("script-twice", { src: attributes["src"] ?? "" }, line)] : [];
  });
}
