/** What stands on every page, and other ways to be heard, in Vietnamese; `en/site.ts` has the same keys. */
export const siteVi = {
  skip: "Đến nội dung chính",
  agencyPrefix: "Ủy ban nhân dân",
  /** Within a sentence the kind of place is no part of the name: “Ủy ban nhân dân phường Thành Sen”. */
  agencyFull: (name: string) => `Ủy ban nhân dân ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  nav: {
    label: "Các mục của trang",
    send: "Gửi ý kiến",
    track: "Tra cứu",
    report: "Kết quả trả lời",
    guidance: "Khiếu nại, tố cáo",
  },
  language: { label: "Ngôn ngữ", other: "English", otherLang: "en" },
  footer: {
    label: "Chân trang",
    privacy: "Dữ liệu cá nhân",
    officers: "Dành cho cán bộ",
    cookies: "Các trang công khai không dùng cookie và không theo dõi người xem.",
  },
  otherWays: "Cách khác để gửi ý kiến",
  choose: { title: "Gửi ý kiến cho cơ quan nào?", lead: "Chọn cơ quan để gửi ý kiến, tra cứu và xem kết quả trả lời." },
  notFound: { title: "Không tìm thấy trang", text: "Địa chỉ có thể đã gõ sai. Mời bạn về trang đầu." },
  failed: { title: "Trang đang gặp lỗi", text: "Lỗi ở phía máy chủ, không phải do bạn. Mời bạn thử lại sau ít phút." },
  away: {
    title: "Hệ thống chưa làm được việc này",
    again: "Gửi lại",
    typed: "Nội dung đã gõ",
    password: "Mật khẩu, mời gõ lại",
    files: "Tệp gửi kèm chưa được lưu: chọn lại tệp khi gửi lần sau.",
  },
  unread: {
    tooLarge: {
      title: "Tệp gửi kèm quá lớn",
      text: "Chưa có gì được gửi. Bấm nút quay lại của trình duyệt: chữ bạn đã gõ vẫn còn. Bớt tệp, hoặc chọn tệp nhỏ hơn 5 MB, rồi gửi lại.",
    },
    busy: {
      title: "Đang có quá nhiều lượt gửi",
      text: "Chưa có gì được gửi. Bấm nút quay lại của trình duyệt: chữ bạn đã gõ vẫn còn. Đợi một phút rồi gửi lại.",
    },
    elsewhere: {
      title: "Biểu mẫu này gửi đến một địa chỉ không có",
      text: "Chưa có gì được gửi. Bấm nút quay lại của trình duyệt: chữ bạn đã gõ vẫn còn. Chép chữ sang biểu mẫu ở trang chủ, theo nút dưới đây, và báo giúp người phụ trách trang có biểu mẫu.",
    },
    broken: {
      title: "Nội dung gửi đến không đọc được",
      text: "Chưa có gì được gửi. Bấm nút quay lại của trình duyệt: chữ bạn đã gõ vẫn còn. Gửi lại một lần nữa; nếu vẫn không được thì chép chữ sang biểu mẫu ở trang chủ, theo nút dưới đây.",
    },
  },
};

export type SiteMessages = typeof siteVi;
