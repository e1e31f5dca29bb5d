import type { BlockList } from "node:net";
import { describe, expect, test } from "vitest";
import { readSettings } from "./settings.ts";

const read = (env: Record<string, string>) => readSettings(env, "/srv/data");
const valueOf = (env: Record<string, string>) => {
  const result = read(env);
  return result.ok ? result.value : result.problems.map(({ code, path }) => `${code} ${path}`);
};

test("without settings a server listens on localhost:8787 and keeps its data where it was told", () => {
  expect(valueOf({})).toEqual({
    host: "localhost",
    port: 8787,
    dataDir: "/srv/data",
    database: "/srv/data/danvan.db",
    origins: [],
    accessLog: false,
    proofOfWork: false,
    outboxSeconds: 30,
  });
});

test("settings come from the environment; an empty one is none", () => {
  const set = { PORT: "0", HOST: "0.0.0.0", DATA_DIR: "/srv/x" };
  expect(valueOf(set)).toEqual({
    port: 0,
    host: "0.0.0.0",
    dataDir: "/srv/x",
    database: "/srv/x/danvan.db",
    origins: [],
    accessLog: false,
    proofOfWork: false,
    outboxSeconds: 30,
  });
  const server = "postgres://danvan:secret@db.example/danvan";
  expect(valueOf({ ...set, DATABASE_URL: server })).toMatchObject({ dataDir: "/srv/x", database: server });
  expect(valueOf({ PORT: "", HOST: "", DATA_DIR: "", ORIGINS: "" })).toEqual(valueOf({}));
});

test("a switch is on for who writes 1, and off for who writes 0", () => {
  const set = (text: string) => valueOf({ ACCESS_LOG: text, PROOF_OF_WORK: text });
  expect(["1", "true", "ON", "0", "false", "off", "No"].map(set)).toMatchObject(
    [true, true, true, false, false, false, false].map((is) => ({ accessLog: is, proofOfWork: is })),
  );
});

test("a mail server is named with the address that letters are from, and never told", () => {
  const set = { SMTP_URL: "smtps://gopy:bi-mat@thu.example", MAIL_FROM: "gopy@thanhsen.example" };
  expect(valueOf(set)).toMatchObject({ smtp: { url: new URL(set.SMTP_URL), from: set.MAIL_FROM } });
  expect(valueOf({ SMTP_URL: set.SMTP_URL })).toEqual(["setting-missing MAIL_FROM"]);
  expect(valueOf({ MAIL_FROM: set.MAIL_FROM })).toEqual(["setting-missing SMTP_URL"]);
  expect(valueOf({ ...set, MAIL_FROM: "UBND <gopy@thanhsen.example>" })).toEqual(["mail-address-invalid MAIL_FROM"]);
  const wrong = read({ ...set, SMTP_URL: "http://gopy:bi-mat@thu.example" });
  expect(JSON.stringify(wrong)).toMatch(/smtp-url-invalid(?!.*bi-mat)/);
});

test("a provider to sign in at: its address, what it knows us as, how well it has to check", () => {
  const set = {
    OIDC_ISSUER: "https://login.example/realms/tinh",
    OIDC_CLIENT_ID: "danvan",
    OIDC_CLIENT_SECRET: "secret",
    OIDC_ACR_VALUES: "LoA3 LoA2",
    OIDC_NAME: "Tài khoản của tỉnh",
  };
  expect(valueOf(set)).toMatchObject({
    openId: {
      issuer: new URL("https://login.example/realms/tinh"),
      clientId: "danvan",
      clientSecret: "secret",
      acrValues: ["LoA3", "LoA2"],
      name: "Tài khoản của tỉnh",
    },
  });
  expect(valueOf({})).not.toHaveProperty("openId", expect.anything());
});

describe("what cannot be meant is named by its key", () => {
  test.each(["http", "65536", "-1", "80.5", "123456", "0x50", " 80"])("PORT=%s", (PORT) => {
    expect(valueOf({ PORT })).toEqual(["port-invalid PORT"]);
  });
  test.each(["https://a.example/", "a.example", "*", "https://a.example https://b.example/x"])(
    "ORIGINS=%s",
    (ORIGINS) => {
      expect(valueOf({ ORIGINS })).toEqual(["origin-invalid ORIGINS"]);
    },
  );
  test("a folder without a name, which would be the one that the program was started in", () =>
    expect(readSettings({}, "/srv/data", { dataDir: "" })).toMatchObject({
      problems: [{ code: "folder-invalid", path: "dataDir" }],
    }));
  test("HOST=http://localhost", () => expect(valueOf({ HOST: "http://localhost" })).toEqual(["host-invalid HOST"]));
  test.each(["postgres://", "mysql://db.example/danvan", "danvan.db"])(
    "DATABASE_URL=%s, which is not shown",
    (DATABASE_URL) => {
      expect(read({ DATABASE_URL })).toMatchObject({
        problems: [{ code: "database-url-invalid", path: "DATABASE_URL", facts: {} }],
      });
    },
  );
  test.each(["http://login.example", "login.example", "https://login.example?x=1", "ftp://login.example"])(
    "OIDC_ISSUER=%s",
    (OIDC_ISSUER) => {
      const set = { OIDC_ISSUER, OIDC_CLIENT_ID: "danvan", OIDC_CLIENT_SECRET: "secret" };
      expect(valueOf(set)).toEqual(["issuer-invalid OIDC_ISSUER"]);
    },
  );
  test("SECRET_KEYS that are none, which are not shown", () =>
    expect(read({ SECRET_KEYS: "geheim" })).toMatchObject({
      problems: [{ code: "secret-keys-invalid", path: "SECRET_KEYS", facts: {} }],
    }));
  test("OIDC_ISSUER without what the provider knows us as", () =>
    expect(valueOf({ OIDC_ISSUER: "https://login.example" })).toEqual([
      "setting-missing OIDC_CLIENT_ID",
      "setting-missing OIDC_CLIENT_SECRET",
    ]));
  test("all of them at once, each with what was set", () => {
    const result = read({ PORT: "x", ORIGINS: "y" });
    expect(result.ok ? [] : result.problems).toEqual([
      { code: "port-invalid", path: "PORT", facts: { value: "x" } },
      { code: "origin-invalid", path: "ORIGINS", facts: { value: "y" } },
    ]);
  });
});

