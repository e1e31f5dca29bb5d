import { confidences, dutyStates, rubricNotes, rubricStatuses } from "@danvan/core/vocabulary/vi";
/** The part of <dv-report> with duties, score, agencies and downloads. */
export const account = {
  dutyStates,
  dutiesTitle: "Nhiệm vụ theo từng khoản",
  dutiesOf: "Chỉ thị “{title}”",
  dutyCount: "{n} nhiệm vụ.",
  dutyNote:
    "Chỉ thị không nêu thế nào là đã thực hiện. Tình trạng dưới đây do phần mềm đọc từ số liệu đứng bên cạnh, để mọi người tự kiểm tra.",
  clause: "Khoản {ids}",
  of: "{part} trên {whole}",
  absences: { "not-reported": "chưa có", "not-applicable": "không phát sinh", suppressed: "không nêu" } as Record<
    string,
    string
  >,
  suppressedNote: "“Không nêu” là số của một hoặc hai vụ việc, hoặc số làm lộ số đó: nêu ra có thể nhận ra người gửi.",
  visitsTitle: "Đánh giá sau khi đến làm việc",
  visitsRated: "{n} lượt đánh giá.",
  visitsContent: "{part} trên {whole} lượt hài lòng hoặc rất hài lòng ({percent}).",
  scoreTitle: "Tự chấm điểm",
  /** By status or confidence; what is official and verified is marked by nothing. */
  rubricNotes: {
    superseded: rubricNotes.superseded,
    draft: rubricNotes.draft,
    illustrative: rubricNotes.illustrative,
    unverified: rubricNotes.unverified,
  } as Record<string, string>,
  besidePoints: {
    superseded: rubricStatuses.superseded,
    draft: rubricStatuses.draft,
    illustrative: rubricStatuses.illustrative,
    unverified: confidences.unverified,
  } as Record<string, string>,
  basis: "Căn cứ: {source}.",
  noBasis: "Không có văn bản nào làm căn cứ.",
  rubricOf: "Phạm vi: {place}.",
  points: "{points} trên {max} điểm",
  band: "Mức đề xuất: {band}",
  provisional: "Tạm tính: còn {n} số liệu chưa có.",
  linesOpen: "Xem điểm từng tiêu chí",
  agenciesTitle: "Từng cơ quan",
  agenciesReported: "{n} trên {all} cơ quan đã công khai số liệu.",
  agency: "Cơ quan",
  notReported: "Chưa công khai số liệu",
  filesTitle: "Tải số liệu",
  fileCsv: "Tải bảng (CSV)",
  fileJson: "Tải dữ liệu (JSON)",
  asOf: "Số liệu tính đến",
  duty: "Nhiệm vụ",
  measure: "Chỉ tiêu",
  figure: "Số liệu",
  before: "Cùng kỳ trước",
  state: "Tình trạng",
  reason: "Lý do",
  criterion: "Tiêu chí",
  most: "Tối đa",
  got: "Điểm",
};

export type AccountWords = typeof account;
