import { createGates } from "@danvan/server";
import { describe, expect, test } from "vitest";
import { siteFixture } from "../../../test/site-fixture.ts";
import { createSite } from "../../site.ts";

const PUBLIC = ["danh-gia", "nguoi-gui", "xem-lai", "rut-lai", "tep"].map((name) => `/tra-cuu/${name}`);
const OFFICERS = ["tra-loi", "tu-choi"].map((name) => `/lam-viec/vu-viec/18073-33333-33333/${name}`);
const ALL = [...PUBLIC, "/lam-viec/dang-nhap", ...OFFICERS];

/** Posts what no browser sends. */
async function poster() {
  const { options, cookieOf, faults } = siteFixture();
  const site = createSite(options);
  const cookie = await cookieOf("18073");
  const post = (path: string, body: BodyInit, type: string, client?: string) =>
    site(
      new Request(`http://demo.test${path}`, {
        method: "POST",
        body,
        headers: { host: "demo.test", origin: "http://demo.test", cookie, "content-type": type },
      }),
      client,
    );
  return { post, faults };
}

describe.each(ALL)("POST %s", (path) => {
  test.each([
    ["multipart that breaks off", "--x\r\ncontent-disp", "multipart/form-data; boundary=x", 400],
    ["multipart without a boundary", "x", "multipart/form-data", 400],
    ["a stray percent sign", "code=%", "application/x-www-form-urlencoded", 400],
    ["JSON that is none", "{", "application/json", 400],
    ["no form at all", "x", "text/plain", 400],
    ["very many fields", "a&".repeat(2_000), "application/x-www-form-urlencoded", 400],
    ["far too much", "code=".padEnd(700_000, "x"), "application/x-www-form-urlencoded", 413],
  ])("%s is answered with a page, and is no fault of the program", async (_, body, type, status) => {
    const { post, faults } = await poster();
    const response = await post(path, body, type);
    expect([response.status, response.headers.get("content-type"), faults]).toEqual([
      status,
      "text/html; charset=utf-8",
      [],
    ]);
  });
});

test("public forms are counted with all that a client sends", async () => {
  const { post } = await poster();
  const form = "application/x-www-form-urlencoded";
  for (let turn = 0; turn < 100; turn++) await post("/tra-cuu/nguoi-gui", "code=x", form, "a");
  const refused = await post("/tra-cuu/danh-gia", "code=x", form, "a");
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "1"]);
  expect((await post("/tra-cuu/danh-gia", "code=x", form, "b")).status).not.toBe(429);
});

test("from pages of other sites all forms have one bound together", async () => {
  const { options } = siteFixture();
  const site = createSite({
    ...options,
    gates: createGates({ elapsed: () => 0, foreignFormsInAll: { burst: 1, perMinute: 1 } }),
  });
  const rate = (origin: string, client: string) =>
    site(
      new Request("http://demo.test/tra-cuu/danh-gia", {
        method: "POST",
        body: new URLSearchParams({ code: "x" }),
        headers: { host: "demo.test", origin },
      }),
      client,
    );
  expect((await rate("https://evil.example", "a")).status).toBe(422);
  expect((await rate("https://evil.example", "b")).status).toBe(429);
  expect((await rate("http://demo.test", "b")).status).toBe(422);
});
