import { must } from "@danvan/core";
import { expect, test } from "vitest";
import { siteFixture } from "../../test/site-fixture.ts";

test("a figure of four digits is written as the element writes it", async () => {
  const { services, send } = siteFixture();
  await send("Đèn đường bị hỏng.");
  const report = { ...must(await services.report("18073")), received: 12_345 };
  const { get } = siteFixture({ report: async () => ({ ok: true, value: report }) });
  expect(await (await get("/ket-qua")).text()).toContain("<td>12.345</td>");
  expect(await (await get("/ket-qua?lang=en")).text()).toContain("<td>12,345</td>");
});
