import type {
  CivilDate,
  Column,
  FigureSource,
  HandIn,
  ProvinceReport,
  Row,
  ScoreCard,
  Table,
  LocalizedText,
  YearReport,
} from "@danvan/core";
import { POINT } from "@danvan/core";
import { directive } from "@danvan/core/data";
import type { Office } from "../src/document/office.js";

/** A commune's year, made up for the tests: every figure below is an example, none is anybody's. */
const both = (vi: string): LocalizedText => ({ vi, en: vi });
const day = (text: string) => text as CivilDate;
const from = day("2025-12-01");
const to = day("2026-11-30");

const count = (id: string, title: string, unit: string): Column => ({
  id,
  title: both(title),
  unit: both(unit),
  type: "number",
  total: { rule: "sum" },
});
const text = (id: string, title: string): Column => ({
  id,
  title: both(title),
  unit: null,
  type: "text",
  total: { rule: "none" },
});
const share = (id: string, title: string, part: string, whole: string): Column => ({
  id,
  title: both(title),
  unit: null,
  type: "percent",
  total: { rule: "share", part, whole },
});
const row = (id: string, cells: Row["cells"], source: FigureSource = { by: "cases" }): Row => ({
  id,
  cells,
  from,
  to,
  source,
});

export const feedbackTable: Table = {
  id: "feedback",
  annex: "I",
  title: both("Phản ánh, kiến nghị của người dân, tổ chức"),
  clauses: ["6"],
  columns: [
    text("kind", "Loại"),
    count("received", "Tiếp nhận", "vụ việc"),
    count("ours", "Thuộc thẩm quyền", "vụ việc"),
    count("onTime", "Đúng hạn", "vụ việc"),
    share("rate", "Tỷ lệ đúng hạn", "onTime", "ours"),
  ],
  rows: [
    row("concern", ["Phản ánh", 1204, 1100, 1001, 91]),
    row("petition", ["Kiến nghị", 79, 64, 60, 93.8]),
    row("praise", ["Khen ngợi", 3, 0, 0, null]),
  ],
};

export const receptionTable: Table = {
  id: "reception",
  annex: "I",
  title: both("Tiếp công dân"),
  clauses: ["6"],
  columns: [text("indicator", "Chỉ tiêu"), count("value", "Số liệu", "lượt")],
  rows: [
    row("regular", ["Tiếp thường xuyên", 25], {
      by: "hand",
      who: "Văn phòng",
      at: "2026-11-30T03:00:00Z",
      evidence: ["Sổ tiếp công dân 2026"],
    }),
    row("periodic", ["Tiếp định kỳ của người đứng đầu", 34], {
      by: "import",
      system: "hệ thống của tỉnh",
      asOf: "2026-11-28T17:00:00Z",
    }),
  ],
};

const modelColumns: Column[] = [
  text("name", "Tên mô hình"),
  text("address", "Địa chỉ"),
  text("field", "Lĩnh vực"),
  text("kind", "Tập thể, cá nhân"),
  { id: "registered", title: both("Đăng ký"), unit: null, type: "date", total: { rule: "none" } },
  { id: "recognised", title: both("Công nhận"), unit: null, type: "date", total: { rule: "none" } },
];

export const modelsTable: Table = {
  id: "models",
  annex: "II",
  title: both("Mô hình “Dân vận khéo” đăng ký trong năm"),
  clauses: ["3"],
  columns: modelColumns,
  rows: Array.from({ length: 46 }, (_, at) =>
    row(`m${at}`, [
      `Tuyến đường tự quản số ${at + 1}`,
      `Tổ dân phố ${at + 1}`,
      ["Kinh tế", "Văn hóa - xã hội", "Quốc phòng - an ninh"][at % 3]!,
      at % 4 === 0 ? "Cá nhân" : "Tập thể",
      "2026-03-02",
      at % 5 === 0 ? null : "2026-10-15",
    ]),
  ),
};

export const scoreCard: ScoreCard = {
  version: 1,
  rubric: {
    id: "example",
    title: both("Bảng tự chấm điểm công tác dân vận (minh họa)"),
    jurisdiction: "Ví dụ",
    legalBasis: null,
    status: "illustrative",
    confidence: "illustrative",
    max: 30 * POINT,
    bands: [{ id: "good", title: both("Tốt") }],
  },
  self: {
    total: 25.5 * POINT,
    applicable: 30 * POINT,
    known: 30 * POINT,
    percent: 8500,
    band: "good",
    notRated: null,
    missing: [],
  },
  appraised: null,
  gap: null,
  lines: ["Quán triệt, triển khai văn bản", "Tiếp công dân, đối thoại", "Chế độ thông tin, báo cáo"].map(
    (title, at) => ({
      criterion: `c${at + 1}`,
      title: both(title),
      clauses: [String(at + 1)],
      max: 10 * POINT,
      rule: "ratio",
      self: { points: 8.5 * POINT, reason: "computed", values: {} },
      appraised: null,
      gap: null,
      evidence: at === 0 ? ["Kế hoạch năm"] : [],
    }),
  ),
  facts: {},
  decision: null,
};

