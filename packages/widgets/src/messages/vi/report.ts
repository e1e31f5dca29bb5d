/** <dv-report> */
export const report = {
  reportTitle: "Tiếp nhận và trả lời ý kiến",
  reportPeriod: "Từ {from} đến {to}. Số liệu tính đến {asOf}.",
  loading: "Đang tải số liệu…",
  reportFailed: "Chưa tải được số liệu",
  reportUnconfigured: "Chưa có số liệu để xem vì trang này khai báo chưa đúng.",
  retry: "Thử lại",
  empty: "Chưa có ý kiến nào trong thời gian này.",
  received: "Tiếp nhận",
  answered: "Đã trả lời",
  refused: "Không thụ lý",
  open: "Đang xử lý",
  overdue: "Quá hạn",
  oldest: "Việc chờ lâu nhất",
  days: "{n} ngày",
  onTime: "Đúng hạn",
  onTimeDefinition:
    "Số việc xử lý đúng hoặc trước hạn trên số việc thuộc thẩm quyền, kể cả việc chưa trả lời (QĐ 766/QĐ-TTg)",
  satisfaction: "Hài lòng",
  satisfactionDefinition:
    "Tổng số việc trừ số việc bị đánh giá không hài lòng hoặc phản ánh xử lý muộn, trên tổng số (QĐ 766/QĐ-TTg)",
  parts: "{part} trên {whole} việc",
  notApplicable: "Không áp dụng",
  chartTitle: "Theo tháng",
  tableOpen: "Xem bảng số liệu theo tháng",
  tableCaption: "Ý kiến tiếp nhận và trả lời theo tháng",
  month: "Tháng",
};

export type ReportWords = typeof report;
