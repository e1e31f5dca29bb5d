import type { Page } from "@playwright/test";

/** A message on its way, as its card shows it. */
export interface Card {
  readonly key: string;
  /** What the card says of it. */
  readonly says: "sending" | "waits" | "received" | "photos under way" | "photos wait" | "photos over";
  /** Whether it says that the page must stay open. */
  readonly isFleeting: boolean;
  readonly code: string;
  /** How many photos it says the agency has, once they are over. */
  readonly arrived: number;
  /** Names of the photos that it says were not taken. */
  readonly refused: readonly string[];
}

/** What a person sees. */
export interface Screen {
  readonly cards: readonly Card[];
  /** Code on the receipt. */
  readonly slip: string;
  readonly isOffered: boolean;
  readonly isRefused: boolean;
  /** Whether the form can be filled. */
  readonly isOpen: boolean;
  readonly text: string;
  readonly phone: string;
  readonly isShared: boolean;
  /** Names of the photos that are chosen, and whether something is said of others. */
  readonly photos: readonly string[];
  readonly isPhotoNoted: boolean;
  /** A message has left the form, and the card that would show it could not be had: what the form itself says of it. */
  readonly bare: "" | "stay" | "go";
  /** What is said of the draft. */
  readonly draft: "" | "kept" | "not kept";
  readonly fields: string;
}

/** Reads the form as it stands. */
export const look = (page: Page): Promise<Screen> => page.evaluate(read);

/** Runs in the page: chooses a kind and types into the fields that are named; a telephone number comes with the permission to use it. */
export function fill(values: Readonly<Record<string, string>>): void {
  const root = document.querySelector("dv-feedback")!.shadowRoot!;
  root.querySelector<HTMLElement>("#kind")!.click();
  for (const [name, value] of Object.entries(values)) {
    const field = root.querySelector<HTMLInputElement>(`#${name}`)!;
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  }
  const consent = root.querySelector<HTMLInputElement>("#consent")!;
  if (values["phone"] && !consent.checked) consent.click();
}

/** Runs in the page: whether nothing is on its way. */
export function isSettled(): boolean {
  const root = document.querySelector("dv-feedback")?.shadowRoot;
  if (!root) return false;
  const cards = [...root.querySelectorAll("[part=sending]")];
  const isShown = root.querySelector(".send")?.checkVisibility() || root.querySelector("[part=code]") || cards[0];
  // A connection too bad to fetch the card leaves the form's own sentence.
  const status = root.querySelector<HTMLElement>("p[role=status]:not(.out-of-sight)")?.textContent ?? "";
  if (!cards[0] && /Chưa gửi xong|Cơ quan đã nhận/.test(status)) return true;
  const isAtRest = (card: Element) =>
    card.matches(".good") ||
    card.querySelector(".now") ||
    (card.querySelector(".see") && !card.querySelector("progress"));
  return !!isShown && cards.every(isAtRest);
}

/** Runs in the page. */
function read(): Screen {
  const root = document.querySelector("dv-feedback")!.shadowRoot!;
  const seen = (selector: string) => !!root.querySelector<HTMLElement>(selector)?.checkVisibility();
  const value = (name: string) => root.querySelector<HTMLInputElement>(`#${name}`)?.value.trim() ?? "";
  const words = (element: Element | null) => (element?.textContent ?? "").replaceAll(/\s+/g, "");
  const nameIn = (row: Element) =>
    [...row.childNodes].find((node) => node instanceof Text && node.data.trim())?.textContent ?? "";
  const tellsToStay = (text: string) => text.toLowerCase().includes("đừngđóngtrang");
  const drafts = [...root.querySelectorAll("form p")].filter((row) => row.checkVisibility()).map(words);
  const says = (card: Element) => {
    const waits = !!card.querySelector(".now");
    if (card.querySelector(".see") && card.querySelector(".remove"))
      return waits ? "photos wait" : card.querySelector("progress") ? "photos under way" : "photos over";
    return card.classList.contains("good") ? "received" : waits ? "waits" : "sending";
  };
  const cards = [...root.querySelectorAll("[part=sending]")].map((card) => ({
    key: card.id.slice(1),
    says: says(card) as Card["says"],
    isFleeting: tellsToStay(words(card)),
    code: /18073-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(words(card))?.[0] ?? "",
    arrived: Number(/nhận(\d+)trên/.exec(words(card))?.[1] ?? 0),
    refused: [...card.querySelectorAll(".error")].map((row) => row.textContent!.split(":")[0]!),
  }));
  const isBare = !seen("#text") && !root.querySelector("[part=code]") && !cards[0];
  const bare = words(root.querySelector("p[role=status]"));
  return {
    cards,
    slip: words(root.querySelector("[part=code]")),
    isOffered: seen("#draft"),
    isRefused: seen("#summary") || seen("#failure"),
    isOpen: seen("#text"),
    text: value("text"),
    phone: value("phone"),
    photos: [...root.querySelectorAll(".files li > span")].map(nameIn),
    isPhotoNoted: seen("#files-notes .error"),
    bare: !isBare ? "" : tellsToStay(bare) ? "stay" : "go",
    isShared: root.querySelector<HTMLInputElement>("#shared")?.checked ?? false,
    draft: drafts.some((sentence) => sentence.startsWith("Đanggiữbảnnháp"))
      ? "kept"
      : drafts.some(tellsToStay)
        ? "not kept"
        : "",
    fields: ["kind", "text", "place", "phone"].map(value).join("|"),
  };
}
