import { type Confidence, formatNumber, type HandIn, type RubricStatus, VOCABULARY } from "@danvan/core";

/** The mark of a cell that has no figure, explained under every table that holds one. */
export const NOT_APPLICABLE = "–";

/**
 * The Vietnamese words of the documents themselves. Sentences of law and of findings come from core; an official document has no
 * English edition, so there is one language here.
 */
const { rubricNotes: notes } = VOCABULARY.vi;

export const words = {
  report: "Báo cáo",
  yearSummary: (year: number) => `Kết quả thực hiện công tác dân vận chính quyền năm ${year}`,
  provinceSummary: (year: number) => `Tổng hợp kết quả thực hiện công tác dân vận chính quyền năm ${year}`,
  draft: (count: number) => `Dự thảo: còn ${count} nội dung phải bổ sung trước khi gửi`,
  committee: "Ủy ban nhân dân",
  /** Whom the directive names (Chỉ thị, phần tổ chức thực hiện). */
  yearTo: "Ủy ban nhân dân tỉnh (qua Sở Nội vụ)",
  provinceTo: "Ủy ban nhân dân tỉnh",
  missing: {
    title: "Nội dung còn thiếu trước khi gửi",
    figures: "Số liệu chưa có:",
    others: "Số liệu khác chưa có",
    scoring: "Số liệu chấm điểm chưa có",
    section: (id: string, title: string) => `Phần ${id}, ${title}`,
    sign: "Chưa có ký hiệu văn bản của cơ quan.",
    place: "Chưa có địa danh ghi trước ngày tháng.",
  },
  notWritten: "(Chưa có nội dung.)",
  order: "TT",
  total: "Tổng cộng",
  periodAndSource: "Kỳ số liệu, nguồn",
  period: (from: string, to: string) => `từ ${from} đến ${to}`,
  fromCases: "tính từ hồ sơ vụ việc trong hệ thống",
  byHand: (who: string, on: string, evidence: string) =>
    `${who} nhập ngày ${on}${evidence ? `, căn cứ: ${evidence}` : ""}`,
  imported: (system: string, asOf: string, document: string | null) =>
    `lấy từ ${system}, số liệu đến ${asOf}${document ? `, ${document}` : ""}`,
  part: (title: string, at: number, of: number) => `${title} (phần ${at}/${of})`,
  notKnown: "…",
  notApplicable: `Dấu “${NOT_APPLICABLE}”: không áp dụng hoặc chưa có số liệu; không phải là số 0.`,
  auditMark: (seq: number, hash: string) =>
    `Số liệu lấy từ hệ thống tiếp nhận; nhật ký của đơn vị khi lập báo cáo có ${formatNumber(seq, "vi")} mục, mã kiểm tra (SHA-256) ${hash}.`,
  annexTitles: {
    I: "Biểu số liệu",
    II: "Danh mục mô hình “Dân vận khéo”",
    III: "Bảng tự chấm điểm",
  },
  statusNotes: {
    official: null,
    superseded: `${notes.superseded}; điểm chỉ để đối chiếu.`,
    draft: `${notes.draft}; điểm chỉ để tham khảo.`,
    illustrative: `${notes.illustrative}; điểm chỉ để tự kiểm tra.`,
  } satisfies Record<RubricStatus, string | null>,
  confidenceNotes: {
    verified: null,
    unverified: `${notes.unverified}.`,
    illustrative: null,
  } satisfies Record<Confidence, string | null>,
  score: {
    criterion: "Tiêu chí",
    clauses: "Khoản của chỉ thị",
    max: "Điểm tối đa",
    self: "Tự chấm",
    appraised: "Thẩm định",
    gap: "Chênh lệch",
    evidence: "Minh chứng",
    outcome: (who: string, total: string, applicable: string, percent: string | null, band: string | null) =>
      `${who}: ${total}/${applicable} điểm${percent ? ` (${percent} số điểm áp dụng)` : ""}${band ? `, mức đề xuất: ${band}` : ""}.`,
    incomplete: (who: string, total: string, known: string, why: string) =>
      `${who}: ${total}/${known} điểm ở các tiêu chí đã có số liệu; ${why}.`,
    notRated: (who: string, reason: string) => `${who}: không xếp loại (lý do: ${reason}).`,
    decided: (by: string, on: string, band: string, document: string | null, reason: string | null) =>
      `Kết quả do ${by} quyết định ngày ${on}: ${band}${document ? `, theo ${document}` : ""}${reason ? `; lý do: ${reason}` : ""}.`,
    missing: (count: number) => `Còn ${count} số liệu chưa có; tiêu chí cần đến chúng chưa tính điểm.`,
    noBand: "không xếp loại",
  },
  province: {
    handIn: "Tình hình nộp báo cáo",
    figures: "Số liệu tổng hợp",
    agency: "Cơ quan, đơn vị, địa phương",
    state: "Tình trạng",
    at: "Ngày nộp",
    hash: "Mã kiểm (12 ký tự đầu)",
    states: { "on-time": "đúng hạn", late: "nộp muộn", missing: "chưa nộp" } satisfies Record<
      HandIn["handedIn"],
      string
    >,
    period: (from: string, to: string, cutOff: string) =>
      `Kỳ số liệu từ ngày ${from} đến ngày ${to}, chốt lúc ${cutOff}.`,
    counts: (all: number, onTime: number, late: number, missing: number, due: string) =>
      `Hạn nộp: hết ngày ${due}. Trong ${all} cơ quan, đơn vị, địa phương có ${onTime} nộp đúng hạn, ${late} nộp muộn, ${missing} chưa nộp.`,
    unusable: (agency: string, why: string) => `${agency}: ${why}`,
    unusables: "Báo cáo chưa dùng được",
    unfinished: "Báo cáo nộp khi còn thiếu nội dung",
    lacking: (agency: string, count: number) => `${agency} (${count} nội dung)`,
    late: "Nộp muộn",
    missing: "Chưa nộp",
    leftOut: (missing: number) =>
      `Các biểu sau không có ${missing} cơ quan, đơn vị, địa phương chưa nộp báo cáo, nêu tại Phụ lục I.`,
  },
  template: {
    sheet: "Số liệu",
    title: (year: number) => `Số liệu năm ${year} để lập báo cáo dân vận chính quyền`,
    how: "Điền các ô có nền vàng. Chưa có số liệu thì để trống; trong năm không phát sinh thì ghi “không phát sinh”.",
    counted: "Chỉ tiêu tính được từ hồ sơ vụ việc trong hệ thống không có trong biểu này.",
    from: "Số liệu từ ngày",
    to: "đến hết ngày",
    at: "Ngày nhập",
    who: "Đơn vị, bộ phận chịu trách nhiệm",
    id: "Mã (không sửa)",
    indicator: "Chỉ tiêu",
    unit: "Đơn vị tính",
    clauses: "Khoản của chỉ thị",
    last: "Năm trước",
    value: "Năm nay",
    whoElse: "Đơn vị chịu trách nhiệm (nếu khác)",
    evidence: "Căn cứ (số văn bản, biên bản; cách nhau bằng dấu chấm phẩy)",
    none: "không phát sinh",
  },
  workbook: {
    about: "Thông tin",
    unit: "Đơn vị tính",
    agency: "Cơ quan",
    year: "Năm",
    period: "Kỳ số liệu",
    cutOff: "Thời điểm chốt",
    due: "Hạn nộp",
    missing: "Còn thiếu",
    cut: "… (đã cắt: ô bảng tính không chứa hết)",
  },
} as const;
