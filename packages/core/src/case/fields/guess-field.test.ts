import { expect, test } from "vitest";
import { DEFAULT_FIELDS } from "./default-fields.js";
import { guessField } from "./guess-field.js";

test.each([
  ["Đèn đường ngõ 5 hỏng đã ba hôm", "dien"],
  ["den duong ngo 5 hong", "dien"],
  ["Mặt đường Nguyễn Du nhiều ổ gà", "duong"],
  ["Đèn giao thông ở ngã tư không sáng", "duong"],
  ["Xe rác hai tuần không tới, mùi hôi", "rac"],
  ["Nước máy yếu, cống tắc nên ngập", "nuoc"],
  ["Hàng xóm mở karaoke, loa kéo đến khuya", "tieng-on"],
  ["Sổ đỏ của tôi bị sai ranh giới", "dat-dai"],
  ["Nộp hồ sơ xin giấy khai sinh chưa có kết quả", "thu-tuc"],
  ["Cán bộ một cửa thái độ cáu gắt", "thai-do"],
  ["Tôi muốn góp ý một chuyện", null],
  ["", null],
])("%s is about %s", (text, field) => {
  expect(guessField(text, DEFAULT_FIELDS)).toBe(field);
});

test("a word with accents is not its neighbour without them, and no part of a longer one", () => {
  expect(guessField("Rắc rối quá", DEFAULT_FIELDS)).toBeNull();
  expect(guessField("Roi rac qua", DEFAULT_FIELDS)).toBe("rac");
  expect(guessField("Trac tuoi toi", DEFAULT_FIELDS)).toBeNull();
  expect(guessField("Rác".normalize("NFD"), DEFAULT_FIELDS)).toBe("rac");
});

test("an agency's own list takes the place of the default one, and an empty list of words is never guessed", () => {
  const own = [
    { id: "khac", name: { vi: "Khác", en: "Other" }, words: ["…"] },
    { id: "bien", name: { vi: "Bãi biển", en: "Beach" }, words: ["bãi biển"] },
  ];
  expect(guessField("Bai bien nhieu rac", own)).toBe("bien");
  expect(guessField("Rác", own)).toBeNull();
});

test("a phrase counts once however often it stands in the text, and of two equal fields the first one holds", () => {
  const named = (id: string, words: string[]) => ({ id, name: { vi: id, en: id }, words });
  const fields = [named("cong", ["cống"]), named("rac", ["rác", "mùi hôi"])];
  expect(guessField("cống, cống, cống, mùi hôi", fields)).toBe("rac");
  expect(guessField("rác cạnh cống", fields)).toBe("cong");
});
