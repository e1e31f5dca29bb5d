import { operationName, type Route, type Schema } from "../src/http/routes/route.ts";
import type { openCallers } from "./api-callers.ts";
import { photo } from "./pictures.ts";
import { feedback } from "./workspace.ts";

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

/** Asks a route as somebody; the case is the answered one. */
export function askRoute({ ask, answered, fileId }: Open, route: Route, headers: Record<string, string>) {
  const { method, path } = route;
  const input = INPUTS[operationName(route)];
  const address = path.replace("/api/v1/agencies/:agency", "").replace(":code", answered.code).replace(":id", fileId);
  const body = route.in === "bytes" ? photo() : input && JSON.stringify(input());
  const query =
    route.in !== null && route.in !== "bytes" && method === "GET" && takesYear(route.in) ? "?year=2026" : "";
  return ask(method, address + query, { "content-type": "application/json", "upload-offset": "0", ...headers }, body);
}
