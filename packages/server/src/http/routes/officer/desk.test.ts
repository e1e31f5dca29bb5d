import {
  CaseDrafts,
  HandedInReportSchema,
  KeptDraft,
  must,
  OverviewSchema,
  read,
  ScoringSchema,
  StaffInvitation,
  StaffList,
  Today,
  YearDraftSchema,
  YearHandedInSchema,
  YearRecordSchema,
  YearStandingsSchema,
} from "@danvan/core";
import { expect, test } from "vitest";
import { openCallers } from "../../../../test/api-callers.ts";
import { completeYear } from "../../../../test/complete-year.ts";
import { problemOf } from "../../../../test/open-handler.ts";
import { AGENCY } from "../../../../test/workspace.ts";
import type { Role } from "../../../services/access/role.ts";
import { tarEntries } from "../../../services/exchange/move/tar.ts";

async function opened() {
  const open = await openCallers();
  const as = (role: Role, method: string, path: string, body?: unknown) =>
    open.ask(
      method,
      path,
      { authorization: `Bearer ${open.tokenOf(role)}`, "content-type": "application/json" },
      body === undefined ? undefined : JSON.stringify(body),
    );
  return { ...open, as };
}

test("a program begins an officer's day: what waits, and where", async () => {
  const { as, send } = await opened();
  const code = await send();
  const { parts } = must(read(Today, await (await as("officer", "GET", "/officer/today")).json()));
  expect(parts.new.entries.map((entry) => entry.code)).toEqual([code]);
  expect([parts.overdue, parts.mine]).toEqual([
    { entries: [], more: false },
    { entries: [], more: false },
  ]);
});

test("words that are typed are kept for their author alone, and colleagues learn that somebody writes", async () => {
  const { as, waiting } = await opened();
  const path = `/officer/cases/${waiting.code}/drafts`;
  const kept = await as("officer", "POST", path, { field: "note", text: "Đã gọi Điện", base: 0 });
  expect(must(read(KeptDraft, await kept.json())).draft).toMatchObject({ text: "Đã gọi Điện", version: 1 });
  const draftsOf = async (role: Role) => must(read(CaseDrafts, await (await as(role, "GET", path)).json()));
  expect((await draftsOf("officer")).drafts).toMatchObject([{ field: "note", text: "Đã gọi Điện" }]);
  expect(await draftsOf("head")).toMatchObject({ drafts: [], writing: [{ name: "officer" }] });
  expect(
    (await problemOf(await as("officer", "POST", path, { field: "x", text: "", base: 0 }))).problems,
  ).toMatchObject([{ path: "field" }]);
  expect((await as("officer", "DELETE", `${path}/note`)).status).toBe(200);
  expect((await draftsOf("officer")).drafts).toEqual([]);
});

test("an administrator's program lets people in, changes what they may, and takes them out", async () => {
  const { as, services } = await opened();
  const admin = (method: string, path: string, body?: unknown) => as("agency-admin", method, path, body);
  const invited = await admin("POST", "/officer/people", { name: "can-bo-moi", roles: ["officer"] });
  const { code } = must(read(StaffInvitation, await invited.json()));
  expect(invited.status).toBe(201);
  const list = async () => must(read(StaffList, await (await admin("GET", "/officer/people")).json())).people;
  const { id } = (await list()).find(({ name }) => name === "can-bo-moi")!;
  must(await services.acceptInvitation(AGENCY, "can-bo-moi", code, "hoa ban nở trắng rừng"));
  expect((await admin("PATCH", `/officer/people/${id}`, { roles: ["reviewer"] })).status).toBe(200);
  expect((await list()).find((one) => one.id === id)).toMatchObject({ roles: ["reviewer"], standing: "active" });
  expect((await admin("DELETE", `/officer/people/${id}`)).status).toBe(200);
  expect((await list()).find((one) => one.id === id)).toMatchObject({ standing: "closed" });
  expect((await admin("POST", `/officer/people/${id}/invitations`)).status).toBe(201);
  const codeOf = async (response: Response) => (await problemOf(response)).code;
  expect(await codeOf(await admin("POST", "/officer/people", { name: "can-bo-moi", roles: ["officer"] }))).toBe(
    "officer-exists",
  );
  expect(await codeOf(await admin("PATCH", `/officer/people/${id}`, { roles: ["king"] }))).toBe("role-unknown");
  expect(await codeOf(await admin("PATCH", `/officer/people/${id}`, { roles: ["overseer"] }))).toBe("role-missing");
  expect(await codeOf(await admin("DELETE", "/officer/people/officer-agency-admin"))).toBe("own-account");
  expect(await codeOf(await admin("DELETE", "/officer/people/ai"))).toBe("officer-not-found");
});

