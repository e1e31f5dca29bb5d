/** An answer, as far as a check wants to know. */
export interface Reply {
  /** 0 when nothing came. */
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where it came from after all redirects. */
  readonly address: string;
}

/** What is asked of one address. */
export interface Question {
  readonly method?: "GET" | "OPTIONS";
  readonly headers?: Readonly<Record<string, string>>;
  /** More than this is not read. */
  readonly maxBytes: number;
}

/** `closed`: the address leads into a network that the doctor was not asked to look into. `unknown`: nobody can tell from here. */
export type NoReply = "closed" | "unknown";

/** The way to the network: of a command line or of a browser. It never throws for an address; what does not answer has the status 0. */
export type Ask = (address: URL, question: Question) => Promise<Reply | NoReply>;
