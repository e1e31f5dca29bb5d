import { must, parseReceiptSecret } from "@danvan/core";
import { describe, expect, test } from "vitest";
import { AGENCY, codeOf, feedback, openWorkspace } from "../../../test/workspace.ts";
import { secretOf } from "./secret.ts";

const KEY = "3f2f7a0e-6f6c-4b5a-9a3e-0a8c7f1f2b11";
const WRONG = "3333-3334";

describe("the secret of a receipt", () => {
  test("is the same for the same sending, for good", async () => {
    expect(await secretOf(AGENCY, KEY)).toBe("MDPJ-WFCC");
    expect(await secretOf(AGENCY, KEY.toUpperCase())).toBe("MDPJ-WFCC");
  });

  test("differs by key and by agency", async () => {
    const secrets = await Promise.all([
      secretOf(AGENCY, KEY),
      secretOf("18100", KEY),
      secretOf(AGENCY, KEY.replace("3f", "4f")),
    ]);
    expect(new Set(secrets).size).toBe(3);
  });

  test("comes with the receipt, with a repeated sending too, and is nowhere in the database", async () => {
    const { services, database } = openWorkspace();
    const sent = feedback();
    const first = must(await services.receive(AGENCY, sent));
    const again = must(await services.receive(AGENCY, sent));
    expect(again.receipt.secret).toBe(first.receipt.secret);
    expect(must(parseReceiptSecret(first.receipt.secret))).toBe(first.receipt.secret);
    const tables = database
      .prepare("select name from sqlite_schema where type = 'table' and name <> 'case_words'")
      .all();
    const rows = JSON.stringify(tables.map(({ name }) => database.prepare(`select * from ${String(name)}`).all()));
    expect(rows).not.toContain(first.receipt.secret);
    expect(rows).not.toContain(first.receipt.secret.replace("-", ""));
  });
});

describe("whoever has it", () => {
  test("may type it as people type; another one, none and a foreign one are wrong", async () => {
    const { services, receipt } = openWorkspace();
    const { code, secret } = await receipt();
    const other = await receipt();
    const ask = (typed: string) => services.publicCase(AGENCY, code, { secret: typed });
    for (const typed of [secret, secret.toLowerCase().replace("-", " "), secret.replace("-", "")])
      expect(must(await ask(typed)).consent).toEqual({ purposes: [] });
    for (const typed of [WRONG, other.secret, "", "K7QM", "000O-000O"])
      expect(codeOf(await ask(typed)), typed).toBe("receipt-secret-wrong");
  });

  test("may leave open how it was typed: one of several ways is the right one", async () => {
    const { services, receipt } = openWorkspace();
    const { code, secret } = await receipt();
    const ask = (typed: string) => services.publicCase(AGENCY, code, { secret: typed });
    expect(must(await ask(`${WRONG},${secret}`)).consent).toEqual({ purposes: [] });
    const fullWidth = [...secret].map((one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)).join("");
    expect(must(await ask(fullWidth)).consent).toEqual({ purposes: [] });
    expect(codeOf(await ask(Array(7).fill(WRONG).concat(secret).join(",")))).toBe("receipt-secret-wrong");
  });

  test("gets nothing at another agency", async () => {
    const { services, receipt } = openWorkspace();
    const { code, secret } = await receipt({}, "18100");
    expect(codeOf(await services.publicCase(AGENCY, code, { secret }))).toBe("case-not-found");
    expect(codeOf(await services.publicCase("99999", code, { secret }))).toBe("agency-not-found");
  });

  test("may ask as often as they like; guessing gets slow, for that client and that case alone", async () => {
    const { services, receipt, later } = openWorkspace();
    const [one, two] = [await receipt(), await receipt()];
    const ask = (code: string, secret: string, client = "guesser") =>
      services.publicCase(AGENCY, code, { secret, client });
    for (let number = 0; number < 30; number++) expect(codeOf(await ask(one.code, one.secret))).toBeUndefined();
    for (let number = 0; number < 10; number++) expect(codeOf(await ask(one.code, WRONG))).toBe("receipt-secret-wrong");
    expect(await ask(one.code, WRONG)).toMatchObject({
      problems: [{ code: "too-many-requests", facts: { retryAfterSeconds: 60 } }],
    });
    // Not even the right one tells that it is right, until the time is over.
    expect(codeOf(await ask(one.code, one.secret))).toBe("too-many-requests");
    expect(codeOf(await ask(one.code, one.secret, "its sender"))).toBeUndefined();
    expect(codeOf(await ask(two.code, two.secret))).toBeUndefined();
    later(1);
    expect(codeOf(await ask(one.code, one.secret))).toBeUndefined();
  });

  test("is the only one to see the own files and what is still allowed", async () => {
    const { services, receipt } = openWorkspace();
    const { code, secret } = await receipt({ consent: { notice: "2026-11", purposes: ["publish"] } });
    expect(must(await services.publicCase(AGENCY, code))).not.toHaveProperty("consent");
    expect(must(await services.publicCase(AGENCY, code, { secret })).consent).toEqual({ purposes: ["publish"] });
  });
});
