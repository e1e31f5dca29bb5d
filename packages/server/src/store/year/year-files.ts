import type { FileType, YearPartKind } from "@danvan/core";
import type { AuditAct } from "../../audit/chain.js";

/** Files that show what a year's parts say: they come and go with the part that names them (`YearReportStore.saveYearPart`). */
export interface YearFileStore {
  /** The files of a year, the oldest first; of an erased one, that there was one. */
  yearFiles(agency: string, year: number): Promise<readonly StoredYearFile[]>;
  /** @returns the bytes; none for a file that is not there or was erased */
  yearFileBytes(agency: string, year: number, id: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Takes the bytes out for good, and leaves that there was a file. @returns `false` when there was none to erase */
  eraseYearFile(file: ErasedYearFile, act: AuditAct): Promise<boolean>;
}

/** A file as it is kept, without its bytes. */
export interface StoredYearFile {
  readonly id: string;
  /** The part that names it. */
  readonly kind: YearPartKind;
  readonly part: string;
  /** What its file was called; empty once erased. */
  readonly title: string;
  readonly type: FileType;
  readonly size: number;
  /** UTC ISO instant. */
  readonly at: string;
  readonly by: string;
  readonly erasedAt: string | null;
}

/** A file that comes with the part that names it. */
export interface NewYearFile {
  readonly id: string;
  readonly title: string;
  readonly type: FileType;
  readonly bytes: Uint8Array;
}

/** Which file goes, and when. */
export interface ErasedYearFile {
  readonly agency: string;
  readonly year: number;
  readonly id: string;
  readonly at: string;
}
