import { shippedRegister } from "@danvan/core/data";
import { expect, test } from "vitest";
import { isCommittee } from "./is-committee.ts";

const of = (code: string, name: string, ...parties: "commune-committee"[]) => isCommittee({ code, name, parties });

test("a commune is its people's committee, a department is none", () => {
  const department = shippedRegister.agencies.find(({ name }) => name === "Sở Nội vụ")!;
  expect(of("18073", "Phường Thành Sen, tỉnh Hà Tĩnh")).toBe(true);
  expect(of(department.code, department.name)).toBe(false);
});

test("of another province the duties of the account or the name decide, and a name that says it itself needs no more", () => {
  expect([of("00004", "Ba Đình", "commune-committee"), of("00004", "Phường Ba Đình")]).toEqual([true, true]);
  expect(of("00004", "Sở Tư pháp")).toBe(false);
  expect(of("18073", "Ủy ban nhân dân phường Thành Sen", "commune-committee")).toBe(false);
});
