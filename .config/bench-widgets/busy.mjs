import { median } from "../figures.mjs";
import { figure, onPhone, repeated, whenSeen } from "./phone.mjs";

const BUSY = { cpu: 6 };
/** The keys that Telex takes for "Đèn đường trước ngõ 5 không sáng, tối rất khó đi.". */
const TYPED = "Ddenf dduwowngf truwowcs ngox 5 khoong sangs, toois raats khos ddi.";

/** Tasks over 50 ms while the page and the form load, beside those of the page alone, in turns. */
export async function longTasks(browser, url) {
  const pages = {
    "/empty": "page alone",
    "/form": "form",
    "/loader": "form, loader",
    "/all": "form, all elements",
    "/tracker": "tracker",
    "/rating": "rating",
    "/report": "report",
  };
  const seen = Object.fromEntries(Object.keys(pages).map((address) => [address, []]));
  await repeated(9, async () => {
    for (const address of Object.keys(pages))
      seen[address].push(
        await onPhone(browser, url + address, BUSY, async (page) => {
          await whenSeen(page);
          await page.waitForTimeout(1_000);
          return page.evaluate(() => globalThis.seen.longTasks);
        }),
      );
  });
  const counts = (address) => seen[address].map((tasks) => tasks.length);
  return Object.entries(pages).map(([address, what]) => {
    const longest = Math.max(0, ...seen[address].flat());
    const row = {
      what: `long tasks, CPU ÷ 6, ${what}`,
      figure: `${figure(counts(address), "")}, longest ${longest} ms`,
    };
    // Chromium's own start takes about 50 ms, now over the line and now under it: a round is compared with its own page alone.
    const more = median(counts(address).map((count, round) => count - counts("/empty")[round]));
    return address === "/empty" ? row : { ...row, bar: "0 more", holds: more <= 0 };
  });
}

/** The slowest press of a key until what it changed is painted: real keys, the browser's own event timing. */
export async function typing(browser, url) {
  const slowest = await repeated(5, () =>
    onPhone(browser, `${url}/form`, BUSY, async (page) => {
      await whenSeen(page);
      await page.waitForLoadState("networkidle");
      await page.locator("dv-feedback").getByRole("textbox").first().focus();
      for (const letter of TYPED) await page.keyboard.press(letter, { delay: 20 });
      await page.waitForTimeout(500);
      return page.evaluate(() => Math.max(...globalThis.seen.interactions.values(), 0));
    }),
  );
  if (Math.max(...slowest) === 0) throw new Error("no key press was timed");
  return [
    {
      what: `interaction to next paint, slowest of ${TYPED.length} keys, CPU ÷ 6`,
      figure: figure(slowest, "ms"),
      bar: "≤ 100 ms",
      holds: median(slowest) <= 100,
    },
  ];
}
