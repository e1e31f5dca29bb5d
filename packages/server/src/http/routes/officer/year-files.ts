import { ok, YearChoiceSchema, YearFilesSchema, YearReportQuery } from "@danvan/core";
import type { Actor } from "../../../services/access/actor.js";
import { POLICY } from "../../../services/access/policy.js";
import { fileResponse } from "../../response/file-response.js";
import { answer } from "../../response/json.js";
import { problemResponse } from "../../response/problem-response.js";
import { takeJson } from "../json-route.js";
import { BODY_PROBLEMS, type Call, type Route } from "../route.js";
import { officerRoute } from "./officer-route.js";
import { ofYear, YEAR } from "./year.js";

const FILES = `${YEAR}/files`;

/** The files that show what a year says: they come with the part that names them (`saveYearPart`), and are listed, fetched and erased here. */
export const yearFileRoutes: readonly Route[] = [
  officerRoute({
    action: "readYear",
    operation: "yearFiles",
    method: "GET",
    path: FILES,
    in: YearReportQuery,
    out: YearFilesSchema,
    status: 200,
    problems: ["input-invalid"],
    roles: POLICY.readYear,
    take: (call, actor) => ofYear(call, (year) => listed(call, actor, year)),
  }),
  officerRoute({
    action: "readYear",
    operation: "yearFile",
    method: "GET",
    path: `${FILES}/:id`,
    in: YearReportQuery,
    out: "bytes",
    status: 200,
    problems: ["input-invalid", "file-not-found"],
    roles: POLICY.readYear,
    take: (call, actor) =>
      ofYear(call, async (year) => {
        const file = await call.parts.services.yearFile(actor, year, call.params.id);
        return file.ok ? fileResponse(file.value) : problemResponse(file.problems);
      }),
  }),
  officerRoute({
    action: "eraseYearFile",
    method: "POST",
    path: `${FILES}/:id/erased`,
    in: YearChoiceSchema,
    out: YearFilesSchema,
    status: 200,
    problems: [...BODY_PROBLEMS, "file-not-found"],
    roles: POLICY.eraseYearFile,
    take: (call, actor) =>
      takeJson(call, YearChoiceSchema, async ({ year }) => {
        const erased = await call.parts.services.eraseYearFile(actor, year, call.params.id);
        return erased.ok ? listed(call, actor, year) : answer(erased);
      }),
  }),
];

async function listed({ parts }: Call, actor: Actor, year: number): Promise<Response> {
  const files = await parts.services.yearFiles(actor, year);
  return answer(files.ok ? ok({ version: 1, year, files: files.value }) : files);
}
