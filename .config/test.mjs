// `npm test`: sets up what is missing, runs every check and suite, and ends with its time and one line: N passed, N failed.
import { check, finish, playwright, twoAtATime, vitest } from "./steps.mjs";

const turbo = ["turbo", "--", "run", "build", "typecheck", "--output-logs=errors-only"];

if ((await check("set up", ["provision"])) && (await check("build, types", turbo))) {
  // The longest first, and two at a time: a third one would only take its time from them.
  // One page at a time in each browser: of two pages in one browser one may be drawn no more, and its test waits for good.
  await twoAtATime([
    () => vitest("stories in a browser", ["test:stories", "--"]),
    () => vitest("elements in a browser", ["test:elements", "--"]),
    () => vitest("unit tests, UTC", ["test:unit", "--", "--maxWorkers=1"], { TZ: "UTC" }),
    () => playwright("end to end", ["test:e2e"]),
    () => playwright("the built Storybook", ["test:storybook"]),
    // The host's zone must not matter to what counts and writes days.
    ...["Asia/Ho_Chi_Minh", "America/New_York"].map(
      (zone) => () => vitest(`dates, ${zone}`, ["test:zone", "--", "--maxWorkers=1"], { TZ: zone }),
    ),
    () => check("lint", ["lint"]),
    () => check("format", ["format"]),
    () => check("packages as published", ["pkglint"]),
    () => check("public surface", ["api"]),
  ]);
}
finish();
