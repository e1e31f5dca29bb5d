import { fail, LIMITS, NewFile, problem, read, type Problem } from "@danvan/core";
import { jsonBody } from "./case.js";
import { readBytes } from "../request/body.js";
import { problemResponse } from "../response/problem-response.js";
import { answer, CASE, inputInvalid, json, only, ownSender, senderOf, type App, type Parts } from "./routes.js";
import type { FileContent } from "../../services/case/file.js";

/** The files of a case: announced, sent piece by piece, and fetched. */
export function addFileRoutes(app: App, { services, sending, uploading }: Parts): void {
  app
    .post(`${CASE}/files`, async (c) => {
      const { agency, code } = c.req.param();
      if (!services.agency(agency)) return answer(fail("agency-not-found", "agency"));
      const body = await jsonBody(c.req.raw);
      if (!body.ok) return problemResponse(body.problems);
      const file = read(NewFile, body.value);
      if (!file.ok) return fileInvalid(file.problems);
      const allowed = sending(c.env.client);
      if (!allowed.ok) return problemResponse(allowed.problems);
      const opened = await services.openFile(agency, code, ownSender(c), file.value);
      return opened.ok ? json(opened.value.file, opened.value.repeated ? 200 : 201) : problemResponse(opened.problems);
    })
    .all(only("POST"));

  app
    .get(`${CASE}/files/:id`, async (c) => {
      const { agency, code, id } = c.req.param();
      const file = await services.publicFile(agency, code, id, senderOf(c));
      return file.ok ? fileResponse(file.value) : problemResponse(file.problems);
    })
    .patch(async (c) => {
      const { agency = "", code = "", id = "" } = c.req.param() as Partial<Record<string, string>>;
      if (!services.agency(agency)) return answer(fail("agency-not-found", "agency"));
      const offset = c.req.header("upload-offset") ?? "";
      if (!/^\d{1,10}$/.test(offset)) return inputInvalid([problem("format-invalid", "upload-offset")]);
      const allowed = uploading(c.env.client);
      if (!allowed.ok) return problemResponse(allowed.problems);
      if (c.req.header("content-encoding")) return answer(fail("media-type-unsupported"));
      const bytes = await readBytes(c.req.raw, LIMITS.chunkBytes);
      if (!bytes) return answer(fail("body-too-large", "", { maximum: LIMITS.chunkBytes }));
      return answer(await services.appendFile(agency, code, ownSender(c), { id, offset: Number(offset), bytes }));
    })
    .all(only("GET, HEAD, PATCH"));
}

/** A wrong type or size has a name of its own: whoever chose the file can do something about it. */
function fileInvalid(problems: readonly [Problem, ...Problem[]]): Response {
  const [{ code, path, facts }] = problems;
  if (path === "type" && code === "choice-unknown") return answer(fail("file-type-unsupported", "type"));
  if (path === "size" && facts["maximum"] !== undefined)
    return answer(fail("file-too-large", "size", { maximum: LIMITS.fileBytes }));
  return inputInvalid(problems);
}

/** Never shown in place: what a stranger sent is saved to disk under a name of ours, and no browser guesses what it might be. */
const fileResponse = ({ name, type, bytes }: FileContent) =>
  new Response(bytes, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}"`,
      "content-security-policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
    },
  });
