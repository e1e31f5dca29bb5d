import { CHANNELS, GUIDED_KINDS, ONLINE_KINDS, STATUSES, type Calendar } from "@danvan/core";
import { todayFilters, type Actor, type InboxFilter, type InboxOnly } from "@danvan/server";

/** What of the list an address asks for. The names are those of the form, so that a narrowed list can be sent as a link. */
export const NAMES = ["xem", "tim", "loai", "linh-vuc", "kenh", "tinh-trang", "giao", "han", "xep", "cot"] as const;
export type FilterName = (typeof NAMES)[number];

/** What was asked for, each as it stands in the address; what names nothing is left out. */
export type Asked = Readonly<Partial<Record<FilterName, string>>>;

export const KINDS = [...ONLINE_KINDS, ...GUIDED_KINDS] as const;
export const DUES = ["overdue", "today", "soon", "undated"] as const;
/** Beside by due date: the newest first. */
export const NEWEST = "moi";
/** What of a case a table shows besides its words and its code, in their order. */
export const COLUMNS = ["kind", "field", "channel", "status", "timing", "receivedAt", "due", "assignee"] as const;
export type ListColumnName = (typeof COLUMNS)[number];
/** Beside the statuses: what waits for approval. */
export const AWAITS = "cho-duyet";
export const NOBODY = "chua";
export const MINE = "toi";

const SEARCH_MOST = 100;

/** Words as one line, without what cannot be seen. */
const typedSearch = (text: string) =>
  text
    .replace(/[\p{C}\s]+/gu, " ")
    .trim()
    .slice(0, SEARCH_MOST);

const among = (text: string | undefined, known: readonly string[]) =>
  text !== undefined && known.includes(text) ? text : undefined;

/** Stands between columns in an address. */
const COLUMN_MARK = "-";

/** The columns of an address, in the order of the table; none is the list as it always is. */
export function columnsOf(text: string | undefined): ListColumnName[] {
  const named = text?.split(COLUMN_MARK) ?? [];
  return COLUMNS.filter((column) => named.includes(column));
}

/** What a query says of a name: boxes that were ticked under one name stand as one value. */
export const queried =
  (query: Readonly<Record<string, readonly string[]>>) =>
  (name: string): string | undefined =>
    query[name]?.join(COLUMN_MARK);

/** Reads the address; what names nothing known asks for nothing. */
export function askedFor(query: (name: string) => string | undefined): Asked {
  const read: Record<FilterName, string | undefined> = {
    xem: among(query("xem"), ["da-xong"]),
    tim: typedSearch(query("tim") ?? "") || undefined,
    loai: among(query("loai"), KINDS),
    "linh-vuc": /^[a-z0-9-]{1,50}$/.test(query("linh-vuc") ?? "") ? query("linh-vuc") : undefined,
    kenh: among(query("kenh"), CHANNELS),
    "tinh-trang": among(query("tinh-trang"), [...STATUSES, AWAITS]),
    giao: /^[\w-]{1,100}$/.test(query("giao") ?? "") ? query("giao") : undefined,
    han: among(query("han"), DUES),
    xep: among(query("xep"), [NEWEST]),
    cot: columnsOf(query("cot")).join(COLUMN_MARK) || undefined,
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
}

/** The address of a list. */
export function addressOf(asked: Asked, path = "/lam-viec"): string {
  const query = new URLSearchParams(
    NAMES.flatMap((name) => (asked[name] ? [[name, asked[name]] as [string, string]] : [])),
  );
  return query.size > 0 ? `${path}?${query}` : path;
}

/** What the services are asked. */
export function filterOf(asked: Asked, actor: Actor, now: string, calendar: Calendar): InboxFilter {
  const { loai, kenh, giao, han } = asked;
  const status = asked["tinh-trang"];
  const due = han === undefined ? null : todayFilters(now, actor, calendar)[han as (typeof DUES)[number]];
  const only = {
    ...due,
    ...(loai && { kind: loai }),
    ...(asked["linh-vuc"] && { field: asked["linh-vuc"] }),
    ...(kenh && { channel: kenh }),
    ...(status && (status === AWAITS ? { awaitsApproval: true } : { status })),
    ...(giao && { assignee: giao === MINE ? actor.id : giao === NOBODY ? "" : giao }),
  } as InboxOnly;
  return {
    state: asked.xem === "da-xong" ? "closed" : "open",
    search: asked.tim ?? "",
    ...(asked.xep === NEWEST && { order: "newest" }),
    ...(Object.keys(only).length > 0 && { only }),
  };
}
