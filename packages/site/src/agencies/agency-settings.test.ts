import { readFileSync } from "node:fs";
import path from "node:path";
import { computeDeadline, must } from "@danvan/core";
import { describe, expect, test } from "vitest";
import { anAgency } from "../../test/an-agency.ts";
import { agencyDeployment, promisedDays } from "./agency-deployment.ts";
import { readAgencies } from "./agency-settings.ts";

const HOOK = { id: "kho", url: "https://kho.example/hook", secrets: ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"] };

test("a webhook is told within the deployment, and stays out of private networks unless it is allowed in", () => {
  const [agency] = must(readAgencies([anAgency({ webhooks: [HOOK] })]));
  expect(must(agencyDeployment(agency!, "agencies.0")).webhooks).toEqual([{ ...HOOK, allowPrivate: false }]);
});

const faults = (given: unknown) => {
  const agencies = readAgencies(given);
  return agencies.ok ? [] : agencies.problems.map(({ code, path }) => `${code} ${path}`);
};

test("an agency is data: what is left out has its plain value", () => {
  const [agency] = must(readAgencies([anAgency()]));
  expect(agency).toMatchObject({ code: "18073", origins: [], unverified: [], parties: [] });
});

test("the example of the guide is one", () => {
  const guide = readFileSync(path.join(import.meta.dirname, "../../../../docs/operating.md"), "utf8");
  const [, example = ""] = /```json\n([^]*?)```/.exec(guide) ?? [];
  const [agency] = must(readAgencies((JSON.parse(example) as { agencies: unknown }).agencies));
  must(agencyDeployment(agency!, "agencies.0"));
});

test("D25 the guide's promise in working hours is one: what comes at 10:30 is due at 16:30, after lunch", () => {
  const guide = readFileSync(path.join(import.meta.dirname, "../../../../docs/operating.md"), "utf8");
  const [, example = ""] = /### Promises in working hours[^]*?```json\n([^]*?)```/.exec(guide) ?? [];
  const [agency] = must(readAgencies([anAgency(JSON.parse(example) as Record<string, unknown>)]));
  const { book, calendar } = must(agencyDeployment(agency!, "agencies.0"));
  const asked = { book, calendar, rule: "phan-hoi-4-gio", from: "2026-11-23", fromAt: "2026-11-23T03:30:00Z" };
  expect(must(computeDeadline(asked)).at).toBe("2026-11-23T09:30:00.000Z");
});

describe("what is wrong is named by its key", () => {
  test.each<[unknown, string]>([
    [undefined, "field-required agencies"],
    [[], "number-out-of-range agencies"],
    [[anAgency({ code: "18073-1" })], "format-invalid agencies.0.code"],
    [[anAgency({ name: "" })], "field-required agencies.0.name"],
    [[anAgency({ motto: "x" })], "field-unknown agencies.0.motto"],
    [[anAgency({ address: "/thanh-sen" })], "format-invalid agencies.0.address"],
    [[anAgency({ address: "../x" })], "format-invalid agencies.0.address"],
    [[anAgency({ origins: ["https://a.example/"] })], "format-invalid agencies.0.origins.0"],
    [[anAgency({ notices: [] })], "number-out-of-range agencies.0.notices"],
    [
      [anAgency(), anAgency({ code: "18100", address: "b", notices: [{ version: "1" }] })],
      "field-required agencies.1.notices.0.text",
    ],
    [[anAgency({ webhooks: [{ ...HOOK, url: "ftp://kho.example/" }] })], "format-invalid agencies.0.webhooks.0.url"],
    [[anAgency({ webhooks: [{ ...HOOK, secrets: ["x"] }] })], "format-invalid agencies.0.webhooks.0.secrets.0"],
    [[anAgency({ webhooks: [{ ...HOOK, secrets: [] }] })], "number-out-of-range agencies.0.webhooks.0.secrets"],
    [[anAgency({ webhooks: [HOOK, HOOK] })], "agency-repeated agencies.0.webhooks"],
    [[anAgency({ parties: ["king"] })], "choice-unknown agencies.0.parties.0"],
    [[anAgency(), anAgency({ address: "b" })], "agency-repeated agencies.1.code"],
    [[anAgency(), anAgency({ code: "18100" })], "agency-repeated agencies.1.address"],
  ])("%#: %s", (given, fault) => expect(faults(given)).toContain(fault));

  test("a link of a text leads to a page, a telephone or a mailbox, never to a script", () => {
    const { texts } = anAgency() as { texts: { vi: object; en: object } };
    const otherWays = [{ name: "x", link: { text: "x", href: "javascript:alert(1)" } }];
    expect(faults([anAgency({ texts: { ...texts, vi: { ...texts.vi, otherWays } } })])).toEqual([
      "format-invalid agencies.0.texts.vi.otherWays.0.link.href",
    ]);
  });
});

describe("an agency's own rules", () => {
  const withRules = (...overlays: unknown[]) => must(readAgencies([anAgency({ overlays })]))[0]!;
  const [promise] = anAgency().overlays as [Record<string, unknown>];
  const problemsOf = (...overlays: unknown[]) => {
    const deployment = agencyDeployment(withRules(...overlays), "agencies.3");
    return deployment.ok ? [] : deployment.problems.map(({ code, path }) => `${code} ${path}`);
  };

  test("stand beside the law's", () => {
    const { book } = must(agencyDeployment(withRules(promise), "agencies.0"));
    expect(book.rules.at(-1)).toMatchObject({ id: "hen-tra-loi" });
  });

  test("are named by their place in the file, not among the law's", () => {
    expect(problemsOf(promise, { ...promise, id: "b", unit: "fortnight" })).toEqual([
      "rule-invalid agencies.3.overlays.1.unit",
    ]);
    expect(problemsOf("x")).toEqual(["rule-invalid agencies.3.overlays.0"]);
  });

  test("say how many working days are promised; without such a rule the law's limits hold", () => {
    expect(promisedDays(withRules(promise))).toBe(5);
    expect(promisedDays(withRules(promise, { ...promise, id: "b", amount: 3 }))).toBe(3);
    expect(promisedDays(withRules({ ...promise, applies: { kinds: ["praise"] } }))).toBeNull();
    expect(promisedDays(withRules())).toBeNull();
  });
});
