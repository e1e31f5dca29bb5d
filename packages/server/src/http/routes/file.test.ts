import { FileState, LIMITS, must, PublicCase, read } from "@danvan/core";
import { describe, expect, test } from "vitest";
import { AGENCY, ORIGIN, countCases } from "../../../test/workspace.ts";
import { BASE, formFields, openHandler, pageOf, problemOf } from "../../../test/open-handler.ts";
import { pdf, photo } from "../../../test/pictures.ts";

const PHOTO = photo(3_000);
const announced = (changes = {}) => ({
  key: crypto.randomUUID(),
  type: "image/jpeg",
  size: PHOTO.length,
  ...changes,
});

async function sending(options = {}) {
  const open = openHandler(options);
  const { code, secret } = await open.receipt();
  const own = { "receipt-secret": secret };
  const announce = (value: unknown, headers: Record<string, string> = own, client?: string) =>
    open.ask(
      "POST",
      `/cases/${code}/files`,
      { "content-type": "application/json", ...headers },
      JSON.stringify(value),
      client,
    );
  const stateOf = async (response: Response) => must(read(FileState, await response.json()));
  const send = (
    id: string,
    offset: number | string,
    bytes: BodyInit,
    headers: Record<string, string> = own,
    client?: string,
  ) => open.ask("PATCH", `/cases/${code}/files/${id}`, { "upload-offset": String(offset), ...headers }, bytes, client);
  const fetchFile = (id: string, headers: Record<string, string> = {}) =>
    open.ask("GET", `/cases/${code}/files/${id}`, headers);
  return { ...open, code, secret, own, announce, stateOf, send, fetchFile };
}

describe("a file over HTTP", () => {
  test("from its announcement to being fetched by its sender", async () => {
    const { announce, stateOf, send, fetchFile, ask, code, own } = await sending();
    const file = announced();
    const opened = await announce(file);
    expect(opened.status).toBe(201);
    const { id } = await stateOf(opened);
    const half = await send(id, 0, PHOTO.slice(0, 1_500));
    expect([half.status, await stateOf(half)]).toEqual([200, { version: 1, id, offset: 1_500, complete: false }]);
    const again = await announce(file);
    expect([again.status, (await stateOf(again)).offset]).toEqual([200, 1_500]);
    expect(await problemOf(await send(id, 0, PHOTO))).toMatchObject({
      status: 409,
      code: "offset-mismatch",
      problems: [{ facts: { offset: 1_500 } }],
    });
    expect((await stateOf(await send(id, 1_500, PHOTO.slice(1_500)))).complete).toBe(true);

    const shown = must(read(PublicCase, await (await ask("GET", `/cases/${code}`, own)).json()));
    expect(shown.files).toMatchObject([{ id, from: "sender", type: "image/jpeg" }]);
    const fetched = await fetchFile(id, own);
    expect(Object.fromEntries(fetched.headers)).toMatchObject({
      "content-type": "image/jpeg",
      "content-disposition": `attachment; filename="${code}-1.jpg"`,
      "content-security-policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    });
    expect((await fetched.arrayBuffer()).byteLength).toBe(shown.files[0]?.size);
    expect(await problemOf(await fetchFile(id))).toMatchObject({ status: 404, code: "file-not-found" });
  });

  test("a file of an answer is fetched by whoever has the code", async () => {
    const { services, officer, code, fetchFile } = await sending();
    must(await services.act(await officer(), code, { type: "answer", text: "Kèm văn bản." }, [pdf()]));
    const [{ id } = { id: "" }] = must(await services.publicCase(AGENCY, code)).files;
    const fetched = await fetchFile(id);
    expect([fetched.status, fetched.headers.get("content-type")]).toEqual([200, "application/pdf"]);
    expect(new Uint8Array(await fetched.arrayBuffer())).toEqual(pdf());
  });

  test("an origin that the agency lists may send it from a script, and reads when to come again", async () => {
    const { announce, stateOf, send, own, code, ask } = await sending({ uploading: { burst: 1, perMinute: 1 } });
    const headers = { ...own, origin: ORIGIN };
    const { id } = await stateOf(await announce(announced()));
    expect((await send(id, 0, PHOTO.slice(0, 9), headers, "a")).headers.get("access-control-allow-origin")).toBe(
      ORIGIN,
    );
    const refused = await send(id, 9, PHOTO.slice(9), headers, "a");
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "60"]);
    expect(refused.headers.get("access-control-expose-headers")).toBe("retry-after, etag");
    const preflight = (origin: string) => ask("OPTIONS", `/cases/${code}/files/${id}`, { origin });
    expect((await preflight(ORIGIN)).headers.get("access-control-allow-methods")).toContain("PATCH");
    for (const name of ["access-control-allow-origin", "access-control-allow-methods", "access-control-allow-headers"])
      expect((await preflight("https://other.example")).headers.has(name), name).toBe(false);
  });
});

