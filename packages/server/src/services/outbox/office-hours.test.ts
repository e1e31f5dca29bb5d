import { expect, test } from "vitest";
import { deployment } from "../../../test/workspace.ts";
import { isOfficeOpen } from "./office-hours.ts";

test.each([
  ["2026-11-23T00:59:00.000Z", false],
  ["2026-11-23T01:00:00.000Z", true],
  ["2026-11-23T09:59:00.000Z", true],
  ["2026-11-23T10:00:00.000Z", false],
  ["2026-11-24T03:00:00.000Z", false],
  ["2026-08-22T03:00:00.000Z", true],
  ["2031-01-06T03:00:00.000Z", true],
  ["2031-01-05T03:00:00.000Z", false],
])("at %s the office is open: %s, also in a year that no calendar covers yet", (now, isOpen) =>
  expect(isOfficeOpen({ ...deployment, book: { ...deployment.book, hours: null } }, now)).toBe(isOpen),
);
