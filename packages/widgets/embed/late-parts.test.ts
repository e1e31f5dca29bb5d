import { afterAll, beforeAll, expect, test } from "vitest";
import { openStage, type Stage } from "./stage.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const CODE = "18073-K7QM9-XWRFT";

/** Runs in the page: what an earlier visit left, a message that the agency has and a photo that it has not. */
function leaveAPhoto(code: string): Promise<void> {
  const feedback = { key: "7b1f", kind: "concern", text: "", lang: "vi" };
  const agency = { code: "18073", name: "UBND phường Thành Sen" };
  const receipt = {
    version: 1,
    code,
    agency,
    kind: "concern",
    receivedAt: "2026-11-23T02:12:00.000Z",
    due: null,
    secret: "7Q4M-XKP9",
  };
  const files = [{ key: "f1", name: "den-duong.jpg", blob: new Blob(["JFIF"], { type: "image/jpeg" }), before: 4 }];
  return new Promise((done, fail) => {
    const opening = indexedDB.open("danvan", 1);
    opening.onerror = fail;
    opening.onupgradeneeded = () => opening.result.createObjectStore("messages", { keyPath: "feedback.key" });
    opening.onsuccess = () => {
      const transaction = opening.result.transaction("messages", "readwrite");
      transaction.objectStore("messages").put({ agency: "18073", endpoint: "/api/v1", feedback, files, receipt });
      transaction.oncomplete = () => (opening.result.close(), done());
    };
  });
}

test("a photo of an earlier visit is sent when the part that sends it can be had at last", async () => {
  const form = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang</title><script src="/w/loader.min.js"></script><dv-feedback agency="18073"></dv-feedback>`;
  const visit = await stage.open({ pages: { "/": "<!doctype html><title>Trang</title>", "/form": form } });
  const sent: string[] = [];
  await visit.page.route("**/cases/**", (route) => {
    sent.push(new URL(route.request().url()).pathname);
    return route.abort();
  });
  await visit.page.evaluate(leaveAPhoto, CODE);
  visit.missing.add("photo-field.min.js");
  await visit.page.goto(`${visit.origin}/form`);
  await expect.poll(() => visit.asked.filter((name) => name === "photo-field.min.js")).toHaveLength(1);
  await visit.page.locator("dv-feedback .send").waitFor();
  expect(sent).toEqual([]);
  visit.missing.clear();
  await expect
    .poll(async () => {
      await visit.page.evaluate(() => dispatchEvent(new Event("online")));
      return sent[0];
    })
    .toContain(`/api/v1/agencies/18073/cases/${CODE}/files`);
  await visit.close();
});
