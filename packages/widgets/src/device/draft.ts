/** What a person has typed so far. */
export interface Draft {
  /** Consent is among them only with a key: it was given when the message was sent, not before. */
  readonly fields: Readonly<Record<string, string>>;
  /** The key of a sending whose end is unknown: sending the same words again must not make a second case. */
  readonly key?: string | undefined;
}

/** A draft and its place on this device. */
export interface KeptDraft extends Draft {
  readonly place: string;
}

/** One for each page that is open: two tabs must not write over each other's words. */
const PAGE = Math.random();

/** Where this page keeps its draft: one for each agency, address and open page. */
export const ownPlace = (agency: string): string => allPlaces(agency) + PAGE;

const allPlaces = (agency: string) => `dv-draft:${agency}:${location.pathname}:`;

/** @returns the drafts of this address; none when the device keeps nothing (private mode, storage switched off) */
export function drafts(agency: string): KeptDraft[] {
  try {
    return Object.keys(localStorage)
      .filter((place) => place.startsWith(allPlaces(agency)))
      .map((place) => ({ ...JSON.parse(localStorage[place] as string), place }) as KeptDraft)
      .filter(({ fields }) => fields?.["text"]);
  } catch {
    return [];
  }
}

/** Keeps a draft, or removes it when given `null`. @returns whether the device did it: a full disk or private mode may not */
export function writeDraft(agency: string, draft: Draft | null, place = ownPlace(agency)): boolean {
  try {
    if (!draft) localStorage.removeItem(place);
    else localStorage.setItem(place, JSON.stringify(draft));
    return !draft || place in localStorage; // some take it and keep nothing
  } catch {
    return false;
  }
}

/** Removes the draft of a message that is kept elsewhere, received, or wanted no more. */
export function forgetDraft(agency: string, key: string): void {
  for (const draft of drafts(agency)) if (draft.key === key) writeDraft(agency, null, draft.place);
}
