import type { CaseField } from "../../wire/public/fields.js";

/**
 * The list of an agency that has none of its own: what people write to a ward about. It is danvan's, no law's: it orders the work and
 * binds nobody.
 * @example DEFAULT_FIELDS.map(({ id }) => id).join(" ") // → "duong dien nuoc rac tieng-on dat-dai thu-tuc thai-do khac"
 */
export const DEFAULT_FIELDS: readonly CaseField[] = [
  {
    id: "duong",
    name: { vi: "Đường sá, giao thông", en: "Roads and traffic" },
    words: words(
      "mặt đường, lòng đường, làm đường, sửa đường, đường hỏng, đường xấu, đường lầy, đường sá, đường xá, con đường, vỉa hè, ổ gà, ổ voi",
      "hố sâu, lan can, biển báo, đèn giao thông, đèn tín hiệu, giao thông, đỗ xe, đậu xe, gờ giảm tốc",
    ),
  },
  {
    id: "dien",
    name: { vi: "Điện, chiếu sáng", en: "Electricity and lighting" },
    words: words(
      "mất điện, cắt điện, điện yếu, tiền điện, điện lực, dây điện, cột điện, lưới điện, trạm biến áp, đèn, đèn đường, bóng đèn, cột đèn",
      "chiếu sáng",
    ),
  },
  {
    id: "nuoc",
    name: { vi: "Nước, thoát nước", en: "Water and drainage" },
    words: words(
      "nước máy, nước sạch, nước thải, mất nước, nước yếu, nước đọng, ống nước, thoát nước, ngập, ngập úng, ngập nước, cống, mương, hố ga",
    ),
  },
  {
    id: "rac",
    name: { vi: "Rác, môi trường", en: "Waste and environment" },
    words: words("rác, đổ rác, xe rác, đốt rác, thu gom, mùi hôi, ô nhiễm, khói bụi, môi trường"),
  },
  {
    id: "tieng-on",
    name: { vi: "Tiếng ồn", en: "Noise" },
    words: words("ồn, ồn ào, tiếng ồn, gây ồn, loa kéo, karaoke, mở nhạc, hát to"),
  },
  {
    id: "dat-dai",
    name: { vi: "Đất đai, xây dựng", en: "Land and building" },
    words: words(
      "đất đai, thửa đất, đất ở, đất nông nghiệp, quyền sử dụng đất, sổ đỏ, sổ hồng, ranh giới, lấn chiếm, xây dựng, xây nhà, đền bù",
      "giải phóng mặt bằng",
    ),
  },
  {
    id: "thu-tuc",
    name: { vi: "Thủ tục, giấy tờ", en: "Procedures and papers" },
    words: words(
      "thủ tục, hồ sơ, khai sinh, căn cước, kết hôn, chứng thực, công chứng, hộ khẩu, cư trú, tạm trú, một cửa, trả kết quả, giấy xác nhận",
    ),
  },
  {
    id: "thai-do",
    name: { vi: "Thái độ phục vụ", en: "Conduct of staff" },
    words: words(
      "thái độ, phục vụ, cáu gắt, hách dịch, quát mắng, gây khó dễ, chờ lâu, lịch sự, niềm nở, nhiệt tình, tận tình, chu đáo",
    ),
  },
  { id: "khac", name: { vi: "Việc khác", en: "Something else" }, words: [] },
];

function words(...lists: readonly string[]): string[] {
  return lists.flatMap((list) => list.split(", "));
}
