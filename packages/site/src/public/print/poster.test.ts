import { correction, generate } from "lean-qr/nano";
import { expect, test } from "vitest";
import { siteFixture } from "../../../test/site-fixture.ts";

const page = async (path: string, publicOrigin?: URL) =>
  (await siteFixture({ ...(publicOrigin && { publicOrigin }) }).get(path)).text();

test("the sheet leads to the form where people reach the server, by camera and by hand", async () => {
  const html = await page("/ap-phich", new URL("https://gopy.vidu.vn"));
  expect(html).toContain('<p class="poster-address">gopy.vidu.vn</p>');
  const side = generate("https://gopy.vidu.vn/#gui", { minCorrectionLevel: correction.Q }).size + 8;
  expect(html).toContain(`viewBox="-4 -4 ${side} ${side}"`);
});

test("it says that complaints and denunciations go elsewhere, in both languages", async () => {
  expect(await page("/ap-phich")).toContain("Không nhận khiếu nại, tố cáo qua mã này.");
  expect(await page("/ap-phich?lang=en")).toContain("Complaints and denunciations are not taken through this code.");
});

test("it calls a people's committee one, and nobody else", async () => {
  const named = async (isCommittee: boolean) => {
    const html = await (await siteFixture({ isCommittee }).get("/ap-phich")).text();
    return /<p class="poster-agency">\s*(.*?)\s*<\/p>/s.exec(html)?.[1];
  };
  expect(await named(true)).toMatch(/^Ủy ban nhân dân /);
  expect(await named(false)).not.toContain("Ủy ban nhân dân");
});
