import { placesOf, formsIn, type Place } from "./place.js";
import { moveWords } from "./move-words.js";

/** What a page sees of a form. */
export interface Form extends HTMLElement {
  readonly agency: string;
  readonly endpoint: string;
  readonly updateComplete: Promise<unknown>;
  open(): void;
}

const watched = new WeakSet<Form>();

/**
 * A page that writes a region anew (a partial postback, `innerHTML +=`, a framework that draws it again) takes a form away and puts another
 * one there. What a person began goes on in that one: the form in the same place of what still stands, put there while the first one went. A
 * body that is written anew is another page, and so is another address: their forms offer the draft.
 * @param exchange gives what goes with a message to the form that stands there now, once that is drawn; it stays from then on
 */
export function stay<F extends Form>(form: F, exchange: (one: F, other: F) => void): void {
  if (watched.has(form) || !form.isConnected) return;
  watched.add(form);
  const { pathname } = location;
  let tag = form;
  let places: Place[] = [];
  const observer = new MutationObserver((records) => {
    if (!tag.isConnected) {
      const there = standsIn(records);
      if (!there || location.pathname !== pathname) return end();
      tag = there;
      void there.updateComplete.then(() => {
        if (tag !== there || !there.isConnected) return; // taken away as well
        end();
        moveWords(form, there, () => exchange(form, there));
        stay(there, exchange);
      });
    }
    watch();
  });

  /** The form that came where the other one went. */
  function standsIn(records: readonly MutationRecord[]): F | undefined {
    const place = places.find(({ above }) => above.isConnected)!;
    const there = formsIn<F>(place.above, form)[place.index];
    const isPage = place.above.contains(document.body);
    const isNew = records.some(({ addedNodes }) => [...addedNodes].some((added) => added.contains(there ?? null)));
    return there && isNew && !isPage && there.agency === form.agency && there.endpoint === form.endpoint
      ? there
      : undefined;
  }

  function watch(): void {
    observer.disconnect();
    places = placesOf(tag);
    for (const { above } of places) observer.observe(above, { childList: true });
  }

  function end(): void {
    observer.disconnect();
    watched.delete(form);
  }

  watch();
}
