import { expect, test } from "vitest";
import { nghiDinh30 } from "../profile/profile.ts";
import { addresseesOf, recipientLines } from "./listed.ts";

const { words } = nghiDinh30;

test("what stands in every list of recipients is there once, also when the office writes it out", () => {
  const given = { recipients: ["- Như trên;", "Thường trực HĐND phường;", "Lưu: VT, VHXH."], draftedBy: "LTH" };
  expect(recipientLines(words, given)).toEqual(["- Như trên;", "- Thường trực HĐND phường;", "- Lưu: VT, VHXH."]);
  expect(recipientLines(words, { recipients: ["NHƯ TRÊN".normalize("NFD"), " "], draftedBy: "LTH" })).toEqual([
    "- Như trên;",
    "- Lưu: VT, LTH.",
  ]);
});

test("a name of a list has no sign of its own at its ends", () => {
  expect(addresseesOf({ to: ["- Ủy ban nhân dân tỉnh;", "Sở Nội vụ.", ""] })).toEqual([
    "Ủy ban nhân dân tỉnh",
    "Sở Nội vụ",
  ]);
  expect(addresseesOf({ to: ["Kính gửi: Ủy ban nhân dân tỉnh.", "Kính gửi:"] })).toEqual(["Ủy ban nhân dân tỉnh"]);
});
