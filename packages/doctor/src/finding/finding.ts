/**
 * How bad a finding is: the element cannot work, something works badly or not for everybody, it could be better, good to know.
 * @example SEVERITIES.includes("blocks") // → true
 */
export const SEVERITIES = ["blocks", "harms", "advice", "note"] as const;
/** One of `SEVERITIES`. */
export type Severity = (typeof SEVERITIES)[number];

/**
 * Everything that the doctor can find, in the order in which a page is looked at. The words are in `words/`.
 * @example FINDINGS["doctype-missing"] // → "harms"
 */
export const FINDINGS = {
  framework: "note",
  "doctype-missing": "harms",
  "charset-missing": "harms",
  "charset-other": "harms",
  "lang-missing": "advice",
  "viewport-missing": "harms",
  "zoom-forbidden": "harms",
  "base-href": "advice",
  "page-xml": "harms",
  "page-insecure": "harms",
  "csp-script": "blocks",
  "csp-connect": "blocks",
  "csp-trusted-types": "blocks",
  "csp-sandbox": "blocks",
  "csp-frame": "blocks",
  "csp-form-action": "harms",
  "script-missing": "blocks",
  "script-not-seen": "advice",
  "script-type": "blocks",
  "script-nomodule": "blocks",
  "script-insecure": "blocks",
  "script-delayed": "advice",
  "loader-joined": "blocks",
  "file-missing": "blocks",
  "file-type": "blocks",
  "file-broken": "blocks",
  "file-cors": "blocks",
  "part-missing": "harms",
  "script-twice": "harms",
  "script-not-deferred": "advice",
  "loader-late": "advice",
  "integrity-without-crossorigin": "blocks",
  "integrity-wrong": "blocks",
  "integrity-missing": "advice",
  "tag-missing": "blocks",
  "tag-unknown": "blocks",
  "tag-self-closed": "harms",
  "attribute-unknown": "harms",
  "attribute-value": "harms",
  "agency-missing": "blocks",
  "agency-invalid": "blocks",
  "agency-unknown": "blocks",
  "endpoint-scheme": "blocks",
  "endpoint-insecure": "blocks",
  "endpoint-other-origin": "advice",
  "endpoint-refuses-origin": "blocks",
  "endpoint-unreachable": "blocks",
  "endpoint-absent": "blocks",
  "endpoint-moved": "blocks",
  "network-closed": "note",
  "form-nested": "blocks",
  "fallback-missing": "harms",
  "fallback-link": "harms",
  "fallback-method": "harms",
  "fallback-action": "harms",
  "fallback-field": "harms",
  "fallback-notice": "harms",
  "fallback-enctype": "harms",
  "iframe-title": "harms",
  "iframe-sandbox": "blocks",
  "iframe-insecure": "blocks",
  "css-hides-undefined": "harms",
  "css-hides-element": "blocks",
  "css-universal": "advice",
  "css-transform": "advice",
} as const satisfies Record<string, Severity>;

/** A key of `FINDINGS`. */
export type FindingCode = keyof typeof FINDINGS;
/** What was found, as data; sentences are made from it. */
export type Facts = Readonly<Record<string, string>>;

/** What was found, as a value: a code with its facts, and the line of the page's source when there is one. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly facts: Facts;
  /** Counted from 1. */
  readonly line?: number;
}

/** @example finding("agency-missing", { tag: "dv-feedback" }, 12) // → { code: "agency-missing", severity: "blocks", … } */
export const finding = (code: FindingCode, facts: Facts = {}, line?: number): Finding => ({
  code,
  severity: FINDINGS[code],
  facts,
  ...(line ? { line } : {}),
});
