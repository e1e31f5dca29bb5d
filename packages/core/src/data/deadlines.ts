import type { DeadlineRule, FixedRule, FrequencyRule, PeriodRule, Reading, TermRule } from "../rule/rule.js";
import { unverifiedDeadlines } from "./deadlines-unverified.js";

const KHIEU_NAI = "Luật Khiếu nại 02/2011/QH13";
const TO_CAO = "Luật Tố cáo 25/2018/QH14";
const LUAT_136 = "Luật 136/2025/QH15";
const TIEP_CONG_DAN = "Luật Tiếp công dân 42/2013/QH13";
const TIEP_CAN_2016 = "Luật Tiếp cận thông tin 104/2016/QH13";
const NGHI_DINH_09 = "Nghị định 09/2019/NĐ-CP";
const NGHI_DINH_356 = "Nghị định 356/2025/NĐ-CP";

const law = { sourceStatus: "statutory", confidence: "verified", effectiveTo: null } as const;
const days = { type: "term", bound: "at-most", unit: "calendar-day", roll: "next-working-day" } as const;
const workingDays = { type: "term", bound: "at-most", unit: "working-day", roll: "none" } as const;
/** That Bộ luật Dân sự Điều 148 khoản 5 moves the end of an administrative period is practice without a source: show both dates. */
const NO_ROLL: Reading = { id: "no-roll", roll: "none" };
/** Published procedure lists seem to count the same figure in working days (the domain's note a). */
const WORKING: Reading = { id: "working-days", unit: "working-day", roll: "none" };

const complaint = { kinds: ["complaint"] } as const;
const denunciation = { kinds: ["denunciation"] } as const;
const byName = { toEveryCase: false } as const;
const SETTLED = ["answered", "refused", "transferred"] as const;
const HANDLED = ["accepted", ...SETTLED] as const;
const suspension = { since: "2026-07-01", source: { document: LUAT_136, article: "Điều 2 (Điều 11a)" } } as const;
const upTo = (amount: number) => [{ ground: "complex", by: "ceiling", amount }] as const;

const complaints: TermRule[] = [
  {
    id: "kn-thoi-hieu",
    name: { vi: "Thời hiệu khiếu nại", en: "Time in which a complaint may be made" },
    ...law,
    ...days,
    applies: { ...complaint, ...byName },
    trigger: "decision-known",
    amount: 90,
    pausing: { since: null, source: { document: KHIEU_NAI, article: "Điều 9" } },
    readings: [NO_ROLL],
    source: { document: KHIEU_NAI, article: "Điều 9" },
    effectiveFrom: null,
  },
  {
    id: "kn-thu-ly-lan-dau",
    name: { vi: "Thụ lý khiếu nại lần đầu và thông báo", en: "Accept a first complaint and give notice" },
    ...law,
    ...days,
    applies: complaint,
    trigger: "received",
    amount: 10,
    readings: [NO_ROLL, WORKING],
    metBy: HANDLED,
    source: { document: KHIEU_NAI, article: "Điều 27" },
    effectiveFrom: null,
  },
  {
    id: "kn-giai-quyet-lan-dau",
    name: { vi: "Giải quyết khiếu nại lần đầu", en: "Settle a first complaint" },
    ...law,
    ...days,
    applies: complaint,
    trigger: "accepted",
    amount: 30,
    extensions: upTo(45),
    pausing: suspension,
    remote: "kn-giai-quyet-lan-dau-vung-sau",
    readings: [NO_ROLL],
    metBy: SETTLED,
    source: { document: KHIEU_NAI, article: "Điều 28" },
    effectiveFrom: null,
  },
  {
    id: "kn-giai-quyet-lan-dau-vung-sau",
    name: { vi: "Giải quyết khiếu nại lần đầu ở vùng sâu, vùng xa", en: "Settle a first complaint in a remote area" },
    ...law,
    ...days,
    applies: { ...complaint, ...byName },
    trigger: "accepted",
    amount: 45,
    extensions: upTo(60),
    pausing: suspension,
    readings: [NO_ROLL],
    metBy: SETTLED,
    source: { document: KHIEU_NAI, article: "Điều 28" },
    effectiveFrom: null,
  },
  {
    id: "kn-khieu-nai-lan-hai",
    name: { vi: "Khiếu nại lần hai", en: "Make a second complaint" },
    ...law,
    ...days,
    applies: { ...complaint, ...byName },
    trigger: "appeal-opens",
    amount: 30,
    remote: "kn-khieu-nai-lan-hai-vung-sau",
    readings: [NO_ROLL],
    source: { document: KHIEU_NAI, article: "Điều 33 khoản 1" },
    effectiveFrom: null,
  },
  {
    id: "kn-khieu-nai-lan-hai-vung-sau",
    name: { vi: "Khiếu nại lần hai ở vùng sâu, vùng xa", en: "Make a second complaint in a remote area" },
    ...law,
    ...days,
    applies: { ...complaint, ...byName },
    trigger: "appeal-opens",
    amount: 45,
    readings: [NO_ROLL],
    source: { document: KHIEU_NAI, article: "Điều 33 khoản 1" },
    effectiveFrom: null,
  },
  {
    id: "kn-giai-quyet-lan-hai",
    name: { vi: "Giải quyết khiếu nại lần hai", en: "Settle a second complaint" },
    ...law,
    ...days,
    applies: { ...complaint, ...byName },
    trigger: "accepted",
    amount: 45,
    extensions: upTo(60),
    pausing: suspension,
    remote: "kn-giai-quyet-lan-hai-vung-sau",
    readings: [NO_ROLL],
    metBy: SETTLED,
    source: { document: KHIEU_NAI, article: "Điều 37" },
    effectiveFrom: null,
  },
  {
    id: "kn-giai-quyet-lan-hai-vung-sau",
    name: { vi: "Giải quyết khiếu nại lần hai ở vùng sâu, vùng xa", en: "Settle a second complaint in a remote area" },
    ...law,
    ...days,
    applies: { ...complaint, ...byName },
    trigger: "accepted",
    amount: 60,
    extensions: upTo(70),
    pausing: suspension,
    readings: [NO_ROLL],
    metBy: SETTLED,
    source: { document: KHIEU_NAI, article: "Điều 37" },
    effectiveFrom: null,
  },
];

