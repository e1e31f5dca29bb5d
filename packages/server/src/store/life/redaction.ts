import type { Consent, Contact } from "@danvan/core";
import type { WholeFile } from "../files.js";

/** What comes back with a case. */
export interface Restored {
  readonly text: string;
  readonly place: string | null;
  readonly contact: Contact | null;
  readonly consent: (Consent & { readonly at: string }) | null;
  readonly files: readonly WholeFile[];
}

/** What is kept from the public: words of one of the case's texts, or a file. */
export interface Redaction {
  readonly what: "text" | "place" | "answer" | "file";
  readonly words: string | null;
  /** Id of the file. */
  readonly file: string | null;
}
