import type {
  Channel,
  Confidence,
  EventType,
  InternalEventType,
  Kind,
  Level,
  OnlineKind,
  RatingLevel,
  RefusalReason,
  RubricStatus,
  SourceStatus,
  Status,
  Timing,
} from "../../terms/terms.js";
import type { Absence, DutyState } from "../../wire/public-report.js";

/**
 * What a person sends online.
 * @example onlineKinds.concern // → "Phản ánh"
 */
export const onlineKinds: Readonly<Record<OnlineKind, string>> = {
  concern: "Phản ánh",
  petition: "Kiến nghị",
  suggestion: "Góp ý",
  question: "Hỏi đáp",
  "information-request": "Yêu cầu cung cấp thông tin",
  praise: "Khen ngợi",
};

/**
 * What a person sends; the two guided kinds are never taken online.
 * @example kinds.concern // → "Phản ánh"
 */
export const kinds: Readonly<Record<Kind, string>> = {
  ...onlineKinds,
  complaint: "Khiếu nại",
  denunciation: "Tố cáo",
};

/**
 * Beside the name of a kind, for who has to choose one.
 * @example kindHints.praise // → "Người tốt, việc làm tốt"
 */
export const kindHints: Readonly<Record<OnlineKind, string>> = {
  concern: "Một việc chưa tốt, hư hỏng, vướng mắc",
  petition: "Đề nghị cơ quan giải quyết một việc",
  suggestion: "Một cách làm tốt hơn",
  question: "Thủ tục, quy định, chính sách",
  "information-request": "Tài liệu, số liệu cơ quan đang giữ",
  praise: "Người tốt, việc làm tốt",
};

/**
 * Where a case stands.
 * @example statuses["in-progress"] // → "Đang xử lý"
 */
export const statuses: Readonly<Record<Status, string>> = {
  received: "Đã tiếp nhận, chờ xử lý",
  "in-progress": "Đang xử lý",
  paused: "Đang tạm dừng",
  answered: "Đã trả lời",
  refused: "Không tiếp nhận",
  transferred: "Đã chuyển cơ quan khác",
  withdrawn: "Người gửi đã rút",
};

/**
 * Where a case stands against its date.
 * @example timings["due-soon"] // → "Sắp đến hạn"
 */
export const timings: Readonly<Record<Timing, string>> = {
  "on-time": "Trong hạn",
  "due-soon": "Sắp đến hạn",
  overdue: "Quá hạn",
  paused: "Tạm dừng tính hạn",
  met: "Xử lý đúng hạn",
  "met-late": "Xử lý sau hạn",
  none: "Không tính hạn",
};

/**
 * What happened to a case.
 * @example events.received // → "Tiếp nhận"
 */
export const events: Readonly<Record<EventType, string>> = {
  received: "Tiếp nhận",
  classified: "Phân loại",
  accepted: "Thụ lý",
  assigned: "Giao xử lý",
  paused: "Tạm dừng",
  resumed: "Tiếp tục",
  extended: "Gia hạn",
  asked: "Hỏi thêm người gửi",
  supplied: "Người gửi bổ sung",
  answered: "Trả lời",
  refused: "Không tiếp nhận",
  notified: "Đã báo người gửi",
  corrected: "Đính chính",
  transferred: "Chuyển cơ quan khác",
  arrived: "Nhận từ nơi khác",
  merged: "Gộp trả lời với việc cùng nội dung",
  unmerged: "Tách ra trả lời riêng",
  split: "Tách một nội dung thành việc riêng",
  reopened: "Mở lại",
  rated: "Người gửi đánh giá",
  confirmed: "Người gửi xác nhận đã xong",
  withdrawn: "Người gửi rút",
};

/**
 * Steps inside the agency, in the history that its officers read.
 * @example internalEvents.returned // → "Trả lại để sửa"
 */
export const internalEvents: Readonly<Record<InternalEventType, string>> = {
  submitted: "Trình duyệt",
  returned: "Trả lại để sửa",
  recalled: "Rút lại trước khi người gửi đọc",
  withheld: "Che trước khi công khai",
  disclosed: "Bỏ che",
};

/**
 * Why a case was not handled.
 * @example refusals.unclear // → "Nội dung chưa đủ rõ để xử lý"
 */
export const refusals: Readonly<Record<RefusalReason, string>> = {
  "is-complaint": "Đây là khiếu nại, phải gửi theo Luật Khiếu nại",
  "is-denunciation": "Đây là tố cáo, phải gửi theo Luật Tố cáo",
  "outside-competence": "Không thuộc thẩm quyền của cơ quan này",
  unclear: "Nội dung chưa đủ rõ để xử lý",
  duplicate: "Trùng với một việc đã nhận",
};

/**
 * Where a case came in.
 * @example channels.counter // → "Tại quầy"
 */
export const channels: Readonly<Record<Channel, string>> = {
  web: "Trang web",
  phone: "Điện thoại",
  counter: "Tại quầy",
  post: "Bưu chính",
  email: "Email",
  zalo: "Zalo",
  reception: "Buổi tiếp công dân",
};

