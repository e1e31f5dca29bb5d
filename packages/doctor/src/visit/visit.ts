import { agencyOf, type Exam, exam, type SeenFile, type SeenServer, type Visited } from "../page/exam.js";
import { ourFiles } from "../page/our-files.js";
import type { Ask, NoReply, Reply } from "./ask.js";

/** More than any of our files, and than a page should need. */
const FILE_BYTES = 1_000_000;
/** A page may name thousands of files. */
const FILES_MAX = 60;

/** A page as it was read, before anything it names was asked. */
export type Bare = Pick<Visited, "address" | "html" | "headers">;

/**
 * Learns of a page what its own words do not tell: its style sheets, our scripts and what they fetch, and the servers that its tags name.
 * It asks only addresses that the page names or that follow from them, and sends no message.
 *
 * @example await visit({ address: NOWHERE, html, headers: {} }, askWeb({ mayAsk: new Set() }))
 */
export async function visit(bare: Bare, ask: Ask): Promise<Visited> {
  const unasked = new Set<string>();
  const unread = new Set<string>();
  const known = async <T>(address: URL, reply: Promise<Reply | NoReply>, read: (reply: Reply) => Promise<T> | T) => {
    const answer = await reply;
    if (answer === "closed") unasked.add(address.origin);
    if (answer === "unknown") unread.add(address.href);
    return typeof answer === "string" ? null : await read(answer);
  };
  const first = exam({ ...bare, files: new Map(), servers: new Map() });
  const fileAt = async (address: URL) => {
    const seen = await known(address, ask(address, from(first, FILE_BYTES)), (reply) => seenFile(reply, first.self));
    return seen ? [[address.href, seen] as const] : [];
  };
  const files = new Map((await Promise.all(namedFiles(first).map(fileAt))).flat());
  const second = exam({ ...bare, files, servers: new Map() });
  const more = ourFiles(second).map(({ address }) => address);
  const isNew = ({ href }: URL) => !files.has(href) && isAskable(second, href);
  const parts = await Promise.all(more.filter(isNew).slice(0, FILES_MAX).map(fileAt));
  const agencies = distinct(first.ours.map((tag) => agencyOf(first, tag))).filter(({ href }) => isAskable(first, href));
  const servers = await Promise.all(
    agencies.map(async (agency) => {
      const seen = await known(new URL(`${agency.href}/notice`), notice(ask, agency, first), async (reply) =>
        seenServer(reply, agency, first, ask),
      );
      return seen ? [[agency.href, seen] as const] : [];
    }),
  );
  return {
    ...bare,
    files: new Map([...files, ...parts.flat()]),
    servers: new Map(servers.flat()),
    ...(unasked.size > 0 && { unasked: [...unasked] }),
    ...(unread.size > 0 && { unread: [...unread] }),
  };
}

/** Of a page without an address nothing on its own server can be asked. */
const isAskable = ({ isNowhere, self }: Exam, address: string): boolean =>
  /^https?:/.test(address) && !(isNowhere && new URL(address).origin === self.origin);

/** A browser names the page's origin to every other one. */
const from = ({ self, isNowhere }: Exam, maxBytes: number) => ({
  headers: isNowhere ? {} : { origin: self.origin },
  maxBytes,
});

/** Our scripts and the page's own sheets. Where no script of ours is seen, others may hold it. */
function namedFiles(page: Exam): readonly URL[] {
  const sheets = page
    .named("link")
    .filter(({ attributes }) => /\bstylesheet\b/i.test(attributes["rel"] ?? ""))
    .map((link) => page.resolve(link.attributes["href"] ?? "", link))
    .filter((sheet) => sheet?.origin === page.self.origin);
  const ours = page.scripts.length > 0 || page.ours.length === 0 ? page.scripts : page.named("script");
  const scripts = ours.map((script) =>
    script.attributes["src"] ? page.resolve(script.attributes["src"], script) : null,
  );
  return distinct([...scripts, ...sheets])
    .filter(({ href }) => isAskable(page, href))
    .slice(0, FILES_MAX);
}

const distinct = (addresses: readonly (URL | null)[]): readonly URL[] => [
  ...new Map(addresses.flatMap((one) => (one ? [[one.href, one] as const] : []))).values(),
];

async function seenFile({ status, headers, bytes, address }: Reply, { origin }: URL): Promise<SeenFile> {
  const hash = async (bits: string) => {
    const digest = new Uint8Array(await crypto.subtle.digest(`SHA-${bits}`, bytes));
    return [`sha${bits}`, btoa(String.fromCharCode(...digest))] as const;
  };
  return {
    status,
    type: headers["content-type"] ?? "",
    cors: new URL(address).origin === origin || ["*", origin].includes(headers["access-control-allow-origin"] ?? ""),
    text: new TextDecoder().decode(bytes),
    hashes: Object.fromEntries(await Promise.all(["256", "384", "512"].map(hash))),
  };
}

/** Every danvan server has the notice of its agencies, so it tells a server, an agency and everything else apart. */
const notice = (ask: Ask, agency: URL, page: Exam) =>
  ask(new URL(`${agency.href}/notice`), {
    headers: { ...from(page, 0).headers, accept: "application/json" },
    maxBytes: 20_000,
  });

async function seenServer(reply: Reply, agency: URL, page: Exam, ask: Ask): Promise<SeenServer> {
  const { status, headers, bytes, address } = reply;
  const body = objectOf(new TextDecoder().decode(bytes));
  const answers =
    status === 200 && typeof body["version"] === "string"
      ? "agency"
      : body["code"] === "agency-not-found"
        ? "no-agency"
        : "other";
  const isOwn = agency.origin === page.self.origin;
  const allowed = isOwn || answers !== "agency" ? isOwn : await mayCall(ask, agency, page);
  const [end] = /\/agencies\/.*$/.exec(`${agency.pathname}/notice`) ?? [""];
  const isMoved = answers === "agency" && address !== `${agency.href}/notice` && address.endsWith(end);
  const movedTo = isMoved ? address.slice(0, -end.length) : null;
  return { status, type: headers["content-type"] ?? "", answers, allowed, movedTo };
}

/** Asks as a browser does before it sends a message: only whether, never with a message. */
async function mayCall(ask: Ask, agency: URL, page: Exam): Promise<boolean> {
  const reply = await ask(new URL(`${agency.href}/feedback`), {
    method: "OPTIONS",
    headers: {
      ...from(page, 0).headers,
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type",
    },
    maxBytes: 20_000,
  });
  if (typeof reply === "string") return true; // from a browser this cannot be asked; it is asked there in another way
  const { headers } = reply;
  return (
    ["*", page.self.origin].includes(headers["access-control-allow-origin"] ?? "") &&
    /(^|[\s,])(content-type|\*)([\s,]|$)/i.test(headers["access-control-allow-headers"] ?? "")
  );
}

function objectOf(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
