import { must } from "@danvan/core";
import { crawl } from "./crawl.ts";
import { siteFixture } from "./site-fixture.ts";

/** A form as it stands on a page. */
export interface MetForm {
  readonly page: string;
  readonly form: string;
}

/** Every form of every page of the workspace, as whoever may do everything meets them, and the site to send them to. */
export async function everyForm() {
  const app = siteFixture({
    roles: ["officer", "reviewer", "head", "agency-admin", "overseer"],
    rules: { holdSeconds: 0 },
  });
  const cookie = await app.cookieOf("18073");
  const an = must(await app.services.session(cookie.replace("danvan_session=", "")));
  await app.send("Đèn đường ngõ 5 hỏng.");
  const answered = await app.send("Cống tắc ở ngõ 7.", { publish: true });
  must(await app.services.act(an, answered, { type: "answer", text: "Đã khơi." }));
  const submitted = await app.send("Rác ở chợ.");
  must(await app.services.act(an, submitted, { type: "submit", text: "Đã gom." }));
  const arrived = await app.send("Cột điện nghiêng.");
  must(await app.services.act(an, arrived, { type: "transfer", to: "18100", text: "Thuộc Trần Phú." }));
  const begun = await app.post("/lam-viec/nam/2026/bat-dau", {}, { cookie });
  if (begun.status !== 303) throw new Error(`the year is not begun: ${begun.status}`);
  const found: MetForm[] = [];
  await crawl(
    async (address) => {
      const response = await app.get(address, { cookie });
      const text = await response.clone().text();
      for (const [form] of text.matchAll(/<form\b[^]*?<\/form>/g)) found.push({ page: address, form });
      return response;
    },
    [
      "/lam-viec",
      "/lam-viec?xem=da-xong",
      "/lam-viec/nam/2026/so-lieu?nhap=1",
      "/lam-viec/toan-tinh/bo-tieu-chi",
      ...[answered, submitted].map((code) => `/lam-viec/vu-viec/${code}`),
    ],
  );
  const forms = found.filter(({ page }) => page.startsWith("/lam-viec"));
  return { app, cookie, forms };
}
