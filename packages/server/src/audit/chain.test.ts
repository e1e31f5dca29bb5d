import { must } from "@danvan/core";
import { describe, expect, test } from "vitest";
import { AGENCY, openWorkspace, withContact } from "../../test/workspace.ts";
import type { AuditEntry } from "./chain.ts";
import { hashOf, verifyChain } from "./chain.ts";

async function* from(entries: readonly AuditEntry[]) {
  yield* entries;
}

/** A day's work, with every kind of act. */
async function aDay() {
  const workspace = openWorkspace();
  const { services, store } = workspace;
  const officer = await workspace.officer();
  const code = await workspace.send(withContact);
  must(await services.officerCase(officer, code));
  must(await services.act(officer, code, { type: "answer", text: "Đã sửa đèn ở ngõ 12." }));
  must(await services.invite(officer, { name: "lan", roles: ["officer"] }));
  const entries = await store.auditEntries(AGENCY, 0, 1_000);
  return { ...workspace, entries: entries.map((entry) => ({ ...entry })), code };
}

describe("the audit", () => {
  test("holds every act and every reading of contact data, and no word of anybody's", async () => {
    const { entries, code } = await aDay();
    expect(entries.map(({ verb }) => verb)).toEqual([
      "add-officer",
      "sign-in",
      "read-contact",
      "answer",
      "read-contact",
      "invite",
    ]);
    // No word so short that a hash may hold it by chance.
    for (const word of ["Đèn", "Đã sửa", "lan", "Ước", "0912 345 678", "0912345678", "uoc@example.vn", code])
      expect(JSON.stringify(entries)).not.toContain(word);
  });

  test("a reading that cannot be written down shows nothing", async () => {
    const workspace = openWorkspace();
    const officer = await workspace.officer();
    const code = await workspace.send(withContact);
    workspace.database.exec("drop table audit");
    await expect(workspace.services.officerCase(officer, code)).rejects.toThrow("store-unavailable");
  });
});

describe("a chain", () => {
  test("that nobody touched is whole, and holds every head that was printed before", async () => {
    const { entries } = await aDay();
    const { seq, hash } = entries.at(-1)!;
    expect(await verifyChain(from(entries))).toEqual({ whole: true, head: { seq, hash } });
    for (const known of entries) expect((await verifyChain(from(entries), known)).whole).toBe(true);
  });

  test.each(["actor", "verb", "object", "at", "agency", "previous", "hash"] as const)(
    "whose third entry has another %s breaks there",
    async (field) => {
      const { entries } = await aDay();
      entries[2] = { ...entries[2]!, [field]: field === "at" ? "2026-11-20T02:00:00.001Z" : "x" };
      expect(await verifyChain(from(entries))).toEqual({ whole: false, seq: 3 });
    },
  );

  test("that lacks an entry, or has its end cut off, breaks there", async () => {
    const { entries } = await aDay();
    expect(await verifyChain(from(entries.toSpliced(1, 1)))).toEqual({ whole: false, seq: 2 });
    expect(await verifyChain(from(entries.slice(0, 4)), entries.at(-1)!)).toEqual({ whole: false, seq: 5 });
  });

  test("that was written anew from an entry on is caught by a head that was printed before", async () => {
    const { entries } = await aDay();
    const known = { ...entries[3]! };
    entries[2] = { ...entries[2]!, actor: "somebody" };
    for (let at = 2; at < entries.length; at++) {
      const renewed = { ...entries[at]!, previous: entries[at - 1]!.hash };
      entries[at] = { ...renewed, hash: await hashOf(renewed) };
    }
    expect((await verifyChain(from(entries))).whole).toBe(true);
    expect(await verifyChain(from(entries), known)).toEqual({ whole: false, seq: 4 });
  });

  test("two entries are never one text", async () => {
    const entry = { agency: "1", seq: 1, at: "t", actor: "ab", verb: "c", object: "", previous: "p" };
    expect(await hashOf(entry)).not.toBe(await hashOf({ ...entry, actor: "a", verb: "bc" }));
  });
});
