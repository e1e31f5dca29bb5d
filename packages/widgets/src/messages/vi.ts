import type { ConsentPurpose, EventType, GuidedKind, OnlineKind, RefusalReason, Status } from "@danvan/core/terms";
import type { PublicCase } from "@danvan/core/wire";

/** Said by every element. */
export const common = {
  failures: {
    offline: "Máy chưa nối được mạng. Kiểm tra Wi-Fi hoặc dữ liệu di động, rồi thử lại.",
    timeout: "Đường truyền quá chậm. Hãy thử lại, nếu được thì ở nơi sóng khỏe hơn.",
    "answer-unreadable":
      "Hồi âm không phải của cơ quan (thường gặp khi Wi-Fi đòi đăng nhập). Kiểm tra mạng, rồi thử lại.",
    "too-many-requests": "Quá nhiều người gửi cùng lúc. Đợi vài phút, rồi thử lại.",
    server: "Hệ thống của cơ quan đang gặp sự cố. Thử lại sau ít phút, hoặc đến trực tiếp cơ quan.",
    refused: "Hệ thống không nhận (mã {code}). Nếu thử lại vẫn vậy, hãy báo cơ quan mã này.",
  } as Record<string, string>,
};

/** A promised date and why it is that date. */
export const due = {
  dueTitle: "Hẹn trả lời chậm nhất",
  dueNone: "Chưa hẹn ngày: bộ quy tắc của cơ quan chưa có thời hạn cho loại ý kiến này.",
  dueSource: "Căn cứ:",
  dueWhy: "Vì sao là ngày này?",
  dueIllustrative: "Mức minh họa của bản trình diễn, không phải quy định",
  dueUnverified: "Thời hạn chưa được đối chiếu với văn bản gốc",
};

