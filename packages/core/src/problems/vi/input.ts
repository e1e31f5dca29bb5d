import type { Sentences } from "../facts.js";
import type { INPUT } from "../input.js";

/**
 * The sentences about what was typed, chosen or sent, by code.
 * @example typeof input["text-too-short"] // → "string"
 */
export const input = {
  "input-invalid": "Có chỗ chưa đúng trong nội dung gửi lên.",
  "field-required": "Chỗ này chưa điền.",
  "field-required@kind": "Chọn một loại ý kiến.",
  "field-required@text": "Viết nội dung.",
  "field-required@code": "Nhập mã trên phiếu tiếp nhận.",
  "field-required@secret": "Nhập mã riêng trên phiếu tiếp nhận.",
  "field-required@level": "Chọn một mức hài lòng.",
  "field-required@reason": "Nêu lý do.",
  "field-required@answer": "Viết câu trả lời.",
  "field-required@explanation": "Viết lời giải thích cho người gửi.",
  "field-unknown": "Có trường không được phép.",
  "field-type": "Sai kiểu dữ liệu.",
  "text-too-short": "Viết rõ hơn một chút: ít nhất {minimum} ký tự.",
  "text-too-long": "Viết gọn lại: nhiều nhất {maximum} ký tự.",
  "choice-unknown": "Giá trị không có trong danh sách cho phép.",
  "choice-unknown@kind": "Chọn một loại ý kiến.",
  "choice-unknown@level": "Chọn một mức hài lòng.",
  "choice-unknown@reason": "Chọn một lý do.",
  "choice-unknown@purposes": "Chọn lại các ô cho phép.",
  "format-invalid": "Viết chưa đúng dạng.",
  "format-invalid@phone":
    "Số điện thoại chưa đúng: số trong nước có 10 hoặc 11 chữ số, ví dụ 0912 345 678; số nước ngoài bắt đầu bằng dấu +.",
  "format-invalid@email": "Viết email đủ cả phần sau dấu @, ví dụ ten@vidu.vn.",
  "number-out-of-range": "Số nằm ngoài khoảng cho phép.",
  "number-out-of-range@level": "Chọn một mức hài lòng.",
  "code-incomplete": "Mã chưa đủ. Phần cuối có 10 ký tự, chia làm hai nhóm 5.",
  "code-character-unknown":
    "Mã không bao giờ có ký tự “{character}”. Xem lại trên phiếu: có thể là một chữ hoặc số gần giống.",
  "code-mistyped": "Có ký tự bị gõ sai hoặc đổi chỗ. Đối chiếu lại từng nhóm với phiếu.",
  "secret-incomplete": "Mã riêng chưa đủ: có 8 ký tự, chia làm hai nhóm 4.",
  "secret-character-unknown": "Mã riêng không bao giờ có ký tự “{character}”. Xem lại trên phiếu.",
  "agency-code-invalid": "Mã cơ quan “{agency}” chưa đúng: từ 2 đến 8 chữ số hoặc chữ in hoa từ A đến M.",
  "body-not-json": "Nội dung gửi lên không phải JSON đọc được.",
  "body-not-utf8": "Nội dung gửi lên không phải chữ UTF-8.",
  "body-not-form": "Nội dung gửi lên không phải biểu mẫu đọc được.",
  "body-incomplete": "Nội dung gửi lên bị ngắt giữa chừng. Gửi lại.",
  "body-too-large": "Nội dung gửi lên lớn quá {maximum} byte.",
  "media-type-unsupported": "Kiểu nội dung không được nhận; các kiểu được nhận: {accepted}.",
  "route-not-found": "Không có địa chỉ này.",
  "method-not-allowed": "Địa chỉ này chỉ nhận {allow}.",
  "too-many-requests": "Quá nhiều yêu cầu cùng lúc. Đợi một phút rồi thử lại.",
  "work-wanted": "Quá nhiều yêu cầu cùng lúc. Máy này tính một phép nhỏ rồi tự gửi lại ngay.",
  "key-differs": "Khóa trong tiêu đề Idempotency-Key khác khóa trong nội dung gửi.",
  "cursor-invalid": "Trang tiếp theo của danh sách không đọc được. Mở lại danh sách từ đầu.",
} satisfies Sentences<keyof typeof INPUT>;
