import type { Own } from "./parts.js";
import type { Sending, SendingHost } from "./sending/sending.js";
import type { Drafting, DraftingHost } from "./writing/drafting.js";

/** A form that a page took away when it wrote its content anew, or the one that stands there now. */
interface Form extends DraftingHost, SendingHost {
  _drafting: Drafting;
  _sending: Sending;
  _own: Own;
}

/** Two forms exchange what goes with a message: the page may yet put the first one back. What stands in their fields is not among it. */
export function exchange(one: Form, other: Form): void {
  [one._own, one._sending, one._drafting, other._own, other._sending, other._drafting] = [
    other._own,
    other._sending,
    other._drafting,
    one._own,
    one._sending,
    one._drafting,
  ];
  one._sending._host = one._drafting._host = one;
  other._sending._host = other._drafting._host = other;
}
