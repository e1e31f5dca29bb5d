import { must, read, type ProblemDocument } from "@danvan/core";
import { expect } from "vitest";
import { UNIVERSAL_PROBLEMS, type Route } from "../src/http/routes/route.ts";
import { ROUTES } from "../src/http/routes/table.ts";

/** The row of the table that a request is for, if there is one. */
export function routeOf({ method, url }: Request): Route | undefined {
  const { pathname } = new URL(url);
  const verb = method === "HEAD" ? "GET" : method;
  return ROUTES.find((route) => route.method === verb && patternOf(route.path).test(pathname));
}

/** An answer is what its row of the table says: the shape, the status, or one of its problems. */
export async function expectContract(request: Request, response: Response): Promise<void> {
  const route = routeOf(request);
  const type = response.headers.get("content-type") ?? "";
  if (!route || type.startsWith("text/html") || response.status === 304) return;
  if (!response.ok) {
    const { code } = (await response.json()) as ProblemDocument;
    expect([...UNIVERSAL_PROBLEMS, ...route.problems], `${route.method} ${route.path}`).toContain(code);
    return;
  }
  expect([200, route.status]).toContain(response.status);
  if (typeof route.out !== "string" && request.method !== "HEAD") must(read(route.out, await response.json()));
}

const patternOf = (path: string) => new RegExp(`^${path.replaceAll(/:\w+/g, "[^/]+")}$`);
