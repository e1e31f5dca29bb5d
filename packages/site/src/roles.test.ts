import { createGates, ROLES, type Role } from "@danvan/server";
import { must } from "@danvan/core";
import { describe, expect, test } from "vitest";
import { CALLERS, ROLES_OF } from "../test/callers.ts";
import { siteFixture, type Fixture } from "../test/site-fixture.ts";
import { mountSite } from "./kit/view/site.ts";
import { frameRoutes } from "./public/frame-routes.ts";
import { publicRoutes } from "./public/public-routes.ts";
import { apiRoutes } from "./webmaster/api-routes.ts";
import { doctorRoutes } from "./webmaster/doctor-routes.js";
import { oversightRoutes } from "./oversight/oversight-routes.ts";
import { workspaceRoutes } from "./workspace/routes.ts";

const FIELDS: Record<string, string> = {
  right: "view",
  reference: "Số 1",
  step: "done",
  level: "5",
  text: "Cống lại tắc sau một ngày.",
  answer: "Đã sửa.",
  question: "Cột đèn số mấy?",
  published: "Đã sửa.",
  reason: "unclear",
  explanation: "Chưa rõ.",
  of: "1",
  lam: "accept",
  channel: "phone",
  receivedOn: "2026-11-23",
  approved: "Đã sửa.",
  note: "Nói rõ ngày.",
  corrected: "Đã thay.",
  noted: "Đã gọi Điện lực.",
  kind: "concern",
  field: "answer",
  withdraw: "contact",
  unit: "18100",
  subject: "Nhắc",
  seen: "0",
  file: "{}",
};

test("every address of the pages is in the table", () => {
  const { options: unmounted } = siteFixture();
  const options = { ...unmounted, site: mountSite(unmounted.site, "") };
  const { notice, origins } = options.services.agency("18073")!;
  const gates = createGates({ elapsed: () => 0 });
  const listed = ([base, { routes }]: readonly [string, { routes: readonly { method: string; path: string }[] }]) =>
    routes.filter(({ method }) => method !== "ALL").map(({ method, path }) => `${method} ${base}${path}`);
  const apps = [
    ["", publicRoutes({ ...options, gates, notice })],
    ["", frameRoutes({ ...options, gates, notice, origins })],
    ["/nhung/api", apiRoutes(options)],
    ["/nhung/kiem-tra", doctorRoutes({ ...options, origins })],
    ["/lam-viec", workspaceRoutes({ ...options, gates }, [oversightRoutes({ ...options, gates })])],
  ] as const;
  expect([...new Set(apps.flatMap(listed))].toSorted()).toEqual(Object.keys(CALLERS).toSorted());
});

/** A case, and how to ask for an address about it. */
async function withCase(fixture: Fixture = {}) {
  const site = siteFixture(fixture);
  const cookie = await site.cookieOf("18073");
  const { code, secret } = await site.receipt("Đèn đường bị hỏng.", { name: "Trần Thị Hoa" });
  const ask = (address: string, headers: Record<string, string>, fields: Record<string, string> = {}) => {
    const [method, path = ""] = address.split(" ");
    const at = path
      .replace(":code", code)
      .replace(":year{[0-9]{4}}", "2026")
      .replace(":clause", "6.3")
      .replace(":indicator", "pakn-received")
      .replace("nam/:page", "nam/session:2026")
      .replace("mau/:page", "mau/template:new")
      .replace("toan-tinh/:page", "toan-tinh/reminder:2026")
      .replace(":id", "x")
      .replace(":unit", "18100")
      .replace(":verb", "unmerge")
      .replace(/^\/lam-viec\/$/, "/lam-viec");
    return method === "GET" ? site.get(at, headers) : site.post(at, { ...FIELDS, code, ...fields }, headers);
  };
  return { ...site, cookie, code, secret, ask };
}

const of = (caller: string) => Object.entries(CALLERS).flatMap(([address, who]) => (who === caller ? [address] : []));

const forRoles = Object.entries(ROLES_OF).flatMap(([who, allowed]) =>
  of(who).map((address) => [address, allowed as readonly Role[]] as const),
);
const everyRole: readonly (readonly Role[])[] = [[], ...ROLES.map((role) => [role])];

