import type { Services } from "@danvan/server";
import { Hono } from "hono";
import type { ClientEnv } from "../kit/page/client-env.js";
import { PAGE_HEADERS } from "../kit/page/page-headers.js";
import type { MountedSite } from "../kit/view/site.js";
import { langOf, view } from "../kit/view/view.js";
import { doctorPage } from "./doctor-page.js";

export interface DoctorRoutes {
  readonly services: Pick<Services, "agency">;
  readonly site: MountedSite;
  /** Sites that may call the API from a script. */
  readonly origins: readonly string[];
}

const HERE = "/nhung/kiem-tra";

/** The page that examines a host page in the browser of its webmaster; without the doctor's file there is none. */
export function doctorRoutes({ services, site, origins }: DoctorRoutes): Hono<ClientEnv> {
  const app = new Hono<ClientEnv>();
  const { doctor } = site;
  if (!doctor) return app;

  app.get("/", (c) => {
    const page = doctorPage(view(site, langOf(c.req.query("lang")), HERE), doctor, origins);
    return c.html(page, 200, HEADERS);
  });

  // A browser cannot ask in the name of another origin, so the server says what it would answer. What is listed is no secret: it is sent
  // to whoever asks with that origin.
  app.get("/nguon", (c) => {
    const { agency = "", origin = "" } = c.req.query();
    const known = services.agency(agency);
    return known ? c.json({ allowed: known.origins.includes(origin) }) : c.json({ allowed: false }, 404);
  });
  return app;
}

/** It may ask any server, which no other page may; what it gets is only read, never run and never made into markup. */
const HEADERS = {
  ...PAGE_HEADERS,
  "content-security-policy": PAGE_HEADERS["content-security-policy"].replace(
    "connect-src 'self'",
    "connect-src 'self' http: https:",
  ),
};
