import { randomBytes } from "node:crypto";
import { sha256 } from "@danvan/core/advanced";
import { expect, test } from "vitest";
import { BASE, FORM, formFields, openHandler, problemOf, urlencoded } from "../../../test/open-handler.ts";
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
  expect((await problemOf(refused.clone())).code).toBe("too-many-requests");
  const proof = await worked(refused.headers.get("proof-of-work")!);
  expect((await send(proof)).status).toBe(201);
  const again = await send(proof);
  expect(again.status).toBe(429);
  expect(again.headers.get("proof-of-work")).not.toBe(refused.headers.get("proof-of-work"));
});

test("where it is not switched on, nobody is given work", async () => {
  const { send } = limited({});
  await send();
  const refused = await send(await worked("x"));
  expect([refused.status, refused.headers.get("proof-of-work")]).toEqual([429, null]);
});

test("a form without script is kept by the limits alone", async () => {
  const { send, post } = limited({ proofOfWork });
  await send();
  const refused = await post("/feedback", urlencoded(formFields()), FORM, "client");
  expect([refused.status, refused.headers.get("proof-of-work")]).toEqual([429, null]);
});

test("a script of a listed site may read the challenge and bring the answer", async () => {
  const { handler } = openHandler({ sending, proofOfWork });
  const origin = { origin: ORIGIN };
  const asked = await handler(new Request(`${BASE}/feedback`, { method: "OPTIONS", headers: origin }));
  expect(asked.headers.get("access-control-allow-headers")).toContain("proof-of-work");
  expect(asked.headers.get("access-control-expose-headers")).toContain("proof-of-work");
});
