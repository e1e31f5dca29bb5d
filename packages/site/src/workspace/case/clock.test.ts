import { expect, test } from "vitest";
import { siteFixture } from "../../../test/site-fixture.ts";

test("only what the law allows for a case now is offered, with the last day it gives", async () => {
  const app = siteFixture();
  const cookie = await app.cookieOf("18073");
  const entered = await app.post(
    "/lam-viec/nhap",
    {
      of: "complaint",
      key: "3f2f7a0e-6f6c-4b5a-9a3e-0a8c7f1f2b12",
      channel: "counter",
      receivedOn: "2026-11-23",
      reference: "Văn thư số 15/2026",
    },
    { cookie },
  );
  const [code = ""] = /18073-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(await entered.text()) ?? [];
  const path = `/lam-viec/vu-viec/${code}`;
  const page = async () => (await app.get(path, { cookie })).text();
  const act = (fields: Record<string, string>) => app.post(`${path}/thoi-han`, fields, { cookie });
  expect(await page()).toMatch(/value="accept"/);
  expect(await page()).not.toMatch(/value="pause"/);
  expect((await act({ lam: "accept" })).status).toBe(303);
  const accepted = await page();
  expect(accepted).toMatch(/Vụ việc phức tạp: đến \d{2}\/\d{2}\/\d{4}/);
  expect((await act({ lam: "extend", ground: "necessary" })).status).toBe(422);
  expect((await act({ lam: "pause", ground: "suspended" })).status).toBe(303);
  expect(await page()).toContain("Tiếp tục xử lý");
  expect((await act({ lam: "resume" })).status).toBe(303);
  const concern = await app.send("Đèn đường hỏng.");
  expect(await (await app.get(`/lam-viec/vu-viec/${concern}`, { cookie })).text()).not.toContain("Gia hạn");
});
