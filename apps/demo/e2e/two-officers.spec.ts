import type { Page } from "@playwright/test";
import { expect, test as base } from "./fixtures.ts";
import { invite, PASSWORD, send, signInAs } from "./office.ts";
import { NEIGHBOUR } from "./per-worker.ts";

/** Who is signed in, each in a browser of their own. */
interface Desks {
  readonly an: Page;
  readonly binh: Page;
  /** At the agency next door. */
  readonly chi: Page;
}

const test = base.extend({ baseURL: async ({ neighbours }, use) => use(neighbours.url) });

// One demonstration and one set of sign-ins for all of them.
test.describe.configure({ mode: "default" });

let desks: Desks;
test.beforeAll(async ({ browser, neighbours }) => {
  const [first, second] = neighbours.officers;
  const open = () => browser.newPage({ baseURL: neighbours.url, locale: "vi-VN" });
  const [an, binh, chi] = [await open(), await open(), await open()];
  await invite(binh, neighbours, "binh", "Cán bộ xử lý");
  await signInAs(binh, "binh", PASSWORD);
  await signInAs(an, first?.name ?? "", first?.password ?? "");
  await signInAs(chi, second?.name ?? "", second?.password ?? "", "/tran-phu");
  desks = { an, binh, chi };
});
test.afterAll(async () => {
  for (const page of Object.values(desks ?? {})) await page.context().close();
});

/** Long enough to be shown on the page of the sign-in. */
const WORDS = "Đội thoát nước đã khơi cống vào sáng nay, ngày 23/11.";

const caseAt = (code: string) => `/lam-viec/vu-viec/${code}`;
const answer = (page: Page) => page.getByLabel("Câu trả lời", { exact: true });
const unsent = (page: Page) => page.locator("[aria-labelledby=unsent-title] .quote");

/** Types into a field and leaves the page at once, before three seconds are over. */
async function begin(page: Page, text: string) {
  await answer(page).pressSequentially(text);
  await page.reload();
  await expect(answer(page)).toHaveValue(text);
}

async function openLife(page: Page, title: string) {
  await page.locator("details.life > summary", { hasText: title }).click();
  return page.locator("details.life[open] form");
}

for (const first of ["an", "binh"] as const)
  test(`two write on one case and ${first} answers first: no word of the other is lost`, async ({ page }) => {
    const [quick, slow] = first === "an" ? [desks.an, desks.binh] : [desks.binh, desks.an];
    const names = first === "an" ? ["canbo", "binh"] : ["binh", "canbo"];
    const code = await send(page, "Đèn đường ngõ 9 không sáng.");
    for (const one of [quick, slow]) await one.goto(caseAt(code));
    await begin(quick, "Đội điện");
    await begin(slow, "Điện lực");
    await expect(slow.locator("[data-say=writing]")).toContainText(`${names[0]} đang viết`);
    await quick.reload();
    await expect(quick.locator("[data-say=writing]")).toContainText(`${names[1]} đang viết`);

    await answer(quick).fill("Đã thay bóng đèn.");
    await quick.getByRole("button", { name: "Gửi câu trả lời" }).click();
    await expect(quick.getByText("còn rút lại được")).toBeVisible();

    // The other one goes on, and sends: what was typed meanwhile stands on the page that says why it did not leave.
    await answer(slow).pressSequentially(" hẹn ngày 5");
    await slow.getByRole("button", { name: "Gửi câu trả lời" }).click();
    await expect(unsent(slow)).toHaveText("Điện lực hẹn ngày 5");
    await slow.goto(caseAt(code));
    await expect(unsent(slow)).toHaveText("Điện lực hẹn ngày 5");

    // Taken back: the citizen never read it, and both have their words before them.
    await quick.reload();
    await quick.getByRole("button", { name: "Rút lại" }).click();
    await expect(answer(quick)).toBeVisible();
    expect(await (await page.request.get(`/api/v1/agencies/18073/cases/${code}`)).json()).toMatchObject({
      answer: null,
    });
    await slow.reload();
    await expect(answer(slow)).toHaveValue("Điện lực hẹn ngày 5");
  });

