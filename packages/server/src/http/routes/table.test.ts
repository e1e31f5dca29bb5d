import { describe, expect, test } from "vitest";
import { openCallers } from "../../../test/api-callers.ts";
import { problemOf } from "../../../test/open-handler.ts";
import { askRoute } from "../../../test/ask-route.ts";
import { POLICY, type Action, type Caller } from "../../services/access/policy.ts";
import { ROLES } from "../../services/access/role.ts";
import { takesKey } from "../request/idempotency-key.ts";
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
    const as = async (headers: Record<string, string>) => refusal(await askRoute(open, route, headers));
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
      const heard = await refusal(await askRoute(open, route, headers));
      expect(heard, role).toBe(token ? mayNot : strangers);
      // Whatever was done must not meet the next one; a reading or a refusal leaves all as it was.
      if (heard === null && route.method !== "GET") open = await openCallers();
    }
  });
});
