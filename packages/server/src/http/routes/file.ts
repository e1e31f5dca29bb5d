import { fail, FileState, LIMITS, NewFile, problem, type Problem } from "@danvan/core";
import { POLICY } from "../../services/access/policy.js";
import { readBytes } from "../request/body.js";
import { requesterOf } from "../request/requester.js";
import { fileResponse } from "../response/file-response.js";
import { agencyNotFound, answer, inputInvalid, json } from "../response/json.js";
import { problemResponse } from "../response/problem-response.js";
import { jsonRoute } from "./json-route.js";
import { CASE, SENDER_PROBLEMS, WHOLE_FILE_PROBLEMS, type Call, type Route } from "./route.js";

const FILE = `${CASE}/files/:id`;

/** The files of a case: announced, sent in chunks, and fetched. */
export const fileRoutes: readonly Route[] = [
  jsonRoute({
    action: "openFile",
    method: "POST",
    path: `${CASE}/files`,
    in: NewFile,
    out: FileState,
    status: 201,
    problems: [...SENDER_PROBLEMS, ...WHOLE_FILE_PROBLEMS, "event-not-allowed", "key-reused"],
    roles: POLICY.openFile,
    invalid: fileInvalid,
    take: async (call, file) => {
      const { agency, code } = call.params;
      const opened = await call.parts.services.openFile(agency, code, requesterOf(call), file);
      return opened.ok ? json(opened.value.file, opened.value.repeated ? 200 : 201) : problemResponse(opened.problems);
    },
  }),
  {
    action: "appendFile",
    method: "PATCH",
    path: FILE,
    in: "bytes",
    out: FileState,
    status: 200,
    problems: [
      ...SENDER_PROBLEMS,
      "input-invalid",
      "media-type-unsupported",
      "body-incomplete",
      "body-too-large",
      "file-not-found",
      "offset-mismatch",
      "file-too-large",
      "file-type-unsupported",
      "files-full",
    ],
    roles: POLICY.appendFile,
    answer: append,
  },
  {
    action: "publicFile",
    method: "GET",
    path: FILE,
    in: null,
    out: "bytes",
    status: 200,
    problems: [...SENDER_PROBLEMS, "file-not-found"],
    roles: POLICY.publicFile,
    async answer(call) {
      const { agency, code, id } = call.params;
      const file = await call.parts.services.publicFile(agency, code, id, requesterOf(call));
      return file.ok ? fileResponse(file.value) : problemResponse(file.problems);
    },
  },
];

async function append(call: Call): Promise<Response> {
  const { request, client, held, parts } = call;
  const { agency, code, id } = call.params;
  if (!parts.services.agency(agency)) return agencyNotFound();
  const offset = request.headers.get("upload-offset") ?? "";
  if (!/^\d{1,10}$/.test(offset)) return inputInvalid([problem("format-invalid", "upload-offset")]);
  const allowed = parts.gates.uploading(client);
  if (!allowed.ok) return problemResponse(allowed.problems);
  if (request.headers.has("content-encoding"))
    return answer(fail("media-type-unsupported", "content-encoding", { accepted: ["identity"] }));
  const bytes = await readBytes(request, held, LIMITS.chunkBytes);
  if (!bytes.ok) return problemResponse(bytes.problems);
  const chunk = { id, offset: Number(offset), bytes: bytes.value };
  return answer(await parts.services.appendFile(agency, code, requesterOf(call), chunk));
}

/** A wrong type or size has a code of its own: the person who chose the file can do something about it. */
function fileInvalid(problems: readonly [Problem, ...Problem[]]): Response {
  const [{ code, path, facts }] = problems;
  if (path === "type" && code === "choice-unknown") return answer(fail("file-type-unsupported", "type"));
  if (path === "size" && facts["maximum"] !== undefined)
    return answer(fail("file-too-large", "size", { maximum: LIMITS.fileBytes }));
  return inputInvalid(problems);
}
