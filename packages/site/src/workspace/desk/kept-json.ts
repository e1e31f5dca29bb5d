import { formatInstant, problemSentence, type Problem } from "@danvan/core";
import type { KeptDraft } from "@danvan/server";
import type { Context } from "hono";
import type { WorkspaceEnv } from "../guard.js";
import type { WorkspaceView } from "../workspace-view.js";

const NO_STORE = { "cache-control": "no-store" };

/** What the script of a field is told of its draft: sentences, so that it needs no words of its own. */
export const keptJson = (
  c: Context<WorkspaceEnv>,
  { labels, lang }: WorkspaceView,
  { draft }: Pick<KeptDraft, "draft">,
  { writing, plain = "" }: { readonly writing: string; readonly plain?: string },
): Response =>
  c.json(
    {
      version: draft?.version ?? 0,
      kept: draft ? labels.desk.kept(formatInstant(draft.at, lang)) : "",
      plain,
      writing,
    },
    200,
    NO_STORE,
  );

/** Why nothing was kept. */
export function unkeptJson(c: Context<WorkspaceEnv>, { lang }: WorkspaceView, problem: Problem): Response {
  const status = problem.code === "role-missing" ? 403 : problem.code.startsWith("c") ? 404 : 422;
  return c.json({ problem: problemSentence(problem, lang) }, status, NO_STORE);
}
