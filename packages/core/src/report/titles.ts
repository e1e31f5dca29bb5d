import type { IndicatorGroup } from "../metrics/indicator.js";
import type { LocalizedText } from "../terms/localized.js";

const w = (vi: string, en: string): LocalizedText => ({ vi, en });

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