describe("who", () => {
  test("only with the secret, only at its own agency, only through its own case", async () => {
    const { announce, stateOf, send, fetchFile, own, ask, code, receipt } = await sending();
    for (const headers of [{ "receipt-secret": "3333-3333" }, {}])
      expect(await problemOf(await announce(announced(), headers))).toMatchObject({
        status: 403,
        code: "receipt-secret-wrong",
      });
    const { id } = await stateOf(await announce(announced()));
    for (const headers of [{ "receipt-secret": "3333-3333" }, {}])
      expect((await problemOf(await send(id, 0, PHOTO, headers))).code).toBe("receipt-secret-wrong");
    await send(id, 0, PHOTO);
    expect((await problemOf(await fetchFile(id, { "receipt-secret": "3333-3333" }))).code).toBe("receipt-secret-wrong");
    const elsewhere = await ask("GET", `/../18100/cases/${code}/files/${id}`, own);
    expect((await problemOf(elsewhere)).code).toBe("case-not-found");
    const other = await receipt();
    const through = await ask("GET", `/cases/${other.code}/files/${id}`, { "receipt-secret": other.secret });
    expect((await problemOf(through)).code).toBe("file-not-found");
  });

  test.each([
    ["POST", "/../99999/cases/18073-33333-33333/files"],
    ["PATCH", "/../99999/cases/18073-33333-33333/files/1"],
    ["GET", "/../99999/cases/18073-33333-33333/files/1"],
  ])("%s at an agency nobody answers for", async (method, path) => {
    const { ask } = openHandler();
    const headers = { "content-type": "application/json", "upload-offset": "0" };
    const response = await ask(method, path, headers, method === "GET" ? undefined : JSON.stringify(announced()));
    expect((await problemOf(response)).code).toBe("agency-not-found");
  });
});

describe("what is refused", () => {
  test.each([
    [{ type: "image/png" }, 415, "file-type-unsupported"],
    [{ type: "text/html" }, 415, "file-type-unsupported"],
    [{ size: LIMITS.fileBytes + 1 }, 413, "file-too-large"],
    [{ size: 0 }, 422, "input-invalid"],
    [{ key: "1" }, 422, "input-invalid"],
    [{ name: "anh.jpg" }, 422, "input-invalid"],
  ])("an announcement of %j", async (changes, status, code) => {
    const { announce } = await sending();
    expect(await problemOf(await announce(announced(changes)))).toMatchObject({ status, code });
  });

  test("a sixth file", async () => {
    const { announce } = await sending();
    for (let number = 0; number < LIMITS.fileCount; number++) expect((await announce(announced())).status).toBe(201);
    expect(await problemOf(await announce(announced()))).toMatchObject({ status: 409, code: "too-many-files" });
  });

  test("something else under a picture's name", async () => {
    const { announce, stateOf, send } = await sending();
    const { id } = await stateOf(await announce(announced()));
    expect(await problemOf(await send(id, 0, "<script>alert(1)</script>"))).toMatchObject({
      status: 415,
      code: "file-type-unsupported",
    });
    expect((await problemOf(await send(id, 0, PHOTO))).code).toBe("file-not-found");
  });

  test.each(["", "-1", "x", "1e3", "0x1", "99999999999"])("the offset %j", async (offset) => {
    const { announce, stateOf, send } = await sending();
    const { id } = await stateOf(await announce(announced()));
    expect(await problemOf(await send(id, offset, PHOTO))).toMatchObject({
      status: 422,
      problems: [{ code: "format-invalid", path: "upload-offset" }],
    });
  });

  test("a chunk that is too large, or packed", async () => {
    const { announce, stateOf, send, own } = await sending();
    const { id } = await stateOf(await announce(announced({ size: LIMITS.fileBytes })));
    const large = await send(id, 0, new Uint8Array(LIMITS.chunkBytes + 1));
    expect(await problemOf(large)).toMatchObject({ status: 413, code: "body-too-large" });
    expect((await send(id, 0, PHOTO, { ...own, "content-encoding": "gzip" })).status).toBe(415);
    expect(
      (
        await send(
          id,
          0,
          new Uint8Array(LIMITS.chunkBytes).fill(0).map((_, at) => PHOTO[at] ?? 0),
        )
      ).status,
    ).toBe(200);
  });
});

