import { ConsentNotice, ok } from "@danvan/core";
import { POLICY } from "../../services/access/policy.js";
import { answer } from "../response/json.js";
import { AGENCY, type Route } from "./route.js";

/** What a person reads before consenting, in its current version. */
export const noticeRoute: Route = {
  action: "notice",
  method: "GET",
  path: `${AGENCY}/notice`,
  in: null,
  out: ConsentNotice,
  status: 200,
  problems: [],
  roles: POLICY.notice,
  async answer({ request, params, parts }) {
    const notice = await parts.services.notice(params.agency);
    if (!notice.ok) return answer(notice);
    return answer(ok({ ...notice.value, url: fullAddress(notice.value.url, parts.publicOrigin ?? request.url) }));
  },
};

/** A page of another site shows it, so an address of ours says whose it is; `from` has the path that we are mounted under, or none. */
function fullAddress(url: string, from: URL | string): string {
  if (!url.startsWith("/")) return url;
  const base = typeof from === "string" ? "" : from.pathname.replace(/\/+$/, "");
  return new URL(base + url, from).href;
}