/** Khoản 2 and 3 of Điều 30 (rows tc-gia-han-phuc-tap, tc-gia-han-dac-biet-phuc-tap): additions, where khiếu nại has ceilings. */
const furtherMonth = (ground: "complex" | "especially-complex", times: number, article: string) =>
  ({
    ground,
    by: "addition",
    amount: 30,
    unit: "calendar-day",
    times,
    source: { document: TO_CAO, article },
  }) as const;

const denunciations: TermRule[] = [
  {
    id: "tc-giai-quyet",
    name: { vi: "Giải quyết tố cáo", en: "Settle a denunciation" },
    ...law,
    ...days,
    applies: denunciation,
    trigger: "accepted",
    amount: 30,
    extensions: [
      furtherMonth("complex", 1, "Điều 30 khoản 2, 4"),
      furtherMonth("especially-complex", 2, "Điều 30 khoản 3, 4"),
    ],
    readings: [NO_ROLL],
    metBy: SETTLED,
    source: { document: TO_CAO, article: "Điều 30 khoản 1" },
    effectiveFrom: "2019-01-01",
  },
  {
    id: "tc-thong-bao-thu-ly",
    name: { vi: "Thông báo việc thụ lý tố cáo", en: "Give notice that a denunciation is accepted" },
    ...law,
    ...workingDays,
    applies: { ...denunciation, ...byName },
    trigger: "acceptance-decided",
    amount: 5,
    source: { document: TO_CAO, article: "Điều 29" },
    effectiveFrom: "2019-01-01",
  },
  {
    id: "tc-qua-han-cap-tren",
    name: {
      vi: "Cấp trên yêu cầu báo cáo về tố cáo quá hạn",
      en: "The superior body asks for a report on an overdue denunciation",
    },
    ...law,
    ...workingDays,
    applies: { ...denunciation, ...byName },
    trigger: "overdue-brought",
    amount: 5,
    source: { document: TO_CAO, article: "Điều 38" },
    effectiveFrom: "2019-01-01",
  },
  {
    id: "tc-qua-han-bao-cao",
    name: { vi: "Báo cáo cấp trên về tố cáo quá hạn", en: "Report to the superior body on an overdue denunciation" },
    ...law,
    ...workingDays,
    applies: { ...denunciation, ...byName },
    trigger: "report-asked",
    amount: 5,
    source: { document: TO_CAO, article: "Điều 38" },
    effectiveFrom: "2019-01-01",
  },
];

