/** What the server says of a draft. */
export interface Kept {
  readonly version: number;
  readonly kept: string;
  /** Why the words may be hard to read; empty for nothing. */
  readonly plain: string;
  readonly writing: string;
}

/** Why a draft was not kept. */
export type NotKept = "ended" | "failed";

interface Typed {
  readonly draft: string;
  readonly text: string;
  readonly version: number;
  /** The language of the words. Default: Vietnamese. */
  readonly reader?: string | null;
}

/** A request that outlives its page may hold 64 KiB (Fetch standard, "keepalive"); a character takes three bytes at the most. */
const OUTLIVES = 20_000;

/** Lays words before the server; the request outlives the page unless they are very long. @returns what is kept, or why it is not */
export async function keepDraft(action: string, { draft, text, version, reader }: Typed): Promise<Kept | NotKept> {
  const body = new FormData();
  body.set("field", draft);
  body.set("text", text);
  body.set("nhap", String(version));
  body.set("ngon-ngu", reader ?? "");
  try {
    const headers = { accept: "application/json" };
    const response = await fetch(action, { method: "POST", body, keepalive: text.length < OUTLIVES, headers });
    return response.ok ? ((await response.json()) as Kept) : response.status === 401 ? "ended" : "failed";
  } catch {
    return "failed";
  }
}
