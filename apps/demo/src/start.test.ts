import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { anAgency } from "../../../packages/site/test/an-agency.ts";
import { afterEach, beforeEach, expect, test } from "vitest";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), "danvan-demo-"))));
afterEach(() => rmSync(folder, { recursive: true }));

const { PATH, NODE_COMPILE_CACHE } = process.env;

/** The demonstration in a process of its own. */
const run = (env: Record<string, string>) =>
  spawn(process.execPath, [path.join(import.meta.dirname, "start.js")], {
    env: { PATH, NODE_COMPILE_CACHE, PORT: "0", DATA_DIR: folder, HOST: "127.0.0.1", SAMPLE: "0", ...env },
  });

/** Waits for its end. */
async function start(env: Record<string, string>) {
  const child = run(env);
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  return { out, err, code: code as number };
}

const saysOnly = (vi: string, en: string) => new RegExp(`^${vi}[^\n]*\n${en}[^\n]*\n$`);

test("a busy port is one clear sentence, and the password of the first start is not used up", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const { out, err, code } = await start({ PORT: String(port) });
  other.close();
  expect([out, code]).toEqual(["", 1]);
  expect(err).toMatch(saysOnly(`Cổng ${port} đang có chương trình khác dùng`, `Port ${port} is already in use`));
});

test("a data folder that cannot be written is one clear sentence", async () => {
  // A folder below a file: nobody can make it, not even root.
  writeFileSync(path.join(folder, "file"), "");
  const { err, code } = await start({ DATA_DIR: path.join(folder, "file", "data") });
  expect(code).toBe(1);
  expect(err).toMatch(
    saysOnly("Không có .*danvan\\.db và không tạo được", "There is no .*danvan\\.db, and it cannot be made"),
  );
});

test("a file that is no database is one clear sentence", async () => {
  writeFileSync(path.join(folder, "danvan.db"), "không phải cơ sở dữ liệu ".repeat(100));
  const { err, code } = await start({});
  expect(code).toBe(1);
  expect(err).toMatch(saysOnly(".*danvan\\.db không phải cơ sở dữ liệu", ".*danvan\\.db is not a database"));
});

test("a host that is not this machine's, and a port that is none, are one clear sentence each", async () => {
  const [host, port] = await Promise.all([start({ HOST: "192.0.2.1" }), start({ PORT: "http" })]);
  expect([host.code, port.code]).toEqual([1, 1]);
  expect(host.err).toMatch(
    saysOnly("Không mở được địa chỉ 192\\.0\\.2\\.1", "Cannot open the address 192\\.0\\.2\\.1"),
  );
  expect(port.err).toMatch(saysOnly('PORT đang là "http"', 'PORT is "http", but must be a number'));
});

test.each(["SIGTERM", "SIGINT"] as const)(
  "%s ends it cleanly, whatever connection a browser keeps open",
  async (signal) => {
    const child = run({});
    const port = await portOf(child);
    const silent = connect(port, "127.0.0.1");
    await once(silent, "connect");
    silent.on("error", () => {}); // being cut off is what it is here for
    child.kill(signal);
    const [code] = await once(child, "exit");
    expect(code).toBe(0);
  },
);

test.each([
  ["SIGTERM", 1],
  // npm passes a signal on that the system sent to both.
  ["SIGTERM", 2],
  ["SIGINT", 1],
] as const)(
  "%s, sent %i times, lets a message that is being sent be received; then the process ends",
  async (signal, times) => {
    const child = run({});
    const port = await portOf(child);
    const words = "key=&kind=concern&lang=vi&text=%C4%90%C3%A8n%20%C4%91%C6%B0%E1%BB%9Dng%20h%E1%BB%8Fng.";
    const body = words.replace("key=", `key=${randomUUID()}`);
    const socket = connect(port, "127.0.0.1");
    const answered = text(socket);
    socket.write(
      [
        "POST /api/v1/agencies/18073/feedback HTTP/1.1",
        "Host: localhost",
        "Content-Type: application/x-www-form-urlencoded",
        `Content-Length: ${body.length}`,
        "Expect: 100-continue",
        "Connection: close",
        "",
        "",
      ].join("\r\n"),
    );
    // The server says so when it has begun to answer.
    await once(socket, "readable");
    for (let sent = 0; sent < times; sent++) child.kill(signal);
    // A second try of the same kind is refused once it has stopped listening.
    await expect.poll(() => isRefused(port)).toBe(true);
    socket.write(body);
    const [answer, [code]] = await Promise.all([answered, once(child, "exit")]);
    expect(answer).toMatch(/HTTP\/1\.1 201 /);
    expect(code).toBe(0);
  },
);

