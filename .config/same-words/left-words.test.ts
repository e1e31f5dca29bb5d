import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.join(import.meta.dirname, "../..");

/** Every file that speaks to people. Titles that a law or a portal gives its figures (`core/src/data`) are not ours to choose. */
const FILES = [
  "packages/core/src/{case/vocabulary,explain,problems}/**/*.ts",
  "packages/{site,widgets}/src/messages/**/*.ts",
  "packages/server/src/http/{openapi/words,open311}/**/*.ts",
  "packages/doctor/src/finding/words/*.ts",
  "packages/documents/src/words/*.ts",
  "packages/cli/src/terminal/*.ts",
  "apps/demo/src/agency/*.ts",
  "apps/storybook/src/*/*-words.ts",
  "apps/storybook/docs/*.mdx",
].flatMap((pattern) => {
  const files = globSync(pattern, { cwd: root }).filter((file) => !file.includes(".test."));
  if (files.length === 0) throw new Error(`${pattern} names no file`);
  return files;
});

/** With the comments of a program left out: they speak to whoever changes it. */
const TEXTS = FILES.map((file) => {
  const text = readFileSync(path.join(root, file), "utf8");
  return [file, file.endsWith(".ts") ? text.replaceAll(/^\s*(?:\/?\*|\/\/).*$/gm, "") : text] as const;
});

/** Words that were left, each for one that stands everywhere instead: two words for one thing read as two things. */
const LEFT: readonly (readonly [left: RegExp, now: string])[] = [
  [/tra cứu vụ việc/i, "Tra cứu ý kiến đã gửi"],
  [/xem vụ việc (?:này|đến đâu)/i, "Xem ý kiến này"],
  [/vụ việc của bạn/i, "Ý kiến của bạn"],
  [/việc này là gì/i, "Bạn muốn gửi gì?"],
  [/(?:muốn|để) được trả lời riêng/i, "Muốn được liên hệ lại?"],
  [/không (?:được )?thụ lý/i, "Không tiếp nhận"],
  [/muộn nhất/i, "chậm nhất"],
  [/còn trong hạn/i, "Trong hạn"],
  [/đã quá hạn/i, "Quá hạn"],
  [/đồng hồ (?:đang|đã) dừng|dừng đồng hồ/i, "Tạm dừng tính hạn"],
  [/đã công bố có hạn sớm hơn/i, "Nếu luật quy định sớm hơn thì theo luật"],
  [/không tìm lại mã/i, "không tra lại được"],
  [/chưa đối chiếu với văn bản gốc/i, "Có số chưa kiểm chứng với văn bản gốc"],
  [/hồi âm/i, "Trang trả về không phải của cơ quan"],
  [/trang này khai báo/i, "Trang này chưa được cài đặt đúng"],
  [/thời hiệu là/i, "Phải gửi trong 90 ngày"],
  [/\b(?:not|taken|taking) (?:take )?(?:it )?up\b|\ba refusal\b/i, "Declined"],
  [/personal reply|want a reply/i, "Shall we get back to you?"],
  [/clock (?:that was |is |was )?stop|(?:stop|stops|stopped|stopping) the clock/i, "Time limit paused"],
];

test.each(LEFT)("no message says %s", (left) =>
  expect(
    TEXTS.flatMap(([file, text]) =>
      text
        .split("\n")
        .filter((line) => left.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    ),
  ).toEqual([]),
);

test.each(LEFT)("instead of %s stands “%s”", (_, now) =>
  expect(TEXTS.some(([, text]) => text.includes(now))).toBe(true),
);

test.each([
  "Đồng hồ đã dừng.",
  "was not taken up",
  "Do not take it up",
  "not taking it up",
  "Submit a refusal",
  "stop the clock",
])("“%s” would be found", (text) => expect(LEFT.some(([left]) => left.test(text))).toBe(true));

test("a share stands without a space, as `formatShare` writes it", () => {
  const more = globSync(["README*.md", "packages/core/src/data/rubrics/*.ts"], { cwd: root }).map(
    (file) => [file, readFileSync(path.join(root, file), "utf8")] as const,
  );
  expect(more.length).toBeGreaterThan(2);
  expect([...TEXTS, ...more].filter(([, text]) => /\d[ \u00a0]%/.test(text)).map(([file]) => file)).toEqual([]);
});
