import { must, type NewVisit } from "@danvan/core";
import { expect, test } from "vitest";
import { AGENCY, codeOf, everyRow, openWorkspace } from "../../../test/workspace.ts";

const visit = (changes: Partial<NewVisit> = {}): NewVisit => ({ key: crypto.randomUUID(), level: 4, ...changes });

test("a visit is counted in its month, once for each key, at its own agency", async () => {
  const { services, store, clock } = openWorkspace("2026-11-30T17:30:00.000Z"); // already December in Vietnam
  const one = visit({ comment: "Nhanh.", service: "Chứng thực" });
  expect(must(await services.rateVisit(AGENCY, one))).toEqual({ repeated: false });
  clock.now = "2027-01-05T02:00:00.000Z";
  expect(must(await services.rateVisit(AGENCY, { ...one, key: one.key.toUpperCase() }))).toEqual({ repeated: true });
  expect(must(await services.rateVisit("18100", one))).toEqual({ repeated: false });
  expect(await store.visits(AGENCY, 202601, 202712)).toEqual([{ month: 202612, level: 4, count: 1 }]);
});

test("nothing kept of it is finer than the month, not even by way of its key", async () => {
  const { services, database } = openWorkspace("2026-11-20T02:00:00.000Z");
  const key = "01a1f6ae-9ce8-7001-8101-010101010101"; // version 7: an instant in milliseconds
  must(await services.rateVisit(AGENCY, visit({ key })));
  expect(everyRow(database)).not.toMatch(/01a1f6ae|2026-11-20|17951\d{8}/);
  expect(database.prepare("select agency_id, month, level, comment, service from visits").get()).toEqual({
    agency_id: AGENCY,
    month: 202611,
    level: 4,
    comment: null,
    service: null,
  });
});

test("a denunciation is never taken, here neither", async () => {
  const { services, database } = openWorkspace();
  const words = { comment: "Tôi tố cáo ông Ví nhận hối lộ." };
  expect(codeOf(await services.rateVisit(AGENCY, visit(words)))).toBe("guided-kind");
  expect(everyRow(database)).not.toContain("ông Ví");
  expect(
    codeOf(await services.rateVisit(AGENCY, visit({ comment: "Quầy khiếu nại chỉ đường rất rõ." }))),
  ).toBeUndefined();
});

test("levels are one to five, and an agency must be known", async () => {
  const { services } = openWorkspace();
  expect(codeOf(await services.rateVisit(AGENCY, visit({ level: 6 })))).toBe("number-out-of-range");
  expect(codeOf(await services.rateVisit("99999", visit()))).toBe("agency-not-found");
});
