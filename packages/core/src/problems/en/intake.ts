import type { Sentences } from "../facts.js";
import type { INTAKE } from "../intake.js";

/**
 * The sentences about receiving and following a case, by code.
 * @example typeof intake["case-not-found"] // → "string"
 */
export const intake = {
  "agency-not-found": "There is no agency of this code. Check the code.",
  "case-not-found":
    "No case has this code at this agency. Check the code, and that this is the page of the agency that received it.",
  "data-request-not-found": "The register has no such request. Load the list again.",
  "case-changed": "Somebody else has just handled this case. Look at its status.",
  "guided-kind":
    "This reads like a complaint or a denunciation, so it was not taken. The law has separate ways for those.",
  "guided-kind@meaning":
    "This may be a complaint or a denunciation, which have ways of their own. Please say what it is; an opinion is sent on.",
  "guided-kind@comment":
    "What was added reads like a denunciation and was not sent: the law keeps secret who makes one. Send it on paper, or say it in person where citizens are received. To send the rating, take those words out.",
  "notice-unknown": "The notice on personal data has just changed. Read it and tick again.",
  "notice-invalid": "The consent notice of the agency {agency} is not configured correctly: {reason}.",
  "notice-changed":
    "The consent notice {version} of the agency {agency} is kept with another text. A changed text needs a new version.",
  "contact-required": "This kind needs a phone number or an email to be answered.",
  "consent-required": "Tick the box that allows contact, or clear name, phone number and email.",
  "withheld-published": "This holds words of the case that are withheld. Take them out.",
  "contact-published": "This holds the sender's name, phone or email. Take it out.",
  "consent-not-given": "This was never allowed or was withdrawn, so it cannot be added.",
  "key-reused": "What was sent before, with other words, was received. If this is something new, send it once more.",
  "code-not-made": "No tracking code could be made. Try again in a few minutes.",
  "receipt-secret-wrong": "This private code does not belong to the tracking code. Check the receipt.",
  "event-not-first": "The history of a case begins with its reception.",
  "event-not-allowed": "This cannot be done at the present step of the case. Look at its status.",
  "event-out-of-order": "An event is earlier than the one before it.",
  "reopened-before": "This case was reopened once and cannot be reopened again.",
  "rated-before": "This answer was rated before. Each answer is rated once.",
  "assignee-unknown": "No officer of this agency who handles cases is called that. Choose somebody else.",
  "placeholder-unknown": "Nothing fills {placeholder}. There are: {known}.",
  "template-not-found": "There is no such template. It may have been deleted.",
  "template-name-taken": "A template has that name already. Give it another one.",
  "view-not-found": "There is no such saved list.",
  "words-not-found": "These words stand nowhere in it. Copy them exactly as they are written.",
  "recall-too-late": "It is too late to recall it: its sender can read the answer.",
  "approval-required": "At this agency an answer has to be approved before it leaves. Submit it for approval.",
  "own-submission": "Nobody approves their own words. Somebody else has to.",
  "confirm-needed": "Tick the box to confirm: what is erased cannot be brought back.",
  "file-not-found": "The agency does not keep this file. It can be sent again with another message.",
  "file-type-unsupported":
    "Only JPEG pictures and PDF files that are whole, not downloaded in part, are accepted. Leave this file out, or choose another.",
  "file-too-large": "The file is larger than accepted. Choose a smaller one.",
  "files-full": "The server has no more room for files. Send the text without them; it will be received.",
  "too-many-files": "At most {maximum} files can be sent. Choose fewer.",
  "offset-mismatch": "The chunk does not follow what has arrived: go on from byte {offset}.",
  "files-not-kept": "The files were not kept. Choose them again and send.",
  "account-closed": "This account is closed. Ask the administrator of your agency to open it again.",
  "account-idle":
    "This account was closed after 90 days without a sign-in. Ask the administrator of your agency for a new invitation.",
  "invitation-invalid":
    "The name or the invitation code is wrong, was used, or is older than 7 days. Ask the administrator for a new one.",
  "password-weak":
    "A password needs at least {minimum} characters, and more than the name or a few characters repeated.",
  "own-account": "Nobody changes their own roles or closes their own account. Ask another administrator.",
  "code-wrong": "The code is wrong, was used, or is too old. Type the one that the app shows now.",
  "second-factor-on": "The second factor is on. Turn it off before you turn it on again.",
  "deputy-unknown": "No open account of the agency has that name.",
  "deputy-without-work":
    "The roles of whoever is away have no work to hand on. Administering accounts is not handed on.",
  "span-invalid": "The span must end today or later, not before it begins, and last {maximum} days at most.",
  "second-factor-without-key":
    "The server has no key to keep the secret of a second factor with. Whoever runs it has to set SECRET_KEYS.",
  "sign-on-off": "There is no sign-in by another system here. Sign in by name and password.",
  "sign-on-unavailable": "The other system does not answer. Try again later, or sign in by password.",
  "sign-on-refused": "You did not agree to sign in at the other system.",
  "sign-on-weak": "The other system did not check you well enough for this. Sign in there by a stronger way.",
  "sign-on-lost": "This sign-in is not valid any more. Begin again.",
  "sign-on-taken": "This identifier is linked to another account of the agency.",
  "session-missing": "Your session has ended. Sign in again.",
  "sign-in-failed": "The name or the password is wrong. Type both again, minding upper and lower case.",
  "too-many-attempts": "Too many attempts. Wait {retryAfterSeconds} seconds and try again.",
  "role-missing": "The roles of this account do not allow this.",
} satisfies Sentences<keyof typeof INTAKE>;
