import { median } from "../figures.mjs";
import { figure, onPhone, repeated, whenSeen } from "./phone.mjs";

const SLOW = { cpu: 4, slowLine: true };
const BAR_S = 0.8;

/** How long the form takes to stand on a slow phone, beside a page without it, in turns so that a busy machine disturbs both alike. */
export async function visible(browser, url) {
  const seconds = { "/empty": [], "/form": [], "/all": [], "/loader": [], "/loader-early": [] };
  await repeated(5, async () => {
    for (const address of Object.keys(seconds))
      seconds[address].push((await onPhone(browser, url + address, SLOW, whenSeen)) / 1000);
  });
  const empty = median(seconds["/empty"]);
  const row = (what, address) => {
    const more = median(seconds[address]) - empty;
    return {
      what: `form visible, ${what}`,
      figure: `${figure(seconds[address], "s", 2)}, + ${more.toFixed(2)} s`,
      bar: `≤ + ${BAR_S} s`,
      holds: more <= BAR_S,
    };
  };
  return [
    {
      what: "empty page visible, slow phone (400 ms, 400 kbit/s, CPU ÷ 4, cold)",
      figure: figure(seconds["/empty"], "s", 2),
    },
    row("dv-feedback.min.js", "/form"),
    row("danvan.min.js (all elements)", "/all"),
    // For forms further down: the line is asked twice, and by then nobody waits. So no bar.
    { ...row("loader.min.js, which asks twice", "/loader"), bar: undefined, holds: undefined },
    row("loader.min.js, and the form's file named in the head", "/loader-early"),
  ];
}

/** What is asked of the network until the form works and the page is quiet. */
export async function requests(browser, url) {
  const count = (address) =>
    onPhone(browser, url + address, {}, async (page, asked) => {
      await whenSeen(page);
      await page.waitForLoadState("networkidle");
      return asked.filter((path) => path.startsWith("/cdn/") || path.startsWith("/api/"));
    });
  return Promise.all(
    [
      ["Vietnamese", "/form", 1],
      ["English", "/form-en", 2],
    ].map(async ([lang, address, bar]) => {
      const asked = await count(address);
      return {
        what: `requests to a working form, ${lang}`,
        figure: `${asked.length} (${asked.map((path) => path.slice(5)).join(", ")})`,
        bar: `≤ ${bar}`,
        holds: asked.length <= bar,
      };
    }),
  );
}

/** What the tag moves on a page that is read already when the script comes, on the slow line. */
export async function shifts(browser, url) {
  const rows = [];
  for (const [what, address, isPromised = true] of [
    ["loader", "/loader"],
    ["loader, plain form inside", "/loader-fallback"],
    ["loader, below the first screen", "/loader-below"],
    ["one file, space kept by the page", "/form"],
    ["one file, plain form inside, space kept by the page", "/form-fallback"],
    ["one file, space kept by nobody", "/form-bare", false],
  ]) {
    const moved = await repeated(3, () =>
      onPhone(browser, url + address, SLOW, async (page) => {
        await whenSeen(page);
        await page.waitForTimeout(500);
        return page.evaluate(() => globalThis.seen.shift);
      }),
    );
    rows.push({
      what: `layout shift, ${what}`,
      figure: figure(moved, "", 3),
      ...(isPromised && { bar: "0.00", holds: Math.max(...moved) < 0.005 }),
    });
  }
  return rows;
}
