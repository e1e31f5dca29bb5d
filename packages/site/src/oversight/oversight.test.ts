import { clausesOf, must, VOCABULARY } from "@danvan/core";
import { directive, haTinhIllustrative } from "@danvan/core/data";
import type { Actor } from "@danvan/server";
import { expect, test } from "vitest";
import { completeYear } from "../../../server/test/complete-year.ts";
import { PAPER, siteFixture } from "../../test/site-fixture.ts";
import { view as viewAt } from "../kit/view/view.ts";
import { workspaceView } from "../workspace/workspace-view.ts";
import { consolidationStream } from "./consolidation/consolidation-stream.ts";
import { oversightRoutes } from "./oversight-routes.ts";
import { oversightView } from "./oversight-view.ts";
import { mountSite } from "../kit/view/site.ts";
import { createGates } from "@danvan/server";

const UNIT = "18100";
/** Words, a place and a name that a citizen of the unit wrote, and what was answered. */
const SECRETS = ["Cống", "ngõ Bà Tư", "Trần Thị Hoa", "0912345678", "Đã thông cống", "Chữ đang soạn"];

/** The unit has two cases that were sent 40 days ago: one answered, one overdue. */
async function withUnit(role: Actor["roles"][number] = "overseer", isHandedIn = false) {
  let now = "2026-10-12T02:00:00.000Z";
  const site = siteFixture({ roles: [role], now: () => now });
  const { services } = site;
  const codes: string[] = [];
  for (const text of ["Cống tắc ở đầu ngõ.", "Cống tắc ở cuối ngõ."])
    codes.push(
      must(
        await services.receive(UNIT, {
          key: crypto.randomUUID(),
          kind: "concern",
          lang: "vi",
          text,
          place: "ngõ Bà Tư",
          contact: { name: "Trần Thị Hoa", phone: "0912345678" },
          consent: { notice: "test", purposes: ["contact"] },
        }),
      ).receipt.code,
    );
  const officer: Actor = { id: "o", name: "o", agency: UNIT, roles: ["officer"] };
  must(await services.act(officer, codes[0]!, { type: "answer", text: "Đã thông cống." }));
  now = isHandedIn ? "2026-12-02T02:00:00.000Z" : "2026-11-23T02:00:00.000Z";
  const cookie = await site.cookieOf("18073");
  const head: Actor = { id: "h", name: "h", agency: UNIT, roles: ["head"] };
  must(await services.openYear(head, 2026));
  if (isHandedIn) {
    must(await services.freezeYear(head, 2026));
    await completeYear(services, head, 2026);
    must(await services.submitYear(head, 2026, 2));
    const overseer: Actor = { id: "o", name: "o", agency: "18073", roles: ["overseer"] };
    const days = { opensOn: "2026-11-20", closesOn: "2026-12-10" };
    must(await services.openRound(overseer, 2026, { rubric: haTinhIllustrative, ...days }, 0));
  } else {
    const part = { kind: "text", id: "III", body: { text: "Chữ đang soạn" }, seen: 0 } as const;
    must(await services.saveYearPart(head, 2026, part));
  }
  return {
    ...site,
    cookie,
    codes,
    get: (path: string) => site.get(path, { cookie }),
    post: (path: string, fields: Record<string, string> | [string, string][]) => site.post(path, fields, { cookie }),
  };
}

test("all units stand on one page with their figures, and the late ones of each with their codes", async () => {
  const { get, codes } = await withUnit();
  const page = await (await get("/lam-viec/toan-tinh")).text();
  expect(page).toContain("Tỉnh Hà Tĩnh: theo dõi các đơn vị");
  expect(page).toMatch(/<th scope="row">\s*<a href="\/lam-viec\/toan-tinh\/don-vi\/18100\?nam=2026">Phường Trần Phú/);
  expect(page).toMatch(/50% <small>1\/2<\/small>/);
  expect(page).toContain("chưa có đánh giá");
  const unit = await (await get(`/lam-viec/toan-tinh/don-vi/${UNIT}`)).text();
  expect([unit.includes(codes[0]!), unit.includes(codes[1]!)]).toEqual([false, true]);
  expect((await get("/lam-viec/toan-tinh/don-vi/18073")).status).toBe(404);
});

