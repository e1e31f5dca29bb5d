import type { ApiWords } from "./api-words.js";

/** The officers' and overseers' routes in Vietnamese; `officer-en.ts` has the same keys. */
export const officerVi: ApiWords["routes"] = {
  today: {
    summary: "Xem việc hôm nay",
    description:
      "Theo độ gấp: quá hạn, đến hạn hôm nay, sắp đến hạn, đang xử lý mà không tính hạn, chờ duyệt, được nhắc tên trong ghi chú, được giao, chưa giao ai. Năm việc đầu của mỗi phần; danh sách có đủ.",
    gives: "Việc hôm nay.",
  },
  drafts: {
    summary: "Xem bản nháp của vụ việc",
    description: "Bản nháp của chính cán bộ, và đồng nghiệp nào đang viết về vụ việc.",
    gives: "Các bản nháp.",
  },
  keepDraft: {
    summary: "Giữ lời đang gõ",
    description:
      "Bản nháp không phải hành vi xử lý: chỉ người viết đọc được, và mất khi đã gửi, hoặc 30 ngày sau dấu hiệu cuối. Lời mà người viết chưa thấy được giữ ở `earlier`. Để trống thì bỏ bản nháp.",
    gives: "Điều đang giữ.",
  },
  yearDrafts: {
    summary: "Xem bản nháp của một trang hồ sơ năm",
    description:
      "`id` là tên trang: `duty:2026:6.3` với ô `plan` và `result`, `session:2026` với ô `note`, `score:2026` với mỗi tiêu chí một ô.",
    gives: "Các bản nháp.",
  },
  keepYearDraft: {
    summary: "Giữ lời đang gõ vào hồ sơ năm",
    description: "Như lời về một vụ việc: chỉ người viết đọc được, và mất khi đã lưu, hoặc 30 ngày sau dấu hiệu cuối.",
    gives: "Điều đang giữ.",
  },
  dropDraft: { summary: "Bỏ một bản nháp", description: "`id` là tên ô của bản nháp.", gives: "Đã bỏ." },
  people: { summary: "Danh sách tài khoản của cơ quan", gives: "Các tài khoản, theo tên." },
  invite: {
    summary: "Mời một người",
    description: "Mã mời chỉ đưa ra một lần; hệ thống chỉ giữ băm của mã. Hết hạn sau bảy ngày.",
    gives: "Lời mời.",
  },
  inviteAgain: {
    summary: "Mời lại một người",
    description: "Kết thúc phiên, mật khẩu cũ và xác thực bước hai; mở lại tài khoản lâu không dùng hoặc đã đóng.",
    gives: "Lời mời.",
  },
  setRoles: {
    summary: "Đổi quyền của một người",
    description: "Có hiệu lực từ lần gọi sau. Không ai tự đổi tài khoản của mình.",
    gives: "Đã đổi.",
  },
  closePerson: {
    summary: "Đóng một tài khoản",
    description: "Phiên kết thúc ngay. Lịch sử xử lý có nêu mã của tài khoản, nên tài khoản được đóng chứ không xóa.",
    gives: "Đã đóng.",
  },
  exportAgency: {
    summary: "Lấy toàn bộ dữ liệu của cơ quan",
    description:
      "Một gói (tar), gửi dần khi đang lập: các dòng JSON và tệp, không có mật khẩu, phiên và xác thực bước hai. Việc lấy gói được ghi vào nhật ký trước byte đầu tiên.",
    gives: "Gói dữ liệu.",
  },
  yearRecord: {
    summary: "Xem hồ sơ báo cáo năm",
    description:
      "Đang ở bước nào, đã có gì xảy ra, và mọi điều đã viết: nội dung, nhiệm vụ và minh chứng, số liệu, buổi tiếp, mô hình, tự chấm điểm.",
    gives: "Hồ sơ.",
  },
  openYear: { summary: "Mở báo cáo năm", description: "Đã mở rồi thì trả lời hồ sơ như đang có.", gives: "Hồ sơ." },
  saveYearPart: {
    summary: "Lưu một phần của báo cáo năm",
    description:
      "`seen` là phiên bản người viết đã thấy; khác đi thì là `part-changed` (409) và không mất gì: bên gọi vẫn còn lời của mình. Phần có gì là theo loại; `body` là null thì bỏ phần ấy. Muốn kèm tệp minh chứng thì gửi biểu mẫu nhiều phần: trường `part` là JSON này, trường `files` là các tệp JPEG hoặc PDF; mỗi tệp thành một dòng minh chứng ở cuối.",
    gives: "Phiên bản hiện có.",
  },
  yearFiles: {
    summary: "Danh sách tệp minh chứng của năm",
    description:
      "Tệp cũ nhất trước, mỗi tệp kèm phần nêu tên nó. Tệp đã xóa còn dòng của nó, không còn tên và nội dung.",
    gives: "Các tệp.",
  },
  yearFile: {
    summary: "Lấy một tệp minh chứng",
    description: "Việc đọc tệp được ghi vào nhật ký. Chỉ cơ quan mình; tên tệp là tên của máy chủ.",
    gives: "Tệp.",
  },
  eraseYearFile: {
    summary: "Xóa hẳn một tệp minh chứng",
    description: "Cả sau khi nộp: báo cáo đã nộp vẫn nêu minh chứng ấy, và nói rằng tệp đã bị xóa.",
    gives: "Các tệp còn lại trong danh sách.",
  },
  freezeYear: {
    summary: "Chốt số liệu của năm",
    description: "Từ 1 tháng 12 năm trước đến 30 tháng 11. Chốt lại được đến khi nộp.",
    gives: "Hồ sơ.",
  },
  yearDraft: {
    summary: "Xem báo cáo năm như sẽ nộp",
    description: "Có điểm cơ quan tự chấm, và `missing`.",
    gives: "Báo cáo.",
  },
  submitYear: {
    summary: "Nộp báo cáo năm",
    description: "Gọi hai lần với cùng `seen` vẫn là một lần nộp, một biên nhận.",
    gives: "Biên nhận.",
  },
  overview: {
    summary: "Xem tình hình các đơn vị",
    description:
      "Theo kỳ của báo cáo năm, mặc định năm đang chạy: chính các số mà báo cáo công khai của từng đơn vị nêu.",
    gives: "Các đơn vị.",
  },
  lateCases: {
    summary: "Danh sách việc quá hạn của một đơn vị",
    description: "Theo mã vụ việc, quá hạn lâu nhất trước. `id` là mã đơn vị.",
    gives: "Các việc.",
  },
  yearStandings: {
    summary: "Tình trạng báo cáo của các đơn vị",
    description: "Bước, ngày, biên nhận và điểm tự chấm; không có lời nào của bản đang viết.",
    gives: "Các báo cáo.",
  },
  handedInReport: {
    summary: "Xem báo cáo mà một đơn vị đã nộp",
    description: "Bản nộp sau cùng, đối chiếu với mã băm. `id` là mã đơn vị.",
    gives: "Báo cáo.",
  },
  scoring: {
    summary: "Xem việc thẩm định của năm",
    description: "Điểm tự chấm, điều tìm thấy ở từng dòng và lý do, đề xuất sau khi áp tỷ lệ, và quyết định.",
    gives: "Việc chấm điểm.",
  },
};
