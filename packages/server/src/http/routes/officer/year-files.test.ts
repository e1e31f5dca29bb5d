import { must, read, YearFilesSchema } from "@danvan/core";
import { expect, test } from "vitest";
import { openCallers } from "../../../../test/api-callers.ts";
import { problemOf } from "../../../../test/open-handler.ts";

const PDF = "%PDF-1.4\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n";

test("evidence comes as a file with its part, is listed, fetched and erased by programs", async () => {
  const { ask, tokenOf } = await openCallers();
  const as = (role: "head" | "officer", method: string, path: string, body?: FormData | object) => {
    const isForm = body instanceof FormData;
    const headers = {
      authorization: `Bearer ${tokenOf(role)}`,
      ...(!isForm && { "content-type": "application/json" }),
    };
    return ask(method, path, headers, isForm || body === undefined ? body : JSON.stringify(body));
  };
  const form = (part: unknown, files: readonly (readonly [name: string, bytes: string])[]) => {
    const data = new FormData();
    data.set("part", typeof part === "string" ? part : JSON.stringify(part));
    for (const [name, bytes] of files) data.append("files", new File([bytes], name));
    return data;
  };
  expect((await as("head", "POST", "/officer/year", { year: 2026 })).status).toBe(200);
  const body = { explanation: "", evidence: [] };
  const part = { year: 2026, kind: "score", id: "pakn-dung-han", seen: 0, body };
  const saved = await as("officer", "POST", "/officer/year/parts", form(part, [["hội nghị.pdf", PDF]]));
  expect([saved.status, await saved.json()]).toEqual([200, { version: 1, part: 1 }]);
  const list = async (answer: Response) => must(read(YearFilesSchema, await answer.json())).files;
  const [file] = await list(await as("officer", "GET", "/officer/year/files?year=2026"));
  expect(file).toMatchObject({ kind: "score", part: "pakn-dung-han", title: "hội nghị.pdf", type: "application/pdf" });
  const fetched = await as("officer", "GET", `/officer/year/files/${file!.id}?year=2026`);
  expect([fetched.headers.get("content-disposition"), await fetched.text()]).toEqual([
    `attachment; filename="minh-chung-2026-18073-1.pdf"`,
    PDF,
  ]);

  // The words of a form that is none, a file that is none, and one that nobody may take away.
  const wrong = [form("{", []), form({ ...part, seen: 1 }, [["a.exe", "MZ"]]), form({ ...part, year: "x" }, [])];
  const codes = wrong.map(
    async (one) => (await problemOf(await as("officer", "POST", "/officer/year/parts", one))).code,
  );
  expect(await Promise.all(codes)).toEqual(["body-not-json", "file-type-unsupported", "input-invalid"]);
  const erase = (role: "head" | "officer") =>
    as(role, "POST", `/officer/year/files/${file!.id}/erased`, { year: 2026 });
  expect((await problemOf(await erase("officer"))).code).toBe("role-missing");
  expect(await list(await erase("head"))).toMatchObject([{ id: file!.id, title: null, erasedAt: expect.any(String) }]);
  const gone = await as("officer", "GET", `/officer/year/files/${file!.id}?year=2026`);
  expect(await problemOf(gone)).toMatchObject({ status: 404, code: "file-not-found" });
});
