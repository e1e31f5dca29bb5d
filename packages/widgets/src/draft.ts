/** What a person has typed so far. Consent is never kept: it is given when a message is sent, not before. */
export interface Draft {
  readonly fields: Readonly<Record<string, string>>;
  /** The key of a sending whose end is unknown: sending the same words again must not make a second case. */
  readonly key?: string | undefined;
}

/** A draft's place on this device: one for each agency and page. */
const nameOf = (agency: string): string => `dv-draft:${agency}:${location.pathname}`;

/** @returns the draft, or `null` when there is none or the device keeps nothing (private mode, storage switched off) */
export function readDraft(agency: string): Draft | null {
  try {
    const draft = JSON.parse(localStorage.getItem(nameOf(agency)) ?? "null") as Draft | null;
    return draft?.fields?.["text"] ? draft : null;
  } catch {
    return null;
  }
}

/** Keeps a draft, or removes it when given `null`. @returns whether the device did it: a full disk or private mode may not */
export function writeDraft(agency: string, draft: Draft | null): boolean {
  try {
    if (draft) localStorage.setItem(nameOf(agency), JSON.stringify(draft));
    else localStorage.removeItem(nameOf(agency));
    return true;
  } catch {
    return false;
  }
}
