/** What a sentence may say beside the path, as text; empty when the problem does not tell. */
export type Told = Readonly<Record<"value" | "cause" | "host" | "port" | "version" | "oldest", string>>;

/** A sentence for each code; `path` is the file or the setting. */
export type Sentences = Readonly<Record<string, (path: string, told: Told) => string>>;
