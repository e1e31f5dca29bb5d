import type { Context } from "../../context/context.js";

/** Whose secret it is: put into another officer's row it opens no more. */
export const secretOwner = (agency: string, officerId: string): string => `${agency}/${officerId}`;

/**
 * Closes every secret of an agency that an older key closed by the first one: afterwards the older key may go. To be called before serving,
 * so that a key that is missing ends the start and not somebody's sign-in.
 *
 * @returns how many were closed anew
 * @throws DanvanError `secret-key-unknown` with the name of a key that is not among those given; `secret-changed`
 */
export async function resealSecrets(
  { store, secrets }: Pick<Context, "store" | "secrets">,
  agency: string,
): Promise<number> {
  let resealed = 0;
  for (const { officerId, secret } of await store.secondFactorSecrets(agency)) {
    if (secrets.isCurrent(secret)) continue;
    const owner = secretOwner(agency, officerId);
    const anew = await secrets.seal(await secrets.open(secret, owner), owner);
    if (await store.replaceSecret(agency, officerId, secret, anew)) resealed++;
  }
  return resealed;
}
