// `npm test`: sets up what is missing, runs every check and suite, and ends with its time and one line: N passed, N failed.
import { IN_THE_GAPS, check, finish, playwright, twoAtATime, vitest } from "./steps.mjs";

const turbo = (...args) => ["turbo", "--", "run", ...args, "--output-logs=errors-only"];
const ofStorybook = "@danvan/storybook";

if ((await check("set up", ["provision"])) && (await check("build", turbo("build", `--filter=!${ofStorybook}`)))) {
  // The longest first, and two at a time: a third one would only take its time from them.
  // One page at a time in each browser: of two pages in one browser one may be drawn no more, and its test waits for good.
  await twoAtATime(
    [
      // The host's zone must not matter. West of Greenwich, where clocks change too, all runs once; east of it what counts and writes days.
      () =>
        vitest("unit tests, America/New_York", ["test:unit", "--", "--maxWorkers=1"], {
          env: { TZ: "America/New_York" },
        }),
      () => playwright("end to end", ["test:e2e"]),
      () => vitest("elements in a browser", ["test:elements", "--"]),
      () => vitest("stories in a browser", ["test:stories", "--"]),
      () => vitest("copied files in a browser", ["test:embed", "--"]),
      // Alone: what it stands on is built, and must not be laid anew over files that others read.
      async () =>
        (await check("Storybook's build", turbo("build", "--only", `--filter=${ofStorybook}`))) &&
        playwright("the built Storybook", ["test:storybook"]),
      () => check("types", ["typecheck"]),
    ],
    [
      () => check("format", ["format"], IN_THE_GAPS),
      () => check("lint", ["lint"], IN_THE_GAPS),
      () => check("packages as published", ["pkglint"], IN_THE_GAPS),
      () => check("public surface", ["api"], IN_THE_GAPS),
      () =>
        vitest("dates, Asia/Ho_Chi_Minh", ["test:zone", "--", "--maxWorkers=1"], {
          env: { TZ: "Asia/Ho_Chi_Minh" },
          ...IN_THE_GAPS,
        }),
    ],
  );
}
finish();
