// Every page of the workspace in Chromium on a processor four times slower: its longest task with the script of the workspace and without it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright";
import { launchOptions } from "../../../.config/chromium.mjs";
import { median, round } from "../../../.config/figures.mjs";
import { startDemo } from "../../../apps/demo/e2e/fixtures.ts";
import { walk } from "../../../apps/demo/e2e/magnified/walk.ts";

const SLOWER = 4;
const ROUNDS = 3;
const TASK_MS = 50;
const TRACED = ["-*", "devtools.timeline", "disabled-by-default-devtools.timeline"];
/** What the trace calls a file that is run, and a function of it that is called. */
const RUNS = ["EvaluateScript", "FunctionCall"];
/** Whoever sees the most pages: a ward's head, who manages its settings, who watches the province. */
const ACCOUNTS = ["lanh-dao", "quan-tri", "theo-doi"];
const TYPED = "Đội điện sẽ thay bóng đèn.";

/** @returns the longest that the script runs in one task, and by how much it makes the longest task of a page longer */
export async function run() {
  const dataDir = mkdtempSync(path.join(tmpdir(), "danvan-bench-"));
  const demo = await startDemo(dataDir, { SAMPLE: "1" });
  const browser = await chromium.launch(launchOptions());
  try {
    const pages = [];
    const seen = new Set();
    for (const name of ACCOUNTS) pages.push(...(await pagesOf(browser, demo, name, seen)));
    const looked = [];
    for (const page of pages) looked.push(await measure(browser, page));
    console.table(looked);
    const of = `${looked.length} pages, CPU ÷ ${SLOWER}`;
    const longest = looked.toSorted((a, b) => b.script - a.script)[0];
    const longer = looked.toSorted((a, b) => b.more - a.more)[0];
    return [
      row(`longest that the script runs at a time, ${longest.address}, ${of}`, longest.script),
      row(`most that the script adds to the longest task, ${longer.address}, ${of}`, longer.more),
    ];
  } finally {
    await browser.close();
    await demo.stop();
    rmSync(dataDir, { recursive: true });
  }
}

const row = (task, value) => ({
  task,
  value: round(value),
  unit: "ms",
  ratio: round(value / TASK_MS),
  against: "bar",
  bar: TASK_MS,
  holds: value <= TASK_MS,
});

/** Signs in, and finds one address of each kind of page by its links. */
async function pagesOf(browser, { url, accounts }, name, seen) {
  const account = accounts.find((one) => one.name === name);
  const context = await browser.newContext({ baseURL: url, locale: "vi-VN" });
  const page = await context.newPage();
  await page.goto(account.at);
  await page.getByLabel("Tên đăng nhập").fill(account.name);
  await page.getByLabel("Mật khẩu").fill(account.password);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await page.waitForURL((address) => !address.pathname.endsWith("dang-nhap"));
  const found = [];
  const inside = (address) => address.includes("/lam-viec");
  await walk(page, [new URL(page.url()).pathname], seen, async (address) => void found.push(address));
  const state = await context.storageState();
  await context.close();
  return found.filter(inside).map((address) => ({ url, address, state, name }));
}

/** With and without in turns, so that what else the machine does meets both alike. */
async function measure(browser, page) {
  const [bare, full] = [[], []];
  for (let at = 0; at < ROUNDS; at += 1) {
    bare.push(await visit(browser, page, false));
    full.push(await visit(browser, page, true));
  }
  const longest = (visits) => median(visits.map(({ task }) => task));
  return {
    address: `${page.address} (${page.name})`,
    without: round(longest(bare)),
    with: round(longest(full)),
    more: round(Math.max(0, longest(full) - longest(bare))),
    script: round(median(full.map(({ script }) => script))),
  };
}

/** Opens a page, looks at it again, presses the keys of lists, and types where there is a field for words. */
async function visit(browser, { url, address, state }, hasScript) {
  const context = await browser.newContext({ baseURL: url, storageState: state, locale: "vi-VN" });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    if (!hasScript) await devtools.send("Network.setBlockedURLs", { urls: ["*.js"] });
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    await browser.startTracing(page, { categories: TRACED });
    await page.goto(address, { waitUntil: "load" });
    await seenAgain(page);
    for (const key of ["j", "j", "x", "k", "?", "Escape"]) await page.keyboard.press(key);
    const field = page.locator("main textarea").filter({ visible: true }).first();
    if ((await field.count()) > 0) {
      await field.pressSequentially(TYPED);
      await seenAgain(page);
    }
    await page.waitForLoadState("networkidle");
    return longestOf(JSON.parse((await browser.stopTracing()).toString()).traceEvents, url);
  } finally {
    await context.close();
  }
}

/** A page that is looked at again asks what is new, and keeps what is typed. */
const seenAgain = (page) => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));

/**
 * The longest task of the page's main thread, and the longest that a file of ours ran in one go, with the layout it asked for. In time of the
 * thread, the slowing counted: a machine that does other work, too, makes no task longer.
 */
function longestOf(events, url) {
  const page = events.find(({ name, args }) => name === "ParseHTML" && args.beginData?.url.startsWith(url));
  const onPage = events.filter(({ pid, tid, tdur }) => tdur && pid === page.pid && tid === page.tid);
  const isOurs = ({ name, args }) => RUNS.includes(name) && args.data?.url?.startsWith(url);
  const longest = (some) => Math.max(0, ...some.map(({ tdur }) => tdur / 1_000));
  return {
    task: longest(onPage.filter(({ name }) => name === "RunTask")),
    script: longest(onPage.filter(isOurs)),
  };
}
