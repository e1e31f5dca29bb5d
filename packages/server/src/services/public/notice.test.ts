import { must, type ConsentNotice } from "@danvan/core";
import { describe, expect, test } from "vitest";
import { createServices } from "../../index.ts";
import { AGENCY, codeOf, deployment, feedback, notice, openWorkspace } from "../../../test/workspace.ts";
import { openHandler, problemOf } from "../../../test/open-handler.ts";

/** A server over the same store, with other notices than before. */
function restarted({ store }: ReturnType<typeof openWorkspace>, notices: readonly ConsentNotice[]) {
  return createServices({
    store,
    deployments: [{ ...deployment, notices: notices as [ConsentNotice] }],
    elapsed: () => 0,
    now: () => "2026-11-20T02:00:00.000Z",
    random: (bytes) => new Uint8Array(bytes),
    passwords: { hash: async (text) => text, verify: async () => false, isOutdated: () => false },
  });
}

const consentTo = (version: string) => feedback({ consent: { notice: version, purposes: [] } });

test("a consent to a version that is not known is not taken, and the answer names the current one", async () => {
  const { services, database } = openWorkspace();
  expect(await services.receive(AGENCY, consentTo("2025-01"))).toMatchObject({
    problems: [{ code: "notice-unknown", path: "consent.notice", facts: { current: "2026-12" } }],
  });
  expect(database.prepare("select count(*) as n from cases").get()).toEqual({ n: 0 });
  for (const version of ["2026-11", "2026-12"])
    expect(codeOf(await services.receive(AGENCY, consentTo(version)))).toBeUndefined();
});

test("a message to which no notice was shown comes without a consent, and then nothing is allowed", async () => {
  const { services, database } = openWorkspace();
  const { consent: _, ...silent } = feedback();
  expect(codeOf(await services.receive(AGENCY, silent))).toBeUndefined();
  expect(database.prepare("select count(*) as n from consents").get()).toEqual({ n: 0 });
  const named = { ...silent, key: crypto.randomUUID(), contact: { phone: "0912 345 678" } };
  expect(codeOf(await services.receive(AGENCY, named))).toBe("consent-required");
});

test("the text of a version stays after the deployment has dropped it, so that what a person read can be proved", async () => {
  const workspace = openWorkspace();
  must(await workspace.services.receive(AGENCY, consentTo("2026-11")));
  const services = restarted(workspace, [notice("2027-01")]);
  expect(must(await services.notice(AGENCY)).version).toBe("2027-01");
  expect(must(await services.notice(AGENCY, "2026-11"))).toEqual(notice("2026-11"));
  expect(codeOf(await services.notice(AGENCY, "2020-01"))).toBe("notice-unknown");
  expect(codeOf(await services.receive(AGENCY, consentTo("2026-11")))).toBe("notice-unknown");
});

describe("misuse ends at the start", () => {
  const other = { ...notice("2026-11"), text: { vi: "Lời đã đổi.", en: "Changed." } };

  test("a text that changed under its version", async () => {
    const workspace = openWorkspace();
    await workspace.services.ready();
    const services = restarted(workspace, [other]);
    const changed = { problem: { code: "notice-changed", facts: { agency: AGENCY, version: "2026-11" } } };
    await expect(services.ready()).rejects.toMatchObject(changed);
    await expect(services.receive(AGENCY, consentTo("2026-11"))).rejects.toMatchObject(changed);
  });

  test.each([
    ["no version at all", []],
    ["one version with two texts", [notice("2026-11"), other]],
    ["no text", [{ ...notice("1"), text: { vi: " ", en: "Text." } }]],
    ["an address that runs a script", [{ ...notice("1"), url: "javascript:alert(1)" }]],
    ["an address of another host without saying so", [{ ...notice("1"), url: "//elsewhere.example" }]],
  ])("%s", (_, notices) => expect(() => restarted(openWorkspace(), notices)).toThrow(/notice-invalid/));
});

test("GET …/notice gives the current version", async () => {
  const { get } = openHandler();
  const response = await get("/notice");
  expect([response.status, await response.json()]).toEqual([
    200,
    { ...notice("2026-12"), url: "http://localhost/quyen-rieng-tu" },
  ]);
  expect((await problemOf(await get("/../99999/notice"))).code).toBe("agency-not-found");
});
