import type { Facts } from "../finding.js";
import type { DoctorWords } from "./saying.js";

const SCRIPT = `<script src="/widgets/loader.min.js"></script>`;
const script = (src: string, more = "") => `<script src="${src}"${more} defer></script>`;
const form = ({ action = "" }: Facts) => `<form method="post" action="${action}" accept-charset="utf-8">
  <p><label><input type="radio" name="kind" value="concern" required> Phản ánh</label>
     <label><input type="radio" name="kind" value="suggestion"> Góp ý</label></p>
  <p><label>Nội dung <textarea name="text" required minlength="10"></textarea></label></p>
  <button>Gửi</button>
</form>`;

/** Tiếng Việt: nói điều đã xảy ra, rồi việc cần làm. */
export const vi: DoctorWords = {
  severities: { blocks: "CHẶN", harms: "HẠI", advice: "NÊN", note: "BIẾT" },
  line: (line) => `dòng ${line}`,
  todo: "Cần làm",
  paste: "Dán",
  verdict: (blocking, others) =>
    blocking > 0
      ? `${blocking} lỗi khiến phần tử không chạy được, ${others} điều khác nên xem.`
      : others > 0
        ? `Phần tử chạy được. Còn ${others} điều nên xem.`
        : "Không thấy gì phải sửa.",
  usage: `Cách dùng: danvan-doctor ĐỊA-CHỈ-TRANG | TỆP.html [--lang vi|en] [--json]

Đọc một trang sẽ nhúng phần tử và nói cần đổi gì. Chỉ hỏi những địa chỉ có ghi trong chính trang ấy.
Mã kết thúc: 0 chạy được, 1 có lỗi chặn, 2 lệnh sai hoặc không đọc được trang.`,
  misuse: {
    "option-unknown": (what) => `Không hiểu ${what}.`,
    "argument-missing": () => "Thiếu địa chỉ trang hoặc tên tệp.",
    "argument-extra": (what) => `Mỗi lần chỉ khám một trang; thừa “${what}”.`,
    "page-unreadable": (what) => `Không đọc được ${what}. Kiểm tra lại địa chỉ hoặc tên tệp.`,
  },
  findings: {
    framework: ({ name, recipe }) => ({
      what: `Trang này do ${name} tạo ra.`,
      todo: `Làm theo hướng dẫn recipes/${recipe} của gói.`,
    }),
    "doctype-missing": () => ({
      what: "Trang thiếu khai báo doctype nên trình duyệt vẽ theo lối cũ (quirks mode).",
      todo: "Đặt dòng này ở đầu tiên của trang.",
      paste: "<!doctype html>",
    }),
    "charset-missing": () => ({
      what: "Trang không nói mình dùng bảng mã nào, nên tiếng Việt có thể vỡ chữ.",
      todo: "Đặt dòng này ngay sau <head>.",
      paste: `<meta charset="utf-8">`,
    }),
    "charset-other": ({ charset }) => ({
      what: `Trang dùng bảng mã ${charset}, không phải UTF-8: chữ gửi từ biểu mẫu thường có thể vỡ.`,
      todo: "Chuyển trang sang UTF-8. Nếu chưa được, thêm charset vào thẻ script và accept-charset vào biểu mẫu.",
      paste: `<script src="/widgets/loader.min.js" charset="utf-8"></script>\n<form accept-charset="utf-8" …>`,
    }),
    "lang-missing": () => ({
      what: "Thẻ <html> không nói ngôn ngữ, nên trình đọc màn hình có thể đọc sai giọng.",
      todo: "Thêm lang vào thẻ <html>.",
      paste: `<html lang="vi">`,
    }),
    "viewport-missing": () => ({
      what: "Trang không khai báo khung nhìn cho điện thoại: chữ sẽ rất nhỏ.",
      todo: "Thêm dòng này vào <head>.",
      paste: `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    }),
    "zoom-forbidden": () => ({
      what: "Trang cấm phóng to, người mắt kém không đọc được (WCAG 1.4.4).",
      todo: "Bỏ user-scalable và maximum-scale.",
      paste: `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    }),
    "base-href": ({ href }) => ({
      what: `Trang có <base href="${href}">, nên mọi địa chỉ ngắn như /api/v1 hay #muc được hiểu theo địa chỉ ấy.`,
      todo: "Ghi endpoint và src của script bằng địa chỉ đầy đủ, bắt đầu bằng https://.",
    }),
    "csp-script": ({ directive, address, paste = "" }) => ({
      what: `Chính sách bảo mật (CSP) của trang, mục ${directive}, không cho chạy ${address}.`,
      todo: `Thay mục ${directive} bằng dòng này.`,
      paste,
    }),
    "csp-connect": ({ directive, address, paste = "" }) => ({
      what: `Chính sách bảo mật (CSP), mục ${directive}, không cho gửi đến ${address}.`,
      todo: directive === "connect-src" ? "Thay mục connect-src bằng dòng này." : "Thêm mục này vào CSP.",
      paste: paste.replace(/^default-src/, "connect-src"),
    }),
    "csp-trusted-types": ({ names, paste = "" }) => ({
      what: `CSP bật Trusted Types và chỉ cho các tên: ${names || "(không tên nào)"}. Phần tử dùng tên lit-html.`,
      todo: "Thay mục trusted-types bằng dòng này.",
      paste,
    }),
    "csp-sandbox": ({ missing, paste = "" }) => ({
      what: `CSP có mục sandbox thiếu ${missing}, nên script và biểu mẫu bị cấm.`,
      todo: "Bỏ mục sandbox, hoặc thay bằng dòng này.",
      paste,
    }),
    "csp-frame": ({ directive, address, paste = "" }) => ({
      what: `CSP, mục ${directive}, không cho nhúng khung ${address}.`,
      todo: directive === "frame-src" ? "Thay mục frame-src bằng dòng này." : "Thêm mục này vào CSP.",
      paste: paste.replace(/^(default|child)-src/, "frame-src"),
    }),
    "csp-form-action": ({ address, paste = "" }) => ({
      what: `CSP, mục form-action, không cho biểu mẫu thường gửi đến ${address}: người không có script không gửi được.`,
      todo: "Thay mục form-action bằng dòng này.",
      paste,
    }),
    "script-missing": ({ tag }) => ({
      what: `Có thẻ <${tag}> nhưng không có script nào của danvan.`,
      todo: "Thêm dòng này vào trang; sửa địa chỉ cho đúng nơi đã chép tệp.",
      paste: SCRIPT,
    }),
    "script-not-seen": ({ tag }) => ({
      what: `Không thấy script của danvan trong mã nguồn. Nếu <${tag}> được gói chung với ứng dụng thì không sao.`,
      todo: "Kiểm tra trong mã ứng dụng có dòng này.",
      paste: `import '@danvan/widgets/define/${tag}';`,
    }),
    "script-type": ({ type, src = "" }) => ({
      what: `Script ${src} có type="${type}" nên trình duyệt không chạy (thường do công cụ xin đồng ý cookie đổi).`,
      todo: "Bỏ type. Script này không đặt cookie, không theo dõi ai, không cần xin đồng ý.",
      paste: script(src),
    }),
    "script-nomodule": ({ src = "" }) => ({
      what: `Script ${src} có nomodule nên trình duyệt ngày nay bỏ qua.`,
      todo: "Bỏ nomodule.",
      paste: script(src),
    }),
    "script-module-type": ({ src = "" }) => ({
      what: `Tệp ${src} là mô-đun nhưng thẻ script không có type="module".`,
      todo: "Thêm type, hoặc dùng tệp .min.js.",
      paste: `<script type="module" src="${src}"></script>`,
    }),
    "script-insecure": ({ src = "" }) => ({
      what: `Trang dùng https nhưng script ${src} dùng http nên bị trình duyệt chặn.`,
      todo: "Đổi sang https.",
      paste: script(src.replace("http:", "https:")),
    }),
    "script-unreachable": ({ src, status, type }) => ({
      what: `Không tải được ${src}: máy chủ trả ${status}, kiểu ${type}.`,
      todo: "Chép tệp lên đúng chỗ. Máy chủ phải trả mã 200 với kiểu này.",
      paste: "Content-Type: text/javascript; charset=utf-8",
    }),
    "script-cors": ({ src, origin = "" }) => ({
      what: `${src} ở máy chủ khác và không cho ${origin} đọc.`,
      todo: "Cho máy chủ chứa tệp trả thêm tiêu đề này, hoặc chép tệp về trang của cơ quan.",
      paste: "Access-Control-Allow-Origin: *",
    }),
    "script-twice": ({ src }) => ({
      what: `${src} là bản tải thừa: phần tử đã có ở một script khác trên trang.`,
      todo: "Giữ lại một thẻ script.",
    }),
    "loader-late": ({ src = "" }) => ({
      what: `Script ${src} đến sau khi trang đã hiện, nên không kịp giữ chỗ: phần dưới biểu mẫu có thể bị đẩy xuống.`,
      todo: "Bỏ defer, async và type=module, đặt trước thẻ đầu tiên. Nếu không được, giữ chỗ bằng CSS như ở mục Embed của README.",
      paste: SCRIPT.replace("/widgets/loader.min.js", src.replace(".mjs", ".js")),
    }),
    "script-not-deferred": ({ src = "" }) => ({
      what: `Script ${src} nằm trong <head> và làm trang phải chờ.`,
      todo: "Thêm defer.",
      paste: script(src),
    }),
    "integrity-without-crossorigin": ({ src = "", integrity = "" }) => ({
      what: `Script ${src} có integrity nhưng thiếu crossorigin nên trình duyệt không chạy.`,
      todo: "Thêm crossorigin.",
      paste: script(src, ` integrity="${integrity}" crossorigin`),
    }),
    "integrity-wrong": ({ src = "", integrity = "" }) => ({
      what: `Mã integrity của ${src} không khớp với tệp: trình duyệt sẽ không chạy.`,
      todo: "Nếu chính bạn vừa đổi phiên bản thì dán dòng này. Nếu không, hãy hỏi người quản trị: tệp có thể đã bị sửa.",
      paste: script(src, ` integrity="${integrity}" crossorigin`),
    }),
    "integrity-missing": ({ src = "", integrity = "sha384-…" }) => ({
      what: `Script ${src} ở máy chủ khác mà không có integrity: ai sửa được máy chủ ấy thì sửa được trang này.`,
      todo: "Ghim phiên bản và thêm integrity (giá trị ở tệp integrity.json của bản phát hành).",
      paste: script(src, ` integrity="${integrity}" crossorigin`),
    }),
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
    "endpoint-insecure": ({ endpoint, paste = "" }) => ({
      what: `Trang dùng https nhưng endpoint ${endpoint} dùng http nên trình duyệt chặn.`,
      todo: "Đổi endpoint sang https.",
      paste,
    }),
    "endpoint-other-origin": ({ endpoint, origin = "" }) => ({
      what: `Máy chủ tiếp nhận ${endpoint} ở địa chỉ khác với trang ${origin}.`,
      todo: "Nhờ người quản trị máy chủ ghi địa chỉ trang vào danh sách origins của cơ quan.",
      paste: `origins: ["${origin}"]`,
    }),
    "endpoint-refuses-origin": ({ endpoint, origin = "" }) => ({
      what: `Máy chủ ${endpoint} không cho trang ${origin} gọi (CORS).`,
      todo: "Nhờ người quản trị máy chủ ghi địa chỉ trang vào danh sách origins của cơ quan.",
      paste: `origins: ["${origin}"]`,
    }),
    "endpoint-unreachable": ({ endpoint }) => ({
      what: `Máy chủ ${endpoint} không trả lời.`,
      todo: "Kiểm tra địa chỉ trong endpoint và máy chủ có đang chạy không.",
    }),
    "fallback-missing": (facts) => ({
      what: "Trong <dv-feedback> không có biểu mẫu thường, nên khi script không chạy thì người dân không gửi được gì.",
      todo: "Đặt biểu mẫu này vào giữa thẻ mở và thẻ đóng.",
      paste: form(facts),
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
    "iframe-title": () => ({
      what: "Khung nhúng chưa có tên, người dùng trình đọc màn hình không biết trong đó có gì.",
      todo: "Thêm title.",
      paste: `title="Gửi ý kiến đến cơ quan"`,
    }),
    "iframe-sandbox": ({ sandbox }) => ({
      what: `Khung nhúng có sandbox="${sandbox}" nên biểu mẫu không gửi được.`,
      todo: "Bỏ sandbox, hoặc cho phép biểu mẫu và mở trang mới.",
      paste: `sandbox="allow-forms allow-popups allow-popups-to-escape-sandbox"`,
    }),
    "css-hides-undefined": ({ selector, where }) => ({
      what: `CSS (${where}) ẩn “${selector}”: biểu mẫu thường biến mất khi script chưa đến hoặc không đến.`,
      todo: "Bỏ quy tắc ấy, hoặc trừ phần tử của danvan ra.",
      paste: ":not(:defined, dv-feedback, dv-tracker, dv-rating, dv-report)",
    }),
    "css-hides-element": ({ selector, where }) => ({
      what: `CSS (${where}) ẩn <${selector}>.`,
      todo: "Bỏ quy tắc ấy.",
    }),
    "css-universal": ({ where }) => ({
      what: `CSS (${where}) đặt lại kiểu cho mọi thẻ (*). Bên trong phần tử không bị ảnh hưởng, nhưng biểu mẫu thường thì có.`,
      todo: "Giới hạn quy tắc ấy vào phần trang cần nó, và xem thử trang khi tắt script.",
    }),
    "css-transform": ({ selector, where }) => ({
      what: `CSS (${where}) biến hình cả trang ở “${selector}” (transform, filter hoặc zoom): chữ có thể nhòe, khung nổi lệch chỗ.`,
      todo: "Chỉ biến hình phần cần thiết, không đặt ở html, body hay *.",
    }),
  },
};
