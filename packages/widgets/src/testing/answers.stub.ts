import type {
  CaseField,
  ConsentNotice,
  DuePromise,
  PublicCase,
  PublicReport,
  PublishedAnswer,
  Receipt,
} from "@danvan/core/wire";

/** Answers of an agency's server, for stories and tests: the shapes of the wire contract, the dates as core computed them. */
const agency = { code: "18073", name: "UBND phường Thành Sen" };

export const code = "18073-K7QM9-XWRFT";

/** What is told before a consent. */
export const notice: ConsentNotice = {
  version: "2026-12",
  text: {
    vi: "UBND phường Thành Sen giữ dữ liệu. Ô nào không đánh dấu thì không dùng dữ liệu vào việc đó.",
    en: "The People's Committee of Thành Sen keeps the data. What you do not tick is not done.",
  },
  url: "/quyen-rieng-tu",
};

/** What cases may be about. */
export const fields: readonly CaseField[] = [
  { id: "duong", name: { vi: "Đường sá, giao thông", en: "Roads and traffic" }, words: ["mặt đường", "vỉa hè"] },
  { id: "dien", name: { vi: "Điện, chiếu sáng", en: "Electricity and lighting" }, words: ["đèn đường", "mất điện"] },
];

/** What the agency answered and published. */
export const published: readonly PublishedAnswer[] = [
  {
    id: "p1",
    kind: "concern",
    lang: "vi",
    field: "dien",
    place: "Ngõ 5",
    question: "Đèn đường trước trường tiểu học hỏng, buổi tối rất tối.",
    answer: "Đã thay bóng đèn.",
    publishedOn: "2026-11-20",
  },
  {
    id: "p2",
    kind: "question",
    lang: "vi",
    field: null,
    place: null,
    question: null,
    answer: "Bộ phận một cửa làm việc cả sáng thứ bảy.",
    publishedOn: "2026-11-12",
  },
];

/** Counted by core from 23/11/2026: a working day later than usual, because 24/11 is off. */
export const due: DuePromise = {
  rule: "demo-tra-loi",
  date: "2026-12-01",
  at: "2026-12-01T17:00:00.000Z",
  sourceStatus: "illustrative",
  confidence: "illustrative",
  steps: [
    {
      code: "rule",
      facts: {
        rule: "demo-tra-loi",
        vi: "Trả lời ý kiến gửi trên mạng (mức minh họa)",
        en: "Answer to messages sent online (illustrative)",
        sourceStatus: "illustrative",
        from: "2021-11-15",
        to: null,
      },
      source: { document: "Bản trình diễn danvan" },
    },
    { code: "status-illustrative", facts: { rule: "demo-tra-loi" } },
    {
      code: "starts",
      facts: { trigger: "received", date: "2026-11-23", first: "2026-11-24" },
      source: { document: "Bộ luật Dân sự 91/2015/QH13", article: "Điều 147" },
    },
    { code: "weekend", facts: { count: 2 } },
    {
      code: "day-off",
      facts: { date: "2026-11-24", holiday: "culture", announcedOn: "2026-04-24" },
      source: { document: "Nghị quyết 28/2026/QH16" },
    },
    {
      code: "counted",
      facts: { amount: 5, unit: "working-day", from: "2026-11-23", to: "2026-12-01" },
      source: { document: "Bản trình diễn danvan" },
    },
    {
      code: "also",
      facts: {
        rule: "don-xu-ly-ban-dau",
        vi: "Xử lý đơn ban đầu",
        en: "First handling of a petition",
        sourceStatus: "statutory",
        date: "2026-12-03",
      },
      source: { document: "Thủ tục “Xử lý đơn” (Thông tư 05/2021/TT-TTCP)" },
    },
    { code: "earliest", facts: { rule: "demo-tra-loi", date: "2026-12-01" } },
    { code: "due", facts: { date: "2026-12-01", at: "2026-12-01T17:00:00.000Z" } },
  ],
};

export const receipt: Receipt = {
  version: 1,
  code,
  secret: "K7QM-9XWR",
  agency,
  kind: "concern",
  receivedAt: "2026-11-23T02:12:00.000Z",
  due,
};

export const received: PublicCase = {
  version: 1,
  code,
  agency,
  kind: "concern",
  channel: "web",
  status: "in-progress",
  receivedAt: receipt.receivedAt,
  due,
  timing: "on-time",
  answer: null,
  refusal: null,
  questions: [],
  maySupply: false,
  rated: false,
  mayReopen: false,
  files: [],
  earlier: [],
  timeline: [
    { type: "received", at: receipt.receivedAt },
    { type: "accepted", at: "2026-11-23T07:30:00.000Z" },
    { type: "assigned", at: "2026-11-25T01:05:00.000Z" },
  ],
};

