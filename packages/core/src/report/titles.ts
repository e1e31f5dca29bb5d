import type { IndicatorGroup } from "../metrics/indicator.js";
import type { SectionId } from "./report.js";
import type { LocalizedText } from "../terms/localized.js";

const w = (vi: string, en: string): LocalizedText => ({ vi, en });

/**
 * The headings of the report's parts; II.1 to II.7 follow the seven tasks.
 * @example SECTION_TITLES["II.1"].vi // → "Quán triệt, thể chế hóa chủ trương về công tác dân vận"
 */
export const SECTION_TITLES: Readonly<Record<SectionId, LocalizedText>> = {
  "mo-dau": w("Mở đầu", "Opening"),
  I: w("Công tác lãnh đạo, chỉ đạo, triển khai thực hiện", "Leadership, direction and rolling out"),
  "II.1": w(
    "Quán triệt, thể chế hóa chủ trương về công tác dân vận",
    "Grasping and institutionalising the line on dân vận",
  ),
  "II.2": w("Thông tin, tuyên truyền, nâng cao nhận thức", "Information and awareness"),
  "II.3": w("Phong trào thi đua “Dân vận khéo”", "The “Dân vận khéo” movement"),
  "II.4": w(
    "Cải cách hành chính, thủ tục hành chính, chuyển đổi số",
    "Administrative reform, procedures and digital transformation",
  ),
  "II.5": w(
    "Dân chủ ở cơ sở, văn hóa công vụ, kiểm tra công vụ",
    "Democracy at the grassroots, public-service culture and checks",
  ),
  "II.6": w(
    "Tiếp cận thông tin, tiếp công dân, đối thoại, giải quyết đơn thư, phản ánh, kiến nghị",
    "Access to information, reception, dialogue, letters, reports and petitions",
  ),
  "II.7": w("Phối hợp với Mặt trận Tổ quốc và các đoàn thể", "Working with the Fatherland Front and the unions"),
  III: w("Đánh giá chung", "General assessment"),
  IV: w("Phương hướng, nhiệm vụ năm tới", "Direction and tasks of the next year"),
  V: w("Đề xuất, kiến nghị", "Proposals"),
};

/**
 * The titles of the tables of figures. Their layout is our own: the statistical forms of the ministries were not seen.
 * @example TABLE_TITLES.dialogue.vi // → "Đối thoại với Nhân dân"
 */
export const TABLE_TITLES: Readonly<Record<IndicatorGroup, LocalizedText>> = {
  documents: w("Văn bản, kế hoạch", "Documents and plan"),
  communication: w("Thông tin, tuyên truyền", "Information"),
  models: w("Mô hình “Dân vận khéo”", "“Dân vận khéo” models"),
  procedures: w("Thủ tục hành chính, cải cách hành chính", "Procedures and administrative reform"),
  democracy: w("Dân chủ ở cơ sở", "Democracy at the grassroots"),
  inspection: w("Kiểm tra công vụ", "Checks of public service"),
  reception: w("Tiếp công dân", "Citizen reception"),
  dialogue: w("Đối thoại với Nhân dân", "Dialogue with the people"),
  letters: w("Đơn thư", "Letters"),
  feedback: w("Phản ánh, kiến nghị của người dân", "Reports and petitions of the people"),
  partners: w("Giám sát, phản biện xã hội", "Supervision and social criticism"),
  reporting: w("Chế độ thông tin, báo cáo", "Information and reporting"),
};

/**
 * Which figures a part is filled from.
 * @example SECTION_GROUPS["II.1"] // → [ "communication" ]
 */
export const SECTION_GROUPS: Readonly<Partial<Record<SectionId, readonly IndicatorGroup[]>>> = {
  I: ["documents"],
  "II.1": ["communication"],
  "II.2": ["communication"],
  "II.3": ["models"],
  "II.4": ["procedures"],
  "II.5": ["democracy", "inspection"],
  "II.6": ["reception", "dialogue", "letters", "feedback"],
  "II.7": ["partners"],
  III: ["reporting"],
};

/**
 * The parts that only a person can write.
 * @example WRITTEN // → [ "III", "IV", "V" ]
 */
export const WRITTEN: readonly SectionId[] = ["III", "IV", "V"];