test("a head's program takes all data of the agency as an archive, and the audit says so", async () => {
  const { as, store } = await opened();
  const response = await as("head", "GET", "/officer/export");
  expect([response.headers.get("content-type"), response.headers.get("cache-control")]).toEqual([
    "application/x-tar",
    "no-store",
  ]);
  const names: string[] = [];
  for await (const { name } of tarEntries(response.body!)) names.push(name);
  expect([names[0], names.some((name) => name.endsWith("/cases.jsonl"))]).toEqual(["manifest.json", true]);
  const { seq } = (await store.auditHead(AGENCY))!;
  expect(await store.auditEntries(AGENCY, seq - 1, 9)).toMatchObject([
    { verb: "export-agency", actor: "officer-head" },
  ]);
});

test("a year is written, frozen and handed in by programs, and whoever oversees reads it and how it stands", async () => {
  const { as, services, clock, signInAgain } = await opened();
  clock.now = "2026-12-02T02:00:00.000Z";
  await signInAgain();
  const head = (method: string, path: string, body?: unknown) => as("head", method, path, body);
  const record = async () => must(read(YearRecordSchema, await (await head("GET", "/officer/year?year=2026")).json()));
  expect(await record()).toMatchObject({ state: "draft", isWritable: true, parts: [] });
  const part = { year: 2026, kind: "session", id: "s1", seen: 0 };
  const body = { kind: "dialogue", on: "2026-10-05", by: "Chủ tịch UBND", note: "", evidence: [] };
  const saved = await head("POST", "/officer/year/parts", { ...part, body });
  expect(await saved.json()).toEqual({ version: 1, part: 1 });
  expect(await problemOf(await head("POST", "/officer/year/parts", { ...part, body }))).toMatchObject({
    status: 409,
    code: "part-changed",
  });
  const wrong = await problemOf(await head("POST", "/officer/year/parts", { ...part, seen: 1, body: { kind: "x" } }));
  expect([wrong.code, wrong.problems[0]!.path]).toEqual(["input-invalid", "kind"]);
  expect((await head("POST", "/officer/year/frozen", { year: 2026 })).status).toBe(200);
  const early = await head("POST", "/officer/year/submissions", { year: 2026, seen: 2 });
  expect((await problemOf(early)).code).toBe("report-incomplete");
  await completeYear(services, { agency: AGENCY, id: "officer-head", name: "head", roles: ["head"] }, 2026);
  const draft = must(read(YearDraftSchema, await (await head("GET", "/officer/year/draft?year=2026")).json()));
  expect([draft.isFrozen, draft.report.scoreCard === null]).toEqual([true, false]);
  const submit = async () =>
    must(
      read(YearHandedInSchema, await (await head("POST", "/officer/year/submissions", { year: 2026, seen: 2 })).json()),
    );
  const first = await submit();
  expect(first.receipt.number).toBe(`2026-${AGENCY}-1`);
  expect(await submit()).toEqual({ ...first, repeated: true });

  const seen = async (path: string) => (await as("overseer", "GET", `/oversight/${path}`)).json() as Promise<unknown>;
  const standings = must(read(YearStandingsSchema, await seen("reports?year=2026")));
  expect(standings.reports).toMatchObject([{ agency: AGENCY, state: "submitted", receipt: first.receipt }]);
  const handedIn = must(read(HandedInReportSchema, await seen(`reports/${AGENCY}?year=2026`)));
  expect([handedIn.receipt, handedIn.report.year]).toEqual([first.receipt, 2026]);
  const overview = must(read(OverviewSchema, await seen("overview?year=2026")));
  expect(overview.units.map(({ agency }) => agency.code)).toEqual([AGENCY, "18100"]);
  expect(overview.units[0]!.report).toMatchObject({ state: "submitted", receipt: first.receipt.number });
  expect(await seen(`units/${AGENCY}/late-cases`)).toMatchObject({ cases: [{ kind: "concern" }] });
  expect(must(read(ScoringSchema, await seen("scoring?year=2026")))).toMatchObject({ round: null, seen: 0 });
});

test("words that are typed into a year are kept by the name of their page", async () => {
  const { as } = await opened();
  const path = "/officer/year/drafts/duty:2026:6.3";
  const kept = await as("officer", "POST", path, { field: "plan", text: "Quý I", base: 0 });
  expect(must(read(KeptDraft, await kept.json())).draft).toMatchObject({ text: "Quý I", version: 1 });
  const draftsOf = async (role: Role) => must(read(CaseDrafts, await (await as(role, "GET", path)).json()));
  expect((await draftsOf("officer")).drafts).toMatchObject([{ field: "plan", text: "Quý I" }]);
  expect(await draftsOf("head")).toMatchObject({ drafts: [], writing: [{ name: "officer" }] });
  expect((await as("officer", "GET", "/officer/year/drafts/duty")).status).toBe(422);
});
