import type { StoredPhoto } from "./agency.ts";
import type { Pressed, Recalled } from "./message.ts";
import type { Verdict } from "./verdict.ts";

/** What the person of a story knows of photos. */
export interface KnownPhotos {
  /** By their names. */
  readonly album: ReadonlyMap<string, { readonly hash?: string }>;
  readonly pressed: readonly Pressed[];
  readonly recalled: readonly Recalled[];
  /** Names of those that need not arrive. */
  readonly letGo: ReadonlySet<string>;
}

/**
 * What became of the photos: each one that was sent is on the agency's disk once, with the words it was sent with and with every byte,
 * unless its person knows that it is not. One that came back in time to be sent with other words may be with both.
 */
export function photoAccount(
  { album, pressed, recalled, letGo }: KnownPhotos,
  stored: readonly StoredPhoto[],
): Verdict {
  const lost: string[] = [];
  const doubled: string[] = [];
  const untrue: string[] = [];
  for (const [name, { hash }] of album) {
    const sent = pressed.filter(({ photos }) => photos.includes(name));
    const copies = stored.filter((one) => one.hash === hash);
    if (sent.length > 0 && !letGo.has(name) && copies.length === 0) lost.push(name);
    for (const { code, text } of copies)
      if (!sent.some((one) => one.text === text)) untrue.push(`${name} is with other words: ${code}`);
    const cases = new Set(copies.map(({ code }) => code)).size;
    if (copies.length > cases) doubled.push(`${name} is there twice`);
    const again = recalled.filter(({ text, mayArrive }) => mayArrive && sent.some((one) => one.text === text)).length;
    if (cases > 1 + again) doubled.push(`${name} is in ${cases} cases`);
  }
  const hashes = new Set([...album.values()].map(({ hash }) => hash));
  for (const { code, hash } of stored) if (!hashes.has(hash)) untrue.push(`${code} has a file that nobody sent`);
  return { lost, doubled, untrue };
}
