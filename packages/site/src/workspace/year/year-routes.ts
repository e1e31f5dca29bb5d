import {
  fail,
  formatInstant,
  problemSentence,
  toCivilDate,
  type Problem,
  type Result,
  type YearPartKind,
} from "@danvan/core";
import { isAllowed, type YearBasis, type YearDraft, type YearRecord } from "@danvan/server";
import { Hono, type Context } from "hono";
import { faultsOf } from "../../kit/form/faults.js";
import type { WorkspaceEnv } from "../guard.js";
import type { WorkspaceOptions } from "../options.js";
import { FILES_LOST } from "../interrupted.js";
import { refusal } from "../refused-page.js";
import { langOf } from "../../kit/view/view.js";
import { formWithFiles, smallForm, to, viewOf } from "../request.js";
import { settleWords, withBegun } from "../desk/page-words.js";
import { YEAR, type WorkspaceView } from "../workspace-view.js";
import { dutiesPage, dutyPage } from "./duties-page.js";
import { figuresPage } from "./figures/figures-page.js";
import { evidenceRoutes } from "./evidence/evidence-routes.js";
import { recheckPage } from "./figures/recheck-page.js";
import { modelsPage } from "./models-page.js";
import { overviewPage } from "./overview-page.js";
import { paperRoutes } from "./paper-routes.js";
import { scorePage } from "./score/score-page.js";
import { sessionsPage } from "./sessions-page.js";
import type { Unsaved } from "./shown-part.js";
import { textsPage } from "./texts-page.js";
import { tracePage } from "./figures/trace-page.js";
import { typedPart } from "./typed-part.js";
import { yearPath, type YearPageName } from "./year-page.js";

/** What a page of a year is drawn from. */
interface Loaded {
  readonly record: YearRecord;
  readonly basis: YearBasis;
  readonly draft: YearDraft;
}

type C = Context<WorkspaceEnv>;
type Draw = (view: WorkspaceView, loaded: Loaded, unsaved: Unsaved | null, c: C) => string | Promise<string>;

const FORMS: Readonly<Partial<Record<YearPageName, YearPartKind>>> = {
  sessions: "session",
  models: "model",
  figures: "figure",
  score: "score",
};

