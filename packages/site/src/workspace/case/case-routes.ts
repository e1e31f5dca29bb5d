import { OfficerAction, problem, read, type Problem } from "@danvan/core";
import type { OfficerCase } from "@danvan/server";
import { Hono, type Context } from "hono";
import { fileResponse } from "../../kit/page/file-response.js";
import { casePage } from "./case-page.js";
import type { WorkspaceEnv } from "../guard.js";
import { FILES_LOST } from "../interrupted.js";
import type { WorkspaceOptions } from "../options.js";
import { refusal } from "../refused-page.js";
import { formWithFiles, smallForm, to, viewOf } from "../request.js";
import { UNTOUCHED, type TypedAction } from "./typed-action.js";

/** One case: seeing it, its files, answering and refusing it. */
export function caseRoutes(options: WorkspaceOptions): Hono<WorkspaceEnv> {
  const { services, site, calendar, now } = options;
  const app = new Hono<WorkspaceEnv>();
  type C = Context<WorkspaceEnv>;

  async function show(c: C, code: string, typed: TypedAction, problems: readonly Problem[] = []) {
    const found = await services.officerCase(c.get("actor"), code);
    if (!found.ok) return refusal(c, site, found.problems);
    const shown = { found: found.value, typed, problems, now: now(), calendar, next: await nextOf(c, found.value) };
    const page = casePage(viewOf(c, site, `/lam-viec/vu-viec/${found.value.code}`), shown);
    return c.html(page, problems.length > 0 ? 422 : 200);
  }

  /** After one is closed the next waits: the list need not be opened between. */
  async function nextOf(c: C, { code, status }: OfficerCase) {
    if (status !== "answered" && status !== "refused") return null;
    const open = await services.inbox(c.get("actor"));
    return (open.ok && open.value.entries.find((entry) => entry.code !== code)) || null;
  }

  async function act(c: C, typed: TypedAction, input: unknown, files: Uint8Array<ArrayBuffer>[] = []) {
    const code = c.req.param("code") ?? "";
    const action = read(OfficerAction, input);
    const problems = [...(action.ok ? [] : action.problems)];
    if (typed.reason === "is-denunciation" && !typed.confirmed)
      problems.push({ code: "confirm-needed", path: "confirm", facts: {} });
    if (!action.ok || problems.length > 0) return show(c, code, typed, problems);
    const done = await services.act(c.get("actor"), code, action.value, files);
    if (done.ok) return to(c, site, `/lam-viec/vu-viec/${done.value.code}`);
    const isAllowed = done.problems.every((problem) => problem.code !== "role-missing");
    return isAllowed ? show(c, code, typed, done.problems) : refusal(c, site, done.problems);
  }

  app.get("/vu-viec/:code", (c) => show(c, c.req.param("code"), UNTOUCHED));

  app.get("/vu-viec/:code/tep/:id", async (c) => {
    const file = await services.officerFile(c.get("actor"), c.req.param("code"), c.req.param("id"));
    return file.ok ? fileResponse(file.value) : refusal(c, site, file.problems);
  });

  app.post("/vu-viec/:code/tra-loi", formWithFiles(options), async (c) => {
    const { field, files, fileNames } = c.get("posted");
    const answer = field("answer");
    // An answer must not leave without the papers it speaks of.
    if (field(FILES_LOST)) {
      const lost = problem("files-not-kept", "files");
      return show(c, c.req.param("code"), { ...UNTOUCHED, form: "answer", answer }, [lost]);
    }
    return act(c, { ...UNTOUCHED, form: "answer", answer, fileNames }, { type: "answer", text: answer }, [...files]);
  });

  app.post("/vu-viec/:code/tu-choi", smallForm(options), async (c) => {
    const { field } = c.get("posted");
    const [reason, explanation] = [field("reason"), field("explanation")];
    const typed = { ...UNTOUCHED, form: "refuse", reason, explanation, confirmed: field("confirm") === "yes" } as const;
    return act(c, typed, { type: "refuse", reason: reason || undefined, text: explanation });
  });
  return app;
}
