import { remembering } from "./remembering.js";
import { input, intake } from "@danvan/core/problems/vi";
import { events, kinds, refusals, rounds, timings } from "@danvan/core/vocabulary/vi";
import type { ConsentPurpose, FileType, GuidedKind } from "@danvan/core/terms";

/** What is said of a case beside its status and answer, what can be done with it, and the codes that a device remembers. */
export const caseDetails = {
  kinds,
  timings,
  refusals,
  events,
  rounds,
  secretLabel: "Mã riêng của người gửi",
  secretHint:
    "Có 8 ký tự, ví dụ {example}. Cần khi trả lời câu hỏi của cơ quan, yêu cầu xem lại, rút sự đồng ý, hoặc lấy lại tệp đã gửi.",
  secretProblems: {
    "secret-incomplete": input["secret-incomplete"],
    "secret-character-unknown": input["secret-character-unknown"],
    "receipt-secret-wrong": intake["receipt-secret-wrong"],
  } as Record<string, string>,
  answerTitle: "Trả lời của cơ quan",
  refusalTitle: "Lý do không tiếp nhận",
  correctedAt: "Đính chính lúc",
  rated: "Trả lời này đã được đánh giá. Xin cảm ơn.",
  historyTitle: "Diễn biến",
  agencyFiles: "Tệp của cơ quan",
  senderFiles: "Tệp bạn đã gửi",
  fileNames: { "image/jpeg": "ảnh {number} ({size})", "application/pdf": "tệp PDF {number} ({size})" } satisfies Record<
    FileType,
    string
  >,
  fileAsk: "Tải {file}",
  fileSave: "Lưu {file} vào máy",
  fileLoading: "Đang tải {file}…",
  fileReady: "Đã tải xong {file}. Bấm “Lưu” để cất vào máy.",
  fileFailed: "Chưa tải được tệp.",
  reopenTitle: "Chưa được giải quyết? Yêu cầu xem lại",
  reopenHint: "Mỗi việc chỉ yêu cầu được một lần. Cán bộ xử lý đọc được lời này, không đăng công khai.",
  reopenNeedsSecret: "Cần mã riêng in trên phiếu tiếp nhận, để người khác không yêu cầu thay bạn.",
  reopenSecret: "Nhập mã riêng",
  reasonTitle: "Điều gì chưa được giải quyết?",
  reasonShort: input["text-too-short"],
  reasonLong: input["text-too-long"],
  reopen: "Gửi yêu cầu",
  actSending: "Đang gửi, xin đợi…",
  reopened: "Cơ quan đã nhận yêu cầu. Việc này được mở lại.",
  reopenFailed: "Chưa có xác nhận của cơ quan. Lời đã viết vẫn còn nguyên.",
  /** By the code of an answer that says it cannot be. */
  reopenProblems: {
    "reopened-before": intake["reopened-before"],
    "event-not-allowed": intake["event-not-allowed"],
    "case-changed": intake["case-changed"],
  } as Record<string, string>,
  reopenHeld: {
    complaint: "Lời này giống một khiếu nại. Chưa có gì được gửi đi.",
    denunciation: "Lời này giống một tố cáo. Chưa có gì được gửi đi.",
  } satisfies Record<GuidedKind, string>,
  reopenEdit: "Sửa lại",
  questionTitle: "Cơ quan hỏi thêm bạn",
  questionBefore: "Cơ quan đã hỏi thêm",
  questionAt: "Hỏi lúc",
  suppliedAt: "Bạn đã trả lời lúc",
  supplyTitle: "Câu trả lời của bạn",
  supplyHint: "Chỉ cán bộ xử lý đọc được, không đăng công khai.",
  supplyNeedsSecret: "Cần mã riêng in trên phiếu tiếp nhận, để người khác không trả lời thay bạn.",
  supplyFiles: "Thêm ảnh hoặc tệp PDF (không bắt buộc)",
  supply: "Gửi câu trả lời",
  supplied: "Cơ quan đã nhận câu trả lời của bạn.",
  confirmTitle: "Việc này nay đã thật sự xong chưa?",
  confirmHint: "Không trả lời cũng được.",
  confirmYes: "Đã xong",
  confirmNo: "Chưa xong, yêu cầu xem lại",
  confirmed: "Đã ghi nhận: việc đã xong. Cảm ơn bạn.",
  confirmFailed: "Chưa có xác nhận của cơ quan.",
  consentTitle: "Sự đồng ý của bạn",
  consents: {
    contact: "Dùng họ tên, điện thoại, email để liên hệ về việc này",
    locate: "Dùng vị trí đã gửi để tìm đúng chỗ",
    publish: "Đăng công khai nội dung, không kèm họ tên, điện thoại, email",
  } satisfies Record<ConsentPurpose, string>,
  consentNone: "Không còn sự đồng ý nào có hiệu lực.",
  withdraw: "Rút lại",
  withdrawTitle: {
    contact: "Rút sự đồng ý cho liên hệ?",
    locate: "Rút sự đồng ý cho dùng vị trí?",
    publish: "Rút sự đồng ý cho đăng công khai?",
  } satisfies Record<ConsentPurpose, string>,
  withdrawText: {
    contact:
      "Họ tên, điện thoại, email đã để lại bị xóa ngay và không khôi phục được. Việc vẫn được xử lý; xem trả lời bằng mã tra cứu.",
    locate: "Vị trí đã gửi bị xóa ngay và không khôi phục được. Việc vẫn được xử lý.",
    publish: "Nội dung không được đăng công khai nữa. Việc vẫn được xử lý.",
  } satisfies Record<ConsentPurpose, string>,
  withdrawYes: { contact: "Rút lại và xóa", locate: "Rút lại và xóa", publish: "Rút lại" } satisfies Record<
    ConsentPurpose,
    string
  >,
  withdrawNo: "Giữ nguyên",
  withdrawn: {
    contact: "Đã rút. Họ tên, điện thoại, email đã bị xóa khỏi việc này.",
    locate: "Đã rút. Vị trí đã bị xóa khỏi việc này.",
    publish: "Đã rút. Nội dung không được đăng công khai nữa.",
  } satisfies Record<ConsentPurpose, string>,
  withdrawFailed: "Chưa có xác nhận của cơ quan, sự đồng ý có thể vẫn còn hiệu lực.",
  ...remembering,
  rememberedTitle: "Mã đã nhớ trên máy này",
  rememberedOpen: "Xem",
  forget: "Quên",
  forgotten: "Đã quên mã {code} trên máy này.",
};

/** The sentences of an opened case, by key; `messages` may replace each. */
export type CaseDetailsWords = typeof caseDetails;
