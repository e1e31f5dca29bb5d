/*
 * A Vietnamese keyboard makes one accented letter of several keys: what a person typed as E3 or ER stands there as Ẻ. These are the keys
 * again, in every way they may have been pressed. Of a pair the first key is that of Telex, the second that of VNI; `*` is the letter.
 */
const KEYS: Readonly<Record<string, string>> = {
  "\u0300": "F2",
  "\u0301": "S1",
  "\u0302": "*6",
  "\u0303": "X4",
  "\u0306": "W8",
  "\u0309": "R3",
  "\u031B": "W7",
  "\u0323": "J5",
  "\u0335": "*9", // written so here for the bar of Đ, which has no mark of its own
};

/** Longer than any code, and more marks than a person leaves standing in one: such a text is read as it stands. */
const LETTERS_MOST = 24;
const MARKS_MOST = 7;

/**
 * Steps after which no further way is looked for. Twenty times as many read no code more of three thousand that were typed so, and took a tenth
 * of a second over a text that is none.
 */
const STEPS_MOST = 1_000;

interface Letter {
  readonly letter: string;
  readonly marks: string;
  /** How many letters follow in its word: the key of a mark may be pressed after any of them. */
  readonly after: number;
}

/** How somebody types: `isLate`, marks some letters after theirs; `lost`, keys that left no trace. */
interface Way {
  readonly keyboard: 0 | 1;
  readonly isLate: boolean;
  readonly lost: number;
  /** What is left of the steps. */
  steps: number;
}

/**
 * The keys by which a text may have been typed, likeliest group first: marks right after their letter; also later in the word; and with
 * one key that left no trace, because it was pressed twice or another mark took its place. Letters and digits in capitals, full-width ones
 * too, with a dash between words. Without any mark nothing tells of such a keyboard, and the text is what it is.
 * @example Array.from(typedKeys("k7qm9"), (keys) => [...keys].join(" ")) // → ["K7QM9"]
 * @example typedKeys("ưp").next().value?.has("WP") // → true
 */
export function* typedKeys(typed: string): Generator<ReadonlySet<string>> {
  const letters = lettersOf(typed);
  const plain = letters.map(({ letter, after }, at) => letter + (after === 0 && letters[at + 1] ? "-" : "")).join("");
  const marks = letters.reduce((sum, one) => sum + one.marks.length, 0);
  if (marks === 0 || letters.length > LETTERS_MOST || marks > MARKS_MOST) return yield new Set([plain]);
  for (const [isLate, lost] of [
    [false, 0],
    [true, 0],
    [true, 1],
  ] as const) {
    const [telex, vni] = ([0, 1] as const).map((keyboard) =>
      spell(letters, { keyboard, isLate, lost, steps: STEPS_MOST }),
    );
    yield new Set([...telex!, ...vni!]);
  }
}

function lettersOf(typed: string): Letter[] {
  const plain = typed.normalize("NFKC").toUpperCase().replaceAll("Đ", "D\u0335").normalize("NFD");
  return plain.split(/[^0-9A-Z\p{M}]+/u).flatMap((word) =>
    [...word.matchAll(/([0-9A-Z])([^0-9A-Z]*)/g)].map(([, letter = "", marks = ""], at, { length }) => ({
      letter,
      marks,
      after: length - at - 1,
    })),
  );
}

function* spell(letters: readonly Letter[], way: Way, at = 0, held = "", lost = way.lost): Generator<string> {
  const typed = letters[at];
  if (way.steps-- < 0) return;
  if (!typed) {
    if (lost === 0) yield "";
    return;
  }
  const { letter, marks } = typed;
  const keys = [...marks].map((mark) => KEYS[mark]?.[way.keyboard]?.replace("*", letter) ?? "").join("");
  const strokes: [pressed: string, marking: string, lost: number][] = [[letter, keys, lost]];
  if (keys.startsWith("W") && letter === "U") strokes.unshift(["", keys, lost]);
  if (keys.length > 1) strokes.push([letter, [...keys].reverse().join(""), lost]);
  if (lost > 0) for (const key of keys ? LOST[way.keyboard] : letter) strokes.push([letter + key, keys, lost - 1]);
  for (const [pressed, marking, left] of strokes)
    for (const [now, later] of pressedNow(held + marking, way.isLate && typed.after > 0))
      for (const rest of spell(letters, way, at + 1, later, left))
        yield pressed + now + (typed.after === 0 && rest ? "-" : "") + rest;
}

/** Keys whose mark the next one takes the place of, of those that a code has. */
const LOST = ["FRXJ", "34"] as const;

/** The marks that are typed here, and those that come later. */
function* pressedNow(keys: string, isLate: boolean): Generator<[now: string, later: string]> {
  yield [keys, ""];
  if (!isLate) return;
  for (let some = (1 << keys.length) - 2; some >= 0; some -= 1) {
    const part = (isNow: number) => [...keys].filter((_, at) => ((some >> at) & 1) === isNow).join("");
    yield [part(1), part(0)];
  }
}

/**
 * What was printed so, where it stands among other words; all that was typed where it does not.
 * @param printed its first group is what is looked for, in capitals and with plain dashes
 */
export function printedIn(typed: string, printed: RegExp): string {
  const plain = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/\p{Pd}/gu, "-");
  return printed.exec(plain)?.[1] ?? typed;
}
