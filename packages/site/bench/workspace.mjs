// The officers' pages of an agency with many cases, as the site answers them: time on the server and weight, page by page.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { must } from "@danvan/core";
import { createServices } from "@danvan/server";
import { openSqliteStore } from "@danvan/server/sqlite";
import { AGENCY, seedSqlite } from "../../server/bench/seed/open-cases.mjs";
import { round } from "../../../.config/figures.mjs";
import { agencyDeployment, createSites, readAgencies } from "../dist/index.js";
import { anAgency } from "../test/an-agency.ts";

/** A busy agency has so many cases; alone: what the others have lies under other keys. */
const CASES = 20_000;
const UNITS = 82;
const PARTIES = ["commune-committee"];
const READS = 40;
const PAGE_MS = 200;
const PAGE_BYTES = 60_000;
const SCRIPT_BYTES = 12_000;
const NOW = "2026-11-23T02:00:00.000Z";
const ORIGIN = "http://bench.test";
/** Each sender wrote so many of the cases, so many in a hundred are answered. */
const A_SENDER = 4;
const ANSWERED = 70;

const FILE = { href: "/x", integrity: "sha384-x" };
const LOOK = { style: FILE, script: FILE, icon: FILE, doctor: FILE, fileFields: FILE, desk: FILE };

