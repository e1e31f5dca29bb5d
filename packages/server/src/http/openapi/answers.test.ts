import fc from "fast-check";
import { expect, test } from "vitest";
import "../../../../../.config/property-seed.ts";
import { openCallers } from "../../../test/api-callers.ts";
import { arbitraryCall, type Call } from "../../../test/openapi/call.ts";
import { differencesFrom } from "../../../test/openapi/hold.ts";
import { AGENCY, withContact } from "../../../test/workspace.ts";
import { isAllowed, type Action } from "../../services/access/policy.ts";
import { ROLES, type Role } from "../../services/access/role.ts";
import { openApi } from "./document.ts";

/** So many in every run of the tests; to search further: `API_REQUESTS=20000`, with another `PROPERTY_SEED`. */
const REQUESTS = Number(process.env["API_REQUESTS"] ?? 400);
/** Then a fresh workspace: cases close, sessions end. */
const AT_ONCE = 200;

const document = openApi({ server: "http://localhost" });
const differences = differencesFrom(document);

type Open = Awaited<ReturnType<typeof openCallers>>;

/** What takes a password, a name that is free, a version that was seen or a whole year of words; each has a test of its own. */
const UNDRAWN = ["signIn", "signInByCode", "invite", "setRoles", "saveYearPart", "submitYear", "handedInReport"];

const isRole = (caller: string): caller is Role => (ROLES as readonly string[]).includes(caller);

function requestOf({ path, method, caller, agency, code, id, query, headers, body }: Call, open: Open): Request {
  const { answered, waiting, fileId, openedId, personId, tokenOf } = open;
  const codes: Readonly<Record<string, string>> = { answered: answered.code, waiting: waiting.code };
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  const address = path
    .replace("{agency}", agency)
    .replace("{code}", codes[code] ?? code)
    .replace("{id}", { file: fileId, opened: openedId, person: personId, unit: AGENCY }[id] ?? id);
  const secret = { sender: answered, "other-sender": waiting }[caller as string]?.secret;
  const credentials: Record<string, string> = {
    ...(secret && { "receipt-secret": secret }),
    ...(caller === "wrong-secret" && { "receipt-secret": "3333-3333" }),
    ...(caller === "wrong-token" && { authorization: `Bearer ${AGENCY}.0` }),
    ...(isRole(caller) && { authorization: `Bearer ${tokenOf(caller)}` }),
  };
  return new Request(`http://localhost${address}?${search}`, {
    method: method.toUpperCase(),
    headers: { ...headers, ...credentials },
    ...(body !== null && { body }),
  });
}

/** Whether a caller may be answered with what was asked for. */
function mayBeDone({ operation, caller, code }: Call): boolean {
  const roles = operation["x-roles"];
  if (operation.tags[0] === "officer" && !roles.includes("anyone")) return roles.includes(caller);
  const isOwn = (caller === "sender" && code === "answered") || (caller === "other-sender" && code === "waiting");
  return roles.includes("anyone") || (roles.includes("sender") && isOwn);
}

/** The sender's words and contact data in an answer to somebody who may not see them. */
function leaks({ caller, operation }: Call, body: string): string[] {
  const may = (action: Action) =>
    isRole(caller) && isAllowed({ roles: [caller] }, action) && operation.tags[0] === "officer";
  const { name, phone, email } = withContact.contact!;
  return [
    ...(may("readContact") ? [] : [name, phone, email]),
    ...(may("officerCase") ? [] : ["Đèn đường ở ngõ 12 hỏng đã hai tuần nay.", "Tổ dân phố 5"]),
  ].filter((words): words is string => words !== undefined && body.includes(words));
}

test(`${REQUESTS} requests drawn from the document are answered as it says, to those who may, and by no fault`, async () => {
  let open = await openCallers();
  let asked = 0;
  const done = new Set<string>();
  const ask = async (call: Call) => {
    if (++asked % AT_ONCE === 0) open = await openCallers();
    open.clock.now = new Date(Date.parse(open.clock.now) + 60_000).toISOString();
    const response = await open.handler(requestOf(call, open));
    const body = await response.text();
    if (response.ok) done.add(call.operation.operationId);
    expect(differences(call, response, body)).toEqual([]);
    expect(response.status).toBeLessThan(500);
    if (response.ok || response.status === 304) expect(mayBeDone(call)).toBe(true);
    expect(leaks(call, body)).toEqual([]);
  };
  await fc.assert(fc.asyncProperty(arbitraryCall(document), ask), { numRuns: REQUESTS });
  // What was only ever refused was not tried.
  const operations = Object.values(document.paths).flatMap((item) =>
    Object.values(item).map(({ operationId }) => operationId),
  );
  const never = operations.filter((name) => !done.has(name) && !UNDRAWN.includes(name));
  if (REQUESTS >= 20_000) expect(never).toEqual([]);
});
