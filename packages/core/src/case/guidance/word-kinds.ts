import { alike, bare } from "./sentences.js";

/** The kind of each word by its number in the list: by the word with its signs, and by `~` and the word without. The first kind counts. */
export const wordKinds = (kinds: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(
    kinds
      .flatMap((words, kind) =>
        words.flatMap((word): [string, number][] => [
          [alike(word), kind],
          [`~${bare(alike(word))}`, kind],
        ]),
      )
      .reverse(),
  );
