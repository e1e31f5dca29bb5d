import type { Sentences } from "./sentences.js";

/** What happened and what to do now, in Vietnamese. */
export const vi: Sentences = {
  "host-invalid": (at, { value }) =>
    `${at} đang là "${value}", không phải một địa chỉ. Ghi tên máy hoặc số, không có http:// và không có cổng, ví dụ: HOST=localhost`,
  "port-invalid": (at, { value }) => `${at} đang là "${value}", phải là một số từ 0 đến 65535, ví dụ: PORT=8788`,
  "folder-invalid": (at, { value }) =>
    `${at} đang là "${value}", không phải một thư mục, ví dụ: DATA_DIR=/var/lib/danvan`,
  "origin-invalid": (at, { value }) =>
    `${at} đang là "${value}". Ghi địa chỉ các trang, cách nhau bằng dấu cách, không có gạch chéo ở cuối, ví dụ: ORIGINS=https://thanhsen.example`,
  "port-in-use": (_, { port }) =>
    `Cổng ${port} đang có chương trình khác dùng. Tắt chương trình đó hoặc chọn cổng khác, ví dụ: PORT=${port === "8788" ? 8789 : 8788}`,
  "address-unavailable": (_, { host, port, cause }) =>
    `Không mở được địa chỉ ${host}:${port} (${cause}). Đặt HOST là địa chỉ của máy này và PORT từ 1024 trở lên.`,
  "database-missing": (file) =>
    `Không có ${file} và không tạo được ở đó. Xem lại đường dẫn, hoặc chọn thư mục khác, ví dụ: DATA_DIR=/tmp/danvan`,
  "database-forbidden": (file, { cause }) =>
    `Không mở được ${file}: tài khoản này không có quyền đọc hoặc ghi ở đó (${cause}). Chạy bằng tài khoản sở hữu tệp, hoặc cấp quyền cho tệp và thư mục chứa tệp.`,
  "database-locked": (file, { cause }) =>
    `Chương trình khác đang giữ ${file} (${cause}). Tắt chương trình đó, hoặc thử lại khi chương trình đó chạy xong.`,
  "database-foreign": (file) => `${file} không phải cơ sở dữ liệu của danvan. Xem lại đường dẫn; tệp được giữ nguyên.`,
  "database-damaged": (file, { cause }) =>
    `${file} bị hỏng (${cause}). Dừng máy chủ, giữ một bản sao của tệp và các tệp bên cạnh, rồi dùng lại bản sao lưu gần nhất.`,
  "database-unreadable": (file, { cause }) => `Không đọc được ${file} (${cause}). Kiểm tra ổ đĩa rồi thử lại.`,
  "disk-full": (file) => `Ổ đĩa chứa ${file} đã đầy. Dọn chỗ trống rồi chạy lại: những gì đã xác nhận thì không mất.`,
  "schema-too-new": (file) => `${file} do bản danvan mới hơn ghi. Cập nhật danvan trên máy này; tệp được giữ nguyên.`,
  "schema-too-old": (file) =>
    `${file} thuộc bản danvan cũ hơn. Chạy máy chủ bản này một lần để cập nhật tệp, hoặc dùng đúng bản danvan đang chạy ở đó.`,
  "sqlite-too-old": (_, { version, oldest }) =>
    `Node này có SQLite ${version}, có thể làm mất dữ liệu đã ghi. Dùng Node có SQLite ${oldest} trở lên.`,
  "sqlite-not-durable": () =>
    "SQLite này không ghi mỗi lần lưu xuống ổ đĩa. Dùng SQLite đi kèm Node, trên ổ đĩa của chính máy này.",
};
