import { must } from "@danvan/core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { CLIENT, startProvider } from "../../../.config/open-id/provider.ts";
import { openIdProvider } from "./open-id.ts";

const BACK = "http://demo.test/lam-viec/dang-nhap/ngoai/ve";
const LAN = { subject: "038-lan", acr: "LoA2" };
let provider: Awaited<ReturnType<typeof startProvider>>;
let faults: unknown[];
beforeAll(async () => {
  provider = await startProvider(BACK);
});
afterAll(() => provider.stop());
beforeEach(() => {
  faults = [];
});

const ours = (more: { acrValues?: readonly string[]; issuer?: URL; clientSecret?: string; now?: () => string } = {}) =>
  openIdProvider(
    {
      issuer: more.issuer ?? provider.issuer,
      clientId: CLIENT.clientId,
      clientSecret: more.clientSecret ?? CLIENT.clientSecret,
      acrValues: more.acrValues ?? [],
      name: "Tài khoản của tỉnh",
    },
    { now: more.now ?? (() => new Date().toISOString()), onFault: (cause) => faults.push(cause) },
  );

const codeOf = (result: { ok: boolean; problems?: readonly { code: string }[] }) => result.problems?.[0]?.code;

/** Goes there as somebody and comes back. */
async function goAndReturn(client: ReturnType<typeof ours>, who: Parameters<typeof provider.visit>[1]) {
  const { address, pending } = must(await client.begin(new URL(BACK)));
  return { address, pending, answer: await provider.visit(address, who) };
}

test("whoever signs in there is known by the provider's own name for them", async () => {
  const client = ours({ acrValues: ["LoA2"] });
  const { address, pending, answer } = await goAndReturn(client, LAN);
  const { searchParams: asked } = address;
  expect(asked.get("acr_values")).toBe("LoA2");
  expect(asked.get("code_challenge_method")).toBe("S256");
  expect([asked.get("state"), asked.get("nonce")]).toEqual([pending.state, pending.nonce]);
  expect(address.href).not.toContain(pending.verifier);
  expect(must(await client.finish(answer, pending))).toBe("038-lan");
  // Each code is for one use.
  expect(codeOf(await client.finish(answer, pending))).toBe("sign-on-lost");
  expect(faults).toEqual([]);
});

test("an answer that another browser asked for is taken by none", async () => {
  const client = ours();
  const [one, two] = [await goAndReturn(client, LAN), await goAndReturn(client, LAN)];
  expect(codeOf(await client.finish(one.answer, two.pending))).toBe("sign-on-lost");
  const mixed = { ...one.pending, verifier: two.pending.verifier };
  expect(codeOf(await client.finish(one.answer, mixed))).toBe("sign-on-lost");
  // The right code with the nonce of another sign-in: what was signed is not for this one.
  const { answer, pending } = await goAndReturn(client, LAN);
  expect(codeOf(await client.finish(answer, { ...pending, nonce: one.pending.nonce }))).toBe("sign-on-unavailable");
  expect(faults).toHaveLength(1);
});

test("a sign-in by less than is asked for, a refusal there and an error without meaning are told apart", async () => {
  const client = ours({ acrValues: ["LoA2"] });
  const weak = await goAndReturn(client, { subject: "038-lan", acr: "LoA1" });
  expect(codeOf(await client.finish(weak.answer, weak.pending))).toBe("sign-on-weak");
  const no = await goAndReturn(client, null);
  expect(codeOf(await client.finish(no.answer, no.pending))).toBe("sign-on-refused");
  const odd = new URL(`${BACK}?error=invalid_request&state=${no.pending.state}&iss=${provider.issuer.href}`);
  expect(codeOf(await client.finish(odd, no.pending))).toBe("sign-on-lost");
});

test("a provider that is away is asked anew; a wrong secret and a wrong clock are faults of the server", async () => {
  const away = await startProvider(BACK);
  await away.stop();
  expect(codeOf(await ours({ issuer: away.issuer }).begin(new URL(BACK)))).toBe("sign-on-unavailable");
  const wrong = ours({ clientSecret: "wrong" });
  const stranger = await goAndReturn(wrong, LAN);
  expect(codeOf(await wrong.finish(stranger.answer, stranger.pending))).toBe("sign-on-unavailable");
  const tomorrow = ours({ now: () => new Date(Date.now() + 86_400_000).toISOString() });
  const late = await goAndReturn(tomorrow, LAN);
  expect(codeOf(await tomorrow.finish(late.answer, late.pending))).toBe("sign-on-unavailable");
  expect(faults).toHaveLength(3);
});
