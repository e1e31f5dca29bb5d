import { expect, test } from "vitest";
import { everyForm } from "../../../test/every-form.ts";
import { unsaidIn } from "../../../test/foreign-words.ts";
import { html } from "./html.ts";
import { inLang, quoted, spoken } from "./spoken.ts";

/** A name of its own, and what the texts of these tests say in both languages. */
const KNOWN = /Dân vận khéo”?$|^Ban Tiếp công dân tỉnh/;

test("on English pages of the workspace all that agencies, officers and citizens wrote says that it is Vietnamese", async () => {
  const { app, cookie, forms } = await everyForm();
  const english = (address: string) => `${address}${address.includes("?") ? "&" : "?"}lang=en`;
  const code = /vu-viec\/([^/?]+)/.exec(forms.find(({ page }) => page.includes("/vu-viec/"))!.page)![1]!;
  const write = (path: string, fields: Record<string, string>) => app.post(`/lam-viec${path}`, fields, { cookie });
  const evidence = { "e0-title": "Quyết định giao việc", "e0-page": "2" };
  await write(`/vu-viec/${code}/ghi-chu`, { noted: "Đã gọi đội điện." });
  await write("/mau", { name: "Đã sửa xong", text: "Kính gửi quý vị, việc đã xong." });
  await write("/danh-sach-luu", { name: "Đèn đường", q: "loai=concern" });
  await write("/nam/2026/nhiem-vu/1.1", {
    plan: "Họp tổ dân phố.",
    owner: "Văn phòng",
    progress: "planned",
    ...evidence,
  });
  await write("/nam/2026/tiep-dan", { kind: "reception", on: "2026-11-20", by: "Chủ tịch", note: "Tiếp năm người." });
  await write("/nam/2026/mo-hinh", { name: "Tuyến phố sạch", place: "Phố Nguyễn Du", who: "Tổ trưởng", ...evidence });
  await write("/nam/2026/chu", { id: "I", text: "Phường đã tổ chức." });
  const pages = new Set([...forms.map(({ page }) => page), `/lam-viec/vu-viec/${code}`]);
  const unsaid = new Map<string, string>();
  for (const page of pages) {
    const text = await (await app.get(english(page), { cookie })).text();
    for (const words of unsaidIn(text)) if (!KNOWN.test(words)) unsaid.set(words, page);
  }
  expect([...unsaid]).toEqual([]);
});

test("a page says nothing of words in its own language, and of others which it is", () => {
  expect([inLang({ lang: "vi" }), spoken({ lang: "vi" }, "Đèn"), String(quoted({ lang: "vi" }, "Đèn"))]).toEqual([
    false,
    "Đèn",
    '<p class="quote">Đèn</p>',
  ]);
  expect([
    String(inLang({ lang: "en" })),
    String(spoken({ lang: "en" }, "Đèn <b>")),
    String(spoken({ lang: "vi" }, "A lamp", "en")),
  ]).toEqual(['lang="vi"', '<span lang="vi">Đèn &lt;b&gt;</span>', '<span lang="en">A lamp</span>']);
  expect(String(quoted({ lang: "en" }, html`<i>x</i>`, "en"))).toBe('<p class="quote"><i>x</i></p>');
});
