import { expectAccessible, expectNoSidewaysScroll } from "./accessible.ts";
import { answeredWith, expect, test as base } from "./fixtures.ts";
import { invite, PASSWORD, send, signInAs } from "./office.ts";

const test = base.extend({ baseURL: async ({ office }, use) => use(office.url) });

test("an officer drafts, a reviewer returns and approves, the citizen reads it and rates, all of it by keyboard or press", async ({
  page,
  office,
  heard,
}) => {
  await invite(page, office, "lan", "Cán bộ xử lý");
  await invite(page, office, "minh", "Người duyệt câu trả lời");
  const code = await send(page, "Đèn đường trước ngõ 5 không sáng từ đầu tháng.");

  await signInAs(page, "lan", PASSWORD);
  await page.getByRole("link", { name: code }).click();
  await page.getByLabel("Câu trả lời", { exact: true }).fill("Đèn đã thay.");
  await page.getByRole("button", { name: "Xem trước như người gửi đọc" }).press("Enter");
  await expect(page.getByRole("region", { name: "Người gửi sẽ đọc như sau" })).toContainText("Đèn đã thay.");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Trình duyệt" }).press("Enter");
  await expect(page.getByRole("heading", { name: "Đang chờ duyệt" })).toBeVisible();
  await expectAccessible(page);
  expect(await (await page.request.get(`/api/v1/agencies/18073/cases/${code}`)).json()).toMatchObject({ answer: null });

  await signInAs(page, "minh", PASSWORD);
  await expect(page.locator(".inbox")).toContainText("Chờ duyệt");
  await page.getByRole("link", { name: code }).click();
  await expectAccessible(page);
  await page.getByText("Trả lại để sửa").click();
  await page.getByRole("button", { name: "Trả lại", exact: true }).click();
  await expect(page.getByRole("heading", { name: /Chưa gửi được/ })).toBeVisible();
  await page.getByLabel("Cần sửa gì").fill("Nói rõ ngày thay.");
  await page.getByRole("button", { name: "Trả lại", exact: true }).click();

  await signInAs(page, "lan", PASSWORD);
  await page.goto(`/lam-viec/vu-viec/${code}`);
  await expect(page.getByText("Nói rõ ngày thay.")).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Câu trả lời", { exact: true }).fill("Đèn đã thay ngày 22/11.");
  await page.getByRole("button", { name: "Trình duyệt" }).click();

  await signInAs(page, "minh", PASSWORD);
  await page.goto(`/lam-viec/vu-viec/${code}`);
  await page.getByRole("button", { name: "Duyệt và gửi" }).press("Enter");
  await expect(page.getByRole("status")).toContainText("Đã gửi câu trả lời");
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await page.context().clearCookies();
  await page.goto(`/tra-cuu?code=${code}`);
  const tracker = page.locator("dv-tracker");
  await expect(tracker).toContainText("Đèn đã thay ngày 22/11.");
  await expect(tracker).not.toContainText("Trình duyệt");
  await tracker.getByRole("radio", { name: "Hài lòng", exact: true }).check({ force: true });
  await tracker.getByRole("button", { name: "Gửi đánh giá" }).click();
  await expect(tracker).toContainText("đã được đánh giá");
  expect(heard.splice(0)).toEqual([answeredWith(422)]);
});

test("a call is entered without a mouse in a few keys beside the words, and its slip is printed", async ({
  page,
  office,
}) => {
  await signInAs(page, office.officer?.name ?? "", office.officer?.password ?? "");
  await page.getByRole("link", { name: "Nhập mới" }).press("Enter");
  await expect(page.getByLabel("Nội dung")).toBeFocused();
  await expectAccessible(page);
  let keys = 0;
  const press = async (...named: string[]) => {
    for (const key of named) {
      await page.keyboard.press(key);
      keys += 1;
    }
  };
  await page.keyboard.type("Nắp cống trước số nhà 12 bị vỡ.");
  await press("Tab");
  await page.keyboard.type("Ngõ 5");
  await press("Tab", "Tab");
  await page.keyboard.type("0912345678");
  await press("Tab", "Tab", "Space");
  await press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Đã vào sổ");
  expect(keys, "keys beside the words").toBeLessThanOrEqual(10);
  await expect(page.locator(".secret")).toBeVisible();
  await expect(page.getByRole("link", { name: "Nhập tiếp" })).toBeFocused();
  await expectAccessible(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".ticket")).toBeVisible();
  await expect(page.getByRole("link", { name: "Nhập tiếp" })).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await expectNoSidewaysScroll(page);

  await page.goto("/lam-viec/nhap?loai=denunciation");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Đếm một đơn tố cáo" }).press("Enter");
  await expect(page.getByRole("status")).toContainText("Đã đếm một đơn tố cáo");
});

test("the day, a narrowed list and giving several at once", async ({ page, office }) => {
  const codes = [await send(page, "Rác chưa được gom ở chợ."), await send(page, "Cống tắc ở ngõ 7.")];
  await signInAs(page, office.officer?.name ?? "", office.officer?.password ?? "");
  await page.getByRole("link", { name: "Hôm nay" }).click();
  await expect(page.getByRole("heading", { name: /Mới, chưa giao/ })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("link", { name: /^Đang xử lý/ }).click();
  await page.getByText("Lọc danh sách").click();
  await page.getByRole("combobox", { name: "Người xử lý" }).selectOption({ label: "Chưa giao" });
  await page.getByRole("button", { name: "Lọc", exact: true }).click();
  await expect(page).toHaveURL(/giao=chua/);
  for (const code of codes) await page.getByLabel(`Chọn ${code}`).check();
  await page.getByLabel("Giao các vụ việc đã chọn cho").selectOption({ label: "canbo" });
  await page.getByRole("button", { name: "Giao", exact: true }).click();
  await expect(page.getByRole("status")).toHaveText("Đã giao 2 vụ việc.");
  for (const code of codes) await expect(page.getByLabel(`Chọn ${code}`)).toBeHidden();
  await page.getByRole("link", { name: "Bỏ lọc: Chưa giao" }).click();
  await expect(page.locator(".inbox")).toContainText("Giao canbo");
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});
