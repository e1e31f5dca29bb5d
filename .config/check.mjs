// `npm run check`: what a contributor runs before a commit. Types, lint, format and the unit tests that start no program; `npm test` is the whole.
import { IN_THE_GAPS, check, finish, twoAtATime, vitest } from "./steps.mjs";

const build = ["turbo", "--", "run", "build", "--filter=!@danvan/storybook", "--output-logs=errors-only"];
if (await check("build", build))
  await twoAtATime(
    [
      () =>
        vitest("unit tests without programs", [
          "test:unit",
          "--",
          "--maxWorkers=2",
          "--exclude",
          "**/{crowds,disk,examples,kill*,nginx,office-suite,pack-check,postgres,serve,sign-on,start}.test.ts",
          "--exclude",
          "**/stores/postgres/*.test.ts",
        ]),
    ],
    [
      () => check("types", ["typecheck"], IN_THE_GAPS),
      () => check("format", ["format"], IN_THE_GAPS),
      () => check("lint", ["lint"], IN_THE_GAPS),
    ],
  );
finish();
