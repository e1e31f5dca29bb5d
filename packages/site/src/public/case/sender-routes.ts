import { guidedKindOf } from "@danvan/core/guidance";
import { CONSENT_PURPOSES, GUIDED_KINDS, NewReopening, NewSupplement, problem, read, type Problem } from "@danvan/core";
import type { Requester, Services } from "@danvan/server";
import { Hono, type Context, type MiddlewareHandler } from "hono";
import type { PostedEnv } from "../../kit/page/posted.js";
import { fileResponse } from "../../kit/page/file-response.js";
import { SENDER_PATHS } from "./sender-part.js";
import type { Tracking } from "./tracking.js";

export interface SenderRoutes {
  readonly services: Services;
  readonly agency: string;
  /** Reads a posted form within its bounds. */
  readonly form: MiddlewareHandler<PostedEnv>;
  /** The same of one that files may come with. */
  readonly formWithFiles: MiddlewareHandler<PostedEnv>;
  track(code: string, requester: Requester, tried?: readonly Problem[]): Promise<Tracking>;
  show(c: Context<PostedEnv>, tracking: Tracking): Response | Promise<Response>;
}

/**
 * What a sender does without script. Every form bears the secret in its body and is answered by the page itself: a redirect would have to
 * put the secret into an address.
 */
export function senderRoutes({ services, agency, form, formWithFiles, track, show }: SenderRoutes): Hono<PostedEnv> {
  const app = new Hono<PostedEnv>();

  function fieldsOf(c: Context<PostedEnv>) {
    const field = (name: string) => c.get("posted").field(name).trim();
    const code = field("code").slice(0, 100);
    const sender = { secret: field("secret").slice(0, 100), client: c.env.client };
    return { field, code, sender };
  }

  /** The page with the sender's part; without it, and with what is wrong, when the secret is not the right one. */
  async function showSender(
    c: Context<PostedEnv>,
    { code, sender }: { code: string; sender: Requester & { secret: string } },
    more: Partial<Tracking> = {},
  ): Promise<Response> {
    const anyone = { client: sender.client };
    if (sender.secret === "")
      return show(c, await track(code, anyone, [{ code: "field-required", path: "secret", facts: {} }]));
    const found = await track(code, sender, more.problems);
    if (found.found) return show(c, { ...found, ...more, secret: sender.secret });
    const isUnfound = found.problems.some(
      ({ code: problem }) => problem === "case-not-found" || problem.startsWith("code-"),
    );
    if (isUnfound) return show(c, found);
    const ofSecret = found.problems.map((problem) => ({ ...problem, path: "secret" }));
    return show(c, await track(code, anyone, ofSecret));
  }

  app.post(SENDER_PATHS.show, form, async (c) => showSender(c, fieldsOf(c)));

  app.post(SENDER_PATHS.file, form, async (c) => {
    const { field, code, sender } = fieldsOf(c);
    const file = await services.publicFile(agency, code, field("id"), sender);
    return file.ok ? fileResponse(file.value) : showSender(c, { code, sender }, { problems: file.problems });
  });

  app.post(SENDER_PATHS.supply, formWithFiles, async (c) => {
    const { field, code, sender } = fieldsOf(c);
    const text = field("text");
    const guided = guidedBy(field("meaning"), text);
    if (guided) return showSender(c, { code, sender }, guided);
    const notComplaint = field("meaning") === "opinion" ? { notComplaint: true } : {};
    const supplement = read(NewSupplement, { text, ...notComplaint });
    const { files } = c.get("posted");
    const done = supplement.ok ? await services.supply(agency, code, sender, supplement.value, [...files]) : supplement;
    return showSender(c, { code, sender }, done.ok ? { done: "supplied" } : { problems: done.problems, text });
  });

  app.post(SENDER_PATHS.confirm, form, async (c) => {
    const { code, sender } = fieldsOf(c);
    const done = await services.confirm(agency, code, sender);
    return showSender(c, { code, sender }, done.ok ? { done: "confirmed" } : { problems: done.problems });
  });

  app.post(SENDER_PATHS.reopen, form, async (c) => {
    const { field, code, sender } = fieldsOf(c);
    const text = field("text");
    const guided = guidedBy(field("meaning"), text);
    if (guided) return showSender(c, { code, sender }, guided);
    const notComplaint = field("meaning") === "opinion" ? { notComplaint: true } : {};
    const reopening = read(NewReopening, { text, ...notComplaint });
    const done = reopening.ok ? await services.reopen(agency, code, sender, reopening.value) : reopening;
    return showSender(c, { code, sender }, done.ok ? { done: "reopened" } : { problems: done.problems, text });
  });

  app.post(SENDER_PATHS.withdraw, form, async (c) => {
    const { field, code, sender } = fieldsOf(c);
    const withdrawn = CONSENT_PURPOSES.find((purpose) => purpose === field("withdraw"));
    const found = await services.publicCase(agency, code, sender);
    if (!found.ok || !withdrawn) return showSender(c, { code, sender });
    const purposes = (found.value.consent?.purposes ?? []).filter((purpose) => purpose !== withdrawn);
    const done = await services.withdrawConsent(agency, code, sender, { purposes });
    return showSender(c, { code, sender }, done.ok ? { done: "withdrawn" } : { problems: done.problems });
  });
  return app;
}

/** What the sender said the words are, when they looked like a complaint; those of a plain denunciation are not shown again. */
function guidedBy(meaning: string, text: string): Partial<Tracking> | null {
  const said = GUIDED_KINDS.find((kind) => kind === meaning) ?? guidedKindOf([text], true);
  if (!said) return null;
  const problems = [problem("guided-kind", "text", { kind: said })];
  return { problems, text: said === "denunciation" ? "" : text };
}
