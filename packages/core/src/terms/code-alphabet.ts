/** Letters and digits that are not mistaken for one another on paper or by ear: no 0/O, 1/I/L, 2/Z, 5/S, 6/G, 8/B, U/V. */
export const ALPHABET = "34679ACDEFHJKMNPQRTUWXY";

/** The first character that no code contains, if there is one. */
export const unknownCharacterIn = (characters: string): string | undefined =>
  [...characters].find((character) => !ALPHABET.includes(character));
