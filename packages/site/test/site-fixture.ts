import { must, type OnlineKind, type Receipt } from "@danvan/core";
import { createServices, type Actor, type Deployment, type Services } from "@danvan/server";
import { openSqliteStore } from "@danvan/server/sqlite";
import { emptyDatabase } from "../../server/test/empty-database.ts";
import type { Reception } from "../src/kit/view/reception.ts";
import { createSite, type SiteOptions } from "../src/site.ts";
import { TEXTS, thanhSen } from "./deployment.ts";
import { PROMISED_DAYS } from "./promise.ts";

/** Monday 23 November 2026, 09:00 in Vietnam. */
export const NOW = "2026-11-23T02:00:00.000Z";
const ORIGIN = "http://demo.test";
/** The ward of these tests follows its neighbour, so that every page can be asked for at one address. */
const AREA = { code: "42", name: "Tỉnh Hà Tĩnh" };
const SCRIPT = new Response("void 0", { headers: { "content-type": "text/javascript" } });
const neighbour: Deployment = {
  ...thanhSen,
  agency: { code: "18100", name: "Phường Trần Phú, tỉnh Hà Tĩnh" },
  // Its report can be complete: no figure is asked for that no page takes.
  account: { ...thanhSen.account!, scorer: null },
};

export interface Fixture {
  /** Sites of the agency. */
  readonly origins?: readonly string[];
  /** Instead of the roles that a signed-in officer has; a function where they change. */
  readonly roles?: Actor["roles"] | (() => Actor["roles"]);
  /** Instead of the figures of the database. */
  readonly report?: Services["report"];
  readonly publicOrigin?: URL;
  /** Default: yes. */
  readonly isCommittee?: boolean;
  /** Milliseconds that limits are counted by. Default: it stands still. */
  readonly elapsed?: () => number;
  /** Numbers from 0 to below 1. Default: few ones that come again. */
  readonly chance?: () => number;
  /** Default: it stands still at `NOW`. */
  readonly now?: () => string;
  /** When citizens are received. Default: told nowhere. */
  readonly reception?: Reception;
  /** What the agency decided for itself. */
  readonly rules?: Partial<Omit<Deployment, "agency">>;
}

/** The whole application over a database in memory, with a clock that stands still and a password hash that costs nothing. */
export function siteFixture({
  origins = [],
  roles,
  report,
  publicOrigin,
  isCommittee = true,
  rules,
  reception,
  elapsed = () => 0,
  chance,
  now = () => NOW,
}: Fixture = {}) {
  let bytes = 0;
  const real = createServices({
    store: openSqliteStore(emptyDatabase(openSqliteStore)),
    deployments: [{ ...thanhSen, origins, ...rules, oversight: { area: AREA } }, neighbour],
    now,
    elapsed,
    random: (length) => Uint8Array.from({ length }, () => (chance ? chance() * 256 : (bytes = (bytes * 5 + 7) % 251))),
    secretKeys: [{ id: "test", bytes: new Uint8Array(32).fill(7) }],
    passwords: {
      hash: async (password) => `plain ${password}`,
      verify: async (password, hash) => hash === `plain ${password}`,
      isOutdated: () => false,
    },
  });
  const services: Services = {
    ...real,
    ...(report && { report }),
    async session(token) {
      const session = await real.session(token);
      return session.ok && roles
        ? { ok: true, value: { ...session.value, roles: typeof roles === "function" ? roles() : roles } }
        : session;
    },
  };
  const faults: unknown[] = [];
  const file = { href: "/assets/x", integrity: "sha384-x" };
  const options: SiteOptions = {
    services,
    publicOrigin,
    calendar: thanhSen.calendar,
    now,
    elapsed,
    site: {
      agency: thanhSen.agency,
      isCommittee,
      promisedDays: PROMISED_DAYS,
      texts: TEXTS,
      reception,
      oversees: true,
      style: file,
      script: file,
      icon: file,
      doctor: file,
      desk: { href: "/widgets/x.min.js", integrity: "sha384-x" },
      fileFields: { href: "/widgets/file-fields.min.js", integrity: "sha384-x" },
    },
    assets: { answer: ({ url }) => (url.endsWith("/widgets/x.min.js") ? SCRIPT.clone() : null) },
    newKey: () => "3f2f7a0e-6f6c-4b5a-9a3e-0a8c7f1f2b11",
    onFault: (cause) => faults.push(cause),
  };
  const app = createSite(options);

  const get = (path: string, headers: Record<string, string> = {}) =>
    app(new Request(ORIGIN + path, { headers: { host: "demo.test", ...headers } }));
  const post = (
    path: string,
    fields: Record<string, string> | [string, string][],
    headers: Record<string, string> = {},
  ) =>
    app(
      new Request(ORIGIN + path, {
        method: "POST",
        body: new URLSearchParams(fields),
        headers: { host: "demo.test", origin: ORIGIN, ...headers },
      }),
    );

  /** A cookie of the first officer of an agency. */
  async function cookieOf(agency: string): Promise<string> {
    const officer = await services.createFirstOfficer(agency);
    if (!officer) throw new Error("signed in twice");
    const { token } = must(await services.signIn(agency, officer.name, officer.password));
    return `danvan_session=${token}`;
  }

  /** A form with files, as a browser sends it. */
  function postFiles(
    path: string,
    fields: Record<string, string>,
    files: readonly Uint8Array<ArrayBuffer>[],
    cookie = "",
  ) {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    for (const [index, bytes] of files.entries()) body.append("files", new File([bytes], `${index}`));
    const headers = { host: "demo.test", origin: ORIGIN, cookie };
    return app(new Request(ORIGIN + path, { method: "POST", body, headers }));
  }

  /** A case sent by a citizen; its code. */
  const send = async (...sent: Parameters<typeof receipt>): Promise<string> => (await receipt(...sent)).code;

  /** A case sent by a citizen; its receipt. */
  async function receipt(
    text: string,
    more: {
      place?: string;
      field?: string;
      name?: string;
      position?: string;
      helped?: true;
      kind?: OnlineKind;
      publish?: true;
    } = {},
  ): Promise<Receipt> {
    const received = await services.receive(thanhSen.agency.code, {
      key: crypto.randomUUID(),
      kind: more.kind ?? "concern",
      lang: "vi",
      text,
      ...(more.place && { place: more.place }),
      ...(more.field && { field: more.field }),
      ...(more.helped && { helped: true }),
      ...(more.name && { contact: { name: more.name } }),
      ...(more.position && { contact: { position: more.position } }),
      consent: {
        notice: "test",
        purposes: [
          "contact",
          ...(more.publish ? (["publish"] as const) : []),
          ...(more.position ? (["locate"] as const) : []),
        ],
      },
    });
    return must(received).receipt;
  }
  return { app, services, faults, options, get, post, postFiles, cookieOf, send, receipt };
}

/** The least paper that is one, and the least picture, taken somewhere: bytes of a real structure, not words that pass for them. */
export const PAPER = new Uint8Array(Buffer.from("%PDF-1.4\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n"));
const segment = (code: number, data: number[]) => [0xff, code, 0, data.length + 2, ...data];
export const PICTURE = new Uint8Array([
  0xff,
  0xd8,
  ...segment(0xe1, [...Buffer.from("Exif\0\0GPSLatitude")]),
  ...segment(0xc0, [8, 0, 8, 0, 8, 1, 1, 0x11, 0]),
  ...segment(0xda, [1, 1, 0, 0, 63, 0]),
  ...Buffer.from([1, 2, 3, 4, 0xff, 0xd9]),
]);
