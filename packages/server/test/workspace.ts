import { createHash, randomBytes } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { must, ruleBook, type ConsentNotice, type DeadlineRule, type NewFeedback } from "@danvan/core";
import { calendarAsKnownOn, statutoryDeadlines } from "@danvan/core/data";
import { createServices, type Deployment, type Actor, type Pages, type Store } from "../src/index.ts";
import { openSqliteStore } from "../src/stores/sqlite/sqlite.ts";
import { emptyDatabase } from "./empty-database.ts";

export const AGENCY = "18073";
export const ORIGIN = "https://thanhsen.example";

/** What the agency of these tests promises: shorter than the law, so that a date exists for every kind. */
const promise: DeadlineRule = {
  id: "thu-nghiem-5-ngay",
  name: { vi: "Mức của bài kiểm thử", en: "Figure of the tests" },
  type: "term",
  bound: "at-most",
  trigger: "received",
  amount: 5,
  unit: "working-day",
  roll: "none",
  applies: { kinds: ["concern", "petition", "suggestion", "question", "information-request", "praise"] },
  metBy: ["answered", "refused", "transferred"],
  source: { document: "test" },
  sourceStatus: "illustrative",
  confidence: "illustrative",
  effectiveFrom: "2026-01-01",
  effectiveTo: null,
};

export const notice = (version: string): ConsentNotice => ({
  version,
  text: { vi: `Thông báo ${version}: cơ quan giữ dữ liệu.`, en: `Notice ${version}: the agency keeps the data.` },
  url: "/quyen-rieng-tu",
});

export const deployment: Deployment = {
  agency: { code: AGENCY, name: "UBND phường Thành Sen" },
  book: must(ruleBook(statutoryDeadlines, [promise])),
  calendar: calendarAsKnownOn(),
  notices: [notice("2026-11"), notice("2026-12")],
  origins: [ORIGIN],
  contactDays: 30,
};

export const neighbour: Deployment = {
  ...deployment,
  agency: { code: "18100", name: "UBND xã Bên Cạnh" },
  origins: [],
  oversight: { area: { code: "42", name: "Tỉnh Hà Tĩnh" } },
};

/** A workspace with a store in memory and a clock that the test sets. Quick hashes: how slow they are is the platform's choice. */
export function openWorkspace(now = "2026-11-20T02:00:00.000Z", rules: Partial<Deployment> & { store?: Store } = {}) {
  const clock = { now };
  const database = emptyDatabase(openSqliteStore);
  const { store = openSqliteStore(database), ...changes } = rules;
  const hash = (password: string) => createHash("sha256").update(password).digest("hex");
  const services = createServices({
    store,
    deployments: [{ ...deployment, ...changes }, neighbour],
    now: () => clock.now,
    elapsed: () => Date.parse(clock.now),
    random: (bytes) => new Uint8Array(randomBytes(bytes)),
    secretKeys: [{ id: "test", bytes: new Uint8Array(32).fill(7) }],
    passwords: {
      hash: (password) => Promise.resolve(hash(password)),
      verify: (password, known) => Promise.resolve(hash(password) === known),
      isOutdated: () => false,
    },
  });
  const later = (hours: number) => {
    clock.now = new Date(Date.parse(clock.now) + hours * 3_600_000).toISOString();
  };

  /** Signs the first officer in. */
  async function officer(agency = AGENCY): Promise<Actor> {
    const made = await services.createFirstOfficer(agency);
    const { token } = must(await services.signIn(agency, made?.name ?? "", made?.password ?? ""));
    return must(await services.session(token));
  }

  /** Sends one and gives its receipt. */
  const receipt = async (changes: Partial<NewFeedback> = {}, agency = AGENCY) =>
    must(await services.receive(agency, feedback(changes))).receipt;

  /** Sends one and gives its code. */
  const send = async (changes: Partial<NewFeedback> = {}, agency = AGENCY) => (await receipt(changes, agency)).code;

  return { clock, database, store, services, later, officer, receipt, send };
}

export const feedback = (changes: Partial<NewFeedback> = {}): NewFeedback => ({
  key: crypto.randomUUID(),
  kind: "concern",
  text: "Đèn đường ở ngõ 12 hỏng đã hai tuần nay.",
  place: "Tổ dân phố 5",
  consent: { notice: "2026-11", purposes: [] },
  lang: "vi",
  ...changes,
});

export const withContact: Partial<NewFeedback> = {
  contact: { name: "Nguyễn Thị Ước", phone: "0912 345 678", email: "uoc@example.vn" },
  consent: { notice: "2026-11", purposes: ["contact"] },
};

/** The first problem's code of what was refused; `undefined` for what was done. */
export const codeOf = (result: { ok: boolean; problems?: readonly { code: string }[] }) => result.problems?.[0]?.code;

/** How many cases an agency has. */
export const countCases = async (store: Store, agency = AGENCY) =>
  (await store.histories(agency, "1970-01-02T00:00:00.000Z", "2100-01-01T00:00:00.000Z")).length;

/** Every row of every table as one text, to look for what must not be there. */
export function everyRow(database: DatabaseSync): string {
  const tables = database.prepare("select name from sqlite_schema where type = 'table' and name <> 'case_words'").all();
  return JSON.stringify(
    tables.map(({ name }) =>
      database
        .prepare(`select * from ${String(name)}`)
        .all()
        .map((row) =>
          Object.values(row).map((value) =>
            value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : String(value),
          ),
        ),
    ),
  );
}

/** Pages that show what they were given, so that a test can read it. */
export const pages: Pages = {
  receipt: (page) => `<p>receipt ${JSON.stringify(page)}`,
  feedbackForm: (page) => `<form>${JSON.stringify(page)}`,
  guidance: (page) => `<p>guidance ${JSON.stringify(page)}`,
  unread: (page) => `<p>unread ${JSON.stringify(page)}`,
};
