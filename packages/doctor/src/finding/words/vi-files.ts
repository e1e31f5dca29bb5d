import type { DoctorWords } from "./saying.js";

const SCRIPT = `<script src="/widgets/loader.min.js"></script>`;
/** The loader holds nothing up, and keeps the space only when it is not put off. */
const script = (src: string, more = "") =>
  `<script src="${src}"${more}${/loader\.min/.test(src) ? "" : " defer"}></script>`;

/** Script và tệp. */
export const files = {
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
  "script-insecure": ({ src = "" }) => ({
    what: `Trang dùng https nhưng script ${src} dùng http nên bị trình duyệt chặn.`,
    todo: "Đổi sang https.",
    paste: script(src.replace("http:", "https:")),
  }),
  "script-delayed": ({ src = "" }) => ({
    what: `${src} do một script khác nạp, hoặc bị công cụ tăng tốc trang hoãn lại: trong mã nguồn không thấy nó chạy lúc nào.`,
    todo: "Loại tệp này khỏi công cụ hoãn hoặc gộp script. Chưa loại được thì biểu mẫu thường trong thẻ vẫn dùng được.",
    paste: SCRIPT.replace("<script", `<script data-noptimize="1" data-cfasync="false" nowprocket`),
  }),
  "loader-joined": ({ src, tag = "" }) => ({
    what: `Bộ nạp của danvan bị ${src ? `gộp vào ${src}` : "viết thẳng vào trang"}, nên không còn biết các tệp kia ở đâu.`,
    todo: "Loại loader.min.js khỏi công cụ gộp script, hoặc ghi nơi để tệp vào thẻ.",
    paste: `<${tag} data-files="/widgets" …>`,
  }),
  "file-missing": ({ src, status }) => ({
    what: status === "0" ? `Không tải được ${src}: không ai trả lời.` : `Không có tệp ${src}: máy chủ trả ${status}.`,
    todo: "Chép cả thư mục widgets, không chỉ một tệp, lên đúng chỗ ấy.",
  }),
  "file-type": ({ src, type = "" }) => ({
    what: /html/i.test(type)
      ? `${src} trả về một trang HTML chứ không phải script: tệp không có ở đó, và máy chủ trả trang chủ cho mọi địa chỉ.`
      : `${src} có kiểu ${type} nên trình duyệt không chạy.`,
    todo: /html/i.test(type) ? "Chép cả thư mục widgets lên đúng chỗ ấy." : "Đặt cho tệp .js trên máy chủ kiểu này.",
    ...(/html/i.test(type) ? {} : { paste: "Content-Type: text/javascript; charset=utf-8" }),
  }),
  "file-broken": ({ src, size }) => ({
    what:
      size === "0"
        ? `${src} trống rỗng, nên phần tử không chạy.`
        : `${src} không phải tệp của danvan, hoặc bị cắt giữa chừng (${size} ký tự), nên phần tử không chạy.`,
    todo: "Chép lại cả thư mục widgets, rồi so với integrity.json. Nếu có tường lửa hoặc công cụ tối ưu đứng giữa thì cho nó bỏ qua thư mục ấy.",
  }),
  "file-cors": ({ src, origin = "" }) => ({
    what: `${src} ở máy chủ khác và không cho ${origin} đọc.`,
    todo: "Cho máy chủ chứa tệp trả thêm tiêu đề này, hoặc chép thư mục về trang của cơ quan.",
    paste: "Access-Control-Allow-Origin: *",
  }),
  "part-missing": ({ src, status, type, name }) => ({
    what: `Thiếu ${name}: ${src} trả ${status}, kiểu ${type}. Phần tử chạy được nhưng không đủ.`,
    todo: "Chép cả thư mục widgets, không chỉ một vài tệp.",
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
} satisfies Partial<DoctorWords["findings"]>;
