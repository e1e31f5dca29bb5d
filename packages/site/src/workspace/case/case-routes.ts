import { INCOMPLETE_REQUEST, NewPublication, OfficerAction, problem, read, type Problem } from "@danvan/core";
import { isAllowed, type OfficerCase } from "@danvan/server";
import { Hono, type Context } from "hono";
import { fileResponse } from "../../kit/page/file-response.js";
import { casePage } from "./case-page.js";
import type { WorkspaceEnv } from "../guard.js";
import { FILES_LOST } from "../interrupted.js";
import type { WorkspaceOptions } from "../options.js";
import { refusal } from "../refused-page.js";
import { formWithFiles, smallForm, to, viewOf } from "../request.js";
import { typedLife } from "../life/typed-life.js";
import { baseField } from "../desk/draft-line.js";
import { typedWords, UNTOUCHED, type TypedAction } from "./typed-action.js";

/** One case: seeing it, its files, and what may be done to it. */
export function caseRoutes(options: WorkspaceOptions): Hono<WorkspaceEnv> {
  const { services, site, calendar, now } = options;
  const app = new Hono<WorkspaceEnv>();
  type C = Context<WorkspaceEnv>;

  async function show(c: C, code: string, typed: TypedAction, problems: readonly Problem[] = [], preview = "") {
    // What was typed and has not left is a draft from now on, also without script.
    if (c.req.method === "POST") await keep(c, code, typed);
    const found = await services.officerCase(c.get("actor"), code);
    if (!found.ok) return refusal(c, site, found.problems);
    // Names of fields differ from form to form on one page.
    const own = ({ path, ...rest }: Problem) => ({
      ...rest,
      path: typed.life && path ? `${typed.life.form}-${path}` : path,
    });
    const desk = await services.caseDesk(c.get("actor"), code);
    if (!desk.ok) return refusal(c, site, desk.problems);
    const next = await nextOf(c, found.value);
    const related = await services.relatedCases(c.get("actor"), code);
    const templates = await services.templates(c.get("actor"));
    const publishing = await services.publishState(c.get("actor"), code);
    const shown = {
      found: found.value,
      publishing: publishing.ok ? publishing.value : null,
      desk: desk.value,
      related: related.ok ? related.value : { sameSender: [], samePlace: [] },
      templates: templates.ok ? templates.value : [],
      shortcuts: await services.shortcuts(c.get("actor")),
      typed,
      problems: problems.map(own),
      preview,
      now: now(),
      calendar,
      next,
    };
    const page = casePage(viewOf(c, site, `/lam-viec/vu-viec/${found.value.code}`), shown);
    return c.html(page, problems.length > 0 ? 422 : 200);
  }

  /** Keeps the words of the form that was sent. */
  async function keep(c: C, code: string, typed: TypedAction): Promise<void> {
    const { field } = c.get("posted");
    for (const [name, draft, text] of typedWords(typed, field("of")))
      await services.keepDraft(c.get("actor"), code, { field: draft, text, base: Number(field(baseField(name))) });
  }

  /** The words of the form with a template after them: what is typed already stays. */
  async function filled(c: C, typed: TypedAction, words: "answer" | "explanation"): Promise<Response> {
    const code = c.req.param("code") ?? "";
    const template = await services.templateFor(c.get("actor"), code, c.get("posted").field("mau"));
    // Nothing was chosen, or it is gone: the words stand as they are.
    if (!template.ok && template.problems[0].code !== "template-not-found") return refusal(c, site, template.problems);
    const text = [typed[words].trim(), ...(template.ok ? [template.value] : [])].filter(Boolean).join("\n\n");
    return show(c, code, { ...typed, [words]: text });
  }

  /** A press on "keep the draft": nothing is sent. */
  async function kept(c: C, typed: TypedAction): Promise<Response> {
    const code = c.req.param("code") ?? "";
    if (!isAllowed(c.get("actor"), "draft"))
      return refusal(c, site, [{ code: "role-missing", path: "", facts: { action: "draft" } }]);
    await keep(c, code, typed);
    return to(c, site, `/lam-viec/vu-viec/${code}`);
  }

  /** After one is closed the next waits: the list need not be opened between. */
  async function nextOf(c: C, { code, status }: OfficerCase) {
    if (status !== "answered" && status !== "refused") return null;
    const open = await services.inbox(c.get("actor"));
    return (open.ok && open.value.entries.find((entry) => entry.code !== code)) || null;
  }

  async function act(c: C, typed: TypedAction, input: unknown, files: Uint8Array<ArrayBuffer>[] = []) {
    const code = c.req.param("code") ?? "";
    if (c.get("posted").field("lam") === "giu") return kept(c, typed);
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

  // Where a form was answered with its faults: whoever asks for the address again wants the case.
  app.get("/vu-viec/:code/:verb", (c) => to(c, site, `/lam-viec/vu-viec/${c.req.param("code")}`));

  app.get("/vu-viec/:code/viec/:verb", (c) => to(c, site, `/lam-viec/vu-viec/${c.req.param("code")}`));

  app.get("/vu-viec/:code/tep/:id", async (c) => {
    const file = await services.officerFile(c.get("actor"), c.req.param("code"), c.req.param("id"));
    return file.ok ? fileResponse(file.value) : refusal(c, site, file.problems);
  });

  app.post("/vu-viec/:code/tra-loi", formWithFiles(options), async (c) => {
    const { field, files, fileNames } = c.get("posted");
    const answer = field("answer");
    const typed = { ...UNTOUCHED, form: "answer", answer, fileNames } as const;
    if (field("lam") === "giu") return kept(c, typed);
    if (field("lam") === "mau") return filled(c, typed, "answer");
    if (field("lam") === "xem") return show(c, c.req.param("code"), typed, [], answer);
    // An answer must not leave without the papers it speaks of.
    if (field(FILES_LOST)) return show(c, c.req.param("code"), typed, [problem("files-not-kept", "files")]);
    return act(c, typed, { type: field("lam") === "trinh" ? "submit" : "answer", text: answer }, [...files]);
  });

  app.post("/vu-viec/:code/tu-choi", smallForm(options), async (c) => {
    const { field } = c.get("posted");
    const [reason, explanation] = [field("reason"), field("explanation")];
    const typed = { ...UNTOUCHED, form: "refuse", reason, explanation, confirmed: field("confirm") === "yes" } as const;
    if (field("lam") === "mau") return filled(c, typed, "explanation");
    // What takes a denunciation out of the system waits for nobody.
    const submits = field("lam") === "trinh" && reason !== "" && reason !== "is-denunciation";
    return act(c, typed, { type: submits ? "submit" : "refuse", reason: reason || undefined, text: explanation });
  });

  app.post("/vu-viec/:code/hoi-them", smallForm(options), async (c) => {
    const { field } = c.get("posted");
    const question = field("question");
    const ground = field("hold") === "yes" ? { ground: INCOMPLETE_REQUEST } : {};
    return act(c, { ...UNTOUCHED, form: "ask", question }, { type: "ask", text: question, ...ground });
  });

  app.post("/vu-viec/:code/linh-vuc", smallForm(options), async (c) => {
    const code = c.req.param("code");
    const done = await services.changeField(c.get("actor"), code, c.get("posted").field("field"));
    if (done.ok) return to(c, site, `/lam-viec/vu-viec/${code}`);
    return done.problems.some((one) => one.code === "role-missing")
      ? refusal(c, site, done.problems)
      : show(c, code, UNTOUCHED, done.problems);
  });

  app.post("/vu-viec/:code/giao", smallForm(options), async (c) => {
    const { field } = c.get("posted");
    return act(c, UNTOUCHED, { type: "assign", officer: field("officer") || field("to") });
  });

  app.post("/vu-viec/:code/ghi-chu", smallForm(options), async (c) => {
    const code = c.req.param("code");
    const noted = c.get("posted").field("noted");
    if (c.get("posted").field("lam") === "giu") return kept(c, { ...UNTOUCHED, form: "note", noted });
    const done = await services.addNote(c.get("actor"), code, noted);
    if (done.ok) return to(c, site, `/lam-viec/vu-viec/${done.value.code}`);
    const isRefused = done.problems.some((one) => one.code === "role-missing");
    return isRefused
      ? refusal(c, site, done.problems)
      : show(c, code, { ...UNTOUCHED, form: "note", noted }, done.problems);
  });

  app.post("/vu-viec/:code/dang", smallForm(options), async (c) => {
    const { field } = c.get("posted");
    const code = c.req.param("code");
    const [question, published, place] = [field("published-question"), field("published"), field("published-place")];
    const about = field("published-field");
    const typed = {
      ...UNTOUCHED,
      form: "publish",
      published,
      publishedQuestion: question,
      publishedPlace: place,
      publishedField: about,
    } as const;
    if (field("lam") === "giu") return kept(c, typed);
    const publication = read(NewPublication, { question, answer: published, place, field: about });
    const done = publication.ok ? await services.publish(c.get("actor"), code, publication.value) : publication;
    if (done.ok) return to(c, site, `/lam-viec/vu-viec/${code}`);
    return done.problems.some((one) => one.code === "role-missing")
      ? refusal(c, site, done.problems)
      : show(c, code, typed, done.problems.map(inPublishForm));
  });

  app.post("/vu-viec/:code/thoi-dang", smallForm(options), async (c) => {
    const done = await services.unpublish(c.get("actor"), c.req.param("code"));
    return done.ok ? to(c, site, `/lam-viec/vu-viec/${c.req.param("code")}`) : refusal(c, site, done.problems);
  });

  app.post("/vu-viec/:code/thoi-han", smallForm(options), async (c) => {
    const { field } = c.get("posted");
    const [type, ground] = [field("lam"), field("ground")];
    return act(c, UNTOUCHED, type === "pause" || type === "extend" ? { type, ground } : { type });
  });

  app.post("/vu-viec/:code/viec/:verb", smallForm(options), async (c) => {
    const verb = c.req.param("verb");
    const typed = typedLife(verb, c.get("posted").field);
    if (!typed) return c.notFound();
    return act(c, { ...UNTOUCHED, life: { form: verb, values: typed.values } }, typed.input);
  });

  app.post("/vu-viec/:code/duyet", smallForm(options), async (c) => {
    const { field } = c.get("posted");
    const approved = field("approved");
    return act(
      c,
      { ...UNTOUCHED, form: "approve", approved },
      { type: "approve", of: Number(field("of")), text: approved },
    );
  });

  app.post("/vu-viec/:code/tra-lai", smallForm(options), async (c) => {
    const { field } = c.get("posted");
    const note = field("note");
    return act(c, { ...UNTOUCHED, form: "return", note }, { type: "return", of: Number(field("of")), text: note });
  });

  app.post("/vu-viec/:code/rut-lai", smallForm(options), async (c) => {
    const done = await act(c, { ...UNTOUCHED, form: "recall" }, { type: "recall" });
    // What was taken back is begun again: it is to be mended, not typed anew.
    for (const field of RECALLED) {
      const text = c.get("posted").field(field);
      if (done.status === 303 && text)
        await services.keepDraft(c.get("actor"), c.req.param("code"), { field, text, base: 0 });
    }
    return done;
  });

  app.post("/vu-viec/:code/dinh-chinh", smallForm(options), async (c) => {
    const corrected = c.get("posted").field("corrected");
    return act(c, { ...UNTOUCHED, form: "correct", corrected }, { type: "correct", text: corrected });
  });

  app.post("/vu-viec/:code/da-bao", smallForm(options), (c) =>
    act(c, { ...UNTOUCHED, form: "notify" }, { type: "notify" }),
  );
  return app;
}

/** The words of a reply that is taken back, by the field that they go back to. */
const RECALLED = ["answer", "explanation"];

/** Fields of one page differ in name: those of what is published bear its word. */
const PUBLISH_FIELDS: Readonly<Record<string, string>> = {
  question: "published-question",
  answer: "published",
  place: "published-place",
  field: "published-field",
};
const inPublishForm = (one: Problem): Problem => ({ ...one, path: PUBLISH_FIELDS[one.path] ?? one.path });
