import { must } from "@danvan/core";
import { describe, expect, test } from "vitest";
import { feedback, withContact } from "../../../test/workspace.ts";
import { openHandler, problemOf } from "../../../test/open-handler.ts";
import { photo } from "../../../test/pictures.ts";
import { POLICY, type Action, type Caller } from "../../services/access/policy.ts";
import { ROLES } from "../../services/access/role.ts";
import type { Route } from "./route.ts";
import { ROUTES } from "./table.ts";

const isPublic = (action: Action) =>
  POLICY[action].some((caller: Caller) => !(ROLES as readonly Caller[]).includes(caller));

describe("the table", () => {
  test("has a row for every public action of the policy, and asks for the roles that the policy names", () => {
    const actions = (Object.keys(POLICY) as Action[]).filter(isPublic);
    expect(ROUTES.map(({ action }) => action).toSorted()).toEqual(actions.toSorted());
    expect(ROUTES.map(({ action, roles }) => [action, roles])).toEqual(
      ROUTES.map(({ action }) => [action, POLICY[action]]),
    );
  });

  test("has one row for each address and method, all of one version and below an agency", () => {
    const rows = ROUTES.map(({ method, path }) => `${method} ${path}`);
    expect(new Set(rows).size).toBe(rows.length);
    expect(ROUTES.filter(({ path }) => !path.startsWith("/api/v1/agencies/:agency/"))).toEqual([]);
  });

  test("names no problem twice", () => {
    for (const { path, problems } of ROUTES)
      expect(
        problems.filter((code, at) => problems.indexOf(code) !== at),
        path,
      ).toEqual([]);
  });
});

/** What the body of each action needs beside the schema's own word for it. */
const BODIES: { readonly [A in Action]?: () => unknown } = {
  receive: () => feedback(),
  openFile: () => ({ key: crypto.randomUUID(), type: "image/jpeg", size: 500 }),
  rate: () => ({ level: 5 }),
  reopen: () => ({ text: "Đèn lại tắt sau một ngày." }),
  withdrawConsent: () => ({ purposes: [] }),
  rateVisit: () => ({ key: crypto.randomUUID(), level: 4 }),
};

/** A case that was answered with a file, and one request for each row of the table. */
async function calls({ action, method, path }: Route) {
  const open = openHandler();
  const { code, secret } = await open.receipt(withContact);
  const other = await open.receipt();
  const answer = { type: "answer", text: "Đã sửa." } as const;
  const done = must(await open.services.act(await open.officer(), code, answer, [photo()]));
  const address = path.replace("/api/v1/agencies/:agency", "").replace(":code", code).replace(":id", done.files[0]!.id);
  const body = method === "PATCH" ? photo() : BODIES[action] && JSON.stringify(BODIES[action]());
  const ask = (receiptSecret?: string) =>
    open.ask(
      method,
      address,
      {
        "content-type": "application/json",
        "upload-offset": "0",
        ...(receiptSecret !== undefined && { "receipt-secret": receiptSecret }),
      },
      body,
    );
  return { ask, secret, wrong: other.secret };
}

/** Whether the answer says that this caller may not; `null` body of a HEAD never comes here. */
const isForbidden = async (response: Response) =>
  response.status === 403 && (await problemOf(response)).code === "receipt-secret-wrong";

describe.each(ROUTES.map((route) => ({ route, name: `${route.method} ${route.path}` })))("$name", ({ route }) => {
  const mayAnyone = route.roles.includes("anyone");
  const asksForSender = route.roles.includes("sender");

  test(`a caller without a secret ${mayAnyone ? "may" : "may not"}`, async () => {
    const { ask } = await calls(route);
    expect(await isForbidden(await ask())).toBe(!mayAnyone);
  });

  test("the sender with the receipt's secret may", async () => {
    const { ask, secret } = await calls(route);
    expect(await isForbidden(await ask(secret))).toBe(false);
  });

  test(`the secret of another receipt ${asksForSender ? "opens nothing" : "is not read"}`, async () => {
    const { ask, wrong } = await calls(route);
    expect(await isForbidden(await ask(wrong))).toBe(asksForSender);
  });
});
