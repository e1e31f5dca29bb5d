import { expect, test } from "vitest";
import { siteFixture } from "../../../test/site-fixture.ts";

const HERE = "/lam-viec/chi-so-766";

test("both readings of the index stand side by side: what is in hand within time is on time for the portal, and not by the text", async () => {
  const { get, send, cookieOf } = siteFixture();
  const cookie = await cookieOf("18073");
  await send("Đèn đường trước chợ bị hỏng.");
  const page = await (await get(HERE, { cookie })).text();
  const cells = [...page.matchAll(/<td>([\s\S]*?)<\/td>/g)].map(([, cell]) =>
    cell!.replace(/<[^>]*>|\s+/g, " ").trim(),
  );
  expect(cells.slice(0, 2)).toEqual([expect.stringContaining("0 trên 1"), expect.stringContaining("1 trên 1")]);
  expect(cells[2]).toMatch(/[01] trên 1$/);
  expect(cells[3]).toBe("Chưa có số liệu: lấy từ Cổng rồi nhập.");
  expect(page).toContain("Số của Cổng vì thế không thấp hơn.");
});

test("only those who answer for the yearly report see it, and their menu names it", async () => {
  const officer = siteFixture({ roles: ["officer"] });
  const cookie = await officer.cookieOf("18073");
  expect((await officer.get(HERE, { cookie })).status).toBe(403);
  expect(await (await officer.get("/lam-viec", { cookie })).text()).not.toContain(HERE);
  const head = siteFixture({ roles: ["head"] });
  expect(await (await head.get("/lam-viec", { cookie: await head.cookieOf("18073") })).text()).toContain(HERE);
});

test("where nothing was received there is nothing to score, and no nought is shown", async () => {
  const { get, cookieOf } = siteFixture();
  const page = await (await get(HERE, { cookie: await cookieOf("18073") })).text();
  expect(page).toContain("Không phát sinh trong kỳ.");
  expect(page).not.toContain("0/6");
});
