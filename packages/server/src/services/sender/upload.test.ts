import { randomBytes } from "node:crypto";
import { LIMITS, must } from "@danvan/core";
import { describe, expect, test } from "vitest";
import { AGENCY, codeOf, everyRow, feedback, neighbour, openWorkspace } from "../../../test/workspace.ts";
import { pdf, photo } from "../../../test/pictures.ts";
import { createServices } from "../services.ts";
import { createContext } from "../context/context.ts";
import { receive } from "./receive.ts";
import { openFile } from "./upload.ts";

type Bytes = Uint8Array<ArrayBuffer>;
const PHOTO = photo(3_000);

async function sending() {
  const workspace = openWorkspace();
  const { code, secret } = await workspace.receipt();
  const own = { secret };
  const open = (changes = {}, sender = own, agency = AGENCY) =>
    workspace.services.openFile(agency, code, sender, {
      key: crypto.randomUUID(),
      type: "image/jpeg",
      size: PHOTO.length,
      ...changes,
    });
  const append = (id: string, offset: number, bytes: Bytes, sender = own, agency = AGENCY) =>
    workspace.services.appendFile(agency, code, sender, { id, offset, bytes });
  const shown = async (sender?: typeof own) => must(await workspace.services.publicCase(AGENCY, code, sender)).files;
  return { ...workspace, code, secret, own, open, append, shown };
}

describe("a file that comes chunk by chunk", () => {
  test("goes on where it stopped, and is part of the case when it is whole and clean", async () => {
    const { services, officer, open, append, shown, own, code, database } = await sending();
    const key = crypto.randomUUID();
    const { file, repeated } = must(await open({ key }));
    expect([file.offset, file.complete, repeated]).toEqual([0, false, false]);
    expect(must(await append(file.id, 0, PHOTO.slice(0, 1_000)))).toMatchObject({ offset: 1_000, complete: false });
    // The connection was lost: the same key says where to go on.
    const again = must(await open({ key: key.toUpperCase() }));
    expect(again).toEqual({ file: { version: 1, id: file.id, offset: 1_000, complete: false }, repeated: true });
    expect(await shown(own)).toEqual([]);
    expect(must(await append(file.id, 1_000, PHOTO.slice(1_000)))).toMatchObject({ offset: 3_000, complete: true });
    const [kept] = await shown(own);
    expect(kept).toMatchObject({ id: file.id, from: "sender", type: "image/jpeg" });
    expect(kept?.size).toBeLessThan(3_000);
    expect(everyRow(database)).not.toContain("GPSLatitude");
    expect(must(await services.officerCase(await officer(), code)).files).toEqual([kept]);
    expect(must(await open({ key })).file).toMatchObject({ offset: 3_000, complete: true });
  });

  test("whole, as a paper", async () => {
    const { open, append, own, services, code } = await sending();
    const { file } = must(await open({ type: "application/pdf", size: pdf().length }));
    expect(must(await append(file.id, 0, pdf()))).toMatchObject({ complete: true });
    const { name, type, bytes } = must(await services.publicFile(AGENCY, code, file.id, own));
    expect([name, type, bytes]).toEqual([`${code}-1.pdf`, "application/pdf", pdf()]);
  });

  test("a chunk in the wrong place tells the right one, and changes nothing", async () => {
    const { open, append } = await sending();
    const { id } = must(await open()).file;
    await append(id, 0, PHOTO.slice(0, 100));
    for (const offset of [0, 50, 101, 3_000])
      expect(await append(id, offset, PHOTO.slice(100))).toMatchObject({
        problems: [{ code: "offset-mismatch", facts: { offset: 100, complete: false } }],
      });
    must(await append(id, 100, PHOTO.slice(100)));
    expect(await append(id, 100, PHOTO.slice(100))).toMatchObject({
      problems: [{ code: "offset-mismatch", facts: { offset: 3_000, complete: true } }],
    });
  });

  test("two tabs at once: one goes on, the other is told where", async () => {
    const { open, append } = await sending();
    const { id } = must(await open()).file;
    const both = await Promise.all([append(id, 0, PHOTO.slice(0, 100)), append(id, 0, PHOTO.slice(0, 200))]);
    expect(new Set(both.map(codeOf)), "whichever comes first").toEqual(new Set([undefined, "offset-mismatch"]));
  });
});

