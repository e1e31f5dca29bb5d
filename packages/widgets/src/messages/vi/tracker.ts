import type { EventType, OnlineKind, RefusalReason, Status } from "@danvan/core/terms";
import type { PublicCase } from "@danvan/core/wire";

/** <dv-tracker> */
export const tracker = {
  codeTitle: "Mã tra cứu",
  codeHint: "In trên phiếu tiếp nhận, ví dụ {example}. Gõ chữ hoa, chữ thường, có hay không có gạch đều được.",
  find: "Tra cứu",
  finding: "Đang tìm, xin đợi…",
  codeProblems: {
    "code-incomplete": "Mã chưa đủ. Phần cuối có 10 ký tự, chia làm hai nhóm 5.",
    "code-sign-unknown": "Mã không bao giờ có ký tự “{sign}”. Xem lại trên phiếu: có thể là một chữ hoặc số gần giống.",
    "code-mistyped": "Có ký tự bị gõ sai hoặc đổi chỗ. Đối chiếu lại từng nhóm với phiếu.",
    "case-not-found":
      "Không có việc nào mang mã này ở cơ quan này. Xem lại mã, và xem có đúng trang của cơ quan đã nhận không.",
  } as Record<string, string>,
  failureTitle: "Chưa xem được",
  kindNames: {
    concern: "Phản ánh",
    petition: "Kiến nghị",
    suggestion: "Góp ý",
    question: "Hỏi đáp",
    "information-request": "Yêu cầu cung cấp thông tin",
    praise: "Khen ngợi",
  } satisfies Record<OnlineKind, string>,
  statuses: {
    received: "Đã tiếp nhận, chờ xử lý",
    "in-progress": "Đang xử lý",
    paused: "Đang tạm dừng",
    answered: "Đã trả lời",
    refused: "Không thụ lý",
    transferred: "Đã chuyển cơ quan khác",
    withdrawn: "Đã rút",
  } satisfies Record<Status, string>,
  timings: {
    "on-time": "Còn trong hạn",
    "due-soon": "Sắp đến hạn",
    overdue: "Đã quá hạn",
    paused: "Đồng hồ đang dừng",
    met: "Xử lý đúng hạn",
    "met-late": "Xử lý sau hạn",
    none: "",
  } satisfies Record<PublicCase["timing"], string>,
  answerTitle: "Trả lời của cơ quan",
  refusalTitle: "Lý do không thụ lý",
  refusals: {
    "is-complaint": "Đây là khiếu nại, phải gửi theo Luật Khiếu nại",
    "is-denunciation": "Đây là tố cáo, phải gửi theo Luật Tố cáo",
    "outside-competence": "Không thuộc thẩm quyền của cơ quan này",
    unclear: "Nội dung chưa rõ",
    duplicate: "Trùng với một việc đã nhận",
  } satisfies Record<RefusalReason, string>,
  historyTitle: "Diễn biến",
  events: {
    received: "Tiếp nhận",
    classified: "Phân loại",
    accepted: "Thụ lý",
    assigned: "Giao xử lý",
    paused: "Tạm dừng",
    resumed: "Tiếp tục",
    extended: "Gia hạn",
    answered: "Trả lời",
    refused: "Không thụ lý",
    transferred: "Chuyển cơ quan khác",
    reopened: "Mở lại",
    rated: "Người gửi đánh giá",
    withdrawn: "Rút",
  } satisfies Record<EventType, string>,
  rated: "Trả lời này đã được đánh giá. Xin cảm ơn.",
};

export type TrackerWords = typeof tracker;
