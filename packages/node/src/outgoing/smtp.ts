import type { Letter, MailOutcome } from "@danvan/server";
import { createTransport } from "nodemailer";

/** A mail server, and whom letters are from. */
export interface SmtpSettings {
  /** `smtps://user:password@host` (TLS from the first byte) or `smtp://host:587` (TLS where the server offers it). */
  readonly url: URL;
  /** A plain address. */
  readonly from: string;
}

const TIMEOUT_MS = 15_000;

/**
 * Sends letters by SMTP, one recipient each.
 *
 * Addresses go in as objects, which are not parsed, and nothing of a letter is fetched from a disk or a network: what advisories of the
 * library were about.
 *
 * @param name of the agency, as the letters' sender
 * @returns a sender that never throws: `mail-refused` for what the server will never take, `unreachable` for what may pass later
 * @example smtpSender({ url: new URL("smtps://mail.example"), from: "gopy@thanhsen.example" }, "UBND phường Thành Sen")
 */
export function smtpSender({ url, from }: SmtpSettings, name: string) {
  const secure = url.protocol === "smtps:";
  const user = decodeURIComponent(url.username);
  const transport = createTransport({
    host: url.hostname,
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    ...(user && { auth: { user, pass: decodeURIComponent(url.password) } }),
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async (to: string, { subject, text }: Letter): Promise<MailOutcome> => {
    try {
      await transport.sendMail({
        from: { name, address: from },
        to: { name: "", address: to },
        subject,
        text,
        // Nobody's vacation answers a program (RFC 3834 §5).
        headers: { "auto-submitted": "auto-generated" },
      });
      return { sent: true };
    } catch (error) {
      const code = (error as { responseCode?: number }).responseCode ?? 0;
      return { failed: code >= 500 && code < 600 ? "mail-refused" : "unreachable" };
    }
  };
}
