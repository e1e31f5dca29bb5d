import { expect, test } from "vitest";
import { answered, code } from "../testing/answers.stub.js";

const [[, file] = []] = Object.entries(
  import.meta.glob<string>("../../dist/cdn/dv-tracker.min.js", { query: "?raw", import: "default", eager: true }),
);

test("the copied file alone says where a case stands and what was answered, and asks beside it for the rest", async () => {
  const frame = document.createElement("iframe");
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'"><body><dv-tracker agency="18073" code="${code}"></dv-tracker>`;
  const loaded = new Promise((done) => frame.addEventListener("load", done));
  document.body.replaceChildren(frame);
  await loaded;
  const page = frame.contentDocument!;
  const refused: string[] = [];
  page.addEventListener("securitypolicyviolation", ({ blockedURI }) => refused.push(blockedURI.replace(/.*\//, "")));
  frame.contentWindow!.fetch = () => Promise.resolve(new Response(JSON.stringify(answered)));
  const script = page.createElement("script");
  script.textContent = file ?? `throw new Error("dv-tracker is not built: npm run build")`;
  page.body.append(script);
  const inside = () => page.querySelector("dv-tracker")!.shadowRoot?.textContent;
  await expect.poll(inside).toContain("đèn đã sáng lại");
  expect(inside()).toContain("Đã trả lời");
  expect(page.defaultView!.customElements.get("dv-rating")).toBeUndefined();
  await expect.poll(() => refused).toEqual(expect.arrayContaining(["case-details.min.js", "dv-rating.min.js"]));
});
