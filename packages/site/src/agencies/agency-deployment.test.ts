import { DatabaseSync } from "node:sqlite";
import { must, type YearPartKind } from "@danvan/core";
import { createServices, type Actor } from "@danvan/server";
import { openSqliteStore } from "@danvan/server/sqlite";
import { expect, test } from "vitest";
import { anAgency } from "../../test/an-agency.ts";
import { agencyDeployment } from "./agency-deployment.ts";
import { readAgencies } from "./agency-settings.ts";

const HEAD: Actor = { id: "h", name: "h", agency: "18073", roles: ["head"] };
const EVIDENCE = [{ title: "Biên bản 12/BB-UBND", link: null, page: "2", section: "III" }];

test("by the settings alone a year can be told in full and handed in", async () => {
  const [agency] = must(readAgencies([anAgency({ parties: ["commune-committee"] })]));
  const services = createServices({
    store: openSqliteStore(new DatabaseSync(":memory:")),
    deployments: [must(agencyDeployment(agency!, "agencies.0"))],
    now: () => "2026-12-02T02:00:00.000Z",
    elapsed: () => 0,
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
    passwords: { hash: async () => "", verify: async () => false, isOutdated: () => false },
  });
  const save = async (kind: YearPartKind, id: string, body: unknown) =>
    must(await services.saveYearPart(HEAD, 2026, { kind, id, body, seen: 0 }));
  must(await services.openYear(HEAD, 2026));
  must(await services.freezeYear(HEAD, 2026));
  await save("office", "office", { sign: "UBND", place: "Thành Sen" });
  const { report } = must(await services.yearDraft(HEAD, 2026));
  for (const { code, path } of report.missing)
    if (code === "figure-missing") await save("figure", path, { value: 1, who: "Văn phòng", evidence: EVIDENCE });
    else if (code === "section-empty") await save("text", path, { text: `Nội dung phần ${path}.` });
  expect(must(await services.yearDraft(HEAD, 2026)).report.missing).toEqual([]);
  must(await services.submitYear(HEAD, 2026, 2));
});
