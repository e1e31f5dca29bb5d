import { input, intake } from "@danvan/core/problems/vi";

/** What may be done with a message that is about to leave, and what is wrong with it. */
export const checks = {
  consentTitle: "Sự đồng ý",
  noticeName: "Bản thông báo {version}",
  noticeNone: "Chưa tải được thông báo. Không ghi họ tên, điện thoại, email vẫn gửi được.",
  publish: "Cơ quan đăng điều tôi viết và câu trả lời, sau khi bỏ mọi thông tin về tôi, để người khác cùng biết.",
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

export type CheckWords = typeof checks;
