import type { PublicReport } from "@danvan/core/wire";

const words = (vi: string, en: string) => ({ vi, en });

export const duties: NonNullable<PublicReport["duties"]> = {
  directive: words(
    "Về việc tiếp tục tăng cường và đổi mới công tác dân vận của cơ quan hành chính nhà nước, chính quyền các cấp trong tình hình mới",
    "On continuing to strengthen and renew dân vận of state administrative bodies and governments at all levels in the new situation",
  ),
  number: null,
  tasks: [
    {
      id: "1",
      title: words("Quán triệt, cụ thể hóa", "Grasp and institutionalise"),
      clauses: [
        {
          id: "1.3",
          text: words(
            "Phải gắn việc xây dựng chương trình, kế hoạch tổ chức thực hiện công tác dân vận của cơ quan, đơn vị, địa phương mình với việc triển khai nhiệm vụ chính trị.",
            "The making of one's own programme and plan of dân vận must be tied to the carrying out of the political tasks.",
          ),
          state: "done",
          figures: [{ title: words("Kế hoạch dân vận của năm đã ban hành", "Yearly dân vận plan issued"), value: 1 }],
        },
        {
          id: "1.4",
          text: words(
            "Kết quả dân vận phải thực chất, góp phần vào sự phát triển của tỉnh.",
            "Results are real and help the province develop.",
          ),
          state: "no-evidence",
          figures: [
            {
              title: words("Nhiệm vụ trong kế hoạch năm đã hoàn thành", "Tasks of the yearly plan completed"),
              value: null,
              of: null,
              absent: "not-reported",
            },
          ],
        },
      ],
    },
    {
      id: "6",
      title: words("Công khai, tiếp nhận, trả lời, giải quyết", "Open information, receive, answer, resolve"),
      clauses: [
        {
          id: "6.1",
          text: words("Thực hiện Luật Tiếp cận thông tin.", "Carry out the Law on Access to Information."),
          state: "no-evidence",
          figures: [
            {
              title: words("Yêu cầu cung cấp thông tin trả lời đúng hạn", "Requests for information answered on time"),
              value: null,
              of: null,
              absent: "suppressed",
            },
          ],
        },
        {
          id: "6.3",
          text: words(
            "Tiếp công dân; người đứng đầu tiếp xúc, đối thoại với Nhân dân.",
            "Receive citizens; heads meet and hold dialogue with the people.",
          ),
          state: "not-done",
          figures: [
            { title: words("Buổi người đứng đầu trực tiếp tiếp", "Sessions held by the head"), value: 0, of: 22 },
          ],
        },
        {
          id: "6.4",
          text: words(
            "Giải quyết khiếu nại, tố cáo, kiến nghị, phản ánh; trả lời kịp thời bức xúc chính đáng của người dân.",
            "Resolve complaints, denunciations, petitions and reports; answer legitimate frustrations in time.",
          ),
          state: "part",
          figures: [
            {
              title: words("Phản ánh, kiến nghị xử lý đúng hạn", "Reports and petitions handled on time"),
              value: 176,
              of: 198,
            },
          ],
        },
      ],
    },
    {
      id: "R",
      title: words("Báo cáo", "Report"),
      clauses: [
        {
          id: "R",
          text: words(
            "Báo cáo kết quả về UBND tỉnh qua Sở Nội vụ trước ngày 05 tháng 12 hằng năm.",
            "Report the results to the provincial People's Committee through Sở Nội vụ before 05 December each year.",
          ),
          state: "nothing-due",
          figures: [
            { title: words("Báo cáo gửi trễ hạn", "Reports handed in late"), value: null, absent: "not-applicable" },
          ],
        },
      ],
    },
  ],
};

export const score: NonNullable<PublicReport["score"]> = {
  rubric: {
    id: "hatinh-illustrative",
    title: words(
      "Bộ tiêu chí minh họa tự đánh giá công tác dân vận chính quyền",
      "Illustrative criteria for self-assessment of dân vận work",
    ),
    jurisdiction: "Hà Tĩnh",
    legalBasis: null,
    status: "illustrative",
    confidence: "illustrative",
    notes: [
      words(
        "Trọng số, ngưỡng và mức trừ ở đây chỉ để minh họa và tự kiểm tra, không phải quy định của tỉnh.",
        "Weights, thresholds and deductions here are examples for self-checking, not a rule of the province.",
      ),
    ],
  },
  total: 23.3,
  max: 25,
  percent: null,
  band: null,
  missing: 2,
  lines: [
    {
      criterion: "1",
      title: words(
        "1. Triển khai văn bản chỉ đạo, hướng dẫn về dân vận",
        "1. Rolling out directing documents on dân vận",
      ),
      clauses: ["1.1", "1.2"],
      figures: [
        {
          title: words("Đã phân công lãnh đạo và đầu mối phụ trách", "Leader and focal officer assigned"),
          value: 1,
        },
      ],
      points: 10,
      max: 10,
      reason: "full",
      why: words("đạt điểm tối đa", "full marks"),
    },
    {
      criterion: "6",
      title: words("6. Trả lời phản ánh, kiến nghị đúng hạn", "6. Reports and petitions answered on time"),
      clauses: ["6.4"],
      figures: [
        {
          title: words("Phản ánh, kiến nghị xử lý đúng hạn", "Reports and petitions handled on time"),
          value: 176,
        },
        {
          title: words("Phản ánh, kiến nghị thuộc thẩm quyền", "Reports and petitions within competence"),
          value: 198,
        },
      ],
      points: 13.3,
      max: 15,
      reason: "computed",
      why: words("tính theo số liệu", "computed from the figures"),
    },
    {
      criterion: "10",
      title: words("10. Chế độ thông tin, báo cáo", "10. Information and reporting"),
      clauses: ["R"],
      figures: [
        { title: words("Báo cáo gửi trễ hạn", "Reports handed in late"), value: null, absent: "not-reported" },
        {
          title: words(
            "Báo cáo trễ hạn có lý do khách quan được xác nhận",
            "Late reports with a confirmed objective cause",
          ),
          value: null,
          absent: "not-reported",
        },
      ],
      points: null,
      max: 5,
      reason: "no-data",
      why: words("chưa có số liệu, chưa chấm; cần bổ sung", "no figures yet, not scored; please supply them"),
    },
  ],
};
