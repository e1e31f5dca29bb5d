import type { GuidedKind } from "../terms/terms.js";

/** What a text looks like, and the words that made it look so. */
export interface Guidance {
  readonly kind: GuidedKind;
  readonly phrase: string;
}

/** No lookbehind anywhere: an iPhone before iOS 16.4 refuses the whole file that has one, and then nothing could be sent from it. */
const any = (...phrases: readonly string[]): string => `(${phrases.join("|")})`;

const BOTH = any("khiếu nại( và| hay| với)? tố cáo", "tố cáo( và| hay| với)? khiếu nại", "khiếu nại", "tố cáo");
const CORRUPTION = any("tham nhũng", "tham ô", "hối lộ");
const GIFT = any("(tiền )?hối lộ", "(tiền )?lót tay", "phong bì");

/**
 * Words about the subject rather than an act: they are taken out first, so that "công khai kết quả giải quyết khiếu nại, tố cáo" is
 * an ordinary suggestion, and "không nhận phong bì" is praise.
 */
const ABOUT = any(
  `${any(
    "giải quyết|tiếp nhận|xử lý|luật|quy trình|thủ tục|công tác|tình hình|hướng dẫn|tuyên truyền",
    "quy định( pháp luật)?|tỷ lệ|tỉ lệ|số lượng|số|kỹ năng|phân biệt",
  )}( về)?( các| những| mọi)?( vụ việc| vụ| đơn thư| đơn)? ${BOTH}(?! của (tôi|chúng tôi|gia đình|em|cháu|con))`,
  "quyền khiếu nại( và)? tố cáo",
  `${BOTH} (là gì|khác nhau)`,
  ` (không|chưa)( hề| từng)?( phải( là)?)? ${BOTH}`,
  `(chống|ngăn ngừa|phòng ngừa|ngăn chặn|ngăn)( tội phạm| nạn)? ${CORRUPTION}( lãng phí| tiêu cực| vặt)*`,
  ` (không|chưa)( hề| bao giờ)? (tham nhũng|tham ô|(nhận|đòi|vòi|lấy) ${GIFT})`,
  `(từ chối|trả lại)( nhận)? ${GIFT}`,
  "nhận phong bì (mừng|chúc|quà|hỗ trợ|thăm)",
);

/**
 * A denunciation, or a report of a corrupt act: who writes one must not be known to an ordinary website, because that identity is a
 * state secret (Luật Tố cáo 2018 Điều 9 and 56, Quyết định 774/QĐ-TTg of 05/06/2020).
 */
const DENUNCIATION = any(
  "tố cáo|tố giác|tham nhũng|tham ô|hối lộ|biển thủ|vòi vĩnh|vòi tiền|ăn chặn",
  "(nhận|đòi|vòi) (tiền )?(lót tay|phong bì)",
);

/** A complaint against an administrative decision or act (Luật Khiếu nại 2011), also one that does not call itself so. */
const COMPLAINT = any(
  "khiếu nại",
  "khiếu kiện",
  "(không đồng ý|không nhất trí|không chấp nhận|phản đối)( với)? (quyết định|phương án|mức) (xử phạt|thu hồi|cưỡng chế|bồi thường|hành chính)",
  "(hủy|huỷ)( bỏ)? quyết định (xử phạt|thu hồi|cưỡng chế|hành chính)",
);

/**
 * The same for text typed without any accent, where "to cao" may only mean something big and tall, "hoi lo" a little worried, and
 * "tham o" water that seeps.
 */
const PLAIN_DENUNCIATION = any(
  "(don|xin|muon) to cao(?! (qua|hon|them|len|nhu|lam|lon|vut|dep|khoe))",
  "toi to cao (viec|hanh vi|nguoi|mot|ve)",
  "to cao (ong|can bo|lanh dao|chu tich|pho chu tich|bi thu|giam doc|hieu truong|truong thon|cong an|dia chinh|hanh vi)",
  "to giac|tham nhung|bien thu|voi vinh|an chan tien",
  "tham o (tien|cong quy|tai san|ngan sach)",
  "(nhan|dua|an|doi|voi|vu|toi|hanh vi) hoi lo(?! (lang|ve|cho))",
  "(nhan|doi|voi) (tien )?(lot tay|phong bi)",
);

/** Vietnamese letters without their diacritics. @example bare("tố cáo") // → "to cao" */
const bare = (words: string): string => words.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("đ", "d");

const NETS = {
  signed: [ABOUT, DENUNCIATION, COMPLAINT],
  plain: [bare(ABOUT), PLAIN_DENUNCIATION, bare(COMPLAINT)],
};

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
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")} `;
  const [about = "", denunciation = "", complaint = ""] = /[^\x20-\x7e]/.test(words) ? NETS.signed : NETS.plain;
  const remaining = words.replaceAll(new RegExp(about, "g"), " ");
  const found = (net: string) => new RegExp(net).exec(remaining)?.[0].trim();
  const [act, wish] = [found(denunciation), found(complaint)];
  if (act) return { kind: "denunciation", phrase: act };
  return wish ? { kind: "complaint", phrase: wish } : null;
}

/**
 * The lawful channel that what a person typed must be guided to instead of being taken.
 *
 * A complaint is taken as an ordinary message when its writer declares that it is none. A denunciation never is: the identity of its
 * writer is a state secret (Luật Tố cáo 2018 Điều 9), so no declaration lets it through.
 *
 * @param texts the fields that were typed; a missing one is empty
 * @param notComplaint the writer's own declaration; also true where a complaint is no reason to refuse, as in the comment of a rating
 * @returns null when it may be taken
 * @example guidedKindOf(["Tôi khiếu nại quyết định này."], true) // → null
 */
export function guidedKindOf(texts: readonly (string | undefined)[], notComplaint = false): GuidedKind | null {
  const kind = guide(texts.map((text) => text ?? "").join("\n"))?.kind ?? null;
  return kind === "complaint" && notComplaint ? null : kind;
}
