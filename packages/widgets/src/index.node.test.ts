import { expect, test } from "vitest";
import * as events from "./element/events.js";
import { VERSION } from "@danvan/core/version";
import * as published from "./index.js";

test("every event that an element fires has its class where importers look for it, and where the types for JSX and Vue do", () =>
  expect(Object.keys(published)).toEqual(expect.arrayContaining(Object.keys(events))));

test("an element says of which version it is", () => expect(published.DvFeedback.version).toBe(VERSION));
