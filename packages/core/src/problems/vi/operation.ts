import type { Sentences } from "../facts.js";
import type { OPERATION } from "../operation.js";

/**
 * The sentences about the connection, the server and the program, by code.
 * @example typeof operation["timeout"] // → "string"
 */
export const operation = {
  internal: "Hệ thống gặp lỗi. Thử lại sau ít phút.",
  offline: "Máy chưa nối được mạng. Kiểm tra Wi-Fi hoặc dữ liệu di động.",
  unreachable: "Chưa tới được máy chủ của cơ quan, dù máy này có mạng. Có thể gửi theo cách khác.",
  "endpoint-wrong":
    "Địa chỉ nhận ý kiến của trang này chưa đúng (HTTP {status}). Có thể gửi theo cách khác, và báo cơ quan giúp.",
  "part-missing": "Trang này thiếu một phần cần để tự gửi. Có thể gửi theo cách khác, và báo cơ quan giúp.",
  timeout: "Đường truyền quá chậm. Nếu được, hãy thử ở nơi sóng khỏe hơn.",
  "answer-unreadable":
    "Trang trả về không phải của cơ quan (thường gặp khi Wi-Fi đòi đăng nhập). Kiểm tra mạng, rồi thử lại.",
  "store-busy": "Hệ thống đang bận. Thử lại sau ít giây.",
  "store-unavailable": "Hệ thống chưa lưu được. Thử lại sau ít phút.",
  "random-exhausted": "Không đủ số ngẫu nhiên để tạo mã.",
  "uuid-input-invalid": "Không tạo được mã định danh từ thời điểm và số ngẫu nhiên đã cho.",
  "schema-too-new": "{path} do bản danvan mới hơn ghi. Cập nhật danvan trên máy này; tệp được giữ nguyên.",
  "schema-too-old":
    "{path} thuộc bản danvan cũ hơn (bước {found} trên {known}). Sao lưu, rồi chạy: danvan db migrate --db {path}",
  "sqlite-too-old":
    "Node này có SQLite {version}, có thể làm mất dữ liệu đã ghi. Dùng Node có SQLite {oldest} trở lên.",
  "sqlite-not-durable":
    "SQLite này không ghi mỗi lần lưu xuống ổ đĩa. Dùng SQLite đi kèm Node, trên ổ đĩa của chính máy này.",
  "postgres-too-old": "Đây là PostgreSQL {version}. Dùng bản {oldest} trở lên.",
  "postgres-not-durable":
    "PostgreSQL này không ghi mỗi lần lưu xuống ổ đĩa (fsync hoặc synchronous_commit đang tắt). Bật cả hai: điều đã xác nhận thì không được mất.",
  "postgres-numbers-as-text": "Pool phải đọc bigint và numeric thành số (types.getTypeParser của pg).",
  "database-unreachable":
    "{path} không trả lời ({cause}). Xem PostgreSQL có đang chạy không, và máy chủ, cổng trong DATABASE_URL.",
  "database-refused":
    "{path} không cho vào ({cause}). Xem lại tài khoản, mật khẩu và tên cơ sở dữ liệu trong DATABASE_URL.",
  "citus-missing":
    "Cơ sở dữ liệu này chưa có Citus. Trên mỗi nút chạy: create extension citus; rồi khai báo các nút bằng citus_add_node.",
  "database-replaced":
    "{path} đã bị xóa hoặc bị thay trong khi máy chủ đang chạy. Không nhận thêm gì vào tệp này. Dừng máy chủ, đặt lại tệp hoặc dùng bản sao lưu gần nhất, rồi chạy lại.",
  "erasure-waits":
    "Nội dung đã xóa khỏi hệ thống còn nằm trong tệp nhật ký, vì chương trình khác đang đọc cơ sở dữ liệu. Tắt chương trình đó: máy chủ tự xóa nốt ngay sau đó.",
  "database-missing":
    "Không có {path} và không tạo được ở đó. Xem lại đường dẫn, hoặc chọn thư mục khác, ví dụ: DATA_DIR=/tmp/danvan",
  "database-forbidden":
    "Không mở được {path}: tài khoản này không có quyền đọc hoặc ghi ở đó ({cause}). Chạy bằng tài khoản sở hữu tệp, hoặc cấp quyền cho tệp và thư mục chứa tệp.",
  "database-locked":
    "Chương trình khác đang giữ {path} ({cause}). Tắt chương trình đó, hoặc thử lại khi chương trình đó chạy xong.",
  "database-foreign": "{path} không phải cơ sở dữ liệu của danvan. Xem lại đường dẫn; tệp được giữ nguyên.",
  "database-damaged":
    "{path} bị hỏng ({cause}). Dừng máy chủ, giữ một bản sao của tệp và các tệp bên cạnh, rồi dùng lại bản sao lưu gần nhất.",
  "database-unreadable": "Không đọc được {path} ({cause}). Kiểm tra ổ đĩa rồi thử lại.",
  "database-on-server":
    "{path} nằm trên máy chủ PostgreSQL: sao lưu và khôi phục bằng chính chương trình của máy chủ, pg_dump và pg_restore. Chưa chép gì.",
  "rows-unreadable":
    "Có dòng không còn như chương trình đã ghi. Dừng máy chủ, giữ một bản sao của cơ sở dữ liệu, rồi dùng lại bản sao lưu gần nhất.",
  "disk-full": "Ổ đĩa chứa {path} đã đầy. Dọn chỗ trống rồi chạy lại: những gì đã xác nhận thì không mất.",
  "oversight-missing": "Cơ quan này không theo dõi đơn vị nào.",
  "officer-exists": "Đơn vị đã có cán bộ mang tên này. Chọn tên khác, hoặc đặt lại mật khẩu: danvan user reset.",
  "agency-not-served": "Cơ sở dữ liệu này không có cơ quan {agency}. Các cơ quan đang có: {known}.",
  "agencies-missing":
    "Cơ sở dữ liệu này chưa có cơ quan nào. Khởi động máy chủ với cơ sở dữ liệu này một lần, rồi thử lại.",
  "officer-not-found": "Đơn vị không có cán bộ nào mang tên này.",
  "officer-name-invalid":
    "Tên đăng nhập chỉ gồm chữ, số, khoảng trắng và . _ @ + -, bắt đầu bằng chữ hoặc số, nhiều nhất 100 ký tự.",
  "role-unknown": "Không có vai trò này. Các vai trò: {roles}.",
  "backup-unusable":
    "{path} không phải bản sao lưu dùng được của danvan ({cause}). Chọn bản sao lưu khác; không tệp nào bị thay đổi.",
  "file-exists": "{path} đã có. Chọn tên khác, hoặc dời tệp đó đi trước; tệp được giữ nguyên.",
  "database-url-invalid": "DATABASE_URL phải bắt đầu bằng postgres:// và có máy chủ, tên cơ sở dữ liệu.",
  "host-invalid":
    '{path} đang là "{value}", không phải một địa chỉ. Ghi tên máy hoặc số, không có http:// và không có cổng, ví dụ: HOST=localhost',
  "switch-invalid": '{path} đang là "{value}", phải là 1 hoặc 0.',
  "seconds-invalid": '{path} đang là "{value}", phải là số giây nguyên từ 1 đến 9999.',
  "port-invalid": '{path} đang là "{value}", phải là một số từ 0 đến 65535, ví dụ: PORT=8788',
  "folder-invalid": '{path} đang là "{value}", không phải một thư mục, ví dụ: DATA_DIR=/var/lib/danvan',
  "origin-invalid":
    '{path} đang là "{value}". Ghi địa chỉ các trang, cách nhau bằng dấu cách, không có gạch chéo ở cuối, ví dụ: ORIGINS=https://thanhsen.example',
  "proxy-invalid":
    '{path} đang là "{value}". Ghi số máy chủ trung gian đứng trước, hoặc địa chỉ mạng của chúng, ví dụ: TRUST_PROXY=1',
  "public-origin-invalid":
    '{path} đang là "{value}". Ghi địa chỉ mà người dân mở, ví dụ: PUBLIC_ORIGIN=https://gopy.example',
  "smtp-url-invalid": "{path} không phải địa chỉ máy chủ thư, ví dụ smtps://nguoi-dung:mat-khau@thu.example.",
  "mail-address-invalid": '{path}: "{value}" không phải địa chỉ thư thông thường, ví dụ gopy@don-vi.example.',
  "metrics-token-invalid": "{path} cần từ 16 đến 200 chữ, số và . _ ~ + / -, để không ai đoán được.",
  "secret-keys-invalid":
    "SECRET_KEYS cần một hay nhiều khóa dạng TÊN:64-chữ-số-hex, mỗi tên một lần, khóa mới đứng đầu (tạo bằng: openssl rand -hex 32).",
  "secret-key-unknown":
    "Thiếu khóa “{key}” trong SECRET_KEYS: cơ sở dữ liệu còn bí mật được cất bằng khóa này. Thêm lại khóa vào cuối danh sách rồi khởi động lại; mất khóa thì đặt lại các tài khoản có xác thực hai lớp bằng danvan user reset.",
  "secret-changed": "Một bí mật trong cơ sở dữ liệu đã bị sửa, hoặc khóa trong SECRET_KEYS đã đổi mà vẫn giữ tên cũ.",
  "issuer-invalid":
    "{path} cần là địa chỉ https://… của bên đăng nhập, không có tham số (http chỉ cho chính máy này): {value}.",
  "setting-too-long": "{path} dài quá.",
  "setting-missing": "Đã đặt {with} thì cần cả {path}.",
  "agency-repeated": "{path}: cơ quan {agency} đã có ở trên, hoặc địa chỉ của cơ quan này đã dùng.",
  "port-in-use":
    "Cổng {port} đang có chương trình khác dùng. Tắt chương trình đó hoặc chọn cổng khác, ví dụ: PORT=8790",
  "address-unavailable":
    "Không mở được địa chỉ {host}:{port} ({cause}). Đặt HOST là địa chỉ của máy này và PORT từ 1024 trở lên.",
  "file-not-built": 'Giao diện chưa được dựng. Chạy "npm start" ở thư mục gốc: lệnh này tự dựng rồi mới phục vụ.',
  "path-not-found": "Không có tệp này. Kiểm tra đường dẫn.",
  "file-unreadable": "Không đọc được {path}: đây là thư mục, hoặc không có quyền đọc.",
  "file-edited":
    "Tệp này đã có và đã được sửa hoặc làm từ số liệu khác. Đổi tên tệp, chọn thư mục khác, hoặc thêm --overwrite để ghi đè.",
  "file-not-json": "Tệp không phải JSON đọc được.",
  "file-not-template": "Tệp không phải biểu số liệu đã lập. Lập biểu bằng: danvan figures --template TỆP.xlsx",
  "folder-not-writable": "Không ghi được vào thư mục này.",
  "docx-not-written": "Không ghi được tệp Word.",
  "columns-invalid": "Các cột số không cùng độ dài hoặc có số không dùng được.",
  "value-not-canonical": "Giá trị không viết được thành JSON chính tắc.",
  "sentence-unknown": "Không có câu nào mang mã “{code}”.",
} satisfies Sentences<keyof typeof OPERATION>;