/** <dv-feedback> */
export const feedback = {
  unconfigured: "Trang này khai báo chưa đúng nên chưa gửi được ý kiến. Hãy gọi điện hoặc đến trực tiếp cơ quan.",
  agencyName: "Cơ quan nhận ý kiến",
  notHereTitle: "Không nhận khiếu nại, tố cáo tại đây",
  notHere: "Luật có cách gửi riêng cho khiếu nại và tố cáo, để giữ bí mật và bảo vệ người gửi.",
  channelsTitle: "Khiếu nại, tố cáo gửi ở đâu?",
  channels:
    "Đến Ban Tiếp công dân tỉnh, hoặc gặp Chủ tịch UBND xã, phường trong ngày tiếp công dân. Tố cáo phải bằng đơn có chữ ký hoặc điểm chỉ, hoặc trình bày trực tiếp (Luật Tố cáo 2018, Điều 22).",
  draftTitle: "Còn một bản nháp chưa gửi trên máy này",
  draftUse: "Viết tiếp",
  draftDrop: "Xóa bản nháp",
  kindTitle: "Việc này là gì?",
  /** Name and hint of each kind. */
  kinds: {
    concern: ["Phản ánh", "Một việc chưa tốt, hư hỏng, vướng mắc"],
    petition: ["Kiến nghị", "Đề nghị cơ quan giải quyết một việc"],
    suggestion: ["Góp ý", "Một cách làm tốt hơn"],
    question: ["Hỏi đáp", "Thủ tục, quy định, chính sách"],
    "information-request": ["Xin thông tin", "Yêu cầu cung cấp tài liệu, số liệu"],
    praise: ["Khen ngợi", "Người tốt, việc làm tốt"],
  } as Record<OnlineKind, readonly [name: string, hint: string]>,
  textTitle: "Nội dung",
  textHint: "Việc gì, từ bao giờ, mong được giải quyết thế nào? Không ghi số căn cước, số tài khoản.",
  textCount: "{used} trên {max} ký tự",
  textOver: "Dài quá {over} ký tự",
  placeTitle: "Ở đâu?",
  placeHint: "Số nhà, đường, tổ dân phố, hoặc gần chỗ nào",
  optional: "không bắt buộc",
  contactTitle: "Muốn được trả lời riêng?",
  contactHint: "Để lại điện thoại hoặc email. Không có vẫn gửi được: dùng mã trên phiếu để xem trả lời.",
  nameTitle: "Họ và tên",
  phoneTitle: "Số điện thoại",
  emailTitle: "Email",
  consentTitle: "Sự đồng ý",
  /** Changes whenever a word of the notice or of a purpose changes: consent is proven by what was read. */
  noticeVersion: "2026-11",
  notice:
    "{agency} là bên giữ dữ liệu. Ô nào không đánh dấu thì không dùng dữ liệu vào việc đó. Có thể rút lại sự đồng ý bất cứ lúc nào: báo cơ quan mã trên phiếu tiếp nhận. (Bản thông báo {version})",
  purposes: {
    contact: "Cho phép dùng họ tên, điện thoại, email ở trên để liên hệ về ý kiến này",
    publish: "Cho phép đăng công khai nội dung ý kiến, không kèm họ tên, điện thoại, email",
  } satisfies Record<ConsentPurpose, string>,
  shared: "Đây là máy dùng chung: không lưu gì trên máy này",
  keptYes: "Đang giữ bản nháp trên máy này, chưa gửi đi đâu.",
  keptNo: "Máy này không cho lưu bản nháp. Đừng đóng trang trước khi gửi.",
  send: "Gửi ý kiến",
  sendAgain: "Gửi lại",
  sending: "Đang gửi, xin đợi…",
  summaryTitle: "Chưa gửi được: còn {count} chỗ cần xem lại",
  /** By code where a code says enough, else by field. */
  problems: {
    "text-too-short": "Viết rõ hơn một chút: ít nhất {minimum} ký tự",
    "text-too-long": "Viết gọn lại: nhiều nhất {maximum} ký tự",
    kind: "Chọn một loại ý kiến",
    text: "Viết nội dung ý kiến",
    phone: "Số điện thoại chỉ gồm chữ số, ví dụ 0912 345 678",
    email: "Viết email đủ cả phần sau dấu @, ví dụ ten@vidu.vn",
    consent: "Đánh dấu ô cho phép liên hệ, hoặc xóa họ tên, điện thoại, email",
  } as Record<string, string>,
  problemPrefix: "Lỗi:",
  failureTitle: "Chưa gửi được. Mọi chữ đã viết vẫn còn nguyên.",
  guidedTitle: {
    complaint: "Nội dung này giống một khiếu nại. Chưa có gì được gửi đi.",
    denunciation: "Nội dung này giống một tố cáo. Chưa có gì được gửi đi, bản nháp trên máy này đã xóa.",
  } satisfies Record<GuidedKind, string>,
  guidedText: {
    complaint: "Gửi ở đây thì không được giải quyết như một khiếu nại. Hãy gửi theo cách sau.",
    denunciation:
      "Luật giữ bí mật danh tính người tố cáo, nên trang này không nhận. Hãy gửi theo cách sau. Nếu chỉ phản ánh một việc, hãy sửa lời văn.",
  } satisfies Record<GuidedKind, string>,
  guidedSend: "Đây không phải là khiếu nại, gửi tiếp",
  guidedEdit: "Sửa nội dung",
};

/** The receipt. */
export const receipt = {
  slipTitle: "Phiếu tiếp nhận",
  slipLead: "Đã tiếp nhận: {kind}",
  slipCode: "Mã tra cứu",
  slipAt: "Nhận lúc",
  copy: "Sao chép mã",
  copied: "Đã sao chép mã",
  copyByHand: "Máy không cho sao chép tự động. Mã đã được chọn sẵn.",
  print: "In phiếu",
  nextTitle: "Tiếp theo",
  next: [
    "Giữ lại mã này: chép ra giấy, chụp màn hình hoặc in phiếu.",
    "Cơ quan trả lời chậm nhất vào ngày hẹn (nếu có).",
    "Dùng mã để xem việc đang đến đâu và đọc trả lời, không cần tài khoản.",
  ],
  another: "Gửi ý kiến khác",
};

