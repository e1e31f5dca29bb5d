import { intake } from "@danvan/core/problems/en";
import type { PhotoWords } from "../vi/photos.js";

export const photos: PhotoWords = {
  filesLabel: "Photos or a PDF, up to {count} files",
  filesHint:
    "Photos are made smaller on this device; the place and time hidden in them are removed. A PDF stays as it is, the author's name in it too, up to {size}. A draft does not keep photos.",
  filesPick: "Choose files",
  filesPreparing: "Making the photo smaller…",
  filesChosen: "{chosen} of {count} files chosen.",
  filesSize: "{size}",
  filesShrunk: "{before}, made smaller: {size}",
  filesDrop: "Remove file",
  filesTooMany: "Only {count} files can be sent; those after were not added. Remove one, then choose again.",
  filesUnprepared:
    "What this page prepares files with did not load, so nothing was added. Check the connection and choose again, or send the words without files.",
  fileFaults: {
    undrawn:
      "This device cannot make the photo “{name}” smaller. Choose a JPEG of at most {size}, or send the words without it.",
    unreadable:
      "The file “{name}” cannot be read; it may still be in the cloud. Download it and choose it again, or send the words without it.",
    heic: "{name}: this device cannot read HEIC photos. Take a screenshot of it and choose the screenshot.",
    broken:
      "{name}: this picture does not open; perhaps only a part of it was downloaded. Download it again and choose it, or take it again.",
    unsupported: "{name}: only photos and PDF are taken. Print any other paper as PDF, then choose it.",
    moving: "{name}: films and sound are not taken. Take a photograph, or tell it in words.",
    pdfBroken: "{name}: this PDF is damaged or not fully downloaded. Download it again, then choose it.",
    tooLarge: "{name}: too large (a PDF may have {size}). Choose a smaller file, or photograph the page.",
  },
  filesSending: "Sending file {at} of {count}…",
  filesWait: "File {at} of {count} is not sent yet; it is tried again by itself.",
  filesSent: "Done: the agency has {arrived} of {count} files.",
  filesKept:
    "Your words have arrived. The files stay on this device until they are sent, also when the page is closed.",
  filesNotKept: "Your words have arrived. The files are only on this page: do not close it before they are sent.",
  filesCancel: "Do not send the rest",
  filesClose: "Done",
  fileProblems: {
    "file-type-unsupported": intake["file-type-unsupported"],
    "file-too-large": intake["file-too-large"],
    "too-many-files": intake["too-many-files"],
    "files-full": intake["files-full"],
    "file-not-found": intake["file-not-found"],
    "event-not-allowed": intake["event-not-allowed"],
    "receipt-secret-wrong": intake["receipt-secret-wrong"],
  },
};
