import type { GuidedKind } from "@danvan/core/terms";

/** The letter that is filled on the device and printed. */
export const letter = {
  letterTitle: {
    complaint: "Viết đơn khiếu nại để in",
    denunciation: "Viết đơn tố cáo để in",
  } satisfies Record<GuidedKind, string>,
  letterPrivate:
    "Chữ viết ở đây chỉ nằm trên trang này: không gửi đi, không lưu lại. Đóng trang là mất. Nếu dùng máy của người khác, in xong hãy xóa hết.",
  letterLaw: {
    complaint:
      "Mẫu này giúp viết đơn cho đủ ý; chưa đối chiếu từng mục với Luật Khiếu nại. Nơi tiếp công dân sẽ cho biết nếu còn thiếu. Thời hiệu khiếu nại là 90 ngày kể từ khi nhận được hoặc biết được quyết định, hành vi (Luật Khiếu nại 2011, Điều 9).",
    denunciation:
      "Đơn tố cáo phải có họ tên, địa chỉ, cách liên hệ và chữ ký hoặc điểm chỉ (Luật Tố cáo 2018, Điều 22, Điều 23). Các mục khác chưa đối chiếu từng mục với luật; nơi tiếp công dân sẽ cho biết nếu còn thiếu. Họ tên, địa chỉ, bút tích của người tố cáo được giữ bí mật (Điều 9).",
  } satisfies Record<GuidedKind, string>,
  /** Label and hint of each field. */
  letterFields: {
    addressee: ["Kính gửi", "Người có thẩm quyền giải quyết, ví dụ: Chủ tịch UBND phường"],
    name: ["Họ và tên", "Của người đứng đơn"],
    address: ["Địa chỉ", "Nơi ở, để nhận giấy báo"],
    contact: ["Cách liên hệ", "Số điện thoại hoặc cách khác"],
    against: ["Khiếu nại quyết định, việc làm nào?", "Số, ngày của quyết định, của ai; hoặc việc làm của ai"],
    learned: ["Nhận được hoặc biết được ngày nào?", "Ví dụ: 12/11/2026"],
    accused: ["Tố cáo ai?", "Họ tên, chức vụ, nơi làm việc, những gì biết được"],
    story: ["Việc gì đã xảy ra?", "Lúc nào, ở đâu, ai làm gì, ai biết"],
    wish: ["Đề nghị điều gì?", "Mong cơ quan làm gì"],
    papers: ["Tài liệu gửi kèm", "Giấy tờ, ảnh, người làm chứng (nếu có)"],
  } satisfies Record<string, readonly [label: string, hint: string]>,
  letterBlank: "Mục nào để trống thì in ra dòng chấm để viết tay. Chữ ký hoặc điểm chỉ làm trên giấy.",
  letterPrint: "In đơn",
  letterEmpty: "Xóa hết đã viết",
  letterAfter: "Nộp trực tiếp hoặc gửi bưu điện đến nơi ghi ở trên.",
};

export type LetterWords = typeof letter;
