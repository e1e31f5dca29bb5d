// Intake beside an outbox that is being emptied into a receiver, against the same intake alone.
import { randomBytes, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { must, ruleBook } from "@danvan/core";
import { calendarAsKnownOn, statutoryDeadlines } from "@danvan/core/data";
import { createServices, deliverJobs } from "../dist/index.js";
import { openSqliteStore } from "../dist/stores/sqlite/sqlite.js";
import { median } from "../../../.config/figures.mjs";

const SENDERS = 16;
/** A server looks for what is due twice a minute, so a round is as long: shorter ones would hold a whole call or none. */
const ROUND_MS = 30_000;
const ROUNDS = 3;

const none = () => Promise.reject(new Error("nobody signs in here"));

export async function run() {
  const folder = mkdtempSync(path.join(tmpdir(), "danvan-bench-"));
  const store = openSqliteStore(new DatabaseSync(path.join(folder, "danvan.db")));
  const webhooks = [{ id: "kho", url: "https://kho.example/", secrets: ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"] }];
  const notices = [{ version: "2026-11", text: { vi: "Đo", en: "Bench" }, url: "/" }];
  const agency = { code: "18073", name: "UBND phường Thành Sen" };
  const calendar = calendarAsKnownOn();
  const deployment = { agency, book: must(ruleBook(statutoryDeadlines)), calendar, notices, webhooks };
  const now = () => new Date().toISOString();
  const services = createServices({
    store,
    deployments: [deployment],
    now,
    elapsed: () => performance.now(),
    random: randomBytes,
    passwords: { hash: none, verify: none, isOutdated: () => false },
  });
  const text = "Đèn đường ở ngõ 12 đường Nguyễn Du hỏng đã hai tuần nay, buổi tối các cháu đi học về rất nguy hiểm.";
  const send = async () =>
    must(await services.receive("18073", { key: randomUUID(), kind: "petition", text, lang: "vi" }));
  const post = async () => ({ status: 204 });
  const outbox = {
    store,
    deployments: [deployment],
    now,
    random: randomBytes,
    post,
    publicAddress: "https://x.example",
  };

  const round = async (isEmptied) => {
    const started = performance.now();
    const goOn = () => performance.now() - started < ROUND_MS;
    let done = 0;
    const sender = async () => {
      for (; goOn(); done++) await send();
    };
    await Promise.all([
      ...Array.from({ length: SENDERS }, sender),
      ...(isEmptied ? [deliverJobs(outbox, "18073")] : []),
    ]);
    return (done / (performance.now() - started)) * 1000;
  };

  const ratios = [];
  const beside = [];
  for (let at = 0; at < ROUNDS; at++) {
    const alone = await round(false);
    beside.push(await round(true));
    ratios.push(beside.at(-1) / alone);
  }
  await store.close();
  rmSync(folder, { recursive: true });
  const ratio = median(ratios);
  return [
    {
      task: `intake beside an outbox that is emptied, ${SENDERS} senders`,
      value: Math.round(median(beside)),
      unit: "intakes/s",
      ratio: Math.round(ratio * 100) / 100,
      against: "the same intake alone",
      bar: "≥ 0.95",
      holds: ratio >= 0.95,
    },
  ];
}
