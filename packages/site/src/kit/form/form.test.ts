import { expect, test } from "vitest";
import { checkBox, choiceGroup, selectField } from "./choices.ts";
import { html } from "../view/html.ts";
import { withSummary } from "./error-summary.ts";
import { textField } from "./text-field.ts";

const flat = (markup: { toString(): string }) => markup.toString().replaceAll(/\s+/g, " ").replaceAll("> <", "><");
const wrong = new Map([["email", "Viết đủ địa chỉ."]]);
const email = { name: "email", label: "Email", hint: "Ví dụ an@vidu.vn", value: `a"b`, type: "email" as const };

test("a field without a fault is tied to its hint alone", () => {
  const markup = flat(textField(new Map(), { ...email, autocomplete: "email" }));
  expect(markup).toContain('<label for="email">Email</label><p class="hint" id="email-hint">');
  expect(markup).toContain('aria-describedby="email-hint"');
  expect(markup).toContain('autocomplete="email"');
  expect(markup).toContain('value="a&quot;b"');
  expect(markup).not.toMatch(/aria-invalid|error/);
});

test("a field with a fault is invalid, and tied to hint and error", () => {
  const markup = flat(textField(wrong, email));
  expect(markup).toContain('aria-describedby="email-hint email-error" aria-invalid="true"');
  expect(markup).toContain('<p class="error" id="email-error">Viết đủ địa chỉ.</p>');
});

test("a text area keeps a first line break, which HTML would drop", () => {
  expect(textField(new Map(), { ...email, rows: 3, value: "\nx" }).toString()).toContain(">\n\nx</textarea>");
});

test("the summary names each field and leads to it, in the page's order; what belongs to no field comes first", () => {
  const faults = new Map([
    ["text", "Viết nội dung."],
    ["confirm", "Đánh dấu."],
    ["kind", "Chọn loại."],
    ["form", "Vụ việc đã đổi."],
  ]);
  const kind = { name: "kind", label: "Muốn gửi gì?", type: "radio" as const, chosen: [] };
  const forms = html`${choiceGroup(faults, { ...kind, choices: [{ value: "a", label: "A" }] })}
  ${textField(faults, { name: "text", label: `Nội dung <“&”>`, value: "" })}
  ${checkBox(faults, { name: "confirm", label: "Tôi hiểu" })}`;
  const markup = flat(withSummary(faults, { title: "Mời sửa" }, forms));
  expect(markup.match(/<li>.*?<\/li>/g)).toEqual([
    "<li>Vụ việc đã đổi.</li>",
    '<li><a href="#kind">Muốn gửi gì? Chọn loại.</a></li>',
    '<li><a href="#text">Nội dung &lt;“&amp;”&gt;: Viết nội dung.</a></li>',
    '<li><a href="#confirm">Tôi hiểu: Đánh dấu.</a></li>',
  ]);
  expect(markup).toContain('id="confirm"');
  expect(withSummary(new Map(), { title: "x" }, forms)).toBe(forms);
});

test("a field whose name others of the page have, too, has an id of its own for all that is tied to it", () => {
  const markup = flat(textField(new Map([["a-files", "Bỏ tệp."]]), { ...email, name: "files", id: "a-files" }));
  expect(markup).toContain('<label for="a-files">');
  expect(markup).toMatch(/id="a-files" name="files" aria-describedby="a-files-hint a-files-error"/);
});

test("a group of choices is one group to whoever hears it: legend, error, and the first choice to go to", () => {
  const group = { name: "kind", label: "Loại", type: "radio" as const, chosen: ["b"] };
  const choices = ["a", "b"].map((value) => ({ value, label: value.toUpperCase() }));
  const markup = flat(choiceGroup(new Map([["kind", "Chọn."]]), { ...group, choices }));
  expect(markup).toContain(
    '<fieldset class="wrong" aria-describedby="kind-error"><legend data-for="kind">Loại</legend>',
  );
  expect(markup.match(/id="kind"/g)).toHaveLength(1);
  expect(markup.match(/value="b" required\s+checked/)).not.toBeNull();
});

test("a box to tick and a list say what is wrong with them, too", () => {
  const faults = new Map([
    ["confirm", "Đánh dấu."],
    ["reason", "Chọn."],
  ]);
  expect(flat(checkBox(faults, { name: "confirm", label: "Tôi hiểu" }))).toContain('aria-describedby="confirm-error"');
  const list = {
    name: "reason",
    label: "Lý do",
    empty: "Chọn một",
    choices: [{ value: "x", label: "X" }],
    chosen: "x",
  };
  expect(flat(selectField(faults, list))).toMatch(
    /<select required id="reason".*aria-invalid="true".*value="x" selected/,
  );
});
