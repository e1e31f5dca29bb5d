interface Kind {
  readonly status: number | null;
  readonly facts: Readonly<Record<string, string>>;
}
type Sentences = Readonly<Record<"vi" | "en", Readonly<Record<string, string>>>>;

const HEAD = `# Problems

Every problem that a library, the API or a command can give. A problem is \`{ code, path, facts }\`: \`code\` is stable and what a
program may branch on; \`path\` leads to the place; \`facts\` never hold what a citizen typed. The status is that of an answer whose
first problem it is (RFC 9457); – never crosses HTTP. A fact that ends in \`?\` may be absent.

Written by \`npm run docs:problems\` from \`packages/core/src/problems\`. Do not edit.
`;

/** The text of docs/problems.md, so that a test can compare it with what is committed. */
export function problemsPage(problems: Readonly<Record<string, Kind>>, { vi, en }: Sentences): string {
  const rows = Object.entries(problems)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { status, facts }]) => {
      const given = Object.entries(facts).map(([name, type]) => `\`${name}\`: ${type}`);
      const said = [vi, en].map((sentences) => cell(sentences[code] ?? ""));
      return `| \`${code}\` | ${status ?? "–"} | ${given.join("<br>")} | ${said.join(" | ")} |`;
    });
  return `${HEAD}\n| code | status | facts | Tiếng Việt | English |\n| --- | --- | --- | --- | --- |\n${rows.join("\n")}\n`;
}

const cell = (text: string) => text.replaceAll("|", "\\|").replace(/\{(\w+)\}/g, "`{$1}`");
