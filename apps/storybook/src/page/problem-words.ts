import { formatDate, type Lang, type Problem } from "@danvan/core";

type Sentence = (facts: Problem["facts"], lang: Lang) => string;

/** A fact as people read it: days written out, the rest as it is. */
const said = (fact: Problem["facts"][string] | undefined, lang: Lang): string =>
  typeof fact === "string" && /^\d{4}-\d{2}-\d{2}$/.test(fact) ? formatDate(fact, lang) : String(fact ?? "");

const vi: Readonly<Record<string, Sentence>> = {
  "date-invalid": () => "Hãy nhập đủ ngày, tháng, năm; ngày phải có thật.",
  "calendar-not-covered": () =>
    "Lịch nghỉ chưa có năm này, nên không đếm ngày làm việc được. Hãy chọn ngày trong các năm đã có lịch.",
  "rule-unknown": () => "Không có quy định nào mang mã này.",
  "rule-unverified": () => "Con số này chưa được kiểm chứng. Hãy chọn hiện mức chưa kiểm chứng nếu vẫn muốn tính.",
  "rule-without-figure": () =>
    "Pháp luật có thể có thời hạn ở đây, nhưng chưa tìm được con số. Không tính, để không đoán.",
  "rule-expired": ({ lastDay }) =>
    `Vào ngày đã nhập, quy định này không còn hiệu lực: ngày cuối cùng là ${said(lastDay, "vi")}. Hãy chọn quy định thay thế hoặc ngày sớm hơn.`,
  "rule-not-yet-in-force": ({ firstDay }) =>
    `Vào ngày đã nhập, quy định này chưa có hiệu lực: ngày đầu tiên là ${said(firstDay, "vi")}. Hãy chọn ngày sau đó.`,
  "reading-unknown": () => "Quy định này không có cách hiểu đã chọn.",
  "pause-invalid": () => "Ngày tiếp tục phải sau ngày tạm đình chỉ.",
  "pause-before-trigger": () => "Ngày tạm đình chỉ đứng trước mốc tính. Hãy sửa một trong hai ngày.",
  "pause-too-early": () => "Vào ngày này pháp luật chưa cho tạm đình chỉ. Hãy chọn ngày muộn hơn hoặc bỏ phần này.",
  "pause-not-allowed": () => "Quy định này không cho tạm dừng thời hạn. Hãy bỏ phần tạm đình chỉ.",
  "extension-not-allowed": () => "Quy định này không cho gia hạn vì lý do đã chọn.",
  "extension-too-long": () => "Gia hạn dài hơn mức được phép.",
  "extensions-exhausted": () => "Đã gia hạn hết số lần được phép.",
  "extension-out-of-order": () => "Ngày gia hạn phải sau mốc tính và theo thứ tự.",
  "period-required": () => "Hãy chọn kỳ báo cáo.",
  "instant-required": () => "Quy định này tính theo giờ: hãy nhập mốc bằng ngày và giờ.",
  "instant-invalid": () => "Ngày giờ đã nhập không có thật.",
  "date-out-of-range": () => "Ngày nằm ngoài khoảng tính được.",
  "fact-type": () => "Hãy nhập một con số.",
  "fact-negative": () => "Số này không được âm.",
  "fact-below-min": ({ expected }) => `Số này phải ${said(expected, "vi")}.`,
  "fact-above-max": ({ expected }) => `Số này phải ${said(expected, "vi")}.`,
  "fact-too-fine": ({ decimals }) =>
    decimals === 0 ? "Đây là số đếm: nhập số nguyên." : `Nhiều nhất ${said(decimals, "vi")} chữ số sau dấu phẩy.`,
  "part-above-whole": ({ expected }) => `Phần không thể lớn hơn toàn thể: phải ${said(expected, "vi")}.`,
};

const en: Readonly<Record<string, Sentence>> = {
  "date-invalid": () => "Enter day, month and year; the day must exist.",
  "calendar-not-covered": () =>
    "The calendar of days off does not cover this year, so working days cannot be counted. Choose a day in a covered year.",
  "rule-unknown": () => "No rule has this code.",
  "rule-unverified": () => "This number is not verified. Choose to show unverified numbers to count with it anyway.",
  "rule-without-figure": () => "The law may have a limit here, but its number was not found. Nothing is guessed.",
  "rule-expired": ({ lastDay }) =>
    `On this day the rule was no longer in force: its last day was ${said(lastDay, "en")}. Choose the rule that replaced it, or an earlier day.`,
  "rule-not-yet-in-force": ({ firstDay }) =>
    `On this day the rule was not yet in force: its first day is ${said(firstDay, "en")}. Choose a later day.`,
  "reading-unknown": () => "This rule has no such reading.",
  "pause-invalid": () => "The day it goes on must come after the day it was suspended.",
  "pause-before-trigger": () => "The suspension begins before the clock does. Change one of the two days.",
  "pause-too-early": () =>
    "On this day the law did not yet allow suspension. Choose a later day, or leave this part out.",
  "pause-not-allowed": () => "This rule does not let the clock stop. Leave the suspension out.",
  "extension-not-allowed": () => "This rule knows no extension on this ground.",
  "extension-too-long": () => "The extension is longer than allowed.",
  "extensions-exhausted": () => "All extensions that the rule allows are used.",
  "extension-out-of-order": () => "The extension must come after the start, and in order.",
  "period-required": () => "Choose the period of the report.",
  "instant-required": () => "This rule counts hours: give the start as a day and a time.",
  "instant-invalid": () => "There is no such day and time.",
  "date-out-of-range": () => "The day lies outside of what can be counted.",
  "fact-type": () => "Enter a number.",
  "fact-negative": () => "This number cannot be negative.",
  "fact-below-min": ({ expected }) => `This number must be ${said(expected, "en")}.`,
  "fact-above-max": ({ expected }) => `This number must be ${said(expected, "en")}.`,
  "fact-too-fine": ({ decimals }) =>
    decimals === 0 ? "This is a count: enter a whole number." : `At most ${said(decimals, "en")} decimals.`,
  "part-above-whole": ({ expected }) => `A part cannot exceed its whole: it must be ${said(expected, "en")}.`,
};

/** What each language says about a problem of core that a person can meet in the explorers. */
export const PROBLEM_WORDS: Readonly<Record<Lang, typeof vi>> = { vi, en };

/**
 * A problem in a sentence: what is wrong and what to do now; the code itself where no sentence is known.
 * @example problemText({ code: "fact-type", path: "", facts: {} }, "en") // → "Enter a number."
 */
export const problemText = ({ code, facts }: Problem, lang: Lang): string =>
  PROBLEM_WORDS[lang][code]?.(facts, lang) ?? code;
