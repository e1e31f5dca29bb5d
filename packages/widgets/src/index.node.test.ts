import { expect, test } from "vitest";
import * as events from "./element/events.js";
import * as published from "./index.js";

test("every event that an element fires has its class where importers look for it, and where the types for JSX and Vue do", () =>
  expect(Object.keys(published)).toEqual(expect.arrayContaining(Object.keys(events))));
