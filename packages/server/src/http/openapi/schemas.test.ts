import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { openHandler } from "../../../test/open-handler.ts";
import { feedback } from "../../../test/workspace.ts";
import { openApi } from "./document.ts";

const server = "https://hatinh.example/gop-y";

/** A validator that knows no schema, and fetches each from the address that it meets. */
function fetching(handler: ReturnType<typeof openHandler>["handler"]) {
  const fetched: string[] = [];
  const load = async (address: string) => {
    fetched.push(address);
    const response = await handler(new Request(address.replace(server, "http://localhost")));
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/json"]);
    return (await response.json()) as { readonly $id: string };
  };
  const ajv = new Ajv2020({ strict: false, loadSchema: load });
  // An ES module's default, seen through a type of CommonJS.
  (addFormats as unknown as (to: Ajv2020) => void)(ajv);
  return { ajv, load, fetched };
}

const opened = () => {
  const open = openHandler({ publicOrigin: new URL(`${server}/`) });
  return { ...open, ...fetching(open.handler) };
};

const addresses = Object.entries(openApi({ server }).components.schemas).map(([name, schema]) => ({
  name,
  address: (schema as { externalDocs: { url: string } }).externalDocs.url,
}));

test("every schema of the document stands at the address that the document names, under that address, and resolves", async () => {
  const { ajv, load } = opened();
  expect(addresses.length).toBeGreaterThan(30);
  for (const { address } of addresses) {
    const schema = await load(address);
    expect(schema.$id).toBe(address);
    expect(ajv.getSchema(address) ?? (await ajv.compileAsync(schema))).toBeTypeOf("function");
  }
});

test("they hold what is answered, and refuse what is not", async () => {
  const { ajv, load, get, postJson, fetched } = opened();
  const validatorOf = async (name: string) => ajv.compileAsync(await load(`${server}/api/v1/schemas/${name}.json`));
  const [receipt, shown, problems, sent] = [
    await validatorOf("Receipt"),
    await validatorOf("PublicCase"),
    await validatorOf("ProblemDocument"),
    await validatorOf("NewFeedback"),
  ];
  const taken = (await (await postJson("/feedback", feedback())).json()) as { code: string };
  expect([sent(feedback()), receipt(taken)]).toEqual([true, true]);
  expect(shown(await (await get(`/cases/${taken.code}`)).json())).toBe(true);
  expect(problems(await (await get("/cases/1")).json())).toBe(true);
  expect([shown(taken), sent({ ...feedback(), x: 1 })]).toEqual([false, false]);
  expect(fetched).toContain(`${server}/api/v1/schemas/DuePromise.json`);
});

test("what is no schema is not found, and one that is kept is not sent again", async () => {
  const { handler } = opened();
  const ask = (path: string, init = {}) => handler(new Request(`http://localhost/api/v1/schemas/${path}`, init));
  for (const name of ["X.json", "__proto__.json", "constructor.json", "Receipt", ".json", "%00.json"])
    expect((await ask(name)).status, name).toBe(404);
  const etag = (await ask("Receipt.json")).headers.get("etag")!;
  expect((await ask("Receipt.json", { headers: { "if-none-match": etag } })).status).toBe(304);
  expect((await ask("Receipt.json", { method: "POST" })).status).toBe(405);
});
