import { outboxSink } from "@danvan/server";
import { expect, test } from "vitest";
import { createSite } from "../../site.ts";
import { siteFixture } from "../../../test/site-fixture.ts";

test("what could not be sent is told with its reason in words, and let go again by a press", async () => {
  const { services, get, post, cookieOf } = siteFixture();
  const cookie = await cookieOf("18073");
  const state = { failures: 12, since: "2026-11-20T02:00:00.000Z", offSince: "2026-11-20T04:00:00.000Z" };
  const job = { id: "1", event: "answered", at: "2026-11-20T02:00:00.000Z", tries: 10 };
  services.stuckOutbox = async () => ({
    ok: true,
    value: {
      jobs: [
        { ...job, target: "kho", reason: "status-500" },
        { ...job, target: "mail", reason: "mail-refused" },
      ],
      targets: [
        { target: "kho", state },
        { target: "cho", state: null },
      ],
    },
  });
  const page = await (await get("/lam-viec/trao-doi", { cookie })).text();
  for (const words of [
    "trả lời mã 500",
    "máy chủ thư từ chối",
    "đã tắt từ",
    "không được 12 lần liền",
    "cho: đang nhận",
    "Gửi lại cho kho",
  ])
    expect(page).toContain(words);
  expect(page).not.toContain("Hộp thư thử");
  expect(await (await get("/lam-viec/hom-nay", { cookie })).text()).toContain("2 thông báo chưa gửi được");
  const resumed = await post("/lam-viec/trao-doi/gui-lai", { target: "kho" }, { cookie });
  expect(await resumed.text()).toContain("Sẽ gửi lại 0 thông báo");
  const english = await (await get("/lam-viec/trao-doi?lang=en", { cookie })).text();
  expect(english).toContain("refused by the mail server");
});

test("a demonstration shows what it would have sent, to those who may see what was not", async () => {
  const { options, cookieOf } = siteFixture();
  const sink = outboxSink(() => "2026-11-23T02:00:00.000Z");
  await sink.post({
    url: "https://kho.example/hook",
    headers: {},
    body: '{"type":"case.received"}',
    allowPrivate: false,
  });
  await sink.send("uoc@example.vn", { subject: "Vụ việc của bạn", text: "<b>đã có trả lời</b>" });
  const site = createSite({ ...options, sink });
  const cookie = await cookieOf("18073");
  const ask = async (headers: Record<string, string>) =>
    site(new Request("http://demo.test/lam-viec/trao-doi/hop-thu-thu", { headers: { host: "demo.test", ...headers } }));
  const page = await (await ask({ cookie })).text();
  expect(page.indexOf("uoc@example.vn")).toBeLessThan(page.indexOf("https://kho.example/hook"));
  expect([page.includes("&lt;b&gt;"), page.includes("case.received")]).toEqual([true, true]);
  expect((await ask({})).status).toBe(303);
});