const petitions: TermRule[] = [
  {
    id: "don-xu-ly-ban-dau",
    name: { vi: "Xử lý đơn ban đầu", en: "First handling of a petition" },
    ...law,
    ...days,
    applies: { kinds: ["complaint", "denunciation", "petition", "concern"] },
    trigger: "received",
    amount: 10,
    readings: [NO_ROLL],
    metBy: HANDLED,
    // The published procedures name Thông tư 05/2021/TT-TTCP, in force 15/11/2021; its article was not seen.
    source: { document: "Thủ tục “Xử lý đơn” (Thông tư 05/2021/TT-TTCP)" },
    effectiveFrom: "2021-11-15",
  },
  {
    id: "pakn-vbqppl-15",
    name: {
      vi: "Trả lời phản ánh, kiến nghị về văn bản pháp luật",
      en: "Answer a petition about a legal document",
    },
    ...law,
    ...days,
    applies: { kinds: ["petition", "concern"], ...byName },
    trigger: "received",
    amount: 15,
    readings: [NO_ROLL],
    metBy: SETTLED,
    source: { document: "Công điện 89/CĐ-TTg (16/06/2025)" },
    effectiveFrom: "2025-06-16",
  },
];

const information: TermRule[] = [
  {
    id: "tctt-buu-chinh-don-gian",
    name: {
      vi: "Cung cấp thông tin đơn giản, có sẵn, yêu cầu qua bưu chính, fax",
      en: "Provide simple, available information asked for by post or fax",
    },
    ...law,
    ...workingDays,
    applies: { kinds: ["information-request"], channels: ["post"] },
    trigger: "received",
    amount: 5,
    metBy: SETTLED,
    source: { document: TIEP_CAN_2016, article: "Điều 31 khoản 1" },
    effectiveFrom: "2018-07-01",
    effectiveTo: "2026-08-31",
  },
  {
    id: "tctt-buu-chinh-phuc-tap-bao",
    name: {
      vi: "Thông báo thời hạn cung cấp thông tin phức tạp, yêu cầu qua bưu chính, fax",
      en: "Say how long complex information asked for by post or fax will take",
    },
    ...law,
    ...workingDays,
    applies: { kinds: ["information-request"], channels: ["post"], ...byName },
    trigger: "valid-request",
    amount: 3,
    source: { document: TIEP_CAN_2016, article: "Điều 31 khoản 2" },
    effectiveFrom: "2018-07-01",
    effectiveTo: "2026-08-31",
  },
  {
    id: "tctt-buu-chinh-phuc-tap",
    name: {
      vi: "Cung cấp thông tin phức tạp, yêu cầu qua bưu chính, fax",
      en: "Provide complex information asked for by post or fax",
    },
    ...law,
    ...workingDays,
    applies: { kinds: ["information-request"], channels: ["post"], ...byName },
    trigger: "valid-request",
    amount: 15,
    // The extension says "ngày", not "ngày làm việc": extended, it may end on a day off, where fifteen working days cannot.
    roll: "next-working-day",
    readings: [NO_ROLL],
    extensions: [{ ground: "necessary", by: "addition", amount: 15, unit: "calendar-day", times: 1 }],
    metBy: SETTLED,
    source: { document: TIEP_CAN_2016, article: "Điều 31 khoản 2" },
    effectiveFrom: "2018-07-01",
    effectiveTo: "2026-08-31",
  },
  {
    id: "tctt-niem-yet-30",
    name: { vi: "Niêm yết thông tin công khai", en: "Keep disclosed information posted" },
    ...law,
    ...days,
    bound: "at-least",
    roll: "none",
    applies: byName,
    trigger: "posted",
    amount: 30,
    source: { document: TIEP_CAN_2016, article: "Điều 21 khoản 2" },
    effectiveFrom: "2018-07-01",
    effectiveTo: "2026-08-31",
  },
  {
    id: "tctt-2026-thong-tin-sai",
    name: {
      vi: "Kiểm tra, trả lời về thông tin công khai không chính xác",
      en: "Check and answer about published information said to be wrong",
    },
    ...law,
    ...days,
    applies: byName,
    trigger: "item-disputed",
    amount: 10,
    readings: [NO_ROLL],
    source: { document: "Luật Tiếp cận thông tin (sửa đổi) 2026", article: "Điều 22" },
    effectiveFrom: "2026-09-01",
  },
  {
    id: "dccs-truyen-thanh-3",
    name: {
      vi: "Phát nội dung công khai trên hệ thống truyền thanh",
      en: "Broadcast disclosed matters on the loudspeakers, days in a row",
    },
    ...law,
    ...days,
    bound: "at-least",
    roll: "none",
    applies: byName,
    trigger: "broadcast",
    amount: 3,
    source: { document: "Luật Thực hiện dân chủ ở cơ sở 10/2022/QH15", article: "Điều 13 khoản 3" },
    effectiveFrom: "2023-07-01",
  },
];

