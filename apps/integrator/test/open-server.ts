import { createHash, randomBytes } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { must, ruleBook } from "@danvan/core";
import { calendarAsKnownOn, statutoryDeadlines } from "@danvan/core/data";
import { createGates, createHandler, createServices, type Pages } from "@danvan/server";
import { openSqliteStore } from "@danvan/server/sqlite";

export const AGENCY = "18073";

/** A server of one agency in memory; its clock stands still. */
export async function openServer() {
  const notice = { version: "2026-11", text: { vi: "Thông báo.", en: "Notice." }, url: "/quyen-rieng-tu" };
  const hash = (password: string) => createHash("sha256").update(password).digest("hex");
  const services = createServices({
    store: openSqliteStore(new DatabaseSync(":memory:")),
    deployments: [
      {
        agency: { code: AGENCY, name: "UBND phường Thành Sen" },
        book: must(ruleBook(statutoryDeadlines, [])),
        calendar: calendarAsKnownOn(),
        notices: [notice],
      },
    ],
    now: () => "2026-11-20T02:00:00.000Z",
    elapsed: () => 0,
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
    passwords: {
      hash: (password) => Promise.resolve(hash(password)),
      verify: (password, known) => Promise.resolve(hash(password) === known),
      isOutdated: () => false,
    },
  });
  const pages: Pages = { receipt: () => "", feedbackForm: () => "", guidance: () => "", unread: () => "" };
  const handler = createHandler({ services, pages, gates: createGates({ elapsed: () => 0 }) });
  const officer = await services.createFirstOfficer(AGENCY);
  const connection = { baseUrl: "http://localhost", agency: AGENCY, fetch: (request: Request) => handler(request) };
  return { handler, connection, officer: officer! };
}
