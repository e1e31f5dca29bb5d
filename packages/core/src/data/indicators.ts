import type { Indicator, IndicatorGroup } from "../metrics/indicator.js";
import { reportPhrases } from "./report-phrases.js";
import type { LocalizedText } from "../terms/localized.js";

const w = (vi: string, en: string): LocalizedText => ({ vi, en });

/** A unit in Vietnamese and in English, there of 1 and of all other figures. */
const unit = (vi: string, one: string, many = one) => ({ unit: w(vi, many), unitOfOne: one });

const UNITS = {
  document: unit("văn bản", "document", "documents"),
  yesNo: unit("có (1) hoặc không (0)", "yes (1) or no (0)"),
  meeting: unit("cuộc", "meeting", "meetings"),
  turn: unit("lượt", "turn", "turns"),
  item: unit("tin, bài", "item", "items"),
  activity: unit("hoạt động", "activity", "activities"),
  model: unit("mô hình", "model", "models"),
  file: unit("hồ sơ", "file", "files"),
  content: unit("nội dung", "content", "contents"),
  unit: unit("đơn vị", "unit", "units"),
  advice: unit("kiến nghị", "item of advice", "items of advice"),
  violation: unit("vi phạm", "violation", "violations"),
  opinion: unit("ý kiến", "opinion", "opinions"),
  case: unit("vụ việc", "matter", "matters"),
  check: unit("cuộc", "check", "checks"),
  person: unit("người", "person", "persons"),
  group: unit("đoàn", "group", "groups"),
  session: unit("buổi", "session", "sessions"),
  letter: unit("đơn", "letter", "letters"),
  pakn: unit("phản ánh, kiến nghị", "report or petition", "reports and petitions"),
  request: unit("yêu cầu", "request", "requests"),
  programme: unit("chương trình", "programme", "programmes"),
  report: unit("báo cáo", "report", "reports"),
  task: unit("nhiệm vụ", "task", "tasks"),
} as const;

type Extras = Partial<Pick<Indicator, "within" | "shareNeeds" | "max" | "definition" | "confidence" | "origins">>;

/** Figures that no text defines are practice: entered or imported, and marked as such. */
const count = (
  group: IndicatorGroup,
  id: string,
  vi: string,
  en: string,
  counts: keyof typeof UNITS,
  clauses: string,
  extras: Extras = {},
): Indicator => ({
  id,
  group,
  title: w(vi, en),
  ...UNITS[counts],
  clauses: clauses.split(" "),
  origins: ["hand", "import"],
  definition: null,
  confidence: "unverified",
  ...reportPhrases[id],
  ...extras,
});

const fromCases = { origins: ["cases", "hand", "import"], confidence: "verified" } as const;
const qd766 = (article: string) =>
  ({ ...fromCases, definition: { document: "Quyết định 766/QĐ-TTg", article } }) as const;
const ON_TIME = qd766("nhóm 5, tỷ lệ phản ánh, kiến nghị xử lý đúng hạn");
const SATISFIED = qd766("nhóm 5, tỷ lệ hài lòng về xử lý phản ánh, kiến nghị");
const seen = { confidence: "verified" } as const;

/**
 * What an agency's yearly report counts, table by table, each with the clauses it shows and where its definition was seen.
 * @example indicators[0]?.id // → "documents-issued"
 */
