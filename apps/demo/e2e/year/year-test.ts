import type { Page } from "@playwright/test";
import { must } from "@danvan/core";
import type { Role } from "@danvan/server";
import { completeYear } from "../../../../packages/server/test/complete-year.ts";
import { test as base } from "../fixtures.ts";
import type { Province } from "./province.ts";

export const YEAR = 2026;

/** One province a worker, in which the year goes on from test to test. */
export const test = base.extend({ baseURL: async ({ province }, use) => use(province.at(province.units[0]!)) });

/** Goes on as somebody of an agency. */
export async function signInAs(page: Page, province: Province, agency: string, role: Role): Promise<void> {
  const value = await province.signIn(agency, role);
  // The server's own cookie ends by the story's clock, which the browser's is ahead of.
  await page.context().clearCookies();
  await page.context().addCookies([{ name: "danvan_session", value, domain: "127.0.0.1", path: "/" }]);
}

/** Where a unit's year begins. */
export const yearOf = (province: Province, unit: string): string => `${province.at(unit)}/lam-viec/nam/${YEAR}`;

/** Opens the year of units, settles its figures and writes what a report lacks: what remains is to hand it in. */
export async function prepare({ services, head }: Province, units: readonly string[]): Promise<void> {
  await Promise.all(
    units.map(async (unit) => {
      must(await services.openYear(head(unit), YEAR));
      must(await services.freezeYear(head(unit), YEAR));
      await completeYear(services, head(unit), YEAR);
    }),
  );
}

/** Hands in without a browser what was prepared. */
export async function handIn({ services, head }: Province, units: readonly string[]): Promise<void> {
  await Promise.all(
    units.map(async (unit) => {
      const { events } = must(await services.yearRecord(head(unit), YEAR));
      must(await services.submitYear(head(unit), YEAR, events.length));
    }),
  );
}

/** A matter that a citizen sends to a unit; its code. */
export async function receive({ services }: Province, unit: string, text: string): Promise<string> {
  const received = await services.receive(unit, {
    key: crypto.randomUUID(),
    kind: "concern",
    lang: "vi",
    text,
    place: "ngõ Bà Tư",
    contact: { name: "Trần Thị Hoa", phone: "0912345678" },
    consent: { notice: "2026-11.2", purposes: ["contact"] },
  });
  return must(received).receipt.code;
}

/** What a citizen wrote, who and where, and what was answered: words that nobody above the unit may read. */
export const SECRETS = ["Cống tắc", "ngõ Bà Tư", "Trần Thị Hoa", "0912345678", "Đã thông cống"];
export const ANSWER = "Đã thông cống.";
