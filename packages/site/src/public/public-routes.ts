import {
  type Calendar,
  LIMITS,
  NewRating,
  ok,
  parseTrackingCode,
  read,
  type ConsentNotice,
  type Problem,
} from "@danvan/core";
import { retryHeaders, type Gates, type Requester, type Services } from "@danvan/server";
import { Hono, type Context } from "hono";
import { posted, type PostedEnv } from "../kit/page/posted.js";
import { senderRoutes } from "./case/sender-routes.js";
import { receptionRoutes } from "./reception/reception-routes.js";
import { areaRoutes } from "./area/area-routes.js";
import { answersRoutes } from "./answers/answers-routes.js";
import { guidancePage } from "./guidance.js";
import { homePage } from "./home.js";
import { posterPage } from "./print/poster.js";
import { privacyPage } from "./privacy.js";
import { reportPage } from "./report.js";
import { trackingPage, type Tracking } from "./case/tracking.js";
import type { MountedSite } from "../kit/view/site.js";
import { streamed } from "../kit/page/streamed.js";
import { localHref } from "../kit/view/own-address.js";
import { langOf, view } from "../kit/view/view.js";

/** What is not simply a wrong input. */
const STATUSES = [
  ["case-not-found", 404],
  ["file-not-found", 404],
  ["receipt-secret-wrong", 403],
  ["too-many-requests", 429],
] as const;

export interface PublicRoutes {
  readonly services: Services;
  readonly site: MountedSite;
  readonly gates: Gates;
  /** What a person reads before consenting. */
  readonly notice: ConsentNotice;
  /** Where people reach this server. Default: what each request says. */
  readonly publicOrigin?: URL | undefined;
  readonly calendar: Calendar;
  /** UTC ISO instant. */
  now(): string;
  newKey(): string;
  onFault(cause: unknown): void;
}

/** The citizen's pages, in the order of the story. No cookie is read or set here. */
export function publicRoutes({
  services,
  site,
  gates,
  publicOrigin,
  notice,
  calendar,
  now,
  newKey,
  onFault,
}: PublicRoutes): Hono<PostedEnv> {
  const app = new Hono<PostedEnv>();
  const agency = site.agency.code;
  const viewOf = (c: Context, here: string) => view(site, langOf(c.req.query("lang")), here);

  app.get("/", (c) => {
    // A page without its figures is still the place to write to: a fault in them is told, and shows as none.
    const figures = services.report(agency).then(
      (report) => (report.ok ? report.value : null),
      (cause: unknown) => (onFault(cause), null),
    );
    const page = streamed(homePage(viewOf(c, "/"), { key: newKey(), notice }, figures));
    return c.body(page, 200, { "content-type": "text/html; charset=utf-8" });
  });
  app.get("/en", (c) => c.redirect(localHref({ site, lang: "en" }, "/"), 302));
  app.get("/ket-qua", async (c) => {
    const report = await services.report(agency);
    return c.html(reportPage(viewOf(c, "/ket-qua"), report.ok ? report.value : null));
  });
  app.route("/", areaRoutes({ services, site, now }));
  app.route("/", answersRoutes({ services, site }));
  app.route("/", receptionRoutes({ site, calendar, now }));
  app.get("/khieu-nai-to-cao", (c) => c.html(guidancePage(viewOf(c, "/khieu-nai-to-cao"))));
  app.get("/ap-phich", (c) => c.html(posterPage(viewOf(c, "/ap-phich"), publicOrigin ?? new URL(c.req.url))));
  app.get("/quyen-rieng-tu", async (c) => {
    const version = c.req.query("phien-ban");
    const shown = version === undefined ? ok(notice) : await services.notice(agency, version);
    const here = `/quyen-rieng-tu${version === undefined ? "" : `?phien-ban=${encodeURIComponent(version)}`}`;
    return shown.ok ? c.html(privacyPage(viewOf(c, here), shown.value)) : c.notFound();
  });

  /** The case behind what was typed, with the problems of what was just tried; with a secret also what is the sender's own. */
  async function track(typed: string, requester: Requester, tried: readonly Problem[] = []): Promise<Tracking> {
    const code = parseTrackingCode(typed, agency);
    if (!code.ok) return { code: typed, found: null, problems: code.problems };
    const found = await services.publicCase(agency, code.value, requester);
    return found.ok
      ? { code: code.value, found: found.value, problems: tried }
      : { code: typed, found: null, problems: found.problems };
  }

  function show(c: Context<PostedEnv>, tracking: Tracking) {
    const here = tracking.code ? `/tra-cuu?code=${encodeURIComponent(tracking.code)}` : "/tra-cuu";
    const [first, ...rest] = tracking.problems;
    for (const [name, value] of Object.entries(first ? retryHeaders([first, ...rest]) : {})) c.header(name, value);
    const status = first ? (STATUSES.find(([code]) => code === first.code)?.[1] ?? 422) : 200;
    return c.html(trackingPage(viewOf(c, here), tracking), status);
  }

  app.get("/tra-cuu", async (c) => {
    const typed = c.req.query("code");
    if (typed === undefined) return show(c, { code: "", found: null, problems: [] });
    if (typed.trim() === "")
      return show(c, { code: "", found: null, problems: [{ code: "field-required", path: "code", facts: {} }] });
    const isThanked = c.req.query("da-gui") === "danh-gia";
    return show(c, { ...(await track(typed.slice(0, 100), { client: c.env.client })), isThanked });
  });

  // A browser shows these addresses after a form was sent; asked for again, without what was sent, they lead to where the case is looked up.
  app.get("/tra-cuu/:step", (c) => c.redirect(localHref(viewOf(c, "/"), "/tra-cuu"), 303));

  const form = posted<PostedEnv>({ gates, site, publicOrigin }, { bytes: LIMITS.bodyBytes });

  const formWithFiles = posted<PostedEnv>(
    { gates, site, publicOrigin },
    { bytes: LIMITS.bodyBytes, fileBytes: LIMITS.fileCount * LIMITS.fileBytes },
  );

  app.post("/tra-cuu/danh-gia", form, async (c) => {
    const { field } = c.get("posted");
    const requester = { client: c.env.client };
    const [code, comment, level] = [field("code").slice(0, 100), field("comment").trim(), field("level")];
    const rating = read(NewRating, { ...(level && { level: Number(level) }), ...(comment && { comment }) });
    const rated = rating.ok ? await services.rate(agency, code, rating.value, requester) : rating;
    if (!rated.ok) {
      // What reads like a denunciation comes back on no screen.
      const isDenounced = rated.problems.some(({ facts }) => facts["kind"] === "denunciation");
      return show(c, { ...(await track(code, requester, rated.problems)), level, comment: isDenounced ? "" : comment });
    }
    return c.redirect(localHref(viewOf(c, "/"), `/tra-cuu?code=${encodeURIComponent(code)}&da-gui=danh-gia`), 303);
  });
  app.route("/", senderRoutes({ services, agency, form, formWithFiles, track, show }));
  return app;
}
