import type { DeadlineRule, FrequencyRule, GapRule, TermRule } from "../rule/rule.js";

const KHIEU_NAI = "Luật Khiếu nại 02/2011/QH13";
const TO_CAO = "Luật Tố cáo 25/2018/QH14";
const TIEP_CONG_DAN = "Luật Tiếp công dân 42/2013/QH13";
const TIEP_CAN_2016 = "Luật Tiếp cận thông tin 104/2016/QH13";
const DAN_CHU = "Luật Thực hiện dân chủ ở cơ sở 10/2022/QH15";

/** None of these numbers was read in a source: they came from memory, and wait for someone who reads the article named. */
const guess = {
  sourceStatus: "statutory",
  confidence: "unverified",
  effectiveFrom: null,
  effectiveTo: null,
} as const;
const days = { ...guess, type: "term", bound: "at-most", unit: "calendar-day", roll: "next-working-day" } as const;
const workingDays = { ...guess, type: "term", bound: "at-most", unit: "working-day", roll: "none" } as const;
const until2026 = { effectiveFrom: "2018-07-01", effectiveTo: "2026-08-31" } as const;
const byName = { toEveryCase: false } as const;
const complaint = { kinds: ["complaint"], ...byName } as const;
const HANDLED = ["accepted", "answered", "refused", "transferred"] as const;
const SETTLED = ["answered", "refused", "transferred"] as const;

const terms: TermRule[] = [
  {
    id: "tc-xu-ly-ban-dau",
    name: { vi: "Xử lý ban đầu thông tin tố cáo", en: "First handling of a denunciation" },
    ...workingDays,
    applies: { kinds: ["denunciation"] },
    trigger: "received",
    amount: 7,
    extensions: [{ ground: "complex", by: "ceiling", amount: 10 }],
    metBy: HANDLED,
    source: { document: TO_CAO, article: "Điều 24" },
    effectiveFrom: "2019-01-01",
  },
  {
    id: "tc-chuyen-don",
    name: { vi: "Chuyển tố cáo không thuộc thẩm quyền", en: "Forward a denunciation outside one's competence" },
    ...workingDays,
    applies: { kinds: ["denunciation"], ...byName },
    trigger: "received",
    amount: 5,
    metBy: ["transferred"],
    source: { document: TO_CAO, article: "Điều 24" },
    effectiveFrom: "2019-01-01",
  },
  {
    id: "kn-gui-quyet-dinh-lan-dau",
    name: { vi: "Gửi quyết định giải quyết khiếu nại lần đầu", en: "Send the first decision on a complaint" },
    ...workingDays,
    applies: complaint,
    trigger: "decision-made",
    amount: 3,
    source: { document: KHIEU_NAI, article: "Điều 32" },
  },
  {
    id: "kn-gui-quyet-dinh-lan-hai",
    name: { vi: "Gửi quyết định giải quyết khiếu nại lần hai", en: "Send the second decision on a complaint" },
    ...days,
    applies: complaint,
    trigger: "decision-made",
    amount: 7,
    source: { document: KHIEU_NAI, article: "Điều 41" },
  },
  {
    id: "kn-cong-khai-quyet-dinh-lan-hai",
    name: { vi: "Công khai quyết định giải quyết khiếu nại lần hai", en: "Publish the second decision on a complaint" },
    ...days,
    applies: complaint,
    trigger: "decision-made",
    amount: 15,
    source: { document: KHIEU_NAI, article: "Điều 41" },
  },
  {
    id: "kn-hieu-luc-quyet-dinh",
    name: { vi: "Quyết định giải quyết khiếu nại có hiệu lực", en: "A decision on a complaint takes legal effect" },
    ...days,
    roll: "none",
    bound: "at-least",
    applies: complaint,
    trigger: "decision-made",
    amount: 30,
    remote: "kn-hieu-luc-quyet-dinh-vung-sau",
    source: { document: KHIEU_NAI, article: "Điều 44" },
  },
  {
    id: "kn-hieu-luc-quyet-dinh-vung-sau",
    name: {
      vi: "Quyết định giải quyết khiếu nại có hiệu lực ở vùng sâu, vùng xa",
      en: "A decision on a complaint takes legal effect in a remote area",
    },
    ...days,
    roll: "none",
    bound: "at-least",
    applies: complaint,
    trigger: "decision-made",
    amount: 45,
    source: { document: KHIEU_NAI, article: "Điều 44" },
  },
  {
    id: "tcd-thong-bao-ket-qua",
    name: { vi: "Thông báo kết quả xử lý sau tiếp công dân", en: "Tell the citizen the outcome after a reception" },
    ...days,
    applies: byName,
    trigger: "received",
    amount: 10,
    source: { document: TIEP_CONG_DAN, article: "Điều 28" },
  },
  {
    id: "tctt-truc-tiep",
    name: { vi: "Cung cấp thông tin yêu cầu trực tiếp", en: "Provide information asked for at the office" },
    ...workingDays,
    applies: { kinds: ["information-request"], channels: ["counter"] },
    trigger: "received",
    amount: 10,
    extensions: [{ ground: "necessary", by: "addition", amount: 10, unit: "working-day", times: 1 }],
    metBy: SETTLED,
    source: { document: TIEP_CAN_2016, article: "Điều 29" },
    ...until2026,
  },
  {
    id: "tctt-mang-don-gian",
    name: { vi: "Cung cấp thông tin đơn giản yêu cầu qua mạng", en: "Provide simple information asked for online" },
    ...workingDays,
    applies: { kinds: ["information-request"], channels: ["web", "email"] },
    trigger: "received",
    amount: 3,
    metBy: SETTLED,
    source: { document: TIEP_CAN_2016, article: "Điều 30" },
    ...until2026,
  },
  {
    id: "tctt-mang-phuc-tap",
    name: { vi: "Cung cấp thông tin phức tạp yêu cầu qua mạng", en: "Provide complex information asked for online" },
    ...workingDays,
    applies: { kinds: ["information-request"], channels: ["web", "email"], ...byName },
    trigger: "received",
    amount: 15,
    extensions: [{ ground: "necessary", by: "addition", amount: 15, unit: "working-day", times: 1 }],
    metBy: SETTLED,
    source: { document: TIEP_CAN_2016, article: "Điều 30" },
    ...until2026,
  },
  {
    id: "tctt-cong-khai-5-ngay",
    name: { vi: "Công khai thông tin mới tạo ra", en: "Disclose newly created information" },
    ...workingDays,
    applies: byName,
    trigger: "information-created",
    amount: 5,
    source: { document: TIEP_CAN_2016, article: "Điều 18" },
    ...until2026,
  },
  {
    id: "dccs-thoi-diem-5",
    name: { vi: "Công khai ở cấp xã", en: "Disclose a decision at the commune" },
    ...workingDays,
    applies: byName,
    trigger: "decision-made",
    amount: 5,
    source: { document: DAN_CHU, article: "Điều 12" },
    effectiveFrom: "2023-07-01",
  },
  {
    id: "dccs-niem-yet-30",
    name: { vi: "Niêm yết tại trụ sở UBND cấp xã", en: "Keep posted at the commune office, days in a row" },
    ...days,
    roll: "none",
    bound: "at-least",
    applies: byName,
    trigger: "posted",
    amount: 30,
    source: { document: DAN_CHU, article: "Điều 13 khoản 1-2" },
    effectiveFrom: "2023-07-01",
  },
];

