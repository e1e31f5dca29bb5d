import { afterAll, beforeAll, expect, test } from "vitest";
import { agencyServer, type AgencyServer } from "./agency-server.stub.ts";
import { formTag, page } from "./host-page.stub.ts";
import { byElement, WORDS } from "./host-person.stub.ts";
import { LOADER } from "./pages.stub.ts";
import { fields } from "../src/testing/answers.stub.ts";
import { stage } from "./stage.ts";

let agency: AgencyServer;
beforeAll(async () => {
  agency = await agencyServer(() => true);
});
afterAll(async () => {
  await agency.close();
});

/** What old libraries put in the place of a browser's own, as far as it says something else. */
const LIBRARIES = {
  "Prototype 1.6": `
    Array.prototype.toJSON = function () { return "[" + this.map(function (one) { return JSON.stringify(one) }).join(", ") + "]" };
    Array.prototype.entries = Array.prototype.toArray = Array.prototype.clone = function () { return [].concat(this) };
    Array.from = function (list) { return !list ? [] : list.toArray ? list.toArray() : [].slice.call(list) };
    Element.prototype.remove = function () { this.parentNode.removeChild(this); return this };
    Function.prototype.bind = function (self) { var made = this; return function () { return made.apply(self, arguments) } };`,
  "MooTools 1.2": `
    Event = function (event) { return event };
    Array.from = function (item) { return item == null ? [] : Array.isArray(item) ? item : [item] };
    Array.prototype.contains = Array.prototype.include = function (item) { return this.indexOf(item) > -1 };
    Element.prototype.get = Element.prototype.set = Element.prototype.inject = function () { return this };`,
};

const PAPER = { name: "don.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4\n%%EOF\n") };

test.each(Object.entries(LIBRARIES))(
  "%s: what is typed arrives once, and its receipt is there while its file is on its way",
  async (_, library) => {
    agency.received.length = 0;
    const visit = await stage.open({
      pages: { "/": page(formTag(agency.origin), `<script>${library}</script>${LOADER}`) },
    });
    await visit.page.route("**/fields", (route) =>
      route.fulfill({ headers: { "access-control-allow-origin": "*" }, json: { fields } }),
    );
    await visit.page.locator("dv-feedback summary", { hasText: "ảnh" }).click();
    await visit.page.locator("dv-feedback #files").setInputFiles(PAPER);
    await byElement(visit);
    await visit.page.locator("dv-feedback .slip").waitFor();
    await expect.poll(() => visit.asked).toContain("send-files.min.js");
    expect(agency.received.splice(0)).toEqual([WORDS]);
    expect(visit.heard.filter((line) => line.includes("Error"))).toEqual([]);
    await visit.close();
  },
);
