import type { Sentences } from "../facts.js";
import type { REPORT } from "../report.js";

/**
 * The sentences about figures, periods and reports, by code.
 * @example typeof report["period-reversed"] // → "string"
 */
export const report = {
  "period-reversed": "Ngày cuối kỳ đứng trước ngày đầu kỳ.",
  "period-not-ended": "Kỳ số liệu đến hết {to} chưa kết thúc khi chốt.",
  "year-differs": "Báo cáo năm {year} phải có kỳ số liệu kết thúc trong năm đó; kỳ này kết thúc {to}.",
  "period-empty": "Kỳ báo cáo không có ngày nào.",
  "periods-differ": "Số liệu của những ngày khác; mọi cơ quan phải cùng một kỳ.",
  "agency-code-repeated": "Mã {code} có hai cơ quan cùng cấp trong cùng một ngày.",
  "agency-unknown": "Không có cơ quan mang mã này vào ngày đó.",
  "count-parts-differ": "Tổng các phần là {sum}, không bằng số chung {count}.",
  "account-missing": "Máy chủ này chưa được cấu hình chỉ thị và chỉ tiêu để lập báo cáo.",
  "account-repeated": "Cơ quan {agency} có hai tệp số liệu.",
  "figure-missing": "Chưa có số liệu.",
  "figure-repeated": "Số liệu “{got}” được ghi hai lần.",
  "figure-above-max": "Số liệu vượt mức lớn nhất: phải {expected}.",
  "figure-negative": "Số liệu không được âm.",
  "figure-not-a-number": "Số liệu phải là số.",
  "figure-not-whole": "Số liệu phải là số nguyên.",
  "figure-too-fine": "Số liệu có nhiều nhất {decimals} chữ số sau dấu phẩy.",
  "indicator-unknown": "Không có chỉ tiêu mang mã “{got}”.",
  "origin-not-allowed": "Số liệu này không được lấy theo cách đó.",
  "evidence-missing": "Số nhập tay chưa có minh chứng.",
  "who-missing": "Số nhập tay chưa ghi người nhập.",
  "system-missing": "Số lấy từ hệ thống khác chưa ghi tên hệ thống.",
  "section-empty": "Phần này chưa viết.",
  "section-unknown": "Báo cáo không có phần này.",
  "reporter-incomplete": "Chưa cấu hình thông tin của cơ quan.",
  "cut-off-after-due": "Ngày chốt số liệu đứng sau hạn nộp báo cáo, {due}.",
  "score-facts-missing": "Chưa có số liệu chấm điểm “{fact}”.",
  "report-incomplete": "Báo cáo còn thiếu: {missing}.",
  "report-altered": "Báo cáo không còn khớp với mã kiểm của nó.",
  "report-unreadable": "Báo cáo không đọc được.",
  "report-differs": "Lập lại từ chính báo cáo đã lưu thì ra kết quả khác.",
  "report-missing": "Cơ quan {agency} chưa nộp báo cáo.",
  "report-of-another": "Báo cáo của cơ quan khác hoặc năm khác.",
  "report-corrupt": "Báo cáo viết chưa đúng: cần {expected}.",
  "report-version-unknown": "Báo cáo theo phiên bản {version}; bản này đọc được: {known}.",
  "size-out-of-range": "Cỡ {value} nằm ngoài khoảng từ {minimum} đến {maximum}.",
} satisfies Sentences<keyof typeof REPORT>;