/** @param cases how many the agency has: `npm run bench site -- 2k` for a quick look */
export async function run(cases = CASES) {
  const folder = mkdtempSync(path.join(tmpdir(), "danvan-bench-"));
  const file = path.join(folder, "danvan.db");
  await openSqliteStore(new DatabaseSync(file)).close();
  seedSqlite(file, { size: cases, own: cases });
  const handle = new DatabaseSync(file);
  answerAndTell(handle);
  const store = openSqliteStore(handle);
  try {
    const { ask, codes } = await office(store);
    const pages = [];
    for (const address of addresses(codes)) pages.push(await measure(ask, address));
    if (process.env["EACH"]) console.table(pages);
    const slowest = pages.toSorted((a, b) => b.ms - a.ms)[0];
    const heaviest = pages.toSorted((a, b) => b.bytes - a.bytes)[0];
    const script = brotliCompressSync(readFileSync(new URL("../dist/browser/desk.min.js", import.meta.url))).length;
    const of = `${cases.toLocaleString("en")} cases`;
    return [
      row(`slowest page of the workspace, ${slowest.address}, p95, ${of}`, slowest.ms, "ms", PAGE_MS),
      row(`heaviest page of the workspace, ${heaviest.address}, gzip`, heaviest.bytes, "B", PAGE_BYTES),
      row("script of the workspace, brotli", script, "B", SCRIPT_BYTES),
    ];
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

const row = (task, value, unit, bar) => ({
  task,
  value: round(value),
  unit,
  ratio: round(value / bar),
  against: "bar",
  bar,
  holds: value <= bar,
});

/** Senders leave a number, most cases are answered. */
function answerAndTell(handle) {
  const answered = `from cases where agency_id = '${AGENCY}' and code like 'seed-%' and cast(substr(code, 6) as integer) % 100 < ${ANSWERED}`;
  const at = `(select at + 3600000 from events where events.agency_id = cases.agency_id and events.case_id = cases.id)`;
  handle.exec(`begin;
    insert into contacts (agency_id, case_id, name, phone) select agency_id, id, 'Bà Hạnh', '09' || printf('%08d', cast(substr(code, 6) as integer) / ${A_SENDER}) from cases where agency_id = '${AGENCY}';
    insert into events (agency_id, case_id, id, type, at, by, facts) select agency_id, id, id || '-2', 'answered', ${at}, 'officer-1', '{}' ${answered};
    insert into answers (agency_id, case_id, event_id, text) select agency_id, id, id || '-2', 'Đội điện đã thay bóng đèn ở ngõ này.' ${answered};
    update cases set open = 0, status = 'answered', length = 2 where agency_id = '${AGENCY}' and id in (select id ${answered});
    commit; analyze`);
}

/** A site of many agencies, and how whoever may see every page asks for one. */
async function office(store) {
  const units = Array.from({ length: UNITS - 1 }, (_, at) => String(20_000 + at));
  const settings = [
    anAgency({ parties: PARTIES, oversight: { area: { code: "42", name: "Tỉnh" }, units } }),
    ...units.map((code) => anAgency({ code, name: `Đơn vị ${code}`, address: `don-vi/${code}`, parties: PARTIES })),
  ];
  const agencies = must(readAgencies(settings));
  const elapsed = () => performance.now();
  const now = () => NOW;
  let bytes = 0;
  const real = createServices({
    store,
    deployments: agencies.map((one) => must(agencyDeployment(one))),
    now,
    elapsed,
    random: (length) => Uint8Array.from({ length }, () => (bytes = (bytes * 5 + 7) % 251)),
    passwords: {
      hash: async (password) => password,
      verify: async (password, hash) => password === hash,
      isOutdated: () => false,
    },
  });
  must(await real.recount(AGENCY, "all"));
  const { name, password } = await real.createFirstOfficer(AGENCY);
  const { token } = must(await real.signIn(AGENCY, name, password));
  const roles = ["officer", "reviewer", "head", "agency-admin", "inspector", "overseer", "system-admin"];
  const services = {
    ...real,
    async session(given) {
      const session = await real.session(given);
      return session.ok ? { ok: true, value: { ...session.value, roles } } : session;
    },
  };
  const site = createSites({
    agencies,
    services,
    look: LOOK,
    assets: { answer: () => null },
    now,
    elapsed,
    newKey: () => crypto.randomUUID(),
    onFault: (cause) => console.error(cause),
  });
  const headers = { host: "bench.test", origin: ORIGIN, cookie: `danvan_session=${token}` };
  const ask = (address, body) =>
    site(new Request(ORIGIN + address, { headers, ...(body && { method: "POST", body: new URLSearchParams(body) }) }));
  await ask("/lam-viec/nam/2026/bat-dau", {});
  const actor = must(await services.session(token));
  const codes = [await send(real), await send(real)];
  must(await real.act(actor, codes[1], { type: "answer", text: "Đội điện đã thay bóng đèn ở ngõ này." }));
  return { ask, codes };
}

/** One more case, of a sender and a place that others have, too; its code. */
async function send(services) {
  const { receipt } = must(
    await services.receive(AGENCY, {
      key: crypto.randomUUID(),
      kind: "concern",
      lang: "vi",
      text: "Đèn đường ở ngõ 12 hỏng đã hai tuần nay. ".repeat(10),
      place: "ngõ 12 đường đèn",
      contact: { name: "Bà Hạnh", phone: "09 0000 0003" },
      consent: { notice: "2026-11", purposes: ["contact"] },
    }),
  );
  return receipt.code;
}

/** Every page of the workspace that grows with its cases or its units, or that an officer opens every day. */
function addresses([open, closed]) {
  const year = ["", "/nhiem-vu", "/tiep-dan", "/mo-hinh", "/so-lieu", "/chu", "/cham-diem", "/xem"];
  const units = ["", "/nhac-viec", "/cham-diem", "/bo-tieu-chi", "/tong-hop", "/thanh-tra", "/so-sanh"];
  return [
    "/lam-viec/hom-nay",
    "/lam-viec",
    "/lam-viec?xem=da-xong",
    "/lam-viec?tim=den+duong",
    "/lam-viec?xem=da-xong&tim=hiem7",
    "/lam-viec/moi",
    `/lam-viec/vu-viec/${open}`,
    `/lam-viec/vu-viec/${closed}`,
    `/lam-viec/vu-viec/${open}/moi`,
    "/lam-viec/nhap",
    "/lam-viec/mau",
    "/lam-viec/yeu-cau-du-lieu",
    "/lam-viec/chi-so-766",
    "/lam-viec/can-bo",
    "/lam-viec/trao-doi",
    "/lam-viec/tai-khoan",
    "/lam-viec/nguoi-thay",
    ...year.map((page) => `/lam-viec/nam/2026${page}`),
    ...units.map((page) => `/lam-viec/toan-tinh${page}`),
  ];
}

async function measure(ask, address) {
  const times = [];
  let text = "";
  for (let read = 0; read < READS; read += 1) {
    const before = performance.now();
    const response = await ask(address);
    text = await response.text();
    times.push(performance.now() - before);
    if (response.status !== 200) throw new Error(`${address} is answered with ${response.status}`);
  }
  const ms = times.toSorted((a, b) => a - b)[Math.floor(READS * 0.95)];
  return {
    address: address.replace(/18073-[0-9A-Z]{5}-[0-9A-Z]{5}/, "…"),
    ms,
    first: times[0],
    bytes: gzipSync(text).length,
  };
}
