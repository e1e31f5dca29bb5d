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
      "Thời hiệu là 90 ngày kể từ ngày nhận được hoặc biết được quyết định, hành vi hành chính (Luật Khiếu nại 2011, Điều 9).",
    ],
    where: "Nơi gửi",
  },
  privacy: {
    title: "Dữ liệu cá nhân của bạn",
    version: "Phiên bản thông báo",
    lead: "Thông báo theo Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15. Việc cung cấp là tự nguyện; bạn có thể gửi ý kiến mà không để lại gì về mình.",
    columns: ["Mục đích", "Dữ liệu", "Khi nào"],
    caption: "Mục đích sử dụng",
    purposes: [
      [
        "Xử lý và trả lời ý kiến",
        "Nội dung và nơi xảy ra bạn viết; ảnh, giấy tờ bạn gửi kèm, ảnh đã bỏ vị trí chụp",
        "Khi bạn bấm gửi",
      ],
      ["Liên hệ với bạn về vụ việc", "Họ tên, số điện thoại, email", "Chỉ khi bạn chọn ô cho phép liên hệ"],
      ["Đăng công khai", "Nội dung và câu trả lời, đã bỏ thông tin cá nhân", "Chỉ khi bạn chọn ô cho phép đăng"],
    ],
    sections: [
      ["Ai giữ dữ liệu", "Cơ quan nhận ý kiến. Trong bản trình diễn này, dữ liệu chỉ nằm trên máy đang chạy phần mềm."],
      [
        "Ai xem được",
        "Cán bộ xử lý vụ việc. Thông tin liên hệ để riêng với nội dung, không vào nhật ký, số liệu hay trang công khai.",
      ],
      [
        "Quyền của bạn",
        "Bạn được rút lại sự đồng ý, yêu cầu hạn chế hoặc phản đối việc xử lý; cơ quan phản hồi bước đầu trong 2 ngày làm việc (Luật 91/2025/QH15, Nghị định 356/2025/NĐ-CP). Để rút lại, nhập mã tra cứu và mã riêng trên phiếu ở trang Tra cứu: có hiệu lực ngay, thông tin liên hệ bị xóa ngay. Nơi nhận yêu cầu khác và thời gian lưu: đơn vị cấu hình.",
      ],
      [
        "Việc trang này không làm",
        "Không cookie trên trang công khai, không theo dõi, không bên thứ ba, không xin ảnh giấy tờ tùy thân.",
      ],
    ],
  },
};

export type NoticesMessages = typeof noticesVi;
