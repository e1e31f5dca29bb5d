// What a server takes while it works: started anew over the cases that are there, so that nothing of what wrote them is counted.
import { fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { feedback } from "./intake.mjs";

/** As the guide of operators starts it. */
const FLAGS = ["--max-semi-space-size=4", "--max-old-space-size=256"];
const ENVIRONMENT = { MALLOC_MMAP_THRESHOLD_: "1048576" };
const CLIENTS = 16;
const STEADY_MS = 30_000;
const LOOKS_MS = 500;
/** Of so many that look up a case one reads the report. */
const REPORT_EACH = 20;

/**
 * Sends, looks up and reads reports over HTTP from many clients, each with the next as soon as it has an answer, while officers sign in, look
 * at lists and search.
 *
 * @param place a file, or the address of a PostgreSQL server
 * @returns how long it took from the start of the process to the first answer, answers a second, and memory in MiB: the most of the second half
 */
export async function steadyLoad(place) {
  const started = performance.now();
  const server = fork(path.join(import.meta.dirname, "steady-server.mjs"), [place], {
    execArgv: FLAGS,
    env: { ...process.env, ...ENVIRONMENT },
  });
  const ended = once(server, "exit").then(() => Promise.reject(new Error("bench: the server ended")));
  ended.catch(() => {});
  try {
    const [{ address }] = await Promise.race([once(server, "message"), ended]);
    await send(address);
    const startMs = performance.now() - started;
    const { rate, memory } = await Promise.race([load(server, address), ended]);
    return { startMs, rate, memory };
  } finally {
    server.disconnect();
  }
}

async function send(address) {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${address}/feedback`, { method: "POST", headers, body: JSON.stringify(feedback()) });
  if (response.status !== 201) throw new Error(await response.text());
  return response.json();
}

async function read(address) {
  const response = await fetch(address);
  if (response.status !== 200) throw new Error(await response.text());
  await response.text();
}

async function load(server, address) {
  const from = performance.now();
  const goOn = () => performance.now() - from < STEADY_MS;
  let answers = 0;
  const looks = [];
  const client = async () => {
    for (; goOn(); answers += 2) {
      const { code } = await send(address);
      await read(answers % REPORT_EACH === 0 ? `${address}/report` : `${address}/cases/${code}`);
    }
  };
  const look = async () => {
    for (; goOn(); await new Promise((go) => setTimeout(go, LOOKS_MS))) {
      server.send("memory");
      const [used] = await once(server, "message");
      looks.push(used);
    }
  };
  await Promise.all([...Array.from({ length: CLIENTS }, client), look()]);
  const later = looks.slice(looks.length >> 1);
  const most = (name) => Math.max(...later.map((used) => used[name])) / 2 ** 20;
  return {
    rate: (answers * 1000) / (performance.now() - from),
    memory: { rss: most("rss"), heap: most("heapUsed"), external: most("external") },
  };
}
