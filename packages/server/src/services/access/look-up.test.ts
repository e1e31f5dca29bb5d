import { makeTrackingCode, must } from "@danvan/core";
import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { AGENCY, codeOf, openWorkspace } from "../../../test/workspace.ts";

/** A code that is well formed and meets no case. */
function unknownCode(agency = AGENCY): string {
  for (;;) {
    const made = makeTrackingCode(agency, randomBytes(16));
    if (made.ok) return made.value;
  }
}

describe("codes by chance", () => {
  test("are slowed down for one client; a known code counts for nothing, a mistyped one neither", async () => {
    const { services, send, later } = openWorkspace();
    const code = await send();
    const mistyped = code.replace(/.$/, (last) => (last === "3" ? "4" : "3"));
    const ask = (typed: string, client = "guesser") => services.publicCase(AGENCY, typed, { client });
    for (let turn = 0; turn < 60; turn++) {
      expect(codeOf(await ask(code))).toBeUndefined();
      expect(codeOf(await ask(mistyped))).toBe("code-mistyped");
    }
    for (let turn = 0; turn < 30; turn++) expect(codeOf(await ask(unknownCode()))).toBe("case-not-found");
    expect(await ask(unknownCode())).toMatchObject({
      problems: [{ code: "too-many-requests", facts: { retryAfterSeconds: 6 } }],
    });
    // A hit tells nothing either, until the time is over.
    expect(codeOf(await ask(code))).toBe("too-many-requests");
    expect(codeOf(await ask(code, "other"))).toBeUndefined();
    later(1);
    expect(codeOf(await ask(code))).toBeUndefined();
  });

  test("are slowed down over all clients and every way to ask, at that agency alone", async () => {
    const { services, send } = openWorkspace();
    const neighbour = await send({}, "18100");
    const ways = [
      (code: string, client: string) => services.publicCase(AGENCY, code, { client }),
      (code: string, client: string) => services.publicCase(AGENCY, code, { client, secret: "3333-3333" }),
      (code: string, client: string) => services.publicFile(AGENCY, code, "x", { client }),
      (code: string, client: string) => services.rate(AGENCY, code, { level: 1 }, { client }),
      (code: string, client: string) =>
        services.reopen(AGENCY, code, { client, secret: "x" }, { text: "Chưa xong đâu." }),
    ];
    const codes = [];
    for (let turn = 0; turn < 301; turn++)
      codes.push(codeOf(await ways[turn % ways.length]!(unknownCode(), `client ${turn}`)));
    expect([codes.filter((code) => code === "case-not-found").length, codes.at(-1)]).toEqual([
      300,
      "too-many-requests",
    ]);
    must(await services.publicCase("18100", neighbour, { client: "client 1" }));
  });

  test("an officer who is signed in is not slowed down", async () => {
    const { services, officer } = openWorkspace();
    const actor = await officer();
    for (let turn = 0; turn < 400; turn++)
      expect(codeOf(await services.officerCase(actor, unknownCode()))).toBe("case-not-found");
  });
});

describe("wrong secrets", () => {
  test("of one case from many clients are slowed down, and of many cases from one client", async () => {
    const { services, receipt } = openWorkspace();
    const one = await receipt();
    const wrong = (code: string, client: string) => services.publicCase(AGENCY, code, { secret: "3333-3334", client });
    const spread = [];
    for (let turn = 0; turn < 301; turn++) spread.push(codeOf(await wrong(one.code, `client ${turn}`)));
    expect(spread.filter((code) => code === "receipt-secret-wrong").length).toBe(300);
    const walked = [];
    for (let turn = 0; turn < 101; turn++) walked.push(codeOf(await wrong((await receipt()).code, "walker")));
    expect(walked.filter((code) => code === "receipt-secret-wrong").length).toBe(100);
  });
});
