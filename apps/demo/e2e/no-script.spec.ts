import { answeredWith, CODE, expect, sendCase, test } from "./fixtures.ts";

test.use({ javaScriptEnabled: false });

test("without script the form posts, the receipt shows, and the case can be looked up and rated", async ({
  page,
  demo,
}) => {
  await page.goto("/");
  await page.getByRole("radio", { name: /^Góp ý/ }).check();
  await page.getByRole("textbox", { name: "Nội dung" }).fill("Nên mở cửa bộ phận một cửa cả sáng thứ Bảy.");
  await page.getByRole("button", { name: "Gửi ý kiến" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cơ quan đã nhận ý kiến của bạn");
  const code = CODE.exec(await page.getByRole("main").innerText())?.[0] ?? "";
  await page.getByText("Vì sao là ngày này?").click();
  await expect(page.getByText(/Đếm đủ 5 ngày làm việc/)).toBeVisible();

  await page.getByRole("link", { name: "Xem ý kiến này" }).click();
  await expect(page.getByRole("heading", { name: `Ý kiến ${code}` })).toBeVisible();
  await expect(page.getByText("Trong hạn").first()).toBeVisible();

  await page.goto("/lam-viec");
  await page.getByLabel("Tên đăng nhập").fill(demo.officer?.name ?? "");
  await page.getByLabel("Mật khẩu").fill(demo.officer?.password ?? "");
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await page.getByRole("link", { name: code }).click();
  await page.getByLabel("Câu trả lời", { exact: true }).fill("Phường sẽ mở thử trong tháng tới.");
  await page.getByRole("button", { name: "Gửi câu trả lời" }).click();

  await page.goto(`/tra-cuu?code=${code}`);
  await expect(page.getByText("Phường sẽ mở thử trong tháng tới.")).toBeVisible();
  await page.getByRole("radio", { name: "Hài lòng", exact: true }).check();
  await page.getByRole("button", { name: "Gửi đánh giá" }).click();
  await expect(page.getByText("Cảm ơn bạn, đánh giá đã được ghi nhận.")).toBeVisible();
});

test("without script a sender adds a paper, sees it again with the secret alone, and asks for a second look", async ({
  page,
  demo,
}) => {
  await page.goto("/");
  await page.getByRole("radio", { name: /^Phản ánh/ }).check();
  await page.getByRole("textbox", { name: "Nội dung" }).fill("Cống trước nhà bị tắc, có giấy kèm theo.");
  const buffer = Buffer.from("%PDF-1.4\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n");
  await page
    .getByLabel("Ảnh hoặc giấy tờ gửi kèm (không bắt buộc)")
    .setInputFiles({ name: "giay.pdf", mimeType: "application/pdf", buffer });
  await page.getByRole("button", { name: "Gửi ý kiến" }).click();
  const code = CODE.exec(await page.getByRole("main").innerText())?.[0] ?? "";
  const secret = await page.locator(".secret").innerText();

  await page.goto("/lam-viec");
  await page.getByLabel("Tên đăng nhập").fill(demo.officer?.name ?? "");
  await page.getByLabel("Mật khẩu").fill(demo.officer?.password ?? "");
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await page.getByRole("link", { name: code }).click();
  await expect(page.getByRole("link", { name: "Tải về Tệp PDF 1" })).toBeVisible();
  await page.getByRole("textbox", { name: "Câu trả lời" }).fill("Đã thông cống.");
  await page.getByRole("button", { name: "Gửi câu trả lời" }).click();

  await page.goto(`/tra-cuu?code=${code}`);
  await page.getByText("Bạn là người gửi?").click();
  await page.getByLabel("Mã riêng của người gửi").fill(secret.toLowerCase());
  await page.getByRole("button", { name: "Mở phần của người gửi" }).click();
  expect(page.url()).not.toContain(secret);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Tải về Tệp PDF 1" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${code}-1.pdf`);
  await page.getByLabel("Điều gì chưa được giải quyết?").fill("Cống lại tắc sau một ngày.");
  await page.getByRole("button", { name: "Gửi yêu cầu xem lại" }).click();
  await expect(page.getByRole("status")).toContainText("Cơ quan đã nhận yêu cầu");
  await expect(page.getByRole("status")).toBeFocused();
  await page.goto(`/lam-viec/vu-viec/${code}`);
  await expect(page.getByText("Cống lại tắc sau một ngày.")).toBeVisible();
});

test("a form with faults comes back with everything typed, and each fault leads to its field", async ({
  page,
  heard,
}) => {
  await page.goto("/");
  await page.getByRole("textbox", { name: "Nội dung" }).fill("Đèn hỏng\nngõ 5 đường Phan Đình Phùng");
  await page.getByLabel("Số điện thoại", { exact: true }).fill("gọi tôi nhé");
  await page.getByRole("checkbox").first().check();
  await page.getByRole("button", { name: "Gửi ý kiến" }).click();

  await expect(page).toHaveTitle(/^Lỗi: /);
  await page.getByRole("link", { name: /Số điện thoại chưa đúng/ }).click();
  await expect(page.getByLabel("Số điện thoại", { exact: true })).toBeFocused();
  await expect(page.getByLabel("Số điện thoại", { exact: true })).toHaveValue("gọi tôi nhé");
  await expect(page.getByRole("textbox", { name: "Nội dung" })).toHaveValue("Đèn hỏng\nngõ 5 đường Phan Đình Phùng");
  await expect(page.getByRole("checkbox").first()).toBeChecked();
  await page.getByRole("radio", { name: /^Phản ánh/ }).check();
  await page.getByLabel("Số điện thoại", { exact: true }).fill("0912 345 678");
  await page.getByRole("button", { name: "Gửi ý kiến" }).click();
  await expect(page.getByRole("main")).toContainText(CODE);
  expect(heard.splice(0)).toEqual([answeredWith(422)]);
});

test("a refusal as a denunciation is asked about once more, then leaves nothing but a count", async ({
  page,
  demo,
  heard,
}) => {
  const code = await sendCase(page, "Việc ở thôn cần được xem lại.");
  await page.goto("/lam-viec");
  await page.getByLabel("Tên đăng nhập").fill(demo.officer?.name ?? "");
  await page.getByLabel("Mật khẩu").fill(demo.officer?.password ?? "");
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await page.getByRole("link", { name: code }).click();
  await page.locator("summary", { hasText: "Không tiếp nhận" }).click();
  await page.getByLabel("Lý do").selectOption({ label: "Đây là tố cáo, phải gửi theo Luật Tố cáo" });
  await page.getByLabel("Giải thích cho người gửi").fill("Mời bạn gửi đơn hoặc đến trực tiếp.");
  await page.getByRole("button", { name: "Ghi nhận không tiếp nhận" }).click();
  await page.getByLabel(/Tôi đã chuyển theo kênh đúng luật/).check();
  await page.getByRole("button", { name: "Ghi nhận không tiếp nhận" }).click();
  await expect(page.getByRole("status")).toContainText("Chỉ còn số đếm");
  await expect(page.getByRole("main")).not.toContainText("Việc ở thôn cần được xem lại.");
  expect(heard.splice(0)).toEqual([answeredWith(422)]);
});
