import { createServer } from "node:net";
import lighthouse from "lighthouse";
import { median } from "../figures.mjs";
import { startBrowser } from "./phone.mjs";

const RUNS = 3;

/** Scores of the host page with the tag, beside the same page without it: medians, category by category. */
export async function categories(_, url) {
  const port = await freePort();
  const browser = await startBrowser(`--remote-debugging-port=${port}`);
  try {
    const scores = { "/empty": [], "/form": [], "/loader": [] };
    for (let run = 0; run < RUNS; run++)
      for (const address of Object.keys(scores)) {
        const { lhr } = await lighthouse(url + address, { port, logLevel: "silent", enableErrorReporting: false });
        scores[address].push(lhr.categories);
      }
    const of = (address, id) =>
      median(scores[address].map((categories) => Math.round((categories[id].score ?? 0) * 100)));
    return Object.entries(scores["/empty"][0]).map(([id, { title }]) => {
      const [without, withFile, withLoader] = Object.keys(scores).map((address) => of(address, id));
      return {
        what: `Lighthouse, ${title}`,
        figure: `${withFile} with the form's file, ${withLoader} with the loader, ${without} without (n=${RUNS})`,
        bar: "not lower",
        holds: Math.min(withFile, withLoader) >= without,
      };
    });
  } finally {
    await browser.close();
  }
}

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
