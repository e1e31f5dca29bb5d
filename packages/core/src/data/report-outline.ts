import type { OutlineHeading, ReportOutline } from "../directive/directive.js";
import { w } from "./tasks/duty.js";

const part = (number: string): OutlineHeading => ({ number, under: null });
const RESULTS = w("II. Kết quả thực hiện", "II. Results");
const task = (number: string): OutlineHeading => ({ number, under: RESULTS });

/**
 * The yearly report that the directive asks for: II.1 to II.7 answer its seven tasks one by one. The text sets no form; this outline is our
 * own, on the form of a report in Nghị định 30/2020/NĐ-CP.
 * @example reportOutline.parts.map(({ id }) => id).indexOf("II.1") // → 2
 */
export const reportOutline: ReportOutline = {
  dueRule: "ht-bao-cao-nam",
  modelClauses: ["3.1"],
  parts: [
    { id: "mo-dau", title: w("Mở đầu", "Opening"), heading: null },
    {
      id: "I",
      title: w("Công tác lãnh đạo, chỉ đạo, triển khai thực hiện", "Leadership, direction and rolling out"),
      heading: part("I"),
      figures: { groups: ["documents"] },
    },
    {
      id: "II.1",
      title: w(
        "Quán triệt, thể chế hóa chủ trương về công tác dân vận",
        "Grasping and institutionalising the line on dân vận",
      ),
      heading: task("1"),
      // Conferences belong here, where the line is made known; the rest of the group to the next part.
      figures: { groups: ["communication"], only: ["1.1"] },
    },
    {
      id: "II.2",
      title: w("Thông tin, tuyên truyền, nâng cao nhận thức", "Information and awareness"),
      heading: task("2"),
      figures: { groups: ["communication"], without: ["1.1"] },
    },
    {
      id: "II.3",
      title: w("Phong trào thi đua “Dân vận khéo”", "The “Dân vận khéo” movement"),
      heading: task("3"),
      figures: { groups: ["models"] },
    },
    {
      id: "II.4",
      title: w(
        "Cải cách hành chính, thủ tục hành chính, chuyển đổi số",
        "Administrative reform, procedures and digital transformation",
      ),
      heading: task("4"),
      figures: { groups: ["procedures"] },
    },
    {
      id: "II.5",
      title: w(
        "Dân chủ ở cơ sở, văn hóa công vụ, kiểm tra công vụ",
        "Democracy at the grassroots, public-service culture and checks",
      ),
      heading: task("5"),
      figures: { groups: ["democracy", "inspection"] },
    },
    {
      id: "II.6",
      title: w(
        "Tiếp cận thông tin, tiếp công dân, đối thoại, giải quyết đơn thư, phản ánh, kiến nghị",
        "Access to information, reception, dialogue, letters, reports and petitions",
      ),
      heading: task("6"),
      figures: { groups: ["reception", "dialogue", "letters", "feedback"] },
    },
    {
      id: "II.7",
      title: w("Phối hợp với Mặt trận Tổ quốc và các đoàn thể", "Working with the Fatherland Front and the unions"),
      heading: task("7"),
      figures: { groups: ["partners"] },
    },
    {
      id: "III",
      title: w("Đánh giá chung", "General assessment"),
      heading: part("III"),
      figures: { groups: ["reporting"] },
      isWritten: true,
    },
    {
      id: "IV",
      title: w("Phương hướng, nhiệm vụ năm tới", "Direction and tasks of the next year"),
      heading: part("IV"),
      isWritten: true,
    },
    { id: "V", title: w("Đề xuất, kiến nghị", "Proposals"), heading: part("V"), isWritten: true },
  ],
};
