/** The lawful channels, and personal data, in Vietnamese; `en/notices.ts` has the same keys. */
export const noticesVi = {
  guidance: {
    title: "Khiếu nại, tố cáo: gửi ở đâu cho đúng luật",
    stopped: {
      title: "Ý kiến của bạn chưa được gửi đi xử lý và không được lưu",
      denunciation:
        "Nội dung giống một tố cáo. Danh tính người tố cáo phải được giữ bí mật, nên biểu mẫu này không nhận.",
      back: "Nếu không phải, hãy bấm nút quay lại của trình duyệt và viết lại câu đó.",
    },
    lead: "Trang này chỉ hướng dẫn, không nhận và không lưu nội dung khiếu nại, tố cáo.",
    denunciation: "Tố cáo",
    denunciationItems: [
      "Viết đơn có chữ ký hoặc điểm chỉ, ghi rõ họ tên, địa chỉ, cách liên hệ; hoặc đến trình bày trực tiếp tại cơ quan có thẩm quyền (Luật Tố cáo 2018, Điều 22 và Điều 23).",
      "Họ tên, địa chỉ, bút tích của người tố cáo được giữ bí mật (Luật Tố cáo 2018, Điều 9 và Điều 56). Thông tin làm lộ danh tính người tố cáo là bí mật nhà nước độ Mật (Quyết định 774/QĐ-TTg ngày 05/06/2020), nên không được viết vào biểu mẫu trên mạng.",
    ],
    complaint: "Khiếu nại",
    complaintItems: [
      "Gửi đơn có chữ ký hoặc đến trực tiếp (hình thức gửi: chưa kiểm chứng lại sau Luật 136/2025/QH15). Chủ tịch Ủy ban nhân dân xã, phường giải quyết lần đầu khiếu nại về quyết định, hành vi của mình và của người do mình trực tiếp quản lý.",
      "Phải gửi trong 90 ngày kể từ ngày nhận được hoặc biết được quyết định, hành vi hành chính (Luật Khiếu nại 2011, Điều 9).",
    ],
    where: "Nơi gửi",
  },
  privacy: { title: "Dữ liệu cá nhân của bạn", version: "Phiên bản thông báo" },
};

export type NoticesMessages = typeof noticesVi;
