import { counted as en, formatNumber, type Lang } from "@danvan/core";
import type { Misuse } from "./terminal.js";

/** All that the command line says to people, in one language. */
export interface CliWords {
  readonly usage: string;
  readonly misuse: Record<Misuse["code"], (what: string) => string>;
  readonly at: (path: string) => string;
  readonly reading: string;
  readonly cases: (count: number) => string;
  readonly writing: (name: string) => string;
  readonly written: (folder: string, files: number) => string;
  readonly backedUp: (file: string, bytes: number) => string;
  readonly restored: (file: string, bytes: number) => string;
  readonly migrated: (from: number, to: number) => string;
  readonly distributed: (tables: readonly string[]) => string;
  readonly whole: string;
  readonly damaged: (what: string) => string;
  readonly verified: (agency: string, days: number, cases: number) => string;
  readonly wrongDay: (agency: string, day: string, rows: number) => string;
  readonly wrongFiles: (agency: string, kept: number, counted: number) => string;
  readonly repaired: (agency: string, rows: number) => string;
  readonly chainWhole: (agency: string, seq: number, hash: string) => string;
  readonly chainBroken: (agency: string, seq: number) => string;
  readonly uncounted: (agency: string, why: string) => string;
  readonly countedOtherwise: (agency: string, days: number) => string;
  readonly imported: (counts: { readonly fresh: number; readonly known: number }, applied: boolean) => string;
  readonly moved: (moved: {
    readonly file: string;
    readonly digest: string;
    readonly cases?: number;
    readonly ratings?: boolean;
  }) => string;
  readonly notImported: (faults: number) => string;
  readonly newPassword: (name: string, password: string) => string;
  readonly signedOut: (sessions: number) => string;
  readonly linked: (name: string, issuer: string) => string;
  readonly ready: string;
  readonly province: (file: string, reported: number, agencies: number) => string;
  readonly template: (file: string | null, count: number) => string;
  readonly figuresRead: (count: number, file: string | null) => string;
  readonly handedIn: (onTime: number, late: number, missing: number) => string;
  readonly arrivalsFromFiles: string;
  readonly missing: (count: number) => string;
  readonly outside: (titles: readonly string[], from: string, to: string) => string;
  readonly rubricGood: (title: string, criteria: number, max: number) => string;
  readonly due: (date: string) => string;
  readonly untilInstant: (instant: string) => string;
  readonly otherReading: (reading: string, date: string) => string;
  readonly readingOpen: (reading: string) => string;
  readonly askUnverified: string;
  readonly notGiven: (facts: string) => string;
  readonly improvement: (band: string, points: number) => string;
  readonly improvementFact: (fact: string, from: string, to: string) => string;
}

const COMMANDS = `  danvan report --db FILE|URL --agency CODE --year YEAR --out FOLDER
                [--from DATE --to DATE] [--office FILE] [--texts FILE] [--figures FILE] [--rubric FILE|ID] [--register FILE]
                [--overwrite]
  danvan figures --template FILE.xlsx --year YEAR [--from DATE --to DATE] [--last REPORT.json] [--rubric FILE|ID] [--overwrite]
  danvan figures --read FILE.xlsx [--out FILE.json] [--rubric FILE|ID] [--overwrite]
  danvan province --accounts FOLDER --year YEAR --out FILE [--from DATE --to DATE] [--register FILE] [--overwrite]
  danvan province --reports FOLDER --year YEAR --out FOLDER [--from DATE --to DATE] [--arrivals FILE] [--office FILE] [--register FILE]
                [--overwrite]
  danvan score --rubric FILE|ID --facts FILE [--explain] [--side self|appraised]
  danvan deadline --rule ID --from DATE [--at INSTANT] [--every PERIOD] [--unverified]
  danvan deadline list
  danvan rubric check FILE
  danvan rubric list
  danvan rubric facts FILE|ID
  danvan import --db FILE|URL --agency CODE --table FILE.csv|FILE.xlsx --mapping FILE.json [--apply]
  danvan agency export --db FILE|URL --agency CODE --out FILE.tar
  danvan agency import --db FILE|URL --agency CODE --from FILE.tar
  danvan db backup --db FILE --out FILE
  danvan db restore --from FILE --db FILE
  danvan db migrate --db FILE|URL
  danvan db verify --db FILE|URL [--head AGENCY:NUMBER:HASH] [--repair]
  danvan db distribute --db URL
  danvan user add|reset|sign-out --db FILE|URL --agency CODE --name NAME [--roles officer,head]
  danvan user link --db FILE|URL --agency CODE --name NAME --issuer URL --subject TEXT`;

