import type { FailureWords } from "../vi/failures.js";

export const failures: FailureWords = {
  failures: {
    offline: "This device is not connected. Check the Wi-Fi or mobile data, then try again.",
    timeout: "The line is too slow and no reply came. Try again, if possible where the signal is better.",
    "answer-unreadable":
      "A reply came, but not from the agency (often a Wi-Fi sign-in page). Check the connection, then try again.",
    "too-many-requests": "The system is receiving too many requests. Wait a few minutes, then try again.",
    server: "The agency's system has a problem. Try again in a few minutes, or visit the agency.",
    refused: "The system did not accept this request (code {code}). If it happens again, tell the agency this code.",
  },
};
