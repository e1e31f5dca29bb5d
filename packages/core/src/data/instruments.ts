import type { CivilDate } from "../calendar/civil-date.js";
import type { Instrument } from "../directive/directive.js";
import type { LocalizedText } from "../terms/localized.js";

const CHECKED_ON = "2026-11-22" as CivilDate;

const PRIME_MINISTER: LocalizedText = { vi: "Thủ tướng Chính phủ", en: "Prime Minister" };
const PROVINCIAL_PARTY: LocalizedText = {
  vi: "Ban Thường vụ Tỉnh ủy",
  en: "Standing Board of the provincial Party Committee",
};
const PROVINCIAL_COMMITTEE: LocalizedText = { vi: "UBND tỉnh", en: "Provincial People's Committee" };
const POLITBURO: LocalizedText = { vi: "Bộ Chính trị", en: "Politburo" };
const CENTRAL_COMMITTEE: LocalizedText = { vi: "Ban Chấp hành Trung ương", en: "Central Committee" };

const UNKNOWN_NOW: LocalizedText = {
  vi: "Chưa tìm thấy thông tin còn hiệu lực hay đã được thay thế.",
  en: "Nothing was found on whether it still holds or was replaced.",
};

function cited(
  id: string,
  citedAs: string,
  issuer: LocalizedText,
  date: string | null,
  vi: string,
  en: string,
): Instrument {
  return {
    id,
    citedAs,
    issuer,
    date: date as CivilDate | null,
    subject: { vi, en },
    inForceNow: null,
    note: UNKNOWN_NOW,
    confidence: "unverified",
    checkedOn: CHECKED_ON,
  };
}

/**
 * The documents that the directive quotes by name, in the order of its list.
 * @example instruments.length > 10 // → true
 */
export const instruments: readonly Instrument[] = [
  cited(
    "ct-16-ttg-2016",
    "Chỉ thị 16/CT-TTg",
    PRIME_MINISTER,
    "2016-05-16",
    "tăng cường và đổi mới công tác dân vận trong cơ quan hành chính nhà nước",
    "strengthen and renew dân vận in state administrative bodies",
  ),
  cited(
    "ct-06-tu-2016",
    "Chỉ thị 06-CT/TU",
    PROVINCIAL_PARTY,
    "2016-01-14",
    "lãnh đạo và nâng cao hiệu quả công tác dân vận của cơ quan nhà nước",
    "leadership and effectiveness of dân vận of state bodies",
  ),
  cited(
    "ct-17-ubnd-2015",
    "Chỉ thị 17/CT-UBND",
    PROVINCIAL_COMMITTEE,
    "2015-08-14",
    "tăng cường công tác dân vận của cơ quan nhà nước",
    "strengthen dân vận of state bodies",
  ),
  cited(
    "ct-33-ttg-2021",
    // With its date always: another directive of this number, about food in schools, exists since 14/08/2026.
    "Chỉ thị 33/CT-TTg ngày 26/11/2021",
    PRIME_MINISTER,
    "2021-11-26",
    "tiếp tục tăng cường và đổi mới công tác dân vận",
    "continue to strengthen and renew dân vận",
  ),
  cited(
    "qd-269-tu-2021",
    "Quyết định 269-QĐ/TU",
    PROVINCIAL_PARTY,
    "2021-11-30",
    "quy chế công tác dân vận của hệ thống chính trị",
    "regulation on dân vận of the political system",
  ),
  cited(
    "nqtw4-xii",
    "Nghị quyết Trung ương 4 khóa XII",
    CENTRAL_COMMITTEE,
    null,
    "xây dựng, chỉnh đốn Đảng",
    "Party building and rectification",
  ),
  cited(
    "kl-01-tw-2021",
    "Kết luận 01-KL/TW",
    POLITBURO,
    "2021-05-18",
    "tiếp tục thực hiện Chỉ thị 05-CT/TW",
    "continue to carry out Chỉ thị 05-CT/TW",
  ),
  cited(
    "ct-05-tw-2016",
    "Chỉ thị 05-CT/TW",
    POLITBURO,
    "2016-05-15",
    "học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
    "study and follow Hồ Chí Minh's thought, morals and style",
  ),
  cited(
    "kl-29-tu-2021",
    "Kết luận 29-KL/TU",
    PROVINCIAL_PARTY,
    "2021-07-22",
    "kỷ luật, kỷ cương hành chính, đạo đức công vụ",
    "administrative discipline and public-service ethics",
  ),
  cited(
    "nq-dh-2020-2025",
    "Nghị quyết đại hội Đảng các cấp nhiệm kỳ 2020–2025",
    { vi: "Đại hội Đảng các cấp", en: "Party congresses" },
    null,
    "nghị quyết đại hội nhiệm kỳ",
    "resolutions of the congresses of the term",
  ),
  cited(
    "qd-3504-ubnd-2021",
    "Quyết định 3504/QĐ-UBND",
    PROVINCIAL_COMMITTEE,
    "2021-10-22",
    "chương trình tổng thể cải cách hành chính giai đoạn 2021–2030",
    "master programme of administrative reform 2021–2030",
  ),
  {
    ...cited(
      "law-access-information",
      "Luật Tiếp cận thông tin (104/2016/QH13)",
      { vi: "Quốc hội", en: "National Assembly" },
      "2016-04-06",
      "tiếp cận thông tin",
      "access to information",
    ),
    inForceNow: "Luật Tiếp cận thông tin (sửa đổi) năm 2026",
    note: {
      vi: "Luật mới (4 chương, 31 điều, thông qua tại kỳ họp thứ nhất Quốc hội khóa XVI) có hiệu lực từ 01/09/2026; chưa biết số hiệu và các thời hạn.",
      en: "The new law (4 chapters, 31 articles, passed at the first session of the 16th National Assembly) holds since 01/09/2026; its number and time limits are not known here.",
    },
    confidence: "verified",
  },
  cited(
    "qd-657-tu-2018",
    "Quyết định 657-QĐ/TU",
    PROVINCIAL_PARTY,
    "2018-04-04",
    "người đứng đầu tiếp dân và đối thoại với Nhân dân",
    "heads' reception of and dialogue with citizens",
  ),
];

/**
 * Rules that the directive points to without naming a document.
 * @example references.length > 0 // → true
 */
export const references: readonly Instrument[] = [
  {
    id: "grassroots-democracy",
    citedAs: "quy định về thực hiện dân chủ ở cơ sở",
    issuer: { vi: "Quốc hội", en: "National Assembly" },
    date: null,
    subject: { vi: "thực hiện dân chủ ở cơ sở", en: "democracy at the grassroots" },
    inForceNow: "Luật 10/2022/QH15",
    note: { vi: "Từ 01/07/2023 là luật.", en: "A law since 01/07/2023." },
    confidence: "verified",
    checkedOn: CHECKED_ON,
  },
  {
    id: "reception-complaints-denunciations",
    citedAs: "quy định về tiếp công dân, giải quyết khiếu nại, tố cáo",
    issuer: { vi: "Quốc hội", en: "National Assembly" },
    date: null,
    subject: {
      vi: "tiếp công dân, khiếu nại, tố cáo",
      en: "reception of citizens, complaints and denunciations",
    },
    inForceNow: "Các luật hiện hành được sửa đổi bởi Luật 136/2025/QH15",
    note: { vi: "Sửa đổi có hiệu lực từ 01/07/2026.", en: "The amendments hold since 01/07/2026." },
    confidence: "verified",
    checkedOn: CHECKED_ON,
  },
];
