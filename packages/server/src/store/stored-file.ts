import type { FileSide, FileType } from "@danvan/core";

/** A file as it is kept. While it is arriving `size` is what its sender said; afterwards it is what was kept of it. */
export interface StoredFile {
  readonly id: string;
  readonly from: FileSide;
  readonly type: FileType;
  readonly size: number;
  /** How many of the sender's bytes are on disk. */
  readonly arrived: number;
  readonly complete: boolean;
}

/** A file whose bytes will come piece by piece. */
export interface OpenedFile {
  readonly agency: string;
  readonly caseId: string;
  readonly id: string;
  /** The sender's key for this file. */
  readonly key: string;
  readonly type: FileType;
  readonly size: number;
  /** UTC ISO instant. */
  readonly at: string;
}

/** How many files the sender may add to one case, and how many bytes all files of an agency may take, as their senders said. */
export interface FileBounds {
  readonly perCase: number;
  readonly bytes: number;
}

export type Opened =
  /** `seen`: the key was used before, and the file goes on where it stopped. */
  | { readonly outcome: "opened" | "seen"; readonly file: StoredFile }
  /** The key was used before, for a file of another type or size. */
  | { readonly outcome: "key-reused" }
  | { readonly outcome: "too-many" }
  | { readonly outcome: "full" };

/** Where in which file bytes belong. */
export interface FilePiece {
  readonly agency: string;
  readonly caseId: string;
  readonly id: string;
  /** How many bytes had arrived when the caller looked. */
  readonly offset: number;
  readonly bytes: Uint8Array;
}

/** A file that comes in one piece, with a feedback or with an answer. */
export interface WholeFile {
  readonly id: string;
  readonly key: string;
  readonly type: FileType;
  readonly bytes: Uint8Array;
}
