import type { Case, StoredPhoto } from "./agency.ts";
import type { Pressed, Recalled } from "./message.ts";
import { photoAccount } from "./photo-account.ts";
import type { Photo } from "./photo.ts";
import type { Verdict } from "./verdict.ts";

/** What the person of a story knows: what was written, pressed, taken back and thrown away. */
export interface Book {
  /** A new sentence, recognisable wherever it turns up. */
  sentence(): string;
  /** A new photo, unlike any other. */
  photo(): Photo;
  /** The form has made a photo ready to be sent. */
  drew(number: number, hash: string): void;
  press(message: Pressed): void;
  /** Whether photos were sent with these words. */
  hasPhotos(text: string): boolean;
  /** The person was told that these photos may be gone, or refused, or does not want them. */
  letGo(photos: readonly string[]): void;
  /** A message left the form for the person; `mayArrive` when the agency has it or may yet get it. */
  recall(text: string, mayArrive: boolean): void;
  /** The person wants these words no more. */
  throwAway(text: string): void;
  /** Something was not as it was told. */
  object(what: string): void;
  verdict(cases: readonly Case[], photos: readonly StoredPhoto[]): Verdict;
}

/** Marks every sentence of a story. */
export const markOf = (seed: number): string => `⟨${seed}.`;

export function openBook(seed: number): Book {
  const wanted = new Set<string>();
  const pressed: Pressed[] = [];
  const recalled: Recalled[] = [];
  /** Photos by their names: what tells their bytes from others, once they have been drawn. */
  const album = new Map<string, { number: number; hash?: string }>();
  const letGo = new Set<string>();
  const untrue = new Set<string>();
  let count = 0;

  return {
    sentence() {
      const mark = `${markOf(seed)}${++count}⟩`;
      wanted.add(mark);
      return `Đèn đường trước ngõ không sáng ${mark}`;
    },
    photo() {
      const number = seed * 64 + album.size;
      const name = `ảnh ${markOf(seed)}p${album.size}⟩`;
      album.set(name, { number });
      return { name, number };
    },
    drew(number, hash) {
      for (const photo of album.values()) if (photo.number === number) photo.hash = hash;
    },
    press(message) {
      pressed.push(message);
      for (const name of message.photos) letGo.delete(name);
    },
    hasPhotos: (text) => pressed.some((one) => one.text === text && one.photos.length > 0),
    letGo(photos) {
      for (const name of photos) letGo.add(name);
    },
    recall: (text, mayArrive) => void recalled.push({ text, mayArrive, at: pressed.length }),
    throwAway(text) {
      for (const mark of wanted) if (text.includes(mark)) wanted.delete(mark);
      for (const one of pressed) if (one.text === text) for (const name of one.photos) letGo.add(name);
    },
    object: (what) => void untrue.add(what),

    verdict(cases, stored) {
      const photos = photoAccount({ album, pressed, recalled, letGo }, stored);
      const texts = cases.map(({ text }) => text);
      for (const { code, text, phone } of cases)
        if (!pressed.some((one) => one.text === text && one.phone === (phone ?? "")))
          untrue.add(`${code} is not what was sent: ${text}`);
      const unwanted = recalled.filter(
        ({ text, mayArrive, at }) =>
          !mayArrive && texts.includes(text) && !pressed.slice(at).some((again) => again.text === text),
      );
      return {
        lost: [...[...wanted].filter((mark) => !texts.some((text) => text.includes(mark))), ...photos.lost],
        doubled: [
          ...new Set(texts.filter((text, index) => texts.indexOf(text) < index)),
          ...photos.doubled,
          ...unwanted.map(({ text }) => `sent after it was taken back: ${text}`),
        ],
        untrue: [...untrue, ...photos.untrue],
      };
    },
  };
}
