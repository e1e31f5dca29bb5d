import { must } from "@danvan/core";
import { beforeEach, describe, expect, test } from "vitest";
import {
  AGENCY,
  codeOf,
  deployment,
  everyRow,
  neighbour,
  openWorkspace,
  withContact,
} from "../../../test/workspace.ts";
import { isSound, verifyCounts } from "../case/verify.ts";
import { deliverJobs } from "../outbox/deliver.ts";
import type { Actor } from "../access/actor.ts";

const BESIDE = neighbour.agency.code;
const photo = Uint8Array.from(
  Buffer.from(
    "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQH/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AKp//2Q==",
    "base64",
  ),
);

async function open(rules: Parameters<typeof openWorkspace>[1] = {}) {
  const workspace = openWorkspace("2026-11-20T02:00:00.000Z", rules);
  const { store, clock } = workspace;
  let count = 0;
  const deliver = (agency = AGENCY) =>
    deliverJobs(
      {
        store,
        deployments: [{ ...deployment, ...rules }, neighbour],
        now: () => clock.now,
        random: (bytes) => new Uint8Array(bytes).map((_, at) => (count += 7) + at),
        publicAddress: "https://gopy.example",
        post: () => Promise.resolve({ status: 204 }),
      },
      agency,
    );
  const [here, there] = [await workspace.officer(), await workspace.officer(BESIDE)];
  const pass = async (code: string, by: Actor = here, to = BESIDE) => {
    must(await workspace.services.act(by, code, { type: "transfer", to, text: "Đường thuộc xã Bên Cạnh quản lý." }));
    await deliver(by.agency);
  };
  const figures = async () =>
    Promise.all(
      [AGENCY, BESIDE].map(async (agency) => {
        const { received, transferred, open } = must(await workspace.services.report(agency));
        return { received, transferred, open };
      }),
    );
  const isSoundBoth = async () =>
    (await Promise.all([deployment, neighbour].map((one) => verifyCounts(store, { ...one, ...rules })))).every(isSound);
  return { ...workspace, deliver, here, there, pass, figures, isSoundBoth };
}
type Office = Awaited<ReturnType<typeof open>>;

