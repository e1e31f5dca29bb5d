import { randomBytes } from "node:crypto";
import { type Result } from "@danvan/core";
import { databaseProblem, nodePasswords, openDatabase } from "@danvan/node";
import { createOfficers, type Officers } from "@danvan/server";
import { existsSync } from "node:fs";
import { readOptions } from "../terminal/options.js";
import { refuse } from "../terminal/problem-line.js";
import { type Context, EXIT, type Exit, Misuse } from "../terminal/terminal.js";
import { words } from "../terminal/words.js";

/**
 * `danvan user add|reset|sign-out --db FILE --agency CODE --name NAME [--roles officer,head]`: officers of a database, which a server may be
 * using. A password is shown once.
 */
export async function user(args: readonly string[], context: Context): Promise<Exit> {
  const options = readOptions(args, ["db", "agency", "name", "roles"], [], 1);
  const [verb = ""] = options.positionals;
  const [file, agency, name] = [options.required("db"), options.required("agency"), options.required("name")];
  const roles = options.text("roles")?.split(",");
  const { lang, json, out } = context;
  const { newPassword, signedOut } = words[lang];
  const act = ACTS[verb];
  if (!act) throw new Misuse("command-unknown", `user ${verb}`.trim());
  const done = await withOfficers(file, (officers) => act(officers, agency, name, roles));
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
    return ended.ok ? { ok: true, value: { sessions: ended.value } } : ended;
  },
};

async function withOfficers(file: string, use: (officers: Officers) => Promise<Result<Done>>): Promise<Result<Done>> {
  if (!existsSync(file)) return { ok: false, problems: [{ code: "database-missing", path: file, facts: {} }] };
  const opened = openDatabase(file, { beside: true });
  if (!opened.ok) return opened;
  const store = opened.value;
  try {
    const now = () => new Date().toISOString();
    return await use(createOfficers({ store, passwords: nodePasswords(), now, random: randomBytes }));
  } catch (error) {
    const why = databaseProblem(error, file);
    if (!why) throw error;
    return { ok: false, problems: [why] };
  } finally {
    await store.close();
  }
}
