import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterEach, expect, test } from "vitest";
import { smtpSender } from "./smtp.ts";

const servers: SMTPServer[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close(() => {});
});

/** A mail server on this machine, and what came through it. */
async function mailServer(refuse?: number) {
  const heard: { from: string; to: string[]; raw: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    onRcptTo: (_address, _session, done) =>
      done(refuse === undefined ? null : Object.assign(new Error("no"), { responseCode: refuse })),
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const { mailFrom, rcptTo } = session.envelope;
        heard.push({
          from: mailFrom ? mailFrom.address : "",
          to: rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString(),
        });
        done();
      });
    },
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", () => listening()));
  const { port } = server.server.address() as AddressInfo;
  const settings = { url: new URL(`smtp://127.0.0.1:${port}`), from: "gopy@thanhsen.example" };
  return { heard, send: smtpSender(settings, "UBND phường Thành Sen") };
}

const letter = { subject: "Vụ việc của bạn", text: "- 18073-K7QM9-XWRF4: đã có trả lời\n.\nHết." };

test("a letter arrives with its words, from the agency, and says that a program sent it", async () => {
  const { heard, send } = await mailServer();
  expect(await send("uoc@example.vn", letter)).toEqual({ sent: true });
  const [{ from, to, raw }] = heard as [(typeof heard)[number]];
  expect([from, to]).toEqual(["gopy@thanhsen.example", ["uoc@example.vn"]]);
  expect(raw).toMatch(/^auto-submitted: auto-generated\r$/im);
  expect(raw).toMatch(/^To: uoc@example\.vn\r$/m);
  const [, body = ""] = raw.split(/\r\n\r\n(.*)/s);
  const isBase64 = /content-transfer-encoding: base64/i.test(raw);
  const text = isBase64
    ? Buffer.from(body, "base64").toString()
    : decodeURIComponent(body.replaceAll(/=\r\n/g, "").replaceAll("%", "%25").replaceAll("=", "%"));
  expect(text.replaceAll("\r\n", "\n").trim()).toBe(letter.text);
});

test("what is refused for ever is told apart from what may pass", async () => {
  for (const [code, failed] of [
    [550, "mail-refused"],
    [451, "unreachable"],
  ] as const) {
    const { heard, send } = await mailServer(code);
    expect(await send("uoc@example.vn", letter)).toEqual({ failed });
    expect(heard).toEqual([]);
  }
  const gone = smtpSender({ url: new URL("smtp://127.0.0.1:1"), from: "a@b.vn" }, "x");
  expect(await gone("uoc@example.vn", letter)).toEqual({ failed: "unreachable" });
});
