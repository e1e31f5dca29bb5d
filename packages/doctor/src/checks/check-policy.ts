import { endpointOf, type Exam } from "../page/exam.js";
import { type Finding, finding } from "../finding/finding.js";
import { ourFiles } from "../page/our-files.js";
import { within } from "../page/page.js";
import { allows, type Kind, type Pass, type Policy, ruleFor, withSource } from "../page/policy.js";

/** Which directive of the host's policies stops the elements, and the line that would let them through. */
export const checkPolicy = (exam: Exam): Finding[] =>
  distinct(exam.policies.flatMap((policy) => inPolicy(exam, policy)));

function inPolicy(exam: Exam, policy: Policy): Finding[] {
  const { scripts, ours, frames, resolve, page, self } = exam;
  const gate = (
    code: "csp-script" | "csp-connect" | "csp-frame" | "csp-form-action",
    kind: Kind,
    address: string | undefined,
    line: number,
    pass?: Pass,
  ) => {
    const target = address === undefined ? null : resolve(address);
    const rule = ruleFor(policy, kind);
    if (!target || !rule || allows(rule.sources, target, self, pass)) return [];
    const { directive, sources } = rule;
    const strict = sources.includes("'strict-dynamic'");
    const more =
      strict && pass?.integrity ? `'${pass.integrity}'` : target.origin === self.origin ? "'self'" : target.origin;
    return [
      finding(
        code,
        { directive, address: target.href, origin: target.origin, paste: withSource(directive, sources, more) },
        line,
      ),
    ];
  };
  const forms = ours.flatMap((tag) => within(page, tag).filter(({ name }) => name === "form"));
  return [
    ...sandbox(policy),
    ...scripts.flatMap(({ attributes, line }) =>
      gate("csp-script", "script", attributes["src"], line, {
        nonce: attributes["nonce"],
        integrity: attributes["integrity"],
      }),
    ),
    // What a trusted script imports has its nonce, and its trust under 'strict-dynamic' (CSP 3, 8.2), but never its hash or its path.
    ...(ruleFor(policy, "script")?.sources.includes("'strict-dynamic'")
      ? []
      : ourFiles(exam).flatMap(({ address, script }) =>
          gate("csp-script", "script", address.href, script.line, { nonce: script.attributes["nonce"] }),
        )),
    ...(ours.length > 0 ? trustedTypes(policy) : []),
    ...ours.flatMap((tag) => gate("csp-connect", "connect", endpointOf(exam, tag)?.href, tag.line)),
    ...forms.flatMap(({ attributes, line }) => gate("csp-form-action", "form", attributes["action"], line)),
    ...frames.flatMap(({ attributes, line }) => gate("csp-frame", "frame", attributes["src"], line)),
  ];
}

function sandbox(policy: Policy): Finding[] {
  const allowed = policy.get("sandbox");
  const missing = ["allow-scripts", "allow-forms", "allow-same-origin"].filter(
    (word) => allowed && !allowed.includes(word),
  );
  return missing.length > 0
    ? [
        finding("csp-sandbox", {
          missing: missing.join(" "),
          paste: ["sandbox", ...(allowed ?? []), ...missing].join(" "),
        }),
      ]
    : [];
}

/** The elements make their templates through a policy `danvan`; where a page allows none, through that of Lit's own name. */
const OURS: readonly string[] = ["danvan", "lit-html"];

function trustedTypes(policy: Policy): Finding[] {
  const names = policy.get("trusted-types");
  if (
    !policy.has("require-trusted-types-for") ||
    !names ||
    names.includes("*") ||
    names.some((name) => OURS.includes(name))
  )
    return [];
  return [
    finding("csp-trusted-types", { names: names.join(" "), paste: withSource("trusted-types", names, "danvan") }),
  ];
}

/** Two tags of one address are one thing to change. */
function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Map(findings.map((one) => [`${one.code} ${one.facts["paste"]}`, one] as const).reverse());
  return [...seen.values()].reverse();
}
