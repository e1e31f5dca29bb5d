import type { LocalizedText, PublicAgency, PublicReport } from "@danvan/core";

type Cell = string | number | null;

/** One column of the open data: what it is called in a file, what it holds, and in which unit. */
export interface DataField {
  readonly name: string;
  readonly type: "text" | "whole-number" | "percent";
  readonly title: LocalizedText;
  readonly note: LocalizedText;
}

const EMPTY = {
  vi: "Trống: đơn vị chưa có số liệu, số nhỏ được giữ kín, hoặc không phát sinh.",
  en: "Empty: no figures yet, a small count kept secret, or nothing to count.",
};
const share = (vi: string, en: string) => ({ vi: `${vi} ${EMPTY.vi}`, en: `${en} ${EMPTY.en}` });

const FIELDS: readonly (DataField & { readonly of: (unit: PublicAgency) => Cell })[] = [
  {
    name: "code",
    type: "text",
    title: { vi: "Mã đơn vị", en: "Code of the unit" },
    note: {
      vi: "Xã, phường: mã đơn vị hành chính. Cơ quan cấp tỉnh: mã do danvan đặt.",
      en: "Communes: the code of the administrative list. Bodies of the province: a code of danvan's own.",
    },
    of: ({ code }) => code,
  },
  {
    name: "name",
    type: "text",
    title: { vi: "Tên đơn vị", en: "Name of the unit" },
    note: { vi: "", en: "" },
    of: ({ name }) => name,
  },
  counted("received", "Số vụ việc tiếp nhận trong kỳ", "Cases received in the period", ({ received }) => received),
  counted("answered", "Trong đó đã trả lời", "Of these answered", ({ answered }) => answered),
  counted("overdue", "Trong đó đang quá hạn", "Of these overdue", ({ overdue }) => overdue),
  counted(
    "oldestOpenDays",
    "Số ngày chờ của vụ việc chờ lâu nhất",
    "Days that the oldest open case has waited",
    ({ oldestOpenDays }) => oldestOpenDays,
  ),
  counted(
    "onTime",
    "Phản ánh, kiến nghị đúng hạn",
    "Reports and petitions on time",
    ({ onTime }) => onTime?.part ?? null,
  ),
  counted("onTimeOf", "Trên số thuộc thẩm quyền", "Of those within competence", ({ onTime }) => onTime?.whole ?? null),
  {
    name: "onTimePercent",
    type: "percent",
    title: { vi: "Tỷ lệ đúng hạn", en: "Share on time" },
    note: share("Quyết định 766/QĐ-TTg, nhóm 5.", "Quyết định 766/QĐ-TTg, group 5."),
    of: ({ onTime }) => onTime?.percent ?? null,
  },
  {
    name: "satisfactionPercent",
    type: "percent",
    title: { vi: "Tỷ lệ hài lòng", en: "Share satisfied" },
    note: share("Quyết định 766/QĐ-TTg, nhóm 5.", "Quyết định 766/QĐ-TTg, group 5."),
    of: ({ satisfaction }) => satisfaction?.percent ?? null,
  },
];

function counted(name: string, vi: string, en: string, of: (unit: PublicAgency) => Cell) {
  return { name, type: "whole-number" as const, title: { vi, en }, note: EMPTY, of };
}

/** What each column holds. */
export const dictionary: readonly DataField[] = FIELDS.map(({ name, type, title, note }) => ({
  name,
  type,
  title,
  note,
}));

/** The units of an account as rows of a file, the names of the columns first. */
export const dataRows = ({ agencies = [] }: PublicReport): string[][] => [
  FIELDS.map(({ name }) => name),
  ...agencies.map((unit) => FIELDS.map(({ of }) => String(of(unit) ?? ""))),
];

/** The same with what it is of: whose, over which days, as of when, and what its columns hold. */
export const dataFile = ({ agency, period, agencies = [] }: PublicReport) => ({
  area: agency,
  period,
  fields: dictionary,
  units: agencies.map((unit) => Object.fromEntries(FIELDS.map(({ name, of }) => [name, of(unit)]))),
});