/** The agency asks its sender for more. */
export const asked: PublicCase = {
  ...received,
  questions: [{ at: "2026-11-25T02:00:00.000Z", text: "Cột đèn số mấy, trước nhà nào?", suppliedAt: null }],
  maySupply: true,
  timeline: [...received.timeline, { type: "asked", at: "2026-11-25T02:00:00.000Z" }],
};

export const answered: PublicCase = {
  ...received,
  status: "answered",
  timing: "met",
  mayReopen: true,
  answer: {
    at: "2026-11-27T03:40:00.000Z",
    text: "Tổ quản lý đô thị đã kiểm tra ngày 26/11: hỏng bộ hẹn giờ của ba bóng đèn.\nBộ hẹn giờ mới được lắp xong chiều cùng ngày, đèn đã sáng lại.\n\nXin cảm ơn đã báo.",
  },
  timeline: [...received.timeline, { type: "answered", at: "2026-11-27T03:40:00.000Z" }],
};

export const refused: PublicCase = {
  ...received,
  status: "refused",
  timing: "met",
  mayReopen: true,
  refusal: {
    at: "2026-11-25T03:40:00.000Z",
    reason: "outside-competence",
    text: "Đoạn đường này do Sở Xây dựng quản lý. Phường đã chuyển bản sao ý kiến đến Sở.",
  },
  timeline: [...received.timeline, { type: "refused", at: "2026-11-25T03:40:00.000Z" }],
};

export const overdue: PublicCase = { ...received, timing: "overdue" };

const fileId = (last: number) => `0193f6a2-7c1e-7b52-9d3a-00000000000${last}`;

/** The agency's own files are for everyone who has the code. */
export const answeredWithFiles: PublicCase = {
  ...answered,
  files: [
    { id: fileId(1), from: "agency", type: "application/pdf", size: 182_000 },
    { id: fileId(2), from: "agency", type: "image/jpeg", size: 1_234_000 },
  ],
};

/** What the sender sees with the secret of the receipt. */
export const own: PublicCase = {
  ...answeredWithFiles,
  files: [...answeredWithFiles.files, { id: fileId(3), from: "sender", type: "image/jpeg", size: 412_000 }],
  consent: { purposes: ["contact", "publish"] },
};

/** Open again, because its sender asked for it. */
export const reopened: PublicCase = {
  ...own,
  status: "in-progress",
  timing: "on-time",
  mayReopen: false,
  timeline: [...answered.timeline, { type: "reopened", at: "2026-11-28T08:00:00.000Z" }],
};

/** Answered a second time, after it was open again. */
export const answeredTwice: PublicCase = {
  ...own,
  mayReopen: false,
  answer: { at: "2026-11-29T08:00:00.000Z", text: "Đã thay cả ba bóng đèn và dây dẫn." },
  files: own.files.filter(({ from }) => from === "sender"),
  earlier: [{ ...answered.answer!, reason: null, files: own.files.filter(({ from }) => from === "agency") }],
  timeline: [...reopened.timeline, { type: "answered", at: "2026-11-29T08:00:00.000Z" }],
};

/** What a server of an earlier version sends. */
export const { mayReopen: _, files: __, earlier: ___, ...olderAnswered } = answered;

const month = (number: number, received: number, answered: number) => ({
  month: `2026-${String(number).padStart(2, "0")}`,
  received,
  answered,
});

export const report: PublicReport = {
  version: 1,
  agency,
  period: { from: "2026-01-01", to: "2026-11-22", asOf: "2026-11-22T11:00:00.000Z" },
  received: 214,
  transferred: 0,
  withinCompetence: 198,
  notYetDue: 14,
  rated: 61,
  answered: 181,
  refused: 16,
  open: 17,
  overdue: 3,
  oldestOpenDays: 19,
  onTime: { part: 176, whole: 198, percent: 88.9 },
  satisfaction: { part: 203, whole: 214, percent: 94.9 },
  months: [
    [12, 9],
    [8, 10],
    [19, 15],
    [21, 20],
    [17, 18],
    [24, 19],
    [31, 27],
    [26, 25],
    [18, 17],
    [23, 14],
    [15, 7],
  ].map(([received = 0, answered = 0], index) => month(index + 1, received, answered)),
};

export const emptyReport: PublicReport = {
  ...report,
  received: 0,
  transferred: 0,
  withinCompetence: 0,
  notYetDue: 0,
  rated: 0,
  answered: 0,
  refused: 0,
  open: 0,
  overdue: 0,
  oldestOpenDays: null,
  months: [],
  onTime: { part: 0, whole: 0, percent: null },
  satisfaction: { part: 0, whole: 0, percent: null },
};
