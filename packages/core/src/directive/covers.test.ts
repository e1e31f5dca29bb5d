import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { directive, instruments } from "../data/index.js";
import { clauseOf } from "./duties.js";

/** Every word with a content of each part of the text, sorted: made once from the text, which is not kept here. */
const WORDS: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(path.join(import.meta.dirname, "../../test/directive-words.json"), "utf8"),
);

/** Words that only join others. */
const JOINING = new Set(
  "và của về các với là vào ở tại trong theo cho để những nhất việc đó qua nhằm trên như thì mà từ đến này khi bằng ra số có".split(
    " ",
  ),
);
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^[.,;:“”"()[\]…/]+|[.,;:“”"()[\]…/]+$/g, ""))
    .filter((word) => word !== "" && !/^[-–]$/.test(word) && !JOINING.has(word));

describe.each(directive.tasks)("A12 task $id", ({ id, clauses }) => {
  test("A12 every word of the text that has a content is carried by a clause", () => {
    const carried = new Set(clauses.flatMap(({ covers }) => covers.flatMap(wordsOf)));
    expect(WORDS[id]!.filter((word) => !carried.has(word))).toEqual([]);
  });

  test("A12 no clause claims to carry a word that the text lacks", () => {
    const claimed = clauses.flatMap(({ covers }) => covers.flatMap(wordsOf));
    expect(claimed.filter((word) => !WORDS[id]!.includes(word))).toEqual([]);
  });

  test("A12 no clause says a word that the text lacks: no duty, period or addressee of ours", () => {
    const said = clauses.flatMap(({ text }) => wordsOf(text.vi));
    expect([...new Set(said)].filter((word) => !WORDS[id]!.includes(word))).toEqual([]);
  });
});

/** Words of the titles of cited documents, and turns of phrase, that a clause may leave to them. */
const LEFT_TO_TITLES =
  "biểu hiện; cán bộ; chiến sỹ; chỉnh đốn; công chức; hành chính; học tập; kỷ cương; kỷ luật; làm theo; lối sống; lực lượng vũ trang; nâng cao; ngăn chặn; nội bộ; phong cách hồ chí minh; siết chặt; suy thoái; sự; tăng cường; tiếp tục; tư tưởng; tư tưởng chính trị; tự chuyển hóa; tự diễn biến; viên chức; xây dựng; đẩy lùi; đẩy mạnh; đạo đức; đạo đức công vụ; các cấp; chính quyền; cơ quan; nhiệm vụ; tổ chức; đổi mới".split(
    "; ",
  );
const TURNS = "công cuộc; nhà nước; hoạt động; thực hiện; cần; đảm bảo; công tác; đối; yêu cầu; giao; sở nội vụ".split(
  "; ",
);

test("A12 what a clause carries, it says: all but dates and titles of documents, and turns of phrase", () => {
  const issuers = instruments.map(({ issuer }) => issuer.vi.toLowerCase());
  const unsaid = directive.tasks
    .flatMap(({ clauses }) => clauses)
    .flatMap(({ id, text, cites, covers }) => {
      const said = wordsOf(text.vi);
      return covers
        .filter((word) => !wordsOf(word).every((one) => said.includes(one)))
        .filter((word) => !TURNS.includes(word))
        .filter(
          (word) =>
            cites.length === 0 ||
            !(LEFT_TO_TITLES.includes(word) || issuers.includes(word) || /\d+\/\d+\/\d{4}|^ngày$/.test(word)),
        )
        .map((word) => `${id} ${word}`);
    });
  expect(unsaid).toEqual([]);
});

/** What a look at the clauses on 28 November 2026 found dropped or weakened. */
const MUST_SAY: Readonly<Record<string, string>> = {
  "1.1": "thể chế hóa; pháp luật; phát triển; sau đại dịch Covid-19",
  "1.2": "phục vụ Nhân dân; vững mạnh",
  "1.4": "hiệu lực, hiệu quả",
  "2.1": "người lao động; cơ quan hành chính nhà nước; vai trò",
  "2.2": "tuyên truyền, vận động",
  "2.3": "dễ thực hiện; Covid-19",
  "3.2": "các văn bản khác có liên quan",
  "4.2": "hiệu lực, hiệu quả",
  "4.3": "hiệu quả",
  "4.4": "phân cấp, phân quyền",
  "5.1": "đảng viên; cán bộ cấp chiến lược; viên chức; lực lượng vũ trang",
  "5.3": "khắc phục bệnh thành tích, hành chính, vô cảm, quan liêu xa dân",
  "5.4": "kiểm tra, thanh tra công vụ; cửa quyền, gây phiền hà; hoàn thiện pháp luật về thực hiện dân chủ ở cơ sở",
  "6.4": "giải quyết kịp thời những bức xúc, nguyện vọng chính đáng của người dân",
  "6.5": "trách nhiệm chấp hành pháp luật; an ninh chính trị, trật tự an toàn xã hội",
  "7.1": "tổ chức chính trị - xã hội; các tầng lớp Nhân dân",
  O3: "theo quy định",
};

test.each(Object.entries(MUST_SAY))("A12 clause %s says %s", (id, phrases) => {
  for (const phrase of phrases.split("; ")) expect(clauseOf(directive, id).text.vi).toContain(phrase);
});

test("A12 the plan of 1.3 has no period and no date, and only the report is yearly", () => {
  const yearly = directive.tasks.flatMap(({ clauses }) => clauses).filter(({ text }) => /hằng năm/.test(text.vi));
  expect(yearly.map(({ id }) => id)).toEqual(["R"]);
  expect(clauseOf(directive, "1.3")).toMatchObject({ fromData: [] });
});

test("A12 each clause says what it asks of a ward office today, in both languages", () => {
  for (const { inPractice } of directive.tasks.flatMap(({ clauses }) => clauses)) {
    expect(inPractice.vi.length).toBeGreaterThan(20);
    expect(inPractice.en).not.toBe(inPractice.vi);
  }
});

/** The text of a package and of the documents: what a reader meets. */
const read = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(ts|md|mdx|json|html)$/.test(file) && !/node_modules|dist|covers\.test/.test(file))
    .map((file) => readFileSync(path.join(root, file), "utf8"));

test("A3 the directive of the Prime Minister is never cited without its date: another of its number exists since 14/08/2026", () => {
  const repository = path.join(import.meta.dirname, "../../../..");
  const texts = [
    "packages/core/src",
    "packages/core/test",
    "packages/documents/src",
    "packages/site/src",
    "packages/widgets/src",
    "packages/cli/src",
    "apps/demo/src",
    "apps/storybook/src",
    "apps/storybook/docs",
    "docs",
  ].flatMap((folder) => read(path.join(repository, folder)));
  const bare = texts.flatMap((text) => text.match(/33\/CT-TTg(?![^\n]{0,12}26\/11\/2021)[^\n]{0,30}/gi) ?? []);
  expect(bare.filter((found) => !/33\/ct-ttg"/.test(found))).toEqual([]);
});
