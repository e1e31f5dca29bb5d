import type { Visit } from "./stage.ts";

/** A page's ways to the elements: the loader, a plain form in its tag. */
export const LOADER = `<script src="/w/loader.min.js"></script>`;
export const page = (body: string, head = LOADER, lang = "vi") =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Trang</title>${head}<body>${body}`;
export const FORM = `<dv-feedback agency="18073"><form method="post" action="/api/v1/agencies/18073/feedback">
  <p><label>Nội dung <textarea name="text"></textarea></label></p><button>Gửi</button></form></dv-feedback>`;

/** Lets the browser do whatever it would do about the page as it now is: two frames and an idle moment. */
export const settle = ({ page }: Visit) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(done)))),
  );