/** The year of an agency: its plan, its evidence, its report. Every change is a POST that ends in a redirect. */
export function yearRoutes(options: WorkspaceOptions): Hono<WorkspaceEnv> {
  const { services, site, now } = options;
  const app = new Hono<WorkspaceEnv>();
  const form = smallForm(options);
  const withFiles = formWithFiles(options);
  const yearOf = (c: C) => Number(c.req.param("year"));

  async function load(c: C): Promise<Result<Loaded>> {
    const [actor, year] = [c.get("actor"), yearOf(c)];
    const record = await services.yearRecord(actor, year);
    if (!record.ok) return record;
    const basis = await services.yearBasis(actor, year);
    if (!basis.ok) return basis;
    const draft = await services.yearDraft(actor, year);
    return draft.ok ? { ok: true, value: { record: record.value, basis: basis.value, draft: draft.value } } : draft;
  }

  const drawn: Readonly<Record<Exclude<YearPageName, "overview">, Draw>> = {
    duties: (view, { record, basis }) => dutiesPage(view, record, basis),
    sessions: (view, { record, basis }, unsaved) => sessionsPage(view, record, basis, unsaved),
    models: (view, { record }, unsaved, c) => modelsPage(view, record, c.req.query("sua") ?? null, unsaved),
    figures: (view, loaded, unsaved, c) => figuresPage(view, { ...loaded, open: c.req.query("nhap") ?? null, unsaved }),
    score: (view, { record, basis, draft }, unsaved) => scorePage(view, record, basis, draft, unsaved),
    texts: async (view, { record, draft }, unsaved, c) =>
      textsPage(view, { record, draft, unsaved, lastYear: await wordsOfLastYear(c) }),
  };

  async function show(
    c: C,
    page: Exclude<YearPageName, "overview">,
    unsaved: Unsaved | null = null,
    status?: 409 | 422,
  ) {
    const loaded = await load(c);
    if (!loaded.ok) return refusal(c, site, loaded.problems);
    // A year is begun on its overview: before that there is nothing to write into.
    if (loaded.value.record.state === null) return to(c, site, yearPath(yearOf(c)));
    const view = viewOf(c, site, yearPath(yearOf(c), page));
    const kind = FORMS[page];
    const begun = kind ? await withBegun(view, services, `${kind}:${yearOf(c)}`) : view;
    return c.html(await drawn[page](begun, loaded.value, unsaved, c), status ?? 200);
  }

  async function wordsOfLastYear(c: C): Promise<Readonly<Record<string, string>>> {
    const paper = await services.handedInReport(c.get("actor"), yearOf(c) - 1);
    if (!paper.ok) return {};
    return Object.fromEntries(paper.value.report.sections.flatMap(({ id, text }) => (text ? [[id, text]] : [])));
  }

  /** Saves what a form sent; what cannot be saved comes back with its words. */
  async function save(c: C, page: Exclude<YearPageName, "overview">, kind: YearPartKind, id: string) {
    const posted = c.get("posted");
    const saved = posted.field(FILES_LOST)
      ? fail("files-not-kept", "files")
      : await services.saveYearPart(
          c.get("actor"),
          yearOf(c),
          typedPart(kind, posted, id, langOf(c.req.query("lang"))),
        );
    const [name, drafts] = draftsOf(kind, yearOf(c), id);
    await settleWords(c, services, name, drafts, saved.ok);
    if (saved.ok) return to(c, site, `${yearPath(yearOf(c), page)}#${kind === "text" ? `part-${id}` : id}`);
    const { problems } = saved;
    if (problems.some(isRefusal)) return refusal(c, site, problems);
    const unsaved = { id, field: posted.field, faults: faultsOf(problems.map(outward), viewOf(c, site, YEAR).lang) };
    const status = problems.some(({ code }) => code === "part-changed" || code === "report-changed") ? 409 : 422;
    if (page !== "duties") return show(c, page, unsaved, status);
    return showDuty(c, id, unsaved, status);
  }

  async function showDuty(c: C, id: string, unsaved: Unsaved | null = null, status?: 409 | 422) {
    const loaded = await load(c);
    if (!loaded.ok) return refusal(c, site, loaded.problems);
    const { record, basis } = loaded.value;
    const duty = basis.duties.find(({ clause }) => clause.id === id);
    if (!duty || record.state === null) return to(c, site, yearPath(yearOf(c), duty ? "overview" : "duties"));
    const here = viewOf(c, site, `${yearPath(yearOf(c), "duties")}/${id}`);
    const view = await withBegun(here, services, draftsOf("duty", yearOf(c), id)[0]);
    return c.html(dutyPage(view, record, basis, duty, unsaved), status ?? 200);
  }

  async function overview(c: C, faults?: ReadonlyMap<string, string>) {
    const loaded = await load(c);
    if (!loaded.ok) return refusal(c, site, loaded.problems);
    const { record, basis, draft } = loaded.value;
    const paper = await services.handedInReport(c.get("actor"), record.year);
    return c.html(
      overviewPage(viewOf(c, site, yearPath(record.year)), {
        record,
        basis,
        draft: record.state === null ? null : draft,
        receipt: paper.ok ? paper.value.receipt : null,
        now: now(),
        ...(faults && { faults }),
      }),
      faults ? 422 : 200,
    );
  }

  const step = async (c: C, done: Result<unknown>) => {
    if (done.ok) return to(c, site, yearPath(yearOf(c)));
    if (done.problems.some(isRefusal)) return refusal(c, site, done.problems);
    const { lang } = viewOf(c, site, YEAR);
    return overview(c, new Map(done.problems.map((one) => ["form", problemSentence(one, lang)])));
  };

  app.get("/nam", (c) => to(c, site, yearPath(Number(toCivilDate(now()).slice(0, 4)))));
  app.get("/nam/:year{[0-9]{4}}", (c) => overview(c));
  for (const form of ["bat-dau", "chot", "nop"])
    app.get(`/nam/:year{[0-9]{4}}/${form}`, (c) => to(c, site, yearPath(yearOf(c))));
  app.post("/nam/:year{[0-9]{4}}/bat-dau", form, async (c) =>
    step(c, await services.openYear(c.get("actor"), yearOf(c))),
  );
  app.post("/nam/:year{[0-9]{4}}/chot", form, async (c) =>
    step(c, await services.freezeYear(c.get("actor"), yearOf(c))),
  );
  app.post("/nam/:year{[0-9]{4}}/nop", form, async (c) => {
    const { field } = c.get("posted");
    const { labels } = viewOf(c, site, YEAR);
    if (isAllowed(c.get("actor"), "submitYear") && field("confirm") !== "yes")
      return overview(c, new Map([["confirm", labels.year.notConfirmed]]));
    return step(c, await services.submitYear(c.get("actor"), yearOf(c), Number(field("seen"))));
  });

  // Asked for again by a browser, not an indicator of that name.
  app.get("/nam/:year{[0-9]{4}}/so-lieu/bo", (c) => to(c, site, yearPath(yearOf(c), "figures")));
  app.get("/nam/:year{[0-9]{4}}/so-lieu/:indicator", async (c) => {
    const record = await services.yearRecord(c.get("actor"), yearOf(c));
    if (!record.ok) return refusal(c, site, record.problems);
    const indicator = c.req.param("indicator");
    const traced = await services.traceFigure(c.get("actor"), yearOf(c), indicator);
    if (!traced.ok) return refusal(c, site, traced.problems);
    const view = viewOf(c, site, `${yearPath(yearOf(c), "figures")}/${indicator}`);
    return c.html(tracePage(view, record.value, traced.value));
  });
  app.get("/nam/:year{[0-9]{4}}/lap-lai", async (c) => {
    const loaded = await load(c);
    if (!loaded.ok) return refusal(c, site, loaded.problems);
    const checked = await services.recheckYear(c.get("actor"), yearOf(c));
    if (!checked.ok) return refusal(c, site, checked.problems);
    const view = viewOf(c, site, `${yearPath(yearOf(c))}/lap-lai`);
    return c.html(recheckPage(view, loaded.value.record, loaded.value.basis, checked.value));
  });
  app.get("/nam/:year{[0-9]{4}}/nhiem-vu/:clause", (c) => showDuty(c, c.req.param("clause")));
  app.post("/nam/:year{[0-9]{4}}/nhiem-vu/:clause", withFiles, (c) => save(c, "duties", "duty", c.req.param("clause")));
  app.post("/nam/:year{[0-9]{4}}/chu/:id/giu", form, async (c): Promise<Response> => {
    const typed = typedPart("text", c.get("posted"), c.req.param("id"), langOf(c.req.query("lang")));
    const saved = await services.saveYearPart(c.get("actor"), yearOf(c), typed);
    const { labels, lang } = viewOf(c, site, YEAR);
    if (saved.ok)
      return c.json({
        version: saved.value.version,
        kept: labels.year.autosaved(formatInstant(now(), lang)),
        writing: "",
      });
    if (saved.problems.some(isRefusal)) return refusal(c, site, saved.problems);
    return c.json({ problems: saved.problems }, 409);
  });
  app.post("/nam/:year{[0-9]{4}}/chu", form, (c) => {
    const id = c.get("posted").field("id");
    return save(c, "texts", id === "office" ? "office" : "text", id);
  });
  for (const [page, kind] of Object.entries(FORMS) as [Exclude<YearPageName, "overview">, YearPartKind][]) {
    const end = yearPath(0, page).slice(yearPath(0).length);
    app.post(`/nam/:year{[0-9]{4}}${end}`, withFiles, (c) =>
      save(c, page, kind, c.get("posted").field("id") || services.newKey()),
    );
    app.post(`/nam/:year{[0-9]{4}}${end}/bo`, form, async (c) => {
      const { field } = c.get("posted");
      const part = { kind, id: field("id"), body: null, seen: Number(field("nhap")) };
      const dropped = await services.saveYearPart(c.get("actor"), yearOf(c), part);
      return !dropped.ok && dropped.problems.some(isRefusal)
        ? refusal(c, site, dropped.problems)
        : to(c, site, yearPath(yearOf(c), page));
    });
  }
  for (const page of Object.keys(drawn) as (keyof typeof drawn)[])
    app.get(`/nam/:year{[0-9]{4}}${yearPath(0, page).slice(yearPath(0).length)}`, (c) => show(c, page));
  app.route("/", paperRoutes(options));
  app.route("/", evidenceRoutes(options));
  return app;
}

/** The name of the page that a part is written on, and the drafts of its form by their fields; none of what is kept by itself. */
function draftsOf(
  kind: YearPartKind,
  year: number,
  id: string,
): [page: string, drafts: Readonly<Record<string, string>>] {
  if (kind === "duty") return [`duty:${year}:${id}`, { plan: "plan", result: "result" }];
  if (kind === "score") return [`score:${year}`, { explanation: id }];
  return [`session:${year}`, kind === "session" ? { note: "note" } : {}];
}

const isRefusal = ({ code }: Problem) => code === "role-missing" || code === "report-not-found";

/** Problems of a figure are told at the field that the form calls by a shorter name. */
const outward = (one: Problem): Problem => ({
  ...one,
  path: one.path.includes("evidence") ? "evidence" : one.path.replace(/^figures\.0\.(source\.)?/, ""),
});
