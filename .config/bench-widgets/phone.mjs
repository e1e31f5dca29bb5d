import { chromium } from "playwright";
import { launchOptions } from "../chromium.mjs";
import { median } from "../figures.mjs";

/** 400 ms there and back, 400 kbit/s down: a phone at the edge of a cell. */
const SLOW_LINE = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** @param more arguments for Chromium */
export function startBrowser(...more) {
  const { args, ...rest } = launchOptions();
  return chromium.launch({ ...rest, args: [...args, ...more] });
}

/**
 * Opens a page on a phone that knows nothing of it (a context of its own is a cold cache), does some work there, and closes it.
 *
 * @param how `{ cpu: times slower, slowLine }`
 * @param work given the page and what was observed; its result is returned
 */
export async function onPhone(browser, url, { cpu = 1, slowLine = false }, work) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: "vi-VN",
  });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    if (cpu > 1) await devtools.send("Emulation.setCPUThrottlingRate", { rate: cpu });
    if (slowLine) {
      await devtools.send("Network.enable");
      await devtools.send("Network.emulateNetworkConditions", SLOW_LINE);
    }
    await page.addInitScript(observe);
    const requests = [];
    page.on("request", (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(url, { waitUntil: "commit" });
    return await work(page, requests);
  } finally {
    await context.close();
  }
}

/**
 * Runs in the page before anything else. `seen` is when the first field or table of the element (or, on a page without one, its first words) stood in
 * a frame that was painted: it has a size in one animation frame, and the task after that frame has run.
 */
function observe() {
  const seen = { at: 0, shift: 0, longTasks: [], interactions: new Map() };
  globalThis.seen = seen;
  const each = (type, take, more = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true, ...more });
  each("layout-shift", ({ value }) => (seen.shift += value));
  each("longtask", ({ duration }) => seen.longTasks.push(duration));
  const slower = ({ interactionId, duration }) =>
    interactionId &&
    seen.interactions.set(interactionId, Math.max(duration, seen.interactions.get(interactionId) ?? 0));
  each("event", slower, { durationThreshold: 16 });

  const wanted = () => {
    const tag = document.querySelector("dv-feedback, dv-tracker, dv-rating, dv-report");
    return tag
      ? tag.shadowRoot?.querySelector("input:not([hidden]), textarea, table")
      : document.querySelector("#before");
  };
  const look = () => {
    if ((wanted()?.getBoundingClientRect().height ?? 0) === 0) return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => (seen.at = performance.now());
    port2.postMessage(null);
  };
  requestAnimationFrame(look);
}

/** Milliseconds from the start of the navigation. */
export const whenSeen = (page) =>
  page
    .waitForFunction(() => globalThis.seen.at, null, { timeout: 60_000, polling: 50 })
    .then((handle) => handle.jsonValue());

/** @returns what a work gives in so many repetitions */
export async function repeated(times, work) {
  const results = [];
  for (let run = 0; run < times; run++) results.push(await work());
  return results;
}

/** Median, range and count, as people read them. @param digits after the point */
export function figure(numbers, unit, digits = 0) {
  const show = (number) => number.toFixed(digits);
  return `${show(median(numbers))} ${unit} (${show(Math.min(...numbers))}–${show(Math.max(...numbers))}, n=${numbers.length})`;
}
