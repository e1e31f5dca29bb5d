import type { ConsentPurpose, OnlineKind } from "@danvan/core/terms";

/** <dv-feedback> */
export const feedback = {
  unconfigured: "Trang này khai báo chưa đúng nên chưa gửi được ý kiến. Hãy gọi điện hoặc đến trực tiếp cơ quan.",
  agencyName: "Cơ quan này",
  notHereTitle: "Không nhận khiếu nại, tố cáo tại đây",
  notHere: "Luật có cách gửi riêng cho khiếu nại và tố cáo, để giữ bí mật và bảo vệ người gửi.",
  channelsTitle: "Khiếu nại, tố cáo gửi ở đâu?",
  draftTitle: "Còn một bản nháp chưa gửi trên máy này",
  draftUse: "Viết tiếp",
  kindTitle: "Việc này là gì?",
  /** Name and hint of each kind. */
  kinds: {
    concern: ["Phản ánh", "Một việc chưa tốt, hư hỏng, vướng mắc"],
    petition: ["Kiến nghị", "Đề nghị cơ quan giải quyết một việc"],
    suggestion: ["Góp ý", "Một cách làm tốt hơn"],
    question: ["Hỏi đáp", "Thủ tục, quy định, chính sách"],
    "information-request": ["Yêu cầu cung cấp thông tin", "Tài liệu, số liệu"],
    praise: ["Khen ngợi", "Người tốt, việc làm tốt"],
  } as Record<OnlineKind, readonly [name: string, hint: string]>,
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
  /** Changes whenever a word of the notice or of a purpose changes: consent is proven by what was read. */
  noticeVersion: "2026-11.2",
  notice:
    "{agency} là bên giữ dữ liệu. Ô nào không đánh dấu thì không dùng dữ liệu vào việc đó. Rút lại được bất cứ lúc nào bằng mã riêng trên phiếu tiếp nhận. (Bản thông báo {version})",
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
    "text-too-short": "Viết rõ hơn một chút: ít nhất {minimum} ký tự",
    "text-too-long": "Viết gọn lại: nhiều nhất {maximum} ký tự",
    kind: "Chọn một loại ý kiến",
    text: "Viết nội dung ý kiến",
    "contact-required": "Loại ý kiến này cần số điện thoại hoặc email để trả lời",
    phone: "Số điện thoại chỉ gồm chữ số, ví dụ 0912 345 678",
    email: "Viết email đủ cả phần sau dấu @, ví dụ ten@vidu.vn",
    consent: "Đánh dấu ô cho phép liên hệ, hoặc xóa họ tên, điện thoại, email",
  } as Record<string, string>,
  problemPrefix: "Lỗi:",
  failureTitle: "Chưa gửi được. Mọi chữ đã viết vẫn còn nguyên.",
};

export type FeedbackWords = typeof feedback;
