import type { Sentences } from "../facts.js";
import type { EXCHANGE } from "../exchange.js";

/**
 * The sentences about what comes from another system or goes to one, by code.
 * @example typeof exchange["table-cut"] // → "string"
 */
export const exchange = {
  "table-unreadable": "Không đọc được bảng này. Dùng tệp .xlsx không đặt mật khẩu, hoặc .csv.",
  "table-encoding-unknown": "Tệp không ghi bằng UTF-8. Mở lại và lưu thành “CSV UTF-8” hoặc .xlsx.",
  "table-cut": "Tệp bị cắt giữa chừng: ô ở dòng {row} chưa kết thúc. Xuất lại tệp từ hệ thống kia.",
  "table-empty": "Bảng không có dòng nào dưới dòng tiêu đề.",
  "formula-not-calculated":
    "Ô này là công thức chưa có kết quả. Mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi chọn lại tệp.",
  "sheet-repeated": "Hai trang tính cùng có số liệu. Giữ một trang; xóa hoặc ẩn trang kia.",
  "table-too-large": "Tệp khi mở ra lớn hơn {maximum} byte. Chia nhỏ tệp, hoặc dùng lệnh danvan import trên máy chủ.",
  "rows-too-many": "Bảng có hơn {maximum} dòng. Chia tệp theo thời gian và nhập từng phần.",
  "column-missing": "Bảng không có cột “{column}”.",
  "column-repeated": "Bảng có hai cột “{column}”.",
  "cells-too-many": "Dòng này có nhiều hơn {columns} ô, có thể do dấu phân cách nằm trong nội dung.",
  "value-not-mapped": "Giá trị này chưa có trong tệp ánh xạ.",
  "number-repeated": "Số này đã có ở dòng {row}.",
  "date-unreadable": "Không đọc được ngày giờ theo dạng đã khai.",
  "date-without-zone": "Ngày giờ không ghi múi giờ. Khai “zone”, ví dụ “+07:00”, ở mục dates của tệp ánh xạ.",
  "date-in-future": "Ngày giờ này chưa đến.",
  "archive-unreadable": "Tệp không phải gói dữ liệu của một cơ quan.",
  "archive-cut": "Gói dữ liệu bị cắt giữa chừng. Chép lại toàn bộ gói; chưa ghi gì.",
  "archive-version-unknown":
    "Gói dữ liệu theo bản {found}; máy này đọc bản {known}. Nâng cấp hai bên lên cùng một bản.",
  "archive-of-another": "Gói dữ liệu là của cơ quan {agency}.",
  "archive-row-invalid": "Một dòng trong gói dữ liệu không dùng được; chưa ghi gì.",
  "agency-not-empty": "Cơ quan này đã có vụ việc ở đây. Chỉ chuyển vào nơi chưa có vụ việc nào.",
} as const satisfies Sentences<keyof typeof EXCHANGE>;
