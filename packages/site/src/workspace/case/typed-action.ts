/** What an officer typed into one of the two forms of a case. */
export interface TypedAction {
  readonly form: "answer" | "refuse";
  readonly answer: string;
  /** What the officer calls each file that came with it. */
  readonly fileNames: readonly string[];
  readonly reason: string;
  readonly explanation: string;
  readonly confirmed: boolean;
}

export const UNTOUCHED: TypedAction = {
  form: "answer",
  answer: "",
  fileNames: [],
  reason: "",
  explanation: "",
  confirmed: false,
};
