import { lifeWords, type TypedLife } from "../life/typed-life.js";

/** What an officer typed into one of the forms of a case. */
export interface TypedAction {
  readonly form: CaseForm;
  readonly answer: string;
  /** What the officer calls each file that came with it. */
  readonly fileNames: readonly string[];
  readonly reason: string;
  readonly explanation: string;
  /** What the sender is asked for. */
  readonly question: string;
  /** Words to be published, apart from those of the case. */
  readonly published: string;
  readonly publishedQuestion: string;
  readonly publishedPlace: string;
  readonly publishedField: string;
  readonly confirmed: boolean;
  /** The words that are approved. */
  readonly approved: string;
  /** What is to be changed in words that are returned. */
  readonly note: string;
  readonly corrected: string;
  /** A note for colleagues. */
  readonly noted: string;
  /** What was typed into a form beside the handling. */
  readonly life: TypedLife | null;
  /** The forms whose words are a draft. */
  readonly begun: readonly CaseForm[];
}

/** The forms of a case, each with the field that holds its words: ids on one page differ. */
export const WORDS_OF = {
  answer: "answer",
  refuse: "explanation",
  ask: "question",
  publish: "published",
  approve: "approved",
  return: "note",
  recall: "recall",
  correct: "corrected",
  notify: "notify",
  note: "noted",
} as const;
export type CaseForm = keyof typeof WORDS_OF;

/** What somebody typed at length into the form that was sent: the field, and what its draft is called. */
export function typedWords(
  typed: TypedAction,
  of: string,
): readonly (readonly [field: string, draft: string, text: string])[] {
  if (typed.life) return lifeWords(typed.life).map(([field, text]) => [field, field, text]);
  switch (typed.form) {
    case "recall":
    case "notify":
      return [];
    case "approve":
      return [["approved", `approved-${of}`, typed.approved]];
    case "publish":
      return [
        ["published", "published", typed.published],
        ["published-question", "published-question", typed.publishedQuestion],
      ];
    default: {
      const field = WORDS_OF[typed.form];
      return [[field, field, typed[field]]];
    }
  }
}

export const UNTOUCHED: TypedAction = {
  form: "answer",
  answer: "",
  fileNames: [],
  reason: "",
  explanation: "",
  question: "",
  published: "",
  publishedQuestion: "",
  publishedPlace: "",
  publishedField: "",
  confirmed: false,
  approved: "",
  note: "",
  corrected: "",
  noted: "",
  life: null,
  begun: [],
};
