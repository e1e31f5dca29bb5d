import type { Problem } from "@danvan/core";
import { Hono, type Context } from "hono";
import type { WorkspaceEnv } from "../guard.js";
import type { WorkspaceOptions } from "../options.js";
import { refusal } from "../refused-page.js";
import { smallForm, to, viewOf } from "../request.js";
import { peoplePage, peoplePath, subjectField, type ShownPeople } from "./people-page.js";

/** What goes wrong with what was typed; anything else is a refusal. */
const TYPED: ReadonlySet<string> = new Set([
  "officer-name-invalid",
  "officer-exists",
  "role-unknown",
  "own-account",
  "officer-not-found",
  "sign-on-taken",
  "text-too-long",
]);

/** The accounts of an agency. A code is in the page that answers its form, and in no address. */
export function peopleRoutes(options: WorkspaceOptions): Hono<WorkspaceEnv> {
  const { services, site } = options;
  const app = new Hono<WorkspaceEnv>();
  type C = Context<WorkspaceEnv>;

  const agencyOf = (c: C) => c.req.query("don-vi") || c.get("actor").agency;
  const here = (c: C) => peoplePath(agencyOf(c), c.get("actor").agency);
  /** All boxes of a name that were ticked, whichever card they stood in. */
  const rolesOf = (c: C) =>
    c.get("posted").fields.flatMap(([name, value]) => (/^roles(?:-|$)/.test(name) ? [value] : []));

  async function show(c: C, more: Omit<ShownPeople, "people" | "agency" | "signOn"> = {}, status: 200 | 422 = 200) {
    const agency = agencyOf(c);
    const people = await services.people(c.get("actor"), agency);
    if (!people.ok) return refusal(c, site, people.problems);
    return c.html(
      peoplePage(viewOf(c, site, here(c)), { ...more, people: people.value, agency, signOn: services.signOnName }),
      status,
    );
  }

  const wrong = (c: C, problems: readonly Problem[], typed?: ShownPeople["typed"]) =>
    problems.every(({ code }) => TYPED.has(code))
      ? show(c, { problems, ...(typed && { typed }) }, 422)
      : refusal(c, site, problems);

  app.get("/can-bo", (c) => show(c));

  app.post("/can-bo", smallForm(options), async (c) => {
    const typed = { name: c.get("posted").field("name"), roles: rolesOf(c) };
    const made = await services.invite(c.get("actor"), typed, agencyOf(c));
    return made.ok ? show(c, { invitation: made.value }) : wrong(c, made.problems, typed);
  });

  app.post("/can-bo/:id/moi", smallForm(options), async (c) => {
    const made = await services.inviteAgain(c.get("actor"), c.req.param("id"), agencyOf(c));
    return made.ok ? show(c, { invitation: made.value }) : wrong(c, made.problems);
  });

  app.post("/can-bo/:id/vai-tro", smallForm(options), async (c) => {
    const done = await services.setRoles(c.get("actor"), c.req.param("id"), rolesOf(c), agencyOf(c));
    return done.ok ? to(c, site, here(c)) : wrong(c, done.problems);
  });

  app.post("/can-bo/:id/lien-ket", smallForm(options), async (c) => {
    const field = subjectField(c.req.param("id"));
    const typed = c.get("posted").field(field);
    const done = await services.linkPerson(c.get("actor"), c.req.param("id"), typed, agencyOf(c));
    if (done.ok) return to(c, site, here(c));
    return wrong(
      c,
      done.problems.map((one) => (one.path === "subject" ? { ...one, path: field } : one)),
    );
  });

  app.post("/can-bo/:id/dong", smallForm(options), async (c) => {
    const done = await services.closePerson(c.get("actor"), c.req.param("id"), agencyOf(c));
    return done.ok ? to(c, site, here(c)) : wrong(c, done.problems);
  });
  return app;
}
