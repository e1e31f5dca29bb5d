import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

const DEBIAN = "/usr/share/wordpress";
const here = import.meta.dirname;

/** A WordPress of its own: its files, its database and its server, all in one folder that goes with it. */
export interface WordPress {
  readonly origin: string;
  /** Numbers of the pages by their names in `install.php`. */
  readonly pages: Readonly<Record<string, number>>;
  close(): void;
}

/** @throws Error when Debian's packages are not there */
export async function startWordPress(): Promise<WordPress> {
  for (const needed of [DEBIAN, "/usr/sbin/mariadbd", "/usr/bin/php"])
    if (!existsSync(needed))
      throw new Error(`${needed} is missing: apt-get install wordpress mariadb-server php-cli php-mysql`);
  const folder = mkdtempSync(path.join(tmpdir(), "danvan-wordpress-"));
  const [root, data, socket] = ["www", "data", "socket"].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  const running: ChildProcess[] = [];
  const close = () => {
    for (const one of running) one.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    cpSync(DEBIAN, root, { recursive: true, dereference: true });
    const plugins = path.join(root, "wp-content/plugins/danvan");
    cpSync(path.join(here, "../danvan"), plugins, { recursive: true });
    cpSync(path.join(here, "../../../dist/cdn"), path.join(plugins, "widgets"), { recursive: true });
    cpSync(path.join(here, "theme"), path.join(root, "wp-content/themes/thu"), { recursive: true });
    mkdirSync(path.join(root, "wp-content/mu-plugins"), { recursive: true });
    cpSync(path.join(here, "optimisers.php"), path.join(root, "wp-content/mu-plugins/optimisers.php"));

    run("mariadb-install-db", [
      `--datadir=${data}`,
      "--user=root",
      "--auth-root-authentication-method=normal",
      "--skip-test-db",
    ]);
    running.push(
      start("/usr/sbin/mariadbd", [
        "--no-defaults",
        "--user=root",
        `--datadir=${data}`,
        `--socket=${socket}`,
        "--skip-networking",
        `--pid-file=${folder}/pid`,
      ]),
    );
    await until(() => spawnSync("mariadb-admin", [`--socket=${socket}`, "--user=root", "ping"]).status === 0);
    run("mariadb", [`--socket=${socket}`, "--user=root", "-e", "create database wordpress character set utf8mb4"]);

    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    writeFileSync(path.join(root, "wp-config.php"), configOf(origin, socket));
    const pages = JSON.parse(
      run("php", [path.join(here, "install.php")], { WP_ROOT: root, HTTP_HOST: `127.0.0.1:${port}` }),
    ) as Record<string, number>;
    running.push(start("php", ["-S", `127.0.0.1:${port}`, "-t", root]));
    await until(() =>
      fetch(origin).then(
        ({ ok }) => ok,
        () => false,
      ),
    );
    return { origin, pages, close };
  } catch (problem) {
    close();
    throw problem;
  }
}

const configOf = (origin: string, socket: string) => `<?php
define('DB_NAME', 'wordpress'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', ''); define('WP_HOME', '${origin}'); define('WP_SITEURL', '${origin}');
define('DISABLE_WP_CRON', true); define('WP_HTTP_BLOCK_EXTERNAL', true); define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

function run(command: string, args: readonly string[], env: Record<string, string> = {}): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${command}: ${error?.message ?? stderr}`);
  return stdout;
}

const start = (command: string, args: readonly string[]) => spawn(command, args, { stdio: "ignore" });

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 120; tries++) {
    if (await holds()) return;
    await new Promise((later) => setTimeout(later, 500));
  }
  throw new Error("a server did not start within a minute");
}

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
