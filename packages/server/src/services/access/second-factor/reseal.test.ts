import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { AGENCY } from "../../../../test/workspace.ts";
import { exampleAct, OFFICER } from "../../../store/conformance/examples.ts";
import { openSqliteStore } from "../../../stores/sqlite/sqlite.ts";
import { secretBox } from "../../context/secret-box.ts";
import { resealSecrets, secretOwner } from "./reseal.ts";

const key = (id: string, fill: number) => ({ id, bytes: new Uint8Array(32).fill(fill) });
const [old, today] = [key("2025", 1), key("2026", 2)];
const box = (...keys: ReturnType<typeof key>[]) => secretBox(keys, (bytes) => new Uint8Array(bytes));

/** A store with two officers; the secret of one was closed by the key of last year. */
async function open() {
  const store = openSqliteStore(new DatabaseSync(":memory:"));
  for (const [id, by] of [["a", old] as const, ["b", today] as const]) {
    await store.addOfficer({ ...OFFICER, id, name: id }, exampleAct("second factor"));
    await store.offerSecondFactor(AGENCY, id, await box(by).seal(`secret of ${id}`, secretOwner(AGENCY, id)));
  }
  return store;
}

test("after one start with both keys the older one may go", async () => {
  const store = await open();
  expect(await resealSecrets({ store, secrets: box(today, old) }, AGENCY)).toBe(1);
  expect(await resealSecrets({ store, secrets: box(today) }, AGENCY)).toBe(0);
  const { secret } = (await store.secondFactor(AGENCY, "a"))!;
  expect(await box(today).open(secret, secretOwner(AGENCY, "a"))).toBe("secret of a");
});

test("a start without a key that is still needed ends, and names it", async () => {
  const store = await open();
  await expect(resealSecrets({ store, secrets: box(today) }, AGENCY)).rejects.toMatchObject({
    problem: { code: "secret-key-unknown", facts: { key: "2025" } },
  });
  await expect(resealSecrets({ store, secrets: box() }, AGENCY)).rejects.toThrow("secret-key-unknown");
});
