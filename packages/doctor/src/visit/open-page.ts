import { readFile } from "node:fs/promises";
import { NOWHERE, type Visited } from "../page/exam.js";
import { askWeb } from "./ask-web.js";
import { visit } from "./visit.js";

/** More than a person would write, and less than fills a memory. */
const PAGE_BYTES = 4_000_000;

/**
 * Reads a page from the web, or from a file, and what it names.
 * @param mayAskAll also hosts in closed networks; without it only the host that was typed
 * @throws Error with the system's code when there is no page
 */
export async function openPage(address: string, mayAskAll = false): Promise<Visited> {
  if (!/^https?:\/\//i.test(address)) {
    const html = await readFile(address, "utf8");
    return visit({ address: NOWHERE, html, headers: {} }, askWeb({ mayAsk: mayAskAll || new Set() }));
  }
  const url = new URL(address);
  const ask = askWeb({ mayAsk: mayAskAll || new Set([url.hostname]) });
  const page = await ask(url, { maxBytes: PAGE_BYTES });
  if (typeof page === "string" || page.status === 0)
    throw new Error(typeof page === "string" ? page : (page.headers["reason"] ?? "timeout"));
  return visit(
    { address: page.address, html: textOf(page.bytes, page.headers["content-type"]), headers: page.headers },
    ask,
  );
}

/** Read as the page says, so that a page in another encoding is judged by what it is. */
function textOf(bytes: Uint8Array, type = ""): string {
  const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
