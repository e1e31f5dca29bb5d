import type { Lang, RubricStatus } from "@danvan/core";
import type { Misuse } from "./terminal.js";

/** All that the command line says to people, in one language. */
export interface CliWords {
  readonly usage: string;
  readonly misuse: Record<Misuse["code"], (what: string) => string>;
  readonly problems: Readonly<Record<string, string>>;
  readonly at: (path: string) => string;
  readonly reading: string;
  readonly cases: (count: number) => string;
  readonly writing: (name: string) => string;
  readonly written: (folder: string, files: number) => string;
  readonly ready: string;
  readonly missing: (count: number) => string;
  readonly rubricGood: (title: string, criteria: number, max: number) => string;
  readonly due: (date: string) => string;
  readonly otherReading: (id: string, date: string) => string;
  readonly notGiven: (facts: string) => string;
  readonly lift: (band: string, points: string) => string;
  readonly liftFact: (fact: string, from: number, to: number) => string;
  readonly statuses: Record<
    RubricStatus | "statutory" | "local" | "commitment" | "unverified" | "verified",
    string | null
  >;
}

const COMMANDS = `  danvan report --db FILE --agency CODE --year YEAR --out FOLDER
                [--from DATE --to DATE] [--office FILE] [--texts FILE] [--figures FILE] [--rubric FILE|ID]
  danvan score --rubric FILE|ID --facts FILE [--explain] [--side self|appraised]
  danvan deadline --rule ID --from DATE
  danvan rubric check FILE`;

