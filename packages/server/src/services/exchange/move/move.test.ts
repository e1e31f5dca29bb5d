import { must } from "@danvan/core";
import { expect, test } from "vitest";
import { AGENCY, countCases, deployment, everyRow, openWorkspace, withContact } from "../../../../test/workspace.ts";
import { postgresMigrations } from "../../../stores/postgres/migrations.ts";
import { sqliteMigrations } from "../../../stores/sqlite/migrations.ts";
import { tables } from "../../../stores/tables/tables.ts";
import { agencyArchive, ARCHIVE_VERSION } from "./archive.ts";
import { takeAgency } from "./take-agency.ts";
import { tarEntries } from "./tar.ts";

const LATER = "2026-11-25T02:00:00.000Z";
/** Begins as every JPEG does, and is one. */
const PAPER = new Uint8Array(Buffer.from("%PDF-1.4\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n"));

async function archived(store: Parameters<typeof agencyArchive>[0], ratings = true): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of agencyArchive(store, AGENCY, { ratings })) parts.push(part);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** In pieces that fall anywhere, as a disk gives them. */
const opened = (bytes: Uint8Array, size = 1_000) =>
  async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };

/** An agency whose cases have answers, files, notes, a withdrawn consent and an erased one. */
async function house() {
  const workspace = openWorkspace();
  const { services, officer, receipt, later } = workspace;
  const actor = await officer();
  const [answered, noted, erased, rated] = [
    await receipt(withContact),
    await receipt(),
    await receipt(withContact),
    await receipt(),
  ];
  later(1);
  must(await services.act(actor, answered.code, { type: "answer", text: "Đã thay bóng đèn." }, [PAPER]));
  must(await services.addNote(actor, noted.code, "Gọi Điện lực."));
  must(
    await services.act(actor, erased.code, {
      type: "refuse",
      reason: "is-denunciation",
      text: "Chuyển nơi có thẩm quyền.",
    }),
  );
  must(await services.act(actor, rated.code, { type: "answer", text: "Đã sửa." }));
  must(await services.rate(AGENCY, rated.code, { level: 4 }));
  must(await services.rateVisit(AGENCY, { key: crypto.randomUUID(), level: 5 } as never));
  return { ...workspace, actor, answered, noted, rated };
}

const given = (store: Parameters<typeof takeAgency>[0]["store"]) => ({
  store,
  deployment,
  now: LATER,
  by: "operator",
  digest: "ab".repeat(32),
});

test("an agency moves whole: the same archive again, the same dates, receipts that stay good, and figures that are right", async () => {
  const from = await house();
  const archive = await archived(from.store);
  const to = openWorkspace(from.clock.now);
  expect(must(await takeAgency(given(to.store), opened(archive)))).toEqual({ cases: 4, ratings: true });
  expect(Buffer.compare(await archived(to.store), archive)).toBe(0);

  for (const { code, secret } of [from.answered, from.noted, from.rated]) {
    const [there, here] = [from, to].map(({ services }) => services.publicCase(AGENCY, code, { secret }));
    expect(must(await here!)).toEqual(must(await there!));
  }
  const id = must(await to.services.publicCase(AGENCY, from.answered.code)).files[0]!.id;
  expect(must(await to.services.publicFile(AGENCY, from.answered.code, id)).bytes).toEqual(
    must(await from.services.publicFile(AGENCY, from.answered.code, id)).bytes,
  );
  const period = { from: "2026-11-01", to: "2026-11-20" };
  expect(must(await to.services.report(AGENCY, period))).toEqual(must(await from.services.report(AGENCY, period)));
  expect(must(await to.services.recount(AGENCY, "all"))).toMatchObject({ cases: 4, rows: 0 });
  expect(must(await to.services.inbox(from.actor, { search: "den duong" })).entries).toHaveLength(3);
  expect((await to.store.auditEntries(AGENCY, 0, 9)).map(({ verb, object }) => [verb, object])).toEqual([
    ["import-agency", "ab".repeat(32)],
  ]);
});

test("what is a secret of an officer, or of this server, stays", async () => {
  const { store, database } = await house();
  const text = Buffer.from(await archived(store)).toString("utf8");
  const hashes = database
    .prepare("select password_hash as hash from officers union select token_hash from sessions")
    .all();
  for (const { hash } of hashes) expect(text).not.toContain(hash);
  const names: string[] = [];
  for await (const { name } of tarEntries(opened(await archived(store))()))
    names.push(name.replace(/[0-9a-f-]{36}/g, "ID"));
  expect(names.filter((name) => /session|second|recovery|sign_on|audit|job|rollup/.test(name))).toEqual([]);
  expect(names).toContain("files/ID/ID.pdf");
  expect(names[0]).toBe("manifest.json");
});

