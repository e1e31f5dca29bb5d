import type { Sentences } from "./sentences.js";

/** What happened and what to do now, in English. */
export const en: Sentences = {
  "host-invalid": (at, { value }) =>
    `${at} is "${value}", which is no address. Give a name or a number without http:// and without a port, for example: HOST=localhost`,
  "port-invalid": (at, { value }) =>
    `${at} is "${value}", but must be a number from 0 to 65535, for example: PORT=8788`,
  "folder-invalid": (at, { value }) => `${at} is "${value}", which is no folder, for example: DATA_DIR=/var/lib/danvan`,
  "origin-invalid": (at, { value }) =>
    `${at} is "${value}". Give the addresses of sites, spaces between them, without a slash at the end, for example: ORIGINS=https://thanhsen.example`,
  "port-in-use": (_, { port }) =>
    `Port ${port} is already in use. Stop the other program or choose another port, for example: PORT=${port === "8788" ? 8789 : 8788}`,
  "address-unavailable": (_, { host, port, cause }) =>
    `Cannot open the address ${host}:${port} (${cause}). Set HOST to an address of this machine and PORT to 1024 or above.`,
  "database-missing": (file) =>
    `There is no ${file}, and it cannot be made there. Check the path, or choose another folder, for example: DATA_DIR=/tmp/danvan`,
  "database-forbidden": (file, { cause }) =>
    `${file} cannot be opened: this account may not read or write there (${cause}). Run as the account that owns the file, or give the right to it and its folder.`,
  "database-locked": (file, { cause }) =>
    `Another program holds ${file} (${cause}). Stop that program, or try again when it has finished.`,
  "database-foreign": (file) => `${file} is not a database of danvan. Check the path; the file was left as it is.`,
  "database-damaged": (file, { cause }) =>
    `${file} is damaged (${cause}). Stop the server, keep a copy of the file and of what lies beside it, and go back to the last backup.`,
  "database-unreadable": (file, { cause }) => `${file} cannot be read (${cause}). Check the disk, then try again.`,
  "disk-full": (file) =>
    `The disk that holds ${file} is full. Make room, then start again: nothing that was confirmed is lost.`,
  "schema-too-new": (file) =>
    `${file} was written by a newer danvan. Update danvan on this machine; the file was left as it is.`,
  "schema-too-old": (file) =>
    `${file} is of an older danvan. Start the server of this version once, which brings it up to date, or use the danvan that runs there.`,
  "sqlite-too-old": (_, { version, oldest }) =>
    `This Node has SQLite ${version}, which can lose committed rows. Use a Node with SQLite ${oldest} or newer.`,
  "sqlite-not-durable": () =>
    "This SQLite does not write every commit to the disk. Use the one that comes with Node, on a local disk.",
};
