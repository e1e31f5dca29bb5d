/** Words that the server has not got yet, in this tab alone: gone when it is closed. */
interface Unkept {
  readonly text: string;
  /** The version that they go on from. */
  readonly version: number;
  /** What of the case was seen when they were sent; words that were sent come back only where nothing came of it. */
  readonly sentAt?: string;
}

/** Whose words they are, of which case, and of which field. */
export const keyOf = (action: string, officer: string, draft: string): string => `${action} ${officer} ${draft}`;

/** What the page shows of the same words. */
interface Shown {
  readonly text: string;
  readonly version: number;
  readonly seen: string;
}

/** Storage may be full or forbidden: typing goes on. */
export function remember(key: string, unkept: Unkept | null): void {
  try {
    if (unkept) sessionStorage.setItem(key, JSON.stringify(unkept));
    else sessionStorage.removeItem(key);
  } catch {
    // The server has the words of three seconds ago.
  }
}

/** Takes out what waits for the server. @returns the words to go on with; `null` when the page has them or they have left */
export function remembered(key: string, { text, version, seen }: Shown): string | null {
  const unkept = taken(key);
  if (!unkept) return null;
  // They left with their form, unless nothing came of it.
  if (unkept.sentAt !== undefined) return unkept.sentAt === seen && unkept.version === version ? unkept.text : null;
  // Something was kept since: these words, or others that go on from them.
  if (version !== unkept.version && text.startsWith(unkept.text)) return null;
  return unkept.text;
}

function taken(key: string): Unkept | null {
  try {
    const found = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    const value = found === null ? null : (JSON.parse(found) as Partial<Unkept>);
    return value && typeof value.text === "string" && typeof value.version === "number" ? (value as Unkept) : null;
  } catch {
    return null;
  }
}

/** Takes out what no field of the page took: the form is gone, the words are not. Those that were sent with it have done their work. */
export function orphans(action: string, officer: string): { draft: string; text: string; version: number }[] {
  const prefix = keyOf(action, officer, "");
  try {
    const keys = Object.keys(sessionStorage).filter((key) => key.startsWith(prefix));
    return keys.flatMap((key) => {
      const unkept = taken(key);
      return unkept && unkept.sentAt === undefined ? [{ ...unkept, draft: key.slice(prefix.length) }] : [];
    });
  } catch {
    return [];
  }
}