describe("a case that is passed on to another agency of the system", () => {
  let office: Office;
  let code: string;
  let secret: string;
  beforeEach(async () => {
    office = await open();
    ({ code, secret } = await office.receipt(withContact));
    office.later(24 * 4);
    await office.pass(code);
  });

  test("is handled there with its words, its sender, its history and its date", async () => {
    const { services, there } = office;
    const found = must(await services.officerCase(there, code));
    expect(found).toMatchObject({
      status: "received",
      text: "Đèn đường ở ngõ 12 hỏng đã hai tuần nay.",
      contact: { phone: "0912 345 678" },
      receivedAt: "2026-11-20T02:00:00.000Z",
      due: { date: "2026-11-30" },
      arrival: { from: { code: AGENCY }, text: "Đường thuộc xã Bên Cạnh quản lý." },
    });
    expect(found.events.map(({ type, by }) => [type, by])).toEqual([
      ["received", "citizen"],
      ["transferred", AGENCY],
      ["arrived", AGENCY],
    ]);
    expect(must(await services.inbox(there)).entries.map((entry) => entry.code)).toEqual([code]);
    expect(must(await services.inbox(there, { search: "den duong" })).entries).toHaveLength(1);
  });

  test("leaves a line that says whom it went to, and no word of its sender", async () => {
    const { services, here, store } = office;
    const line = must(await services.officerCase(here, code));
    expect(line).toMatchObject({ status: "transferred", text: "", contact: null, transfer: { to: { code: BESIDE } } });
    expect(line.may).not.toContain("answer");
    expect((await store.find(AGENCY, code))?.files).toEqual([]);
    expect(must(await services.inbox(here, { search: "den duong" })).entries).toEqual([]);
  });

  test("is told of, answered, rated and opened again under the code and secret of its receipt", async () => {
    const { services, there, later } = office;
    const told = must(await services.publicCase(AGENCY, code));
    expect(must(await services.officerCase(there, code)).consents.map(({ at }) => at)).toEqual([told.timeline[0]!.at]);
    expect(told).toMatchObject({ status: "received", agency: { code: BESIDE }, transfer: { to: { code: BESIDE } } });
    expect(must(await services.publicCase(AGENCY, code.toLowerCase().replaceAll("-", " ")))).toEqual(told);
    expect(told.timeline.map(({ type }) => type)).toEqual(["received", "transferred", "arrived"]);
    must(await services.act(there, code, { type: "answer", text: "Đã thay bóng đèn." }));
    expect(must(await services.publicCase(AGENCY, code)).answer?.text).toBe("Đã thay bóng đèn.");
    must(await services.rate(AGENCY, code, { level: 4 }, { secret }));
    later(1);
    must(await services.reopen(AGENCY, code, { secret }, { text: "Đèn lại tắt từ tối qua." }));
    expect(must(await services.officerCase(there, code)).reopened).toBe(true);
    expect(codeOf(await services.publicCase(AGENCY, code, { secret: "AAAA-AAAA" }))).toBe("receipt-secret-wrong");
    must(await services.withdrawConsent(AGENCY, code, { secret }, { purposes: [] }));
    expect(must(await services.officerCase(there, code)).contact).toBeNull();
  });

  test("is counted once, before and after, and every sum is what the histories say", async () => {
    expect(await office.figures()).toEqual([
      { received: 0, transferred: 1, open: 0 },
      { received: 1, transferred: 0, open: 1 },
    ]);
    expect(await office.isSoundBoth()).toBe(true);
  });

  test("comes back with a reason, with what happened meanwhile, and is counted here again", async () => {
    const { services, here, there, later, deliver } = office;
    later(2);
    const { consents } = must(await services.officerCase(here, code));
    must(await services.act(there, code, { type: "hand-back", text: "Đường này của phường." }));
    await deliver(BESIDE);
    const back = must(await services.officerCase(here, code));
    expect(back).toMatchObject({
      status: "received",
      text: "Đèn đường ở ngõ 12 hỏng đã hai tuần nay.",
      contact: { name: "Nguyễn Thị Ước" },
      due: { date: "2026-11-30" },
      arrival: { from: { code: BESIDE }, text: "Đường này của phường." },
      consents,
    });
    expect(back.events.map(({ type }) => type)).toEqual([
      "received",
      "transferred",
      "arrived",
      "transferred",
      "arrived",
    ]);
    expect(must(await services.officerCase(there, code))).toMatchObject({ status: "transferred", text: "" });
    expect(await office.figures()).toEqual([
      { received: 1, transferred: 0, open: 1 },
      { received: 0, transferred: 1, open: 0 },
    ]);
    expect(await office.isSoundBoth()).toBe(true);
    must(await services.act(here, code, { type: "answer", text: "Đã sửa." }));
    expect(must(await services.publicCase(AGENCY, code)).agency.code).toBe(AGENCY);
    expect(await office.isSoundBoth()).toBe(true);
  });
});

test("a denunciation that is found where it went leaves no word behind, there or here", async () => {
  const { services, receipt, pass, here, there, deliver, database } = await open();
  const { code } = await receipt({ ...withContact, text: "Hỏi sao việc của nhà bà Ước xong trước nhà khác." });
  must(await services.addNote(here, code, "Việc nhà bà Ước, hỏi lại cán bộ thuế."));
  await pass(code);
  must(await services.act(there, code, { type: "classify", kind: "denunciation" }));
  await deliver(BESIDE);
  expect(everyRow(database)).not.toMatch(/bà Ước|cán bộ thuế|0912 345 678|uoc@/);
});

test("a mover that dies after any step does each of them once", async () => {
  const { services, receipt, here, there, store, deliver, isSoundBoth, later } = await open();
  const { code } = await receipt(withContact);
  must(await services.act(here, code, { type: "transfer", to: BESIDE, text: "Thuộc xã bên." }));
  const { handOver } = store;
  (store as { handOver: unknown }).handOver = () => Promise.reject(new Error("the process was killed"));
  await expect(deliver()).rejects.toThrow("killed");
  expect(must(await services.officerCase(there, code)).text).not.toBe("");
  store.handOver = handOver;
  later(1);
  await deliver();
  expect(must(await services.officerCase(here, code)).text).toBe("");
  expect(must(await services.officerCase(there, code)).events).toHaveLength(3);
  expect(await isSoundBoth()).toBe(true);
});