test("an archive that is cut, of another version or agency, or that was changed, writes nothing", async () => {
  const from = await house();
  const archive = await archived(from.store);
  const changed = (find: string, put: string) => {
    const text = Buffer.from(archive).toString("latin1");
    return new Uint8Array(Buffer.from(text.replaceAll(find, put), "latin1"));
  };
  const to = openWorkspace();
  const empty = everyRow(to.database);
  const code = async (bytes: Uint8Array) => {
    const taken = await takeAgency(given(to.store), opened(bytes));
    return taken.ok ? "taken" : taken.problems[0].code;
  };
  expect(await code(archive.subarray(0, archive.length / 2))).toBe("archive-cut");
  expect(await code(archive.subarray(0, archive.length - 1024))).toBe("archive-cut");
  expect(await code(changed('"version":8', '"version":9'))).toBe("archive-version-unknown");
  expect(await code(changed('"agency":"18073"', '"agency":"18100"'))).toBe("archive-of-another");
  expect(await code(changed('"helped":0', '"helped":7'))).toBe("archive-row-invalid");
  expect(await code(changed('"helped":0', '"helpex":0'))).toBe("archive-row-invalid");
  expect(await code(changed('{"id":"', '["id":"'))).toBe("archive-row-invalid");
  expect(await code(new Uint8Array(Buffer.from("không phải".repeat(90))))).toBe("archive-unreadable");
  expect(await code(new Uint8Array())).toBe("archive-cut");
  expect(everyRow(to.database)).toBe(empty);
  expect(await code(archive)).toBe("taken");
  expect(await code(archive)).toBe("agency-not-empty");
  expect(await countCases(to.store)).toBe(4);
});

test("what the agency takes itself is as if no case had been rated, and moves all the same", async () => {
  const from = await house();
  const twin = await from.receipt();
  must(await from.services.act(from.actor, twin.code, { type: "answer", text: "Đã sửa." }));
  const told = new TextDecoder();
  const historyOf = async (bytes: Uint8Array) => {
    const rows: Record<string, unknown>[] = [];
    for await (const { name, bytes: entry } of tarEntries(opened(bytes)()))
      if (name.startsWith("cases/") && !name.includes("chunks"))
        rows.push(
          ...told
            .decode(entry)
            .trimEnd()
            .split("\n")
            .map((line) => ({ name, ...(JSON.parse(line) as object) })),
        );
    return rows;
  };
  const archive = await archived(from.store, false);
  const rows = await historyOf(archive);
  expect(rows.filter(({ type }) => type === "rated")).toEqual([]);
  // One case like the rated one, which nobody rated: no row more tells them apart.
  const shapeOf = (id: unknown) =>
    rows.filter((row) => row["id"] === id || row["case_id"] === id).map((row) => [row["name"], row["type"]]);
  const ids = rows.filter(({ code, key }) => code !== undefined && key !== undefined).map(({ id }) => id);
  const shapes = ids.map((id) => JSON.stringify(shapeOf(id)));
  const rated = (await historyOf(await archived(from.store))).find(({ type }) => type === "rated")!["case_id"];
  expect(shapes.filter((shape) => shape === JSON.stringify(shapeOf(rated)))).toHaveLength(2);

  const to = openWorkspace(from.clock.now);
  expect(must(await takeAgency(given(to.store), opened(archive)))).toEqual({ cases: 5, ratings: false });
});

test("what is withheld stays withheld where a rating before it is left out", async () => {
  const { services, store, clock, actor, receipt, later } = await house();
  const { code } = await receipt();
  const act = async (action: object) => {
    later(1);
    must(await services.act(actor, code, action as never));
  };
  await act({ type: "answer", text: "Gặp bà Hạnh hoặc ông Tư." });
  must(await services.rate(AGENCY, code, { level: 1 }));
  await act({ type: "withhold", what: "answer", words: "bà Hạnh", reason: "Tên." });
  await act({ type: "withhold", what: "answer", words: "ông Tư", reason: "Tên." });
  const [first] = must(await services.officerCase(actor, code)).withheld;
  await act({ type: "disclose", of: first!.place });
  const to = openWorkspace(clock.now);
  must(await takeAgency(given(to.store), opened(await archived(store, false))));
  const answerOf = async (of: typeof services) => must(await of.publicCase(AGENCY, code)).answer?.text;
  expect(await answerOf(services)).toBe("Gặp bà Hạnh hoặc […].");
  expect(await answerOf(to.services)).toBe("Gặp bà Hạnh hoặc […].");
});

test("the version of archives is the step of the schema whose rows they hold", () => {
  // A step that makes indexes alone leaves the rows as they are.
  const last = (steps: readonly { readonly number: number; readonly statements: readonly string[] }[]) =>
    steps.findLast(({ statements }) => !statements.every((one) => /^(?:drop|create) index /.test(one)))!.number;
  const ofTables = Math.max(...tables.map(({ since = 1, before }) => before?.step ?? since));
  expect([last(sqliteMigrations), last(postgresMigrations), ofTables]).toEqual(Array(3).fill(ARCHIVE_VERSION));
});
