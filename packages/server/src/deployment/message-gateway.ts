/**
 * Where short messages to senders leave by: any gateway that takes one HTTP request for each, by SMS, Zalo or else. What it asks for is data of
 * the deployment; no gateway is known by name here.
 */
export interface MessageGateway {
  readonly url: string;
  /** What it knows the agency by, such as `authorization`. */
  readonly headers: Readonly<Record<string, string>>;
  /** How `body` is sent. */
  readonly format: "json" | "form";
  /** Texts in which `{to}` (0912345678), `{international}` (84912345678), `{text}` and `{id}` stand for what they say. */
  readonly body: Readonly<Record<string, MessageField>>;
  /** Whether it may stand in the agency's own network, or without TLS. Default: refused. */
  readonly allowPrivate?: boolean;
}

/** A text, or within JSON a number, yes or no, a list or an object of them. */
export type MessageField =
  | string
  | number
  | boolean
  | readonly MessageField[]
  | { readonly [name: string]: MessageField };
