import { checkDocument } from "./checks/check-document.js";
import { checkFallback } from "./checks/check-fallback.js";
import { checkFiles } from "./checks/check-files.js";
import { checkPolicy } from "./checks/check-policy.js";
import { checkServer } from "./checks/check-server.js";
import { checkScripts } from "./checks/check-scripts.js";
import { checkStyles } from "./checks/check-styles.js";
import { checkTags } from "./checks/check-tags.js";
import { detectFramework } from "./checks/detect-framework.js";
import { exam, type Visited } from "./page/exam.js";
import { type Finding, finding, SEVERITIES } from "./finding/finding.js";

const CHECKS = [
  detectFramework,
  checkTags,
  checkServer,
  checkFallback,
  checkScripts,
  checkFiles,
  checkPolicy,
  checkStyles,
  checkDocument,
];

/**
 * Examines a page that shall carry our elements. Pure: the same visit gives the same findings, the worst first.
 *
 * @example
 * examine({ address: NOWHERE, html: "<dv-feedback>", headers: {}, files: new Map(), servers: new Map() })
 *   .map(({ code }) => code) // → ["agency-missing", "script-missing", "fallback-missing", …]
 */
export function examine(visited: Visited): readonly Finding[] {
  const page = exam(visited);
  const unasked = visited.unasked?.length ? [finding("network-closed", { origins: visited.unasked.join(", ") })] : [];
  const found = [...CHECKS.flatMap((check) => check(page)), ...unasked];
  return found.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