const frequencies: FrequencyRule[] = [
  {
    id: "tcd-nguoi-dung-dau-co-quan",
    type: "frequency",
    name: { vi: "Người đứng đầu cơ quan tiếp công dân", en: "The head of an agency receives citizens" },
    ...guess,
    applies: byName,
    times: 1,
    every: "month",
    source: { document: TIEP_CONG_DAN, article: "Điều 18" },
  },
];

const gap = { ...guess, type: "gap" } as const;

/** Limits that exist, or may, and whose figures were looked for and not found. */
const gaps: GapRule[] = [
  {
    id: "tctt-2026-thoi-han",
    name: { vi: "Thời hạn cung cấp thông tin theo luật năm 2026", en: "Time limits of the 2026 information law" },
    ...gap,
    applies: { kinds: ["information-request"] },
    source: { document: "Luật Tiếp cận thông tin (sửa đổi) 2026" },
    effectiveFrom: "2026-09-01",
  },
  {
    id: "dccs-co-quan",
    name: { vi: "Thời điểm công khai trong cơ quan", en: "Disclosure times inside agencies" },
    ...gap,
    applies: {},
    source: { document: DAN_CHU, article: "Điều 46-48" },
    effectiveFrom: "2023-07-01",
  },
  {
    id: "pakn-qdhc-thoi-han",
    name: {
      vi: "Thời hạn xử lý phản ánh, kiến nghị về quy định hành chính",
      en: "Handling times of petitions about administrative regulations",
    },
    ...gap,
    applies: {},
    source: { document: "Nghị định 20/2008/NĐ-CP", article: "Điều 8-19" },
  },
  {
    id: "pakn-dvcqg-thoi-han",
    name: {
      vi: "Thời hạn xử lý phản ánh, kiến nghị trên Cổng Dịch vụ công quốc gia",
      en: "Handling times on the National Public Service Portal",
    },
    ...gap,
    applies: {},
    source: { document: "Quyết định 29/2026/QĐ-TTg" },
    effectiveFrom: "2026-07-20",
  },
  {
    id: "tcd-nghi-dinh-2026",
    name: { vi: "Thời hạn trong tiếp công dân trực tuyến", en: "Time limits of online citizen reception" },
    ...gap,
    applies: {},
    source: { document: "Luật 136/2025/QH15" },
    effectiveFrom: "2026-07-01",
  },
  {
    id: "don-thong-tu-2026",
    name: { vi: "Thời hạn xử lý đơn theo thông tư thay thế", en: "Petition handling under a successor circular" },
    ...gap,
    applies: {},
    source: { document: "Thông tư thay thế Thông tư 05/2021/TT-TTCP" },
  },
  {
    id: "ct33-bao-cao",
    name: { vi: "Ngày báo cáo Bộ Nội vụ theo Chỉ thị 33", en: "Report date to the Ministry under Directive 33" },
    ...gap,
    applies: {},
    source: { document: "Chỉ thị 33/CT-TTg (26/11/2021)" },
  },
];

/** Numbers that were not read in any source, and known gaps: present, marked, never applied unless a deployment asks. */
export const unverifiedDeadlines: readonly DeadlineRule[] = [...terms, ...frequencies, ...gaps];
