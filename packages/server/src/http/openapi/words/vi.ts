import type { ApiWords } from "./api-words.js";
import { officerVi } from "./officer-vi.js";

/** The document in Vietnamese; `en.ts` has the same keys. */
export const vi: ApiWords = {
  title: "danvan: ý kiến gửi cơ quan",
  description: `Gửi ý kiến, theo dõi, đánh giá, xem kết quả của cơ quan, và xử lý vụ việc với tư cách cán bộ.

- Thời điểm ghi theo giờ UTC (\`2026-11-22T09:00:00.000Z\`), ngày là ngày ở Việt Nam (\`2026-11-22\`).
- Độ dài tính bằng đơn vị mã UTF-16, sau khi bỏ khoảng trắng hai đầu và ký tự không nhìn thấy.
- Trường không có tên ở đây bị từ chối, để viết sai tên trường không làm mất dữ liệu. Câu trả lời chỉ thêm trường khi địa chỉ có phiên bản mới.
- Nội dung có \`key\` (một UUID do bên gọi tạo) gửi lại được: cùng khóa thì cùng câu trả lời. Tiêu đề \`Idempotency-Key\` là cách ghi khác của khóa ấy. Cùng khóa mà khác nội dung là \`key-reused\` (409).
- Mọi lỗi là \`application/problem+json\` (RFC 9457) gồm mã, chỗ sai và dữ kiện; không có gì người gửi đã gõ.
- Tố cáo không tiếp nhận qua kênh nào ở đây; khiếu nại cũng vậy. Nội dung giống như thế được trả lời \`guided-kind\` và không được lưu.
- 429 và 503 sẽ qua: gọi lại sau số giây ghi ở \`retry-after\`.`,
  tags: {
    public:
      "Cho mọi người. Vụ việc được hỏi bằng mã; câu trả lời không có lời của người gửi, không có thông tin liên hệ.",
    sender: "Cho người gửi vụ việc, với mã riêng trên phiếu tiếp nhận.",
    officer: "Cho cán bộ của cơ quan, với mã phiên đăng nhập.",
  },
  receiptSecret: "Mã riêng trên phiếu tiếp nhận. Không bao giờ nằm trong địa chỉ.",
  officerToken: "Mã phiên đăng nhập, dùng được đến khi hết hạn.",
  etag: "Đổi khi câu trả lời đổi; gửi lại ở `if-none-match`.",
  repeated: "Khóa này đã được trả lời: vẫn câu trả lời ấy.",
  notModified: "Không đổi so với câu trả lời có `etag` đã gửi.",
  retryAfter: "Gọi lại sau số giây này.",
  parameters: {
    agency: "Mã cơ quan.",
    code: "Mã vụ việc như người dân viết; chữ hoa, chữ thường và gạch nối không phân biệt.",
    id: "Mã của tệp hoặc tài khoản, mã đơn vị, tên ô của bản nháp, hoặc tên trang.",
  },
  query: {
    lang: "Ngôn ngữ của nguồn tin. Mặc định: `vi`.",
    from: "Ngày đầu, `YYYY-MM-DD`. Mặc định: 1 tháng 1 năm nay.",
    to: "Ngày cuối, `YYYY-MM-DD`. Mặc định: hôm nay.",
    field: "Mã lĩnh vực trong danh sách của cơ quan.",
    place: "Từ trong địa điểm, có dấu hay không dấu.",
    state: "Mặc định: `open`.",
    search: "Từ cần tìm, có dấu hay không dấu, trong cả vụ việc đang mở và đã đóng: mới nhất trước.",
    like: "Các từ, có dấu hay không dấu, chỉ cần có một: mục có nhiều từ nhất đứng trước.",
    after: "`next` của trang trước.",
    kind: "Chỉ loại này.",
    channel: "Chỉ kênh này.",
    status: "Chỉ tình trạng này.",
    assignee: "Mã cán bộ được giao; `nobody`: chưa giao ai.",
    awaitsApproval: "`true`: đang chờ duyệt.",
    dueFrom: "Hạn từ ngày này, `YYYY-MM-DD`, kể cả ngày đó.",
    dueTo: "Hạn đến ngày này, `YYYY-MM-DD`, kể cả ngày đó.",
    year: "Năm dương lịch, bốn chữ số.",
  },
  headers: {
    "upload-offset": "Byte đầu của phần gửi: `offset` của câu trả lời trước.",
    "idempotency-key": "Cách ghi khác của trường `key`, có hay không có dấu ngoặc kép. Có cả hai thì phải giống nhau.",
    "if-none-match": "`etag` của câu trả lời đang giữ: không đổi thì trả lời 304, không có nội dung.",
    "proof-of-work":
      "`challenge` của `work-wanted`, một dấu chấm và một số, sao cho SHA-256 của cả chuỗi bắt đầu bằng số bit 0 ghi ở đầu phép thử. Dùng được một lần, trong mười phút.",
  },
  routes: {
    ...officerVi,
    notice: {
      summary: "Đọc thông báo xử lý dữ liệu",
      description: "Điều người gửi đọc trước khi đồng ý, bản hiện hành; sự đồng ý phải nêu phiên bản này.",
      gives: "Thông báo hiện hành.",
    },
    fields: {
      summary: "Danh sách lĩnh vực",
      description:
        "Những việc mà vụ việc của cơ quan có thể nói đến, theo thứ tự của cơ quan, kèm những từ để đoán. Rỗng thì cơ quan không xếp theo lĩnh vực.",
      gives: "Danh sách.",
    },
    receive: {
      summary: "Gửi ý kiến",
      description:
        "Chỉ trả lời khi vụ việc đã ghi xuống đĩa. Bắt buộc có `key`, ở nội dung hoặc ở tiêu đề. Thông tin liên hệ cần `consent` có mục đích `contact`, và sự đồng ý nêu phiên bản thông báo. Biểu mẫu thường của trang web gửi được cùng các trường ấy và được trả lời bằng một trang.",
      gives: "Phiếu tiếp nhận: mã, mã riêng và ngày hẹn trả lời.",
    },
    openFile: {
      summary: "Báo trước một tệp",
      description:
        "JPEG hoặc PDF, nhiều nhất năm tệp một vụ việc; bắt buộc có `key`. Nội dung tệp gửi sau, mỗi phần nhiều nhất 262.144 byte.",
      gives: "Phần đầu bắt đầu từ đâu.",
    },
    appendFile: {
      summary: "Gửi một phần của tệp",
      description: "Phần đã xác nhận là đã ghi xuống đĩa. Sai vị trí thì vị trí đúng có trong dữ kiện của câu trả lời.",
      gives: "Đã nhận đến đâu.",
    },
    publicFile: {
      summary: "Tải một tệp",
      description: "Tệp của câu trả lời chỉ cần mã; tệp của chính người gửi cần mã riêng.",
      gives: "Nội dung tệp, để lưu lại.",
    },
    publicCase: {
      summary: "Tra cứu ý kiến đã gửi",
      description: "Có mã riêng thì thêm tệp của người gửi và phần đồng ý còn lại.",
      gives: "Vụ việc, không có lời của ai ngoài cơ quan.",
    },
    rate: {
      summary: "Đánh giá câu trả lời",
      description: "Mỗi câu trả lời một lần; cơ quan không biết ai đánh giá.",
      gives: "Đã nhận.",
    },
    reopen: {
      summary: "Đề nghị xem lại",
      description: "Một lần, có lý do.",
      gives: "Vụ việc đã mở lại.",
    },
    confirm: {
      summary: "Xác nhận việc đã thật sự xong",
      description: "Khi `asksIfDone` là đúng. Chưa xong thì đề nghị xem lại.",
      gives: "Đã nhận.",
    },
    supply: {
      summary: "Trả lời câu hỏi của cơ quan",
      description:
        "Khi `maySupply` là đúng. Ảnh gửi bằng các địa chỉ của tệp. Thời hạn đã tạm dừng để chờ thì tính tiếp.",
      gives: "Đã nhận.",
    },
    withdrawConsent: {
      summary: "Rút sự đồng ý",
      description:
        "`purposes` là những mục đích còn lại trong số đã đồng ý. Rút `contact` thì thông tin liên hệ bị xóa.",
      gives: "Những gì còn được phép.",
    },
    rateVisit: {
      summary: "Đánh giá lượt giao dịch",
      description: "Không gắn với vụ việc; bắt buộc có `key`. Lưu theo tháng.",
      gives: "Đã nhận.",
    },
    report: {
      summary: "Xem kết quả của cơ quan",
      description:
        "Số liệu của những tháng trọn chứa các ngày được hỏi, ghi ở `period`; mặc định từ đầu năm đến hôm nay. Số liệu có thể nhận ra một người thì không nêu.",
      gives: "Số liệu.",
    },
    published: {
      summary: "Xem câu trả lời đã đăng",
      description:
        "Điều cán bộ đăng từ các việc đã trả lời, bằng lời đã biên tập, mới nhất trước, nhiều nhất 20 mỗi trang. Không nêu vụ việc, không nêu người gửi. Với `like` là 20 mục có nhiều từ đã cho nhất, và `next` là null.",
      gives: "Một trang.",
    },
    answersFeed: {
      summary: "Theo dõi câu trả lời đã đăng",
      description:
        "20 việc mới nhất dưới dạng nguồn tin Atom (RFC 4287), của một lĩnh vực hoặc nơi nếu hỏi riêng. Sửa lời thì `id` của mục vẫn giữ nguyên.",
      gives: "Nguồn tin.",
    },
    signIn: {
      summary: "Cán bộ đăng nhập",
      description: "Có `needsCode` thì mã trả về chỉ dùng cho bước hai, không mở gì khác.",
      gives: "Mã phiên.",
    },
    signInByCode: { summary: "Nhập mã xác thực bước hai", gives: "Mã phiên." },
    signOut: { summary: "Đăng xuất", gives: "Mã phiên không còn dùng được." },
    inbox: {
      summary: "Danh sách vụ việc",
      description:
        "Mỗi trang nhiều nhất 50 vụ việc, theo hạn, quá hạn lâu nhất trước; có `search` thì là những vụ việc có đủ các từ.",
      gives: "Một trang.",
    },
    officerCase: {
      summary: "Đọc một vụ việc",
      description:
        "Có lời của người gửi. Thông tin liên hệ chỉ hiện với vai trò được xem, và mỗi lần xem đều ghi vào nhật ký.",
      gives: "Vụ việc.",
    },
    officerFile: {
      summary: "Tải tệp của vụ việc",
      description: "Mỗi lần xem đều ghi vào nhật ký.",
      gives: "Nội dung tệp, để lưu lại.",
    },
    note: {
      summary: "Ghi chú cho đồng nghiệp",
      description: "Người gửi không bao giờ đọc được, và không bản xuất nào có.",
      gives: "Vụ việc cùng các ghi chú.",
    },
    enterCase: {
      summary: "Nhập một cuộc gọi, thư hoặc lượt đến",
      description:
        "Thời hạn tính từ `receivedOn`, lùi nhiều nhất 30 ngày. Cùng một `key` thì cùng một phiếu. Khiếu nại chỉ ghi nơi giữ đơn; tố cáo chỉ đếm.",
      gives: "Phiếu tiếp nhận, để đưa người gửi.",
    },
    act: {
      summary: "Xử lý vụ việc",
      description:
        "Vai trò không được làm việc nào thì trả lời `role-missing`. Không lo làm hai lần: vụ việc đã trả lời thì báo `event-not-allowed`. Từ chối hoặc phân loại là tố cáo thì mọi lời trong vụ việc bị xóa. `transfer` và `hand-back` đưa vụ việc sang cơ quan khác của máy chủ này, vẫn mã cũ; `merge` để hai vụ việc được trả lời cùng nhau, `split` tách một nội dung thành việc riêng, `withhold` che lời hoặc tệp trước người ngoài: `unmerge`, `rejoin`, `disclose` hoàn lại.",
      gives: "Vụ việc sau khi xử lý.",
    },
    stuckOutbox: {
      summary: "Danh sách chưa gửi được",
      description: "Tới các webhook của cơ quan, kèm lý do. Không có mã vụ việc.",
      gives: "Danh sách, và tình trạng từng webhook.",
    },
    resumeOutbox: {
      summary: "Gửi lại những gì đang mắc",
      description: "Cho một webhook; webhook ấy được bật lại.",
      gives: "Số tin được gửi lại.",
    },
    yearReport: {
      summary: "Xem báo cáo năm theo số liệu vụ việc",
      description: "Từ 1 tháng 12 năm trước đến 30 tháng 11; `missing` nêu những gì còn phải nhập.",
      gives: "Báo cáo.",
    },
  },
};
