import type { Sentences } from "../facts.js";
import type { LAW } from "../law.js";

/**
 * The sentences about dates, the calendar and rules of time limits, by code.
 * @example typeof law["date-invalid"] // → "string"
 */
export const law = {
  "date-invalid": "Ngày phải có thật và đủ ngày, tháng, năm, ví dụ 2026-12-04.",
  "date-out-of-range": "Ngày nằm ngoài khoảng tính được.",
  "instant-invalid":
    "Thời điểm không có thật hoặc không thuộc ngày đã nêu; viết theo giờ UTC, ví dụ 2026-12-04T17:00:00.000Z.",
  "instant-required": "Quy tắc này tính theo giờ: nêu mốc bằng ngày và giờ.",
  "hours-invalid": "Giờ làm việc viết dạng 07:30, hết sau khi bắt đầu và không chồng lên nhau.",
  "days-invalid": "Số ngày phải là số nguyên không âm.",
  "year-invalid": "Năm phải có bốn chữ số.",
  "calendar-not-covered":
    "Lịch nghỉ chưa có năm này, nên không đếm ngày làm việc được. Chọn ngày trong các năm đã có lịch.",
  "lunar-not-covered": "Lịch âm chỉ có từ năm {from} đến năm {to}.",
  "derivation-invalid": "Năm suy ra phải đứng sau năm cuối đã có thông báo.",
  "order-unknown": "Lịch không có thông báo “{order}”.",
  "party-unknown": "Chỉ thị không nêu bên “{party}”.",
  "clause-unknown": "Chỉ thị không có khoản {clause}.",
  "kind-unknown": "Không có loại vụ việc này.",
  "rule-unknown": "Không có quy tắc thời hạn mang mã này.",
  "rule-unverified": "Con số của quy tắc này mới thấy ở một nguồn, nên không áp dụng khi chưa được gọi tên.",
  "rule-without-figure": "Pháp luật có thể có thời hạn ở đây, nhưng chưa tìm được con số. Không tính, để không đoán.",
  "rule-expired":
    "Vào ngày đã nêu, quy tắc này không còn hiệu lực: ngày cuối cùng là {lastDay}. Chọn quy tắc thay thế hoặc ngày sớm hơn.",
  "rule-not-yet-in-force":
    "Vào ngày đã nêu, quy tắc này chưa có hiệu lực: ngày đầu tiên là {firstDay}. Chọn ngày sau đó.",
  "rule-invalid": "Quy tắc viết chưa đúng.",
  "rule-duplicate": "Hai quy tắc có cùng mã và cùng ngày hiệu lực.",
  "overlay-lengthens": "Quy tắc riêng “{rule}” dài hơn mức luật định “{statutory}”.",
  "overlay-weakens": "Quy tắc riêng “{rule}” nhẹ hơn mức luật định “{statutory}”.",
  "reading-unknown": "Quy tắc này không có cách hiểu đã chọn.",
  "period-required": "Chọn kỳ báo cáo: quy tắc này cần biết kỳ nào.",
  "pause-invalid": "Ngày tiếp tục phải sau ngày tạm đình chỉ.",
  "pause-before-trigger": "Ngày tạm đình chỉ đứng trước mốc tính. Sửa một trong hai ngày.",
  "pause-too-early":
    "Vào ngày này pháp luật chưa cho tạm đình chỉ: chỉ từ {since}. Chọn ngày muộn hơn hoặc bỏ phần này.",
  "pause-not-allowed": "Quy tắc này không cho tạm dừng thời hạn. Bỏ phần tạm đình chỉ.",
  "extension-not-allowed": "Quy tắc này không cho gia hạn vì lý do đã chọn.",
  "extension-too-long": "Gia hạn dài hơn mức được phép: nhiều nhất {most}.",
  "extensions-exhausted": "Đã gia hạn hết số lần được phép: {times}.",
  "extension-out-of-order": "Ngày gia hạn phải sau mốc tính và theo thứ tự.",
  "decision-altered": "Quyết định đã lưu không còn khớp với mã kiểm của nó.",
  "decision-unreadable": "Quyết định đã lưu không đọc được.",
  "decision-differs": "Tính lại từ chính quyết định đã lưu thì ra kết quả khác.",
  "calendar-differs": "Quyết định đã tính theo lịch {version}, không phải lịch này.",
} satisfies Sentences<keyof typeof LAW>;
