import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { receipt } from "../src/testing/answers.stub.ts";

const CDN = path.join(import.meta.dirname, "../dist/cdn");
const NOTICE = { version: "1", text: { vi: "Thông báo.", en: "Notice." }, url: "/thong-bao" };
const UNKNOWN = {
  code: "agency-not-found",
  status: 404,
  problems: [{ code: "agency-not-found", path: "", facts: {} }],
};

/** What an agency's server is for a page: it takes words from the origins that it lists, and from plain forms of anywhere. */
export interface AgencyServer {
  readonly origin: string;
  /** Words that arrived, whichever way. */
  readonly received: string[];
  close(): Promise<void>;
}

/** @param lists the origins that may call it */
export async function agencyServer(lists: (origin: string) => boolean): Promise<AgencyServer> {
  const received: string[] = [];
  const server = createServer((request, response) => void answer(request, response));
  async function answer(request: IncomingMessage, response: ServerResponse) {
    const { pathname } = new URL(request.url ?? "/", "http://own.invalid");
    const { origin = "" } = request.headers;
    const cors: Record<string, string> = lists(origin)
      ? { "access-control-allow-origin": origin, "access-control-allow-headers": "content-type, receipt-secret" }
      : {};
    const json = (status: number, body: object) =>
      response.writeHead(status, { "content-type": "application/json", ...cors }).end(JSON.stringify(body));
    const file = path.join(CDN, path.basename(pathname));
    if (pathname.startsWith("/widgets/") && existsSync(file))
      return response
        .writeHead(200, { "content-type": "text/javascript; charset=utf-8", "access-control-allow-origin": "*" })
        .end(readFileSync(file));
    const [, agency, rest] = /^\/api\/v1\/agencies\/(\w+)\/(\w+)$/.exec(pathname) ?? [];
    if (!agency) return response.writeHead(404, { "content-type": "text/html" }).end("404");
    if (agency !== "18073") return json(404, UNKNOWN);
    if (request.method === "OPTIONS") return response.writeHead(204, cors).end();
    if (rest === "notice") return json(200, NOTICE);
    if (request.method !== "POST") return json(404, UNKNOWN); // what this agency does not offer
    const isPlain = request.headers["content-type"]?.startsWith("application/x-www-form-urlencoded");
    const body = await bodyOf(request);
    received.push(
      isPlain ? (new URLSearchParams(body).get("text") ?? "") : (JSON.parse(body) as { text: string }).text,
    );
    if (isPlain) return response.writeHead(201, { "content-type": "text/html; charset=utf-8" }).end("<h1>Đã nhận</h1>");
    return json(201, receipt);
  }
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request.setEncoding("utf8")) body += String(chunk);
  return body;
}
