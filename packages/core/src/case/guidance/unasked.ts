import type { Token } from "./sentences.js";

/** "Nhân đây tôi cũng xin hỏi việc", "cho em hỏi", "đề nghị trả lời vì sao". */
const HEAD =
  / (?:(?:xin|cho|muon|nho|duoc) (?:(?:chung )?(?:toi|em|chau|con|minh|dan) )?(?:hoi|biet)|vi sao|tai sao|co phai) (?:(?:viec|chuyen|la|vi sao|tai sao|,) )*/;
/** "như vậy có đúng quy định không", "là đúng hay sai", "thì xử lý thế nào", "tôi phải gửi đơn ở đâu". */
const TAIL =
  / (?:, )?(?:(?:nhu )?(?:vay|the) )?(?:(?:co|la) (?:dung|sai|hop|trai) (?:\S+ ){0,6}|dung khong (?:a )?|(?:la )?co duoc khong (?:a )?|co bi xu ly (?:\S+ ){0,4}|thi (?:bi xu|xu|bao|gui don|kien|keu|to cao|hoi) (?:\S+ ){0,5}|(?:thi|toi|em|chau|dan) phai (?:lam|gui don|bao|to cao) (?:\S+ ){0,4}|bao ai (?:a )?|ai xu ly (?:a )?)/;
/** Less is no sentence. */
const FEWEST = 5;

/**
 * What a question is about, without the words that ask: whoever asks whether an official may take money tells that one takes it, and words of
 * a question speak for an ordinary text.
 * @returns nothing for a sentence that asks nothing
 */
export function unasked(sentence: readonly Token[]): readonly (readonly Token[])[] {
  const text = ` ${sentence.map(({ word }) => word).join(" ")} `;
  const head = HEAD.exec(text);
  const begin = head ? head.index + head[0].length - 1 : 0;
  const tail = TAIL.exec(text.slice(begin));
  if (!head && !tail) return [];
  const end = tail?.index ?? Infinity;
  const words = text.slice(begin, begin + end).split(" ").length - 1;
  const from = text.slice(0, begin + 1).split(" ").length - 2;
  const left = sentence.slice(from, from + words);
  return left.length < sentence.length && left.length >= FEWEST ? [left] : [];
}
