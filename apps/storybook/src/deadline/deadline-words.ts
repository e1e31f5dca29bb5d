import type { Lang } from "@danvan/core";
import type { Group } from "./rule-groups.ts";

/** All that the deadline explorer says, in one language. */
export interface DeadlineWords {
  readonly form: string;
  readonly rule: string;
  readonly groups: Readonly<Record<Group, string>>;
  readonly unsure: string;
  readonly unsureHint: string;
  readonly unsureMark: string;
  readonly gapMark: string;
  readonly inForce: (from: string | null, to: string | null) => string;
  readonly start: string;
  readonly startOf: (trigger: string) => string;
  readonly anyDay: string;
  readonly zone: string;
  readonly zones: Readonly<Record<"day" | "vietnam" | "utc", string>>;
  readonly inVietnam: (date: string) => string;
  readonly remote: string;
  readonly hours: string;
  readonly hoursHint: string;
  readonly morning: string;
  readonly afternoon: string;
  readonly opens: string;
  readonly closes: string;
  readonly pause: string;
  readonly pauseFrom: string;
  readonly pauseTo: string;
  readonly pauseHint: string;
  readonly noPause: string;
  readonly extension: string;
  readonly ground: string;
  readonly none: string;
  readonly extendedAt: string;
  readonly reading: string;
  readonly every: string;
  readonly periods: Readonly<Record<"month" | "quarter" | "half-year" | "year", string>>;
  readonly result: string;
  readonly due: string;
  readonly atLeast: string;
  readonly earliest: string;
  readonly late: string;
  readonly instant: string;
  readonly notComputed: string;
  readonly steps: string;
  readonly source: string;
  readonly readings: string;
  readonly readingUsed: string;
  readonly pages: (count: number) => string;
  readonly text: (file: string) => string;
  readonly plan: (date: string) => string;
  readonly noPages: string;
  readonly page: (at: number) => string;
  readonly code: string;
}

const vi: DeadlineWords = {
  form: "Hỏi về thời hạn",
  rule: "Quy định",
  groups: {
    petition: "Đơn, phản ánh, kiến nghị",
    complaint: "Khiếu nại",
    denunciation: "Tố cáo",
    "information-request": "Tiếp cận thông tin",
    other: "Công khai, dữ liệu cá nhân, việc khác",
    periodic: "Tiếp công dân, báo cáo định kỳ",
    own: "Mức riêng của đơn vị",
  },
  unsure: "Hiện cả mức chưa kiểm chứng và mức còn thiếu con số",
  unsureHint: "Những mức này không bao giờ tự áp dụng cho vụ việc.",
  unsureMark: "chưa kiểm chứng",
  gapMark: "thiếu con số",
  inForce: (from, to) => `${from ?? "…"} – ${to ?? "nay"}`,
  start: "Mốc tính",
  startOf: (trigger) => `Mốc tính: ${trigger}`,
  anyDay: "Một ngày trong kỳ",
  zone: "Nhập mốc bằng",
  zones: { day: "Ngày", vietnam: "Ngày và giờ Việt Nam", utc: "Thời điểm UTC" },
  inVietnam: (date) => `Ở Việt Nam, đó là ${date}.`,
  remote: "Vùng sâu, vùng xa đi lại khó khăn",
  hours: "Số giờ làm việc",
  hoursHint:
    "Số giờ và giờ mở cửa ở đây chỉ là ví dụ, hãy điền của đơn vị. Giờ nghỉ trưa, đêm và ngày nghỉ không tính.",
  morning: "Buổi sáng",
  afternoon: "Buổi chiều",
  opens: "Mở cửa",
  closes: "Đóng cửa",
  pause: "Tạm đình chỉ",
  pauseFrom: "Từ ngày",
  pauseTo: "Tiếp tục vào ngày",
  pauseHint: "Để trống ngày tiếp tục nếu còn đang tạm đình chỉ.",
  noPause: "Quy định này không cho tạm dừng thời hạn.",
  extension: "Gia hạn",
  ground: "Lý do",
  none: "Không",
  extendedAt: "Ngày quyết định gia hạn",
  reading: "Cách hiểu",
  every: "Kỳ báo cáo",
  periods: { month: "Tháng", quarter: "Quý", "half-year": "Sáu tháng", year: "Năm" },
  result: "Kết quả",
  due: "Hạn cuối cùng",
  atLeast: "Phải giữ đến hết",
  earliest: "Ngày sớm nhất có thể",
  late: "Sau thời điểm này là quá hạn",
  instant: "giờ UTC, tức 24 giờ ngày trên ở Việt Nam",
  notComputed: "Chưa tính được",
  steps: "Vì sao là ngày ấy",
  source: "Căn cứ",
  readings: "Các cách hiểu",
  readingUsed: "đang dùng",
  pages: (count) => `Con số được đọc thấy ở ${count} trang:`,
  text: (file) => `Đã đọc nguyên văn điều luật trong bản sao ${file}.`,
  plan: (date) => `Có con số thứ hai từ một nguồn: nên lên kế hoạch xong chậm nhất ${date}.`,
  noPages: "Không lưu được địa chỉ trang đã đọc.",
  page: (at) => `trang ${at}`,
  code: "Mã quy định",
};

