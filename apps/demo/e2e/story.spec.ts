import { addWorkingDays, formatDate, toCivilDate, type PublicCase, type PublicReport } from "@danvan/core";
import { calendarAsKnownOn } from "@danvan/core/data";
import type { Page } from "@playwright/test";
import { choose, expect, receiptCode, signIn, test } from "./fixtures.ts";

const figure = (page: Page, name: string) =>
  page
    .locator("dv-report dl > div")
    .filter({ has: page.getByText(name, { exact: true }) })
    .locator("dd")
    .first();

const reportOf = async (page: Page) =>
  (await (await page.request.get("/api/v1/agencies/18073/report")).json()) as PublicReport;

test("a citizen writes, an officer answers in time, the citizen rates, the report counts it", async ({
  page,
  demo,
}) => {
  await page.goto("/");
  await expect(figure(page, "Tiếp nhận")).toBeVisible();
  const before = await reportOf(page);
  await expect(figure(page, "Tiếp nhận")).toHaveText(String(before.received));

  await choose(page, "Phản ánh");
  const form = page.locator("dv-feedback");
  await form.getByRole("textbox", { name: "Nội dung" }).fill("Đèn đường trước ngõ 5 không sáng từ đầu tháng.");
  await form.getByRole("textbox", { name: /^Ở đâu/ }).fill("Ngõ 5 đường Nguyễn Công Trứ");
  await form.getByRole("button", { name: "Gửi ý kiến" }).click();

  await expect(page.getByRole("heading", { name: "Phiếu tiếp nhận" })).toBeVisible();
  const code = await receiptCode(page);
  const found = (await (await page.request.get(`/api/v1/agencies/18073/cases/${code}`)).json()) as PublicCase;
  const promised = addWorkingDays(calendarAsKnownOn(), toCivilDate(found.receivedAt), 5);
  await expect(form).toContainText(formatDate(promised, "vi"));
  await expect(form).toContainText("Mức minh họa, không phải quy định");
  await expect(form).toContainText("Thông tư 05/2021/TT-TTCP");

  const tracker = page.locator("dv-tracker");
  await tracker.getByRole("textbox", { name: "Mã tra cứu" }).fill(code.toLowerCase());
  await tracker.getByRole("button", { name: "Tra cứu" }).click();
  await expect(tracker).toContainText("Đã tiếp nhận");
  await expect(tracker).toContainText(formatDate(promised, "vi"));

  await signIn(page, demo);
  await page.getByRole("link", { name: code }).click();
  await expect(page.getByText("Đèn đường trước ngõ 5 không sáng từ đầu tháng.")).toBeVisible();
  await page.getByLabel("Câu trả lời", { exact: true }).fill("Đèn đã được thay sáng nay.\nCảm ơn bạn đã báo.");
  await page.getByRole("button", { name: "Gửi câu trả lời" }).click();
  await expect(page.getByRole("status")).toContainText("Đã gửi câu trả lời");
  await page.getByRole("link", { name: "Đã xong" }).click();
  await expect(page.getByRole("link", { name: code })).toBeVisible();

  await page.goto(`/tra-cuu?code=${code}`);
  await expect(tracker).toContainText("Đèn đã được thay sáng nay.");
  await expect(tracker).toContainText("Xử lý đúng hạn");
  await tracker.getByRole("radio", { name: "Rất hài lòng", exact: true }).check({ force: true });
  await tracker.getByRole("button", { name: "Gửi đánh giá" }).click();
  await expect(tracker).toContainText("Trả lời này đã được đánh giá. Xin cảm ơn.");
  await expect(tracker.getByRole("button", { name: "Gửi đánh giá" })).toBeHidden();

  await page.goto("/");
  const after = await reportOf(page);
  expect(after.onTime.part).toBe(before.onTime.part + 1);
  expect([after.satisfaction.part, after.satisfaction.whole]).toEqual([
    before.satisfaction.part + 1,
    before.satisfaction.whole + 1,
  ]);
  await expect(figure(page, "Tiếp nhận")).toHaveText(String(before.received + 1));
  await expect(figure(page, "Đã trả lời")).toHaveText(String(before.answered + 1));
  for (const [name, ratio] of [
    ["Đúng hạn", after.onTime],
    ["Hài lòng", after.satisfaction],
  ] as const)
    await expect(figure(page, name)).toHaveText(
      ratio.percent === null ? "Chưa có số liệu" : `${ratio.percent.toLocaleString("vi")}%`, // one rating is not told
    );
});

test("a case that is no matter of the ward is refused with a reason the citizen can read", async ({ page, demo }) => {
  await page.goto("/");
  await choose(page, "Kiến nghị");
  const form = page.locator("dv-feedback");
  await form.getByRole("textbox", { name: "Nội dung" }).fill("Đề nghị tỉnh mở thêm tuyến xe buýt đi Vinh.");
  await form.getByRole("button", { name: "Gửi ý kiến" }).click();
  const code = await receiptCode(page);

  await signIn(page, demo);
  await page.getByRole("link", { name: code }).click();
  await page.locator("summary", { hasText: "Không tiếp nhận" }).click();
  await page.getByLabel("Lý do").selectOption({ label: "Không thuộc thẩm quyền của cơ quan này" });
  await page.getByLabel("Giải thích cho người gửi").fill("Tuyến xe buýt do cấp tỉnh quyết định.");
  await page.getByRole("button", { name: "Ghi nhận không tiếp nhận" }).click();
  await expect(page.getByRole("status")).toContainText("Đã ghi nhận");

  await page.goto(`/tra-cuu?code=${code}`);
  await expect(page.locator("dv-tracker")).toContainText("Tuyến xe buýt do cấp tỉnh quyết định.");
});

test("a denunciation is met before sending: no request leaves the browser and no case appears", async ({ page }) => {
  const { received } = await reportOf(page);
  await page.goto("/");
  const sent: string[] = [];
  page.on("request", (request) => request.method() !== "GET" && sent.push(request.url()));
  await choose(page, "Phản ánh");
  const form = page.locator("dv-feedback");
  await form.getByRole("textbox", { name: "Nội dung" }).fill("Tôi tố cáo ông Nguyễn Văn Ví nhận hối lộ.");
  await form.getByRole("button", { name: "Gửi ý kiến" }).click();
  await expect(form.getByText(/giống một tố cáo/)).toBeVisible();
  await expect(
    form
      .getByText(/Ban Tiếp công dân tỉnh/)
      .filter({ visible: true })
      .first(),
  ).toBeVisible();
  expect(sent).toEqual([]);
  expect((await reportOf(page)).received).toBe(received);
});

test("the whole story speaks English", async ({ page, demo }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("You write, the agency answers on the promised day");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  const form = page.locator("dv-feedback");
  // A radio group is the element's own: the plain form under it, which goes when the element stands, has a field set.
  await form.getByRole("radiogroup").getByRole("radio").first().check({ force: true });
  await form.locator("textarea").last().fill("The street light at lane 5 is out.");
  await form.getByRole("button", { name: /^Send/ }).click();
  await expect(form).toContainText(/illustrative/i);
  const code = await receiptCode(page);

  await signIn(page, demo, "en");
  await page.getByRole("link", { name: code }).click();
  await page.getByLabel("Your answer").fill("It has been repaired.");
  await page.getByRole("button", { name: "Send the answer" }).click();
  await expect(page.getByRole("status")).toContainText("The answer is sent");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sign in to the workspace");
});