describe("files in a form without script", () => {
  const formWith = (...files: (readonly [string, Uint8Array<ArrayBuffer>])[]) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(formFields({ place: "Chợ Vườn Ươm" }))) body.append(name, value);
    for (const [name, bytes] of files) body.append("files", new File([bytes], name));
    return body;
  };
  const post = (open: ReturnType<typeof openHandler>, body: FormData) =>
    open.handler(new Request(`${BASE}/feedback`, { method: "POST", body }));

  test("are kept with the words, cleaned; what they are called counts for nothing", async () => {
    const open = openHandler();
    const response = await post(open, formWith(["../../etc/passwd.exe", photo()], ["giay.jpg", pdf()]));
    expect(response.status).toBe(201);
    const { receipt } = (await pageOf(response)).given;
    const { files, text } = must(await open.services.officerCase(await open.officer(), receipt?.code ?? ""));
    expect(text).toBe("Đèn đường hỏng\nđã lâu.");
    expect(files.map(({ type }) => type)).toEqual(["image/jpeg", "application/pdf"]);
  });

  test.each(["files[]", "photo"])("are kept also where a page calls their field %s", async (name) => {
    const open = openHandler();
    const body = formWith();
    body.append(name, new File([photo()], "a.jpg"));
    const { receipt } = (await pageOf(await post(open, body))).given;
    const { files } = must(await open.services.officerCase(await open.officer(), receipt?.code ?? ""));
    expect(files.map(({ type }) => type)).toEqual(["image/jpeg"]);
  });

  test("may be none: a browser sends an empty field as a file without name and bytes", async () => {
    const fields = Object.entries(formFields()).map(([name, value]) => `name="${name}"\r\n\r\n${value}`);
    const empty = 'name="files"; filename=""\r\nContent-Type: application/octet-stream\r\n\r\n';
    const parts = [...fields, empty].map((part) => `--x\r\nContent-Disposition: form-data; ${part}\r\n`);
    const open = openHandler();
    const response = await open.post("/feedback", `${parts.join("")}--x--\r\n`, "multipart/form-data; boundary=x");
    expect(response.status).toBe(201);
    expect((await post(open, formWith(["", new Uint8Array()]))).status).toBe(201);
  });

  test.each([
    ["of another kind", [["a.svg", new Uint8Array(Buffer.from("<svg>"))]], 415, "file-type-unsupported"],
    ["empty, as one that a phone has only in a cloud", [["a.jpg", new Uint8Array()]], 415, "file-type-unsupported"],
    ["too large", [["a.jpg", new Uint8Array(LIMITS.fileBytes + 1).fill(0xff)]], 413, "file-too-large"],
    ["too many", Array.from({ length: 6 }, () => ["a.pdf", pdf()] as const), 409, "too-many-files"],
  ] as const)("that are %s give the form back with every word in it", async (_, files, status, code) => {
    const open = openHandler();
    const response = await post(open, formWith(...files));
    expect(response.status).toBe(status);
    const { given } = await pageOf(response);
    expect(given.problems).toMatchObject([{ code }]);
    expect(given.typed).toMatchObject({ place: "Chợ Vườn Ươm" });
    expect(await countCases(open.store)).toBe(0);
  });

  test("that are too much to be read at all are answered with a page", async () => {
    const open = openHandler();
    const headers = {
      "content-type": "multipart/form-data; boundary=x",
      "content-length": String(LIMITS.fileCount * LIMITS.fileBytes + LIMITS.bodyBytes + 1),
    };
    const response = await open.handler(new Request(`${BASE}/feedback`, { method: "POST", headers, body: "x" }));
    expect(response.status).toBe(413);
    expect((await pageOf(response)).kind).toBe("<p>unread ");
  });

  test("the words beside them are bounded, and broken words are refused", async () => {
    const open = openHandler();
    const long = formWith(["a.jpg", photo()]);
    long.append("text", "d".repeat(70_000));
    expect((await post(open, long)).status).toBe(413);
    const [start, end] = ['--x\r\ncontent-disposition: form-data; name="text"\r\n\r\n', "\r\n--x--\r\n"].map(
      (words) => [...Buffer.from(words)],
    );
    const body = new Uint8Array([...start!, 0xc3, 0x28, ...end!]);
    const headers = { "content-type": "multipart/form-data; boundary=x" };
    const response = await open.handler(new Request(`${BASE}/feedback`, { method: "POST", headers, body }));
    expect((await pageOf(response)).given.problems).toMatchObject([{ code: "body-not-utf8" }]);
  });
});
