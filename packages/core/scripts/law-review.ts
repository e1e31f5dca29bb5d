import { LANGS, VOCABULARY, wordOf } from "../src/index.js";
import { statutoryDeadlines, vietnamCalendar } from "../src/data/index.js";
import { lawLines, type LawLine } from "./law-lines.js";

const { confidences } = VOCABULARY.vi;
const STATUS: Readonly<Record<string, string>> = { statutory: "", administrative: " (không phải luật)" };

/** The list for a lawyer: one line a rule to sign, those on which most depends first. */
export function lawReview(): string {
  const lines = lawLines();
  const second = statutoryDeadlines.filter(
    (rule) => rule.type === "term" && rule.readings?.some(({ amount }) => amount !== undefined),
  );
  return `# Law review

For a lawyer: one line a rule, to be compared with the official gazette and signed. Made by \`npm run law -- --write\` from the data of
\`@danvan/core\`; a test keeps it true to them. Nothing here was read in the gazette itself.

${lines.length} rows, ${lines.filter(({ rule }) => rule.confidence === "unverified").length} of them not applied until confirmed,
${second.length} with a second figure from one source (shown beside the first, planned by, never promised). Calendar: \`${vietnamCalendar.version}\`.
“${confidences.verified}” means that the text of the article was read, in a copy of the State's codification or of the decree, or that two
independent sources give the figure; “trang” counts pages that quote it. That a limit moves from a day
off (Bộ luật Dân sự 2015 Điều 148 khoản 5) is to be confirmed, too; “cách hiểu khác” is shown beside the promised date. Sorted by what depends
on a row: the kinds of case it is applied to by itself, then the places of the product that name it, then worked examples and kept
decisions.

| Ký | Quy định | Con số | Căn cứ | Hiệu lực | Tin cậy | Dùng cho | Phụ thuộc |
| --- | --- | --- | --- | --- | --- | --- | --- |
${lines.map(rowOf).join("\n")}
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
    kinds.length ? kinds.join(", ") : "gọi tên",
    `${kinds.length} · ${files.length} · ${examples}`,
  ];
  return `| ${cells.join(" | ")} |`;
};

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
