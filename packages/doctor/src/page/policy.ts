/** One content security policy: sources by directive. A page may have several, and all of them hold. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** Where a kind of request looks for its rule: the first directive that the policy has (CSP 3, §6.8.3). */
const LADDERS = {
  script: ["script-src-elem", "script-src", "default-src"],
  connect: ["connect-src", "default-src"],
  frame: ["frame-src", "child-src", "default-src"],
  form: ["form-action"],
} as const;
export type Kind = keyof typeof LADDERS;

/**
 * Reads a header; policies of several headers come joined by commas.
 * @example parsePolicies("default-src 'self'; script-src 'none'")[0]!.get("script-src") // → ["'none'"]
 */
export function parsePolicies(header: string): readonly Policy[] {
  return header
    .split(",")
    .filter((text) => text.trim() !== "")
    .map((text) => {
      const directives = text.split(";").map((directive) => directive.trim().split(/\s+/));
      // Of a directive that is given twice the first counts.
      return new Map(directives.reverse().map(([name = "", ...sources]) => [name.toLowerCase(), sources]));
    });
}

/** The directive that decides about a kind of request, with its sources; `null` when everything is allowed. */
export function ruleFor(policy: Policy, kind: Kind): { directive: string; sources: readonly string[] } | null {
  const directive = LADDERS[kind].find((name) => policy.has(name));
  return directive ? { directive, sources: policy.get(directive)! } : null;
}

/** What a script or request shows to a policy beside its address. */
export interface Pass {
  readonly nonce?: string | undefined;
  readonly integrity?: string | undefined;
}

/**
 * Whether sources allow an address (CSP 3, §6.7.2.8).
 * @param pass of a script alone: nothing else has a nonce or a hash, and only there does 'strict-dynamic' say something
 * @example allows(["'self'"], new URL("https://a.vn/x.js"), new URL("https://a.vn/")) // → true
 */
export function allows(sources: readonly string[], address: URL, self: URL, pass?: Pass): boolean {
  const { nonce, integrity } = pass ?? {};
  if (nonce && sources.includes(`'nonce-${nonce}'`)) return true;
  if (integrity && integrity.split(/\s+/).every((hash) => sources.includes(`'${hash}'`))) return true;
  if (pass && sources.some((source) => source.toLowerCase() === "'strict-dynamic'")) return false; // addresses no longer count
  return sources.some((source) => matches(source.toLowerCase(), address, self));
}

function matches(source: string, address: URL, self: URL): boolean {
  if (source === "*") return /^(https?|wss?):$/.test(address.protocol) || address.protocol === self.protocol;
  if (source === "'self'") return address.host === self.host && secureEnough(self.protocol, address.protocol);
  if (/^[a-z][a-z\d+.-]*:$/.test(source)) return secureEnough(source, address.protocol);
  const [, scheme, wild, host, port, path] =
    /^(?:([a-z][a-z\d+.-]*:)\/\/)?(\*\.)?([^:/']+|\*)(?::(\d+|\*))?(\/.*)?$/.exec(source) ?? [];
  if (!host) return false;
  return (
    secureEnough(scheme ?? self.protocol, address.protocol) &&
    (host === "*" || (wild ? address.hostname.endsWith(`.${host}`) : address.hostname === host)) &&
    (port === "*" || portOf(port ?? "", address) === address.port) &&
    (!path ||
      path === "/" ||
      (path.endsWith("/") ? address.pathname.toLowerCase().startsWith(path) : address.pathname.toLowerCase() === path))
  );
}

/** An address does not name the port that its scheme has anyhow; a rule may. */
const portOf = (port: string, { protocol }: URL): string =>
  port === (protocol === "https:" ? "443" : "80") || (port === "80" && protocol === "https:") ? "" : port;

/** A rule for http lets https through, never the other way. */
const secureEnough = (allowed: string, used: string) => allowed === used || (allowed === "http:" && used === "https:");

/**
 * The directive with one more source, to paste.
 * @example withSource("script-src", ["'none'"], "https://a.vn") // → "script-src https://a.vn"
 */
export const withSource = (directive: string, sources: readonly string[], more: string): string =>
  [directive, ...sources.filter((source) => source !== "'none'"), more].join(" ");
