// Every page of the workspace in Chromium on a processor four times slower: its longest task with the script of the workspace and without it,
// beside a page of one sentence in the same run, which is what Chromium takes for itself.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright";
import { launchOptions } from "../../../.config/chromium.mjs";
import { median, round } from "../../../.config/figures.mjs";
import { startDemo } from "../../../apps/demo/e2e/demo.ts";
import { walk } from "../../../apps/demo/e2e/magnified/walk.ts";

const SLOWER = 4;
const ROUNDS = 3;
const TASK_MS = 50;
const TRACED = ["-*", "devtools.timeline", "disabled-by-default-devtools.timeline"];
/** What the trace calls a file that is run, and a function of it that is called. */
const RUNS = ["EvaluateScript", "FunctionCall"];
/** Whoever sees the most pages: a ward's head, who manages its settings, who watches the province. */
const ACCOUNTS = ["lanh-dao", "quan-tri", "theo-doi"];
/** More than a list shows at a time. */
const CASES = 60;
/** An address of no page of the site, which is answered with one sentence. */
const SENTENCE = "/mot-cau";
const TYPED = "Đội điện sẽ thay bóng đèn.";
const ONE_SENTENCE = {
  contentType: "text/html; charset=utf-8",
  body: `<!doctype html><html lang="vi"><title>Một câu</title><p>${TYPED}</p></html>`,
};

/** @returns the longest task of a page without script, the longest that the script runs in one, and by how much it makes the longest longer */
export async function run() {
  const dataDir = mkdtempSync(path.join(tmpdir(), "danvan-bench-"));
  const demo = await startDemo(dataDir, { SAMPLE: "1" });
  const browser = await chromium.launch(launchOptions());
  try {
    await sendCases(demo.url);
    const pages = [];
    const seen = new Set();
    for (const name of ACCOUNTS) pages.push(...(await pagesOf(browser, demo, name, seen)));
    const looked = [];
    for (const page of pages) looked.push(await measure(browser, page));
    console.table(looked);
    const of = `${looked.length} pages, CPU ÷ ${SLOWER}`;
    const most = (figure) => looked.toSorted((a, b) => b[figure] - a[figure])[0];
    const [bare, longest, longer] = [most("without"), most("script"), most("more")];
    const sentence = median(looked.map((one) => one.sentence));
    const over = looked.filter(({ without }) => without > TASK_MS).length;
    return [
      {
        ...row(`longest task of a page without script, ${bare.address}, ${of}, ${over} over the bar`, bare.without),
        ratio: round(bare.without / sentence),
        against: `a page of one sentence, ${round(sentence)} ms`,
      },
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

/** With and without in turns, so that what else the machine does meets both alike. One trace for all: ending one takes seconds. */
async function measure(browser, page) {
  const visits = Array.from({ length: ROUNDS }, () => [
    { ...page, address: SENTENCE, kind: "sentence" },
    { ...page, kind: "bare" },
    { ...page, kind: "full" },
  ]).flat();
  await browser.startTracing(undefined, { categories: TRACED });
  for (const one of visits) await visit(browser, one);
  const found = longestOf(JSON.parse((await browser.stopTracing()).toString()).traceEvents, page.url);
  if (found.length !== visits.length) throw new Error(`${found.length} of ${visits.length} visits were traced`);
  const of = (kind, figure) => median(found.filter((_, at) => visits[at].kind === kind).map((one) => one[figure]));
  const [without, withIt] = [of("bare", "task"), of("full", "task")];
  return {
    address: `${page.address} (${page.name})`,
    sentence: round(of("sentence", "task")),
    without: round(without),
    with: round(withIt),
    more: round(Math.max(0, withIt - without)),
    script: round(of("full", "script")),
  };
}

/** Opens a page, looks at it again, presses the keys of lists, and types where there is a field for words. */
async function visit(browser, { url, address, state, kind }) {
  const context = await browser.newContext({ baseURL: url, storageState: state, locale: "vi-VN" });
  try {
    const page = await context.newPage();
    if (kind === "sentence") await page.route(url + SENTENCE, (route) => route.fulfill(ONE_SENTENCE));
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.enable");
    if (kind !== "full") await devtools.send("Network.setBlockedURLs", { urls: ["*.js"] });
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    await page.goto(address, { waitUntil: "load" });
    await seenAgain(page);
    for (const key of ["j", "j", "x", "k", "?", "Escape"]) await page.keyboard.press(key);
    const field = page.locator("main textarea").filter({ visible: true }).first();
    if ((await field.count()) > 0) {
      await field.pressSequentially(TYPED);
      await seenAgain(page);
    }
    await page.waitForLoadState("networkidle");
  } finally {
    await context.close();
  }
}

/** A page that is looked at again asks what is new, and keeps what is typed. */
const seenAgain = (page) => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));

/**
 * Of each visit, in its order, the longest task of the page's main thread, and the longest that a file of ours ran in one go, with the layout
 * it asked for. In time of the thread, the slowing counted.
 */
function longestOf(events, url) {
  const longest = (some) => Math.max(0, ...some.map(({ tdur }) => tdur / 1_000));
  const isOurs = ({ name, args }) => RUNS.includes(name) && args.data?.url?.startsWith(url);
  const begun = events
    .filter(({ name, args }) => name === "ParseHTML" && args.beginData?.url.startsWith(url))
    .toSorted((a, b) => a.ts - b.ts);
  const first = [...new Map(begun.toReversed().map((one) => [one.pid, one])).values()].toReversed();
  return first.map((page) => {
    const onPage = events.filter(({ pid, tid, tdur }) => tdur && pid === page.pid && tid === page.tid);
    return {
      task: longest(onPage.filter(({ name }) => name === "RunTask")),
      script: longest(onPage.filter(isOurs)),
    };
  });
}

/** What fills a list: messages as citizens send them. */
async function sendCases(url) {
  const at = `${url}/api/v1/agencies/18073`;
  const { version } = await (await fetch(`${at}/notice`)).json();
  for (let one = 1; one <= CASES; one += 1) {
    const text = `Đèn đường ở ngõ ${one} phố Nguyễn Du hỏng đã nhiều ngày, buổi tối người già và trẻ nhỏ đi lại khó.`;
    const consent = { notice: version, purposes: [] };
    const body = JSON.stringify({ key: crypto.randomUUID(), kind: "concern", lang: "vi", text, consent });
    const { status } = await fetch(`${at}/feedback`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    });
    if (status !== 201) throw new Error(`a message is answered with ${status}`);
  }
}