test("the table is sorted and narrowed by its address, and the address survives in its links", async () => {
  const { get } = await withUnit();
  const page = await (await get("/lam-viec/toan-tinh?tim=tran+phu&loc=overdue&xep=received&chieu=tang&lang=en")).text();
  expect(page).toContain("1 of 1 unit shown.");
  // However it is narrowed, the menu says where one is.
  expect(page).toMatch(/href="\/lam-viec\/toan-tinh\?lang=en" aria-current="true"\s*>/);
  expect(page).toMatch(/aria-sort="ascending"/);
  expect(page).toContain("tim=tran+phu&amp;loc=overdue&amp;xep=received&amp;lang=en");
  const none = await (await get("/lam-viec/toan-tinh?tim=khong+co")).text();
  expect(none).toContain("Không có đơn vị nào như vậy.");
  expect((await get("/lam-viec/toan-tinh?nam=2031")).status).toBe(404);
  for (const list of ["", "/so-sanh"])
    expect(await (await get(`/lam-viec/toan-tinh${list}?nam=2025`)).text()).toContain(`don-vi/${UNIT}?nam=2025"`);
});

test("open data keeps small counts secret, and comes with a dictionary of every column", async () => {
  const { get } = await withUnit();
  const csv = await (await get("/lam-viec/toan-tinh/du-lieu.csv")).text();
  expect(csv).toContain("code;name;received");
  expect(csv).toMatch(/18100;[^\n]*Trần Phú[^\n]*;;;/);
  const file = (await (await get("/lam-viec/toan-tinh/du-lieu.json")).json()) as {
    fields: { name: string }[];
    units: Record<string, unknown>[];
  };
  expect(Object.keys(file.units[0]!).toSorted()).toEqual(file.fields.map(({ name }) => name).toSorted());
  expect(await (await get("/lam-viec/toan-tinh/tu-dien.json")).json()).toEqual(file.fields);
});

const paths = () => {
  const { options } = siteFixture();
  const gates = createGates({ elapsed: () => 0 });
  return oversightRoutes({ ...options, site: mountSite(options.site, ""), gates })
    .routes.filter(({ method }) => method === "GET")
    .map(
      ({ path }) =>
        `/lam-viec${path.replace(":unit", UNIT).replace(":indicator", "pakn-received").replace("/:id", "/khong-co")}`,
    );
};

test.each(["overseer", "inspector"] as const)(
  "no page shows a %s a citizen's word, an answer, or a draft",
  async (role) => {
    for (const isHandedIn of [false, true]) {
      const { get } = await withUnit(role, isHandedIn);
      for (const path of new Set(paths())) {
        const answer = await get(path);
        const text = await answer.text();
        expect([path, SECRETS.filter((secret) => text.includes(secret))]).toEqual([path, []]);
        // The papers of one unit are the overseer's to read; where nothing was handed in there is none.
        const isPaper = /bao-cao\.(?!css)|don-vi\/\d+\/so-lieu/.test(path);
        const isOpen = path.endsWith("/khong-co")
          ? false
          : isPaper
            ? isHandedIn && role === "overseer"
            : isHandedIn || !path.endsWith(`cham-diem/${UNIT}`);
        expect([path, answer.status === 200]).toEqual([path, isOpen]);
      }
    }
  },
);

test("a report is returned with a reason, and its receipt and hash stand on the unit's page", async () => {
  const { get, post } = await withUnit("overseer", true);
  const at = `/lam-viec/toan-tinh/don-vi/${UNIT}`;
  const before = await (await get(at)).text();
  expect(before).toMatch(/2026-18100-1[^]*[0-9a-f]{64}/);
  const seen = /name="seen" value="(\d+)"/.exec(before)![1]!;
  expect((await post(`${at}/bao-cao?nam=2026`, { lam: "change-requested", reason: "", seen })).status).toBe(422);
  const reason = "Phần III chưa rõ.";
  expect((await post(`${at}/bao-cao?nam=2026`, { lam: "change-requested", reason, seen })).status).toBe(303);
  expect(await (await get(at)).text()).toContain(`Trả lại vì: ${reason}`);
  expect((await post(`${at}/bao-cao?nam=2026`, { lam: "accepted", reason: "", seen })).status).toBe(422);
});

