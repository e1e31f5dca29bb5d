import type { Lang } from "@danvan/core/terms";

/** What the page around the doctor says; its findings have words of their own in the widgets package. */
export interface DoctorPageWords {
  readonly form: string;
  readonly html: string;
  readonly htmlHint: string;
  readonly headers: string;
  readonly headersHint: string;
  readonly examine: string;
  readonly result: string;
  readonly pasted: string;
}

export const DOCTOR_PAGE_WORDS: Readonly<Record<Lang, DoctorPageWords>> = {
  vi: {
    form: "Khám trang",
    html: "Mã nguồn của trang",
    htmlHint: "Mở trang, nhấn Ctrl+U, chép tất cả rồi dán vào đây. Mã chỉ được đọc trong trình duyệt này.",
    headers: "Tiêu đề HTTP của trang (không bắt buộc)",
    headersHint: "Mỗi dòng một tiêu đề, ví dụ content-security-policy: script-src 'self'",
    examine: "Khám",
    result: "Kết quả khám",
    pasted: "đoạn này",
  },
  en: {
    form: "Examine a page",
    html: "Source of the page",
    htmlHint: "Open the page, press Ctrl+U, copy everything and paste it here. It is read in this browser only.",
    headers: "HTTP headers of the page (optional)",
    headersHint: "One header a line, such as content-security-policy: script-src 'self'",
    examine: "Examine",
    result: "Findings",
    pasted: "this",
  },
};
