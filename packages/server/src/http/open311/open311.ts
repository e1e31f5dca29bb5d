import { fail, LIMITS, NewReopening, ok, problem, read, type Lang, type PublicCase, type Result } from "@danvan/core";
import { readBody } from "../request/body.js";
import { passForm } from "../request/foreign-form.js";
import { reachedAt } from "../request/reached-at.js";
import type { Problems } from "../response/problem-response.js";
import type { Call } from "../routes/route.js";
import { FORMATS, rendered, type Answer, type Format } from "./answer.js";
import { discovery } from "./discovery.js";
import { errors } from "./errors.js";
import { givenInstant } from "./given-instant.js";
import { langOf, readRequest } from "./new-request.js";
import { requestOf, updatesOf } from "./request-answer.js";
import { isService, serviceDefinition, serviceList } from "./service-list.js";
import { WORDS } from "./words.js";

/** The addresses of GeoReport v2 below an agency; what follows is a resource with its format. */
export const OPEN311 = "/open311/v2";

/** What may be sent. */
const POSTED = ["requests", "servicerequestupdates"];
/** More than any client asks for at once. */
const CODES_MAX = 50;
/** Says what is wrong in the format and language of the call. */
type Refuse = (problems: Problems) => Response;

const UUID = /^"?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"?$/i;

/**
 * Answers one request of Open311 GeoReport v2 (wiki.open311.org/GeoReport_v2), in the format that its address ends with.
 *
 * Requests are told by their codes alone: a list of all would hand out what a code is for. A client that asks for none gets none.
 */
export async function open311(call: Call, resource: string): Promise<Response> {
  const { request, params, parts } = call;
  const [, name = "", ending = ""] = /^\/([\w./-]+)\.(json|xml)$/.exec(resource) ?? [];
  const format: Format = FORMATS.find((one) => one === ending) ?? "json";
  const query = new URL(request.url).searchParams;
  const lang = langOf(query.get("lang") ?? "");
  const refuse = (problems: Problems) => errors(problems, format, lang);
  const agency = parts.services.agency(params.agency);
  if (!agency) return refuse([problem("agency-not-found", "jurisdiction_id")]);
  const jurisdiction = query.get("jurisdiction_id");
  if (jurisdiction && jurisdiction !== agency.code) return refuse([problem("agency-not-found", "jurisdiction_id")]);
  if (name === "requests" && request.method === "POST") return taken(call, format, lang, refuse);
  if (name === "servicerequestupdates" && request.method === "POST") return reopened(call, format, refuse);
  if (request.method !== "GET" && request.method !== "HEAD")
    return refuse([problem("method-not-allowed", "", { allow: POSTED.includes(name) ? "GET, POST" : "GET" })]);
  const given = await answerTo(call, name, query, lang);
  return given.ok ? rendered(given.value, format) : refuse(given.problems);
}

/** Where the world reaches what is told of this agency. */
function agencyAddress({ request, params, parts }: Call): string {
  return `${reachedAt(request, parts.publicOrigin)}/api/v1/agencies/${params.agency}`;
}

async function answerTo(call: Call, name: string, query: URLSearchParams, lang: Lang): Promise<Result<Answer>> {
  const { params, parts } = call;
  const [, resource = "", id = ""] = /^(\w+)(?:\/([^/]+))?$/.exec(name) ?? [];
  if (resource === "discovery" && !id) {
    return ok(discovery(agencyAddress(call) + OPEN311, parts.services.agency(params.agency)?.name ?? ""));
  }
  if (resource === "services") {
    if (!id) return ok(serviceList(lang));
    return isService(id) ? ok(serviceDefinition(id, lang)) : fail("choice-unknown", "service_code");
  }
  if (resource === "tokens" && id) {
    // The identifier is known at once, so it is its own token.
    const one = await cases(call, [id]);
    return one.ok
      ? ok({
          root: "service_requests",
          each: "request",
          value: one.value.map(({ code }) => ({ service_request_id: code, token: code })),
        })
      : one;
  }
  const codes = id ? [id] : (query.get("service_request_id") ?? "").split(",").filter(Boolean).slice(0, CODES_MAX);
  if (resource === "requests") {
    const some = await cases(call, codes);
    return some.ok
      ? ok({
          root: "service_requests",
          each: "request",
          value: some.value.map((one) => requestOf(one, lang, agencyAddress(call))),
        })
      : some;
  }
  if (resource === "servicerequestupdates" && !id) {
    const [from, to] = [givenInstant(query, "start_date"), givenInstant(query, "end_date")];
    if (!from.ok) return from;
    if (!to.ok) return to;
    const some = await cases(call, codes);
    return some.ok
      ? ok({
          root: "service_requests_updates",
          each: "request_update",
          value: some.value.flatMap((one) => updatesOf(one, from.value, to.value)),
        })
      : some;
  }
  return fail("route-not-found");
}

