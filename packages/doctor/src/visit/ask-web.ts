import { lookup as resolveName } from "node:dns";
import { request as plain } from "node:http";
import { request as secure } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import type { Ask, NoReply, Question, Reply } from "./ask.js";
import { isPublic } from "./public-address.js";

/** Long enough for a slow government site, short enough that a person is still there; over all redirects. */
const TIMEOUT_MS = 20_000;
const REDIRECTS_MAX = 5;

const CLOSED = Symbol("closed");

export interface WebOptions {
  /** Hosts in a closed network that may be asked: the one that the user named. `true` lets all be asked. */
  readonly mayAsk: ReadonlySet<string> | true;
}

/**
 * Asks from the command line. A page of the open internet cannot send the doctor into a closed network: each name is resolved once, its address
 * looked at, and that very address connected to.
 *
 * @example const ask = askWeb({ mayAsk: new Set(["phuong.example"]) })
 */
export const askWeb =
  ({ mayAsk }: WebOptions): Ask =>
  async (address, question) => {
    const until = AbortSignal.timeout(TIMEOUT_MS);
    let at = address;
    for (let hop = 0; hop <= REDIRECTS_MAX; hop++) {
      const reply = await askOnce(at, question, until, mayAsk === true || mayAsk.has(at.hostname));
      if (typeof reply === "string") return reply;
      const next = question.method === "OPTIONS" ? undefined : reply.headers["location"];
      if (![301, 302, 303, 307, 308].includes(reply.status) || !next || !URL.canParse(next, at)) return reply;
      at = new URL(next, at);
      if (!/^https?:$/.test(at.protocol)) return reply;
    }
    return nothing(at);
  };

const nothing = (at: URL, reason = ""): Reply => ({
  status: 0,
  headers: reason ? { reason } : {},
  bytes: new Uint8Array(),
  address: at.href,
});

function askOnce(at: URL, question: Question, until: AbortSignal, mayBeClosed: boolean): Promise<Reply | NoReply> {
  const host = at.hostname.replace(/^\[|\]$/g, "");
  if (!mayBeClosed && isIP(host) && !isPublic(host)) return Promise.resolve("closed");
  return new Promise((done) => {
    const request = (at.protocol === "https:" ? secure : plain)(
      at,
      {
        method: question.method ?? "GET",
        headers: { "user-agent": "danvan-doctor", "accept-encoding": "identity", ...question.headers },
        signal: until,
        ...(!mayBeClosed && { lookup: openLookup }),
      },
      (response) => {
        const headers = Object.fromEntries(
          Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(", ")]),
        );
        done(
          read(response, headers["content-encoding"], question.maxBytes)
            .then((bytes): Reply => ({ status: response.statusCode ?? 0, headers, bytes, address: at.href }))
            .catch((problem: unknown) => nothing(at, reasonOf(problem))),
        );
      },
    );
    request.on("error", (problem) => done(CLOSED in problem ? "closed" : nothing(at, reasonOf(problem))));
    request.end();
  });
}

/** All addresses of a name must be open: a name that has one of each could be either. */
const openLookup: LookupFunction = (host, options, callback) =>
  resolveName(host, { ...options, all: true }, (problem, found) => {
    const isOpen = found?.every(({ address }) => isPublic(address));
    if (!problem && !isOpen) problem = Object.assign(new Error("a closed network"), { [CLOSED]: true });
    if (problem) callback(problem, "", 0);
    else if (options.all) callback(null, found);
    else callback(null, found[0]!.address, found[0]!.family);
  });

const DECODERS: ReadonlyMap<string, () => NodeJS.ReadWriteStream> = new Map<string, () => NodeJS.ReadWriteStream>([
  ["gzip", createGunzip],
  ["deflate", createInflate],
  ["br", createBrotliDecompress],
]);

/** Some servers compress what nobody asked them to. What is over the bound is left unread. */
async function read(
  response: Readable,
  encoding: string | undefined,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const decoder = DECODERS.get(encoding ?? "")?.();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of (decoder ? response.pipe(decoder) : response) as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > maxBytes) break;
  }
  response.destroy();
  return new Uint8Array(Buffer.concat(chunks).subarray(0, maxBytes));
}

/** The system's own code where it has one, such as ECONNREFUSED. */
const reasonOf = (problem: unknown): string =>
  problem instanceof Error
    ? "code" in problem && typeof problem.code === "string"
      ? problem.code
      : problem.message
    : String(problem);
