import { notice, receipt } from "./answers.stub.js";

/** What happens to one request: its answer is lost, it never comes, or the server says something else. */
export type Fate = "answer-lost" | "no-line" | Response | undefined;

/** A server that gives receipts and keeps the chunks of files that come at the right place. `fetch` is to be put in the page's place. */
export function agencyDisk() {
  const files = new Map<string, { size: number; chunks: Uint8Array[] }>();
  const calls: { method: string; url: string; headers: Headers; bytes: number }[] = [];
  const next: Fate[] = [];
  const texts: string[] = [];
  const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });
  const stateOf = (id: string) => {
    const { size, chunks } = files.get(id)!;
    const offset = chunks.reduce((sum, { length }) => sum + length, 0);
    return { version: 1, id, offset, complete: offset === size };
  };

  async function answer(request: Request): Promise<Response> {
    const { method, headers, url } = request;
    if (url.endsWith("/feedback")) {
      texts.push(((await request.json()) as { text: string }).text);
      return json(receipt, 201);
    }
    if (method === "POST") {
      const { key, size } = (await request.json()) as { key: string; size: number };
      files.set(key, { size, chunks: files.get(key)?.chunks ?? [] });
      return json(stateOf(key));
    }
    const id = url.split("/").at(-1)!;
    const { offset, complete } = stateOf(id);
    const chunk = new Uint8Array(await request.arrayBuffer());
    calls.at(-1)!.bytes = chunk.length;
    if (Number(headers.get("upload-offset")) !== offset)
      return json(
        {
          code: "offset-mismatch",
          status: 409,
          problems: [{ code: "offset-mismatch", path: "", facts: { offset, complete } }],
        },
        409,
      );
    files.get(id)!.chunks.push(chunk);
    return json(stateOf(id));
  }

  async function fetch(url: string, init: RequestInit): Promise<Response> {
    if (url.endsWith("/notice")) return json(notice);
    if (/\/(?:fields|answers)$/.test(url)) return json({});
    const request = new Request(url, init);
    calls.push({ method: request.method, url, headers: request.headers, bytes: 0 });
    const fate = next.shift();
    if (fate instanceof Response) return fate;
    if (fate === "no-line") throw new TypeError("Failed to fetch");
    const done = await answer(request);
    if (fate === "answer-lost") throw new TypeError("Failed to fetch");
    return done;
  }

  return {
    calls,
    next,
    files,
    /** The words that arrived. */
    texts,
    fetch: fetch as typeof globalThis.fetch,
    /** The bytes of one file, as text. */
    text: (key: string) =>
      new TextDecoder().decode(new Uint8Array(files.get(key)!.chunks.flatMap((chunk) => [...chunk]))),
  };
}
