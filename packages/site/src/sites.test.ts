import { DatabaseSync } from "node:sqlite";
import { must } from "@danvan/core";
import { createServices } from "@danvan/server";
import { openSqliteStore } from "@danvan/server/sqlite";
import { describe, expect, test } from "vitest";
import { anAgency } from "../test/an-agency.ts";
import { addressesIn, crawl } from "../test/crawl.ts";
import { NOW } from "../test/site-fixture.ts";
import { agencyDeployment, createSites, noticeLetter, publicAddressOf, readAgencies } from "./index.ts";

const ROOT = "https://gopy.example/dan-van";
const AGENCIES = [
  anAgency({ address: "thanh-sen", origins: ["https://thanhsen.example"] }),
  anAgency({ code: "18100", name: "Phường Trần Phú, tỉnh Hà Tĩnh", address: "tran-phu" }),
  anAgency({ code: "18200", name: "Xã Cẩm Bình, tỉnh Hà Tĩnh", address: "https://cambinh.example" }),
];

/** A server for three agencies: two under its address, one at a host of its own. */
function threeAgencies(given = AGENCIES, publicOrigin = ROOT) {
  let bytes = 0;
  const agencies = must(readAgencies(given));
  const services = createServices({
    store: openSqliteStore(new DatabaseSync(":memory:")),
    deployments: agencies.map((agency, at) => must(agencyDeployment(agency, `agencies.${at}`))),
    now: () => NOW,
    elapsed: () => 0,
    random: (length) => Uint8Array.from({ length }, () => (bytes = (bytes * 5 + 7) % 251)),
    passwords: {
      hash: async (password) => `plain ${password}`,
      verify: async (password, hash) => hash === `plain ${password}`,
      isOutdated: () => false,
    },
  });
  const file = { href: "/assets/x.css", integrity: "sha384-x" };
  const site = createSites({
    agencies,
    services,
    look: { style: file, script: file, icon: file },
    assets: { answer: ({ url }) => (new URL(url).pathname === "/assets/x.css" ? new Response("x") : null) },
    publicOrigin: publicOrigin === "" ? undefined : new URL(publicOrigin),
    now: () => NOW,
    elapsed: () => 0,
    newKey: () => crypto.randomUUID(),
    onFault: (cause) => expect.fail(String(cause)),
  });
  const ask = (address: string, init: RequestInit & { host?: string } = {}) =>
    site(
      new Request(`http://127.0.0.1:8787${address}`, {
        ...init,
        headers: { host: init.host ?? "gopy.example", ...(init.headers as Record<string, string>) },
      }),
    );
  return { services, ask };
}

const shows = async (response: Response) => {
  const [, agency] =
    /<span class="agency-kind">[^<]*<\/span>\s+(?:<span lang="vi">)?([^<,]*)/.exec(await response.text()) ?? [];
  return agency;
};

describe("each agency stands at its own address", () => {
  test.each([
    ["/dan-van/thanh-sen/", "gopy.example", "Phường Thành Sen"],
    ["/dan-van/thanh-sen", "gopy.example", "Phường Thành Sen"],
    ["/dan-van/tran-phu/ket-qua", "gopy.example", "Phường Trần Phú"],
    // A proxy that takes the server's path away.
    ["/tran-phu/tra-cuu", "127.0.0.1:8787", "Phường Trần Phú"],
    ["/", "cambinh.example", "Xã Cẩm Bình"],
    ["/ket-qua", "cambinh.example", "Xã Cẩm Bình"],
  ])("%s of %s", async (address, host, name) => {
    expect(await shows(await threeAgencies().ask(address, { host }))).toBe(name);
  });

  test("all that its pages name stays there", async () => {
    const { ask } = threeAgencies();
    const { named, statuses } = await crawl(ask, ["/dan-van/tran-phu/"]);
    expect([...named.keys()].filter((one) => !one.startsWith("/dan-van/tran-phu"))).toEqual([]);
    expect(statuses.get("/dan-van/tran-phu/assets/x.css")).toBe(200);
    const own = await crawl((address) => ask(address, { host: "cambinh.example" }), ["/"]);
    expect([...own.named.keys()].filter((one) => /dan-van|thanh-sen|gopy/.test(one))).toEqual([]);
  });

  test("an officer of one is nobody at another, whose cookie is never sent there", async () => {
    const { services, ask } = threeAgencies();
    const { name, password } = (await services.createFirstOfficer("18073"))!;
    const signIn = (at: string) =>
      ask(`/dan-van/${at}/lam-viec/dang-nhap`, {
        method: "POST",
        body: new URLSearchParams({ name, password }),
        headers: { origin: "https://gopy.example" },
      });
    const signedIn = await signIn("thanh-sen");
    expect(signedIn.headers.get("set-cookie")).toContain("; Path=/dan-van/thanh-sen/lam-viec;");
    expect((await signIn("tran-phu")).status).toBe(422);
    const headers = { cookie: signedIn.headers.get("set-cookie")!.split(";")[0]! };
    expect((await ask("/dan-van/thanh-sen/lam-viec", { headers })).status).toBe(200);
    expect((await ask("/dan-van/tran-phu/lam-viec", { headers })).status).toBe(303);
  });
});

