import { CONSENT_PURPOSES, LIMITS, NewReopening, read, type Problem } from "@danvan/core";
import type { Sender, Services } from "@danvan/server";
import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { ClientEnv } from "../kit/page/client-env.js";
import { fileResponse } from "../kit/page/file-response.js";
import { SENDER_PATHS } from "./sender-part.js";
import type { Tracking } from "./tracking.js";

export interface SenderRoutes {
  readonly services: Services;
  readonly agency: string;
  track(code: string, tried?: readonly Problem[], sender?: Sender): Promise<Tracking>;
  show(c: Context<ClientEnv>, tracking: Tracking): Response | Promise<Response>;
}

/**
 * What a sender does without script. Every form bears the secret in its body and is answered by the page itself: a redirect would have to
 * put the secret into an address.
 */
export function senderRoutes({ services, agency, track, show }: SenderRoutes): Hono<ClientEnv> {
  const app = new Hono<ClientEnv>();
  const limit = bodyLimit({ maxSize: LIMITS.bodyBytes });

  async function fieldsOf(c: Context<ClientEnv>) {
    const typed = await c.req.parseBody();
    const field = (name: string) =>
      typeof typed[name] === "string" ? typed[name].replaceAll("\r\n", "\n").trim() : "";
    const code = field("code").slice(0, 100);
    const sender: Sender = { secret: field("secret").slice(0, 100), client: c.env.client };
    return { field, code, sender };
  }

  /** The page with the sender's part; without it, and with what is wrong, when the secret is not the right one. */
  async function showSender(
    c: Context<ClientEnv>,
    { code, sender }: { code: string; sender: Sender },
    more: Partial<Tracking> = {},
  ): Promise<Response> {
    if (sender.secret === "")
      return show(c, await track(code, [{ code: "field-required", path: "secret", facts: {} }]));
    const found = await track(code, more.problems, sender);
    if (found.found) return show(c, { ...found, ...more, secret: sender.secret });
    const isUnfound = found.problems.some(
      ({ code: problem }) => problem === "case-not-found" || problem.startsWith("code-"),
    );
    if (isUnfound) return show(c, found);
    const ofSecret = found.problems.map((problem) => ({ ...problem, path: "secret" }));
    return show(c, await track(code, ofSecret));
  }

  app.post(SENDER_PATHS.show, limit, async (c) => showSender(c, await fieldsOf(c)));

  app.post(SENDER_PATHS.file, limit, async (c) => {
    const { field, code, sender } = await fieldsOf(c);
    const file = await services.publicFile(agency, code, field("id"), sender);
    return file.ok ? fileResponse(file.value) : showSender(c, { code, sender });
  });

  app.post(SENDER_PATHS.reopen, limit, async (c) => {
    const { field, code, sender } = await fieldsOf(c);
    const text = field("text");
    const notComplaint = field("notComplaint") ? { notComplaint: true } : {};
    const reopening = read(NewReopening, { text, ...notComplaint });
    const done = reopening.ok ? await services.reopen(agency, code, sender, reopening.value) : reopening;
    return showSender(c, { code, sender }, done.ok ? { done: "reopened" } : { problems: done.problems, text });
  });

  app.post(SENDER_PATHS.withdraw, limit, async (c) => {
    const { field, code, sender } = await fieldsOf(c);
    const withdrawn = CONSENT_PURPOSES.find((purpose) => purpose === field("withdraw"));
    const found = await services.publicCase(agency, code, sender);
    if (!found.ok || !withdrawn) return showSender(c, { code, sender });
    const purposes = (found.value.consent?.purposes ?? []).filter((purpose) => purpose !== withdrawn);
    const done = await services.withdrawConsent(agency, code, sender, { purposes });
    return showSender(c, { code, sender }, done.ok ? { done: "withdrawn" } : { problems: done.problems });
  });
  return app;
}
