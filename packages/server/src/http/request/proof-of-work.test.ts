import { randomBytes } from "node:crypto";
import { sha256 } from "@danvan/core/advanced";
import { expect, test } from "vitest";
import { BASE, FORM, formFields, openHandler, pageOf, problemOf, urlencoded } from "../../../test/open-handler.ts";
import { feedback, ORIGIN } from "../../../test/workspace.ts";

const sending = { burst: 1, perMinute: 1 };
const proofOfWork = { random: randomBytes, bits: 8 };
const message = () => JSON.stringify(feedback({ key: crypto.randomUUID() }));

/** The first number that does. */
async function worked(challenge: string): Promise<string> {
  let number = 0;
  while (!(await sha256(`${challenge}.${number}`)).startsWith("00")) number++;
  return `${challenge}.${number}`;
}

function limited(options: object) {
  const { ask, post } = openHandler({ sending, ...options });
  const send = (proof?: string) =>
    ask(
      "POST",
      "/feedback",
      { "content-type": "application/json", ...(proof && { "proof-of-work": proof }) },
      message(),
      "client",
    );
  return { send, post };
}

test("whoever is kept out passes for work, once for each challenge", async () => {
  const { send } = limited({ proofOfWork });
  expect((await send()).status).toBe(201);
  const refused = await send();
  const { code, problems } = await problemOf(refused);
  expect([code, refused.headers.get("retry-after")]).toEqual(["work-wanted", "60"]);
  const proof = await worked(String(problems[0]?.facts["challenge"]));
  expect((await send(proof)).status).toBe(201);
  const again = await send(proof);
  expect((await problemOf(again)).problems[0]?.facts["challenge"]).not.toBe(problems[0]?.facts["challenge"]);
});

test("where it is not switched on, nobody is given work", async () => {
  const { send } = limited({});
  await send();
  const refused = await send(await worked("x"));
  expect((await problemOf(refused)).code).toBe("too-many-requests");
});

test("a form without script is kept by the limits alone", async () => {
  const { send, post } = limited({ proofOfWork });
  await send();
  const refused = await post("/feedback", urlencoded(formFields()), FORM, "client");
  const { given } = await pageOf(refused);
  expect([refused.status, given.problems]).toMatchObject([429, [{ code: "too-many-requests" }]]);
});

test("a script of a listed site may bring the answer", async () => {
  const { handler } = openHandler({ sending, proofOfWork });
  const origin = { origin: ORIGIN };
  const asked = await handler(new Request(`${BASE}/feedback`, { method: "OPTIONS", headers: origin }));
  expect(asked.headers.get("access-control-allow-headers")).toContain("proof-of-work");
});
