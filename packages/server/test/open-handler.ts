import type { AccountBasis, ProblemDocument, Receipt } from "@danvan/core";
import { expect } from "vitest";
import { createGates, createHandler, type Deployment, type GateOptions, type HandlerOptions } from "../src/index.ts";
import { AGENCY, openWorkspace, pages } from "./workspace.ts";
import { expectContract } from "./route-contract.ts";

export const BASE = `http://localhost/api/v1/agencies/${AGENCY}`;

type OpenOptions = Partial<HandlerOptions> &
  Omit<GateOptions, "elapsed"> & {
    readonly account?: AccountBasis;
    /** What the agency decided for itself. */
    readonly rules?: Partial<Deployment>;
  };

export function openHandler({ account, rules, ...options }: OpenOptions = {}) {
  const workspace = openWorkspace(undefined, { ...rules, ...(account && { account }) });
  const gates = createGates({ elapsed: () => Date.parse(workspace.clock.now), ...options });
  const answer = createHandler({ services: workspace.services, pages, gates, ...options });
  /** Every answer of every test keeps to the table of routes. */
  const handler: typeof answer = async (request, client) => {
    const response = await answer(request, client);
    await expectContract(request, response.clone());
    return response;
  };
  const post = (path: string, body: BodyInit, type = "application/json", client?: string) =>
    handler(new Request(`${BASE}${path}`, { method: "POST", body, headers: { "content-type": type } }), client);
  const postJson = (path: string, value: unknown, client?: string) =>
    post(path, JSON.stringify(value), "application/json", client);
  const get = (path: string, headers = {}) => handler(new Request(`${BASE}${path}`, { headers }));
  /** One with headers of its own, such as the secret of a receipt. */
  const ask = (method: string, path: string, headers: Record<string, string>, body?: BodyInit, client?: string) =>
    handler(new Request(`${BASE}${path}`, { method, headers, ...(body !== undefined && { body }) }), client);
  return { ...workspace, handler, post, postJson, get, ask };
}

export async function problemOf(response: Response): Promise<ProblemDocument> {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const document = (await response.json()) as ProblemDocument;
  expect(document).toMatchObject({ type: "about:blank", status: response.status });
  expect(JSON.stringify(document)).not.toMatch(/ at |node_modules|Error/);
  return document;
}

export const formFields = (changes: Record<string, string> = {}) => ({
  key: crypto.randomUUID(),
  kind: "concern",
  text: "Đèn đường hỏng\r\nđã lâu.",
  place: "",
  name: "",
  phone: "",
  email: "",
  notice: "2026-11",
  lang: "vi",
  ...changes,
});
export const urlencoded = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
export const FORM = "application/x-www-form-urlencoded";

/** What one of the test pages was given. */
export const pageOf = async (response: Response) => {
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  const html = await response.text();
  return { kind: html.slice(0, html.indexOf("{")), given: JSON.parse(html.slice(html.indexOf("{"))) as Page };
};
export interface Page {
  lang: string;
  receipt?: Receipt;
  typed?: Record<string, unknown>;
  problems?: { code: string; path: string }[];
  kind?: string;
}
