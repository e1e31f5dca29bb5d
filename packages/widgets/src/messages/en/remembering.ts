import type { RememberingWords } from "../vi/remembering.js";

export const remembering: RememberingWords = {
  remember: "Remember this code on this device",
  rememberHint: "Only on a device of your own: whoever opens this page on it sees the code.",
  rememberSecretHint:
    "Only on a device of your own: the private code is remembered too, and whoever opens this page on it can use it.",
  rememberFailed: "This device does not keep it. Write the code down.",
};