const personalData = {
  ...law,
  applies: byName,
  trigger: "data-subject-asks",
  source: { document: NGHI_DINH_356 },
  effectiveFrom: "2026-01-01",
} as const;
const onceMore = [{ ground: "necessary", by: "addition", amount: 15, unit: "calendar-day", times: 1 }] as const;

const privacy: TermRule[] = [
  {
    id: "dlcn-phan-hoi-dau",
    name: { vi: "Phản hồi đầu tiên cho chủ thể dữ liệu cá nhân", en: "First reply to a person about their data" },
    ...personalData,
    ...workingDays,
    amount: 2,
  },
  {
    id: "dlcn-rut-dong-y",
    name: {
      vi: "Rút đồng ý, hạn chế, phản đối xử lý dữ liệu cá nhân",
      en: "Carry out a withdrawal, restriction or objection about personal data",
    },
    ...personalData,
    ...days,
    amount: 15,
    extensions: onceMore,
    readings: [NO_ROLL],
  },
  {
    id: "dlcn-rut-dong-y-ben-thu-ba",
    name: {
      vi: "Rút đồng ý, hạn chế, phản đối khi có bên xử lý hoặc bên thứ ba",
      en: "The same, when a processor or a third party holds the data",
    },
    ...personalData,
    ...days,
    amount: 20,
    extensions: onceMore,
    readings: [NO_ROLL],
  },
];

const reception = { ...law, type: "frequency", applies: byName } as const;

const receptionDays: FrequencyRule[] = [
  {
    id: "tcd-chu-tich-tinh",
    name: { vi: "Chủ tịch UBND cấp tỉnh tiếp công dân", en: "The provincial chairman receives citizens" },
    ...reception,
    times: 1,
    every: "month",
    source: { document: TIEP_CONG_DAN },
    effectiveFrom: "2014-07-01",
  },
  {
    id: "tcd-chu-tich-huyen",
    name: { vi: "Chủ tịch UBND cấp huyện tiếp công dân", en: "The district chairman receives citizens" },
    ...reception,
    times: 2,
    every: "month",
    source: { document: TIEP_CONG_DAN },
    effectiveFrom: "2014-07-01",
    effectiveTo: "2025-06-30",
  },
  {
    id: "tcd-chu-tich-xa-cu",
    name: { vi: "Chủ tịch UBND cấp xã tiếp công dân", en: "The commune chairman receives citizens" },
    ...reception,
    times: 1,
    every: "week",
    source: { document: TIEP_CONG_DAN, article: "Điều 15 khoản 2 điểm d" },
    effectiveFrom: "2014-07-01",
    effectiveTo: "2026-06-30",
  },
  {
    id: "tcd-chu-tich-xa-moi",
    name: { vi: "Chủ tịch UBND cấp xã tiếp công dân", en: "The commune chairman receives citizens" },
    ...reception,
    times: 2,
    every: "month",
    source: { document: LUAT_136, article: "Điều 1 khoản 7" },
    effectiveFrom: "2026-07-01",
  },
  {
    id: "tcd-dang-11-qdi",
    name: {
      vi: "Người đứng đầu cấp ủy cấp xã tiếp dân",
      en: "The head of the commune's Party committee receives citizens",
    },
    ...reception,
    times: 2,
    every: "month",
    source: { document: "Quy định 11-QĐi/TW (18/02/2019)" },
    effectiveFrom: "2019-02-18",
  },
];

