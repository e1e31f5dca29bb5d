import type { FileSide, FileType } from "@danvan/core";

/** The files of cases: announced and arriving in parts, or whole with what they belong to. */
export interface FileStore {
  /** Opens a file of the sender for a case that exists. Two openings with one key leave one file. */
  openFile(file: OpenedFile, bounds: FileBounds): Promise<Opened>;
  /** How many bytes all files of an agency take on disk; of those still arriving, what has arrived: who announces much takes nothing yet. */
  fileTotal(agency: string): Promise<number>;
  /** The same beside what a walk over all files finds, at one instant. */
  compareFiles(agency: string): Promise<{ readonly kept: number; readonly counted: number }>;
  /** Puts what a walk over all files finds in the place of the kept sum. */
  recountFiles(agency: string): Promise<void>;
  /** A file of a case, also one that is still arriving. */
  file(agency: string, caseId: string, id: string): Promise<StoredFile | null>;
  /** The bytes that have arrived. */
  fileBytes(agency: string, caseId: string, id: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Adds bytes at the end, unless more has arrived than the caller saw, or the agency's files took more than `room`: nothing is written then. */
  appendToFile(chunk: FileChunk, room: number): Promise<"appended" | "changed-meanwhile" | "full">;
  /** Puts the whole file in the place of what had arrived: from now on it is part of the case. */
  finishFile(whole: FileChunk, room: number): Promise<"finished" | "changed-meanwhile" | "full">;
  /** Takes out a file of the sender that is not complete. */
  dropFile(agency: string, caseId: string, id: string): Promise<void>;
  /** Takes out the files that were never completed and have had their time. @returns how many */
  sweepFiles(agency: string, idle: IdleFiles): Promise<number>;
}

/** A file as it is kept. While it is arriving `size` is what its sender declared; afterwards it is what was kept of it. */
export interface StoredFile {
  readonly id: string;
  readonly from: FileSide;
  readonly type: FileType;
  readonly size: number;
  /** How many of the sender's bytes are on disk. */
  readonly arrived: number;
  readonly complete: boolean;
  /** The place in the history of the event that a file of the agency came with; `null` for the sender's. */
  readonly place: number | null;
}

/** A file whose bytes will come chunk by chunk. */
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

/** Instants before which the last byte came of a file that has begun, and at which one was announced of which no byte came. */
export interface IdleFiles {
  readonly begun: string;
  readonly announced: string;
}

/** How many files the sender may add to one case, and how many bytes all files of an agency may take. */
export interface FileBounds {
  readonly perCase: number;
  readonly bytes: number;
}

/** What became of the announcement of a file: its place, the one that the same key had opened, or why there is none. */
export type Opened =
  /** `seen`: the key was used before, and the file goes on where it stopped. */
  | { readonly outcome: "opened" | "seen"; readonly file: StoredFile }
  /** The key was used before, for a file of another type or size. */
  | { readonly outcome: "key-reused" }
  | { readonly outcome: "too-many" }
  /** The case is closed, and takes no new file. */
  | { readonly outcome: "closed" }
  | { readonly outcome: "full" };

/** Where in which file bytes belong. */
export interface FileChunk {
  readonly agency: string;
  readonly caseId: string;
  readonly id: string;
  /** How many bytes had arrived when the caller looked. */
  readonly offset: number;
  /** UTC ISO instant at which they came. */
  readonly at: string;
  readonly bytes: Uint8Array;
}

/** A file that comes whole, with a feedback or with an answer. */
export interface WholeFile {
  readonly id: string;
  readonly key: string;
  readonly type: FileType;
  readonly bytes: Uint8Array;
}
