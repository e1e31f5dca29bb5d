import { describe, expect, test } from "vitest";
import { siteFixture } from "../../test/site-fixture.ts";
import { createSite } from "../site.ts";

const PUBLIC = "https://gopy.example";

/** A site behind a proxy that ends TLS and puts its own name into `Host`. */
async function behindProxy() {
  const { options, services } = siteFixture();
  const site = createSite({ ...options, publicOrigin: new URL(PUBLIC) });
  const officer = (await services.createFirstOfficer("18073"))!;
  const signIn = (origin: string) =>
    site(
      new Request("http://127.0.0.1:8787/lam-viec/dang-nhap", {
        method: "POST",
        body: new URLSearchParams({ name: officer.name, password: officer.password }),
        headers: { host: "danvan.internal", origin },
      }),
    );
  return { site, signIn };
}

describe("where people reach the server", () => {
  test("an officer signs in from there, whatever the proxy puts into Host; the cookie is Secure", async () => {
    const { signIn } = await behindProxy();
    const response = await signIn(PUBLIC);
    expect(response.status).toBe(303);
    expect(response.headers.get("set-cookie")).toMatch(/; HttpOnly; Secure; SameSite=Lax$/);
  });

  test.each(["http://gopy.example", "https://evil.example", "http://danvan.internal", "null", ""])(
    "a form from %j is foreign",
    async (origin) => expect((await (await behindProxy()).signIn(origin)).status).toBe(403),
  );

  test("browsers are told to come by TLS alone; without TLS they are not", async () => {
    const { site } = await behindProxy();
    const { get } = siteFixture();
    for (const path of ["/", "/healthz", "/khong-co"]) {
      const page = await site(new Request(`http://127.0.0.1:8787${path}`));
      expect(page.headers.get("strict-transport-security")).toBe("max-age=31536000");
      expect((await get(path)).headers.has("strict-transport-security")).toBe(false);
    }
  });
});
