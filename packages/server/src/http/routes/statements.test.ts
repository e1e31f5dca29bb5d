import { must } from "@danvan/core";
import { expect, test } from "vitest";
import { openCallers } from "../../../test/api-callers.ts";
import { askRoute } from "../../../test/ask-route.ts";
import { photo } from "../../../test/pictures.ts";
import { countedStore } from "../../../test/counted-store.ts";
import { withContact } from "../../../test/workspace.ts";
import { ROLES } from "../../services/access/role.ts";
import { operationName, type Route } from "./route.ts";
import { ROUTES } from "./table.ts";

/**
 * How many statements each call takes on SQLite, whatever there is to read: on PostgreSQL each is a way to the server and back. Another figure is
 * a decision, and is written here with it.
 */
const FIGURES: Readonly<Record<string, number>> = {
  answersFeed: 1,
  drafts: 9,
  enterCase: 23,
  fields: 0,
  inbox: 10,
  invite: 4,
  keepDraft: 10,
  note: 24,
  notice: 0,
  officerCase: 13,
  officerFile: 9,
  overview: 27,
  people: 3,
  publicCase: 8,
  publicFile: 7,
  published: 1,
  rate: 19,
  receive: 11,
  report: 13,
  scoring: 3,
  stuckOutbox: 2,
  today: 14,
  withdrawConsent: 19,
  yearDraft: 11,
  yearFiles: 2,
  yearRecord: 4,
  yearReport: 9,
  yearStandings: 2,
};

/** What asks for something that nobody has made here, and an archive, which reads each file by itself. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  "yearDrafts",
  "yearFile",
  "lateCases",
  "handedInReport",
  "exportAgency",
]);
/** Writings, each on what the ones before it left. */
const WRITINGS = ["receive", "note", "keepDraft", "enterCase", "invite", "rate", "withdrawConsent"];

const asked = (route: Route) =>
  route.method === "GET" ? !ELSEWHERE.has(operationName(route)) : WRITINGS.includes(operationName(route));
const CALLS = ROUTES.filter(asked).toSorted((one, other) => rank(one) - rank(other));
/** Readings first. */
function rank(route: Route): number {
  return route.method === "GET" ? -1 : WRITINGS.indexOf(operationName(route));
}

type Open = Awaited<ReturnType<typeof openCallers>>;

/** More of everything that lists are made of. */
async function fill({ services, receipt, answered, tokenOf }: Open, more: number) {
  const head = must(await services.session(tokenOf("head")));
  const admin = must(await services.session(tokenOf("agency-admin")));
  for (let number = 0; number < more; number++) {
    must(await services.invite(admin, { name: `can-bo-${number}`, roles: ["officer"] }));
    must(await services.addNote(head, answered.code, `Đã gọi lần ${number}, @officer xem giúp.`));
    const consent = { notice: "2026-12", purposes: ["contact" as const, "publish" as const] };
    const { code } = await receipt({ ...withContact, consent });
    must(await services.addNote(head, code, "@head xem giúp."));
    const waiting = await receipt(withContact);
    must(await services.act(head, waiting.code, { type: "ask", text: "Cột số mấy?" }));
    must(await services.act(head, code, { type: "answer", text: "Đã thay bóng." }, [photo()]));
    must(await services.publish(head, code, { answer: "Đã thay bóng.", field: "dien" }));
  }
}

async function statementsOf(more: number) {
  const { store, during } = countedStore();
  const open = await openCallers({ store });
  await fill(open, more);
  const headersFor = ({ roles, token }: Route): Record<string, string> => {
    const role = ROLES.find((one) => roles.includes(one));
    if (token && role) return { authorization: `Bearer ${open.tokenOf(role)}` };
    return roles.includes("sender") ? { "receipt-secret": open.answered.secret } : {};
  };
  const counts: Record<string, number> = {};
  for (const route of CALLS) {
    const run = await during(async () => {
      const response = await askRoute(open, route, headersFor(route));
      expect(response.status, operationName(route)).toBeLessThan(300);
      await response.arrayBuffer();
    });
    counts[operationName(route)] = run.length;
  }
  return counts;
}

test("a call takes as many statements as it took, and no more where there is more to read", async () => {
  const [few, many] = [await statementsOf(1), await statementsOf(12)];
  expect(many).toEqual(few);
  expect(few).toEqual(FIGURES);
});
