import type { Token } from "./sentences.js";

/** To denounce, and acts of office that nobody complains about but denounces. */
const NAMES =
  / (to (cao|giac)|hoi lo|tham (nhung|o)|bien thu|an (chan|tien|chia)|phong bi|lot tay|voi (tien|vinh)|bao ke|(khai|ke|lap|ky) khong) /;

/** Whether a sentence names a denunciation, or what only a denunciation is about, by its own word. */
export const isNamed = (sentence: readonly Token[]): boolean =>
  NAMES.test(` ${sentence.map(({ word }) => word).join(" ")} `);

/** Where a sentence in English names what only a denunciation is about; -1 where it does not. */
export const namedInEnglish = (sentence: readonly Token[]): number =>
  sentence.findIndex(({ isEnglishName }) => isEnglishName);