const TITLES: Record<string, string> = {
  "mo-dau": "Mở đầu",
  I: "Công tác lãnh đạo, chỉ đạo, triển khai",
  "II.1": "Quán triệt, thể chế hóa",
  "II.2": "Công tác tuyên truyền",
  "II.3": "Phong trào thi đua “Dân vận khéo”",
  "II.4": "Cải cách hành chính, thủ tục hành chính, chuyển đổi số",
  "II.5": "Dân chủ ở cơ sở, văn hóa công vụ",
  "II.6": "Tiếp công dân, đối thoại, giải quyết đơn thư, phản ánh, kiến nghị",
  "II.7": "Phối hợp với Mặt trận Tổ quốc và các đoàn thể",
  III: "Đánh giá chung",
  IV: "Phương hướng, nhiệm vụ năm tới",
  V: "Đề xuất, kiến nghị",
};

export const yearReport: YearReport = {
  version: 1,
  agency: {
    code: "18073",
    name: "Ủy ban nhân dân phường Thành Sen",
    parent: null,
    sign: "UBND",
    place: "Thành Sen",
    electronicId: null,
  },
  directive: { title: "Chỉ thị ví dụ", number: null, issuedOn: null },
  year: 2026,
  period: { from, to, cutOff: "2026-11-30T17:00:00Z" },
  due: { rule: "report", date: day("2026-12-04"), reading: "strict", others: [] },
  sections: directive.report.parts.map(({ id, heading }) => ({
    id,
    title: both(TITLES[id]!),
    heading,
    clauses: [],
    paragraphs: [],
    text:
      id === "V"
        ? null
        : "Đơn vị đã triển khai đầy đủ các nội dung theo kế hoạch, phân công rõ người, rõ việc, rõ thời gian; kết quả được cập nhật hằng tháng và công khai trên trang thông tin điện tử để người dân theo dõi, giám sát.\n\nCác kiến nghị được trả lời bằng văn bản & <công khai> theo quy định.",
  })),
  tables: [feedbackTable, receptionTable, modelsTable],
  scoreCard,
  missing: [{ code: "section-empty", path: "sections.V", facts: {} }],
};

export const office: Office = {
  agency: ["Ủy ban nhân dân", "phường Thành Sen"],
  number: null,
  sign: "BC-UBND",
  place: "Thành Sen",
  date: null,
  to: ["Ủy ban nhân dân tỉnh Hà Tĩnh (qua Sở Nội vụ)"],
  signature: { authority: ["TM. Ủy ban nhân dân", "Chủ tịch"], name: "Nguyễn Văn Ví Dụ" },
  recipients: ["Thường trực Đảng ủy, HĐND phường", "Ủy ban MTTQ Việt Nam phường"],
  draftedBy: "VHXH",
};

/** As many agencies as the province has: 69 communes and 13 provincial bodies. */
export const provinceReport = (agencies = 82): ProvinceReport => ({
  version: 1,
  year: 2026,
  period: yearReport.period,
  due: yearReport.due,
  agencies: Array.from({ length: agencies }, (_, at): HandIn => {
    const handedIn = at % 17 === 0 ? "missing" : at % 11 === 0 ? "late" : "on-time";
    const missing = handedIn === "missing";
    return {
      code: String(18073 + at),
      name: `Đơn vị ví dụ số ${at + 1}`,
      handedIn,
      at: missing ? null : handedIn === "late" ? "2026-12-06T02:00:00Z" : "2026-12-02T02:00:00Z",
      hash: missing ? null : String(at).padStart(64, "0"),
    };
  }),
  tables: ["Văn bản, tuyên truyền", "Tiếp công dân, đơn thư", "Phản ánh, kiến nghị", "Thủ tục hành chính"].map(
    (title, index): Table => ({
      id: `t${index}`,
      annex: "I",
      title: both(title),
      clauses: [],
      columns: [
        text("agency", "Đơn vị"),
        ...Array.from({ length: 7 }, (_, at) => count(`c${at}`, `Chỉ tiêu ${at + 1}`, "vụ")),
        share("rate", "Tỷ lệ", "c1", "c0"),
      ],
      rows: Array.from({ length: agencies }, (_, at): Row => {
        const figures = Array.from({ length: 7 }, (_, column) => (at * 31 + column * 17 + index) % 997);
        return row(`a${at}`, [`Đơn vị ví dụ số ${at + 1}`, ...figures, at % 13 === 0 ? null : 91.5]);
      }),
    }),
  ),
  missing: [],
});
