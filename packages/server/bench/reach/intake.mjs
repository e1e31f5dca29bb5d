// One agency whose senders all write at once, over whatever store.
import { randomUUID } from "node:crypto";
import { must, ruleBook } from "@danvan/core";
import { calendarAsKnownOn, statutoryDeadlines } from "@danvan/core/data";
import { randomBytes } from "../../../node/dist/index.js";
import { createServices } from "../../dist/index.js";
import { AGENCY } from "../seed/open-cases.mjs";

export const SENDERS = 64;

const text =
  "Đèn đường ở ngõ 12 đường Nguyễn Du hỏng đã hai tuần nay, buổi tối các cháu đi học về rất nguy hiểm. ".repeat(3);
const passwords = { hash: async (word) => word, verify: async (word, hash) => word === hash, isOutdated: () => false };

export const servicesOf = (store) =>
  createServices({
    store,
    deployments: [
      {
        agency: { code: AGENCY, name: "UBND phường Thành Sen" },
        book: must(ruleBook(statutoryDeadlines)),
        calendar: calendarAsKnownOn(),
        notices: [{ version: "2026-11", text: { vi: "Đo", en: "Bench" }, url: "/" }],
      },
    ],
    now: () => new Date().toISOString(),
    elapsed: () => performance.now(),
    random: randomBytes,
    passwords,
  });

/** What a citizen sends: three sentences, consent to the notice, no contact data. */
export const feedback = () => ({
  key: randomUUID(),
  kind: "petition",
  text,
  consent: { notice: "2026-11", purposes: [] },
  lang: "vi",
});

/** Sends one, and waits for its receipt. */
export const sendingTo = (services) => async () => must(await services.receive(AGENCY, feedback())).receipt;

/** So many senders, each with the next as soon as it has a receipt, until `goOn(done)` says no: how many a second had one. */
export async function rateOf(send, senders, goOn) {
  let done = 0;
  const from = performance.now();
  const sender = async () => {
    for (; goOn(done); done++) await send();
  };
  await Promise.all(Array.from({ length: senders }, sender));
  return (done * 1000) / (performance.now() - from);
}

/** For so long. */
export function lasting(ms) {
  const from = performance.now();
  return () => performance.now() - from < ms;
}
