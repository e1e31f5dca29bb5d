import type { Exam } from "../page/exam.js";
import { type Finding, finding } from "../finding/finding.js";
import { joinedLoaders } from "../page/our-files.js";
import { around, type Tag } from "../page/page.js";
import { isLoopback } from "./check-server.js";

const JAVASCRIPT = /^(?:(?:text|application)\/(?:x-)?(?:java|ecma)script)?$/i;

/** Whether a script of ours is there, runs, comes once, and is the one that was meant. */
export function checkScripts(exam: Exam): Finding[] {
  const { scripts, ours } = exam;
  const [tag] = ours;
  if (tag && scripts.length === 0) return absent(exam, tag);
  return [...scripts.flatMap((script) => [...attributesOf(exam, script), ...hashOf(exam, script)]), ...twice(scripts)];
}

/** Named in the page, but not as the source of a script: another script, or an optimiser, brings it when it likes. */
const MENTIONED = /(?:danvan|loader|dv-[a-z]+)\.min\.js/;

function absent(exam: Exam, { name, line }: Tag): Finding[] {
  if (joinedLoaders(exam).length > 0) return [];
  const [src] = MENTIONED.exec(exam.html) ?? [];
  if (src) return [finding("script-delayed", { src }, line)];
  return [finding(hasBundle(exam) ? "script-not-seen" : "script-missing", { tag: name }, line)];
}

/** An application's bundle may hold the elements; only the browser can tell. */
const hasBundle = ({ named }: Exam) =>
  named("script").some(
    ({ attributes }) => attributes["type"] === "module" || /chunk|bundle|main[.-]\w+\.js/.test(attributes["src"] ?? ""),
  );

/** Types by which optimisers put a script off and run it later themselves: WP Rocket, LiteSpeed, Cloudflare, Flying Scripts. */
const PUT_OFF =
  /^(?:rocketlazyloadscript|litespeed\/javascript|text\/rocketscript|[\da-f]+-(?:text\/javascript|module)|flying)$/i;

function attributesOf(exam: Exam, script: Tag): Finding[] {
  const { attributes, line } = script;
  const { src = "", type = "", integrity, crossorigin } = attributes;
  const target = exam.resolve(src, script);
  const isModule = type.toLowerCase() === "module";
  const other = target !== null && target.origin !== exam.self.origin && !exam.isNowhere;
  const seen = target ? exam.files.get(target.href)?.hashes["sha384"] : undefined;
  const inHead = around(script, "head") !== null;
  const isLoader = /loader\.min/.test(src);
  const isLate = isModule || "defer" in attributes || "async" in attributes;
  return [
    ...(!isModule && !JAVASCRIPT.test(type)
      ? [PUT_OFF.test(type) ? finding("script-delayed", { src }, line) : finding("script-type", { type, src }, line)]
      : []),
    ...("nomodule" in attributes ? [finding("script-nomodule", { src }, line)] : []),
    ...(target?.protocol === "http:" && exam.self.protocol === "https:" && !exam.isNowhere && !isLoopback(target)
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

function hashOf(exam: Exam, script: Tag): Finding[] {
  const { src = "", integrity = "" } = script.attributes;
  const file = exam.files.get(exam.resolve(src, script)?.href ?? "");
  return file?.status === 200 ? wrongHash(integrity, file.hashes, src, script.line) : [];
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
  const names = scripts.map(({ attributes }) => /([\w-]+)\.min\.js/.exec(attributes["src"] ?? "")?.[1] ?? "");
  return scripts.flatMap(({ attributes, line }, index) => {
    const again = names.indexOf(names[index]!) < index || (names[index] !== "danvan" && names.includes("danvan"));
    return again ? [finding("script-twice", { src: attributes["src"] ?? "" }, line)] : [];
  });
}
