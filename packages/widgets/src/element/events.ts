import type { GuidedKind } from "@danvan/core/terms";

/** Events leave the shadow root and bubble, so that a page can listen in one place. None carries what a person wrote. */
const OUT = { bubbles: true, composed: true } as const;

/**
 * A message or a rating is on the agency's disk. `code` is the tracking code of its receipt.
 * @example new DvSentEvent("18073-K7QM9-XWRFT").code // → "18073-K7QM9-XWRFT"
 */
export class DvSentEvent extends Event {
  readonly code: string;
  constructor(code: string) {
    super("dv-sent", OUT);
    this.code = code;
  }
}

/**
 * A message could not be sent yet: it waits and is tried again. `codes` are codes such as `offline`, `timeout`, `store-unavailable`.
 * @example DvQueuedEvent.name // → "DvQueuedEvent"
 */
export class DvQueuedEvent extends Event {
  readonly codes: readonly string[];
  constructor(codes: readonly string[]) {
    super("dv-queued", OUT);
    this.codes = codes;
  }
}

/**
 * Something was not accepted. `codes` are problem codes such as `text-too-short`, `offline`, `too-many-requests`.
 * @example new DvRefusedEvent(["field-required"]).codes // → ["field-required"]
 */
export class DvRefusedEvent extends Event {
  readonly codes: readonly string[];
  constructor(codes: readonly string[]) {
    super("dv-refused", OUT);
    this.codes = codes;
  }
}

/**
 * A text that reads like a complaint or a denunciation was met with its lawful channels; nothing was sent.
 * @example new DvGuidedEvent("denunciation").type // → "dv-guided"
 */
export class DvGuidedEvent extends Event {
  readonly kind: GuidedKind;
  constructor(kind: GuidedKind) {
    super("dv-guided", OUT);
    this.kind = kind;
  }
}

/**
 * A case or a report arrived and is shown.
 * @example DvLoadedEvent.name // → "DvLoadedEvent"
 */
export class DvLoadedEvent extends Event {
  constructor() {
    super("dv-loaded", OUT);
  }
}

declare global {
  interface HTMLElementEventMap {
    "dv-sent": DvSentEvent;
    "dv-queued": DvQueuedEvent;
    "dv-refused": DvRefusedEvent;
    "dv-guided": DvGuidedEvent;
    "dv-loaded": DvLoadedEvent;
  }
}