test("a session that ends in the middle: the page asks for the sign-in with the words in it, and the act is done", async ({
  neighbours,
  page,
}) => {
  const { an } = desks;
  const code = await send(page, "Cống ở ngõ 3 bị tắc.");
  await an.goto(caseAt(code));
  await answer(an).fill(WORDS);
  await an.context().clearCookies();
  const refused = an.waitForResponse((one) => one.request().method() === "POST" && one.url().endsWith("/tra-loi"));
  await an.getByRole("button", { name: "Gửi câu trả lời" }).click();
  expect((await refused).status()).toBe(401);
  await expect(an.getByLabel("Nội dung đã gõ"), "the words alone, not where they go").toHaveValue(WORDS);
  await an.getByLabel("Tên đăng nhập").fill(neighbours.officer?.name ?? "");
  await an.getByLabel("Mật khẩu").fill(neighbours.officer?.password ?? "");
  await an.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(an).toHaveURL(new RegExp(`${caseAt(code)}$`));
  await expect(an.locator("[aria-labelledby=reply-title]")).toContainText(WORDS);
  await expect(unsent(an)).toHaveCount(0);
});

test("words beside the handling and outside a case come back, too", async ({ page }) => {
  const { an } = desks;
  const code = await send(page, "Đèn đường ngõ 9 vẫn không sáng.");
  await an.goto(caseAt(code));
  const form = await openLife(an, "Tách một nội dung");
  await form.getByLabel("Nội dung tách ra").fill("Rác ở ngõ 9");
  await an.reload();
  await expect(an.getByLabel("Nội dung tách ra"), "not folded away").toBeVisible();
  await expect(an.getByLabel("Nội dung tách ra")).toHaveValue("Rác ở ngõ 9");
  await an.goto("/lam-viec/nhap");
  await an.getByLabel("Nội dung").fill("Bà con gọi về");
  await an.reload();
  await expect(an.getByLabel("Nội dung")).toHaveValue("Bà con gọi về");
});

test("a case is answered together with another, while somebody writes on it: the words wait, and come back", async ({
  page,
}) => {
  const { an, binh } = desks;
  const [lead, follower] = [await send(page, "Rác ở chợ chưa gom."), await send(page, "Chợ đầy rác.")];
  await binh.goto(caseAt(follower));
  await begin(binh, "Đã báo đội");
  await an.goto(caseAt(follower));
  const form = await openLife(an, "Gộp trả lời");
  await form.getByLabel("Mã của vụ việc chính").fill(lead);
  await form.getByRole("button", { name: "Gộp" }).click();
  await expect(an.getByText("Được trả lời cùng")).toBeVisible();
  await binh.reload();
  await expect(unsent(binh)).toHaveText("Đã báo đội");
  await binh.getByRole("button", { name: "Thôi gộp" }).click();
  await expect(answer(binh)).toHaveValue("Đã báo đội");
});

test("a case goes to the agency next door and comes back: only who has it reads it, and half-written words wait", async ({
  page,
}) => {
  const { an, binh, chi } = desks;
  const code = await send(page, "Cột điện nghiêng ở đường Nguyễn Du.");
  const next = `/tran-phu${caseAt(code)}`;
  expect((await chi.goto(next))?.status(), "a colleague of another agency").toBe(404);
  await binh.goto(caseAt(code));
  await begin(binh, "Điện lực đã");

  await an.goto(caseAt(code));
  const form = await openLife(an, "Chuyển cơ quan khác");
  await form.getByLabel("Cơ quan nhận").selectOption({ label: NEIGHBOUR.name });
  await form.getByLabel("Vì sao chuyển").fill("Cột thuộc Trần Phú.");
  await form.getByRole("button", { name: "Chuyển", exact: true }).click();
  await expect(an.getByText("Đã chuyển Phường Trần Phú")).toBeVisible();
  await binh.reload();
  await expect(unsent(binh)).toHaveText("Điện lực đã");

  await expect(async () => expect((await chi.goto(next))?.status()).toBe(200)).toPass();
  await expect(chi.getByText("Cột thuộc Trần Phú.")).toBeVisible();
  await expect(chi.locator("main")).not.toContainText("Điện lực đã");
  const back = await openLife(chi, "Trả lại nơi chuyển");
  await back.getByLabel("Vì sao trả lại").fill("Cột ở phía Thành Sen.");
  await back.getByRole("button", { name: "Trả lại nơi chuyển" }).click();
  await expect(chi.getByText("Đã chuyển Phường Thành Sen")).toBeVisible();
  await expect(async () => {
    await binh.reload();
    expect(await binh.getByText("Cột ở phía Thành Sen.").count()).toBeGreaterThan(0);
  }).toPass();
  await expect(answer(binh)).toHaveValue("Điện lực đã");
});