/** The port that a starting process says it listens at. */
async function portOf(child: ReturnType<typeof run>): Promise<number> {
  for await (const line of createInterface(child.stdout)) {
    const port = Number(/^danvan: \S+:(\d+)$/.exec(line)?.[1] ?? 0);
    if (port) return port;
  }
  throw new Error("It ended without a port.");
}

async function isRefused(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  const refused = await once(socket, "connect").then(
    () => false,
    () => true,
  );
  socket.destroy();
  return refused;
}

/** Starts with a file of settings. */
function startWith(config: unknown) {
  const file = path.join(folder, `${randomUUID()}.json`);
  writeFileSync(file, typeof config === "string" ? config : JSON.stringify(config));
  return start({ CONFIG: file });
}

test("a file of settings that is missing, broken or wrong ends the start with its key", async () => {
  const [missing, broken, wrong, agency, rule] = await Promise.all([
    start({ CONFIG: path.join(folder, "none.json") }),
    startWith("{"),
    startWith({ trustProxy: "nginx", prot: 1 }),
    startWith({ agencies: [{ code: "x" }] }),
    startWith({ agencies: [anAgency({ overlays: [{ id: "x" }] })] }),
  ]);
  for (const { code } of [missing, broken, wrong, agency, rule]) expect(code).toBe(1);
  expect(missing.err).toMatch(/none\.json/);
  expect(broken.err).toMatch(/JSON/);
  expect(wrong.err).toMatch(/^prot: [^]*trustProxy is "nginx"/m);
  expect(agency.err).toMatch(/^agencies\.0\.code: /m);
  expect(rule.err).toMatch(/agencies\.0\.overlays\.0/);
});

test("each agency of a file gets its first officer and its own address", async () => {
  const file = path.join(folder, "two.json");
  const other = { code: "18100", name: "Phường Trần Phú, tỉnh Hà Tĩnh", address: "tran-phu" };
  writeFileSync(file, JSON.stringify({ agencies: [anAgency({ address: "thanh-sen" }), anAgency(other)] }));
  const child = run({ CONFIG: file });
  const said: string[] = [];
  let url = "";
  for await (const line of createInterface(child.stdout)) {
    said.push(line);
    [, url = ""] = /^danvan: (\S+)$/.exec(line) ?? [];
    if (url) break;
  }
  for (const words of ["Phường Thành Sen", "/thanh-sen/lam-viec", "Phường Trần Phú", "/tran-phu/lam-viec"])
    expect(said.join("\n")).toContain(words);
  const titles = await Promise.all(
    ["/", "/thanh-sen/", "/tran-phu/"].map(async (one) => /<title>[^<]*/.exec(await (await fetch(url + one)).text())),
  );
  expect(titles.join()).toMatch(/cơ quan nào\?.*Thành Sen.*Trần Phú/);
  child.kill("SIGTERM");
  await once(child, "exit");
});

test("the first start makes a sample: every page says so, one account a role is told once", async () => {
  const starting = async () => {
    const child = run({ SAMPLE: "" });
    const said: string[] = [];
    let url = "";
    for await (const line of createInterface(child.stdout)) {
      said.push(line);
      [, url = ""] = /^danvan: (\S+)$/.exec(line) ?? [];
      if (url) break;
    }
    const pages = await Promise.all(
      ["/", "/ket-qua", "/lam-viec", "/tra-cuu", "/en", "/khong-co"].map(async (one) =>
        (await fetch(url + one)).text(),
      ),
    );
    child.kill("SIGTERM");
    await once(child, "exit");
    return { said: said.join("\n"), pages };
  };
  const first = await starting();
  for (const role of ["officer", "reviewer", "head", "administrator", "inspector"]) expect(first.said).toContain(role);
  for (const page of first.pages) expect(page).toMatch(/Dữ liệu mẫu|Sample data/);
  const second = await starting();
  expect(second.said).not.toContain("can-bo");
  for (const page of second.pages) expect(page).toMatch(/Dữ liệu mẫu|Sample data/);
});