test("lines are appraised with a reason, agreed with at once, and people decide on the proposal", async () => {
  const { get, post } = await withUnit("overseer", true);
  const at = `/lam-viec/toan-tinh/cham-diem/${UNIT}?nam=2026`;
  const page = await (await get(at)).text();
  expect(page).toContain(VOCABULARY.vi.rubricNotes.illustrative);
  const fieldsOf = (text: string) =>
    Object.fromEntries(
      [...text.matchAll(/name="((?:v|reason)\.[^"]+)"[^]*?value="([^"]*)"/g)].map(([, n, v]) => [n!, v!]),
    );
  const seenOf = (text: string) => /name="seen" value="(\d+)"/.exec(text)![1]!;
  const fields = fieldsOf(page);
  const name = Object.keys(fields).find((one) => one.startsWith("v.") && fields[one] === "")!;
  const wrong = await post(at, { ...fields, [name]: "x", seen: seenOf(page), lam: "ghi" });
  expect(wrong.status).toBe(422);
  expect((await post(at, { seen: seenOf(page), lam: "dong-y" })).status).toBe(303);
  const agreed = await (await get(at)).text();
  expect(agreed).toContain("Quyết định xếp loại");
  const decision = { band: "", by: "Chủ tịch UBND tỉnh", on: "2026-11-23", document: "", reason: "Chờ kiểm tra." };
  const decided = await post(`/lam-viec/toan-tinh/cham-diem/${UNIT}/quyet-dinh?nam=2026`, {
    ...decision,
    seen: seenOf(agreed),
  });
  expect(decided.status).toBe(303);
  expect(await (await get("/lam-viec/toan-tinh/cham-diem?nam=2026")).text()).toContain(
    "Không xếp loại, do Chủ tịch UBND tỉnh quyết định",
  );
});

test("a rubric is tried in the browser: its faults stand with their places, and a shipped one says what it is", async () => {
  const { get, post } = await withUnit();
  const faulty = { ...haTinhIllustrative, max: 1 };
  const tried = await post("/lam-viec/toan-tinh/bo-tieu-chi", { file: JSON.stringify(faulty) });
  expect([tried.status, (await tried.text()).includes("chỗ chưa đúng")]).toEqual([422, true]);
  expect(await (await post("/lam-viec/toan-tinh/bo-tieu-chi", { file: "{" })).text()).toContain("JSON");
  const shipped = await (await get(`/lam-viec/toan-tinh/bo-tieu-chi?mau=${haTinhIllustrative.id}`)).text();
  expect(shipped).toContain(VOCABULARY.vi.rubricNotes.illustrative);
});

test("a letter is looked at before it leaves, and a unit without an address is not written to", async () => {
  const { get, post } = await withUnit();
  const form = await (await get("/lam-viec/toan-tinh/nhac-viec")).text();
  expect(form).toMatch(/value="18100"\s+disabled/);
  const typed = { unit: UNIT, subject: "Nhắc", text: "Đề nghị nộp." };
  const refused = await post("/lam-viec/toan-tinh/nhac-viec/xem-truoc", typed);
  expect([refused.status, (await refused.text()).includes("Đề nghị nộp.")]).toEqual([422, true]);
});

test("a letter to more units than any citizen's form has fields is read", async () => {
  const { post } = await withUnit();
  const units = Array.from({ length: 100 }, (_, at): [string, string] => ["unit", String(20_000 + at)]);
  const answer = await post("/lam-viec/toan-tinh/nhac-viec/xem-truoc", [
    ...units,
    ["subject", "Nhắc"],
    ["text", "Đề nghị nộp."],
  ]);
  expect([answer.status, (await answer.text()).includes("Đề nghị nộp.")]).toEqual([422, true]);
});

test("who follows the units begins with them", async () => {
  const site = siteFixture({ roles: ["overseer"] });
  const cookie = await site.cookieOf("18073");
  const menu = await (await site.get("/lam-viec/tai-khoan", { cookie })).text();
  expect(menu).toContain("/lam-viec/toan-tinh");
  expect((await site.get("/lam-viec", { cookie })).headers.get("location")).toBe("/lam-viec/toan-tinh");
});

