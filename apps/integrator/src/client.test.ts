import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { openServer } from "../test/open-server.ts";
import { answer, ApiProblem, send, signIn, track, waitingCases } from "./client.ts";

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
