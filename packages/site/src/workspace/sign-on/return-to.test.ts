import { expect, test } from "vitest";
import { CALLERS } from "../../../test/callers.ts";
import { siteFixture } from "../../../test/site-fixture.ts";
import { returnTo } from "./return-to.ts";

test.each([
  "https://evil.example/lam-viec",
  "//evil.example/lam-viec",
  "/\\evil.example/lam-viec",
  "/\t/evil.example/lam-viec",
  "\\\\evil.example",
  "javascript:alert(1)",
  "lam-viec",
  "",
  "/",
  "/tra-cuu",
  "/lam-viecx",
  "/lam-viec/../tra-cuu",
  "/lam-viec/%2e%2e/tra-cuu",
  "/lam-viec/vu-viec/..\\..\\..\\tra-cuu",
  "/lam-viec/dang-nhap",
  "/lam-viec/dang-nhap/ngoai/ve?code=x",
  "/lam-viec/dang-xuat",
  `/lam-viec?q=${"x".repeat(2_000)}`,
])("%j is nowhere to come back to", (asked) => expect(returnTo(asked)).toBeNull());

test.each([
  ["/lam-viec", "/lam-viec"],
  ["/lam-viec?xem=da-xong&loai=concern", "/lam-viec?xem=da-xong&loai=concern"],
  ["/lam-viec/nam/2026/so-lieu?nhap=1", "/lam-viec/nam/2026/so-lieu?nhap=1"],
  ["/lam-viec/danh-sach.csv?loai=concern", "/lam-viec?loai=concern"],
  ["/lam-viec/moi?loai=concern", "/lam-viec?loai=concern"],
  ["/lam-viec/vu-viec/18073-ABCDE-ABCDE/moi", "/lam-viec/vu-viec/18073-ABCDE-ABCDE"],
  ["/lam-viec/vu-viec/18073-ABCDE-ABCDE/tep/x1", "/lam-viec/vu-viec/18073-ABCDE-ABCDE"],
  ["/lam-viec/nam/2026/tep", "/lam-viec/nam/2026/tep"],
  ["/lam-viec/nam/2026/bao-cao.docx", "/lam-viec/nam/2026"],
])("%j is come back to as %j", (asked, page) => expect(returnTo(asked)).toBe(page));

const asked = Object.keys(CALLERS).flatMap((address) => {
  const [, path] = /^GET (\/lam-viec\/(?!dang-|loi-moi).*)$/.exec(address) ?? [];
  return path === undefined
    ? []
    : [path.replace(/\/$/, "").replace(":year{[0-9]{4}}", "2026").replace(":unit", "18100").replaceAll(/:\w+/g, "x")];
});

test.each(asked.flatMap((path) => ["", "lang=en"].map((lang) => [`${path}?a=1${lang && `&${lang}`}`, lang] as const)))(
  "whoever asked for %s comes to it after the sign-in",
  async (address, lang) => {
    const { get, post, services } = siteFixture();
    const officer = (await services.createFirstOfficer("18073"))!;
    const page = (await get(address)).headers.get("location")!;
    const [, next = ""] = /name="tiep" value="([^"]*)"/.exec(await (await get(page)).text()) ?? [];
    const fields = { ...officer, tiep: next.replaceAll("&amp;", "&") };
    const signedIn = await post(`/lam-viec/dang-nhap${lang && `?${lang}`}`, fields);
    const wanted = new URL(address, "http://demo.test");
    wanted.searchParams.delete("lang");
    const expected = returnTo(wanted.pathname + wanted.search)!;
    expect(signedIn.headers.get("location")).toBe(expected + (lang && `${expected.includes("?") ? "&" : "?"}${lang}`));
  },
);

test("whoever is signed in already, in another tab, goes straight on", async () => {
  const { get, cookieOf } = siteFixture();
  const cookie = await cookieOf("18073");
  const on = await get("/lam-viec/dang-nhap?tiep=%2Flam-viec%2Fnam%2F2026", { cookie });
  expect(on.headers.get("location")).toBe("/lam-viec/nam/2026");
});
