import { expect, test } from "vitest";
import { FORM, openHandler, problemOf, urlencoded } from "../../test/open-handler.ts";
import { countCases, feedback, withContact } from "../../test/workspace.ts";

const { name, phone } = withContact.contact!;
const JSON_TYPE = "application/json";
const sent = (changes: object = {}) => JSON.stringify(feedback({ ...withContact, ...changes } as never));
const withEmail = (email: string) => sent({ contact: { name, email } });
const XML = `<?xml version="1.0"?><feedback><name>${name}</name><phone>${phone}</phone></feedback>`;
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
/** windows-1258 has the tone marks as characters of their own: these bytes are no UTF-8. */
const WINDOWS = new Uint8Array([0x7b, 0x22, 0x74, 0x22, 0x3a, 0x22, 0xd0, 0xe8, 0xec, 0x6e, 0x22, 0x7d]);

type Case = [what: string, path: string, body: BodyInit, type: string, status: number, code: string, place: string];
const INTAKE = "/feedback";

test.each<Case>([
  ["XML where JSON is taken", INTAKE, XML, "application/xml", 415, "media-type-unsupported", ""],
  ["XML that says it is JSON", INTAKE, XML, JSON_TYPE, 400, "body-not-json", ""],
  ["a type that every object knows", INTAKE, sent(), "constructor", 415, "media-type-unsupported", ""],
  ["another one", INTAKE, sent(), "__proto__; charset=utf-8", 415, "media-type-unsupported", ""],
  ["half a JSON", INTAKE, sent().slice(0, -20), JSON_TYPE, 400, "body-not-json", ""],
  ["UTF-16 that says it is JSON", INTAKE, utf16(sent()), JSON_TYPE, 400, "body-not-utf8", ""],
  ["windows-1258 that says it is JSON", INTAKE, WINDOWS, JSON_TYPE, 400, "body-not-utf8", ""],
  ["an address in quotes", INTAKE, withEmail('"a b"@example.vn'), JSON_TYPE, 422, "input-invalid", "contact.email"],
  ["an address with a comment", INTAKE, withEmail("a(x)@example.vn"), JSON_TYPE, 422, "input-invalid", "contact.email"],
  [
    "an address with a line break",
    INTAKE,
    withEmail("a@example.vn\r\nBcc: b@example.vn"),
    JSON_TYPE,
    422,
    "input-invalid",
    "contact.email",
  ],
  ["two addresses", INTAKE, withEmail("a@example.vn, b@example.vn"), JSON_TYPE, 422, "input-invalid", "contact.email"],
  ["a field of another version", INTAKE, sent({ version: 2 }), JSON_TYPE, 422, "input-invalid", ""],
  ["another version of the API", "/../../../v2/agencies/18073/feedback", sent(), JSON_TYPE, 404, "route-not-found", ""],
])("%s: %s", async (_, path, body, type, status, code, place) => {
  const { post, store } = openHandler();
  const response = await post(path, body, type);
  expect(response.status).toBe(status);
  const document = await problemOf(response);
  expect([document.code, document.problems[0]!.path]).toEqual([code, place]);
  for (const own of [name, phone, "example.vn"]) expect(JSON.stringify(document)).not.toContain(own);
  expect(await countCases(store)).toBe(0);
});

test.each([
  ["from=2026-01-01T00:00:00", "from"],
  ["from=2026-01-01T00:00:00Z", "from"],
  ["to=01/02/2026", "to"],
  ["from=2026-02-30", "from"],
])("a day of a report that is none, or an instant: %s", async (query, place) => {
  const document = await problemOf(await openHandler().get(`/report?${query}`));
  expect([document.status, document.problems[0]!.path]).toEqual([422, place]);
});

test("an officer's entry whose day bears an hour is refused with its place, and nothing is kept", async () => {
  const { ask, services, store } = openHandler();
  const first = (await services.createFirstOfficer("18073"))!;
  const session = await services.signIn("18073", first.name, first.password);
  const authorization = `Bearer ${session.ok && session.value.token}`;
  for (const receivedOn of ["2026-11-20T08:00:00", "20/11/2026", "2026-11-20 08:00"]) {
    const entry = { of: "denunciation", key: crypto.randomUUID(), channel: "post", receivedOn, lang: "vi" };
    const headers = { authorization, "content-type": JSON_TYPE };
    const document = await problemOf(await ask("POST", "/officer/entries", headers, JSON.stringify(entry)));
    expect([document.code, document.problems[0]!.path]).toEqual(["input-invalid", "receivedOn"]);
  }
  expect(await countCases(store)).toBe(0);
});

const OPEN311 = "/open311/v2";
const request = { service_code: "concern", description: "Đèn đường ở ngõ 12 hỏng.", first_name: name!, phone: phone! };

test.each<[what: string, body: BodyInit, type: string, status: number]>([
  ["JSON sent where XML is asked", JSON.stringify(request), JSON_TYPE, 400],
  ["XML sent where a form is taken", XML, "application/xml", 400],
  ["broken bytes", "description=%FF&service_code=concern", FORM, 400],
  ["more than a form may hold", urlencoded({ ...request, description: "ế".repeat(60_000) }), FORM, 400],
])("Open311, %s: an error in XML that names a code, and nothing is kept", async (_, body, type, status) => {
  const { post, store } = openHandler();
  const response = await post(`${OPEN311}/requests.xml`, body, type);
  const text = await response.text();
  expect([response.status, response.headers.get("content-type")]).toEqual([status, "application/xml; charset=utf-8"]);
  expect(text).toMatch(/<errors><error><code>\d{3}<\/code><description>[a-z0-9-]+: /);
  for (const own of [name, phone, "ngõ 12"]) expect(text).not.toContain(own);
  expect(await countCases(store)).toBe(0);
});

test("Open311 of another version, or in a format that is none, is not found", async () => {
  const { get } = openHandler();
  for (const path of ["/open311/v3/services.json", "/open311/v2/services.yaml", "/open311/v2/services"])
    expect((await get(path)).status, path).toBe(404);
});

test.each(["2026-11-01T00:00:00", "01/11/2026", "2026-11-01"])(
  "Open311, a list of updates since %s, which names no zone, is refused with its place",
  async (from) => {
    const response = await openHandler().get(
      `${OPEN311}/servicerequestupdates.json?start_date=${from}&end_date=${from}`,
    );
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("start_date");
  },
);