describe("for those who are signed in", () => {
  test.each(forRoles)("%s opens for %s", async (address, allowed) => {
    let role: Role | undefined;
    const open = () => withCase({ roles: () => (role ? [role] : []) });
    let { ask, cookie } = await open();
    for (role of allowed) {
      const answered = await ask(address, { cookie });
      expect([role, answered.status !== 403]).toEqual([role, true]);
      const page = await answered.text();
      // What cannot be done is answered with the case.
      const isCase =
        address === "GET /lam-viec/vu-viec/:code" || (answered.status === 422 && address.includes(":code/"));
      const isArchive = address.endsWith("/goi-du-lieu");
      expect([role, page.includes("Hoa")]).toEqual([role, isArchive || (isCase && /officer|head/.test(role))]);
      // What was done must not meet the next one; a reading leaves all as it was.
      if (!address.startsWith("GET")) ({ ask, cookie } = await open());
    }
  });

  // What is refused changes nothing, so one case stands for all that are refused it.
  test.each(forRoles)("%s opens for none but %s", async (address, allowed) => {
    let roles: readonly Role[] = [];
    const { ask, cookie, code, services } = await withCase({ roles: () => roles });
    for (roles of everyRole.filter((some) => !some.some((role) => allowed.includes(role)))) {
      const answered = await ask(address, { cookie });
      const page = await answered.text();
      // Who has no list of cases begins with the accounts, or with the units.
      if (address === "GET /lam-viec/" && answered.status === 303)
        expect(answered.headers.get("location")).toBe(
          roles.includes("overseer") ? "/lam-viec/toan-tinh" : "/lam-viec/can-bo",
        );
      else expect([roles, answered.status, page.includes("không được làm việc đó")]).toEqual([roles, 403, true]);
      expect(page).not.toContain("Hoa");
    }
    expect(must(await services.publicCase("18073", code)).status).toBe("received");
  });

  const all = [...Object.keys(ROLES_OF).flatMap(of), ...of("signed in")];

  test.each(of("signed in"))("%s opens in any role and in none", async (address) => {
    let roles: readonly Role[] = [];
    const open = () => withCase({ roles: () => roles });
    let { ask, cookie } = await open();
    for (roles of everyRole) {
      expect([200, 303, 422]).toContain((await ask(address, { cookie })).status);
      if (!address.startsWith("GET")) ({ ask, cookie } = await open());
    }
  });

  test("all of it is for whoever is signed in here alone", async () => {
    const { ask, cookieOf } = await withCase();
    for (const cookie of ["", "danvan_session=18073.made-up", await cookieOf("18100")])
      for (const address of all) {
        const response = await ask(address, { cookie });
        const isTold = (await response.text()).includes("Hoa");
        expect([address, response.status, isTold]).toEqual([address, address.startsWith("GET") ? 303 : 401, false]);
      }
  });

  test("no form from another site is taken", async () => {
    const { ask, cookie } = await withCase();
    for (const address of all.filter((one) => one.startsWith("POST")))
      expect([address, (await ask(address, { cookie, origin: "http://evil.test" })).status]).toEqual([address, 403]);
  });
});

describe("for the sender", () => {
  test.each(of("sender"))("%s asks for the secret, whoever else is signed in", async (address) => {
    const { ask, cookie, secret, code, services } = await withCase();
    for (const wrong of ["", "3333-3333"]) {
      const response = await ask(address, { cookie }, { secret: wrong });
      expect([response.status >= 400, (await response.text()).includes('id="nguoi-gui"')]).toEqual([true, false]);
    }
    expect(must(await services.publicCase("18073", code, { secret })).consent?.purposes).toEqual(["contact"]);
    const page = await (await ask(address, {}, { secret })).text();
    expect(page).toContain('id="nguoi-gui"');
  });
});

test("what is for anyone needs no cookie and sets none, but for a sign-in", async () => {
  const { ask } = await withCase();
  for (const address of of("anyone")) {
    const { status, headers } = await ask(address, {});
    expect([address, status < 500, headers.get("set-cookie")]).toEqual([address, true, null]);
  }
});
