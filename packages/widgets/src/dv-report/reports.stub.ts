import type { PublicReport } from "@danvan/core/wire";
import { report } from "../testing/answers.stub.js";

/** Accounts of an agency and of a province, for stories and tests, in the shapes that core makes. */
const days = (year: number) => ({ from: `${year}-01-01`, to: `${year}-11-22`, asOf: `${year}-11-22T11:00:00.000Z` });

export const compared: PublicReport = {
  ...report,
  previous: {
    period: days(2025),
    received: 202,
    answered: 181,
    refused: 12,
    open: 9,
    overdue: 6,
    oldestOpenDays: 31,
    onTime: { part: 164, whole: 189, percent: 86.8 },
    satisfaction: { part: 193, whole: 202, percent: 95.5 },
  },
};

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

/** Everything an agency's account can hold. */
export const whole: PublicReport = {
  ...compared,
  visits: { rated: 58, satisfied: { part: 52, whole: 58, percent: 89.7 } },
  duties,
  score,
};

/** Numbers of a large city over two years. */
export const large: PublicReport = {
  ...report,
  period: { from: "2025-01-01", to: "2026-12-31", asOf: "2026-12-31T17:00:00.000Z" },
  received: 1_284_530,
  answered: 1_201_977,
  withinCompetence: 1_190_002,
  notYetDue: 40220,
  rated: 210455,
  open: 61_002,
  refused: 21_551,
  overdue: 12_840,
  oldestOpenDays: 611,
  onTime: { part: 1_101_377, whole: 1_190_002, percent: 92.6 },
  satisfaction: { part: 1_180_040, whole: 1_284_530, percent: 91.9 },
  months: Array.from({ length: 24 }, (_, at) => ({
    month: `${at < 12 ? 2025 : 2026}-${String((at % 12) + 1).padStart(2, "0")}`,
    received: 41_000 + ((at * 7_919) % 26_000),
    answered: 38_000 + ((at * 6_271) % 24_000),
  })),
};

export const oneMonth: PublicReport = {
  ...report,
  period: { from: "2026-10-01", to: "2026-10-31", asOf: "2026-10-31T17:00:00.000Z" },
  received: 5,
  answered: 4,
  withinCompetence: 5,
  notYetDue: 0,
  rated: 4,
  refused: 0,
  open: 1,
  overdue: 0,
  months: [{ month: "2026-10", received: 5, answered: 4 }],
  onTime: { part: 4, whole: 4, percent: 100 },
  satisfaction: { part: 5, whole: 5, percent: 100 },
};

const agency = (name: string, received: number | null, answered: number | null, percent: number | null) => ({
  code: "18073",
  name,
  reported: true,
  received,
  answered,
  overdue: received === null ? null : 4,
  oldestOpenDays: 12,
  onTime: percent === null ? null : { part: percent, whole: 100, percent },
  satisfaction: percent === null ? null : { part: 96, whole: 100, percent: 96 },
});

/** A province: one agency with too few to be shown, the one that covers for it, and one that has not published. */
export const province: PublicReport = {
  ...report,
  agency: { code: "42", name: "Tỉnh Hà Tĩnh" },
  received: 325,
  withinCompetence: 318,
  notYetDue: 21,
  rated: 96,
  answered: 281,
  refused: 17,
  open: 27,
  overdue: 10,
  onTime: { part: 290, whole: 318, percent: 91.2 },
  satisfaction: { part: 312, whole: 325, percent: 96 },
  months: report.months.map(({ month, received, answered }, at) => ({
    month,
    received: received + (at === 0 ? 11 : 10),
    answered: answered + (at === 0 ? 10 : 9),
  })),
  agencies: [
    agency("Phường Thành Sen", 214, 181, 89),
    agency("Phường Trần Phú", 96, 90, 94),
    agency("Xã Hương Sơn", null, null, null),
    agency("Xã Sơn Hồng", null, null, null),
    {
      code: "18172",
      name: "Xã Sơn Tây",
      reported: false,
      received: null,
      answered: null,
      overdue: null,
      oldestOpenDays: null,
      onTime: null,
      satisfaction: null,
    },
  ],
};