test.each([
  [AGENCIES[0]!, "/dan-van/thanh-sen/tra-cuu"],
  [AGENCIES[2]!, "/tra-cuu"],
])("a letter of an agency leads to its own pages", async (agency, path) => {
  const facts = { lang: "en" as const, agency: { code: "1", name: "x" }, told: [] };
  const { text } = noticeLetter({ ...facts, publicAddress: publicAddressOf(agency, new URL(ROOT)) });
  const address = new URL(/https:\S+/.exec(text)![0]);
  expect(address.pathname).toBe(path);
  const page = await threeAgencies().ask(address.pathname + address.search, { host: address.host });
  expect([page.status, await shows(page)]).toEqual([200, String(agency.name).split(",")[0]]);
});

describe("where no agency stands", () => {
  test("a page leads to each", async () => {
    const response = await threeAgencies().ask("/dan-van/?lang=en");
    const page = await response.text();
    expect([response.status, page.includes("Which agency is it for?")]).toEqual([200, true]);
    const other = await threeAgencies().ask("/dan-van/", { method: "POST" });
    expect([other.status, other.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    expect(addressesIn(page)).toEqual([
      "/dan-van/assets/x.css",
      "/dan-van/assets/x.css",
      "/dan-van/thanh-sen/?lang=en",
      "/dan-van/tran-phu/?lang=en",
      "https://cambinh.example/?lang=en",
      "/dan-van/",
    ]);
    expect(response.headers.get("strict-transport-security")).toBe("max-age=31536000");
  });

  test("an unknown address leads there, too", async () =>
    expect((await threeAgencies().ask("/dan-van/khong-co")).status).toBe(404));

  test.each(["/dan-van", ""])("the API, files and the health check answer under %j", async (base) => {
    const { ask } = threeAgencies();
    const sent = await ask(`${base}/api/v1/agencies/18100/feedback`, {
      method: "POST",
      body: new URLSearchParams({ key: crypto.randomUUID(), kind: "concern", text: "Đèn đường hỏng.", lang: "vi" }),
    });
    expect([sent.status, await shows(sent)]).toEqual([201, "Phường Trần Phú"]);
    const asked = ["/api/v1/agencies/18073/report", "/assets/x.css", "/healthz", "/api/v1/agencies/99999/report"];
    expect(await Promise.all(asked.map(async (one) => (await ask(base + one)).status))).toEqual([200, 200, 200, 404]);
  });

  test("one agency without an address has the server's own", async () => {
    const { ask } = threeAgencies([anAgency()]);
    expect(await shows(await ask("/dan-van/"))).toBe("Phường Thành Sen");
    expect(await shows(await ask("/ket-qua"))).toBe("Phường Thành Sen");
  });

  test("nobody needs to say where the server stands", async () => {
    const { ask } = threeAgencies(AGENCIES.slice(0, 2), "");
    expect(await shows(await ask("/thanh-sen/"))).toBe("Phường Thành Sen");
  });
});
