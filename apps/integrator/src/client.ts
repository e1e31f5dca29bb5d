import createClient, { type Client } from "openapi-fetch";
import type { components, paths } from "../dist/api.d.ts";

type Schemas = components["schemas"];

/** How the API is reached; `fetch` is the platform's unless another one is given. */
export interface Connection {
  readonly baseUrl: string;
  readonly agency: string;
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** A problem that the API answered with, by its code. */
export class ApiProblem extends Error {
  readonly problem: Schemas["ProblemDocument"];
  constructor(problem: Schemas["ProblemDocument"]) {
    super(problem.code);
    this.problem = problem;
  }
}

const clientOf = ({ baseUrl, fetch }: Connection): Client<paths> =>
  createClient<paths>({ baseUrl, ...(fetch && { fetch }) });

interface Outcome<T> {
  readonly data?: T;
  readonly error?: unknown;
}

function valueOf<T>({ data, error }: Outcome<T>): T {
  if (data === undefined) throw new ApiProblem(error as Schemas["ProblemDocument"]);
  return data;
}

/**
 * Sends what a person wrote in another system. The key is made once and kept with it: whoever is not sure that it arrived sends it again.
 * @throws ApiProblem
 */
export async function send(to: Connection, feedback: Schemas["NewFeedback"]): Promise<Schemas["Receipt"]> {
  const params = { path: { agency: to.agency } };
  return valueOf(
    await clientOf(to).POST("/api/v1/agencies/{agency}/feedback", { params, body: feedback }),
  ) as Schemas["Receipt"];
}

/** Where a case stands. @throws ApiProblem */
export async function track(from: Connection, code: string): Promise<Schemas["PublicCase"]> {
  const params = { path: { agency: from.agency, code } };
  return valueOf(await clientOf(from).GET("/api/v1/agencies/{agency}/cases/{code}", { params }));
}

/** Signs an officer in. @throws ApiProblem */
export async function signIn(to: Connection, body: Schemas["NewSession"]): Promise<string> {
  const params = { path: { agency: to.agency } };
  return valueOf(await clientOf(to).POST("/api/v1/agencies/{agency}/session", { params, body })).token;
}

/** The cases that wait, page after page. @throws ApiProblem */
export async function* waitingCases(from: Connection, token: string): AsyncGenerator<Schemas["InboxEntry"]> {
  const headers = { authorization: `Bearer ${token}` };
  let after: string | undefined;
  do {
    const params = { path: { agency: from.agency }, query: { ...(after !== undefined && { after }) } };
    const page = valueOf(await clientOf(from).GET("/api/v1/agencies/{agency}/officer/cases", { params, headers }));
    yield* page.entries;
    after = page.next ?? undefined;
  } while (after !== undefined);
}

/** Answers a case. @throws ApiProblem */
export async function answer(
  to: Connection,
  token: string,
  code: string,
  text: string,
): Promise<Schemas["OfficerCase"]> {
  const headers = { authorization: `Bearer ${token}` };
  const params = { path: { agency: to.agency, code } };
  const address = "/api/v1/agencies/{agency}/officer/cases/{code}/actions";
  return valueOf(await clientOf(to).POST(address, { params, headers, body: { type: "answer", text } }));
}
