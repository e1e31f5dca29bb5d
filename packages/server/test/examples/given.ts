import sqlite from "node:sqlite";
import { ImportMapping, must, prepare, read, type AccountBasis } from "@danvan/core";
import { directive, dutyMeasures, indicators, qd766Group5 } from "@danvan/core/data";
import { Pool as PgPool } from "pg";
import { hashOf, START, type AuditEntry } from "../../src/audit/chain.js";
import { createContext } from "../../src/services/context/context.js";
import { OFFICER } from "../../src/store/conformance/examples.js";
import type { RollupQuery } from "../../src/store/statistics.js";
import { openSqliteStore } from "../../src/stores/sqlite/sqlite.js";
import { photo as photoOf } from "../pictures.js";
import { deployment, feedback as anyFeedback, openWorkspace, pages } from "../workspace.js";

/** What the examples of doc blocks and of the README name without making it. */
export { deployment, OFFICER, pages };
export { openSqliteStore, readSqliteStore } from "../../src/stores/sqlite/sqlite.js";

/** They open a file or a database that is not there. */
export const onlyCompiled = ["Pool(", "(pool)", "import { DatabaseSync }"];
export const Pool = PgPool;
export const [connectionString, types] = ["postgres://nobody@localhost:1/nothing", undefined];
export const pool = new PgPool({ connectionString });

const workspace = openWorkspace("2026-11-20T02:00:00.000Z");
export const { store, services } = workspace;
export const handle = new sqlite.DatabaseSync(":memory:");
export const deployments = [deployment];
export const table = [
  { row: 1, cells: ["Mã", "Nội dung", "Ngày"] },
  { row: 2, cells: ["HT-1", "Đèn đường hỏng.", "2026-11-19 09:30"] },
];
export const mapping = must(
  read(ImportMapping, {
    version: 1,
    source: "1022",
    columns: { number: "Mã", text: "Nội dung", receivedAt: "Ngày" },
    kind: "concern",
    channel: "phone",
    lang: "vi",
    dates: { zone: "+07:00" },
  }),
);
export const post = async () => ({ status: 204 });
export const { agency, book, calendar, notices } = deployment;
export const account: AccountBasis = {
  directive,
  parties: ["commune-committee"],
  indicators,
  measures: dutyMeasures,
  figures: [],
  scorer: prepare(qd766Group5, indicators),
};
export const now = (): string => workspace.clock.now;
export const elapsed = (): number => 0;
export const random = (bytes: number): Uint8Array =>
  Uint8Array.from({ length: bytes }, (_, at) => (at * 89 + 20) % 256);
export const randomBytes = random;
export const passwords = {
  hash: async (password: string): Promise<string> => `plain ${password}`,
  verify: async (password: string, hash: string): Promise<boolean> => hash === `plain ${password}`,
  isOutdated: (): boolean => false,
};
export const password = "mat-khau-cua-vi-du";
export const hash = passwords.hash;
export const context = createContext({
  store,
  deployments: [{ ...deployment, account }],
  now,
  elapsed,
  random,
  passwords,
});
export const actor = await workspace.officer();
export const deputy = actor;
export const request = new Request("http://localhost/api/v1/agencies/18073/report");
export const json = (value: unknown): Response => Response.json(value);
export const officer = OFFICER;
export const key = crypto.randomUUID();
export const [at, by] = ["2026-11-20T02:00:00.000Z", OFFICER.id];
export const events = [{ type: "received", at, by: "citizen", kind: "concern", channel: "web" }] as const;
export const feedback = anyFeedback();
await services.receive("18073", anyFeedback());

/** In memory, whatever the example calls its file. */
export class DatabaseSync extends sqlite.DatabaseSync {
  constructor(_file: string, _options?: sqlite.DatabaseSyncOptions) {
    super(":memory:");
    openSqliteStore(this);
  }
}
openSqliteStore(handle);
export const openMyStore = openSqliteStore.bind(null, new sqlite.DatabaseSync(":memory:"));
export const test = (_name: string, _run: () => unknown): void => {};

/** A chain in which somebody changed the seventh entry. */
export async function* bent(): AsyncGenerator<AuditEntry> {
  let previous = START;
  for (let seq = 1; seq <= 8; seq += 1) {
    const entry = { agency: agency.code, seq, previous, actor: by, verb: "answer", object: "", at };
    const hash = await hashOf(entry);
    yield { ...entry, hash, object: seq === 7 ? "18073-K7QM9-XWRF4" : "" };
    previous = hash;
  }
}
export const entries = bent();
export const photo = photoOf();
export const query: RollupQuery = { agency: "18073", from: 0, to: 1, until: 1, cutOff: 0, rules: "of the example" };
export const bytes = new TextEncoder().encode("--x\r\n\r\na\r\n--x\r\n\r\nb\r\n--x--\r\n");
export const scrub = async (): Promise<boolean> => true;
export const idle = async (): Promise<void> => {};
export const pause = async (_ms: number): Promise<void> => {};
export const onTrouble = (_trouble: unknown): void => {};
