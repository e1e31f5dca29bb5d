import { randomBytes } from "node:crypto";
import { ok, type Result } from "@danvan/core";
import { nodePasswords } from "@danvan/node";
import { createOfficers, type Officers } from "@danvan/server";
import { databasePlace } from "../input/database-place.js";
import { besideServer } from "../input/with-database.js";
import { readOptions } from "../terminal/options.js";
import { refuse } from "../terminal/problem-line.js";
import { type Context, EXIT, type Exit, Misuse } from "../terminal/terminal.js";
import { words } from "../terminal/words.js";

/**
 * `danvan user add|reset|sign-out --db FILE|URL --agency CODE --name NAME [--roles officer,head]`: officers of a database, which a server may be
 * using. A password is shown once.
 */
export async function user(args: readonly string[], context: Context): Promise<Exit> {
  const options = readOptions(args, ["db", "agency", "name", "roles"], [], 1);
  const [verb = ""] = options.positionals;
  const place = databasePlace(options, context);
  const [agency, name] = [options.required("agency"), options.required("name")];
  const roles = options.text("roles")?.split(",");
  const { lang, json, out, now } = context;
  const { newPassword, signedOut } = words[lang];
  const act = ACTS[verb];
  if (!act) throw new Misuse("command-unknown", `user ${verb}`.trim());
  const done = await besideServer(place, (store) =>
    act(
      createOfficers({ store, passwords: nodePasswords(), now: () => now, random: randomBytes }),
      agency,
      name,
      roles,
    ),
  );
  if (!done.ok) return refuse(done.problems, context);
  if (json) out(JSON.stringify({ ok: true, ...done.value }, null, 2));
  else
    out("password" in done.value ? newPassword(done.value.name, done.value.password) : signedOut(done.value.sessions));
  return EXIT.done;
}

type Done = { readonly name: string; readonly password: string } | { readonly sessions: number };
type Act = (officers: Officers, agency: string, name: string, roles: string[] | undefined) => Promise<Result<Done>>;

const ACTS: Readonly<Record<string, Act>> = {
  add: (officers, agency, name, roles) => officers.add(agency, name, roles),
  reset: (officers, agency, name) => officers.reset(agency, name),
  "sign-out": async (officers, agency, name) => {
    const ended = await officers.signOut(agency, name);
    return ended.ok ? ok({ sessions: ended.value }) : ended;
  },
};
