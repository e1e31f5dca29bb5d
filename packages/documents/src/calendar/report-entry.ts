import type { Lang, ReportDue } from "@danvan/core";
import type { CalendarEntry } from "./icalendar.js";

const SUMMARY: Record<Lang, (agency: string, year: number) => string> = {
  vi: (agency, year) => `Hạn nộp báo cáo công tác dân vận năm ${year}: ${agency}`,
  en: (agency, year) => `Yearly mass-mobilisation report ${year} due: ${agency}`,
};

/** A month ahead to collect the figures, a week to have it signed, the day before and the day itself. */
const REMIND = [30, 7, 1, 0];

/**
 * The day a yearly report is due, as a calendar entry with reminders.
 *
 * @example reportEntry({ code: "18073", name: "Phường Thành Sen" }, 2026, report.due).uid // → "report-2026-18073@danvan"
 */
export const reportEntry = (
  agency: { readonly code: string; readonly name: string },
  year: number,
  due: ReportDue,
  lang: Lang = "vi",
): CalendarEntry => ({
  uid: `report-${year}-${agency.code}@danvan`,
  date: due.date,
  summary: SUMMARY[lang](agency.name, year),
  remindDaysBefore: REMIND,
});
