import { must } from "@danvan/core";
import { expect, test } from "vitest";
import { siteFixture } from "../../../test/site-fixture.ts";
import { workspaceVi as labels } from "../../messages/vi/workspace.ts";
import { vi as messages } from "../../messages/vi.ts";
import { history } from "../case/history.ts";
import type { WorkspaceView } from "../workspace-view.ts";
import { elsewhere, lifeCard } from "./life-card.ts";

async function desk() {
  const app = siteFixture();
  const cookie = await app.cookieOf("18073");
  const page = async (code: string) => (await app.get(`/lam-viec/vu-viec/${code}`, { cookie })).text();
  const act = (code: string, verb: string, fields: Record<string, string> = {}) =>
    app.post(`/lam-viec/vu-viec/${code}/viec/${verb}`, fields, { cookie });
  return { ...app, cookie, page, act };
}

test("a case is classified anew, sent outside with a note, and its sender reads where it went", async () => {
  const { send, page, act, get } = await desk();
  const code = await send("Đèn đường ở ngõ 12 hỏng.");
  expect(await page(code)).toContain("Nghị định 20/2008/NĐ-CP, Điều 9 khoản 1 điểm d");
  const classes = /<select[^>]*name="classify-kind"[^]*?<\/select>/.exec(await page(code))![0];
  expect(classes).toContain(`value="denunciation"`);
  expect(classes).not.toContain(`value="complaint"`); // made on paper or in person alone
  expect((await act(code, "classify", { "classify-kind": "praise" })).status).toBe(303);
  expect(await page(code)).toContain("Chưa tìm được quy định nào về hạn chuyển");
  const unsaid = await act(code, "transfer", { "transfer-to": "outside" });
  expect(unsaid.status).toBe(422);
  expect(await unsaid.text()).toMatch(/id="transfer-text-error"|href="#transfer-text"/);
  expect((await act(code, "transfer", { "transfer-to": "outside", "transfer-text": "Đã gửi Điện lực." })).status).toBe(
    303,
  );
  // First of all that the page says of the case.
  expect(await page(code)).toMatch(/<\/h1>\s*<p class="notice" role="status">\s*Đã gửi ra ngoài hệ thống lúc/);
  const tracking = await (await get(`/tra-cuu?code=${code}`)).text();
  expect(tracking).toContain("Đã gửi Điện lực.");
  expect(tracking).toContain("cơ quan ngoài hệ thống này");
});

test("a case that came from elsewhere says so first, with the words that came with it, and once; so does its history", async () => {
  const { send, services, cookie } = await desk();
  const code = await send("Đèn đường ở ngõ 12 hỏng.");
  const actor = must(await services.session(/danvan_session=([^;]+)/.exec(cookie)![1]!));
  const view = { lang: "vi", labels, messages } as WorkspaceView;
  const at = "2026-11-23T02:00:00.000Z";
  const found = {
    ...must(await services.officerCase(actor, code)),
    arrival: { from: { code: "18100", name: "Phường Trần Phú" }, at, text: "Ngõ này của phường Thành Sen." },
    events: [{ type: "arrived", at, by: "18100", from: "18100", before: [] }] as const,
    names: { "18100": "Phường Trần Phú" },
  };
  expect(String(elsewhere(view, found))).toMatch(/Phường Trần Phú chuyển đến lúc[^]*Ngõ này của phường Thành Sen\./);
  expect(String(lifeCard(view, { ...found, may: [] }, null, new Map(), []))).not.toContain("chuyển đến lúc");
  expect(String(history(view, found)).split("Phường Trần Phú")).toHaveLength(2);
});

test("two cases are answered together, and by themselves again", async () => {
  const { send, page, act } = await desk();
  const [lead, follower] = [await send("Đèn đường ở ngõ 12 hỏng."), await send("Ngõ 12 tối om, đèn không sáng.")];
  expect((await act(follower, "merge", { "merge-with": lead })).status).toBe(303);
  expect(await page(follower)).toMatch(/<\/h1>\s*<p class="notice" role="status">\s*Được trả lời cùng/);
  expect(await page(follower)).not.toContain('name="answer"');
  expect(await page(lead)).toContain("Trả lời cùng các vụ việc");
  expect((await act(follower, "unmerge")).status).toBe(303);
  expect(await page(follower)).toContain('name="answer"');
});

test("what is withheld stands with its reason, and may be shown again", async () => {
  const { send, page, act } = await desk();
  const code = await send("Nhà bà Hạnh ở ngõ 12 bị ngập.");
  const typed = { "withhold-what": "text", "withhold-words": "ông Bình", "withhold-reason": "Tên người." };
  const wrong = await act(code, "withhold", typed);
  expect(await wrong.text()).toContain("Không tìm thấy lời này");
  expect((await act(code, "withhold", { ...typed, "withhold-words": "bà Hạnh" })).status).toBe(303);
  expect(await page(code)).toMatch(/Đang che[\s\S]*bà Hạnh[\s\S]*Tên người\./);
  expect((await act(code, "disclose", { "disclose-of": "1" })).status).toBe(303);
  expect(await page(code)).not.toContain("Đang che");
  expect((await act(code, "no-such-verb")).status).toBe(404);
});
