import type { Exam } from "../page/exam.js";
import { type Finding, finding } from "../finding/finding.js";

interface Rule {
  readonly selectors: readonly string[];
  readonly body: string;
  /** Where it stands: a file's address, or the line of the page. */
  readonly where: string;
  readonly line?: number;
}

const OURS = /^dv-(feedback|tracker|rating|report)$/;
const HIDES =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|content-visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0+)?\s*(?:!important\s*)?(?:;|$))/i;
const RESETS = /(?:^|;)\s*(?:all\s*:|display\s*:|font-size\s*:|letter-spacing\s*:|line-height\s*:[^;]*!important)/i;
const TRANSFORMS = /(?:^|;)\s*(?:transform|filter|perspective|zoom|will-change\s*:\s*transform)\s*:?(?!\s*none)/i;

/** Style rules of the page that reach the plain form or the element from outside; the inside of an element they cannot reach. */
export function checkStyles(exam: Exam): Finding[] {
  return rulesOf(exam).flatMap(({ selectors, body, where, line }) =>
    selectors.flatMap((selector) => {
      const facts = { selector, where };
      if (/:not\(\s*:defined\s*\)/.test(selector) && HIDES.test(body))
        return [finding("css-hides-undefined", facts, line)];
      if (OURS.test(selector) && HIDES.test(body)) return [finding("css-hides-element", facts, line)];
      if (selector === "*" && RESETS.test(body)) return [finding("css-universal", facts, line)];
      if (/^(\*|html|body|:root)$/.test(selector) && TRANSFORMS.test(body))
        return [finding("css-transform", facts, line)];
      return [];
    }),
  );
}

function rulesOf({ named, files, self }: Exam): Rule[] {
  const inPage = named("style").flatMap(({ text, line }) => read(text, "<style>", line));
  const inFiles = [...files]
    .filter(([, { type }]) => /^text\/css/i.test(type))
    .flatMap(([address, { text }]) => read(text, address.replace(self.origin, "")));
  return [...inPage, ...inFiles];
}

/** The innermost rules of a sheet; what is around them (`@media`, `@layer`) does not matter here. */
function read(css: string, where: string, line?: number): Rule[] {
  const plain = css.replaceAll(/\/\*[^]*?\*\//g, "");
  return [...plain.matchAll(/([^{}@;][^{}]*)\{([^{}]*)\}/g)].map(([, selectors = "", body = ""]) => ({
    selectors: selectors.split(/,(?![^(]*\))/).map((selector) => selector.trim()),
    body,
    where,
    ...(line ? { line } : {}),
  }));
}