test("what its sender withdraws while it is copied is withdrawn where it arrives", async () => {
  const { services, receipt, here, there, store, deliver } = await open();
  const { code, secret } = await receipt(withContact);
  must(await services.act(here, code, { type: "transfer", to: BESIDE, text: "Thuộc xã bên." }));
  const { receive } = store;
  (store as { receive: unknown }).receive = async (intake: Parameters<typeof receive>[0]) => {
    must(await services.withdrawConsent(AGENCY, code, { secret }, { purposes: [] }));
    return receive(intake);
  };
  await deliver();
  expect(must(await services.officerCase(there, code))).toMatchObject({ contact: null, events: [{}, {}, {}] });
  expect((await store.person(BESIDE, (await store.find(BESIDE, code))!.id)).consents.at(-1)?.purposes).toEqual([]);
});

test("a matter that its sender wrote to both agencies under one key is lost at neither", async () => {
  const { services, receipt, pass, there, isSoundBoth } = await open();
  const key = "0199c0de-0000-7000-8000-00000000beef";
  const here = await receipt({ key });
  const beside = await receipt({ key, text: "Đèn đường ở thôn Bên hỏng." }, BESIDE);
  await pass(here.code);
  expect(must(await services.officerCase(there, here.code))).toMatchObject({
    status: "received",
    text: "Đèn đường ở ngõ 12 hỏng đã hai tuần nay.",
  });
  expect(must(await services.officerCase(there, beside.code)).text).toBe("Đèn đường ở thôn Bên hỏng.");
  expect(must(await services.publicCase(AGENCY, here.code, { secret: here.secret })).agency.code).toBe(BESIDE);
  expect(await isSoundBoth()).toBe(true);
});

test("photos go along and are read under the receipt's code", async () => {
  const { services, pass, there, receipt, store } = await open();
  const { code, secret } = await receipt();
  const { id } = (await store.find(AGENCY, code))!;
  const file = must(
    await services.openFile(
      AGENCY,
      code,
      { secret },
      { key: crypto.randomUUID(), type: "image/jpeg", size: photo.length },
    ),
  ).file;
  const done = await services.appendFile(AGENCY, code, { secret }, { id: file.id, offset: 0, bytes: photo });
  expect(codeOf(done)).toBeUndefined();
  await pass(code);
  expect((await store.find(AGENCY, code))?.id).toBe(id);
  const [kept] = must(await services.officerCase(there, code)).files;
  expect(must(await services.publicFile(AGENCY, code, kept!.id, { secret })).bytes.length).toBeGreaterThan(0);
});

describe("it may be passed on", () => {
  test("out of the system, with a note of where it went: then it is closed and stays counted here", async () => {
    const { services, receipt, here, figures, isSoundBoth } = await open();
    const { code } = await receipt(withContact);
    const sent = { type: "transfer", to: "outside", text: "Đã gửi Công ty Điện lực Hà Tĩnh." } as const;
    expect(must(await services.act(here, code, sent))).toMatchObject({ status: "transferred", transfer: { to: null } });
    expect(must(await services.publicCase(AGENCY, code)).transfer).toMatchObject({ to: null, text: sent.text });
    expect((await figures())[0]).toEqual({ received: 1, transferred: 0, open: 0 });
    expect(await isSoundBoth()).toBe(true);
  });

  test("not to an agency nobody knows, not to oneself, and not once it was answered", async () => {
    const { services, receipt, here } = await open();
    const { code } = await receipt();
    const to = async (agency: string) =>
      codeOf(await services.act(here, code, { type: "transfer", to: agency, text: "Không phải việc ở đây." }));
    expect([await to("99999"), await to(AGENCY)]).toEqual(["agency-not-found", "agency-not-found"]);
    expect(must(await services.officerCase(here, code)).may).not.toContain("hand-back");
    must(await services.act(here, code, { type: "answer", text: "Đã sửa." }));
    expect(await to(BESIDE)).toBe("event-not-allowed");
  });

  test("within the days of the law where it names them, with their source; a kind without them says so", async () => {
    const { services, receipt, here } = await open();
    const limit = async (kind: "concern" | "praise") =>
      must(await services.officerCase(here, (await receipt({ kind })).code)).transferLimit;
    expect(await limit("concern")).toMatchObject({
      date: "2026-11-30",
      source: { document: "Nghị định 20/2008/NĐ-CP", article: "Điều 9 khoản 1 điểm d" },
    });
    expect(await limit("praise")).toBeNull();
  });
});
