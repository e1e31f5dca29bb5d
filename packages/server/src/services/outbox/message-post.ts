import { isPhoneNumber, phoneHref } from "@danvan/core";
import type { MessageField, MessageGateway } from "../../deployment/message-gateway.js";
import type { Mail, OutboxOptions, OutgoingPost } from "./ports.js";

/** What a message says, to whom, and by what name the gateway tells a repetition. */
export interface Message {
  readonly to: string;
  readonly text: string;
  readonly id: string;
}

/**
 * A phone number as gateways take it.
 *
 * @param typed as its owner wrote it
 * @returns ten figures from 0; `null` for what is no number of Vietnam
 */
export function plainNumber(typed: string): string | null {
  const [, national] = /^tel:(?:\+84|0)([1-9]\d{8})$/.exec(phoneHref(typed)) ?? [];
  return national && isPhoneNumber(typed) ? `0${national}` : null;
}

/** The request that a gateway asks for. What is filled in is a value of the format, so no text of it can become a field of its own. */
export function messagePost(
  { url, headers, format, body, allowPrivate = false }: MessageGateway,
  { to, text, id }: Message,
): OutgoingPost {
  const values: Readonly<Record<string, string>> = { to, international: `84${to.slice(1)}`, text, id };
  const filled = (field: MessageField): unknown => {
    if (typeof field === "string")
      return field.replace(/\{(to|international|text|id)\}/g, (_, name: string) => values[name]!);
    if (Array.isArray(field)) return field.map(filled);
    return typeof field === "object"
      ? Object.fromEntries(Object.entries(field).map(([name, value]) => [name, filled(value as MessageField)]))
      : field;
  };
  const fields = filled(body) as Record<string, unknown>;
  const [type, sent] =
    format === "json"
      ? (["application/json", JSON.stringify(fields)] as const)
      : ([
          "application/x-www-form-urlencoded",
          new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, String(value)])).toString(),
        ] as const);
  return { url, headers: { ...headers, "content-type": type }, body: sent, allowPrivate };
}

/** A gateway as what letters leave by: a letter's text is the message. */
export const gatewayMail = (
  { post }: Pick<OutboxOptions, "post">,
  gateway: MessageGateway,
  letter: Mail["letter"],
): Mail => ({
  letter,
  async send(to, { text }, id) {
    const outcome = await post(messagePost(gateway, { to, text, id }));
    if ("failed" in outcome) return outcome;
    return outcome.status >= 200 && outcome.status < 300 ? { sent: true } : { failed: "gateway-refused" };
  },
});
