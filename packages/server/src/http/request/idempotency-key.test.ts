import { expect, test } from "vitest";
import { openHandler, problemOf } from "../../../test/open-handler.ts";
import { countCases, feedback } from "../../../test/workspace.ts";

const KEY = "018f3f3e-7b1a-7000-8000-00000000000a";

test.each([KEY, `"${KEY}"`, KEY.toUpperCase()])(
  "the header %s is the key that the body does not name",
  async (header) => {
    const { ask, store } = openHandler();
    const { key: _, ...rest } = feedback();
    const send = (body: object) =>
      ask("POST", "/feedback", { "content-type": "application/json", "idempotency-key": header }, JSON.stringify(body));
    const answers = [await send(rest), await send({ ...rest, key: KEY })];
    expect(answers.map(({ status }) => status)).toEqual([201, 200]);
    expect(await countCases(store)).toBe(1);
    expect(await problemOf(await send({ ...rest, key: crypto.randomUUID() }))).toMatchObject({
      status: 422,
      code: "key-differs",
    });
    expect((await problemOf(await send({ ...rest, text: "Một việc khác hẳn." }))).code).toBe("key-reused");
  },
);

test("a header that is no key is refused as one; where no key is taken it is not read", async () => {
  const { ask, send } = openHandler();
  const json = { "content-type": "application/json", "idempotency-key": "1" };
  const { key: _, ...rest } = feedback();
  expect((await problemOf(await ask("POST", "/feedback", json, JSON.stringify(rest)))).problems).toMatchObject([
    { code: "format-invalid", path: "key" },
  ]);
  const code = await send();
  expect((await problemOf(await ask("POST", `/cases/${code}/rating`, json, '{"level":5}'))).code).toBe(
    "event-not-allowed",
  );
});
