import type { DoctorWords } from "./saying.js";
import { files } from "./vi-files.js";
import { tags } from "./vi-tags.js";

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
  page: {
    nothing: "Ghi địa chỉ trang, hoặc dán mã nguồn của trang.",
    asking: "Đang hỏi các tệp và máy chủ…",
    closed:
      "Từ đây trình duyệt không được đọc trang ấy. Mở trang, bấm Ctrl+U để xem mã nguồn, chép hết rồi dán vào ô bên trên; giữ nguyên địa chỉ.",
    unread:
      "Những địa chỉ này từ đây không đọc được. Mở từng địa chỉ: phải thấy chữ của một script (hoặc của máy chủ), không phải trang lỗi.",
    failed: "Chưa khám được:",
  },
  usage: `Cách dùng: danvan-doctor ĐỊA-CHỈ-TRANG | TỆP.html [--lang vi|en] [--json] [--private]

Đọc một trang sẽ nhúng phần tử và nói cần đổi gì. Chỉ hỏi những địa chỉ có ghi trong chính trang ấy;
địa chỉ trong mạng nội bộ chỉ được hỏi khi có --private, trừ máy của chính trang.
Mã kết thúc: 0 chạy được, 1 có lỗi chặn, 2 lệnh sai hoặc không đọc được trang.`,
  misuse: {
    "option-unknown": (what) => `Không hiểu ${what}.`,
    "argument-missing": () => "Thiếu địa chỉ trang hoặc tên tệp.",
    "argument-extra": (what) => `Mỗi lần chỉ khám một trang; thừa “${what}”.`,
    "page-unreadable": (what) => `Không đọc được ${what}. Kiểm tra lại địa chỉ hoặc tên tệp.`,
  },
  findings: {
    ...files,
    ...tags,
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
    "page-insecure": ({ address }) => ({
      what: `Trang mở bằng http (${address}): ai ở giữa đường truyền cũng đọc và sửa được chữ người dân gõ, kể cả trong khung nhúng; trình duyệt báo "Không bảo mật".`,
      todo: "Cài chứng thư và chuyển mọi địa chỉ http sang https.",
    }),
    "page-xml": () => ({
      what: "Trang được gửi dạng XHTML (application/xhtml+xml), ở đó phần tử không vẽ được: chỉ còn biểu mẫu thường hoặc liên kết trong thẻ.",
      todo: "Gửi trang với kiểu này; nếu không được thì dùng khung nhúng hoặc liên kết.",
      paste: "Content-Type: text/html; charset=utf-8",
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
      what: `CSP bật Trusted Types và chỉ cho các tên: ${names || "(không tên nào)"}. Phần tử dùng tên danvan.`,
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
