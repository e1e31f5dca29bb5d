/** The first page, in Vietnamese; `en/home.ts` has the same keys. */
export const homeVi = {
  home: {
    title: "Bạn gửi ý kiến, cơ quan trả lời đúng hẹn",
    lead: "Gửi phản ánh, kiến nghị, góp ý, câu hỏi, yêu cầu cung cấp thông tin hoặc lời khen. Không cần tài khoản, không bắt buộc để lại tên.",
    send: "Gửi ý kiến ngay",
    track: "Tra cứu bằng mã",
    promise: "Cơ quan hứa với bạn",
    promises: (days: number | null) => [
      ["Có mã ngay khi gửi", "Phiếu tiếp nhận ghi mã tra cứu, ngày hẹn trả lời và căn cứ của ngày hẹn đó."],
      [
        days === null ? "Có ngày hẹn theo hạn của pháp luật" : `Trả lời trong ${days} ngày làm việc`,
        "Không tính Thứ Bảy, Chủ Nhật, ngày nghỉ lễ. Nếu luật quy định sớm hơn thì theo luật.",
      ],
      ["Kết quả ai cũng xem được", "Số đã nhận, số đã trả lời, tỷ lệ đúng hạn và mức hài lòng ở ngay trang này."],
    ],
    form: "Gửi ý kiến cho cơ quan",
    trackTitle: "Tra cứu ý kiến đã gửi",
    trackLead: "Nhập mã trên phiếu tiếp nhận để xem ngày hẹn và câu trả lời.",
    visitTitle: "Vừa đến làm việc tại trụ sở?",
    visitLead: "Cho biết mức độ hài lòng với lần phục vụ đó. Không cần mã, không cần tên.",
    visitPlain: "Trình duyệt này không chạy được phần chấm mức độ. Hãy góp ý bằng biểu mẫu gửi ý kiến trên trang này.",
    report: "Cơ quan đã trả lời thế nào",
    reportLead: "Số liệu từ đầu năm đến nay, tính từ chính các ý kiến gửi qua trang này.",
    reportAll: "Xem đầy đủ: nhiệm vụ theo từng khoản, chấm điểm, tải số liệu",
  },
  beforeForm: {
    title: "Khiếu nại, tố cáo không gửi ở đây",
    text: "Để được giải quyết và bảo vệ đúng luật, khiếu nại và tố cáo có kênh riêng.",
    link: "Xem nơi gửi và cách gửi khiếu nại, tố cáo",
  },
  report: {
    title: "Kết quả trả lời và nhiệm vụ",
    lead: "Số liệu công khai của cơ quan, kể cả việc chưa làm được. Có thể chọn thời gian và tải số liệu về.",
    duties: "Nhiệm vụ theo từng khoản của chỉ thị",
    dutyNote:
      "Tình trạng do phần mềm đọc từ số liệu, chỉ thị không nêu thế nào là đã thực hiện. Số theo loại việc, kênh gửi cộng vào theo nhóm tháng đã hết.",
    clause: "Khoản",
    duty: "Nhiệm vụ",
    state: "Tình trạng",
    data: "Số liệu này ở dạng JSON",
    caption: "Kết quả tiếp nhận và trả lời",
    period: (from: string, to: string) => `Từ ${from} đến ${to}`,
    received: "Đã tiếp nhận",
    answered: "Đã trả lời",
    open: "Đang xử lý",
    overdue: "Quá hạn",
    onTime: "Trả lời đúng hạn",
    satisfaction: "Người dân hài lòng",
    ratio: (part: string, whole: string, percent: string) => `${percent} (${part} trên ${whole})`,
  },
};

export type HomeMessages = typeof homeVi;
