// Durable intakes a second: many senders who share commits, against the same intake with one transaction each.
import { randomBytes, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { must, ruleBook } from "@danvan/core";
import { calendarAsKnownOn, statutoryDeadlines } from "@danvan/core/data";
import { createServices } from "../dist/index.js";
import { openSqliteStore } from "../dist/stores/sqlite/sqlite.js";
import { median } from "../../../.config/figures.mjs";

const SENDERS = 64;
const ROUND_MS = 1_500;
const ROUNDS = 5;

const agency = { code: "18073", name: "UBND phường Thành Sen" };
const text =
  "Đèn đường ở ngõ 12 đường Nguyễn Du hỏng đã hai tuần nay, buổi tối các cháu đi học về rất nguy hiểm. ".repeat(3);
const notices = [{ version: "2026-11", text: { vi: "Đo", en: "Bench" }, url: "/" }];
const none = () => Promise.reject(new Error("nobody signs in here"));

export async function run() {
  const folder = mkdtempSync(path.join(tmpdir(), "danvan-bench-"));
  const store = openSqliteStore(new DatabaseSync(path.join(folder, "danvan.db")));
  const services = createServices({
    store,
    deployments: [{ agency, book: must(ruleBook(statutoryDeadlines)), calendar: calendarAsKnownOn(), notices }],
    now: () => new Date().toISOString(),
    elapsed: () => performance.now(),
    random: randomBytes,
    passwords: { hash: none, verify: none, isOutdated: () => false },
  });
  const consent = { notice: "2026-11", purposes: [] };
  const send = async () =>
    must(await services.receive("18073", { key: randomUUID(), kind: "petition", text, consent, lang: "vi" }));

  /** With one sender there is one intake a transaction; with many, those that wait share one. */
  const intakesWith = (senders) =>
    perSecond(async (goOn) => {
      let done = 0;
      const sender = async () => {
        for (; goOn(); done++) await send();
      };
      await Promise.all(Array.from({ length: senders }, sender));
      return done;
    });

  await intakesWith(SENDERS);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++)
    rounds.push({ alone: await intakesWith(1), together: await intakesWith(SENDERS) });
  await store.close();
  rmSync(folder, { recursive: true });

  const ratio = median(rounds.map(({ alone, together }) => together / alone));
  return [
    {
      task: `intake, on disk before the receipt, ${SENDERS} senders`,
      value: Math.round(median(rounds.map(({ together }) => together))),
      unit: "intakes/s",
      ratio: Math.round(ratio * 100) / 100,
      against: "one transaction each",
      bar: "≥ 2",
      holds: ratio >= 2,
    },
  ];
}

async function perSecond(work) {
  const started = performance.now();
  const done = await work(() => performance.now() - started < ROUND_MS);
  return (done / (performance.now() - started)) * 1000;
}
