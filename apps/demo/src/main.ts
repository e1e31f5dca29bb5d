/** The only place that reads the environment, the clock and chance; everything else is given them. */
import { randomUUID } from "node:crypto";
import path from "node:path";
import type { Result } from "@danvan/core";
import {
  accessLog,
  createMetrics,
  faultLog,
  guardedPost,
  isPostgres,
  nodePasswords,
  openDatabase,
  openIdProvider,
  ownSecretKeys,
  randomBytes,
  readConfigFile,
  readSettings,
  serve,
  smtpSender,
  stopOnSignal,
  withMetrics,
} from "@danvan/node";
import { deliverJobs, outboxSink } from "@danvan/server";
import { noticeLetter, noticeText, publicAddressOf, readAgencies } from "@danvan/site";
import { composeAgencies } from "./compose.ts";
import { firstOfficerBox } from "./terminal/first-officer-box.ts";
import { thanhSen } from "./agency/thanh-sen.ts";
import { withSink } from "./agency/with-sink.ts";
import { firstSample } from "./sample/first-sample.ts";
import { knownAgencies } from "./sample/known-agencies.ts";
import { SAMPLE_NOTICE } from "./sample/sample-mark.ts";
import { sampleSignIns } from "./sample/sign-ins.ts";
import { startFault, startProblem } from "./terminal/start-problem.ts";

/** What has had its time goes within the hour. */
const SWEEP_MS = 60 * 60 * 1000;
/** A day. */
const HEADS_MS = 24 * SWEEP_MS;

await start().catch((error: unknown) => quit([startFault(error)]));

async function start(): Promise<void> {
  const file = orQuit(readConfigFile(process.env["CONFIG"]));
  const settings = orQuit(readSettings(process.env, path.join(import.meta.dirname, "../data"), file));
  const { database, origins, publicOrigin } = settings;
  const elapsed = () => performance.now();
  const metrics = createMetrics(elapsed);
  const told = faultLog(console.error, elapsed);
  const onFault = (cause: unknown) => {
    metrics.fault();
    told(cause);
  };
  const now = () => new Date().toISOString();
  const configured = settings.agencies === undefined ? null : orQuit(readAgencies(settings.agencies));
  if (!configured && process.env["SAMPLE"] !== "0") await sampleAtFirst(database, now());
  const store = orQuit(await openDatabase(database, { onTrouble: onFault }));
  // What a demonstration would send stays here, and is shown.
  const sink = configured || settings.smtp ? undefined : outboxSink(now);
  const known = configured ?? (await knownAgencies(store, now()));
  const agencies = sink ? known.map(withSink) : known;
  // Several processes of one PostgreSQL server must be given the same ones.
  const secretKeys = settings.secretKeys ?? (isPostgres(database) ? [] : orQuit(ownSecretKeys(settings.dataDir)));
  const composed = composeAgencies({
    agencies,
    store,
    origins,
    publicOrigin,
    proofOfWork: settings.proofOfWork,
    now,
    secretKeys,
    identityProvider: settings.openId && openIdProvider(settings.openId, { now, onFault }),
    elapsed,
    random: randomBytes,
    newKey: randomUUID,
    onFault,
    sink,
  });
  const { services, site, deployments } = orQuit(composed);
  await services.ready();
  const logged = settings.accessLog ? accessLog(site, console.log, elapsed) : site;
  const { metricsToken } = settings;
  const measured = metricsToken === undefined ? logged : withMetrics(logged, metrics, metricsToken);
  const served = orQuit(await serve(measured, settings));
  // Answers under way are finished and their commits reach the disk before the store closes.
  stopOnSignal(async () => {
    await served.stop();
    await store.close();
  });

  const sweep = () => {
    for (const { code } of agencies) void services.sweep(code).catch(onFault);
  };
  /** Where others see it: whoever rewrites the chain in the database cannot rewrite what the log has told. */
  const tellHeads = () => {
    for (const { code } of agencies)
      void store
        .auditHead(code)
        .then((head) => head && console.log(JSON.stringify({ audit: code, ...head })))
        .catch(onFault);
  };
  const server = publicOrigin ?? new URL(served.url);
  const outbox = {
    store,
    deployments,
    now,
    random: randomBytes,
    post: sink ? sink.post : guardedPost,
    text: noticeText,
  };
  const mailFor = (name: string) => {
    const send = sink ? sink.send : settings.smtp && smtpSender(settings.smtp, name);
    return send && { letter: noticeLetter, send };
  };
  const mails = new Map(agencies.map(({ code, name }) => [code, mailFor(name)]));
  const deliver = () => {
    for (const agency of agencies) {
      const { code } = agency;
      const own = { ...outbox, publicAddress: publicAddressOf(agency, server), mail: mails.get(code) };
      void deliverJobs(own, code).catch(onFault);
    }
  };
  sweep();
  setInterval(sweep, SWEEP_MS).unref();
  deliver();
  setInterval(deliver, settings.outboxSeconds * 1000).unref();
  tellHeads();
  setInterval(tellHeads, HEADS_MS).unref();

  // The law, a promise or the calendar changed: figures are right meanwhile, and quick again when this is done.
  for (const { code } of agencies) void services.recount(code, "stale").catch(onFault);

  // After the port is ours, so that a second start that fails does not use up the one showing of the password.
  if (!configured && (await store.notice(thanhSen.code, SAMPLE_NOTICE.version)) !== null) {
    const signIns = await sampleSignIns(agencies, { store, passwords: nodePasswords(), random: randomBytes, now });
    if (signIns !== null) console.log(signIns);
  }
  for (const agency of agencies) {
    const officer = await services.createFirstOfficer(agency.code);
    if (officer) console.log(firstOfficerBox(officer, agency));
  }
  console.log(`danvan: ${served.url}`);
}

/** An empty database gets a small sample before it is served; its passwords are shown once the port is ours. */
async function sampleAtFirst(database: string, now: string): Promise<void> {
  const store = orQuit(await openDatabase(database, { replayable: true }));
  if ((await store.officers(thanhSen.code)).length === 0) await firstSample(store, now);
  await store.close();
}

/** The value, or an end with what is wrong. */
function orQuit<T>(result: Result<T>): T {
  return result.ok ? result.value : quit(result.problems.map(startProblem));
}

function quit(why: readonly string[]): never {
  for (const one of why) console.error(one);
  process.exit(1);
}
