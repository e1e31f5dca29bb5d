import { describe, expect, test } from "vitest";
import { siteFixture } from "../../../test/site-fixture.ts";

const MAPPING = {
  version: 1,
  source: "1022",
  columns: { number: "Mã", text: "Nội dung", receivedAt: "Ngày" },
  kind: "concern",
  channel: "phone",
  lang: "vi",
  dates: { zone: "+07:00" },
};
const TABLE = "Mã;Nội dung;Ngày\nHT-1;Đèn đường hỏng;2026-11-20 09:30\nHT-2;Mất nước;2026-11-21";

async function office(roles?: ["officer"]) {
  const site = siteFixture(roles ? { roles } : {});
  const cookie = await site.cookieOf("18073");
  const bytes = (text: string) => new TextEncoder().encode(text);
  const send = (table: string, mapping: unknown = MAPPING) =>
    site.postFiles(
      "/lam-viec/trao-doi/nhap",
      {},
      [bytes(table), bytes(typeof mapping === "string" ? mapping : JSON.stringify(mapping))],
      cookie,
    );
  const apply = (packed: string) => site.post("/lam-viec/trao-doi/nhap/ghi", { packed }, { cookie });
  const page = async (path: string) => (await site.get(path, { cookie })).text();
  return { ...site, cookie, send, apply, page };
}

const packedIn = (page: string) => /name="packed" value="([^"]+)"/.exec(page)?.[1] ?? "";

describe("importing from another system", () => {
  test("shows what would be done, keeps nothing before the second press, and does it once", async () => {
    const { send, apply, page } = await office();
    const shown = await (await send(TABLE)).text();
    expect(shown).toContain("2 vụ việc mới");
    expect(await page("/lam-viec")).not.toContain("Đèn đường hỏng");
    const done = await (await apply(packedIn(shown))).text();
    expect(done).toContain("Đã nhập 2 vụ việc mới.");
    expect(await page("/lam-viec")).toContain("Đèn đường hỏng");
    expect(await (await apply(packedIn(shown))).text()).toContain("Đã nhập 0 vụ việc mới. 2 vụ việc");
  });

  test("lists every fault with its row and column, and offers no second press", async () => {
    const { send } = await office();
    const shown = await (await send(`${TABLE}\nHT-2;;hôm qua`)).text();
    expect(shown.match(/<td>4<\/td>\s*<td>(?:Ngày|Nội dung|Mã)<\/td>/g)).toHaveLength(2);
    expect([shown.includes("2 chỗ phải sửa"), packedIn(shown)]).toEqual([true, ""]);
  });

  test.each([
    [TABLE, "{", "không phải JSON"],
    [TABLE, { ...MAPPING, version: 2 }, "mapping.version"],
    ['Mã;Nội dung\n1;"Đèn', MAPPING, "bị cắt"],
    ["", MAPPING, ">Bảng không có dòng nào dưới dòng tiêu đề"],
  ])("says what is wrong with a file: %#", async (table, mapping, says) => {
    const { send } = await office();
    const answer = await send(table, mapping);
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(says)]);
  });

  test("asks for the file that nobody chose", async () => {
    const { postFiles, cookie } = await office();
    const answer = await postFiles("/lam-viec/trao-doi/nhap", {}, [new TextEncoder().encode(TABLE)], cookie);
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining("Chọn đủ hai tệp")]);
  });

  test("takes nothing that this page did not make, and nobody else's press", async () => {
    const { apply } = await office();
    for (const packed of ["", "%%%", "AAAA.BBBB", "e30=.e30="]) expect((await apply(packed)).status).toBe(422);
    const officer = await office(["officer"]);
    expect((await officer.send(TABLE)).status).toBe(403);
    expect((await officer.get("/lam-viec/trao-doi/nhap", { cookie: officer.cookie })).status).toBe(403);
  });
});

test("the head takes all data of the agency along as one archive", async () => {
  const site = siteFixture();
  const cookie = await site.cookieOf("18073");
  const code = await site.send("Đèn đường bị hỏng.");
  const answer = await site.post("/lam-viec/trao-doi/goi-du-lieu", {}, { cookie });
  const text = await answer.text();
  expect(answer.headers.get("content-disposition")).toBe('attachment; filename="18073.tar"');
  expect([text.startsWith("manifest.json"), text.includes(code), text.includes("plain ")]).toEqual([true, true, false]);
});