export const words: Record<Lang, CliWords> = {
  vi: {
    usage: `Cách dùng:\n${COMMANDS}\n\nLệnh nào cũng nhận --lang vi|en, --json, --help.\nMã kết thúc: 0 xong, 1 dữ liệu có vấn đề, 2 lệnh sai.`,
    misuse: {
      "option-missing": (what) => `Thiếu --${what}.`,
      "option-unknown": (what) => `Không hiểu ${what}.`,
      "command-unknown": (what) => `Không có lệnh “${what}”.`,
      "argument-missing": (what) => `Thiếu ${what}.`,
    },
    problems: {
      "file-not-found": "Không có tệp này. Hãy kiểm tra đường dẫn.",
      "file-not-json": "Tệp không phải JSON đọc được.",
      "database-unreadable": "Không đọc được cơ sở dữ liệu. Hãy kiểm tra đây là tệp của danvan và không ai đang khóa.",
      "folder-not-writable": "Không ghi được vào thư mục này.",
      "agency-not-found": "Không có cơ quan mang mã này vào ngày cuối kỳ. Hãy kiểm tra mã.",
      "year-invalid": "Năm phải có bốn chữ số.",
      "date-invalid": "Ngày phải viết NĂM-THÁNG-NGÀY, ví dụ 2026-12-04, và phải có thật.",
      "period-reversed": "Ngày cuối kỳ đứng trước ngày đầu kỳ.",
      "rule-unknown": "Không có quy tắc thời hạn mang mã này.",
      "calendar-not-covered": "Lịch chưa có năm này: chưa có thông báo nghỉ lễ của năm.",
      "weights-sum": "Tổng điểm các tiêu chí không bằng điểm tối đa.",
      "metric-unknown": "Bộ tiêu chí gọi một số liệu không có.",
      "fact-unknown": "Bộ tiêu chí không đọc số liệu này.",
      "fact-negative": "Số liệu không được âm.",
      "fact-above-max": "Số liệu vượt mức lớn nhất.",
      "part-above-whole": "Phần lớn hơn toàn thể.",
      "criteria-cycle": "Các tiêu chí gọi vòng lẫn nhau.",
      "field-required": "Thiếu trường bắt buộc.",
      "field-unknown": "Có trường không được phép.",
      "field-type": "Sai kiểu dữ liệu.",
      "figure-missing": "Chưa có số liệu.",
      "section-empty": "Phần này chưa viết.",
      "reporter-incomplete": "Chưa cấu hình thông tin của cơ quan.",
    },
    at: (path) => `tại ${path}`,
    reading: "Đang đọc hồ sơ…",
    cases: (count) => `Đã đọc ${count} vụ việc.`,
    writing: (name) => `Đang ghi ${name}…`,
    written: (folder, files) => `Đã ghi ${files} tệp vào ${folder}:`,
    ready: "Đủ nội dung để gửi.",
    missing: (count) => `Bản dự thảo: còn ${count} nội dung phải bổ sung trước khi gửi (xem tệp .json, mục missing).`,
    rubricGood: (title, criteria, max) => `Bộ tiêu chí dùng được: ${title} (${criteria} tiêu chí, tối đa ${max} điểm).`,
    due: (date) => `Hạn: hết ${date}`,
    otherReading: (id, date) => `Cách hiểu khác (${id}): hết ${date}`,
    notGiven: (facts) => `Chưa có số liệu: ${facts}.`,
    lift: (band, points) => `Để lên mức “${band}” cần thêm ít nhất ${points} điểm:`,
    liftFact: (fact, from, to) => `${fact}: ${from} → ${to}`,
    statuses: {
      official: null,
      superseded: "Bộ tiêu chí đã hết hiệu lực.",
      draft: "Bộ tiêu chí là dự thảo, chưa ban hành.",
      illustrative: "Mức minh họa, không phải quy định của cơ quan nào.",
      statutory: null,
      local: null,
      commitment: "Mức cam kết của đơn vị.",
      unverified: "Có số liệu chưa được kiểm chứng với văn bản gốc.",
      verified: null,
    },
  },
  en: {
    usage: `Usage:\n${COMMANDS}\n\nEvery command takes --lang vi|en, --json, --help.\nExit codes: 0 done, 1 a problem in the input, 2 misuse.`,
    misuse: {
      "option-missing": (what) => `--${what} is missing.`,
      "option-unknown": (what) => `${what} is not understood.`,
      "command-unknown": (what) => `There is no command “${what}”.`,
      "argument-missing": (what) => `${what} is missing.`,
    },
    problems: {
      "file-not-found": "There is no such file. Check the path.",
      "file-not-json": "The file is not readable JSON.",
      "database-unreadable":
        "The database cannot be read. Check that the file is danvan's and that nobody has locked it.",
      "folder-not-writable": "This folder cannot be written to.",
      "agency-not-found": "No agency held this code on the last day of the period. Check the code.",
      "year-invalid": "A year has four digits.",
      "date-invalid": "A date is written YEAR-MONTH-DAY, such as 2026-12-04, and must exist.",
      "period-reversed": "The period ends before it begins.",
      "rule-unknown": "No deadline rule has this id.",
      "calendar-not-covered": "The calendar does not hold this year yet: its holidays have not been announced.",
      "weights-sum": "The criteria do not sum to the maximum.",
      "metric-unknown": "The rubric names a figure that does not exist.",
      "fact-unknown": "The rubric does not read this figure.",
      "fact-negative": "A figure may not be negative.",
      "fact-above-max": "The figure is above its largest value.",
      "part-above-whole": "A part is larger than its whole.",
      "criteria-cycle": "Criteria refer to each other in a circle.",
      "field-required": "A required field is missing.",
      "field-unknown": "A field is not allowed.",
      "field-type": "The type is wrong.",
      "figure-missing": "A figure is not given yet.",
      "section-empty": "This part is not written yet.",
      "reporter-incomplete": "The agency's own details are not configured.",
    },
    at: (path) => `at ${path}`,
    reading: "Reading cases…",
    cases: (count) => `${count} cases read.`,
    writing: (name) => `Writing ${name}…`,
    written: (folder, files) => `${files} files written to ${folder}:`,
    ready: "Complete: it may be handed in.",
    missing: (count) => `A draft: ${count} things to add before it may be handed in (see “missing” in the .json file).`,
    rubricGood: (title, criteria, max) =>
      `The rubric can be used: ${title} (${criteria} criteria, at most ${max} points).`,
    due: (date) => `Due: the end of ${date}`,
    otherReading: (id, date) => `Another reading (${id}): the end of ${date}`,
    notGiven: (facts) => `Not given: ${facts}.`,
    lift: (band, points) => `The next band, “${band}”, is at least ${points} points away:`,
    liftFact: (fact, from, to) => `${fact}: ${from} → ${to}`,
    statuses: {
      official: null,
      superseded: "The rubric is no longer in force.",
      draft: "The rubric is a draft that was not issued.",
      illustrative: "Illustrative: nobody's rule.",
      statutory: null,
      local: null,
      commitment: "The agency's own commitment.",
      unverified: "Some numbers have not been checked against the original text.",
      verified: null,
    },
  },
};
