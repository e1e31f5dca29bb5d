import { input, intake } from "@danvan/core/problems/vi";
import { kindHints, kinds } from "@danvan/core/vocabulary/vi";
import type { ConsentPurpose } from "@danvan/core/terms";

/** <dv-feedback> */
export const feedback = {
  kinds,
  kindHints,
  unconfigured: "Trang này khai báo chưa đúng nên chưa gửi được ý kiến. Hãy gọi điện hoặc đến trực tiếp cơ quan.",
  notHereTitle: "Không nhận khiếu nại, tố cáo tại đây",
  notHere: "Luật có cách gửi riêng cho khiếu nại và tố cáo, để giữ bí mật và bảo vệ người gửi.",
  channelsTitle: "Khiếu nại, tố cáo gửi ở đâu?",
  draftTitle: "Còn một bản nháp chưa gửi trên máy này",
  draftUse: "Viết tiếp",
  kindTitle: "Việc này là gì?",
  textTitle: "Nội dung",
  textHint: "Việc gì, từ bao giờ, mong được giải quyết thế nào? Không ghi số căn cước, số tài khoản.",
  textCount: "{used} trên {max} ký tự",
  placeTitle: "Ở đâu?",
  placeHint: "Số nhà, đường, tổ dân phố, hoặc gần chỗ nào",
  optional: "không bắt buộc",
  contactTitle: "Muốn được trả lời riêng?",
  contactHint: "Để lại điện thoại hoặc email. Không có vẫn gửi được: dùng mã trên phiếu để xem trả lời.",
  nameTitle: "Họ và tên",
  phoneTitle: "Số điện thoại",
  emailTitle: "Email",
  consentTitle: "Sự đồng ý",
  noticeName: "Bản thông báo {version}",
  noticeNone: "Chưa tải được thông báo về dữ liệu. Không ghi họ tên, điện thoại, email thì vẫn gửi được.",
  purposes: {
    contact: "Cho phép dùng họ tên, điện thoại, email ở trên để liên hệ về ý kiến này",
    publish: "Cho phép đăng công khai nội dung ý kiến, không kèm họ tên, điện thoại, email",
  } satisfies Record<ConsentPurpose, string>,
  shared: "Đây là máy dùng chung: không lưu gì trên máy này",
  keptYes: "Đang giữ bản nháp trên máy này, chưa gửi đi đâu.",
  keptNo: "Máy này không giữ lại gì. Đừng đóng trang trước khi gửi xong.",
  send: "Gửi ý kiến",
  sending: "Đang gửi, đợi cơ quan xác nhận…",
  toolsTitle: "Chữ to, đọc thành tiếng, nhập hộ",
  photosTitle: "Thêm ảnh hoặc tệp PDF",
  waysTitle: "Cách khác để gửi",
  waitingTitle: "Chưa gửi xong. Ý kiến còn nguyên và sẽ tự gửi lại.",
  edit: "Sửa lại",
  remove: "Xóa khỏi máy này",
  receivedTitle: "Cơ quan đã nhận. Mã tra cứu:",
  close: "Đóng",
  summaryTitle: "Chưa gửi được: còn {count} chỗ cần xem lại",
  /** By code where a code says enough, else by field. */
  problems: {
    "text-too-short": input["text-too-short"],
    "text-too-long": input["text-too-long"],
    kind: input["field-required@kind"],
    text: input["field-required@text"],
    "contact-required": intake["contact-required"],
    phone: input["format-invalid@phone"],
    email: input["format-invalid@email"],
    consent: intake["consent-required"],
    "notice-unknown": intake["notice-unknown"],
  } as Record<string, string>,
  problemPrefix: "Lỗi:",
  failureTitle: "Chưa gửi được. Mọi chữ đã viết vẫn còn nguyên.",
};

export type FeedbackWords = typeof feedback;
