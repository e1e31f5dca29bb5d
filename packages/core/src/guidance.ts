import type { GuidedKind } from "./terms.js";

/** What a text looks like, and the words that made it look so. */
export interface Guidance {
  readonly kind: GuidedKind;
  readonly phrase: string;
}

/**
 * Words about the subject rather than an act: they are taken out first, so that "công khai kết quả giải quyết khiếu nại, tố cáo" is
 * an ordinary suggestion.
 */
const ABOUT =
  /(giải quyết|tiếp nhận|xử lý|luật|quy trình|thủ tục|công tác|tình hình|quy định( pháp luật)? về)( đơn( thư)?)? (khiếu nại( và)? tố cáo|tố cáo( và)? khiếu nại|khiếu nại|tố cáo)|phòng( và)? chống( tội phạm)? (tham nhũng|tham ô|hối lộ)( lãng phí)?|(?<!\p{L})không (phải( là)? )?(khiếu nại|tố cáo)/gu;

/**
 * A denunciation, or a report of a corrupt act: who writes one must not be known to an ordinary website, because that identity is a
 * state secret (Luật Tố cáo 2018 Điều 9 and 56, Quyết định 774/QĐ-TTg of 05/06/2020).
 */
const DENUNCIATION = /tố cáo|tố giác|tham nhũng|tham ô|hối lộ|nhận (tiền )?lót tay|nhận phong bì/u;

/** A complaint against an administrative decision or act (Luật Khiếu nại 2011). */
const COMPLAINT = /khiếu nại|khiếu kiện/u;

/** The same for text typed without any accent, where "to cao" alone may only mean something big and tall. */
const PLAIN_DENUNCIATION =
  /(don|xin|muon|nay) to cao|to cao (ong|ba|can bo|chu tich|hanh vi|viec|nguoi|pho)|to giac|(?<!chong )tham nhung|hoi lo /;
const PLAIN_COMPLAINT = /khieu nai|khieu kien/;

/**
 * Says whether a text reads like a denunciation or a complaint, which have lawful channels of their own.
 *
 * It is meant to run on the person's own device, before anything is sent. A list of words is a net with holes: an officer can still
 * mark a case as a denunciation later.
 *
 * @returns what it looks like and the words found, lower case; `null` when nothing was found
 * @example guide("Tôi xin tố cáo ông A.") // → { kind: "denunciation", phrase: "tố cáo" }
 * @example guide("Đề nghị công khai kết quả giải quyết khiếu nại, tố cáo.") // → null
 */
export function guide(text: string): Guidance | null {
  const words = ` ${text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")} `.replace(ABOUT, " ");
  const plain = !/[^\x20-\x7e]/.test(words);
  const denunciation = (plain ? PLAIN_DENUNCIATION : DENUNCIATION).exec(words);
  if (denunciation) return { kind: "denunciation", phrase: denunciation[0].trim() };
  const complaint = (plain ? PLAIN_COMPLAINT : COMPLAINT).exec(words);
  return complaint && { kind: "complaint", phrase: complaint[0] };
}
