import { randomBytes } from "node:crypto";
import { ok, type Result } from "@danvan/core";
import { nodePasswords } from "@danvan/node";
import { createOfficers, type Officers } from "@danvan/server";
import { databasePlace } from "../input/database-place.js";
import { servedAgency } from "../input/served-agency.js";
import { besideServer } from "../input/with-database.js";
import { type Options, readOptions } from "../terminal/options.js";
import { refuse } from "../terminal/problem-line.js";
import { type Context, EXIT, type Exit } from "../terminal/terminal.js";
import { verbOf } from "../terminal/verb-of.js";
import { type CliWords, words } from "../terminal/words.js";

/**
 * `danvan user add|reset|sign-out|link --db FILE|URL --agency CODE --name NAME [--roles officer,head] [--issuer URL --subject TEXT]`: officers
 * of a database, which a server may be using. A password is shown once.
 */
export async function user(args: readonly string[], context: Context): Promise<Exit> {
  const options = readOptions(args, ["db", "agency", "name", "roles", "issuer", "subject"], [], 1);
  const [verb = ""] = options.positionals;
  const act = verbOf(ACTS, verb, "user");
  options.only("db", "agency", "name", ...(verb === "add" ? ["roles"] : verb === "link" ? ["issuer", "subject"] : []));
  const place = databasePlace(options, context);
  const [agency, name] = [options.required("agency"), options.required("name")];
  const { lang, json, out, now } = context;
  const says = words[lang];
  const done = await besideServer(place, async (store) => {
    const served = await servedAgency(store, agency);
    if (!served.ok) return served;
    const officers = createOfficers({ store, passwords: nodePasswords(), now: () => now, random: randomBytes });
    return act(officers, agency, name, options);
  });
  if (!done.ok) return refuse(done.problems, context);
  out(json ? JSON.stringify({ ok: true, ...done.value }, null, 2) : told(done.value, says));
  return EXIT.done;
}

type Done =
  | { readonly name: string; readonly password: string }
  | { readonly name: string; readonly issuer: string }
  | { readonly sessions: number };
type Act = (officers: Officers, agency: string, name: string, options: Options) => Promise<Result<Done>>;

const ACTS: Readonly<Record<string, Act>> = {
  add: (officers, agency, name, options) => officers.add(agency, name, options.text("roles")?.split(",")),
  reset: (officers, agency, name) => officers.reset(agency, name),
  "sign-out": async (officers, agency, name) => {
    const ended = await officers.signOut(agency, name);
    return ended.ok ? ok({ sessions: ended.value }) : ended;
  },
  link: async (officers, agency, name, options) => {
    const [issuer, subject] = [options.required("issuer"), options.required("subject")];
    const linked = await officers.link(agency, name, issuer, subject);
    return linked.ok ? ok({ ...linked.value, issuer }) : linked;
  },
};

function told(done: Done, says: CliWords): string {
  if ("password" in done) return says.newPassword(done.name, done.password);
  return "issuer" in done ? says.linked(done.name, done.issuer) : says.signedOut(done.sessions);
}
