import { addDays, toCivilDate, type Calendar } from "@danvan/core";
import { icalendar } from "@danvan/documents";
import { Hono } from "hono";
import type { PostedEnv } from "../../kit/page/posted.js";
import type { ReceptionDay } from "../../kit/view/reception.js";
import type { MountedSite } from "../../kit/view/site.js";
import { langOf, view } from "../../kit/view/view.js";
import { receptionDays } from "./reception-days.js";
import { RECEPTION_PATH, receptionPage } from "./reception-page.js";

/** So far ahead the days are told: three months, which a quarter's posted schedule covers. */
const AHEAD_DAYS = 92;

export interface ReceptionRoutes {
  readonly site: MountedSite;
  readonly calendar: Calendar;
  /** UTC ISO instant. */
  now(): string;
}

/** The days on which citizens are received, as a page and as a calendar (RFC 5545); none where the agency has entered none. */
export function receptionRoutes({ site, calendar, now }: ReceptionRoutes): Hono<PostedEnv> {
  const app = new Hono<PostedEnv>();
  const { reception } = site;
  if (!reception) return app;
  const days = () => {
    const today = toCivilDate(now());
    return receptionDays(reception.sessions, calendar, today, addDays(today, AHEAD_DAYS));
  };
  app.get(RECEPTION_PATH, (c) =>
    c.html(receptionPage(view(site, langOf(c.req.query("lang")), RECEPTION_PATH), reception, days())),
  );
  app.get(`${RECEPTION_PATH}.ics`, (c) => {
    const lang = langOf(c.req.query("lang"));
    const { reception: t } = view(site, lang, RECEPTION_PATH).messages;
    const entries = days().map(({ date, session }, at, all) => ({
      uid: `tiep-cong-dan-${site.agency.code}-${date}-${session.from.replace(":", "")}${besides(all, at)}@danvan`,
      date,
      hours: { from: session.from, to: session.to },
      summary: `${t.title}: ${site.agency.name}`,
      description: session.who[lang],
      location: session.where[lang],
    }));
    const file = icalendar(entries, { name: `${t.title}: ${site.agency.name}`, stamp: now() });
    return c.body(file, 200, {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'attachment; filename="lich-tiep-cong-dan.ics"',
    });
  });
  return app;
}

/** What tells a session from those that begin at the same minute, at another place or moved from a day off (RFC 5545 §3.8.4.7). */
function besides(days: readonly ReceptionDay[], at: number): string {
  const { date, session } = days[at]!;
  const before = days.slice(0, at).filter((day) => day.date === date && day.session.from === session.from).length;
  return before === 0 ? "" : `-${before + 1}`;
}
