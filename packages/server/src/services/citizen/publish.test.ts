import { must, type NewPublication } from "@danvan/core";
import { expect, test } from "vitest";
import { AGENCY, codeOf, openWorkspace } from "../../../test/workspace.ts";

const WORDS = "Đèn đường trước nhà số 5 ngõ 12 bị hỏng đã ba hôm, tối không thấy đường đi.";
const CONTACT = { name: "Trần Thị Hoa", phone: "0912 345 678", email: "hoa@example.vn" };

async function answered(changes = {}) {
  const workspace = openWorkspace();
  const session = await workspace.officer();
  const { code, secret } = await workspace.receipt({
    text: WORDS,
    contact: CONTACT,
    consent: { notice: "2026-12", purposes: ["contact", "publish"] },
    ...changes,
  });
  const publish = (publication: NewPublication) => workspace.services.publish(session, code, publication);
  const early = await publish({ answer: "Đã sửa." });
  must(await workspace.services.act(session, code, { type: "answer", text: "Đã thay bóng." }));
  const list = async (query = {}) => must(await workspace.services.published(AGENCY, query)).entries;
  return { ...workspace, session, code, secret, publish, early, list };
}

test("what is published are reviewed words without a code; again published they take the place of the earlier ones", async () => {
  const { services, session, code, publish, early, list } = await answered();
  expect(codeOf(early)).toBe("event-not-allowed");
  expect(await list()).toEqual([]);
  must(await publish({ question: "Đèn đường ngõ 12 hỏng.", answer: "Đã thay bóng.", place: "Ngõ 12", field: "dien" }));
  const [entry] = await list();
  expect(entry).toMatchObject({
    kind: "concern",
    lang: "vi",
    field: "dien",
    place: "Ngõ 12",
    question: "Đèn đường ngõ 12 hỏng.",
    answer: "Đã thay bóng.",
    publishedOn: "2026-11-20",
  });
  expect(JSON.stringify(entry)).not.toContain(code);
  must(await publish({ answer: "Đã thay bóng mới." }));
  expect(await list()).toMatchObject([{ question: null, answer: "Đã thay bóng mới." }]);
  must(await services.unpublish(session, code));
  expect(await list()).toEqual([]);
});

test("it is found without accents, by words, field and place", async () => {
  const { publish, list } = await answered();
  must(
    await publish({ question: "Đèn đường hỏng.", answer: "Đã thay bóng.", place: "Ngõ 12, Thành Sen", field: "dien" }),
  );
  for (const query of [{ search: "den duong" }, { search: "thay bo" }, { place: "thanh sen" }, { field: "dien" }])
    expect(await list(query)).toHaveLength(1);
  for (const query of [{ search: "den nuoc" }, { place: "duong" }, { field: "rac" }, { search: "%", place: "x" }])
    expect(await list(query)).toEqual([]);
});

test("it is found by some of the words that are like it, on one page", async () => {
  const { services, publish, list } = await answered();
  must(await publish({ question: "Đèn đường hỏng.", answer: "Đã thay bóng." }));
  expect(await list({ like: "đèn cao áp" })).toHaveLength(1);
  expect(await list({ like: "rác %" })).toEqual([]);
  expect(must(await services.published(AGENCY, { like: "den" })).next).toBeNull();
});

test.each([
  ["0084 912 345 678", "Gọi 0912345678."],
  ["+84 (0)912 345 678", "Gọi +84 912 345 678."],
  ["0912 345 678", "Gọi ０９１２ 345 678."],
  ["+33 6 12 34 56 78", "Gọi 0033 612 345 678."],
])("a number is the same however it is dialled: %s", async (phone, answer) => {
  const { publish } = await answered({ contact: { phone } });
  expect(codeOf(await publish({ answer }))).toBe("contact-published");
  expect(codeOf(await publish({ answer: "Gọi 0912 345 679, 18 giờ." }))).toBeUndefined();
});

test.each([
  ["question", "Chị TRẦN THỊ HOA báo đèn hỏng."],
  ["answer", "Đã gọi số 0912.345.678."],
  ["place", "Gửi về hoa@example.vn"],
])("no contact data is published: %s", async (path, said) => {
  const { publish, list } = await answered();
  const refused = await publish({ answer: "Đã thay.", [path]: said });
  expect(refused).toMatchObject({ ok: false, problems: [{ code: "contact-published", path }] });
  expect(await list()).toEqual([]);
});

test("nothing is published of a case whose sender has not allowed it, in whatever words", async () => {
  const { services, session, code, publish } = await answered({
    consent: { notice: "2026-12", purposes: ["contact"] },
  });
  expect(codeOf(await publish({ answer: "Đã thay." }))).toBe("consent-required");
  expect(must(await services.publishState(session, code))).toMatchObject({ isOver: true, isAllowed: false });
});

test("whoever allows it no longer has what was published taken back", async () => {
  const { services, code, secret, publish, list } = await answered();
  must(await publish({ question: "Đèn đường hỏng.", answer: "Đã thay." }));
  must(await services.withdrawConsent(AGENCY, code, { secret }, { purposes: ["contact"] }));
  expect(await list()).toEqual([]);
});

test("a matter that was split off is published under the consent of the whole, and taken back with it", async () => {
  const { services, officer, receipt } = openWorkspace();
  const session = await officer();
  const consent = { notice: "2026-12", purposes: ["publish" as const] };
  const { code, secret } = await receipt({ text: `${WORDS} Cống cũng tắc.`, consent });
  must(await services.act(session, code, { type: "split", kind: "concern", text: "Cống trước nhà bị tắc." }));
  const [part = ""] = must(await services.officerCase(session, code)).parts;
  must(await services.act(session, part, { type: "answer", text: "Đã thông." }));
  must(await services.publish(session, part, { answer: "Đã thông cống." }));
  must(await services.withdrawConsent(AGENCY, code, { secret }, { purposes: [] }));
  expect(must(await services.published(AGENCY)).entries).toEqual([]);
});

test("what was published is taken back by the next withdrawal where the server ended within the first", async () => {
  const { services, store, code, secret, publish, list } = await answered();
  must(await publish({ answer: "Đã thay." }));
  const { id } = (await store.find(AGENCY, code))!;
  const next = { notice: "2026-12", purposes: ["contact" as const], at: "2026-11-20T02:00:00.000Z" };
  const change = { agency: AGENCY, caseId: id, after: 1, next, eraseContact: false, erasePosition: false };
  expect(await store.narrowConsent(change)).toBe("recorded");
  expect(await list()).toHaveLength(1);
  must(await services.withdrawConsent(AGENCY, code, { secret }, { purposes: ["contact"] }));
  expect(await list()).toEqual([]);
});

test("a field that is not on the agency's list is none", async () => {
  const { publish, list } = await answered();
  expect(await publish({ answer: "Đã thay.", field: "bien" })).toMatchObject({
    problems: [{ code: "choice-unknown", path: "field" }],
  });
  expect(await list()).toEqual([]);
});

test("what is withheld is not published, and what was published with it is taken back", async () => {
  const { services, session, code, publish, list } = await answered();
  must(await publish({ question: "Hỏng đèn trước nhà Số 5 ngõ 12.", answer: "Đã thay." }));
  must(await services.act(session, code, { type: "withhold", what: "text", words: "nhà số 5", reason: "Nhà riêng." }));
  expect(await list()).toEqual([]);
  const again = await publish({ answer: "Đã thay đèn trước NHÀ SỐ 5." });
  expect(again).toMatchObject({ ok: false, problems: [{ code: "withheld-published", path: "answer" }] });
  must(await publish({ answer: "Đã thay đèn." }));
});
