import { generateKeyPairSync, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
// It has no types of its own.
// @ts-expect-error
import Provider from "oidc-provider";
// @ts-expect-error
import MemoryAdapter from "oidc-provider/lib/adapters/memory_adapter.js";

/** Who signs in at the provider, and how well; `null` for somebody who says no there. */
export type Visitor = { readonly subject: string; readonly acr?: string } | null;

/** What the provider knows of a request. */
interface Asked {
  readonly client: { readonly clientId: string };
  readonly session: { readonly accountId: string };
}

export const CLIENT = { clientId: "danvan", clientSecret: "a secret of the tests" };
const LEVELS = ["LoA1", "LoA2"];

/**
 * A real OpenID provider on a free port of this machine. It asks nobody for a password: `visitor` is whoever opens its page.
 * @param back the address that it may send people back to
 */
export async function startProvider(back: string) {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const issuer = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  let visitor: Visitor = null;
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const provider = new Provider(issuer.href, {
    adapter: class extends MemoryAdapter {},
    clients: [{ client_id: CLIENT.clientId, client_secret: CLIENT.clientSecret, redirect_uris: [back] }],
    jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), kid: "1", use: "sig", alg: "RS256" }] },
    cookies: { keys: [randomUUID()] },
    acrValues: LEVELS,
    claims: { openid: ["sub"], acr: null },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    ttl: { AccessToken: 60, AuthorizationCode: 60, IdToken: 60, Interaction: 60, Session: 60, Grant: 60 },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    findAccount: (_: unknown, accountId: string) => ({ accountId, claims: () => ({ sub: accountId }) }),
    async loadExistingGrant({ oidc: { client, session } }: { oidc: Asked }) {
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope("openid");
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on("request", (request, response) => {
    if (!request.url?.startsWith("/interaction/")) return void answer(request, response);
    const result = visitor
      ? { login: { accountId: visitor.subject, acr: visitor.acr, remember: false } }
      : { error: "access_denied", error_description: "no" };
    provider.interactionFinished(request, response, result).catch(() => response.destroy());
  });

  return {
    issuer,
    /** What a browser does that is sent to an address of the provider. @returns where it is sent back to */
    async visit(address: URL, who: Visitor): Promise<URL> {
      visitor = who;
      const jar = new Map<string, string>();
      for (let at = address; ;) {
        if (at.origin !== issuer.origin) return at;
        const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
        const answered = await fetch(at, { redirect: "manual", headers: { cookie } });
        for (const one of answered.headers.getSetCookie()) {
          const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
          jar.set(name, value);
        }
        const next = answered.headers.get("location");
        if (!next) throw new Error(`${answered.status} ${at.pathname}: ${(await answered.text()).slice(0, 300)}`);
        at = new URL(next, at);
      }
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
