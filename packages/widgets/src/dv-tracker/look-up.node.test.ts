import { afterEach, expect, test } from "vitest";
import { answered, code, received } from "../testing/answers.stub.js";
import { answer, refusal, stubFetch } from "../testing/fetch.stub.js";
import { LookUp, type LookUpHost } from "./look-up.js";

let restore = () => {};
afterEach(() => restore());

/** An element with a code in its field that only writes down what is asked of it; its details never come. */
function host(typed: string) {
  const heard: string[] = [];
  const field = { value: typed };
  const element: LookUpHost = {
    agency: "18073",
    endpoint: "/api/v1",
    _language: "vi",
    _fieldProblems: { "case-not-found": "Không có mã này." },
    _details: undefined,
    updateComplete: Promise.resolve(),
    requestUpdate: () => {},
    _loadDetails: () => Promise.resolve(undefined),
    _field: (id) => (id === "code" ? (field as HTMLInputElement) : null),
    _explain: (failure) => failure.code,
    _keepActs: () => {},
    _whenShown: ({ status }) => void heard.push(status),
    _tell: (event) => void heard.push(event().type),
  };
  return { heard, field, lookUp: new LookUp(element) };
}

test("a case is found without the part that shows its details", async () => {
  ({ restore } = stubFetch(answer(received)));
  const { heard, lookUp } = host(code);
  await lookUp._find();
  expect(lookUp._case).toEqual(received);
  expect(heard).toEqual(["in-progress", "dv-loaded"]);
});

test("the newest look-up wins, however late an older one is answered", async () => {
  const arriving: ((response: Response) => void)[] = [];
  const { fetch } = globalThis;
  globalThis.fetch = () => new Promise((arrive) => arriving.push(arrive));
  restore = () => (globalThis.fetch = fetch);
  const { heard, lookUp } = host(code);
  const older = lookUp._find();
  const newer = lookUp._find();
  await expect.poll(() => arriving.length).toBe(2);
  arriving[1]!(Response.json(answered));
  await newer;
  arriving[0]!(Response.json(received));
  await older;
  expect([lookUp._case, lookUp._isLoading, heard]).toEqual([answered, false, ["answered", "dv-loaded"]]);
});

test("what is wrong with the code is told at its field, all else of the whole", async () => {
  ({ restore } = stubFetch(refusal(404, "case-not-found"), refusal(500, "internal")));
  const { heard, lookUp } = host(code);
  await lookUp._find();
  expect(lookUp._problem).toEqual({ id: "code", text: "Không có mã này." });
  await lookUp._find();
  expect([lookUp._problem, lookUp._failure]).toEqual([undefined, "internal"]);
  expect(heard).toEqual(["dv-refused", "dv-refused"]);
});

test("a case that is asked for again stands until the answer is there, and goes on standing without one", async () => {
  ({ restore } = stubFetch(answer(received), answer(answered), "offline"));
  const { lookUp } = host(code);
  await lookUp._find();
  await lookUp._again();
  expect(lookUp._case).toEqual(answered);
  await lookUp._again();
  expect(lookUp._case).toEqual(answered);
});
