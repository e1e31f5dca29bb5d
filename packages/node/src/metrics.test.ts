import { expect, test } from "vitest";
import { createMetrics, withMetrics } from "./metrics.ts";

const TOKEN = "a-long-token-of-the-scraper";

function watched() {
  let now = 0;
  const metrics = createMetrics(() => now);
  const handler = withMetrics(
    async ({ url }) => {
      now += 30;
      if (url.endsWith("/broken")) throw new Error("x");
      return new Response("x", { status: url.includes("khong-co") ? 404 : 200 });
    },
    metrics,
    TOKEN,
  );
  const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
    handler(new Request(`http://localhost${path}`, { method, headers }));
  const read = async () => (await ask("/metrics", { authorization: `Bearer ${TOKEN}` })).text();
  return { ask, metrics, read };
}

test("requests are counted by part, method and status, and timed", async () => {
  const { ask, metrics } = watched();
  for (const path of ["/", "/thanh-sen/ket-qua", "/api/v1/agencies/18073/cases/18073-K7QM9-XWRF4", "/khong-co"])
    await ask(path);
  await expect(ask("/api/broken", {}, "POST")).rejects.toThrow("x");
  metrics.fault();
  const text = metrics.text();
  for (const line of [
    'danvan_requests_total{part="home",method="GET",status="200"} 1',
    'danvan_requests_total{part="ket-qua",method="GET",status="200"} 1',
    'danvan_requests_total{part="other",method="GET",status="404"} 1',
    'danvan_requests_total{part="api",method="POST",status="500"} 1',
    'danvan_request_seconds_bucket{part="api",le="0.025"} 0',
    'danvan_request_seconds_bucket{part="api",le="0.05"} 2',
    'danvan_request_seconds_count{part="api"} 2',
    "danvan_requests_in_flight 0",
    "danvan_faults_total 1",
  ])
    expect(text.split("\n")).toContain(line);
});

test("nothing in it names a person, a case or an agency, and made-up addresses make no series", async () => {
  const { ask, metrics } = watched();
  const lines = () => metrics.text().split("\n").length;
  await ask("/x");
  const before = lines();
  for (let turn = 0; turn < 50; turn++) await ask(`/made-up-${turn}/18073-K7QM9-XWRF4?code=x`, {}, "GET");
  await ask("/x", {}, "PURGE");
  await ask("/x", {}, "BREW");
  expect(lines()).toBe(before + 1);
  expect(metrics.text()).not.toMatch(/18073|K7QM9|made-up|BREW/);
});

test("every line is of the text format", async () => {
  const { ask, metrics } = watched();
  await ask("/");
  for (const line of metrics.text().trimEnd().split("\n"))
    expect(line).toMatch(/^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{[a-z]+="[^"]*"(,[a-z]+="[^"]*")*\})? [\d.e+-]+)$/);
});

test.each(["", "Bearer", "Bearer x", "Basic x"])("without its token (%j) it is nobody's", async (authorization) => {
  const response = await watched().ask("/metrics", authorization ? { authorization } : {});
  expect([response.status, (await response.text()).includes("danvan")]).toEqual([401, false]);
});
