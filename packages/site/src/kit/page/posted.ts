import type { Problem, ProblemCode } from "@danvan/core";
import {
  isForeignForm,
  readBody,
  retryHeaders,
  type Bytes,
  type FormFields,
  type Gates,
  type OwnForms,
} from "@danvan/server";
import type { Context, MiddlewareHandler } from "hono";
import type { ClientEnv } from "./client-env.js";
import { unreadPage } from "./error-pages.js";
import type { MountedSite } from "../view/site.js";
import { langOf, view } from "../view/view.js";

/** What a form sent. */
export interface Posted {
  /** A field with each line break as one character; empty where it is missing. */
  field(name: string): string;
  /** Every field in the order they came. */
  readonly fields: FormFields;
  readonly files: readonly Bytes[];
  /** What the sender calls each of them. */
  readonly fileNames: readonly string[];
}

/** What a route knows behind `posted`. */
export type PostedEnv = ClientEnv & { Variables: { posted: Posted } };

interface Bounds {
  /** Bytes of the fields. */
  readonly bytes: number;
  /** Bytes of all files together. Default: none may be sent. */
  readonly fileBytes?: number;
  /** How many fields. Default: more than any form of a citizen has. */
  readonly fields?: number;
  /** Whether a client's sendings are counted: not those of an officer who is signed in, and a sign-in has a limit of its own. */
  readonly isCounted?: boolean;
}

/**
 * Reads the form of a POST within bounds, asked before a byte of it is read. What cannot be read is answered with a page: the browser still
 * has what was typed, one page back.
 */
export function posted<E extends PostedEnv>(
  { gates, site, publicOrigin }: { readonly gates: Gates; readonly site: MountedSite } & Pick<OwnForms, "publicOrigin">,
  { bytes, fileBytes, fields, isCounted = true }: Bounds,
): MiddlewareHandler<E> {
  return async (c, next) => {
    const { client } = c.env;
    const isForeign = isCounted && isForeignForm(c.req.raw, { publicOrigin });
    for (const gate of [...(isCounted ? [gates.sending] : []), ...(isForeign ? [gates.foreignForms] : [])]) {
      const allowed = gate(client);
      if (!allowed.ok) return refuse(c, site, allowed.problems[0]);
    }
    const held = gates.bodies.hold(client);
    try {
      const body = await readBody(c.req.raw, held, bytes, fileBytes, undefined, fields);
      if (!body.ok) return refuse(c, site, body.problems[0]);
      const { form, files, fileNames = [] } = "form" in body.value ? body.value : { form: [], files: [] };
      const field = (name: string) => form.find(([one]) => one === name)?.[1].replaceAll("\r\n", "\n") ?? "";
      c.set("posted", { field, fields: form, files, fileNames });
      return await next();
    } finally {
      held.release();
    }
  };
}

const STATUS: ReadonlyMap<ProblemCode, 413 | 429> = new Map([
  ["body-too-large", 413],
  ["too-many-requests", 429],
]);

function refuse(c: Context, site: MountedSite, problem: Problem): Response | Promise<Response> {
  const { code } = problem;
  for (const [name, value] of Object.entries(retryHeaders([problem]))) c.header(name, value);
  return c.html(unreadPage(view(site, langOf(c.req.query("lang")), "/"), code), STATUS.get(code) ?? 400);
}
