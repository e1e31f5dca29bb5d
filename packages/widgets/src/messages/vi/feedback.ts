import { kindHints, onlineKinds as kinds } from "@danvan/core/vocabulary/vi";

/** <dv-feedback> */
export const feedback = {
  kinds,
  kindHints,
  unconfigured: "Trang này chưa cài đặt đúng nên chưa gửi được. Hãy gọi điện hoặc đến cơ quan.",
  notHereTitle: "Không nhận khiếu nại, tố cáo tại đây",
  notHere: "Luật có cách gửi riêng cho khiếu nại và tố cáo, để giữ bí mật và bảo vệ người gửi.",
  channelsTitle: "Khiếu nại, tố cáo gửi ở đâu?",
  draftTitle: "Còn một bản nháp chưa gửi trên máy này",
  draftUse: "Viết tiếp",
  kindTitle: "Bạn muốn gửi gì?",
  textTitle: "Nội dung",
  textHint: "Việc gì, từ bao giờ, mong được giải quyết thế nào? Không ghi số căn cước, số tài khoản.",
  textCount: "{used} trên {max} ký tự",
  placeTitle: "Ở đâu?",
  placeHint: "Số nhà, đường, tổ dân phố, gần đâu",
  optional: "không bắt buộc",
  contactTitle: "Muốn được liên hệ lại?",
  contactHint: "Không để lại vẫn gửi được: xem trả lời bằng mã trên phiếu.",
  nameTitle: "Họ và tên",
  phoneTitle: "Số điện thoại",
  emailTitle: "Email",
  contactAllowed: "Cho phép dùng họ tên, điện thoại, email ở trên để liên hệ về việc này",
  shared: "Đây là máy dùng chung: không lưu gì trên máy này",
  keptYes: "Đang giữ bản nháp trên máy này, chưa gửi đi đâu.",
  keptNo: "Máy này không giữ lại gì. Đừng đóng trang trước khi gửi xong.",
  send: "Gửi ý kiến",
  plainSend: "Gửi bằng biểu mẫu thường",
  sending: "Đang gửi, đợi cơ quan xác nhận…",
  toolsTitle: "Chữ to, đọc thành tiếng, nhập hộ",
  photosTitle: "Thêm ảnh hoặc tệp PDF",
  waysTitle: "Cách khác để gửi",
  waitingTitle: "Chưa gửi xong. Ý kiến còn nguyên và sẽ tự gửi lại.",
  edit: "Sửa lại",
  remove: "Xóa khỏi máy này",
  receivedTitle: "Cơ quan đã nhận. Mã tra cứu:",
  close: "Đóng",
};

/** The sentences of the form, by key; `messages` may replace each. */
export type FeedbackWords = typeof feedback;
