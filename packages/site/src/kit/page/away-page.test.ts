import { DanvanError, problem } from "@danvan/core";
import type { Services } from "@danvan/server";
import { describe, expect, test } from "vitest";
import { siteFixture } from "../../../test/site-fixture.ts";
import { createSite } from "../../site.ts";

const away = () => Promise.reject(new DanvanError(problem("store-unavailable")));
const WORDS = "Đã sửa đèn đường.\nCảm ơn ông bà <đã báo>.";

/** A site whose store goes away after an officer signed in. */
async function withStoreAway() {
  const { options, services, cookieOf, send, faults } = siteFixture();
  const [cookie, code] = [await cookieOf("18073"), await send("Đèn đường bị hỏng.")];
  const gone: Services = { ...services };
  for (const name of ["act", "officerCase", "publicCase", "rate", "reopen", "signOut", "report", "inbox"] as const)
    gone[name] = away as never;
  const site = createSite({ ...options, services: gone });
  const ask = (path: string, fields?: Record<string, string>) =>
    site(
      new Request(`http://demo.test${path}`, {
        ...(fields && { method: "POST", body: new URLSearchParams(fields) }),
        headers: { host: "demo.test", origin: "http://demo.test", cookie },
      }),
    );
  return { ask, code, faults };
}

describe("a store that is away gives back every word", () => {
  test.each([
    ["tra-loi", { answer: WORDS }],
    ["tu-choi", { reason: "unclear", explanation: WORDS }],
  ])("of an officer: %s", async (act, fields) => {
    const { ask, code, faults } = await withStoreAway();
    const response = await ask(`/lam-viec/vu-viec/${code}/${act}`, fields);
    const page = await response.text();
    expect([response.status, response.headers.get("retry-after"), faults.length]).toEqual([503, "5", 1]);
    expect(page).toContain("Hệ thống chưa lưu được. Thử lại sau ít phút.");
    expect(page).toContain("Đã sửa đèn đường.\nCảm ơn ông bà &lt;đã báo&gt;.");
    expect(page).toContain(`action="/lam-viec/vu-viec/${code}/${act}"`);
  });

  test.each([
    ["danh-gia", { level: "1", comment: WORDS }],
    ["xem-lai", { secret: "3333-3333", text: WORDS }],
  ])("of a citizen: %s", async (act, fields) => {
    const { ask, code } = await withStoreAway();
    const response = await ask(`/tra-cuu/${act}`, { code, ...fields });
    expect(response.status).toBe(503);
    expect(await response.text()).toContain("Cảm ơn ông bà &lt;đã báo&gt;.");
  });
});

test("pages that only show something say that it passes, and an officer signs out all the same", async () => {
  const { ask, code } = await withStoreAway();
  for (const path of [`/tra-cuu?code=${code}`, "/lam-viec", `/lam-viec/vu-viec/${code}`])
    expect([path, (await ask(path)).status]).toEqual([path, 503]);
  const out = await ask("/lam-viec/dang-xuat", {});
  expect([out.status, out.headers.get("set-cookie")]).toEqual([303, expect.stringMatching(/danvan_session=;/)]);
});
