import { createGates, POLICY, ROLES, ROUTES, type Action, type Role } from "@danvan/server";
import { must } from "@danvan/core";
import { expect, test } from "vitest";
import { mountSite } from "../../src/kit/view/site.ts";
import { frameRoutes } from "../../src/public/frame-routes.ts";
import { publicRoutes } from "../../src/public/public-routes.ts";
import { doctorRoutes } from "../../src/webmaster/doctor-routes.ts";
import { workspaceRoutes } from "../../src/workspace/routes.ts";
import { PAPER, PICTURE, siteFixture } from "../site-fixture.ts";
import { HEADERS, MARKUP, NAMES, randomOf, VALUES } from "./hostile.ts";

/*
 * Every route, with every method, in every role: no fault of the server, no word of somebody else, nothing done that the role may not.
 * `FUZZ_REQUESTS=20000 npm run test:fuzz` asks that often; `FUZZ_SEED` plays another game.
 */
const REQUESTS = Number(process.env["FUZZ_REQUESTS"] ?? 900);
const SEED = Number(process.env["FUZZ_SEED"] ?? 20_261_129);
const SECRET_NAME = "Trần Thị Bí Mật";
const NEIGHBOUR_WORDS = "Chuyện của phường bên cạnh";
const METHODS = ["GET", "POST", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"];

const FORM = "application/x-www-form-urlencoded";

type Caller = "anyone" | "signed in" | Role;
const CALLERS: readonly Caller[] = ["anyone", "signed in", ...ROLES];

/** Every address of the pages and of the API, as method and pattern. */
function addresses(site: ReturnType<typeof siteFixture>) {
  const options = { ...site.options, site: mountSite(site.options.site, "") };
  const { notice, origins } = options.services.agency("18073")!;
  const gates = createGates({ elapsed: () => 0 });
  const apps = [
    ["", publicRoutes({ ...options, gates, notice })],
    ["", frameRoutes({ ...options, gates, notice, origins })],
    ["/nhung/kiem-tra", doctorRoutes({ ...options, origins })],
    ["/lam-viec", workspaceRoutes({ ...options, gates })],
  ] as const;
  const pages = apps.flatMap(([base, { routes }]) =>
    routes.filter(({ method }) => method !== "ALL").map(({ method, path }) => ({ method, path: base + path })),
  );
  return [...pages, ...ROUTES.map(({ method, path }) => ({ method, path }))];
}

async function play(caller: Caller, requests: number, seed: number) {
  let minutes = 0;
  const site = siteFixture({
    origins: ["https://thanhsen.example"],
    chance: randomOf(seed ^ 0xffff),
    elapsed: () => (minutes += 1) * 60_000,
    ...(caller !== "anyone" && { roles: caller === "signed in" ? [] : [caller] }),
  });
  const { services, faults, send, app } = site;
  const code = await send("Đèn đường bị hỏng.", { name: SECRET_NAME });
  const theirs = must(
    await services.receive("18100", {
      key: crypto.randomUUID(),
      kind: "concern",
      lang: "vi",
      text: NEIGHBOUR_WORDS,
      consent: { notice: "test", purposes: [] },
    }),
  ).receipt.code;
  const first = (await services.createFirstOfficer("18073"))!;
  const signIn = async () => {
    const signed = await services.signIn("18073", first.name, first.password);
    return signed.ok ? `danvan_session=${signed.value.token}` : "";
  };
  let cookie = caller === "anyone" ? "" : await signIn();
  const all = addresses(site);
  const people = async () =>
    JSON.stringify(
      must(await services.people({ ...ADMIN, agency: "18073" })).map(({ id, roles, standing }) => [
        id,
        roles,
        standing,
      ]),
    );
  const before = await people();
  const random = randomOf(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const word = () => pick(VALUES);
  /** Now and then a field means something. */
  const value = (text: string) => (random() < 0.15 ? pick([code, theirs, first.name]) : text);
  const parameter = (name: string) => (random() < 0.6 ? known(name) : encodeURIComponent(lossless(word())) || "x");
  const known = (name: string) => ({ code: pick([code, theirs]), agency: pick(["18073", "18100"]) })[name] ?? "x";

  const mayDo = (action: Action) =>
    caller !== "anyone" && caller !== "signed in" && (POLICY[action] as readonly string[]).includes(caller);
  const statuses = new Map<number, number>();

  for (let asked = 0; asked < requests; asked++) {
    if (asked % 40 === 39 && caller !== "anyone") cookie = await signIn();
    const { method: right, path } = pick(all);
    const method = random() < 0.85 ? right : pick(METHODS);
    const url = new URL(
      path.replaceAll(/:(\w+)/g, (_, name: string) => parameter(name)),
      "http://demo.test",
    );
    for (let more = 0; more < 3; more++) if (random() < 0.4) url.searchParams.append(pick(NAMES), word());
    const headers = new Headers({ host: "demo.test", ...(cookie && random() < 0.9 && { cookie }) });
    if (random() < 0.8) headers.set("origin", "http://demo.test");
    if (random() < 0.8) headers.set("content-type", path.startsWith("/api") ? "application/json" : FORM);
    for (const [name, values] of HEADERS) if (random() < 0.12) setHeader(headers, name, pick(values));
    const body = method === "GET" || method === "HEAD" ? undefined : bodyOf(path.startsWith("/api"));
    if (body instanceof FormData) headers.delete("content-type");
    const request = new Request(url, { method, headers, ...(body !== undefined && { body }) });
    const told = `${caller}, request ${asked} of seed ${seed}: ${method} ${url.href.slice(0, 200)}`;
    const answer = await app(request);
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    const text = await answer.text();
    expect(answer.status, told).toBeLessThan(500);
    expect(faults, told).toEqual([]);
    expect(text.includes(NEIGHBOUR_WORDS) && !url.href.includes(theirs), told).toBe(false);
    expect(text.includes(SECRET_NAME) && !mayDo("readContact"), told).toBe(false);
    expect(/\n {4}at |node_modules|\/packages\//.test(text), told).toBe(false);
    if (answer.headers.get("content-type")?.startsWith("text/html"))
      expect(text.includes("<script>alert"), told).toBe(false);
    expect(/^(?:\/(?!\/)|$)/.test(answer.headers.get("location") ?? ""), told).toBe(true);
  }

  function bodyOf(isApi: boolean): string | FormData | Uint8Array<ArrayBuffer> {
    const fields = Array.from(
      { length: Math.floor(random() * 8) },
      () => [pick(NAMES), value(word())] as [string, string],
    );
    // Mostly what the route takes: what is refused at the door shows little.
    const roll = random() + (isApi ? 0.3 : 0);
    if (roll < 0.5) return new URLSearchParams(fields).toString();
    if (roll < 0.7) return JSON.stringify(Object.fromEntries(fields));
    if (roll < 0.75)
      return pick(["{", "[[[[", "\u0000", "--x\r\ncontent-disposition: form-data", `{"a":${"[".repeat(500)}`]);
    if (roll < 0.8) return pick([PAPER, PICTURE]);
    const form = new FormData();
    for (const [name, text] of fields) form.append(name, text);
    if (random() < 0.5) form.append("files", new File([pick([PAPER, PICTURE])], lossless(word()).slice(0, 100)));
    return form;
  }

  const { status } = must(await services.publicCase("18073", code));
  const decides = (["answer", "refuse", "approve", "submit"] as const).some((action) => mayDo(action));
  if (!decides) expect([caller, status]).toEqual([caller, "received"]);
  if (!mayDo("changePerson")) expect([caller, await people()]).toEqual([caller, before]);
  return statuses;
}

const ADMIN = { id: "operator", name: "operator", agency: "18073", roles: ["agency-admin"] as const };

/** Without halves of characters: an address and a name of a file hold whole ones. */
const lossless = (text: string) => text.replaceAll(/\p{Surrogate}/gu, "");

/** A header field holds no line break and no letter beyond Latin-1: what no client can send is left out. */
function setHeader(headers: Headers, name: string, text: string): void {
  try {
    headers.set(name, text);
  } catch {
    headers.set(name, "x");
  }
}

test(`${REQUESTS} requests, every route, every role: no fault, no leak, no wrong role`, async () => {
  expect(MARKUP).toContain("<script>alert");
  const statuses = new Map<number, number>();
  for (const [index, caller] of CALLERS.entries())
    for (const [status, count] of await play(caller, Math.ceil(REQUESTS / CALLERS.length), SEED + index))
      statuses.set(status, (statuses.get(status) ?? 0) + count);
  if (process.env["FUZZ_REQUESTS"]) console.log(Object.fromEntries([...statuses].toSorted(([a], [b]) => a - b)));
  // A game in which everything is refused at the door proves nothing.
  expect(statuses.get(200) ?? 0).toBeGreaterThan(REQUESTS / 20);
});
