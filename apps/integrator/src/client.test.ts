import { createHash, randomBytes, randomUUID } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import { must, ruleBook } from "@danvan/core";
import { calendarAsKnownOn, statutoryDeadlines } from "@danvan/core/data";
import { createGates, createHandler, createServices, type Pages } from "@danvan/server";
import { openSqliteStore } from "@danvan/server/sqlite";
import { expect, test } from "vitest";
import { answer, ApiProblem, send, signIn, track, waitingCases, type Connection } from "./client.ts";

const AGENCY = "18073";

/** A server of one agency in memory; its clock stands still. */
async function openServer(): Promise<{ connection: Connection; officer: { name: string; password: string } }> {
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
  return {
    connection: { baseUrl: "http://localhost", agency: AGENCY, fetch: (request) => handler(request) },
    officer: officer!,
  };
}

const feedback = () => ({
  key: randomUUID(),
  kind: "concern" as const,
  text: "Đèn đường ở ngõ 12 hỏng đã hai tuần nay.",
  lang: "vi" as const,
});

test("another system sends a case, an officer's program answers it, and the sender's follows it", async () => {
  const { connection, officer } = await openServer();
  const typed = feedback();
  const receipt = await send(connection, typed);
  expect(await send(connection, typed)).toEqual(receipt);
  expect(await track(connection, receipt.code)).toMatchObject({ status: "received", answer: null });

  const token = await signIn(connection, officer);
  const waiting = await Array.fromAsync(waitingCases(connection, token));
  expect(waiting.map(({ code }) => code)).toEqual([receipt.code]);
  expect((await answer(connection, token, receipt.code, "Đã thay bóng đèn.")).status).toBe("answered");
  expect(await track(connection, receipt.code)).toMatchObject({ answer: { text: "Đã thay bóng đèn." } });
  expect(await Array.fromAsync(waitingCases(connection, token))).toEqual([]);
});

test("what is refused comes as a code with its place", async () => {
  const { connection } = await openServer();
  const refused = await send(connection, { ...feedback(), text: "ngắn" }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ApiProblem);
  expect((refused as ApiProblem).problem).toMatchObject({ code: "input-invalid", problems: [{ path: "text" }] });
});
