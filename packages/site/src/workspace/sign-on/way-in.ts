import type { SignedIn } from "@danvan/server";
import type { Lang } from "@danvan/core";
import type { Context } from "hono";
import { setCookie } from "hono/cookie";
import { localHref, ownAddress } from "../../kit/view/own-address.js";
import { COOKIE, type WorkspaceEnv } from "../guard.js";
import type { WorkspaceOptions } from "../options.js";
import { returnTo } from "./return-to.js";

export const SIGN_IN = "/lam-viec/dang-nhap";

type Placed = Pick<WorkspaceOptions, "site" | "publicOrigin">;

/** What every cookie of the workspace keeps to. */
export const cookieScope = (c: Context, { site, publicOrigin }: Placed, path = "/lam-viec") =>
  ({
    path: ownAddress(site, path),
    httpOnly: true,
    // Lax: an officer who follows a link out of a mail is signed in there. Other sites' forms come without it, and `ownOrigin` asks whose they are.
    sameSite: "Lax",
    // Behind a proxy that ends TLS the request itself is plain.
    secure: (publicOrigin ?? new URL(c.req.url)).protocol === "https:",
  }) as const;

/** Gives a browser its way in. */
export function openTo(c: Context<WorkspaceEnv>, options: Placed, { token, expiresAt }: SignedIn): void {
  setCookie(c, COOKIE, token, { ...cookieScope(c, options), expires: new Date(expiresAt) });
}

/** The page to go on to after a sign-in. */
export const onward = ({ site }: Pick<WorkspaceOptions, "site">, lang: Lang, next: string): string =>
  localHref({ site, lang }, returnTo(next) ?? "/lam-viec");
