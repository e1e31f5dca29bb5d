import { must } from "@danvan/core";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { openHandler } from "../../../../test/open-handler.ts";
import { withContact } from "../../../../test/workspace.ts";

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === "entry", parseTagValue: false });

interface Feed {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly author: { readonly name: string };
  readonly link: Readonly<Record<string, string>>;
  readonly entry?: readonly { id: string; title: string; updated: string; content: { "#text": string } }[];
}

async function opened() {
  const open = openHandler();
  const officer = await open.officer();
  const answered = async () => {
    const { code } = await open.receipt({
      ...withContact,
      consent: { notice: "2026-11", purposes: ["contact", "publish"] },
    });
    must(await open.services.act(officer, code, { type: "answer", text: "Đã thay bóng." }));
    return code;
  };
  const read = async (query = "", headers = {}) => {
    const response = await open.get(`/answers.atom${query}`, headers);
    const text = await response.text();
    if (response.status !== 200) return { response, text, feed: {} as Feed };
    expect(response.headers.get("content-type")).toBe("application/atom+xml");
    expect(XMLValidator.validate(text)).toBe(true);
    return { response, text, feed: (parser.parse(text) as { feed: Feed }).feed };
  };
  return { ...open, officer, answered, read };
}

/** RFC 3339, as RFC 4287 §3.3 asks. */
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00$/;
const IRI = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

test("a feed has all that RFC 4287 requires, the reviewed words alone, and no code of a case", async () => {
  const { services, officer, answered, read } = await opened();
  const code = await answered();
  const question = "Đèn <ngõ 12> hỏng & tối “quá”.";
  must(await services.publish(officer, code, { question, answer: "Đã thay bóng.\nCảm ơn.", place: "Ngõ 12" }));
  const { feed, text } = await read();
  expect(feed).toMatchObject({
    id: expect.stringMatching(IRI),
    title: expect.stringMatching(/^Việc đã trả lời: /),
    updated: expect.stringMatching(DATE),
    author: { name: expect.stringMatching(/./) },
    link: { "@_rel": "self", "@_href": "http://localhost/api/v1/agencies/18073/answers.atom" },
  });
  expect(feed).toMatchObject({ "@_xmlns": "http://www.w3.org/2005/Atom", "@_xml:lang": "vi" });
  const [entry] = feed.entry!;
  expect(entry).toMatchObject({
    id: expect.stringMatching(IRI),
    title: "Phản ánh – Ngõ 12",
    updated: "2026-11-20T00:00:00+07:00",
    content: { "@_type": "text", "#text": `${question}\n\nCơ quan trả lời:\nĐã thay bóng.\nCảm ơn.` },
  });
  const { name, phone, email } = withContact.contact!;
  for (const own of [code, name, phone, email]) expect(text).not.toContain(own);
});

test("an entry keeps its id when its words are put right, and goes when they are taken back", async () => {
  const { services, officer, answered, read, later } = await opened();
  const code = await answered();
  must(await services.publish(officer, code, { answer: "Đã thay bóng." }));
  const [before] = (await read()).feed.entry!;
  later(24);
  must(await services.publish(officer, code, { answer: "Đã thay cả hai bóng." }));
  const { feed } = await read();
  expect(feed.entry).toMatchObject([{ id: before!.id, updated: "2026-11-21T00:00:00+07:00" }]);
  expect(feed.updated).toBe("2026-11-21T00:00:00+07:00");
  must(await services.unpublish(officer, code));
  expect((await read()).feed.entry).toBeUndefined();
});

test("it is bounded, the latest first, and one who has it already is not sent it again", async () => {
  const { services, officer, answered, read, later } = await opened();
  for (let number = 0; number < 22; number++) {
    later(1);
    must(await services.publish(officer, await answered(), { answer: `Việc ${number}.`, place: `Ngõ ${number}` }));
  }
  const { feed, response } = await read();
  expect(feed.entry!.length).toBe(20);
  expect(feed.entry![0]!.content["#text"]).toBe("Việc 21.");
  const etag = response.headers.get("etag")!;
  expect((await read("", { "if-none-match": etag })).response.status).toBe(304);
  const narrowed = await read("?place=ngo 21&lang=en");
  expect(narrowed.feed).toMatchObject({ title: expect.stringMatching(/^Answered matters: /), "@_xml:lang": "en" });
  expect(narrowed.feed.entry).toMatchObject([{ title: "Concern – Ngõ 21" }]);
  expect(narrowed.feed.id).not.toBe(feed.id);
  expect((await read("?lang=fr")).response.status).toBe(422);
});
