import type { ConsentNotice } from "@danvan/core";

/** What a person reads before consenting, a paragraph a line. A changed word is a new version at the end; one that may still be sent stays. */
export const notices: readonly [ConsentNotice, ...ConsentNotice[]] = [
  {
    version: "2026-11.2",
    text: {
      vi: "Phường Thành Sen, tỉnh Hà Tĩnh là bên giữ dữ liệu. Ô nào không đánh dấu thì không dùng dữ liệu vào việc đó. Rút lại được bất cứ lúc nào bằng mã riêng trên phiếu tiếp nhận.",
      en: "Phường Thành Sen, tỉnh Hà Tĩnh keeps the data. What you do not tick is not done. You can withdraw at any time, with the private code on your receipt.",
    },
    url: "/quyen-rieng-tu",
  },
  {
    version: "2026-11.5",
    text: {
      vi: [
        "Thông báo theo Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15. Việc cung cấp là tự nguyện; bạn có thể gửi ý kiến mà không để lại gì về mình.",
        "Nội dung, nơi xảy ra, ảnh (đã bỏ vị trí chụp) và giấy tờ bạn gửi dùng để xử lý và trả lời ý kiến. Họ tên, số điện thoại, email chỉ dùng để liên hệ về vụ việc khi bạn chọn ô cho phép. Nội dung và câu trả lời chỉ được đăng, đã bỏ thông tin cá nhân, khi bạn chọn ô cho phép.",
        "Phường Thành Sen, tỉnh Hà Tĩnh giữ dữ liệu; trong bản trình diễn này dữ liệu chỉ nằm trên máy đang chạy phần mềm. Cán bộ xử lý vụ việc xem được; thông tin liên hệ để riêng với nội dung, không vào nhật ký, số liệu hay trang công khai.",
        "Bạn được rút lại sự đồng ý, yêu cầu hạn chế hoặc phản đối việc xử lý; cơ quan phản hồi bước đầu trong 2 ngày làm việc (Nghị định 356/2025/NĐ-CP). Rút lại bằng mã tra cứu và mã riêng trên phiếu ở trang Tra cứu: có hiệu lực ngay, thông tin liên hệ bị xóa ngay. Yêu cầu khác: gửi bằng mẫu này hoặc đến trụ sở phường. Bản trình diễn giữ dữ liệu đến khi thư mục dữ liệu của nó bị xóa.",
      ].join("\n"),
      en: [
        "Notice under the Law on Personal Data Protection 91/2025/QH15. Giving data is voluntary; you can send feedback and leave nothing about yourself.",
        "The message, the place, photographs (without where they were taken) and papers you send are used to handle and answer it. Name, phone number and email are used only to contact you about the matter, and only if you tick the box that allows it. The message and the answer are published, with personal data taken out, only if you tick the box that allows it.",
        "Phường Thành Sen, tỉnh Hà Tĩnh keeps the data; in this demonstration it stays on the machine that runs the software. The officers who handle the case can see it; contact details are kept apart from the message and never reach logs, figures or public pages.",
        "You may withdraw what you allowed, ask to restrict the use of your data or object to it; the agency first replies within 2 working days (Decree 356/2025/NĐ-CP). Withdraw with the code and the private code of your receipt on the page “Track a case”: it takes effect at once, and contact details are erased at once. Ask for anything else by this form or at the office. The demonstration keeps the data until its data folder is deleted.",
      ].join("\n"),
    },
    url: "/quyen-rieng-tu",
  },
];
