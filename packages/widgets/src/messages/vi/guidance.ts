import type { GuidedKind } from "@danvan/core/terms";

/** A text that reads like a complaint or a denunciation. */
export const guidance = {
  hotline: "Gọi",
  portal: "Cổng Dịch vụ công quốc gia",
  app: "Ứng dụng của tỉnh",
  channels:
    "Đến Ban Tiếp công dân tỉnh, hoặc gặp Chủ tịch UBND xã, phường trong ngày tiếp công dân. Tố cáo phải bằng đơn có chữ ký hoặc điểm chỉ, hoặc trình bày trực tiếp (Luật Tố cáo 2018, Điều 22).",
  guidedTitle: {
    complaint: "Nội dung này giống một khiếu nại. Chưa có gì được gửi đi.",
    denunciation: "Nội dung này giống một tố cáo. Chưa có gì được gửi đi, bản nháp trên máy này đã xóa.",
  } satisfies Record<GuidedKind, string>,
  guidedText: {
    complaint: "Gửi ở đây thì không được giải quyết như một khiếu nại. Hãy gửi theo cách sau.",
    denunciation:
      "Luật giữ bí mật danh tính người tố cáo, nên trang này không nhận. Hãy gửi theo cách sau. Nếu chỉ phản ánh một việc, hãy sửa lời văn.",
  } satisfies Record<GuidedKind, string>,
  ask: "Bà con muốn tố cáo một người, khiếu nại một quyết định, hay góp ý?",
  askText: "Chưa có gì được gửi đi. Điều đã viết vẫn còn nguyên.",
  answers: {
    denunciation: "Tố cáo một người",
    complaint: "Khiếu nại một quyết định",
    opinion: "Góp ý, phản ánh: gửi tiếp",
  },
  guidedLetter: "Viết đơn để in",
  guidedSend: "Đây không phải là khiếu nại, gửi tiếp",
};

export type GuidanceWords = typeof guidance;