describe("what is refused", () => {
  test.each([
    ["a paper that is called a picture", {}, pdf()],
    ["a page that is called a picture", {}, new Uint8Array(Buffer.from("<script>alert(1)</script>"))],
  ])("%s, by its first chunk", async (_, changes, bytes) => {
    const { open, append, database } = await sending();
    const { id } = must(await open(changes)).file;
    expect(codeOf(await append(id, 0, new Uint8Array(bytes)))).toBe("file-type-unsupported");
    expect(codeOf(await append(id, 0, PHOTO))).toBe("file-not-found");
    expect(database.prepare("select count(*) as n from files").get()).toEqual({ n: 0 });
  });

  test("a picture that was cut off before it was sent, and nothing of it is kept", async () => {
    const { open, append, own, shown, database } = await sending();
    const key = crypto.randomUUID();
    const half = PHOTO.slice(0, 2_000);
    const { id } = must(await open({ key, size: half.length })).file;
    must(await append(id, 0, half.slice(0, 1_000)));
    expect(codeOf(await append(id, 1_000, half.slice(1_000)))).toBe("file-type-unsupported");
    expect(await shown(own)).toEqual([]);
    expect(database.prepare("select count(*) as n from file_chunks").get()).toEqual({ n: 0 });
    // The key is free for the whole picture.
    expect(must(await open({ key })).repeated).toBe(false);
  });

  test("more bytes than were announced", async () => {
    const { open, append } = await sending();
    const { id } = must(await open({ size: 2_000 })).file;
    expect(await append(id, 0, PHOTO)).toMatchObject({
      problems: [{ code: "file-too-large", facts: { maximum: 2_000 } }],
    });
  });

  test("a sixth file, and a key that was used for another one", async () => {
    const { open } = await sending();
    const key = crypto.randomUUID();
    must(await open({ key }));
    expect(codeOf(await open({ key, size: 5 }))).toBe("key-reused");
    for (let number = 1; number < LIMITS.fileCount; number++) must(await open());
    expect(await open()).toMatchObject({ problems: [{ code: "too-many-files", facts: { maximum: 5 } }] });
  });

  test("a file for a closed case, which nobody would look at; one under way may end", async () => {
    const { services, officer, code, open, append } = await sending();
    const key = crypto.randomUUID();
    const { id } = must(await open({ key })).file;
    must(await services.act(await officer(), code, { type: "answer", text: "Đã sửa." }));
    expect(codeOf(await open())).toBe("event-not-allowed");
    expect(must(await open({ key })).repeated).toBe(true);
    expect(must(await append(id, 0, PHOTO)).complete).toBe(true);
  });

  test("whatever comes when the agency's room is full", async () => {
    const workspace = openWorkspace();
    const full = { ...neighbour, fileStoreBytes: 10 };
    const context = createContext({
      store: workspace.store,
      deployments: [full],
      elapsed: () => 0,
      now: () => workspace.clock.now,
      random: (bytes) => new Uint8Array(bytes),
      passwords: { hash: async () => "", verify: async () => false, isOutdated: () => false },
    });
    const taken = must(await receive(context, "18100", feedback(), [pdf()]));
    expect(taken.filesLeftOut?.code).toBe("files-full");
    expect(must(await workspace.services.publicCase("18100", taken.receipt.code, taken.receipt)).files).toEqual([]);
    const { code, secret } = await workspace.receipt({}, "18100");
    const file = { key: crypto.randomUUID(), type: "image/jpeg", size: 11 } as const;
    expect(codeOf(await openFile(context, "18100", code, { secret }, file))).toBe("files-full");
  });
});

