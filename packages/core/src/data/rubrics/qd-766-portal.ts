import type { Indicator } from "../../metrics/indicator.js";
import type { Rubric } from "../../rubric/rubric.js";
import type { LocalizedText } from "../../terms/localized.js";
import { qd766Group5 } from "./qd-766-group-5.js";

const PORTAL = "Cách tính của Cổng Dịch vụ công quốc gia";

const fact = (
  id: string,
  title: LocalizedText,
  unit: LocalizedText,
  clauses: readonly string[],
  article: string,
  within?: string,
): Indicator => ({
  id,
  group: "feedback",
  title,
  unit,
  clauses,
  origins: ["import", "hand"],
  definition: { document: PORTAL, article },
  confidence: "unverified",
  ...(within !== undefined && { within }),
});

const REPORTS = { vi: "phản ánh, kiến nghị", en: "reports and petitions" };
const FILES = { vi: "hồ sơ", en: "files" };

/**
 * How the portal's figures come to differ from those by the text, one note a criterion, in the order of the criteria.
 * @example qd766Differences.length > 0 // → true
 */
export const qd766Differences: readonly LocalizedText[] = [
  {
    vi: "Đúng hạn: Cổng tính cả phản ánh, kiến nghị đang xử lý còn trong hạn là đúng hạn; theo lời văn chỉ tính việc đã xử lý xong đúng hạn. Số của Cổng vì thế không thấp hơn. Chính nguồn của Cổng ghi dòng này bị lỗi, cần xác nhận.",
    en: "On time: the portal counts a case in hand within time as on time; by the text only what was handled on time is. So the portal's figure is never lower. Its own source says that this line is damaged and must be confirmed.",
  },
  {
    vi: "Hài lòng: Cổng trừ thêm phản ánh, kiến nghị bị phản ánh tiếp và chia cho số tiếp nhận lần đầu. Phần mềm này không thấy được việc phản ánh tiếp trên Cổng, nên hai số này lấy từ Cổng.",
    en: "Satisfied: the portal also takes off what was reported again, and divides by those received for the first time. This software cannot see what is reported again on the portal, so both figures come from there.",
  },
  {
    vi: "Thủ tục hành chính: R = 100% trừ tỷ lệ trễ và tỷ lệ hồ sơ bị phản ánh, kiến nghị hoặc không hài lòng, tính cả hồ sơ đang giải quyết; R từ 90% được đủ 6 điểm, thấp hơn thì R × 6 / 90%. Theo lời văn điểm bằng tỷ lệ nhân 6.",
    en: "Procedures: R = 100% less the share late and the share with a report or a dislike, files in hand included; from 90% on R earns the full 6 points, below it R × 6 / 90%. By the text the points are the ratio times 6.",
  },
];

/**
 * Group 5 as the portal computes it, beside the one by the decision's text: an agency sees both figures and why they differ. Reconciled
 * with the portal by two projects in October 2026, never read in an official document.
 * @example [qd766Group5Portal.status, qd766Group5Portal.criteria.length] // → [ "official", 3 ]
 */
export const qd766Group5Portal: Rubric = {
  ...qd766Group5,
  id: "qd-766-group-5-portal",
  title: {
    vi: "Chỉ số phục vụ người dân, doanh nghiệp: nhóm 5, theo cách tính của Cổng Dịch vụ công quốc gia",
    en: "Index of service to people and businesses: group 5, as the National Public Service Portal computes it",
  },
  legalBasis: { document: PORTAL, article: "quy tắc 5.2, 5.3" },
  confidence: "unverified",
  notes: qd766Differences,
  criteria: [
    {
      ...qd766Group5.criteria[0]!,
      rule: { type: "ratio", part: "pakn-in-time", whole: "pakn-within-competence" },
    },
    {
      ...qd766Group5.criteria[1]!,
      rule: { type: "ratio", part: "pakn-satisfied-portal", whole: "pakn-first-received" },
    },
    {
      ...qd766Group5.criteria[2]!,
      rule: { type: "ratio", part: "files-satisfied-portal", whole: "files-settled-or-in-hand", fullFrom: 90 },
    },
  ],
  facts: [
    fact(
      "pakn-first-received",
      { vi: "Phản ánh, kiến nghị tiếp nhận lần đầu", en: "Reports and petitions received for the first time" },
      REPORTS,
      ["6.4"],
      "quy tắc 5.3",
    ),
    fact(
      "pakn-satisfied-portal",
      {
        vi: "Phản ánh, kiến nghị không bị không hài lòng, không trễ hạn, không bị phản ánh tiếp",
        en: "Reports and petitions neither disliked, late nor reported again",
      },
      REPORTS,
      ["4.2", "5.3", "6.4"],
      "quy tắc 5.3",
      "pakn-first-received",
    ),
    fact(
      "files-settled-or-in-hand",
      { vi: "Hồ sơ đã và đang giải quyết", en: "Files settled or in hand" },
      FILES,
      ["4.3"],
      "hài lòng về thủ tục hành chính",
    ),
    fact(
      "files-satisfied-portal",
      {
        vi: "Hồ sơ không trễ hạn, không bị phản ánh, kiến nghị hoặc không hài lòng",
        en: "Files neither late nor with a report, petition or dislike",
      },
      FILES,
      ["4.2", "4.3"],
      "hài lòng về thủ tục hành chính",
      "files-settled-or-in-hand",
    ),
  ],
};
