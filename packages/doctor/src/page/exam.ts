import { type Page, readPage, type Tag } from "./page.js";
import { parsePolicies, type Policy } from "./policy.js";

/** A file that the page names or needs, as a browser would get it. */
export interface SeenFile {
  /** 0 when nothing came. */
  readonly status: number;
  /** Content type, empty when there is none. */
  readonly type: string;
  /** Whether a script of the page's origin may read it. */
  readonly cors: boolean;
  readonly text: string;
  /** Base64 hashes of its bytes by algorithm: `sha256`, `sha384`, `sha512`. */
  readonly hashes: Readonly<Record<string, string>>;
}

/** What stands at the address where an element would send. */
export interface SeenServer {
  /** Of the agency's notice, which every danvan server has; 0 when nothing came. */
  readonly status: number;
  readonly type: string;
  /** `agency` has this agency, `no-agency` is a danvan server without it, `other` is something else. */
  readonly answers: "agency" | "no-agency" | "other";
  /** Whether a page of this origin may call it. */
  readonly allowed: boolean;
  /** The endpoint that it sends everybody on to; `null` when it answers itself. */
  readonly movedTo: string | null;
}

/** A page and all that was learnt about it; nothing here asks the network. */
export interface Visited {
  /** Absolute; of a page without an address, `NOWHERE`. */
  readonly address: string;
  readonly html: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** By absolute address; what was not read is not judged. */
  readonly files: ReadonlyMap<string, SeenFile>;
  /** By the address of an agency, such as `https://may-chu/api/v1/agencies/18073`; what was not asked is not judged. */
  readonly servers: ReadonlyMap<string, SeenServer>;
  /** Addresses that were named but not asked, because they lead into a closed network. */
  readonly unasked?: readonly string[];
  /** Addresses that could not be read from here, so that nobody knows what is there. */
  readonly unread?: readonly string[];
}

/**
 * The address of a page that was only pasted, or is a file: what is on its own server cannot be known.
 * @example typeof NOWHERE // → "string"
 */
export const NOWHERE = "https://trang.invalid/";

/** A page being examined: read once, looked at by every check. */
export interface Exam extends Visited {
  readonly page: Page;
  readonly self: URL;
  /** The page has no address: its own server and its scheme are unknown. */
  readonly isNowhere: boolean;
  /** A browser reads it as XML. */
  readonly isXml: boolean;
  readonly policies: readonly Policy[];
  /** Tags of our elements, known or mistyped. */
  readonly ours: readonly Tag[];
  /** Scripts of ours by their names. */
  readonly scripts: readonly Tag[];
  /** Frames of ours, where scripts are forbidden. */
  readonly frames: readonly Tag[];
  named(name: string): readonly Tag[];
  /** Where an address of a tag leads; `null` when it is none. What stands before `<base>` starts at the page. */
  resolve(address: string, from?: Tag): URL | null;
}

const OUR_SCRIPT = /(?:^|\/)(?:danvan|loader|dv-[a-z]+)\.min\.js(?:[?#]|$)/;

/** Reads a page for the checks. */
export function exam(visited: Visited): Exam {
  const page = readPage(visited.html);
  const self = new URL(visited.address);
  const named = (name: string) => page.tags.filter((tag) => tag.name === name);
  const baseTag = named("base").find(({ attributes }) => attributes["href"]);
  const base = (baseTag && parsed(baseTag.attributes["href"]!, self)) || self;
  const isBeforeBase = (from: Tag) => baseTag && page.tags.indexOf(from) < page.tags.indexOf(baseTag);
  const inMeta = named("meta")
    .filter(({ attributes }) => attributes["http-equiv"]?.toLowerCase() === "content-security-policy")
    .map(({ attributes }) => attributes["content"] ?? "");
  return {
    ...visited,
    page,
    self,
    isNowhere: visited.address === NOWHERE,
    isXml: /[/+]xml\b/i.test(visited.headers["content-type"] ?? ""),
    policies: [visited.headers["content-security-policy"] ?? "", ...inMeta].flatMap(parsePolicies),
    ours: page.tags.filter(({ name }) => name.startsWith("dv-")),
    scripts: named("script").filter(({ attributes }) => OUR_SCRIPT.test(attributes["src"] ?? "")),
    frames: named("iframe").filter(({ attributes }) => /\/nhung\/[0-9A-M]/.test(attributes["src"] ?? "")),
    named,
    resolve: (address, from) => parsed(address, from && isBeforeBase(from) ? self : base),
  };
}

const parsed = (address: string, base: URL): URL | null =>
  URL.canParse(address, base) ? new URL(address, base) : null;

/** The API that a tag names, as the element would use it. */
export const endpointOf = ({ resolve }: Exam, { attributes }: Tag): URL | null =>
  resolve(attributes["endpoint"] || "/api/v1");

/** Where the agency of a tag is asked; `null` without an agency or with an address that is none. */
export function agencyOf(exam: Exam, tag: Tag): URL | null {
  const endpoint = endpointOf(exam, tag);
  const { agency } = tag.attributes;
  if (!endpoint || !agency || !/^https?:$/.test(endpoint.protocol)) return null;
  return new URL(`${endpoint.href.replace(/\/$/, "")}/agencies/${encodeURIComponent(agency)}`);
}