describe("which proxies are believed", () => {
  const trust = (TRUST_PROXY: string) => read({ TRUST_PROXY });
  test("a number is how many stand before the server", () =>
    expect(valueOf({ TRUST_PROXY: "2" })).toMatchObject({ trustProxy: { hops: 2 } }));
  test("addresses and networks are those that proxies have", () => {
    const { trustProxy } = valueOf({ TRUST_PROXY: "10.0.0.0/8, ::1 fd00::/8" }) as {
      trustProxy: { networks: BlockList };
    };
    const [inside, outside] = [
      ["10.9.9.9", "::1", "fd00::7"],
      ["11.0.0.1", "::2", "2001:db8::1"],
    ].map((addresses) => addresses.map((one) => trustProxy.networks.check(one, one.includes(":") ? "ipv6" : "ipv4")));
    expect([inside, outside]).toEqual([
      [true, true, true],
      [false, false, false],
    ]);
  });
  test.each(["true", "all", "-1", "10.0.0.0/33", "::/129", "nginx", "10.0.0", "1.5"])("TRUST_PROXY=%s", (value) =>
    expect(trust(value)).toMatchObject({
      problems: [{ code: "proxy-invalid", path: "TRUST_PROXY", facts: { value } }],
    }),
  );
});

describe("where people reach the server", () => {
  test.each(["https://gopy.example", "https://hatinh.example/gop-y", "http://10.0.0.7:8080", "https://a.example/x/y/"])(
    "PUBLIC_ORIGIN=%s",
    (PUBLIC_ORIGIN) => expect(valueOf({ PUBLIC_ORIGIN })).toMatchObject({ publicOrigin: new URL(PUBLIC_ORIGIN) }),
  );
  test.each([
    "gopy.example",
    "ftp://a.example",
    "https://a.example/?x",
    "https://u@a.example",
    "https://a.example/#x",
    "https://",
  ])("PUBLIC_ORIGIN=%s is none", (PUBLIC_ORIGIN) =>
    expect(valueOf({ PUBLIC_ORIGIN })).toEqual(["public-origin-invalid PUBLIC_ORIGIN"]),
  );
});

test("origins of the agency's sites are listed with spaces or commas", () => {
  expect(valueOf({ ORIGINS: "https://a.example, http://b.example:8080" })).toMatchObject({
    origins: ["https://a.example", "http://b.example:8080"],
  });
});

describe("a file of settings", () => {
  const from = (file: unknown, env: Record<string, string> = {}) => {
    const result = readSettings(env, "/srv/data", file);
    return result.ok ? result.value : result.problems.map(({ code, path }) => `${code} ${path}`);
  };

  test("says the same as the environment, as JSON writes it", () => {
    const file = {
      host: "0.0.0.0",
      port: 9000,
      dataDir: "/srv/x",
      origins: ["https://a.example", "https://b.example"],
      trustProxy: 1,
      publicOrigin: "https://gopy.example",
      accessLog: true,
      proofOfWork: true,
      outboxSeconds: 5,
      agencies: [{ code: "18073" }],
    };
    expect(from(file)).toEqual({
      ...file,
      database: "/srv/x/danvan.db",
      trustProxy: { hops: 1 },
      publicOrigin: new URL("https://gopy.example"),
    });
  });

  test("the environment has the last word", () => {
    expect(from({ port: 9000, host: "0.0.0.0" }, { PORT: "9001" })).toMatchObject({ port: 9001, host: "0.0.0.0" });
  });

  test.each<[unknown, string]>([
    [{ port: "http" }, "port-invalid port"],
    [{ port: 80.5 }, "port-invalid port"],
    [{ accessLog: "maybe" }, "switch-invalid accessLog"],
    [{ outboxSeconds: 0 }, "seconds-invalid outboxSeconds"],
    [{ trustProxy: ["nginx"] }, "proxy-invalid trustProxy"],
    [{ publicOrigin: "gopy.example" }, "public-origin-invalid publicOrigin"],
    [{ prot: 9000 }, "field-unknown prot"],
    [{ host: { name: "x" } }, "field-type host"],
    [{ origins: [1] }, "field-type origins"],
    [[], "field-type CONFIG"],
    [null, "field-type CONFIG"],
  ])("%j is named by its key", (file, fault) => expect(from(file)).toEqual([fault]));
});
