import { input, intake } from "@danvan/core/problems/vi";

/** What is wrong with a message that is about to leave. */
export const checks = {
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