/** <dv-tracker> */
export const tracker = {
  codeTitle: "Mã tra cứu",
  codeHint: "In trên phiếu tiếp nhận, ví dụ {example}. Gõ chữ hoa, chữ thường, có hay không có gạch đều được.",
  find: "Tra cứu",
  finding: "Đang tìm, xin đợi…",
  codeProblems: {
    "code-incomplete": "Mã chưa đủ. Phần cuối có 10 ký tự, chia làm hai nhóm 5.",
    "code-sign-unknown": "Mã không bao giờ có ký tự “{sign}”. Xem lại trên phiếu: có thể là một chữ hoặc số gần giống.",
    "code-mistyped": "Có ký tự bị gõ sai hoặc đổi chỗ. Đối chiếu lại từng nhóm với phiếu.",
    "case-not-found":
      "Không có việc nào mang mã này ở cơ quan này. Xem lại mã, và xem có đúng trang của cơ quan đã nhận không.",
  } as Record<string, string>,
  failureTitle: "Chưa xem được",
  kindNames: {
    concern: "Phản ánh",
    petition: "Kiến nghị",
    suggestion: "Góp ý",
    question: "Hỏi đáp",
    "information-request": "Yêu cầu cung cấp thông tin",
    praise: "Khen ngợi",
  } satisfies Record<OnlineKind, string>,
  statuses: {
    received: "Đã tiếp nhận, chờ xử lý",
    "in-progress": "Đang xử lý",
    paused: "Đang tạm dừng",
    answered: "Đã trả lời",
    refused: "Không thụ lý",
    transferred: "Đã chuyển cơ quan khác",
    withdrawn: "Đã rút",
  } satisfies Record<Status, string>,
  timings: {
    "on-time": "Còn trong hạn",
    "due-soon": "Sắp đến hạn",
    overdue: "Đã quá hạn",
    paused: "Đồng hồ đang dừng",
    met: "Xử lý đúng hạn",
    "met-late": "Xử lý sau hạn",
    none: "",
  } satisfies Record<PublicCase["timing"], string>,
  answerTitle: "Trả lời của cơ quan",
  refusalTitle: "Lý do không thụ lý",
  refusals: {
    "is-complaint": "Đây là khiếu nại, phải gửi theo Luật Khiếu nại",
    "is-denunciation": "Đây là tố cáo, phải gửi theo Luật Tố cáo",
    "outside-competence": "Không thuộc thẩm quyền của cơ quan này",
    unclear: "Nội dung chưa rõ",
    duplicate: "Trùng với một việc đã nhận",
  } satisfies Record<RefusalReason, string>,
  historyTitle: "Diễn biến",
  events: {
    received: "Tiếp nhận",
    classified: "Phân loại",
    accepted: "Thụ lý",
    assigned: "Giao xử lý",
    paused: "Tạm dừng",
    resumed: "Tiếp tục",
    extended: "Gia hạn",
    answered: "Trả lời",
    refused: "Không thụ lý",
    transferred: "Chuyển cơ quan khác",
    reopened: "Mở lại",
    rated: "Người gửi đánh giá",
    withdrawn: "Rút",
  } satisfies Record<EventType, string>,
  rated: "Trả lời này đã được đánh giá. Xin cảm ơn.",
};

/** <dv-rating> */
export const rating = {
  ratingTitle: "Mức độ hài lòng với trả lời này",
  ratingHint: "Đánh giá ẩn danh: người trả lời không biết ai đã chấm.",
  /** Best first, as the national survey forms order them. */
  levels: {
    5: "Rất hài lòng",
    4: "Hài lòng",
    3: "Bình thường",
    2: "Không hài lòng",
    1: "Rất không hài lòng",
  } as Record<number, string>,
  commentTitle: "Muốn nói thêm",
  optional: "không bắt buộc",
  rate: "Gửi đánh giá",
  rating: "Đang gửi, xin đợi…",
  levelRequired: "Chọn một mức độ",
  ratingFailed: "Chưa gửi được đánh giá.",
  ratingRefused: {
    "rated-before": "Trả lời này đã được đánh giá. Mỗi trả lời chỉ đánh giá một lần.",
    "event-not-allowed": "Chỉ đánh giá được khi đã có trả lời.",
  } as Record<string, string>,
  ratingThanks: "Đã ghi nhận đánh giá: {level}.",
  ratingUnconfigured: "Trang này khai báo chưa đúng nên chưa đánh giá được.",
};

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

export type CommonWords = typeof common;
export type DueWords = typeof due;
export type FeedbackWords = typeof feedback;
export type ReceiptWords = typeof receipt;
export type TrackerWords = typeof tracker;
export type RatingWords = typeof rating;
export type ReportWords = typeof report;