const vi = (count: number) => formatNumber(count, "vi");

export const words: Record<Lang, CliWords> = {
  vi: {
    usage: `Cách dùng:\n${COMMANDS}\n\nLệnh nào cũng nhận --lang vi|en, --json, --help. danvan --version: phiên bản. URL: postgres://…; không có --db thì dùng biến DATABASE_URL.\nMã kết thúc: 0 xong, 1 dữ liệu có vấn đề, 2 lệnh sai.`,
    misuse: {
      "option-missing": (what) => `Thiếu --${what}.`,
      "option-unknown": (what) => `Không hiểu ${what}.`,
      "option-unused": (what) => `Lệnh này không dùng --${what}.`,
      "command-unknown": (what) => `Không có lệnh “${what}”.`,
      "argument-missing": (what) => `Thiếu ${what}.`,
      "argument-unknown": (what) => `Thừa “${what}”.`,
    },
    at: (path) => `tại ${path}`,
    reading: "Đang đọc hồ sơ…",
    cases: (count) => `Đã đọc ${vi(count)} vụ việc.`,
    writing: (name) => `Đang ghi ${name}…`,
    written: (folder, files) => `Đã ghi ${vi(files)} tệp vào ${folder}:`,
    province: (file, reported, agencies) =>
      `Đã ghi ${file}: ${vi(reported)} trên ${vi(agencies)} cơ quan đã công khai.`,
    template: (file, count) => `Đã lập biểu ${vi(count)} chỉ tiêu để điền: ${file}`,
    figuresRead: (count, file) =>
      `Đọc được ${vi(count)} số liệu${file === null ? ", không có lỗi" : `, đã ghi vào ${file}`}.`,
    handedIn: (onTime, late, missing) => `${vi(onTime)} nộp đúng hạn, ${vi(late)} nộp muộn, ${vi(missing)} chưa nộp.`,
    arrivalsFromFiles: "Ngày nộp lấy theo ngày của tệp, vì không có --arrivals.",
    backedUp: (file, bytes) => `Đã sao lưu và kiểm tra: ${file} (${vi(bytes)} byte).`,
    restored: (file, bytes) => `Đã phục hồi và kiểm tra: ${file} (${vi(bytes)} byte). Bây giờ chạy máy chủ được.`,
    migrated: (from, to) =>
      from === to ? `Lược đồ đã ở bước ${to}, không phải đổi gì.` : `Lược đồ đã chuyển từ bước ${from} đến bước ${to}.`,
    distributed: (tables) =>
      tables.length === 0
        ? "Các bảng đã được phân bổ từ trước."
        : `Đã phân bổ ${vi(tables.length)} bảng: ${tables.join(", ")}.`,
    whole: "Cơ sở dữ liệu nguyên vẹn.",
    damaged: (what) => `Cơ sở dữ liệu bị hỏng: ${what}. Dừng máy chủ và dùng bản sao lưu gần nhất.`,
    verified: (agency, days, cases) => `${agency}: đã đếm lại ${vi(cases)} vụ việc của ${vi(days)} ngày.`,
    chainWhole: (agency, seq, hash) =>
      `${agency}: nhật ký nguyên vẹn, ${vi(seq)} mục. Ghi lại nơi khác: ${agency}:${seq}:${hash}`,
    chainBroken: (agency, seq) => `${agency}: nhật ký bị sửa hoặc mất từ mục ${seq}.`,
    wrongDay: (agency, day, rows) => `${agency}: ngày ${day} có ${vi(rows)} dòng khác với lịch sử vụ việc.`,
    wrongFiles: (agency, kept, counted) =>
      `${agency}: tổng dung lượng tệp ghi ${vi(kept)} byte, đếm lại được ${vi(counted)}.`,
    repaired: (agency, rows) => `${agency}: đã đếm lại, sửa ${vi(rows)} dòng tổng.`,
    uncounted: (agency, why) => `${agency}: không đếm lại được: ${why}`,
    countedOtherwise: (agency, days) => `${agency}: ${vi(days)} ngày còn đếm theo quy tắc khác, chưa so sánh được.`,
    imported: ({ fresh, known }, applied) =>
      applied
        ? `Đã nhập ${vi(fresh)} vụ việc mới; ${vi(known)} vụ việc đã có từ trước.`
        : `Sẽ nhập ${vi(fresh)} vụ việc mới; ${vi(known)} vụ việc đã có từ trước. Chưa ghi gì: thêm --apply để nhập.`,
    moved: ({ file, digest, cases, ratings }) =>
      cases === undefined
        ? `Đã ghi mọi dữ liệu của cơ quan vào ${file}. Tệp có dữ liệu cá nhân.\nSHA-256: ${digest}`
        : `Đã nhận ${vi(cases)} vụ việc từ ${file}. Cấp lại mật khẩu cho cán bộ: danvan user reset.${ratings ? "" : "\nGói do cơ quan tải về nên không có lượt đánh giá của từng vụ việc: tỷ lệ hài lòng tính lại từ đầu."}\nSHA-256: ${digest}`,
    notImported: (faults) => `${vi(faults)} lỗi. Chưa nhập dòng nào.`,
    newPassword: (name, password) => `Tên: ${name}\nMật khẩu: ${password}\nChỉ hiện một lần, hãy ghi lại.`,
    linked: (name, issuer) => `${name} đăng nhập được qua ${issuer}.`,
    signedOut: (sessions) => `Đã kết thúc ${vi(sessions)} phiên làm việc.`,
    ready: "Đủ nội dung để gửi.",
    outside: (titles, from, to) =>
      `Không dùng ${vi(titles.length)} số liệu của ngày khác kỳ báo cáo (${from} đến ${to}): ${titles.join("; ")}.`,
    missing: (count) =>
      `Bản dự thảo: còn ${vi(count)} nội dung phải bổ sung trước khi gửi (phụ lục cuối của tệp Word, trang đầu của tệp Excel).`,
    rubricGood: (title, criteria, max) =>
      `Bộ tiêu chí dùng được: ${title} (${vi(criteria)} tiêu chí, tối đa ${max} điểm).`,
    due: (date) => `Hạn: hết ${date}`,
    untilInstant: (instant) => `Hạn: ${instant}`,
    otherReading: (reading, date) => `Cách hiểu khác (${reading}): hết ${date}`,
    readingOpen: (reading) => `Cách hiểu khác (${reading}): chưa tính được, vì lịch làm việc chưa có đến ngày đó.`,
    askUnverified: "Muốn tính theo con số chưa kiểm chứng thì thêm --unverified.",
    notGiven: (facts) => `Chưa có số liệu: ${facts}.`,
    improvement: (band, points) => `Để lên mức “${band}” cần thêm ít nhất ${vi(points)} điểm:`,
    improvementFact: (fact, from, to) => `${fact}: ${from} → ${to}`,
  },
  en: {
    usage: `Usage:\n${COMMANDS}\n\nEvery command takes --lang vi|en, --json, --help. danvan --version: the version. URL: postgres://…; without --db, DATABASE_URL is used.\nExit codes: 0 done, 1 a problem in the input, 2 misuse.`,
    misuse: {
      "option-missing": (what) => `--${what} is missing.`,
      "option-unknown": (what) => `${what} is not understood.`,
      "option-unused": (what) => `--${what} is not used here.`,
      "command-unknown": (what) => `There is no command “${what}”.`,
      "argument-missing": (what) => `${what} is missing.`,
      "argument-unknown": (what) => `“${what}” is one word too many.`,
    },
    at: (path) => `at ${path}`,
    reading: "Reading cases…",
    cases: (count) => `${en(count, "case")} read.`,
    writing: (name) => `Writing ${name}…`,
    written: (folder, files) => `${en(files, "file")} written to ${folder}:`,
    province: (file, reported, agencies) =>
      `${file} written: ${reported} of ${en(agencies, "agency", "agencies")} published.`,
    template: (file, count) => `A sheet of ${en(count, "figure")} to fill in is made: ${file}`,
    figuresRead: (count, file) =>
      `${en(count, "figure")} read${file === null ? ", no fault" : `, written to ${file}`}.`,
    handedIn: (onTime, late, missing) => `${onTime} handed in on time, ${late} late, ${missing} not yet.`,
    arrivalsFromFiles: "Days of arrival are the files' own dates, for there is no --arrivals.",
    backedUp: (file, bytes) => `Copied and checked: ${file} (${en(bytes, "byte")}).`,
    restored: (file, bytes) => `Restored and checked: ${file} (${en(bytes, "byte")}). The server may be started now.`,
    migrated: (from, to) =>
      from === to ? `The schema is at step ${to} already.` : `The schema went from step ${from} to step ${to}.`,
    distributed: (tables) =>
      tables.length === 0
        ? "All tables were spread before."
        : `${en(tables.length, "table")} spread: ${tables.join(", ")}.`,
    whole: "The database is whole.",
    damaged: (what) => `The database is damaged: ${what}. Stop the server and go back to the last backup.`,
    verified: (agency, days, cases) => `${agency}: ${en(cases, "case")} of ${en(days, "day")} counted again.`,
    chainWhole: (agency, seq, hash) =>
      `${agency}: the audit is whole, ${en(seq, "entry", "entries")}. Write down elsewhere: ${agency}:${seq}:${hash}`,
    chainBroken: (agency, seq) => `${agency}: the audit was changed or cut from entry ${seq} on.`,
    wrongDay: (agency, day, rows) => `${agency}: of ${day}, ${en(rows, "row")} not as the histories say.`,
    wrongFiles: (agency, kept, counted) =>
      `${agency}: files are kept as ${en(kept, "byte")}, and are ${formatNumber(counted, "en")}.`,
    repaired: (agency, rows) => `${agency}: counted again, ${en(rows, "row")} of sums put right.`,
    uncounted: (agency, why) => `${agency}: cannot be counted again: ${why}`,
    countedOtherwise: (agency, days) =>
      `${agency}: ${en(days, "day")} counted by other rules, which cannot be compared.`,
    imported: ({ fresh, known }, applied) =>
      applied
        ? `${en(fresh, "new case")} taken in; ${formatNumber(known, "en")} here already.`
        : `${en(fresh, "new case")} would be taken in; ${formatNumber(known, "en")} here already. Nothing is written yet: add --apply.`,
    moved: ({ file, digest, cases, ratings }) =>
      cases === undefined
        ? `All data of the agency is written to ${file}. It holds personal data.\nSHA-256: ${digest}`
        : `${en(cases, "case")} taken in from ${file}. Give officers new passwords: danvan user reset.${ratings ? "" : "\nThe agency took this archive itself, so it does not say how cases were rated: the share of the satisfied begins anew."}\nSHA-256: ${digest}`,
    notImported: (faults) => `${en(faults, "fault")}. No row was taken in.`,
    newPassword: (name, password) => `Name: ${name}\nPassword: ${password}\nShown only once: write it down.`,
    linked: (name, issuer) => `${name} may sign in at ${issuer}.`,
    signedOut: (sessions) => `${en(sessions, "session")} ended.`,
    ready: "Complete: it may be handed in.",
    outside: (titles, from, to) =>
      `${en(titles.length, "figure")} of other days than the report's (${from} to ${to}) left out: ${titles.join("; ")}.`,
    missing: (count) =>
      `A draft: ${en(count, "thing")} to add before it may be handed in (the last annex of the Word file, the first sheet of the Excel file).`,
    rubricGood: (title, criteria, max) =>
      `The rubric can be used: ${title} (${en(criteria, "criterion", "criteria")}, at most ${en(max, "point")}).`,
    due: (date) => `Due: the end of ${date}`,
    untilInstant: (instant) => `Due: ${instant}`,
    otherReading: (reading, date) => `Another reading (${reading}): the end of ${date}`,
    readingOpen: (reading) =>
      `Another reading (${reading}): not known, for the working calendar does not reach that day.`,
    askUnverified: "To count by a figure that is not verified, add --unverified.",
    notGiven: (facts) => `Not given: ${facts}.`,
    improvement: (band, points) => `The next band, “${band}”, is at least ${en(points, "point")} away:`,
    improvementFact: (fact, from, to) => `${fact}: ${from} → ${to}`,
  },
};