const en: DeadlineWords = {
  form: "Ask for a deadline",
  rule: "Rule",
  groups: {
    petition: "Petitions and reports",
    complaint: "Complaints (khiếu nại)",
    denunciation: "Denunciations (tố cáo)",
    "information-request": "Access to information",
    other: "Disclosure, personal data, other duties",
    periodic: "Citizen reception, periodic reports",
    own: "A deployment's own limit",
  },
  unsure: "Also show numbers that are not verified and limits whose number is missing",
  unsureHint: "These are never applied to a case by themselves.",
  unsureMark: "not verified",
  gapMark: "number missing",
  inForce: (from, to) => `${from ?? "…"} – ${to ?? "now"}`,
  start: "Start",
  startOf: (trigger) => `Start: ${trigger}`,
  anyDay: "A day in the period",
  zone: "Give the start as",
  zones: { day: "A day", vietnam: "A day and time in Vietnam", utc: "An instant in UTC" },
  inVietnam: (date) => `In Vietnam that is ${date}.`,
  remote: "Remote area with difficult travel",
  hours: "Working hours",
  hoursHint:
    "The number and the opening hours are only examples; give your own. Lunch breaks, nights and days off are not counted.",
  morning: "Morning",
  afternoon: "Afternoon",
  opens: "Opens",
  closes: "Closes",
  pause: "Suspension",
  pauseFrom: "Suspended from",
  pauseTo: "Resumed on",
  pauseHint: "Leave the second day empty while the suspension lasts.",
  noPause: "This rule does not let the time limit be paused.",
  extension: "Extension",
  ground: "Ground",
  none: "None",
  extendedAt: "Day of the decision to extend",
  reading: "Reading",
  every: "Period of the report",
  periods: { month: "Month", quarter: "Quarter", "half-year": "Half-year", year: "Year" },
  result: "Result",
  due: "Last day",
  atLeast: "Must last until the end of",
  earliest: "Earliest possible day",
  late: "Later than this instant is late",
  instant: "UTC: 24:00 of that day in Vietnam",
  notComputed: "Cannot be computed yet",
  steps: "Why that day",
  source: "Source",
  readings: "Readings",
  readingUsed: "used here",
  pages: (count) => `The number was read on ${count} ${count === 1 ? "page" : "pages"}:`,
  text: (file) => `The article itself was read in the copy ${file}.`,
  plan: (date) => `A single source gives a second figure: plan to be done by the end of ${date}.`,
  noPages: "The address of the page that was read was not kept.",
  page: (at) => `page ${at}`,
  code: "Code of the rule",
};

export const DEADLINE_WORDS: Readonly<Record<Lang, DeadlineWords>> = { vi, en };
