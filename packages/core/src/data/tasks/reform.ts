import type { Task } from "../../directive/directive.js";
import { duty, w } from "./duty.js";

export const reform: Task = {
  id: "4",
  title: w("Cải cách hành chính", "Reform the administration"),
  answers: ["S3"],
  clauses: [
    duty(
      "4.1",
      "plan",
      w(
        "Tổ chức thực hiện có hiệu quả Quyết định 3504/QĐ-UBND của UBND tỉnh ban hành Chương trình tổng thể cải cách hành chính nhà nước tỉnh Hà Tĩnh giai đoạn 2021 - 2030.",
        "Carry out effectively Quyết định 3504/QĐ-UBND, the province's master programme of administrative reform 2021 - 2030.",
      ),
      {
        inPractice: w(
          "Làm phần việc của phường trong kế hoạch cải cách hành chính của tỉnh và báo cáo theo kế hoạch đó.",
          "Do the ward's part of the province's reform plan and report on it as that plan says.",
        ),
        covers: [
          "2021",
          "2030",
          "22/10/2021",
          "3504/qđ-ubnd",
          "ban hành",
          "cải cách",
          "chương trình",
          "giai đoạn",
          "hà tĩnh",
          "hành chính",
          "hiệu quả",
          "ngày",
          "nhà nước",
          "quyết định",
          "thực hiện",
          "tỉnh",
          "tổ chức",
          "tổng thể",
          "ubnd tỉnh",
        ],
        cites: ["qd-3504-ubnd-2021"],
        evidence: [w("kế hoạch và kết quả cải cách hành chính", "the reform plan and its results")],
      },
    ),
    duty(
      "4.2",
      "continuous",
      w(
        "Đổi mới căn bản hoạt động quản lý, điều hành của cơ quan hành chính nhà nước và chính quyền các cấp theo hướng hiệu lực, hiệu quả, công khai, minh bạch, dân chủ, thân thiện, gần gũi với Nhân dân.",
        "Renew from the ground how administrative bodies and governments manage and run things: taking effect, effective, open, transparent, democratic, friendly and close to the people.",
      ),
      {
        inPractice: w(
          "Công khai việc của phường đến đâu, ai chịu trách nhiệm; hỏi người dân có hài lòng không và trả lời khi họ không hài lòng.",
          "Show how far the ward's matters are and who answers for them; ask whether people are satisfied, and answer when they are not.",
        ),
        covers: [
          "các cấp",
          "căn bản",
          "chính quyền",
          "công khai",
          "cơ quan",
          "dân chủ",
          "gần gũi",
          "hành chính",
          "hiệu lực",
          "hiệu quả",
          "hoạt động",
          "hướng",
          "minh bạch",
          "nhà nước",
          "nhân dân",
          "quản lý",
          "thân thiện",
          "điều hành",
          "đổi mới",
        ],
        fromData: [w("mức độ hài lòng", "satisfaction rating")],
      },
    ),
    duty(
      "4.3",
      "continuous",
      w(
        "Thực hiện cải cách thủ tục hành chính quyết liệt, thực chất, hiệu quả.",
        "Reform procedures with determination, in substance and effectively.",
      ),
      {
        inPractice: w(
          "Trả hồ sơ đúng hẹn; kiến nghị bỏ giấy tờ không cần thiết.",
          "Return files on the promised day; propose to drop papers that are not needed.",
        ),
        covers: ["cải cách", "hiệu quả", "quyết liệt", "thủ tục hành chính", "thực chất", "thực hiện"],
        evidence: [
          w("thủ tục đã cắt giảm, đơn giản hóa", "procedures cut or simplified"),
          w("tỷ lệ hồ sơ đúng hạn", "share of files on time"),
        ],
      },
    ),
    duty(
      "4.4",
      "continuous",
      w(
        "Đẩy mạnh phân cấp, phân quyền, nhất là trong giải quyết thủ tục hành chính.",
        "Push decentralisation and the devolution of powers, above all in settling procedures.",
      ),
      {
        inPractice: w(
          "Từ 01/07/2025 phường nhận việc của cấp huyện đã kết thúc: niêm yết việc nào nay do phường giải quyết.",
          "Since 01/07/2025 wards have the duties of the district level, which ended: post which matters the ward now settles itself.",
        ),
        covers: ["giải quyết", "phân cấp", "phân quyền", "thủ tục hành chính", "đẩy mạnh"],
        evidence: [w("việc đã phân cấp, phân quyền", "powers decentralised and devolved")],
      },
    ),
    duty(
      "4.5",
      "continuous",
      w(
        "Tiếp tục đẩy mạnh việc rà soát và sắp xếp tinh gọn bộ máy.",
        "Go on reviewing the apparatus and making it leaner.",
      ),
      {
        inPractice: w(
          "Sau sắp xếp, cập nhật tên cơ quan, địa chỉ, số điện thoại, đầu mối để người dân khỏi đi nhầm.",
          "After the mergers, keep names, addresses, numbers and contacts up to date, so that nobody goes to the wrong place.",
        ),
        covers: ["bộ máy", "rà soát", "sắp xếp", "thực hiện", "tiếp tục", "tinh gọn", "đẩy mạnh"],
        evidence: [w("đơn vị đã sắp xếp, sáp nhập", "units merged")],
      },
    ),
    duty(
      "4.6",
      "continuous",
      w(
        "Ưu tiên nguồn lực, thực hiện hiệu quả chuyển đổi số.",
        "Put resources first into digital transformation, and make it work.",
      ),
      {
        inPractice: w(
          "Nhận ý kiến qua mạng, trả lời qua mạng, và vẫn nhận trực tiếp, qua điện thoại cho người không dùng mạng.",
          "Take and answer feedback online, and still take it at the counter and by phone from those who are not online.",
        ),
        covers: ["chuyển đổi số", "hiệu quả", "nguồn lực", "thực hiện", "ưu tiên"],
        evidence: [w("dịch vụ công trực tuyến đã cung cấp", "services put online")],
        fromData: [w("tỷ lệ vụ việc tiếp nhận trực tuyến", "share of cases received online")],
      },
    ),
    duty(
      "4.7",
      "continuous",
      w(
        "Tập trung hoàn thiện thể chế của nền hành chính nhà nước theo hướng phát huy dân chủ, công khai, minh bạch, bảo đảm sự tham gia giám sát và quyền làm chủ của Nhân dân.",
        "Complete the institutions of the administration so that democracy, openness and transparency grow, and the people's part in supervision and their right to be masters are secured.",
      ),
      {
        inPractice: w(
          "Công bố số liệu để người dân giám sát; quy chế của phường nói rõ người dân góp ý vào việc gì, lúc nào.",
          "Publish figures that people can check; the ward's rules say on what and when people are heard.",
        ),
        covers: [
          "bảo đảm",
          "công khai",
          "dân chủ",
          "giám sát",
          "hành chính",
          "hoàn thiện",
          "hướng",
          "minh bạch",
          "nền",
          "nhà nước",
          "nhân dân",
          "phát huy",
          "quyền làm chủ",
          "sự",
          "tập trung",
          "tham gia",
          "thể chế",
        ],
        evidence: [w("quy định đã ban hành", "rules issued")],
        fromData: [w("số liệu công khai cho người dân", "statistics published to the people")],
      },
    ),
    duty(
      "4.8",
      "continuous",
      w(
        "Cụ thể hóa, thực hiện tốt phương châm “Dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng”.",
        "Make concrete and live up to the motto “Dân biết, dân bàn, dân làm, dân kiểm tra, dân giám sát, dân thụ hưởng” (the people know, discuss, do, check, supervise and benefit).",
      ),
      {
        inPractice: w(
          "Với mỗi việc lớn của phường, ghi đã làm gì cho từng vế: biết, bàn, làm, kiểm tra, giám sát, thụ hưởng. Luật Thực hiện dân chủ ở cơ sở có hiệu lực từ 01/07/2023.",
          "For each large matter of the ward, note what was done for each verb: know, discuss, do, check, supervise, benefit. The Law on Grassroots Democracy is in force since 01/07/2023.",
        ),
        covers: [
          "cụ thể hóa",
          "dân bàn",
          "dân biết",
          "dân giám sát",
          "dân kiểm tra",
          "dân làm",
          "dân thụ hưởng",
          "phương châm",
          "thực hiện",
          "tốt",
        ],
        evidence: [w("việc đã làm theo từng vế của phương châm", "what was done for each verb of the motto")],
        fromData: [
          w(
            "theo từng vế: đã công khai, lấy ý kiến, tham gia, kiểm tra, giám sát, thụ hưởng",
            "for each verb: published, consulted, joined, checked, supervised, benefited",
          ),
        ],
      },
    ),
  ],
};
