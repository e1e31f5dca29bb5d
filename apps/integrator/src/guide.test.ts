import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { commandsOf, requestOf } from "../test/curl.ts";
import { openServer } from "../test/open-server.ts";

const guide = (name: string) => readFileSync(path.join(import.meta.dirname, "../../../docs/guides", name), "utf8");
/** The code that the guides speak of. */
const CODE = "18073-K7QM9-XWRF4";

test("both languages give the same commands", () =>
  expect(commandsOf(guide("integrate.vi.md"))).toEqual(commandsOf(guide("integrate.md"))));

test("every command of the guide does what it says, in its order", async () => {
  const { handler, officer } = await openServer();
  const known = { URL: "http://localhost", PASSWORD: officer.password, TOKEN: "", code: CODE };
  const answers: { path: string; status: number; value: unknown }[] = [];
  for (const command of commandsOf(guide("integrate.md"))) {
    const typed = command
      .replaceAll(CODE, known.code)
      .replace(/\$(URL|PASSWORD|TOKEN)\b/g, (_, name: "URL" | "PASSWORD" | "TOKEN") => known[name]);
    const request = requestOf(typed);
    const response = await handler(request);
    const text = await response.text();
    const isJson = /json/.test(response.headers.get("content-type") ?? "");
    const value = (isJson ? JSON.parse(text) : { text }) as { code?: string; token?: string };
    answers.push({
      path: new URL(request.url).pathname.split("/18073/")[1]!.replace(known.code, ":code"),
      status: response.status,
      value,
    });
    if (request.url.endsWith("/feedback")) known.code = value.code ?? "";
    if (request.url.endsWith("/session")) known.TOKEN = value.token ?? "";
  }
  expect(answers).toMatchObject([
    { path: "feedback", status: 201 },
    { path: "cases/:code", status: 200, value: { status: "received" } },
    { path: "report", status: 200, value: { received: 1 } },
    { path: "answers.atom", status: 200, value: { text: expect.stringContaining("<title>Answered matters: ") } },
    { path: "session", status: 201 },
    { path: "officer/today", status: 200, value: { parts: { new: { entries: [{ code: known.code }] } } } },
    { path: "officer/cases", status: 200, value: { entries: [{ code: known.code }] } },
    { path: "officer/cases/:code/actions", status: 201, value: { status: "answered" } },
    { path: "officer/export", status: 200, value: { text: expect.stringMatching(/^manifest\.json/) } },
    { path: "open311/v2/services.json", status: 200, value: { length: 6 } },
    { path: "open311/v2/requests.json", status: 201, value: [{ account_id: "" }] },
  ]);
});
