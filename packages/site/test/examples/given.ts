import { must } from "@danvan/core";
import { calendarAsKnownOn } from "@danvan/core/data";
import type { SiteHandler } from "../../src/site.js";
import { anAgency } from "../an-agency.js";
import { siteFixture } from "../site-fixture.js";
import { html } from "../../src/kit/view/html.js";
import { view as viewOf } from "../../src/kit/view/view.js";
import { readAgencies } from "../../src/agencies/agency-settings.js";

/** What the examples of doc blocks and of the README name without making it. */
export const onlyCompiled = ["@danvan/node"];
const { options } = siteFixture();
export const { services, site, calendar, assets, newKey, now, elapsed, onFault } = options;
export const { texts, style, script, icon, doctor } = site;
/** A page of a form that had a fault. */
export const [view, body] = [viewOf({ ...site, base: "" }, "vi", "/"), html`<section class="errors"></section>`];
export const look = { style, script, icon, doctor };
export const agency = { ...site.agency, ...anAgency() };
export const agencies = must(readAgencies([anAgency()]));
export const settings = agencies[0]!;
export const [host, port] = ["localhost", 8787];
/** What would listen; an example opens no port. */
export const serve = (_site: SiteHandler, _address: { readonly host: string; readonly port: number }): void => {};
export const c = { body: (stream: ReadableStream): Response => new Response(stream) };
export const known = calendarAsKnownOn();