/**
 * How a case is to be handled, where the agency has limits of its own for it.
 * @example levels.urgent // → "Khẩn"
 */
export const levels: Readonly<Record<Level, string>> = {
  normal: "Thường",
  urgent: "Khẩn",
  complex: "Phức tạp",
};

/**
 * The five national labels.
 * @example ratings[5] // → "Rất hài lòng"
 */
export const ratings: Readonly<Record<RatingLevel, string>> = {
  5: "Rất hài lòng",
  4: "Hài lòng",
  3: "Bình thường",
  2: "Không hài lòng",
  1: "Rất không hài lòng",
};

/**
 * How far a duty is done.
 * @example dutyStates.done // → "Đã thực hiện"
 */
export const dutyStates: Readonly<Record<DutyState, string>> = {
  done: "Đã thực hiện",
  part: "Thực hiện một phần",
  "not-done": "Chưa thực hiện",
  "nothing-due": "Không phát sinh",
  "no-evidence": "Chưa có số liệu",
};

/**
 * Whose number a limit is, beside a promised date and in lists of law.
 * @example sourceStatuses.statutory // → "Luật định"
 */
export const sourceStatuses: Readonly<Record<SourceStatus, string>> = {
  statutory: "Luật định",
  administrative: "Văn bản hành chính, không do luật ấn định",
  local: "Quy định của địa phương",
  commitment: "Cam kết của cơ quan",
  illustrative: "Mức minh họa, không phải quy định",
};

/**
 * How sure a number taken from law is.
 * @example confidences.verified // → "Đã kiểm chứng"
 */
export const confidences: Readonly<Record<Confidence, string>> = {
  verified: "Đã kiểm chứng",
  unverified: "Chưa kiểm chứng",
  illustrative: "Minh họa",
};

/**
 * Beside a number that criteria gave.
 * @example rubricStatuses.official // → "Chính thức"
 */
export const rubricStatuses: Readonly<Record<RubricStatus, string>> = {
  official: "Chính thức",
  superseded: "Đã thay thế",
  draft: "Dự thảo",
  illustrative: "Minh họa",
};

/**
 * What stands above a score, so that an example never passes for a rule.
 * @example typeof rubricNotes.illustrative // → "string"
 */
export const rubricNotes: Readonly<Record<RubricStatus | "unverified", string>> = {
  official: "Bộ tiêu chí chính thức",
  superseded: "Bộ tiêu chí đã được thay thế",
  draft: "Bộ tiêu chí dự thảo, chưa phải quy định",
  illustrative: "Bộ tiêu chí minh họa, không phải quy định của cơ quan nào",
  unverified: "Có số chưa kiểm chứng với văn bản gốc",
};

/**
 * A promised date and what stands beside it.
 * @example due.title // → "Ngày hẹn trả lời"
 */
export const due: Readonly<Record<"title" | "none" | "why" | "sources" | "over" | "reopened", string>> = {
  title: "Ngày hẹn trả lời",
  none: "Chưa hẹn ngày: quy tắc của cơ quan chưa có thời hạn cho loại này.",
  why: "Vì sao là ngày này?",
  sources: "Căn cứ",
  over: "Đã hẹn trả lời",
  reopened: "Chưa có quy định về hạn cho lần xem lại này.",
};

/**
 * Which of two replies of a case that was opened again.
 * @example rounds.first // → "Lần đầu"
 */
export const rounds: Readonly<Record<"first" | "again", string>> = {
  first: "Lần đầu",
  again: "Sau khi xem lại",
};

/**
 * Beside a share: how many of its whole are in time, may still be, are late, and on how many ratings it stands.
 * @example shareNotes.rated // → "Số lượt đánh giá: {n}"
 */
export const shareNotes: Readonly<Record<"onTime" | "notYetDue" | "late" | "rated", string>> = {
  onTime: "{n} đúng hạn",
  notYetDue: "{n} chưa đến hạn",
  late: "{n} trễ hạn",
  rated: "Số lượt đánh giá: {n}",
};

/**
 * In the place of a figure that has no value, and of a share of nothing.
 * @example absences.suppressed // → "Không nêu"
 */
export const absences: Readonly<Record<Absence | "no-share", string>> = {
  "not-reported": "Chưa có",
  "not-applicable": "Không phát sinh",
  suppressed: "Không nêu",
  "no-share": "Chưa có số liệu",
};

/**
 * All groups; an export by itself, because `import *` of a shared chunk would keep every group in a bundle that needs one.
 * @example vi.kinds.praise // → "Khen ngợi"
 */
export const vi = {
  kinds,
  kindHints,
  statuses,
  timings,
  events,
  internalEvents,
  refusals,
  channels,
  levels,
  ratings,
  dutyStates,
  sourceStatuses,
  confidences,
  rubricStatuses,
  rubricNotes,
  due,
  rounds,
  absences,
  shareNotes,
};
