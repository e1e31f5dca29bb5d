/** How far a long piece of work has come: whole numbers, `done` of `total`. */
export interface Progress {
  readonly step: "docx" | "xlsx";
  readonly done: number;
  readonly total: number;
}

/** Is told how far the writing of a document has come, a part at a time. */
export type OnProgress = (progress: Progress) => void;