describe("room", () => {
  test("files that were only announced take none, and are given up within the hour", async () => {
    const { services, open, later, append } = await sending();
    const { id } = must(await open()).file;
    must(await open());
    later(0.5);
    await append(id, 0, PHOTO.slice(0, 500));
    later(0.6);
    expect((await services.sweep(AGENCY)).files).toBe(1);
    expect(must(await append(id, 500, PHOTO.slice(500))).complete).toBe(true);
  });

  test("that senders filled keeps no paper from an answer", async () => {
    const workspace = openWorkspace();
    const fileStoreBytes = PHOTO.length * 8;
    const services = createServices({
      store: workspace.store,
      deployments: [{ ...neighbour, fileStoreBytes }],
      elapsed: () => 0,
      now: () => workspace.clock.now,
      random: (bytes) => new Uint8Array(randomBytes(bytes)),
      passwords: { hash: async () => "", verify: async () => false, isOutdated: () => false },
    });
    let leftOut = 0;
    let code = "";
    for (let turn = 0; turn < 10; turn++) {
      const taken = must(await services.receive("18100", feedback(), [PHOTO]));
      if (taken.filesLeftOut) leftOut++;
      ({ code } = taken.receipt);
    }
    expect(leftOut).toBeGreaterThan(0);
    const actor = { id: "x", name: "x", agency: "18100", roles: ["officer"] } as const;
    must(await services.act(actor, code, { type: "answer", text: "Kèm văn bản." }, [pdf()]));
  });
});

describe("who", () => {
  test("nobody but the sender adds to a case", async () => {
    const { open, append, own } = await sending();
    const wrong = { secret: "3333-3333" };
    expect(codeOf(await open({}, wrong))).toBe("receipt-secret-wrong");
    expect(codeOf(await open({}, own, "18100"))).toBe("case-not-found");
    expect(codeOf(await open({}, own, "99999"))).toBe("agency-not-found");
    const { id } = must(await open()).file;
    expect(codeOf(await append(id, 0, PHOTO, wrong))).toBe("receipt-secret-wrong");
    expect(codeOf(await append(id, 0, PHOTO, own, "18100"))).toBe("case-not-found");
    must(await append(id, 0, PHOTO));
  });

  test("a file of one case cannot be reached through another", async () => {
    const workspace = await sending();
    const { id } = must(await workspace.open()).file;
    const other = await workspace.receipt();
    const chunk = { id, offset: 0, bytes: PHOTO };
    expect(codeOf(await workspace.services.appendFile(AGENCY, other.code, other, chunk))).toBe("file-not-found");
    must(await workspace.append(id, 0, PHOTO));
    expect(codeOf(await workspace.services.publicFile(AGENCY, other.code, id, other))).toBe("file-not-found");
  });
});

describe("time", () => {
  test("a file begun more than a day ago is given up, its bytes too; a whole one stays", async () => {
    const { services, open, append, own, shown, later, database } = await sending();
    const [half, whole] = [must(await open()).file, must(await open()).file];
    await append(half.id, 0, PHOTO.slice(0, 500));
    await append(whole.id, 0, PHOTO);
    later(24);
    expect((await services.sweep(AGENCY)).files).toBe(0);
    later(0.001);
    expect(await services.sweep(AGENCY)).toEqual({ contacts: 0, files: 1, drafts: 0, jobs: 0 });
    expect((await shown(own)).map(({ id }) => id)).toEqual([whole.id]);
    expect(database.prepare("select count(*) as n from file_chunks").get()).toEqual({ n: 1 });
  });

  test("a refusal as a denunciation takes the files out, those under way too", async () => {
    const { services, officer, code, open, append, database } = await sending();
    const [half, whole] = [must(await open()).file, must(await open()).file];
    await append(half.id, 0, PHOTO.slice(0, 500));
    await append(whole.id, 0, PHOTO);
    must(await services.act(await officer(), code, { type: "refuse", reason: "is-denunciation", text: "x" }));
    for (const table of ["files", "file_chunks"])
      expect(database.prepare(`select count(*) as n from ${table}`).get(), table).toEqual({ n: 0 });
    expect(codeOf(await append(half.id, 500, PHOTO.slice(500)))).toBe("file-not-found");
  });

  test("files that come with the words are on disk with the receipt, once however often it is sent", async () => {
    const { services, officer, database } = openWorkspace();
    const sent = feedback();
    const { code, secret } = must(await services.receive(AGENCY, sent, [PHOTO, pdf()])).receipt;
    must(await services.receive(AGENCY, sent, [PHOTO, pdf()]));
    const files = must(await services.publicCase(AGENCY, code, { secret })).files;
    expect(files.map(({ type }) => type)).toEqual(["image/jpeg", "application/pdf"]);
    expect(must(await services.officerCase(await officer(), code)).files).toEqual(files);
    expect(everyRow(database)).not.toContain("GPSLatitude");
  });
});
