import { expect, test } from "vitest";
import { accessLog } from "./access-log.ts";

function logging(handler: (request: Request) => Promise<Response>) {
  const lines: unknown[] = [];
  let now = 0;
  const ask = accessLog(
    handler,
    (line) => lines.push(JSON.parse(line)),
    () => (now += 7),
  );
  return {
    lines,
    ask: (path: string, init?: RequestInit) => ask(new Request(`http://localhost${path}`, init), "203.0.113.5"),
  };
}

test.each([
  ["/api/v1/agencies/18073/cases/18073-K7QM9-XWRF4/files/0194f3", "/api/v1/agencies/:/cases/:/files/:"],
  ["/tra-cuu?code=18073-K7QM9-XWRF4", "/tra-cuu"],
  ["/lam-viec/vu-viec/18073-K7QM9-XWRF4/tra-loi", "/lam-viec/vu-viec/:/tra-loi"],
  ["/", "/"],
  ["/Nguy%E1%BB%85n/0912345678", "/:/:"],
  ["/api/v1/agencies/18073/cases/kqmxxwrfkd", "/api/v1/agencies/:/cases/:"],
  ["/api/v1/agencies/18073/cases/k7qmx9wrf4", "/api/v1/agencies/:/cases/:"],
])("%s is told as %s, without client, code and query", async (path, address) => {
  const { lines, ask } = logging(async () => new Response(null, { status: 204 }));
  await ask(path);
  expect(lines).toEqual([{ method: "GET", address, status: 204, ms: 7 }]);
});

test("a handler that fails is told, too, and fails", async () => {
  const { lines, ask } = logging(() => Promise.reject(new Error("x")));
  await expect(ask("/")).rejects.toThrow("x");
  expect(lines).toMatchObject([{ status: 500 }]);
});