export const indicators: readonly Indicator[] = [
  count(
    "documents",
    "documents-issued",
    "Văn bản lãnh đạo, chỉ đạo đã ban hành",
    "Directing documents issued",
    "document",
    "1.1",
  ),
  count(
    "documents",
    "plan-issued",
    "Kế hoạch dân vận của năm đã ban hành",
    "Yearly dân vận plan issued",
    "yesNo",
    "1.3",
    { max: 1 },
  ),
  count(
    "documents",
    "focal-assigned",
    "Đã phân công lãnh đạo và đầu mối phụ trách",
    "Leader and focal officer assigned",
    "yesNo",
    "1.2",
    { max: 1 },
  ),
  count(
    "documents",
    "plan-tasks",
    "Nhiệm vụ trong kế hoạch năm đến hạn",
    "Tasks of the yearly plan that fell due",
    "task",
    "1.3 1.4",
  ),
  count(
    "documents",
    "plan-tasks-done",
    "Nhiệm vụ trong kế hoạch năm đã hoàn thành",
    "Tasks of the yearly plan completed",
    "task",
    "1.3 1.4",
    { within: "plan-tasks" },
  ),

  count("communication", "conferences", "Hội nghị quán triệt, tuyên truyền", "Conferences held", "meeting", "1.1 2.1"),
  count("communication", "conference-turns", "Lượt người dự hội nghị", "Attendances at conferences", "turn", "2.1"),
  count("communication", "articles", "Tin, bài tuyên truyền", "News items published", "item", "2.1 2.3"),
  count(
    "communication",
    "hard-area-activities",
    "Hoạt động ở vùng khó khăn, vùng đồng bào dân tộc thiểu số, tôn giáo",
    "Activities in difficult, ethnic-minority and religious areas",
    "activity",
    "2.2",
  ),

  count(
    "models",
    "models-registered",
    "Mô hình “Dân vận khéo” đăng ký",
    "“Dân vận khéo” models registered",
    "model",
    "3.1 3.2",
    seen,
  ),
  count("models", "models-recognised", "Mô hình được công nhận", "Models recognised", "model", "3.1", {
    ...seen,
    within: "models-registered",
  }),
  count("models", "models-multiplied", "Mô hình được nhân rộng", "Models replicated", "model", "3.1", {
    ...seen,
    within: "models-recognised",
  }),
  count(
    "models",
    "models-economy",
    "Trong số đăng ký: lĩnh vực kinh tế",
    "Of those registered: economy",
    "model",
    "3.1",
    { ...seen, within: "models-registered" },
  ),
  count(
    "models",
    "models-society",
    "Trong số đăng ký: lĩnh vực văn hóa - xã hội",
    "Of those registered: culture and society",
    "model",
    "3.1",
    { ...seen, within: "models-registered" },
  ),
  count(
    "models",
    "models-security",
    "Trong số đăng ký: lĩnh vực quốc phòng - an ninh",
    "Of those registered: defence and security",
    "model",
    "3.1",
    { ...seen, within: "models-registered" },
  ),
  count(
    "models",
    "models-system",
    "Trong số đăng ký: lĩnh vực xây dựng hệ thống chính trị",
    "Of those registered: political system",
    "model",
    "3.1",
    { ...seen, within: "models-registered" },
  ),
  count(
    "models",
    "models-collective",
    "Trong số đăng ký: tập thể",
    "Of those registered: collectives",
    "model",
    "3.1",
    { ...seen, within: "models-registered" },
  ),
  count(
    "models",
    "models-individual",
    "Trong số đăng ký: cá nhân",
    "Of those registered: individuals",
    "model",
    "3.1",
    { ...seen, within: "models-registered" },
  ),

  count(
    "procedures",
    "files-settled",
    "Hồ sơ thủ tục hành chính đã giải quyết",
    "Procedure files settled",
    "file",
    "4.1 4.3",
    seen,
  ),
  count("procedures", "files-early", "Hồ sơ giải quyết trước hạn", "Files settled early", "file", "4.3", {
    ...seen,
    within: "files-settled",
  }),
  count("procedures", "files-on-time", "Hồ sơ giải quyết đúng hạn", "Files settled on the due date", "file", "4.3", {
    ...seen,
    within: "files-settled",
  }),
  count("procedures", "files-late", "Hồ sơ giải quyết trễ hạn", "Files settled late", "file", "4.3", {
    ...seen,
    within: "files-settled",
  }),
  count(
    "procedures",
    "delegations",
    "Nội dung phân cấp, phân quyền đã thực hiện",
    "Powers decentralised and devolved",
    "content",
    "4.4",
  ),
  count("procedures", "units-rearranged", "Đơn vị, bộ phận được sắp xếp lại", "Units rearranged", "unit", "4.5"),
  count("procedures", "cases-online", "Vụ việc tiếp nhận trực tuyến", "Matters received online", "case", "4.6", {
    origins: ["cases", "hand", "import"],
  }),

  count(
    "democracy",
    "contents-due",
    "Nội dung phải công khai để Nhân dân biết",
    "Contents that must be made public",
    "content",
    "4.7 4.8 5.1",
  ),
  count(
    "democracy",
    "contents-published",
    "Nội dung đã công khai",
    "Contents made public",
    "content",
    "4.7 4.8 5.1 6.2",
    { within: "contents-due" },
  ),
  count(
    "democracy",
    "opinions-joined",
    "Ý kiến Nhân dân tham gia",
    "Opinions given by the people",
    "opinion",
    "4.8 6.5",
  ),

  count("inspection", "inspections", "Cuộc kiểm tra công vụ", "Checks of public service", "check", "5.4"),
  count(
    "inspection",
    "violations-handled",
    "Vi phạm trong thi hành công vụ đã xử lý",
    "Violations in public service handled",
    "violation",
    "5.2 5.3 5.4",
  ),

  count("reception", "reception-turns", "Lượt tiếp công dân", "Receptions of citizens", "turn", "6.3", seen),
  count("reception", "reception-persons", "Người được tiếp", "Persons received", "person", "6.3", seen),
  count(
    "reception",
    "reception-matters",
    "Vụ việc qua tiếp công dân",
    "Matters raised at receptions",
    "case",
    "6.3",
    seen,
  ),
  count("reception", "reception-groups", "Đoàn đông người", "Large groups received", "group", "6.3", seen),
  count(
    "reception",
    "reception-head-due",
    "Buổi người đứng đầu phải tiếp theo quy định",
    "Sessions the head owed",
    "session",
    "6.3",
    seen,
  ),
  count(
    "reception",
    "reception-head",
    "Buổi người đứng đầu trực tiếp tiếp",
    "Sessions held by the head",
    "session",
    "6.3",
    seen,
  ),

  count(
    "dialogue",
    "dialogues-head",
    "Cuộc đối thoại của người đứng đầu",
    "Dialogues held by the head",
    "meeting",
    "6.3",
  ),
  count("dialogue", "dialogue-opinions", "Ý kiến tại đối thoại", "Opinions given in dialogues", "opinion", "6.3"),
  count("dialogue", "dialogue-settled", "Ý kiến đã giải quyết", "Opinions settled", "opinion", "6.3", {
    within: "dialogue-opinions",
  }),

  count("letters", "letters-received", "Tổng số đơn tiếp nhận", "Letters received", "letter", "6.4", seen),
  count("letters", "letters-complaint", "Đơn khiếu nại", "Complaints", "letter", "6.4", {
    ...seen,
    within: "letters-received",
  }),
  count("letters", "letters-denunciation", "Đơn tố cáo", "Denunciations", "letter", "6.4", {
    ...seen,
    within: "letters-received",
  }),
  count("letters", "letters-petition", "Đơn kiến nghị, phản ánh", "Petitions and reports", "letter", "6.4", {
    ...seen,
    within: "letters-received",
  }),
  count("letters", "letters-qualified", "Đơn đủ điều kiện xử lý", "Letters that qualify", "letter", "6.4", {
    ...seen,
    within: "letters-received",
  }),
  count("letters", "letters-answered", "Đơn đã trả lời", "Letters answered", "letter", "6.4", {
    ...seen,
    within: "letters-received",
  }),
  count("letters", "letters-open", "Đơn đang xử lý", "Letters in hand", "letter", "6.4", {
    ...seen,
    within: "letters-received",
  }),
  count("letters", "letters-overdue", "Đơn quá hạn", "Letters overdue", "letter", "6.4", {
    ...seen,
    within: "letters-received",
  }),

  count(
    "feedback",
    "pakn-received",
    "Phản ánh, kiến nghị tiếp nhận",
    "Reports and petitions received",
    "pakn",
    "6.4",
    SATISFIED,
  ),
  count(
    "feedback",
    "pakn-within-competence",
    "Phản ánh, kiến nghị thuộc thẩm quyền",
    "Reports and petitions within competence",
    "pakn",
    "6.4",
    { ...ON_TIME, within: "pakn-received" },
  ),
  count(
    "feedback",
    "pakn-on-time",
    "Phản ánh, kiến nghị xử lý đúng hạn",
    "Reports and petitions handled on time",
    "pakn",
    "6.4",
    { ...ON_TIME, within: "pakn-within-competence" },
  ),
  count(
    "feedback",
    "pakn-in-time",
    "Phản ánh, kiến nghị xử lý đúng hạn hoặc đang xử lý còn trong hạn",
    "Reports and petitions handled on time, or in hand within time",
    "pakn",
    "6.4",
    {
      ...ON_TIME,
      definition: { document: "Cách tính của Cổng Dịch vụ công quốc gia", article: "quy tắc 5.2" },
      confidence: "unverified",
      within: "pakn-within-competence",
    },
  ),
  count(
    "feedback",
    "pakn-rated",
    "Phản ánh, kiến nghị có người gửi đánh giá",
    "Reports and petitions rated by who sent them",
    "pakn",
    "4.2 5.3 6.4",
    { ...SATISFIED, within: "pakn-received" },
  ),
  count(
    "feedback",
    "pakn-satisfied",
    "Phản ánh, kiến nghị không bị đánh giá không hài lòng và không trễ hạn",
    "Reports and petitions neither rated dissatisfied nor handled late",
    "pakn",
    "4.2 5.3 6.4",
    { ...SATISFIED, within: "pakn-received", shareNeeds: "pakn-rated" },
  ),
  count(
    "feedback",
    "cases-received",
    "Vụ việc tiếp nhận, mọi loại",
    "Matters received, of every kind",
    "case",
    "6.4 7.2",
    fromCases,
  ),
  count("feedback", "cases-open", "Vụ việc đang xử lý", "Matters in hand", "case", "6.4", {
    ...fromCases,
    within: "cases-received",
  }),
  count("feedback", "cases-overdue", "Vụ việc quá hạn chưa trả lời", "Matters overdue and unanswered", "case", "6.4", {
    ...fromCases,
    within: "cases-open",
  }),
  count("feedback", "cases-reopened", "Vụ việc mở lại", "Matters re-opened", "case", "5.3 6.4", {
    ...fromCases,
    within: "cases-received",
  }),
  count(
    "feedback",
    "information-requests",
    "Yêu cầu cung cấp thông tin",
    "Requests for information",
    "request",
    "6.1",
    fromCases,
  ),
  count(
    "feedback",
    "information-requests-due",
    "Yêu cầu cung cấp thông tin đã trả lời hoặc đã đến hạn",
    "Requests for information answered or fallen due",
    "request",
    "6.1",
    { ...fromCases, within: "information-requests" },
  ),
  count(
    "feedback",
    "information-requests-on-time",
    "Yêu cầu cung cấp thông tin trả lời đúng hạn",
    "Requests for information answered on time",
    "request",
    "6.1",
    { ...fromCases, within: "information-requests-due" },
  ),

  count(
    "partners",
    "joint-programmes",
    "Chương trình phối hợp với MTTQ, đoàn thể",
    "Joint programmes with the Front and the unions",
    "programme",
    "7.1",
  ),
  count(
    "partners",
    "partner-opinions",
    "Kiến nghị giám sát, phản biện của MTTQ, đoàn thể",
    "Opinions of the Front and the unions received",
    "opinion",
    "7.2",
  ),
  count(
    "partners",
    "partner-opinions-answered",
    "Kiến nghị đã tiếp thu, trả lời",
    "Opinions taken up or answered",
    "opinion",
    "7.2",
    { within: "partner-opinions" },
  ),

  count("reporting", "reports-late", "Báo cáo gửi trễ hạn", "Reports handed in late", "report", "R O3"),
  count(
    "reporting",
    "reports-late-excused",
    "Báo cáo trễ hạn có lý do khách quan được xác nhận",
    "Late reports with a confirmed objective cause",
    "report",
    "R O2",
    { within: "reports-late" },
  ),
  count(
    "reporting",
    "oversight-advice-taken",
    "Kiến nghị của Sở Nội vụ đã thực hiện",
    "Advice of the Department of Home Affairs carried out",
    "advice",
    "O1 O2",
  ),
];
