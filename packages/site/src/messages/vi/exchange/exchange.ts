import { formatNumber } from "@danvan/core";

const number = (n: number) => formatNumber(n, "vi");

/** What comes from other systems and goes to them, in Vietnamese; `en/exchange.ts` has the same keys. */
export const exchangeVi = {
  nav: "Trao đổi dữ liệu",
  title: "Trao đổi dữ liệu",
  lead: "Những gì cơ quan nhận từ hệ thống khác, và những gì được gửi ra ngoài.",
  stuck: {
    title: "Chưa gửi được",
    none: "Mọi thông báo đã gửi đi hoặc đang chờ đến giờ.",
    hint: "Không có mã vụ việc và không có lời của ai trong danh sách này.",
    columns: { target: "Nơi nhận", event: "Diễn biến", at: "Lúc", tries: "Đã thử", reason: "Vì sao" },
    tries: (count: number) => `${count} lần`,
    mail: "Email tới người gửi",
    text: "Tin nhắn tới người gửi",
    off: "đã tắt từ",
    failing: (failures: number) => `không được ${failures} lần liền`,
    fine: "đang nhận",
    waits: "chờ một người cho gửi lại",
    gone: "không còn trong cấu hình",
    resume: (target: string) => `Gửi lại cho ${target}`,
    resumed: (count: number) => `Sẽ gửi lại ${number(count)} thông báo trong vài phút.`,
    reasons: {
      "address-private": "địa chỉ nằm trong mạng nội bộ",
      "address-unknown": "tên miền không có",
      timeout: "không trả lời kịp",
      unreachable: "không nối được",
      "mail-refused": "máy chủ thư từ chối",
      "gateway-refused": "cổng tin nhắn từ chối",
      "target-off": "nơi nhận đã bị tắt",
      "target-unknown": "nơi nhận không còn trong cấu hình",
    } as Readonly<Record<string, string>>,
    status: (status: string) => `trả lời mã ${status}`,
  },
  import: {
    title: "Nhập từ hệ thống khác",
    lead: "Bảng xuất từ tổng đài 1022 hoặc ứng dụng phản ánh hiện trường. Xem trước từng dòng; nhập hết hoặc không nhập dòng nào.",
    open: "Nhập một bảng",
    table: "Bảng (.csv UTF-8 hoặc .xlsx, không quá 8 MB)",
    mapping: "Tệp ánh xạ (.json)",
    mappingHint: "Nói cột nào là gì, và từ nào của hệ thống kia nghĩa là gì ở đây. Mẫu có trong tài liệu tích hợp.",
    preview: "Xem trước, chưa ghi gì",
    errorTitle: "Chưa xem được, mời sửa các chỗ sau",
    missing: "Chọn đủ hai tệp: một bảng và một tệp ánh xạ.",
    found: (rows: number) => `Bảng có ${number(rows)} dòng.`,
    fresh: (count: number) => `${number(count)} vụ việc mới`,
    known: (count: number) => `${number(count)} vụ việc đã nhập từ trước, giữ nguyên`,
    faults: (count: number) => `${number(count)} chỗ phải sửa; chưa nhập dòng nào`,
    firstFaults: (count: number) => `Sau đây là ${number(count)} chỗ đầu.`,
    columns: { row: "Dòng", column: "Cột", fault: "Vì sao" },
    apply: (count: number) => `Nhập ${number(count)} vụ việc`,
    nothing: "Không có vụ việc nào mới để nhập.",
    done: (fresh: number, known: number) =>
      `Đã nhập ${number(fresh)} vụ việc mới. ${number(known)} vụ việc đã có từ trước, giữ nguyên.`,
    again: "Nhập bảng khác",
  },
  move: {
    title: "Mang dữ liệu đi",
    lead: "Một gói gồm mọi vụ việc, lời, tệp, nhật ký diễn biến và tài khoản (không có mật khẩu) của cơ quan, để chuyển sang máy chủ khác bằng lệnh danvan agency import.",
    warning:
      "Gói có dữ liệu cá nhân của người gửi. Việc tải về được ghi vào nhật ký. Lượt đánh giá của từng vụ việc không có trong gói, để không ai ở cơ quan biết ai đã đánh giá; muốn chuyển cả lượt đánh giá thì người vận hành máy chủ dùng danvan agency export.",
    download: "Tải gói dữ liệu",
  },
  sink: {
    title: "Hộp thư thử",
    lead: "Những gì máy chủ này lẽ ra đã gửi đi. Đây là bản chạy thử nên không có gì rời khỏi máy.",
    none: "Chưa có gì. Gửi một ý kiến rồi xem lại sau nửa phút; thư và tin nhắn đợi một giờ để gộp, và chỉ đi trong giờ làm việc.",
    open: "Xem hộp thư thử",
    kinds: { mail: "Email", request: "Yêu cầu HTTP (webhook, cổng tin nhắn)" },
    to: "Tới",
    at: "Lúc",
  },
};

export type ExchangeMessages = typeof exchangeVi;
