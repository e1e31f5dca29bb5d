import { type Page, readPage, type Tag } from "./page.js";
import { parsePolicies, type Policy } from "./policy.js";

/** A file that the page names and that was read. */
export interface SeenFile {
  readonly status: number;
  /** Content type, empty when there is none. */
  readonly type: string;
  /** Whether a script of another origin may read it. */
  readonly cors: boolean;
  readonly text: string;
  /** Base64 hashes of its bytes by algorithm: `sha256`, `sha384`, `sha512`. */
  readonly hashes: Readonly<Record<string, string>>;
}

/** What the agency's server said when it was asked whether the page may call it. */
export interface Preflight {
  readonly status: number;
  readonly allowed: boolean;
}

/** A page and all that was learnt about it; nothing here asks the network. */
export interface Visited {
  /** Absolute; of a file without an address, one that cannot exist. */
  readonly address: string;
  readonly html: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** By absolute address; what was not read is not judged. */
  readonly files: ReadonlyMap<string, SeenFile>;
  /** By endpoint, absolute and without a slash at the end. */
  readonly preflights: ReadonlyMap<string, Preflight>;
}

/** The address of a page that was only pasted. */
export const NOWHERE = "https://trang.invalid/";

/** A page being examined: read once, looked at by every check. */
export interface Exam extends Visited {
  readonly page: Page;
  readonly self: URL;
  readonly policies: readonly Policy[];
  /** Tags of our elements, known or mistyped. */
  readonly ours: readonly Tag[];
  /** Scripts of ours. */
  readonly scripts: readonly Tag[];
  /** Frames of ours, where scripts are forbidden. */
  readonly frames: readonly Tag[];
  named(name: string): readonly Tag[];
  /** Where an address of the page leads; `null` when it is none. */
  resolve(address: string): URL | null;
}

const OUR_SCRIPT = /(?:^|\/)(?:danvan|loader|dv-[a-z]+)\.min\.m?js(?:[?#]|$)/;

/** Reads a page for the checks. */
export function exam(visited: Visited): Exam {
  const page = readPage(visited.html);
  const self = new URL(visited.address);
  const named = (name: string) => page.tags.filter((tag) => tag.name === name);
  const baseHref = named("base").find(({ attributes }) => attributes["href"])?.attributes["href"];
  const base = (baseHref && parsed(baseHref, self)) || self;
  const inMeta = named("meta")
    .filter(({ attributes }) => attributes["http-equiv"]?.toLowerCase() === "content-security-policy")
    .map(({ attributes }) => attributes["content"] ?? "");
  return {
    ...visited,
    page,
    self,
    policies: [visited.headers["content-security-policy"] ?? "", ...inMeta].flatMap(parsePolicies),
    ours: page.tags.filter(({ name }) => name.startsWith("dv-")),
    scripts: named("script").filter(({ attributes }) => OUR_SCRIPT.test(attributes["src"] ?? "")),
    frames: named("iframe").filter(({ attributes }) => /\/nhung\/[0-9A-M]/.test(attributes["src"] ?? "")),
    named,
    resolve: (address) => parsed(address, base),
  };
}

const parsed = (address: string, base: URL): URL | null =>
  URL.canParse(address, base) ? new URL(address, base) : null;

/** The API that a tag names, as the element would use it. */
export const endpointOf = ({ resolve }: Exam, { attributes }: Tag): URL | null =>
  resolve(attributes["endpoint"] || "/api/v1");
