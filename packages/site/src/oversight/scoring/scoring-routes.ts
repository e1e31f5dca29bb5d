import { fail, problemSentence, toCivilDate, type Lang, type Problem, type Result } from "@danvan/core";
import { rubrics } from "@danvan/core/data";
import { isAllowed, type NewAppraisal, type Scoring, type UnitScore } from "@danvan/server";
import { Hono, type Context } from "hono";
import { fileResponse } from "../../kit/page/file-response.js";
import { langOf } from "../../kit/view/view.js";
import type { WorkspaceEnv } from "../../workspace/guard.js";
import type { WorkspaceOptions } from "../../workspace/options.js";
import { settleWords, withBegun } from "../../workspace/desk/page-words.js";
import { smallForm, to } from "../../workspace/request.js";
import { ofYear } from "../parts/frame.js";
import { RUBRIC, SCORING, scorePath } from "../parts/paths.js";
import { oversightOf, refuse, yearOrThis } from "../parts/request.js";
import { rubricPage, type ShownRubric } from "./rubric-page.js";
import { scoringPage } from "./scoring-page.js";
import { readLines } from "./typed-appraisal.js";
import { unitScorePage } from "./unit-score-page.js";

type C = Context<WorkspaceEnv>;

/** Criteria and rounds, the scores of all units, and the appraisal of one. */
export function scoringRoutes(options: WorkspaceOptions): Hono<WorkspaceEnv> {
  const { services, site, now } = options;
  const app = new Hono<WorkspaceEnv>();
  const yearOf = (c: C) => yearOrThis(c, now());
  const isElsewhere = ({ code }: Problem) => ["role-missing", "oversight-missing", "agency-not-found"].includes(code);

  app.get("/toan-tinh/cham-diem", async (c) => {
    const scoring = await services.scoring(c.get("actor"), yearOf(c));
    return scoring.ok
      ? c.html(scoringPage(oversightOf(c, site, SCORING), scoring.value))
      : refuse(c, site, scoring.problems);
  });

  async function showUnit(c: C, problems: readonly Problem[] = []): Promise<Response> {
    const scoring = await services.scoring(c.get("actor"), yearOf(c));
    if (!scoring.ok) return refuse(c, site, scoring.problems);
    const unit = scoring.value.units.find(({ agency }) => agency.code === c.req.param("unit"));
    const { round } = scoring.value;
    if (!unit) return refuse(c, site, [{ code: "agency-not-found", path: "unit", facts: {} }]);
    if (!round) return to(c, site, ofYear(SCORING, yearOf(c)));
    const mayAppraise = isAllowed(c.get("actor"), "appraise");
    const files = mayAppraise ? await services.yearFiles(c.get("actor"), yearOf(c), unit.agency.code) : null;
    const here = oversightOf(c, site, scorePath(unit.agency.code));
    const view = await withBegun(here, services, decisionOf(c));
    const page = {
      scoring: scoring.value,
      round,
      unit,
      faults: new Map(problems.map((one) => [fieldOf(one), problemSentence(one, view.lang)])),
      typed: (name: string) =>
        problems.length > 0 ? c.get("posted").fields.find(([one]) => one === name)?.[1] : undefined,
      mayAppraise,
      files: files?.ok ? files.value : [],
      today: toCivilDate(now()),
    };
    return c.html(unitScorePage(view, page), problems.length > 0 ? 422 : 200);
  }

  /** What the words of a decision are kept by while they are typed. */
  const decisionOf = (c: C) => `decision:${yearOf(c)}:${c.req.param("unit")}`;

  const answer = (c: C, done: Result<unknown>): Response | Promise<Response> =>
    done.ok
      ? to(c, site, ofYear(scorePath(c.req.param("unit") ?? ""), yearOf(c)))
      : done.problems.some(isElsewhere)
        ? refuse(c, site, done.problems)
        : showUnit(c, done.problems);

  app.get("/toan-tinh/cham-diem/:unit", (c) => showUnit(c));

  app.get("/toan-tinh/don-vi/:unit/tep/:id", async (c) => {
    const { unit, id } = c.req.param();
    const file = await services.yearFile(c.get("actor"), yearOf(c), id, unit);
    return file.ok ? fileResponse(file.value) : refuse(c, site, file.problems);
  });

  app.post("/toan-tinh/cham-diem/:unit", smallForm(options), async (c) => {
    const { field } = c.get("posted");
    const code = c.req.param("unit");
    const scoring = await services.scoring(c.get("actor"), yearOf(c));
    const lines = scoring.ok
      ? typedLines(scoring.value, code, field, langOf(c.req.query("lang")))
      : { ok: true as const, value: [] };
    if (!lines.ok) return showUnit(c, lines.problems);
    return answer(c, await services.appraise(c.get("actor"), yearOf(c), code, lines.value, Number(field("seen"))));
  });

  app.post("/toan-tinh/cham-diem/:unit/quyet-dinh", smallForm(options), async (c) => {
    const { field } = c.get("posted");
    const decision = {
      band: field("band") || null,
      by: field("by").trim(),
      on: field("on"),
      document: field("document").trim() || null,
      reason: field("reason").trim() || null,
    };
    const seen = Number(field("seen"));
    const done = await services.decide(c.get("actor"), yearOf(c), c.req.param("unit"), decision, seen);
    await settleWords(c, services, decisionOf(c), { reason: "reason" }, done.ok);
    return answer(c, done);
  });

  async function showRubric(c: C, changes: Partial<ShownRubric>): Promise<Response> {
    const scoring = await services.scoring(c.get("actor"), yearOf(c));
    if (!scoring.ok) return refuse(c, site, scoring.problems);
    const page: ShownRubric = {
      year: yearOf(c),
      seen: scoring.value.seen,
      typed: "",
      tried: null,
      days: { opensOn: "", closesOn: "" },
      problems: [],
      mayOpen: isAllowed(c.get("actor"), "appraise"),
      isOpened: c.req.query("da-mo") !== undefined,
      ...changes,
    };
    const isWrong = page.problems.length > 0 || (page.tried !== null && "problems" in page.tried);
    return c.html(rubricPage(oversightOf(c, site, RUBRIC), page), isWrong ? 422 : 200);
  }

  /** What came of trying a text. */
  function tried(c: C, typed: string): Partial<ShownRubric> & Pick<ShownRubric, "tried"> {
    const file = parsed(typed);
    const checked = file.ok ? services.checkRubric(c.get("actor"), file.value) : file;
    return { typed, tried: checked.ok ? { rubric: checked.value } : { problems: checked.problems } };
  }

  app.get("/toan-tinh/bo-tieu-chi", (c) => {
    const shipped = rubrics.find(({ id }) => id === c.req.query("mau"));
    return showRubric(c, shipped ? tried(c, JSON.stringify(shipped, null, 2)) : {});
  });

  app.post("/toan-tinh/bo-tieu-chi", smallForm(options), async (c) => {
    const shown = tried(c, c.get("posted").field("file"));
    const missing = shown.tried && "problems" in shown.tried ? shown.tried.problems.filter(isElsewhere) : [];
    return missing.length > 0 ? refuse(c, site, missing) : showRubric(c, shown);
  });

  app.post("/toan-tinh/bo-tieu-chi/mo", smallForm(options), async (c) => {
    const { field } = c.get("posted");
    const file = parsed(field("file"));
    const days = { opensOn: field("opensOn"), closesOn: field("closesOn") };
    const rubric = file.ok ? file.value : null;
    const opened = await services.openRound(c.get("actor"), yearOf(c), { rubric, ...days }, Number(field("seen")));
    if (opened.ok) return to(c, site, `${ofYear(RUBRIC, yearOf(c))}&da-mo=1`);
    if (opened.problems.some(isElsewhere)) return refuse(c, site, opened.problems);
    return showRubric(c, { ...tried(c, field("file")), days, problems: opened.problems });
  });
  return app;
}

/** A line of a score has several fields, each by its whole name; a decision has one of each name. */
const fieldOf = ({ path }: Problem): string =>
  /^(v|reason)\./.test(path) ? path : (path.split(".").at(-1) ?? "") || "form";

function parsed(text: string): Result<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return fail("file-not-json", "file");
  }
}

/** The lines that a form of a unit holds; of `dong-y` those that were not looked at, each as it is. */
function typedLines(
  { round, units }: Scoring,
  code: string,
  field: (name: string) => string,
  lang: Lang,
): Result<readonly NewAppraisal[]> {
  const unit = units.find(({ agency }) => agency.code === code);
  if (!round || !unit?.card) return { ok: true, value: [] };
  if (field("lam") === "dong-y") return { ok: true, value: unseen(unit) };
  return readLines(unit.card.lines, field, lang);
}

const unseen = ({ card, appraisals }: UnitScore): NewAppraisal[] =>
  (card?.lines ?? [])
    .filter(({ criterion }) => !appraisals.has(criterion))
    .map(({ criterion }) => ({ criterion, values: {}, reason: "" }));
