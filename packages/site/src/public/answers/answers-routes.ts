import { read, PublishedQuery } from "@danvan/core";
import type { Services } from "@danvan/server";
import { Hono } from "hono";
import type { PostedEnv } from "../../kit/page/posted.js";
import type { MountedSite } from "../../kit/view/site.js";
import { langOf, view } from "../../kit/view/view.js";
import { addressOf, ANSWERS_PATH, answersPage } from "./answers-page.js";

/** Published answers, by a GET form whose address can be kept: nothing in it is a person's. */
export function answersRoutes({ services, site }: { readonly services: Services; readonly site: MountedSite }) {
  const app = new Hono<PostedEnv>();
  app.get(ANSWERS_PATH, async (c) => {
    const said = (name: string) => (c.req.query(name) ?? "").trim();
    const asked = { tim: said("tim"), noi: said("noi"), "linh-vuc": said("linh-vuc") };
    const after = c.req.query("sau");
    const shown = view(site, langOf(c.req.query("lang")), addressOf(asked, after));
    const query = read(PublishedQuery, {
      search: asked.tim,
      place: asked.noi,
      field: asked["linh-vuc"],
      ...(after && { after }),
    });
    const found = query.ok ? await services.published(site.agency.code, query.value) : query;
    return found.ok
      ? c.html(answersPage(shown, asked, found.value))
      : c.html(answersPage(shown, asked, { version: 1, entries: [], next: null }), 422);
  });
  return app;
}
