import { CONSENT_PURPOSES, LIMITS, NewReopening, read, type Problem } from "@danvan/core";
import type { Sender, Services } from "@danvan/server";
import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { ClientEnv } from "../kit/client-env.js";
import { fileResponse } from "../kit/file-response.js";
import { OWN } from "./own-part.js";
import type { Tracking } from "./tracking.js";

export interface OwnRoutes {
  readonly services: Services;
  readonly agency: string;
  track(code: string, tried?: readonly Problem[], sender?: Sender): Promise<Tracking>;
  show(c: Context<ClientEnv>, tracking: Tracking): Response | Promise<Response>;
}

/**
 * What a sender does without script. Every form bears the secret in its body and is answered by the page itself: a redirect would have to
 * put the secret into an address.
 */
export function ownRoutes({ services, agency, track, show }: OwnRoutes): Hono<ClientEnv> {
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
  async function showOwn(
    c: Context<ClientEnv>,
    { code, sender }: { code: string; sender: Sender },
    more: Partial<Tracking> = {},
  ): Promise<Response> {
    if (sender.secret === "")
      return show(c, await track(code, [{ code: "field-required", path: "secret", facts: {} }]));
    const own = await track(code, more.problems, sender);
    if (own.found) return show(c, { ...own, ...more, secret: sender.secret });
    const refused = own.problems.some(
      ({ code: problem }) => problem !== "case-not-found" && !problem.startsWith("code-"),
    );
    if (!refused) return show(c, own);
    return show(
      c,
      await track(
        code,
        own.problems.map((problem) => ({ ...problem, path: "secret" })),
      ),
    );
  }

  app.post(OWN.show, limit, async (c) => showOwn(c, await fieldsOf(c)));

  app.post(OWN.file, limit, async (c) => {
    const { field, code, sender } = await fieldsOf(c);
    const file = await services.publicFile(agency, code, field("id"), sender);
    return file.ok ? fileResponse(file.value) : showOwn(c, { code, sender });
  });

  app.post(OWN.reopen, limit, async (c) => {
    const { field, code, sender } = await fieldsOf(c);
    const text = field("text");
    const notComplaint = field("notComplaint") ? { notComplaint: true } : {};
    const reopening = read(NewReopening, { text, ...notComplaint });
    const done = reopening.ok ? await services.reopen(agency, code, sender, reopening.value) : reopening;
    return showOwn(c, { code, sender }, done.ok ? { done: "reopened" } : { problems: done.problems, text });
  });

  app.post(OWN.withdraw, limit, async (c) => {
    const { field, code, sender } = await fieldsOf(c);
    const withdrawn = CONSENT_PURPOSES.find((purpose) => purpose === field("withdraw"));
    const own = await services.publicCase(agency, code, sender);
    if (!own.ok || !withdrawn) return showOwn(c, { code, sender });
    const purposes = (own.value.consent?.purposes ?? []).filter((purpose) => purpose !== withdrawn);
    const done = await services.withdrawConsent(agency, code, sender, { purposes });
    return showOwn(c, { code, sender }, done.ok ? { done: "withdrawn" } : { problems: done.problems });
  });
  return app;
}
