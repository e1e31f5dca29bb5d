import type { ClauseKind, Lang, Party } from "@danvan/core";

/** All that the page of the directive says beside the directive's own data, in one language. */
export interface DirectiveWords {
  readonly number: string;
  readonly unknown: string;
  readonly notBefore: (date: string) => string;
  readonly covered: (all: number) => string;
  readonly uncovered: (ids: string) => string;
  readonly shortcomings: string;
  readonly parties: string;
  readonly roles: Readonly<Record<Party["role"], string>>;
  readonly until: (date: string) => string;
  readonly since: (date: string) => string;
  readonly clauseKinds: Readonly<Record<ClauseKind, string>>;
  readonly owners: string;
  readonly partners: string;
  readonly answers: string;
  readonly cites: string;
  readonly inPractice: string;
  readonly evidence: string;
  readonly fromData: string;
  readonly served: string;
  readonly cases: string;
  readonly guidedOnly: string;
  readonly report: string;
  readonly figures: string;
  readonly byHand: string;
  readonly criteria: string;
  readonly noFigures: string;
  readonly instruments: string;
  readonly columns: readonly [cited: string, issuer: string, now: string, sure: string];
  readonly checkedOn: (date: string) => string;
}

const vi: DirectiveWords = {
  number: "Số, ngày ban hành",
  unknown: "bản dùng để lập mô hình không ghi",
  notBefore: (date) => `Không thể sớm hơn ${date}: văn bản mới nhất mà chỉ thị dẫn ra mang ngày ấy.`,
  covered: (all) => `Cả ${all} khoản đều có ít nhất một phần của danvan phục vụ.`,
  uncovered: (ids) => `Chưa có phần nào của danvan phục vụ các khoản: ${ids}.`,
  shortcomings: "Chỉ thị nhằm khắc phục",
  parties: "Ai có phần trong đó",
  roles: {
    issuer: "ban hành",
    overseer: "theo dõi, tổng hợp",
    addressee: "thực hiện",
    partner: "phối hợp",
    beneficiary: "được phục vụ",
  },
  until: (date) => `đến ${date}`,
  since: (date) => `từ ${date}`,
  clauseKinds: {
    continuous: "thường xuyên",
    plan: "theo kế hoạch",
    periodic: "định kỳ",
    event: "khi có việc",
    report: "báo cáo",
  },
  owners: "Ai làm",
  partners: "Cùng với",
  answers: "Khắc phục",
  cites: "Dẫn",
  inPractice: "Đối với phường năm 2026 (cách hiểu của dự án, không phải của chỉ thị)",
  evidence: "Minh chứng cơ quan đưa ra",
  fromData: "Hệ thống tự đếm",
  served: "Phần nào của danvan phục vụ",
  cases: "Loại ý kiến",
  guidedOnly: "chỉ hướng dẫn",
  report: "Phần của báo cáo năm",
  figures: "Số liệu",
  byHand: "nhập tay hoặc lấy từ hệ thống khác",
  criteria: "Tiêu chí chấm điểm",
  noFigures: "Chưa có số liệu nào: nêu bằng lời trong báo cáo.",
  instruments: "Văn bản được dẫn",
  columns: ["Văn bản", "Nơi ban hành", "Hiện nay", "Mức tin cậy"],
  checkedOn: (date) => `Tra cứu ngày ${date}`,
};

const en: DirectiveWords = {
  number: "Number, date",
  unknown: "not on the copy that was modelled",
  notBefore: (date) => `It cannot be older than ${date}: the newest document it quotes bears that day.`,
  covered: (all) => `Each of the ${all} clauses is served by at least one part of danvan.`,
  uncovered: (ids) => `Nothing in danvan serves these clauses yet: ${ids}.`,
  shortcomings: "What the directive wants to mend",
  parties: "Who has a part in it",
  roles: {
    issuer: "issues",
    overseer: "follows and consolidates",
    addressee: "carries out",
    partner: "works along",
    beneficiary: "served",
  },
  until: (date) => `until ${date}`,
  since: (date) => `since ${date}`,
  clauseKinds: {
    continuous: "all the time",
    plan: "by plan",
    periodic: "at intervals",
    event: "when it happens",
    report: "as a report",
  },
  owners: "Who does it",
  partners: "Together with",
  answers: "Mends",
  cites: "Quotes",
  inPractice: "For a ward office in 2026 (the project's reading, not the directive's)",
  evidence: "Evidence an agency shows",
  fromData: "Counted by the system",
  served: "What in danvan serves it",
  cases: "Kinds of message",
  guidedOnly: "guided only",
  report: "Parts of the yearly report",
  figures: "Figures",
  byHand: "entered by hand or imported",
  criteria: "Scoring criteria",
  noFigures: "No figure yet: told in words in the report.",
  instruments: "Documents it quotes",
  columns: ["Document", "Issued by", "Now", "How sure"],
  checkedOn: (date) => `Looked up on ${date}`,
};

export const DIRECTIVE_WORDS: Readonly<Record<Lang, DirectiveWords>> = { vi, en };
