import { expect, test } from "vitest";
import { siteFixture } from "../../../test/site-fixture.ts";

test("the head sees what the agency goes by, with the key of what a file holds, and no secret", async () => {
  const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  const { get, cookieOf } = siteFixture({
    roles: ["head"],
    origins: ["https://phuong.example"],
    publicOrigin: new URL("https://gopy.example/dan-van"),
    rules: { webhooks: [{ id: "kho", url: "https://kho.example/hook?khoa=bi-mat", secrets: [secret] }] },
  });
  const cookie = await cookieOf("18073");
  for (const lang of ["", "?lang=en"]) {
    const answer = await get(`/dan-van/lam-viec/cau-hinh${lang}`, { cookie });
    const page = await answer.text();
    for (const words of [
      "<code>overlays</code>",
      "<code>notices</code>",
      "https://phuong.example",
      "kho",
      "data-doctor",
    ])
      expect([words, page.includes(words)]).toEqual([words, true]);
    expect(page).toContain("https://gopy.example/dan-van/widgets/loader.min.js");
    expect(page).toContain('src="/dan-van/nhung/18073');
    for (const kept of [secret, "bi-mat", "undefined", "[object"])
      expect([kept, page.includes(kept)]).toEqual([kept, false]);
    expect(answer.headers.get("content-security-policy")).toContain("frame-src 'self'");
  }
  expect(await (await get("/dan-van/lam-viec/tai-khoan", { cookie })).text()).toContain("/dan-van/lam-viec/cau-hinh");
});
