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

/** A form that keeps a draft. */
export interface Drafter {
  readonly agency: string;
  readonly isConnected: boolean;
  /** The address at which it began: a page may change its own under a form that stays, and its draft is still one. */
  _path?: string;
}

/** One for each page that is open: two tabs must not write over each other's words. */
const PAGE = Math.random();

const holders = new Map<string, Drafter>();

const allPlaces = (agency: string) => `dv-draft:${agency}:`;

const herePlaces = (form: Drafter): string => `${allPlaces(form.agency)}${(form._path ??= location.pathname)}:`;

/** Where a form keeps its draft: one for each agency, address, open page, and form on it. What a form left that is gone, the next one has. */
export function ownPlace(form: Drafter): string {
  let place = herePlaces(form) + PAGE;
  while (!isFree(place, form)) place += "+";
  holders.set(place, form);
  return place;
}

const isFree = (place: string, form: Drafter): boolean => {
  const holder = holders.get(place);
  return !holder?.isConnected || holder === form;
};

/** @returns the drafts of this address that no other form here is writing; none when the device keeps nothing (private mode, storage off) */
export const offered = (form: Drafter): KeptDraft[] =>
  drafts(herePlaces(form)).filter(({ place }) => isFree(place, form));

function drafts(under: string): KeptDraft[] {
  try {
    return Object.keys(localStorage)
      .filter((place) => place.startsWith(under))
      .map((place) => ({ ...JSON.parse(localStorage[place] as string), place }) as KeptDraft)
      .filter(({ fields }) => fields?.["text"]);
  } catch {
    return [];
  }
}

/** Keeps a draft, or removes it when given `null`. @returns whether the device holds it: a full disk or private mode may not; `null` for none */
export function writeDraft(draft: Draft | null, place: string): boolean | null {
  try {
    if (draft) localStorage.setItem(place, JSON.stringify(draft));
    else localStorage.removeItem(place);
    return draft && place in localStorage; // some take it and keep nothing
  } catch {
    return draft && false;
  }
}

/** Removes the draft of a message that is kept elsewhere, received, or wanted no more, at whichever address it was begun. */
export function forgetDraft(agency: string, key: string): void {
  for (const draft of drafts(allPlaces(agency))) if (draft.key === key) writeDraft(null, draft.place);
}
