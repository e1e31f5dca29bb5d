import { describe, expect, test } from "vitest";
import { readForm } from "./form.js";

const read = (...fields: [name: string, value: string][]) => readForm(fields, () => "a new key");

describe("what a site's own programs add to a form is passed over", () => {
  test.each<[name: string, value: string]>([
    ["8f1d2e3c4b5a69788f1d2e3c4b5a6978", "1"],
    ["csrfp_token", "a9"],
    ["__VIEWSTATE", "/wEPDwUKLTk"],
    ["return", "L2xpZW4taGU="],
    ["page_url", "https://phuong.example/lien-he"],
    ["language", "vi-VN"],
    ["ma-phien", "abc123def456abc123def456"],
  ])("%s", (name, value) => expect(read([name, value]).unknownFields).toEqual([]));
});

describe("what a person may have written is shown again", () => {
  test.each<[name: string, value: string]>([
    ["noi_dung", "Cầu treo hỏng lan can."],
    ["dienthoai", "0912345678/0987654321"],
    ["diachi", "12/34"],
  ])("%s", (name, value) => {
    const { typed, unknownFields } = read([name, value]);
    expect(unknownFields).toMatchObject([{ code: "field-unknown" }]);
    expect(typed.unread).toEqual([[name, value]]);
  });
});
