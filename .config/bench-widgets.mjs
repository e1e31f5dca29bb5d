// `npm run bench:widgets`: what a citizen waits for, on pages served from this machine. Sizes are in `npm run size`; counts that are
// stable are asserted in the tests. Not part of the tests: times depend on the machine. `-- typing` runs the matching parts only.
import { print } from "./table.mjs";
import { longTasks, typing } from "./bench-widgets/busy.mjs";
import { categories } from "./bench-widgets/lighthouse.mjs";
import { requests, shifts, visible } from "./bench-widgets/loading.mjs";
import { startBrowser } from "./bench-widgets/phone.mjs";
import { startSite } from "./bench-widgets/site.mjs";

const PARTS = { visible, requests, shifts, longTasks, typing, lighthouse: categories };
const only = process.argv.slice(2).find((argument) => !argument.startsWith("--"));

const site = await startSite();
const browser = await startBrowser();
const rows = [];
try {
  for (const [name, measure] of Object.entries(PARTS)) {
    if (only && !name.toLowerCase().includes(only.toLowerCase())) continue;
    console.error(`bench: ${name}`);
    rows.push(...(await measure(browser, site.url)));
  }
} finally {
  await browser.close();
  await site.stop();
}
print(rows, ["what", "figure", "bar", "holds"]);
