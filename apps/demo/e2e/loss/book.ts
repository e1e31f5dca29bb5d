import type { Case } from "./agency.ts";

/** A message as it was when "send" was pressed. */
export interface Pressed {
  readonly text: string;
  readonly phone: string;
}

/** What a story must not end in. */
export interface Verdict {
  /** Sentences that were written and are nowhere. */
  readonly lost: readonly string[];
  /** Messages that became two cases, or were sent after they had been taken back. */
  readonly doubled: readonly string[];
  /** What the screen said and was not so, what leaked, and errors. */
  readonly untrue: readonly string[];
}

/** What the person of a story knows: what was written, pressed, taken back and thrown away. */
export interface Book {
  /** A new sentence, recognisable wherever it turns up. */
  sentence(): string;
  press(message: Pressed): void;
  /** A message left the form for the person; `mayArrive` when the agency has it or may yet get it. */
  takeBack(text: string, mayArrive: boolean): void;
  /** The person wants these words no more. */
  throwAway(text: string): void;
  /** Something was not as it was told. */
  object(what: string): void;
  verdict(cases: readonly Case[]): Verdict;
}

/** Marks every sentence of a story. */
export const markOf = (seed: number): string => `⟨${seed}.`;

export function openBook(seed: number): Book {
  const wanted = new Set<string>();
  const pressed: Pressed[] = [];
  const takenBack: { text: string; mayArrive: boolean; at: number }[] = [];
  const untrue = new Set<string>();
  let count = 0;

  return {
    sentence() {
      const mark = `${markOf(seed)}${++count}⟩`;
      wanted.add(mark);
      return `Đèn đường trước ngõ không sáng ${mark}`;
    },
    press: (message) => void pressed.push(message),
    takeBack: (text, mayArrive) => void takenBack.push({ text, mayArrive, at: pressed.length }),
    throwAway(text) {
      for (const mark of wanted) if (text.includes(mark)) wanted.delete(mark);
    },
    object: (what) => void untrue.add(what),

    verdict(cases) {
      const texts = cases.map(({ text }) => text);
      for (const { code, text, phone } of cases)
        if (!pressed.some((one) => one.text === text && one.phone === (phone ?? "")))
          untrue.add(`${code} is not what was sent: ${text}`);
      const unwanted = takenBack.filter(
        ({ text, mayArrive, at }) =>
          !mayArrive && texts.includes(text) && !pressed.slice(at).some((again) => again.text === text),
      );
      return {
        lost: [...wanted].filter((mark) => !texts.some((text) => text.includes(mark))),
        doubled: [
          ...new Set(texts.filter((text, index) => texts.indexOf(text) < index)),
          ...unwanted.map(({ text }) => `sent after it was taken back: ${text}`),
        ],
        untrue: [...untrue],
      };
    },
  };
}
