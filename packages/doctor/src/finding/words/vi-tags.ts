import type { Facts } from "../finding.js";
import type { DoctorWords } from "./saying.js";

const form = ({ action = "" }: Facts) => `<form method="post" action="${action}" accept-charset="utf-8">
  <p><label><input type="radio" name="kind" value="concern" required> Phản ánh</label>
     <label><input type="radio" name="kind" value="suggestion"> Góp ý</label></p>
  <p><label>Nội dung <textarea name="text" required minlength="10"></textarea></label></p>
  <button>Gửi</button>
</form>`;

/** Thẻ, máy chủ tiếp nhận, và điều có trong thẻ. */
export const tags = {
  "tag-missing": () => ({
    what: "Trang không có thẻ, khung hay liên kết nào của danvan.",
    todo: "Dán thẻ vào chỗ cần hiện; thay mã cơ quan. Nếu đã dán mà không thấy, hệ quản trị nội dung có thể đã xóa thẻ lạ: xem recipes/.",
    paste: `<dv-feedback agency="18073" endpoint="/api/v1"></dv-feedback>`,
  }),
  "tag-unknown": ({ tag, suggestion }) => ({
    what: `Không có phần tử <${tag}>.`,
    todo: suggestion ? `Có lẽ là <${suggestion}>.` : "Các phần tử: dv-feedback, dv-tracker, dv-rating, dv-report.",
    ...(suggestion && { paste: `<${suggestion} …></${suggestion}>` }),
  }),
  "tag-self-closed": ({ tag }) => ({
    what: `Thẻ viết <${tag} />: HTML không có cách đóng ấy, nên phần còn lại của trang nằm lọt trong thẻ.`,
    todo: "Đóng bằng thẻ riêng.",
    paste: `<${tag} …></${tag}>`,
  }),
  "attribute-unknown": ({ tag, attribute, suggestion }) => ({
    what: `<${tag}> không có thuộc tính ${attribute}.`,
    todo: suggestion ? `Có lẽ là ${suggestion}.` : "Bỏ thuộc tính này; bảng thuộc tính ở README của gói.",
    ...(suggestion && { paste: `${suggestion}="…"` }),
  }),
  "attribute-value": ({ tag, attribute, value, choices = "" }) => ({
    what: `${attribute}="${value}" của <${tag}> không có nghĩa.`,
    todo: `Giá trị dùng được: ${choices}.`,
    paste: `${attribute}="${choices.split(", ")[0]}"`,
  }),
  "agency-missing": ({ tag }) => ({
    what: `<${tag}> chưa có mã cơ quan nên không biết gửi cho ai.`,
    todo: "Thêm agency với mã của cơ quan.",
    paste: `agency="18073"`,
  }),
  "agency-invalid": ({ agency }) => ({
    what: `agency="${agency}" không phải mã cơ quan.`,
    todo: "Mã có 2 đến 8 ký tự: chữ số, hoặc chữ in hoa từ A đến M.",
    paste: `agency="18073"`,
  }),
  "agency-unknown": ({ endpoint, agency }) => ({
    what: `Máy chủ ${endpoint} không có cơ quan ${agency}.`,
    todo: "Sửa agency cho đúng mã mà máy chủ phục vụ; hỏi người quản trị máy chủ.",
  }),
  "endpoint-scheme": ({ endpoint, paste = "" }) => ({
    what: `endpoint="${endpoint}" thiếu https://, nên trình duyệt tưởng là một thư mục của trang.`,
    todo: "Ghi địa chỉ đầy đủ.",
    paste,
  }),
  "endpoint-insecure": ({ endpoint, paste = "" }) => ({
    what: `Trang dùng https nhưng endpoint ${endpoint} dùng http nên trình duyệt chặn.`,
    todo: "Đổi endpoint sang https.",
    paste,
  }),
  "endpoint-other-origin": ({ endpoint, origin = "" }) => ({
    what: `Máy chủ tiếp nhận ${endpoint} ở địa chỉ khác với trang ${origin}.`,
    todo: "Nhờ người quản trị máy chủ ghi địa chỉ trang vào ORIGINS.",
    paste: `ORIGINS=${origin}`,
  }),
  "endpoint-refuses-origin": ({ endpoint, origin = "" }) => ({
    what: `Máy chủ ${endpoint} không cho trang ${origin} gọi (CORS).`,
    todo: "Nhờ người quản trị máy chủ ghi địa chỉ trang vào ORIGINS.",
    paste: `ORIGINS=${origin}`,
  }),
  "endpoint-unreachable": ({ endpoint, status }) => ({
    what: status === "0" ? `Máy chủ ${endpoint} không trả lời.` : `Máy chủ ${endpoint} đang hỏng: trả ${status}.`,
    todo: "Kiểm tra tên máy chủ, số cổng trong endpoint, và máy chủ có đang chạy không.",
  }),
  "endpoint-absent": ({ endpoint, status, type }) => ({
    what: `Ở ${endpoint} không có máy chủ danvan: ở đó trả ${status}, kiểu ${type}.`,
    todo: "Ghi vào endpoint địa chỉ của máy chủ danvan, hoặc chuyển tiếp đường dẫn ấy đến máy chủ.",
    paste: `endpoint="https://may-chu/api/v1"`,
  }),
  "endpoint-moved": ({ endpoint, paste = "" }) => ({
    what: `Máy chủ ${endpoint} chuyển hướng sang địa chỉ khác. Trình duyệt không mang ý kiến theo lối chuyển hướng, nên ý kiến không đến.`,
    todo: "Ghi thẳng địa chỉ mới vào endpoint, và vào action của biểu mẫu thường.",
    paste,
  }),
  "network-closed": ({ origins }) => ({
    what: `Chưa hỏi ${origins}: địa chỉ nằm trong mạng nội bộ.`,
    todo: "Nếu chính bạn quản lý mạng ấy thì chạy lại với --private.",
  }),
  "form-nested": ({ link }) => ({
    what: "Thẻ nằm trong một <form> khác của trang. Trình duyệt bỏ biểu mẫu bên trong, chữ gõ vào sẽ gửi về trang chứ không đến cơ quan, và các nút của trang đứng sau thẻ không chạy nữa.",
    todo: "Thay biểu mẫu trong thẻ bằng một liên kết, hoặc đưa thẻ ra ngoài form ấy.",
    paste: `<a href="${link}">Gửi ý kiến</a>`,
  }),
  "fallback-missing": (facts) => ({
    what: "Trong <dv-feedback> không có biểu mẫu thường, nên khi script không chạy thì người dân không gửi được gì.",
    todo: "Đặt biểu mẫu này vào giữa thẻ mở và thẻ đóng.",
    paste: form(facts),
  }),
  "fallback-link": ({ link }) => ({
    what: "Trong thẻ không có gì cho người không có script, và thẻ nằm trong một <form> của trang nên không đặt biểu mẫu vào được.",
    todo: "Đặt liên kết này vào giữa thẻ mở và thẻ đóng.",
    paste: `<a href="${link}">Gửi ý kiến</a>`,
  }),
  "fallback-method": () => ({
    what: `Biểu mẫu thường thiếu method="post": lời người dân sẽ nằm trên thanh địa chỉ chứ không đến cơ quan.`,
    todo: "Thêm method.",
    paste: `method="post"`,
  }),
  "fallback-action": ({ found, action = "" }) => ({
    what: `Biểu mẫu thường gửi đến “${found}”, khác với nơi phần tử gửi.`,
    todo: "Sửa action.",
    paste: `action="${action}"`,
  }),
  "fallback-field": ({ fields }) => ({
    what: `Biểu mẫu thường thiếu ô ${fields}, máy chủ sẽ không nhận.`,
    todo: "Thêm các ô ấy với đúng name.",
  }),
  "fallback-notice": ({ fields }) => ({
    what: `Biểu mẫu thường hỏi ${fields} mà không có thông báo xử lý dữ liệu và ô đồng ý, máy chủ sẽ không nhận.`,
    todo: "Bỏ các ô ấy, hoặc thêm notice và consent như README, mục dv-feedback.",
  }),
  "fallback-enctype": () => ({
    what: "Biểu mẫu thường có ô chọn tệp nhưng chỉ gửi tên tệp.",
    todo: "Thêm enctype.",
    paste: `enctype="multipart/form-data"`,
  }),
  "iframe-title": () => ({
    what: "Khung nhúng chưa có tên, người dùng trình đọc màn hình không biết trong đó có gì.",
    todo: "Thêm title.",
    paste: `title="Gửi ý kiến đến cơ quan"`,
  }),
  "iframe-insecure": ({ src, paste = "" }) => ({
    what: `Khung nhúng ${src} dùng http trong trang https nên trình duyệt chặn.`,
    todo: "Đổi địa chỉ khung sang https.",
    paste,
  }),
  "iframe-sandbox": ({ sandbox }) => ({
    what: `Khung nhúng có sandbox="${sandbox}" nên biểu mẫu không gửi được.`,
    todo: "Bỏ sandbox, hoặc cho phép biểu mẫu và mở trang mới.",
    paste: `sandbox="allow-forms allow-popups allow-popups-to-escape-sandbox"`,
  }),
} satisfies Partial<DoctorWords["findings"]>;
