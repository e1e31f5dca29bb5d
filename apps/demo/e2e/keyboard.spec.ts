import type { Locator, Page } from "@playwright/test";
import { CODE, expect, test } from "./fixtures.ts";

/** Presses Tab until something has the focus; a page that never gets there fails. */
async function tabTo(page: Page, wanted: Locator) {
  const reached = () => wanted.evaluate((element) => element.matches(":focus"));
  for (let presses = 0; presses < 80 && !(await reached()); presses++) await page.keyboard.press("Tab");
  await expect(wanted).toBeFocused();
}

/** Goes to a field and types, as somebody who sees nothing but what the screen reader says of it. */
async function typeInto(page: Page, field: Locator, text: string) {
  await tabTo(page, field);
  await page.keyboard.insertText(text);
}

async function pressOn(page: Page, button: Locator) {
  await tabTo(page, button);
  await page.keyboard.press("Enter");
}

/** Each step is checked as a screen reader has it: roles, names, states and live regions, not what the page looks like. */
test("the whole story by keyboard alone: write, correct, send, track, answer, rate, ask again", async ({
  page,
  demo,
}) => {
  await page.goto("/");
  const form = page.locator("dv-feedback");
  const send = form.getByRole("button", { name: "Gửi ý kiến" });
  await expect(send).toBeVisible();

  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Đến nội dung chính" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await expect(form).toMatchAriaSnapshot(`
    - radiogroup "Bạn muốn gửi gì?":
      - radio "Phản ánh"
      - radio "Kiến nghị"
      - radio "Góp ý"
      - radio "Hỏi đáp"
      - radio "Yêu cầu cung cấp thông tin"
      - radio "Khen ngợi"
    - textbox "Nội dung"
    - paragraph:
      - checkbox /máy dùng chung/
    - textbox "Ở đâu? (không bắt buộc)"
    - group: Muốn được liên hệ lại? (không bắt buộc)
    - button "Gửi ý kiến"
  `);
  for (const box of await form.getByRole("checkbox").all()) await expect(box).not.toBeChecked();

  await test.step("an empty form: the summary has the focus, and leads to each field", async () => {
    await pressOn(page, send);
    const summary = form.locator("#summary");
    await expect(summary).toBeFocused();
    await expect(summary).toMatchAriaSnapshot(`
      - 'heading "Chưa gửi được: còn 2 chỗ cần xem lại" [level=3]'
      - list:
        - listitem:
          - link "Chọn một loại ý kiến."
        - listitem:
          - link "Viết nội dung."
    `);
    await expect(form).toMatchAriaSnapshot(`
      - radiogroup "Bạn muốn gửi gì?" [invalid]
      - textbox "Nội dung" [invalid]
    `);
    await pressOn(page, form.getByRole("link", { name: "Chọn một loại ý kiến" }));
    const kinds = form.getByRole("radio");
    await expect(kinds.first()).toBeFocused();
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await expect(kinds.nth(1)).toBeChecked();
    await page.keyboard.press("ArrowUp");
    await expect(kinds.first()).toBeChecked();
    await typeInto(page, form.getByRole("textbox", { name: "Nội dung" }), "Đèn");
    await pressOn(page, send);
    await expect(summary).toMatchAriaSnapshot(`- 'heading "Chưa gửi được: còn 1 chỗ cần xem lại"'`);
  });

  await test.step("a corrected form is sent, and the receipt has the focus", async () => {
    await pressOn(page, form.locator("#summary").getByRole("link"));
    await expect(form.getByRole("textbox", { name: "Nội dung" })).toBeFocused();
    await page.keyboard.press("Control+End");
    await page.keyboard.insertText(" đường Xuân Diệu không sáng từ đầu tháng.");
    await pressOn(page, send);
    await expect(form.getByRole("heading", { name: "Phiếu tiếp nhận" })).toBeFocused();
    await expect(form).toMatchAriaSnapshot(`
      - region "Phiếu tiếp nhận":
        - heading "Phiếu tiếp nhận" [level=2]
        - paragraph: /Phản ánh/
        - paragraph: Mã tra cứu
        - paragraph: /18073-[0-9A-Z]{5}-[0-9A-Z]{5}/
        - time: /Thứ \\S+, \\d\\d/\\d\\d/\\d{4}/
        - paragraph: Mức minh họa, không phải quy định
        - button "Sao chép cả hai mã"
        - button "In phiếu"
        - checkbox "Nhớ mã này trên máy này"
      - button "Gửi ý kiến khác"
    `);
  });
  const code = CODE.exec(await form.ariaSnapshot())?.[0] ?? "";
  const secret = (await form.locator("[part=secret]").textContent())!.trim();

  const tracker = page.locator("dv-tracker");
  await test.step("the code finds the case; its heading has the focus", async () => {
    await typeInto(page, tracker.getByRole("textbox", { name: "Mã tra cứu" }), code.replaceAll("-", " ").toLowerCase());
    await page.keyboard.press("Enter");
    await expect(tracker.getByRole("heading", { name: /^Đã tiếp nhận/ })).toBeFocused();
    await expect(tracker).toMatchAriaSnapshot(`
      - article "Đã tiếp nhận, chờ xử lý":
        - heading "Đã tiếp nhận, chờ xử lý" [level=2]
        - paragraph: Trong hạn
        - region "Diễn biến":
          - list:
            - listitem: /Tiếp nhận/
    `);
  });

  await test.step("the officer signs in, reads and answers", async () => {
    await page.goto("/lam-viec");
    await typeInto(page, page.getByRole("textbox", { name: "Tên đăng nhập" }), demo.officer?.name ?? "");
    await typeInto(page, page.getByRole("textbox", { name: "Mật khẩu" }), demo.officer?.password ?? "");
    await page.keyboard.press("Enter");
    await pressOn(page, page.getByRole("main").getByRole("link", { name: code }));
    await expect(page.getByRole("main")).toMatchAriaSnapshot(`
      - heading "Phản ánh ${code}" [level=1]
      - region "Nội dung người dân gửi":
        - paragraph: Đèn đường Xuân Diệu không sáng từ đầu tháng.
      - region "Ngày hẹn trả lời"
      - textbox "Câu trả lời"
    `);
    await typeInto(page, page.getByRole("textbox", { name: "Câu trả lời" }), "Đèn đã được thay sáng nay.");
    await pressOn(page, page.getByRole("button", { name: "Gửi câu trả lời" }));
    await expect(page.getByRole("status")).toContainText("Đã gửi câu trả lời");
  });

  await test.step("the citizen reads the answer and rates it", async () => {
    await page.goto(`/tra-cuu?code=${code}`);
    await expect(tracker).toMatchAriaSnapshot(`
      - article "Đã trả lời":
        - heading "Đã trả lời" [level=2]
        - paragraph: Xử lý đúng hạn
        - heading "Trả lời của cơ quan" [level=3]
        - paragraph: Đèn đã được thay sáng nay.
        - radiogroup:
          - radio "Rất hài lòng"
          - radio "Hài lòng"
          - radio "Bình thường"
          - radio "Không hài lòng"
          - radio "Rất không hài lòng"
        - paragraph:
          - button "Gửi đánh giá"
    `);
    await tabTo(page, tracker.getByRole("radio", { name: "Rất hài lòng", exact: true }));
    await page.keyboard.press("ArrowDown");
    await expect(tracker.getByRole("radio", { name: "Hài lòng", exact: true })).toBeChecked();
    await expect(tracker.getByRole("textbox", { name: "Muốn nói thêm (không bắt buộc)" })).toBeVisible();
    await pressOn(page, tracker.getByRole("button", { name: "Gửi đánh giá" }));
    await expect(tracker.getByRole("status").filter({ hasText: /đánh giá/ })).toBeVisible();
    await expect(tracker.getByRole("button", { name: "Gửi đánh giá" })).toBeHidden();
  });

  await test.step("the sender asks once for another look, with the secret of the receipt", async () => {
    await pressOn(page, tracker.locator("summary", { hasText: "Chưa được giải quyết? Yêu cầu xem lại" }));
    await pressOn(page, tracker.getByRole("button", { name: "Nhập mã riêng" }));
    const field = tracker.getByRole("textbox", { name: "Mã riêng của người gửi" });
    await expect(field).toBeFocused();
    await page.keyboard.insertText(secret.replace("-", " ").toLowerCase());
    await page.keyboard.press("Enter");
    const reason = tracker.locator("#reason");
    await expect(tracker.getByRole("heading", { name: "Đã trả lời" })).toBeFocused();
    await pressOn(page, tracker.locator("summary", { hasText: "Chưa được giải quyết? Yêu cầu xem lại" }));
    await typeInto(page, reason, "Đèn lại tắt từ tối qua.");
    await pressOn(page, tracker.locator(".reopen form button"));
    await expect(tracker.getByRole("heading", { name: "Đang xử lý" })).toBeFocused();
    await expect(tracker.locator(".reopen")).toHaveCount(0);
  });
});