/** The cases behind codes; of several, those that there are, of one, that one or why not. */
async function cases({ client, params, parts }: Call, codes: readonly string[]): Promise<Result<PublicCase[]>> {
  const found: PublicCase[] = [];
  for (const code of codes) {
    const one = await parts.services.publicCase(params.agency, code, { client });
    if (one.ok) found.push(one.value);
    else if (codes.length === 1 || one.problems[0].code === "too-many-requests") return one;
  }
  return ok(found);
}

/** As clients send them: `photo`, `photo1`, `media`; `files` as forms of ours do. */
const isPicture = (name: string): boolean => /^(?:files|media|photo\d{0,2})$/.test(name);

/**
 * An update from outside is the sender's word that a case is to be opened again (mySociety's extension): it needs the secret of the receipt, as
 * `attribute[secret]`, and anybody else's is refused.
 */
async function reopened(call: Call, format: Format, refuse: Refuse): Promise<Response> {
  const { request, params, client, held, parts } = call;
  const allowed = parts.gates.sending(client);
  if (!allowed.ok) return refuse(allowed.problems);
  const body = await readBody(request, held, LIMITS.bodyBytes);
  if (!body.ok) return refuse(body.problems);
  if (!("form" in body.value)) return refuse([problem("body-not-form")]);
  const { form } = body.value;
  const one = (name: string) => form.find(([field]) => field === name)?.[1].trim() ?? "";
  const code = one("service_request_id");
  if (code === "") return refuse([problem("field-required", "service_request_id")]);
  const typed = read(NewReopening, { text: one("description") });
  if (!typed.ok) return refuse(typed.problems);
  const sender = { client, secret: one("attribute[secret]") };
  const done = await parts.services.reopen(params.agency, code, sender, typed.value);
  if (!done.ok) return refuse(done.problems);
  const found = await parts.services.publicCase(params.agency, code, { client });
  if (!found.ok) return refuse(found.problems);
  const value = updatesOf(found.value, "", "").slice(-1);
  return rendered({ root: "service_request_updates", each: "request_update", value, status: 201 }, format);
}

async function taken(call: Call, format: Format, lang: Lang, refuse: Refuse): Promise<Response> {
  const { request, params, client, held, parts } = call;
  // Clients of this interface are programs, but what they send any page can have its readers' browsers send as a form.
  const { origins = [] } = parts.services.agency(params.agency) ?? {};
  const allowed = passForm(request, client, parts.gates, { publicOrigin: parts.publicOrigin, origins });
  if (!allowed.ok) return refuse(allowed.problems);
  const body = await readBody(request, held, LIMITS.bodyBytes, LIMITS.fileCount * LIMITS.fileBytes, isPicture);
  if (!body.ok) return refuse(body.problems);
  if (!("form" in body.value)) return refuse([problem("body-not-form")]);
  const { form } = body.value;
  const jurisdiction = form.find(([field]) => field === "jurisdiction_id")?.[1];
  if (jurisdiction && jurisdiction !== params.agency) return refuse([problem("agency-not-found", "jurisdiction_id")]);
  const key = UUID.exec(request.headers.get("idempotency-key") ?? "")?.[1] ?? parts.services.newKey();
  const asked = readRequest(form, key);
  if (!asked.ok) return refuse(asked.problems);
  const received = await parts.services.receive(params.agency, asked.value.feedback, body.value.files);
  if (!received.ok) return refuse(received.problems);
  const { code, due } = received.value.receipt;
  const words = WORDS[lang];
  const notices = [
    ...(due ? [words.promised(due.date)] : []),
    ...(asked.value.contactDropped ? [words.contactDropped] : []),
    ...(asked.value.mediaDropped || received.value.filesLeftOut ? [words.mediaDropped] : []),
  ];
  const value = [{ service_request_id: code, service_notice: notices.join(" "), account_id: "" }];
  return rendered({ root: "service_requests", each: "request", value, status: 201 }, format);
}
