import type { Task } from "../../directive/directive.js";
import { duty, w } from "./duty.js";

export const report: Task = {
  id: "R",
  title: w("Báo cáo", "Report"),
  answers: [],
  clauses: [
    duty(
      "R",
      "report",
      w(
        "Cơ quan, đơn vị, địa phương căn cứ vào tình hình thực tiễn để tổ chức triển khai thực hiện và báo cáo kết quả về UBND tỉnh (qua Sở Nội vụ) trước ngày 05 tháng 12 hằng năm.",
        "Agencies, units and localities carry out the directive as their real situation asks, and report the results to the provincial People's Committee (through Sở Nội vụ) before 05 December each year.",
      ),
      {
        inPractice: w(
          "Gửi báo cáo chậm nhất ngày 04/12. Văn bản nêu cấp huyện, nay đã kết thúc; ai báo cáo thay chưa thấy văn bản nào quy định, nên hỏi Sở Nội vụ.",
          "Send the report by 04/12. The text names the district level, which has ended; no document was found that says who reports in its place, so ask Sở Nội vụ.",
        ),
        covers: [
          "báo cáo",
          "căn cứ",
          "cơ quan",
          "hằng năm",
          "kết quả",
          "sở nội vụ",
          "thực hiện",
          "thực tiễn",
          "tình hình",
          "tổ chức",
          "triển khai",
          "trước ngày 05 tháng 12",
          "ubnd tỉnh",
          "yêu cầu",
          "địa phương",
          "đơn vị",
        ],
      },
    ),
  ],
};