const window = { ...law, type: "period", applies: {}, effectiveFrom: "2019-03-12" } as const;

const reports: (FixedRule | PeriodRule | TermRule)[] = [
  {
    id: "ht-bao-cao-nam",
    type: "fixed",
    name: { vi: "Báo cáo năm về công tác dân vận chính quyền", en: "Yearly report on dân vận work" },
    ...law,
    applies: {},
    every: "year",
    day: 5,
    edge: "before",
    // "Before the 05th" is a boundary, not a period that ends on a day off; art. 148.5 would lead past the words themselves.
    roll: "none",
    readings: [
      { id: "last-working-day-before", roll: "previous-working-day" },
      { id: "civil-code-roll", roll: "next-working-day" },
    ],
    source: {
      document: "Chỉ thị của UBND tỉnh Hà Tĩnh về tăng cường và đổi mới công tác dân vận",
      article: "phần tổ chức thực hiện",
    },
    // The copy at hand bears no date: it cites documents up to 30/11/2021, so its first report date is 05/12/2022.
    effectiveFrom: "2022-01-01",
  },
  {
    id: "nd09-ky-thang",
    name: { vi: "Kỳ số liệu báo cáo tháng", en: "Data period of a monthly report" },
    ...window,
    every: "month",
    closesOn: 14,
    source: { document: NGHI_DINH_09, article: "Điều 12 khoản 1" },
  },
  {
    id: "nd09-ky-quy",
    name: { vi: "Kỳ số liệu báo cáo quý", en: "Data period of a quarterly report" },
    ...window,
    every: "quarter",
    closesOn: 14,
    source: { document: NGHI_DINH_09, article: "Điều 12 khoản 2" },
  },
  {
    id: "nd09-ky-6-thang",
    name: { vi: "Kỳ số liệu báo cáo 6 tháng", en: "Data period of a half-year report" },
    ...window,
    every: "half-year",
    closesOn: 14,
    source: { document: NGHI_DINH_09, article: "Điều 12 khoản 3" },
  },
  {
    id: "nd09-ky-nam",
    name: { vi: "Kỳ số liệu báo cáo năm", en: "Data period of a yearly report" },
    ...window,
    every: "year",
    closesOn: 14,
    source: { document: NGHI_DINH_09, article: "Điều 12 khoản 4" },
  },
  {
    id: "nd09-gui-chinh-phu",
    type: "fixed",
    name: { vi: "Gửi báo cáo định kỳ lên Chính phủ", en: "Send a periodic report to the Government" },
    ...law,
    applies: {},
    every: null,
    day: 25,
    edge: "on-or-before",
    roll: "none",
    readings: [{ id: "last-working-day-before", roll: "previous-working-day" }],
    source: { document: NGHI_DINH_09, article: "Điều 13 khoản 1" },
    effectiveFrom: "2019-03-12",
  },
  {
    id: "nd09-khoang-cach",
    name: {
      vi: "Khoảng cách từ lúc chốt số liệu đến hạn gửi báo cáo",
      en: "Distance from closing the data to sending the report",
    },
    ...law,
    ...workingDays,
    bound: "at-least",
    applies: {},
    trigger: "data-closed",
    amount: 1,
    source: { document: NGHI_DINH_09, article: "Điều 8 khoản 5 điểm b" },
    effectiveFrom: "2019-03-12",
  },
];

/**
 * The time limits, frequencies and report periods that are known, each with its law, its dates and how sure we are of it.
 *
 * Unverified numbers and known gaps are in the list, so that they can be shown as such; `ruleBook` does not apply them unless asked.
 */
export const statutoryDeadlines: readonly DeadlineRule[] = [
  ...complaints,
  ...denunciations,
  ...petitions,
  ...information,
  ...privacy,
  ...receptionDays,
  ...reports,
  ...unverifiedDeadlines,
];