test("the consolidation says which unit it reads, and each figure of it leads back to what the unit counted", async () => {
  const { get, codes } = await withUnit("overseer", true);
  const page = await (await get("/lam-viec/toan-tinh/tong-hop?nam=2026")).text();
  expect(page.indexOf("1/1: Phường Trần Phú")).toBeLessThan(page.indexOf("1 đơn vị: 1 đúng hạn"));
  expect(page).toMatch(/<\/main>[^]*<\/html>\s*$/);
  const figure = "/lam-viec/toan-tinh/tong-hop/so-lieu/pakn-received?nam=2026";
  expect(await (await get("/lam-viec/toan-tinh/theo-khoan?nam=2026")).text()).toContain(`href="${figure}"`);
  const values = await (await get(figure)).text();
  const trace = `/lam-viec/toan-tinh/don-vi/${UNIT}/so-lieu/pakn-received?nam=2026`;
  expect(values).toContain(`href="${trace}"`);
  const traced = await (await get(trace)).text();
  expect(traced).toMatch(/Vụ việc được đếm<\/dt>\s*<dd>2<\/dd>/);
  expect(codes.filter((code) => traced.includes(code))).toEqual([]);
  // What is no count has no sum.
  for (const none of ["khong-co", "agency"])
    expect((await get(`/lam-viec/toan-tinh/tong-hop/so-lieu/${none}?nam=2026`)).status).toBe(404);
});

test("whoever leaves the page of the consolidation ends the reading", async () => {
  const { services } = await withUnit("overseer", true);
  const overseer: Actor = { id: "o", name: "o", agency: "18073", roles: ["overseer"] };
  const view = oversightView(workspaceView(viewAt(mountSite(siteFixture().options.site, ""), "vi", "/x"), overseer));
  let answer: boolean | void = true;
  const reader = consolidationStream(
    view,
    2026,
    (onRead) => services.consolidation(overseer, 2026, async (unit) => (answer = (await onRead(unit)) as boolean)),
    (cause) => expect.fail(String(cause)),
  ).getReader();
  await reader.read();
  await reader.cancel();
  await expect.poll(() => answer).toBe(false);
});

test("whoever appraises opens what a unit uploaded before it handed in, and nothing of a draft; others open none of it", async () => {
  const { get, services } = await withUnit("overseer", true);
  const head: Actor = { id: "h", name: "h", agency: UNIT, roles: ["head"] };
  const upload = (title: string) =>
    services.saveYearPart(head, 2026, {
      kind: "score",
      id: title,
      body: { explanation: "", evidence: [] },
      seen: 0,
      files: [{ title, bytes: PAPER }],
    });
  expect((await upload("muộn.pdf")).ok).toBe(false);
  const overseer: Actor = { id: "o", name: "o", agency: "18073", roles: ["overseer"] };
  const returned = { type: "change-requested", reason: "Thiếu tệp." } as const;
  must(await services.judgeYear(overseer, UNIT, 2026, returned, 3));
  must(await upload("biên bản.pdf"));
  const [file] = must(await services.yearFiles(head, 2026));
  const at = `/lam-viec/toan-tinh/don-vi/${UNIT}/tep/${file!.id}?nam=2026`;
  expect((await get(at)).status).toBe(404);
  must(await services.submitYear(head, 2026, 4));
  const opened = await get(at);
  expect([opened.status, opened.headers.get("content-disposition")]).toEqual([
    200,
    `attachment; filename="minh-chung-2026-${UNIT}-1.pdf"`,
  ]);
  expect(await (await get(`/lam-viec/toan-tinh/cham-diem/${UNIT}?nam=2026`)).text()).toContain("biên bản.pdf");
  const inspector: Actor = { ...overseer, roles: ["inspector"] };
  for (const other of [inspector, { ...head, agency: "18073" }])
    expect((await services.yearFile(other, 2026, file!.id, UNIT)).ok).toBe(false);
  must(await services.eraseYearFile(head, 2026, file!.id));
  expect((await get(at)).status).toBe(404);
});

test("every clause of the directive has a place in the overview, with its figures or its part of the report", async () => {
  const { get } = await withUnit();
  const page = await (await get("/lam-viec/toan-tinh/theo-khoan?nam=2026")).text();
  const without = clausesOf(directive).filter(({ id }) => {
    const [, line = ""] =
      new RegExp(`<li id="${id.replaceAll(".", "\\.")}">([^]*?)(?:<li id=|</main>)`).exec(page) ?? [];
    return !/tong-hop\/so-lieu\/|Phần báo cáo: \S/.test(line);
  });
  expect(without.map(({ id }) => id)).toEqual([]);
});
