import { expect, test } from "vitest";
import { CALLERS } from "../../../test/callers.ts";
import { siteFixture } from "../../../test/site-fixture.ts";

/** The pages outside the workspace, with what else each takes. */
const PUBLIC = [
  "GET /",
  "GET /ket-qua",
  "GET /tra-cuu",
  "GET /tra-cuu/danh-gia",
  "POST /tra-cuu/danh-gia",
  "GET /nhung/api",
];

const fixture = siteFixture();
const ask = (method: string, path: string) =>
  fixture.app(new Request(`http://demo.test${path}`, { method, headers: { host: "demo.test" } }));

const addresses = [...PUBLIC, ...Object.keys(CALLERS)].map((address) => {
  const [method = "", path = ""] = address.split(" ");
  return [method, path.replace(":year{[0-9]{4}}", "2026").replaceAll(/:\w+/g, "x")] as const;
});

test("every page tells whoever asks by another method which it takes, before it asks who is there", async () => {
  for (const [method, path] of addresses) {
    const allowed = addresses.filter(([, one]) => one === path).map(([one]) => one);
    const others = ["PUT", "PATCH", "DELETE", ...(allowed.includes("POST") ? [] : ["POST"])];
    for (const other of others) {
      const response = await ask(other, path);
      expect([other, path, response.status]).toEqual([other, path, 405]);
      expect(response.headers.get("allow")?.split(", ")).toContain(method);
    }
  }
});

test("OPTIONS is a question, and HEAD is answered as GET is, without a page", async () => {
  const options = await ask("OPTIONS", "/tra-cuu/danh-gia");
  expect([options.status, options.headers.get("allow"), await options.text()]).toEqual([204, "GET, HEAD, POST", ""]);
  for (const path of ["/", "/tra-cuu/danh-gia", "/lam-viec", "/lam-viec/mau/bo", "/khong-co"]) {
    const [get, head] = [await ask("GET", path), await ask("HEAD", path)];
    expect([path, head.status, head.headers.get("location")]).toEqual([path, get.status, get.headers.get("location")]);
    expect(await head.text()).toBe("");
  }
});

test("an address that is none is unknown by every method", async () => {
  for (const method of ["PUT", "DELETE", "OPTIONS"]) expect((await ask(method, "/khong-co")).status).toBe(404);
});
