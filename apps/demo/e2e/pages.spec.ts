import decode from "qr/decode.js";
import { expectAccessible, expectNoSidewaysScroll } from "./accessible.ts";
import { answeredWith, choose, CODE, expect, sendCase, signIn, test } from "./fixtures.ts";

const PUBLIC = [
  "/",
  "/?lang=en",
  "/tra-cuu",
  "/ket-qua",
  "/ket-qua?lang=en",
  "/khieu-nai-to-cao",
  "/ap-phich",
  "/khieu-nai-to-cao?lang=en",
  "/quyen-rieng-tu",
];

for (const path of [...PUBLIC, "/lam-viec/dang-nhap"])
  test(`${path} is accessible, quiet and fits 320 px`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.headers()["content-security-policy"]).toContain("require-trusted-types-for 'script'");
    await page.waitForLoadState("networkidle");
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

test("a receipt, a tracked case and the officers' pages are accessible, quiet and fit 320 px", async ({
  page,
  demo,
}) => {
  await page.goto("/");
  await choose(page, "Khen ngợi");
  const form = page.locator("dv-feedback");
  await form.getByRole("textbox", { name: "Nội dung" }).fill("Cán bộ một cửa hướng dẫn rất tận tình.");
  await form.getByRole("button", { name: "Gửi ý kiến" }).click();
  await expect(form).toContainText(CODE);
  await expectAccessible(page);

  const code = await sendCase(page, "Rác chưa được gom ở chợ từ hôm qua.");
  await signIn(page, demo);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole("link", { name: code }).click();
  await page.getByText("Vì sao là ngày này?").click();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByLabel("Câu trả lời", { exact: true }).fill("Đã gom rác sáng nay.");
  await page.getByRole("button", { name: "Gửi câu trả lời" }).click();
  await expect(page.getByRole("status")).toBeVisible();
  await expectAccessible(page);

  await page.goto(`/tra-cuu?code=${code}`);
  await expect(page.locator("dv-tracker")).toContainText("Đã gom rác sáng nay.");
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

for (const lang of ["vi", "en"])
  test(`the poster is one sheet of A4, and its code leads to the form (${lang})`, async ({ page, demo }) => {
    await page.goto(`/ap-phich?lang=${lang}`);
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(paper.match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(paper).toMatch(/\/MediaBox \[0 0 59[456][\d.]* 84[123][\d.]*\]/);
    const { width, height, data } = await page.locator(".poster .qr").evaluate(drawn);
    const read = decode({ width, height, data: Uint8Array.from(data) });
    expect(read).toBe(lang === "vi" ? `${demo.url}/#gui` : `${demo.url}/?lang=en#gui`);
  });

/** The pixels of a drawing of one path. */
function drawn(svg: SVGSVGElement) {
  const { x, y, width: side } = svg.viewBox.baseVal;
  const scale = 8;
  const pen = new OffscreenCanvas(side * scale, side * scale).getContext("2d")!;
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, side * scale, side * scale);
  pen.setTransform(scale, 0, 0, scale, -x * scale, -y * scale);
  pen.fillStyle = "#000";
  pen.fill(new Path2D(svg.querySelector("path")!.getAttribute("d")!));
  const { width, height, data } = pen.getImageData(0, 0, side * scale, side * scale);
  return { width, height, data: [...data] };
}

test("when the script never comes, the plain form, its faults and its receipt are accessible and fit 320 px", async ({
  page,
  heard,
}) => {
  await page.route("**/widgets/**", (route) => route.abort());
  await page.goto("/");
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole("button", { name: "Gửi ý kiến" }).click();
  await expect(page.getByRole("heading", { name: /Chưa gửi được/ })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole("radio", { name: /^Hỏi đáp/ }).check();
  await page.getByRole("textbox", { name: "Nội dung" }).fill("Bộ phận một cửa mở cửa lúc mấy giờ?");
  await page.getByRole("button", { name: "Gửi ý kiến" }).click();
  await expect(page.getByRole("main")).toContainText(CODE);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const secret = await page.locator(".secret").innerText();
  await page.getByRole("link", { name: "Xem ý kiến này" }).click();
  await page.getByText("Bạn là người gửi?").click();
  await page.getByLabel("Mã riêng của người gửi").fill(secret);
  await page.getByRole("button", { name: "Mở phần của người gửi" }).click();
  await expect(page.getByRole("heading", { name: "Phần của người gửi" })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  expect(heard.splice(0)).toEqual([
    expect.stringContaining("ERR_FAILED"),
    answeredWith(422),
    expect.stringContaining("ERR_FAILED"),
    expect.stringContaining("ERR_FAILED"),
    expect.stringContaining("ERR_FAILED"),
  ]);
});

test("what is tapped is at least 44 px high", async ({ page, demo }) => {
  const code = await sendCase(page, "Nắp cống bị vỡ trước trường học.");
  await signIn(page, demo);
  await page.getByRole("link", { name: code }).click();
  await page.locator("main details").evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute("open", "");
  });
  const all = page.locator("main :is(button, input:not([type=hidden]), select, textarea, summary)");
  const controls = await all.filter({ visible: true }).all();
  expect(controls.length).toBeGreaterThan(5);
  for (const control of controls) expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});
