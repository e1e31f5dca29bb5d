/** How far a long piece of work has come: whole numbers, `done` of `total`. */
export interface Progress {
  readonly step: "docx" | "xlsx";
  readonly done: number;
  readonly total: number;
}

export type OnProgress = (progress: Progress) => void;
