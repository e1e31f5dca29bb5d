import type { OutgoingPost, PostOutcome, Letter, MailOutcome } from "./ports.js";

/** Something that would have been sent. */
export interface SunkMessage {
  readonly kind: "mail" | "request";
  readonly to: string;
  /** UTC ISO instant. */
  readonly at: string;
  readonly subject: string;
  readonly text: string;
}

/** Takes what is sent and sends nothing: what a demonstration shows in the place of a mail server, a gateway and receivers. */
export interface OutboxSink {
  /** What was taken, the latest first. */
  messages(): readonly SunkMessage[];
  post(request: OutgoingPost): Promise<PostOutcome>;
  send(to: string, letter: Letter): Promise<MailOutcome>;
}

/** As many as a person looks through; older ones go. */
const KEPT = 100;

/**
 * A sink in memory.
 *
 * @param now the present instant as UTC ISO text
 * @example outboxSink(() => "2026-11-20T02:00:00.000Z").messages() // → []
 */
export function outboxSink(now: () => string): OutboxSink {
  const taken: SunkMessage[] = [];
  const take = (message: Omit<SunkMessage, "at">) => {
    taken.unshift({ ...message, at: now() });
    taken.length = Math.min(taken.length, KEPT);
  };
  return {
    messages: () => [...taken],
    async post({ url, body }) {
      take({ kind: "request", to: url, subject: "", text: body });
      return { status: 204 };
    },
    async send(to, { subject, text }) {
      take({ kind: "mail", to, subject, text });
      return { sent: true };
    },
  };
}
