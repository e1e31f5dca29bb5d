import { isForm } from "@danvan/server";
import type { ProblemCode, ProblemDocument } from "@danvan/core";
import { failedPage, unreadPage } from "../kit/page/error-pages.js";
import type { View } from "../kit/view/view.js";

/**
 * What the API answers to the form of a page: its sender reads a page. An address that was typed wrongly into a form has none of its own, and
 * would be answered as programs are.
 */
export async function pageForForm(view: View, request: Request, answered: Response): Promise<Response> {
  const isProblem = answered.headers.get("content-type") === "application/problem+json";
  const isRead = request.headers.get("accept")?.includes("text/html") ?? false;
  if (!isProblem || !isRead || request.method !== "POST" || !isForm(request)) return answered;
  const { code } = (await answered.json()) as ProblemDocument;
  const page = answered.status < 500 ? unreadPage(view, code as ProblemCode) : failedPage(view);
  return new Response(page, { status: answered.status, headers: { "content-type": "text/html; charset=utf-8" } });
}
