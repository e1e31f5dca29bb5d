import { expect, test } from "vitest";
import { besideItself, oneScript } from "./one-script.ts";

/** What an import of a part asks for, when the file runs as the browser would run it. */
const asked = (currentScript: object | null): string => {
  const { banner, footer } = oneScript as { banner: { js: string }; footer: { js: string } };
  const code = banner.js.replace("import(", "ask(") + besideItself(`import("./letter.min.js")`) + footer.js;
  let address = "";
  // oxlint-disable-next-line no-implied-eval -- it is the file's own frame that is tried
  new Function("document", "ask", code)({ currentScript }, (path: string) => (address = path));
  return address;
};

test("a classic script asks at its own address, wherever the page is", () => {
  expect(asked({ src: "https://cdn.example/widgets/dv-feedback.min.js?v=1" })).toBe(
    "https://cdn.example/widgets/letter.min.js",
  );
  expect(asked({ src: "file:///C:/trang/widgets/danvan.min.js" })).toBe("file:///C:/trang/widgets/letter.min.js");
});

test("a module, which is nobody's element, asks beside itself", () => {
  expect(asked(null)).toBe("./letter.min.js");
  expect(asked({ src: "" })).toBe("./letter.min.js");
});

test("what is no part of ours is left alone", () => {
  expect(besideItself(`import("./x.js");import(name)`)).toBe(`import("./x.js");import(name)`);
});
