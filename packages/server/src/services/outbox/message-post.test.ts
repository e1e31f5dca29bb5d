import { must } from "@danvan/core";
import { describe, expect, test } from "vitest";
import { AGENCY, deployment, openWorkspace } from "../../../test/workspace.ts";
import type { MessageGateway } from "../../deployment/message-gateway.ts";
import { deliverJobs } from "./deliver.ts";
import { messagePost, plainNumber } from "./message-post.ts";
import type { Mail, OutgoingPost, PostOutcome } from "./ports.ts";

const GATEWAY: MessageGateway = {
  url: "https://tin-nhan.example/send",
  headers: { authorization: "Bearer khoa" },
  format: "json",
  body: { phone: "{to}", content: [{ type: "text", text: "Tin: {text}" }], ref: "{id}", unicode: true },
};

describe("the request of a gateway", () => {
  test("is filled in as values, so that no words become a field of their own", () => {
    const text = 'Đã trả lời", "phone": "0999999999';
    const { body, headers } = messagePost(GATEWAY, { to: "0912345678", text, id: "7" });
    expect(headers).toEqual({ authorization: "Bearer khoa", "content-type": "application/json" });
    expect(JSON.parse(body)).toEqual({
      phone: "0912345678",
      content: [{ type: "text", text: `Tin: ${text}` }],
      ref: "7",
      unicode: true,
    });
    const form = messagePost(
      { ...GATEWAY, format: "form", body: { to: "{international}", msg: "{text}" } },
      { to: "0912345678", text: "a&to=1 {to}", id: "7" },
    );
    expect([...new URLSearchParams(form.body)]).toEqual([
      ["to", "84912345678"],
      ["msg", "a&to=1 {to}"],
    ]);
    expect([form.allowPrivate, form.headers["content-type"]]).toEqual([false, "application/x-www-form-urlencoded"]);
  });

  test.each([
    ["0912 345 678", "0912345678"],
    ["+84 912.345.678", "0912345678"],
    ["84912345678", "0912345678"],
    ["+84 (0)912 345 678", "0912345678"],
    ["0084 912/345/678", "0912345678"],
    ["(0239) 3855 555", null],
    ["+33 6 12 34 56 78", null],
    ["0912345678\nBcc: x", null],
    ["1022", null],
    ["", null],
  ])("%j is written to as %j", (typed, number) => expect(plainNumber(typed)).toBe(number));
});

const PHONE = {
  contact: { name: "Ước", phone: "0912 345 678" },
  consent: { notice: "2026-11", purposes: ["contact" as const] },
};
const letter: Mail["letter"] = ({ told }) => ({
  subject: "",
  text: told.map(({ code, event }) => `${code} ${event}`).join("; "),
});

function openGateway(mail?: Mail) {
  const rules = { gateway: GATEWAY, mail: mail !== undefined };
  const workspace = openWorkspace("2026-11-20T02:00:00.000Z", rules);
  const posts: OutgoingPost[] = [];
  const receiver: { answer: PostOutcome } = { answer: { status: 200 } };
  const options = {
    store: workspace.store,
    deployments: [{ ...deployment, ...rules }],
    now: () => workspace.clock.now,
    random: (bytes: number) => new Uint8Array(bytes),
    publicAddress: "https://gopy.example",
    post: async (request: OutgoingPost) => {
      posts.push(request);
      return receiver.answer;
    },
    text: letter,
    mail,
  };
  return { ...workspace, posts, receiver, deliver: () => deliverJobs(options, AGENCY) };
}

describe("a sender who left a number", () => {
  test("is told once for what happened within the hour, and not at night", async () => {
    const { send, services, officer, deliver, posts, later } = openGateway();
    const code = await send(PHONE);
    must(await services.act(await officer(), code, { type: "answer", text: "Đã sửa." }));
    expect(await deliver()).toEqual({ done: 0, again: 0, stuck: 0 });
    later(15);
    await deliver();
    expect(posts).toEqual([]);
    later(57);
    expect(await deliver()).toMatchObject({ done: 2 });
    expect(posts.map(({ body }) => (JSON.parse(body) as { content: { text: string }[] }).content[0]!.text)).toEqual([
      `Tin: ${code} received; ${code} answered`,
    ]);
  });

  test("is told by mail where there is an address, and by nobody after the consent was taken back", async () => {
    const mails: string[] = [];
    const { receipt, services, deliver, posts, later } = openGateway({
      letter,
      send: async (to) => (mails.push(to), { sent: true }),
    });
    await receipt({ ...PHONE, contact: { ...PHONE.contact, email: "uoc@example.vn" } });
    const taken = await receipt(PHONE);
    must(await services.withdrawConsent(AGENCY, taken.code, { secret: taken.secret }, { purposes: [] }));
    later(2);
    await deliver();
    expect([mails, posts]).toEqual([["uoc@example.vn"], []]);
  });

  test("is told later when the gateway refuses", async () => {
    const { send, deliver, receiver, later, store } = openGateway();
    await send(PHONE);
    receiver.answer = { status: 401 };
    later(2);
    expect(await deliver()).toMatchObject({ again: 1 });
    later(7 * 24);
    expect(await deliver()).toMatchObject({ stuck: 1 });
    expect(await store.stuckJobs(AGENCY, 9)).toMatchObject([{ target: "text", reason: "gateway-refused" }]);
  });
});
