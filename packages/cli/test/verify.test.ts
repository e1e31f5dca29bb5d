import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { must, type NewFeedback, ruleBook } from "@danvan/core";
import { calendarAsKnownOn, statutoryDeadlines } from "@danvan/core/data";
import { nodePasswords, openDatabase } from "@danvan/node";
import { createServices } from "@danvan/server";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "danvan-verify-"));
});
afterEach(() => rmSync(folder, { recursive: true }));
const at = (name: string) => path.join(folder, name);

const feedback = (key: string): NewFeedback => ({
  key,
  kind: "concern",
  text: "Đèn đường ở ngõ 12 hỏng đã hai tuần nay.",
  place: "Tổ dân phố 5",
  consent: { notice: "2026-11", purposes: [] },
  lang: "vi",
});

describe("danvan db verify", () => {
  const verify = (...more: string[]) => runCli(["db", "verify", "--db", at("danvan.db"), ...more]);
  const day = "2026-11-20";
  beforeEach(async () => {
    const store = must(await openDatabase(at("danvan.db")));
    const services = createServices({
      store,
      deployments: [
        {
          agency: { code: "18073", name: "UBND phường Thành Sen" },
          book: must(ruleBook(statutoryDeadlines)),
          calendar: calendarAsKnownOn(),
          notices: [{ version: "2026-11", text: { vi: "Thử", en: "Test" }, url: "/" }],
        },
      ],
      now: () => `${day}T02:00:00.000Z`,
      elapsed: () => 0,
      random: randomBytes,
      passwords: nodePasswords(),
    });
    for (const key of ["a", "b"])
      must(await services.receive("18073", feedback(`00000000-0000-4000-8000-00000000000${key}`)));
    await store.close();
  });

  describe("the audit", () => {
    /** Officers who came and went: three acts. */
    beforeEach(async () => {
      for (const act of ["add", "reset", "sign-out"])
        await runCli(["user", act, "--db", at("danvan.db"), "--agency", "18073", "--name", "lan"]);
    });
    const edit = (statement: string) => {
      const file = new DatabaseSync(at("danvan.db"));
      file.exec(statement);
      file.close();
    };
    const headOf = async () => /18073:3:[0-9a-f]{64}/.exec((await verify()).out)?.[0] ?? "";

    test("is whole, and its head is printed to be written down", async () => {
      expect(await verify("--lang", "en")).toMatchObject({ code: 0 });
      expect(await headOf()).not.toBe("");
      expect((await verify("--head", await headOf())).code).toBe(0);
    });

    test("names the first entry that was changed or taken out", async () => {
      edit("update audit set actor = 'somebody' where seq = 2");
      const found = await verify("--lang", "en");
      expect([found.code, found.out.split("\n").at(-1)]).toEqual([
        1,
        "18073: the audit was changed or cut from entry 2 on.",
      ]);
    });

    test("misses its end by a head that was written down", async () => {
      const head = await headOf();
      edit("delete from audit where seq = 3");
      expect((await verify()).code).toBe(0);
      expect(await verify("--head", head, "--lang", "en")).toMatchObject({ code: 1 });
      expect((await verify("--head", "x")).code).toBe(1);
      // Nor does an agency go with all that it had.
      edit("delete from audit; delete from rollup_days");
      expect([(await verify()).code, (await verify("--head", head)).code]).toEqual([0, 1]);
    });
  });

  test("counts every case again and finds what is kept right", async () => {
    expect(await verify("--lang", "en")).toMatchObject({
      code: 0,
      out: "The database is whole.\n18073: 2 cases of 1 day counted again.",
    });
  });

  test("names the day whose sums, projections or history are not what they should be", async () => {
    for (const change of [
      "update rollups set received = 3",
      "update cases set open = 0",
      "delete from events where case_id = (select max(id) from cases)",
    ]) {
      const file = new DatabaseSync(at("danvan.db"), { enableForeignKeyConstraints: false });
      file.exec(`begin; ${change}; commit`);
      file.close();
      const found = await verify("--json");
      expect(found.code, change).toBe(1);
      expect(JSON.parse(found.out)).toMatchObject({
        ok: false,
        damage: null,
        agencies: [{ agency: "18073", wrong: [{ day }] }],
      });
    }
  });

  test("counts again what it found wrong when told to, beside a running server, and the audit says so", async () => {
    const file = new DatabaseSync(at("danvan.db"));
    file.exec("update rollups set received = 3; update cases set open = 0, length = 9");
    file.exec("insert into file_totals values ('18073', 4096)");
    const found = await verify("--lang", "en");
    expect([found.code, found.out.split("\n").slice(2)]).toEqual([
      1,
      [
        "18073: of 20 November 2026, 3 rows not as the histories say.",
        "18073: files are kept as 4,096 bytes, and are 0.",
      ],
    ]);
    const repaired = await verify("--repair", "--lang", "en");
    expect([repaired.code, repaired.out.split("\n").slice(1, 3)]).toEqual([
      0,
      ["18073: counted again, 1 row of sums put right.", "18073: 2 cases of 1 day counted again."],
    ]);
    expect((await verify()).code).toBe(0);
    expect(file.prepare("select actor, verb from audit order by seq desc").get()).toMatchObject({
      actor: "operator",
      verb: "repair-sums",
    });
    file.close();
    expect(JSON.parse((await verify("--repair", "--json")).out)).toMatchObject({ ok: true, repairs: [] });
  });

  test("tells of the audit and of the other agencies where the rules of one cannot be read", async () => {
    const file = new DatabaseSync(at("danvan.db"));
    file.exec("update counting_rules set text = replace(text, '\"unit\":', '\"unitOfLater\":')");
    file.close();
    const found = await verify("--lang", "en");
    expect([found.code, found.out]).toEqual([1, expect.stringContaining("18073: cannot be counted again: The rule")]);
    expect(JSON.parse((await verify("--json")).out)).toMatchObject({
      ok: false,
      damage: null,
      chains: [{ agency: "18073", whole: true }],
      uncounted: [
        { agency: "18073", problems: expect.arrayContaining([expect.objectContaining({ code: "rule-invalid" })]) },
      ],
    });
  });

  test("tells of a row that points to nothing", async () => {
    const file = new DatabaseSync(at("danvan.db"), { enableForeignKeyConstraints: false });
    file.exec("delete from cases");
    file.close();
    expect(await verify()).toMatchObject({ code: 1, out: expect.stringContaining("Cơ sở dữ liệu bị hỏng") });
  });

  test.each([
    ["a history", "update events set facts = '{broken'"],
    ["the rules", "update counting_rules set text = '{'"],
  ])("tells %s that somebody wrote past the program, and goes on with the audit", async (_, statement) => {
    const file = new DatabaseSync(at("danvan.db"));
    file.exec(statement);
    file.close();
    const { code, out } = await verify("--lang", "en");
    expect(code).toBe(1);
    expect(out).toContain("18073: cannot be counted again: Rows are not as this program wrote them.");
    expect((await verify("--repair")).code).toBe(1);
  });
});
