import { describe, expect, test } from "vitest";
import { openCallers } from "../../../test/api-callers.ts";
import { problemOf } from "../../../test/open-handler.ts";
import { photo } from "../../../test/pictures.ts";
import { feedback } from "../../../test/workspace.ts";
import { POLICY, type Action, type Caller } from "../../services/access/policy.ts";
import { ROLES } from "../../services/access/role.ts";
import { takesKey } from "../request/idempotency-key.ts";
import { operationName, type Route, type Schema } from "./route.ts";
import { ROUTES } from "./table.ts";

const isPublic = (action: Action) =>
  POLICY[action].some((caller: Caller) => !(ROLES as readonly Caller[]).includes(caller));

describe("the table", () => {
  test("has a row for every public action of the policy, and asks for the roles that the policy names", () => {
    const named = ROUTES.flatMap(({ action, roles }) => (action === "act" ? [] : [{ action, roles }]));
    const missing = (Object.keys(POLICY) as Action[]).filter(
      (action) => isPublic(action) && !named.some((row) => row.action === action),
    );
    expect(missing).toEqual([]);
    expect(named).toEqual(named.map(({ action }) => ({ action, roles: POLICY[action] })));
  });

  test("has one row for each address and method, all of one version and below an agency", () => {
    const rows = ROUTES.map(({ method, path }) => `${method} ${path}`);
    expect(new Set(rows).size).toBe(rows.length);
    expect(ROUTES.filter(({ path }) => !path.startsWith("/api/v1/agencies/:agency/"))).toEqual([]);
  });

  test("names no problem twice, and a key only where one is taken", () => {
    for (const { path, problems, in: schema } of ROUTES) {
      expect(
        problems.filter((code, at) => problems.indexOf(code) !== at),
        path,
      ).toEqual([]);
      const keyed = schema !== null && schema !== "bytes" && takesKey(schema);
      expect(problems.includes("key-differs"), path).toBe(keyed);
    }
  });
});

/** What goes into each route: its body, or its query. */
const INPUTS: Readonly<Record<string, () => unknown>> = {
  receive: () => feedback(),
  openFile: () => ({ key: crypto.randomUUID(), type: "image/jpeg", size: 500 }),
  rate: () => ({ level: 5 }),
  supply: () => ({ text: "Cột số 14." }),
  confirm: () => ({ done: true }),
  reopen: () => ({ text: "Đèn lại tắt sau một ngày." }),
  withdrawConsent: () => ({ purposes: [] }),
  rateVisit: () => ({ key: crypto.randomUUID(), level: 4 }),
  signIn: () => ({ name: "officer", password: "sai" }),
  signInByCode: () => ({ ticket: "x", code: "1" }),
  resumeOutbox: () => ({ target: "kho" }),
  note: () => ({ text: "Đã gọi Điện lực." }),
  enterCase: () => ({
    of: "denunciation",
    key: crypto.randomUUID(),
    channel: "post",
    receivedOn: "2026-11-20",
    lang: "vi",
  }),
  act: () => ({ type: "recall" }),
  keepDraft: () => ({ field: "note", text: "Đã gọi", base: 0 }),
  keepYearDraft: () => ({ field: "plan", text: "Quý I", base: 0 }),
  openYear: () => ({ year: 2026 }),
  saveYearPart: () => ({ year: 2026, kind: "text", id: "x", body: { text: "" }, seen: 0 }),
  freezeYear: () => ({ year: 2026 }),
  submitYear: () => ({ year: 2026, seen: 0 }),
  invite: () => ({ name: "can-bo-moi", roles: ["officer"] }),
  setRoles: () => ({ roles: ["reviewer"] }),
};

const takesYear = (schema: Schema) => "shape" in schema && "year" in (schema.shape as object);

type Open = Awaited<ReturnType<typeof openCallers>>;

/** Asks as somebody; the case is the answered one. */
function askAs({ ask, answered, fileId }: Open, route: Route, headers: Record<string, string>) {
  const { method, path } = route;
  const input = INPUTS[operationName(route)];
  const address = path.replace("/api/v1/agencies/:agency", "").replace(":code", answered.code).replace(":id", fileId);
  const body = route.in === "bytes" ? photo() : input && JSON.stringify(input());
  const query =
    route.in !== null && route.in !== "bytes" && method === "GET" && takesYear(route.in) ? "?year=2026" : "";
  return ask(method, address + query, { "content-type": "application/json", "upload-offset": "0", ...headers }, body);
}

/** What a caller without the right is answered with, and `null` for one who may. */
async function refusal(response: Response): Promise<string | null> {
  if (response.status !== 401 && response.status !== 403) return null;
  const { code } = await problemOf(response);
  return ["receipt-secret-wrong", "session-missing", "role-missing"].includes(code) ? code : null;
}

const ROWS = ROUTES.filter(({ action }) => !action.startsWith("signIn"));

describe.each(ROWS.map((route) => ({ route, name: `${route.method} ${route.path}` })))("$name", ({ route }) => {
  const { roles, token } = route;
  const strangers = token ? "session-missing" : roles.includes("anyone") ? null : "receipt-secret-wrong";

  test("anyone, its sender, and whoever has another secret or a wrong token", async () => {
    const open = await openCallers();
    const as = async (headers: Record<string, string>) => refusal(await askAs(open, route, headers));
    expect(await as({})).toBe(strangers);
    expect(await as({ "receipt-secret": open.answered.secret })).toBe(token ? "session-missing" : null);
    const wrong = roles.includes("sender") ? "receipt-secret-wrong" : strangers;
    expect(await as({ "receipt-secret": open.waiting.secret })).toBe(wrong);
    for (const authorization of [
      "Bearer 18073.0",
      "Bearer",
      "Basic eDp5",
      "Bearer 18100.0",
      `Bearer ${"x".repeat(999)}`,
    ])
      expect(await as({ authorization })).toBe(strangers);
  });

  test("an officer of each role", async () => {
    let open = await openCallers();
    for (const role of ROLES) {
      const headers = { authorization: `Bearer ${open.tokenOf(role)}` };
      const mayNot = roles.includes(role) || route.action === "signOut" ? null : "role-missing";
      const heard = await refusal(await askAs(open, route, headers));
      expect(heard, role).toBe(token ? mayNot : strangers);
      // Whatever was done must not meet the next one; a reading or a refusal leaves all as it was.
      if (heard === null && route.method !== "GET") open = await openCallers();
    }
  });
});
