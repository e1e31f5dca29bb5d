/**
 * Control characters but tab and line feed; halves of a character; what is no character and never will be, of which XML 1.0 cannot hold two
 * (Unicode 23.7); marks that turn the direction of what follows (UAX 9).
 */
const HARMFUL = /(?![\t\n])\p{Cc}|\p{Cs}|\p{NChar}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** Fillers that show nothing and mean nothing in the languages written here: they would make an empty text look long. */
const FILLERS =
  /\u034f|\u17b4|\u17b5|[\u180b-\u180f]|[\u00ad\u115f\u1160\u200b\u2060-\u2064\u3164\ufeff\uffa0\u2800]/gu;
/** Something that a person sees: a letter, a number, a sign or a symbol. Joiners and variation selectors alone show nothing. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * A text without what no one typed on purpose: control characters, halves of characters, code points that are no character, marks of
 * direction and invisible fillers. Line breaks become one character, and so do a letter and its marks: some programs hand them over apart, and
 * a limit counts letters. What shows nothing at all is empty.
 * @example cleanText("a\u202eb\r\n\u200b") // → "ab\n"
 * @example cleanText("to\u0302\u0301i") // → "tối"
 */
export function cleanText(text: string): string {
  const bare = text.replace(/\r\n?/g, "\n").replace(HARMFUL, "").replace(FILLERS, "");
  // Last: what was taken away may have stood between a letter and its mark.
  const clean = bare.normalize("NFC");
  return VISIBLE.test(clean) ? clean : "";
}

/**
 * The same for what stands on one line, such as a name: a line break in it is a space.
 * @example cleanLine("Nguyễn\nThị Ước") // → "Nguyễn Thị Ước"
 */
export const cleanLine = (text: string): string => cleanText(text).replace(/[\n\t\u2028\u2029]+/g, " ");
