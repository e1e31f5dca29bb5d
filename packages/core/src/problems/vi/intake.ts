import type { Sentences } from "../facts.js";
import type { INTAKE } from "../intake.js";

/**
 * The sentences about receiving and following a case, by code.
 * @example typeof intake["case-not-found"] // → "string"
 */
export const intake = {
  "agency-not-found": "Không có cơ quan mang mã này. Kiểm tra lại mã.",
  "case-not-found":
    "Không có ý kiến nào mang mã này ở cơ quan này. Xem lại mã, và xem có đúng trang của cơ quan đã nhận không.",
  "data-request-not-found": "Sổ không có yêu cầu này. Tải lại danh sách.",
  "case-changed": "Vụ việc vừa được người khác xử lý. Xem lại tình trạng.",
  "guided-kind":
    "Nội dung này giống một khiếu nại hoặc tố cáo, nên chưa được nhận. Luật có cách gửi riêng cho khiếu nại, tố cáo.",
  "guided-kind@meaning":
    "Nội dung này có thể là khiếu nại hoặc tố cáo, những việc có cách gửi riêng. Mời bạn cho biết là gì; góp ý thì gửi tiếp được.",
  "guided-kind@comment":
    "Lời nói thêm giống một tố cáo nên không được gửi: luật giữ bí mật danh tính người tố cáo. Hãy gửi đơn hoặc trình bày trực tiếp ở nơi tiếp công dân. Muốn gửi đánh giá, hãy bỏ phần lời đó.",
  "notice-unknown": "Thông báo về dữ liệu cá nhân vừa đổi. Đọc và đánh dấu lại.",
  "notice-invalid": "Thông báo về dữ liệu cá nhân của cơ quan {agency} cấu hình chưa đúng: {reason}.",
  "notice-changed":
    "Thông báo về dữ liệu cá nhân phiên bản {version} của cơ quan {agency} đã lưu với nội dung khác. Đổi nội dung thì phải đổi phiên bản.",
  "contact-required": "Loại ý kiến này cần số điện thoại hoặc email để trả lời.",
  "consent-required": "Đánh dấu ô cho phép liên hệ, hoặc xóa họ tên, số điện thoại, email.",
  "withheld-published": "Chỗ này có những chữ của vụ việc đang được che. Bỏ ra rồi đăng.",
  "contact-published": "Chỗ này có họ tên, điện thoại hoặc email của người gửi. Bỏ ra rồi đăng.",
  "consent-not-given": "Sự đồng ý này chưa từng có hoặc đã rút, nên không thêm lại được.",
  "key-reused": "Lần gửi trước, với nội dung khác, đã được nhận. Nếu đây là một ý kiến mới, bấm gửi lần nữa.",
  "code-not-made": "Chưa tạo được mã tra cứu. Thử lại sau ít phút.",
  "receipt-secret-wrong": "Mã riêng này không phải của mã tra cứu trên. Xem lại phiếu.",
  "event-not-first": "Diễn biến của vụ việc phải bắt đầu bằng việc tiếp nhận.",
  "event-not-allowed": "Ở bước này của vụ việc không làm được việc đó. Xem lại tình trạng.",
  "event-out-of-order": "Diễn biến đứng trước diễn biến liền trước nó.",
  "reopened-before": "Ý kiến này đã được mở lại một lần, không mở lại được nữa.",
  "rated-before": "Trả lời này đã được đánh giá. Mỗi trả lời chỉ đánh giá một lần.",
  "assignee-unknown": "Không có cán bộ xử lý nào như vậy ở cơ quan này. Chọn người khác.",
  "placeholder-unknown": "Không có chỗ điền nào tên {placeholder}. Có: {known}.",
  "template-not-found": "Không có mẫu này. Có thể đã bị xóa.",
  "template-name-taken": "Đã có một mẫu tên như vậy. Đặt tên khác.",
  "view-not-found": "Không có danh sách đã lưu này.",
  "words-not-found": "Không tìm thấy lời này trong vụ việc. Chép lại đúng nguyên văn.",
  "recall-too-late": "Đã quá lúc rút lại: người gửi đã xem được câu trả lời.",
  "approval-required": "Ở cơ quan này, câu trả lời phải được duyệt trước khi gửi. Hãy trình duyệt.",
  "own-submission": "Không ai tự duyệt lời mình viết. Cần người khác duyệt.",
  "confirm-needed": "Đánh dấu ô xác nhận: việc xóa không lấy lại được.",
  "file-not-found": "Cơ quan không giữ tệp này. Có thể gửi lại bằng một ý kiến khác.",
  "file-type-unsupported": "Chỉ nhận ảnh JPEG và tệp PDF còn nguyên, không tải dở. Bỏ tệp này, hoặc chọn tệp khác.",
  "file-too-large": "Tệp lớn quá mức được nhận. Chọn tệp nhỏ hơn.",
  "files-full": "Máy chủ hết chỗ cho tệp. Gửi lại không kèm tệp, chữ đã viết vẫn được nhận.",
  "too-many-files": "Chỉ gửi được nhiều nhất {maximum} tệp. Bớt tệp rồi gửi lại.",
  "offset-mismatch": "Phần tệp gửi lên không nối tiếp phần đã nhận: tiếp tục từ byte {offset}.",
  "files-not-kept": "Tệp gửi kèm chưa được lưu. Chọn lại tệp rồi gửi.",
  "account-closed": "Tài khoản đã đóng. Đề nghị người quản trị của đơn vị mở lại.",
  "account-idle": "Tài khoản đã đóng vì 90 ngày không đăng nhập. Đề nghị người quản trị của đơn vị cấp mã mời mới.",
  "invitation-invalid": "Tên hoặc mã mời không đúng, đã dùng, hoặc đã quá 7 ngày. Đề nghị người quản trị cấp mã mới.",
  "password-weak": "Mật khẩu cần ít nhất {minimum} ký tự và không chỉ là tên đăng nhập hay vài ký tự lặp lại.",
  "own-account": "Không ai tự đổi vai trò hay tự đóng tài khoản của mình. Nhờ một người quản trị khác.",
  "code-wrong": "Mã không đúng, đã dùng, hoặc đã hết hạn. Nhập mã đang hiện trên ứng dụng.",
  "second-factor-on": "Xác thực hai lớp đang bật. Tắt trước khi bật lại.",
  "deputy-unknown": "Không có tài khoản đang mở nào tên như vậy ở đơn vị.",
  "deputy-without-work": "Vai trò của người vắng mặt không có việc để giao lại. Quản trị tài khoản không giao thay.",
  "span-invalid":
    "Thời gian thay cần kết thúc từ hôm nay trở đi, không trước ngày bắt đầu, và không quá {maximum} ngày.",
  "second-factor-without-key":
    "Máy chủ chưa có khóa để cất giữ bí mật của xác thực hai lớp. Báo người vận hành đặt SECRET_KEYS.",
  "sign-on-off": "Ở đây không có đăng nhập qua hệ thống khác. Đăng nhập bằng tên và mật khẩu.",
  "sign-on-unavailable": "Hệ thống đăng nhập kia đang không trả lời được. Thử lại sau, hoặc đăng nhập bằng mật khẩu.",
  "sign-on-refused": "Bạn chưa đồng ý đăng nhập ở hệ thống kia.",
  "sign-on-weak": "Hệ thống kia chưa xác thực bạn ở mức được yêu cầu. Đăng nhập ở đó bằng cách chắc chắn hơn.",
  "sign-on-lost": "Lượt đăng nhập này đã hết hiệu lực. Bắt đầu lại từ đầu.",
  "sign-on-taken": "Mã này đã gắn với một tài khoản khác của đơn vị.",
  "session-missing": "Phiên làm việc đã hết. Đăng nhập lại.",
  "sign-in-failed": "Tên hoặc mật khẩu chưa đúng. Gõ lại cả hai, chú ý chữ hoa, chữ thường.",
  "too-many-attempts": "Đã thử quá nhiều lần. Đợi {retryAfterSeconds} giây rồi thử lại.",
  "role-missing": "Vai trò của tài khoản này không được làm việc đó.",
} satisfies Sentences<keyof typeof INTAKE>;
