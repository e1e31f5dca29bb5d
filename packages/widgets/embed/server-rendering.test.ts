import { expect, test } from "vitest";
import { stage } from "./stage.ts";

const page = (inside: string) =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang</title><script src="/w/loader.min.js" defer></script><body>${inside}`;
const FORM = `<form method="post" action="/api/v1/agencies/18073/feedback"><textarea name="text"></textarea><button>Gửi thường</button></form>`;

test("the plain form that a server wrote shows without script, and yields to the element with it", async () => {
  const pages = { "/": page(`<dv-feedback agency="18073">${FORM}</dv-feedback>`) };
  const without = await stage.open({ pages }, "/", { javaScriptEnabled: false });
  expect(await without.page.getByRole("button", { name: "Gửi thường" }).isVisible()).toBe(true);
  await without.close();
  const visit = await stage.open({ pages });
  await visit.page.locator("dv-feedback [part=button]").waitFor();
  expect(await visit.page.getByRole("button", { name: "Gửi thường" }).isVisible()).toBe(false);
  await visit.close();
});

test("over a declarative shadow root the element works, beside what the server wrote there: that is why it is not the supported way", async () => {
  const visit = await stage.open({
    pages: {
      "/": page(
        `<dv-feedback agency="18073"><template shadowrootmode="open"><p>Từ máy chủ</p><slot></slot></template>${FORM}</dv-feedback>`,
      ),
    },
  });
  await visit.page.locator("dv-feedback [part=button]").waitFor();
  expect(await visit.page.getByText("Từ máy chủ").count()).toBe(1);
  expect(visit.heard).toEqual([]);
  await visit.close();
});

test("inside the one form of a whole page (DNN, ASP.NET) the element has a form of its own", async () => {
  const visit = await stage.open({
    pages: {
      "/": page(
        `<form method="post" action="/other"><dv-feedback agency="18073"><a href="/x">Gửi</a></dv-feedback></form>`,
      ),
    },
  });
  await visit.page.locator("dv-feedback [part=button]").click();
  await visit.page.locator("dv-feedback [part=error-summary]").waitFor();
  expect(visit.page.url()).toBe(`${visit.origin}/`);
  await visit.close();
});
