import { LANGS, VOCABULARY, wordOf } from "../src/index.js";
import { orderOf } from "../src/calendar/calendar-data.js";
import { deadlineEvidence, statutoryDeadlines, vietnamCalendar } from "../src/data/index.js";
import { lawLines, type LawLine } from "./law-lines.js";

const { confidences, kinds: kindNames } = VOCABULARY.vi;
const STATUS: Readonly<Record<string, string>> = { statutory: "", administrative: " (không phải luật)" };

/** The list for a lawyer: one line a rule to sign, those on which most depends first, then the calendar, a line a year. */
export function lawReview(): string {
  const lines = lawLines();
  const single = lines.filter(({ rule }) => rule.confidence === "unverified").length;
  const second = statutoryDeadlines.filter(
    (rule) => rule.type === "term" && rule.readings?.some(({ amount }) => amount !== undefined),
  ).length;
  return `# Law review

**Dành cho luật sư.** Mỗi dòng là một quy định để đối chiếu với Công báo rồi ký: đổi ☐ thành ☑, ghi họ tên và ngày. Chưa dòng nào được đọc từ Công báo.

- ${lines.length} dòng; ${single} dòng mới thấy ở một nguồn hoặc chưa có con số, không áp dụng khi đơn vị chưa gọi tên; ${second} dòng có con số thứ hai ở một nguồn (hiện bên cạnh, dùng để lên kế hoạch, không dùng để hẹn).
- “${confidences.verified}”: đã đọc lời văn của điều luật trong bản sao Bộ Pháp điển hoặc bản chép nghị định, hoặc có ít nhất hai nguồn độc lập. “Trang” là số trang trích dẫn, địa chỉ ở cuối.
- “Cách hiểu khác” được hiện bên cạnh ngày đã hẹn. Việc dời hạn khi trùng ngày nghỉ (Bộ luật Dân sự 2015 Điều 148 khoản 5) cũng cần xác nhận.
- “Phụ thuộc”: số loại vụ việc tự động áp dụng · số tệp của sản phẩm có nêu tên · số ví dụ và quyết định đã lưu. Xếp theo thứ tự đó.

In English: one line a rule, to be compared with the official gazette and signed. Made by \`npm run law -- --write\` from the data of
\`@danvan/core\`; a test keeps it true to them.

## Quy định

| Ký | Quy định | Con số | Căn cứ | Hiệu lực | Tin cậy | Dùng cho | Phụ thuộc |
| --- | --- | --- | --- | --- | --- | --- | --- |
${lines.map(rowOf).join("\n")}

## Lịch làm việc ${vietnamCalendar.version}

| Ký | Năm | Ngày nghỉ từ thứ Hai đến thứ Sáu | Thứ Bảy làm bù | Căn cứ |
| --- | --- | --- | --- | --- |
${vietnamCalendar.years.map(({ year }) => yearRow(year)).join("\n")}

## Trang đã đọc

${Object.entries(deadlineEvidence)
  .filter(([, { urls }]) => urls.length > 0)
  .map(([id, { urls }]) => `- \`${id}\`: ${urls.map((url) => `<${url}>`).join(" · ")}`)
  .join("\n")}
`;
}

const rowOf = (line: LawLine): string => {
  const { rule, figure, variants, source, inForce, kinds, files, examples, evidence } = line;
  const cells = [
    "☐",
    `${rule.name.vi}<br>\`${rule.id}\``,
    [figure, ...variants].join("<br>"),
    `${source}${STATUS[rule.sourceStatus] ?? ` (${rule.sourceStatus})`}`,
    inForce,
    [rule.confidence === "verified" ? confidences.verified : `**${confidences[rule.confidence]}**`, evidence]
      .filter(Boolean)
      .join("<br>"),
    kinds.length ? kinds.map((kind) => kindNames[kind]).join(", ") : "khi được gọi tên",
    `${kinds.length} · ${files.length} · ${examples}`,
  ];
  return `| ${cells.join(" | ")} |`;
};

/** What counts of a year: proposals stand in no line. */
function yearRow(year: number): string {
  const entries = vietnamCalendar.entries.filter(
    ({ order, off }) => off[0]?.startsWith(`${year}-`) && orderOf(vietnamCalendar, order).status !== "proposed",
  );
  const days = (dates: readonly string[]) =>
    dates.map((date) => date.slice(5).split("-").reverse().join("/")).join(" ");
  const documents = new Set(entries.map(({ order }) => orderOf(vietnamCalendar, order).document).filter(Boolean));
  const cells = [
    "☐",
    year,
    days(entries.flatMap(({ off }) => off)),
    days(entries.flatMap(({ worked = [] }) => worked)) || "không",
    [...documents].join("; "),
  ];
  return `| ${cells.join(" | ")} |`;
}

/** The same as lines for a terminal. */
export function lawLinesText(): string {
  return lawLines()
    .map(({ rule, figure, variants, source, inForce, kinds, files, examples, evidence }) =>
      [
        `${rule.id}  [${rule.confidence}, ${rule.sourceStatus}]`,
        ...LANGS.map((lang) => `  ${rule.name[lang]}`),
        `  ${figure}${variants.length ? `; ${variants.join("; ")}` : ""}`,
        `  ${source}; ${inForce}${evidence ? `; ${evidence}` : ""}`,
        `  ${kinds.length ? kinds.join(", ") : rule.type === "term" ? `by name (${wordOf(rule.trigger, "en")})` : "by name"}; ${files.join(", ") || "no file names it"}; ${examples} examples`,
      ].join("\n"),
    )
    .join("\n\n");
}
