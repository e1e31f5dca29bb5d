import type { Sentences } from "../facts.js";
import type { OPERATION } from "../operation.js";

/**
 * The sentences about the connection, the server and the program, by code.
 * @example typeof operation["timeout"] // → "string"
 */
export const operation = {
  internal: "The system failed. Try again in a few minutes.",
  offline: "This device has no connection. Check Wi-Fi or mobile data.",
  unreachable:
    "The agency's server cannot be reached, although this device has a connection. There are other ways to send.",
  "endpoint-wrong":
    "The address that takes messages is not set correctly on this page (HTTP {status}). There are other ways to send; please tell the agency.",
  "part-missing":
    "A part that sends by itself is missing on this page. There are other ways to send; please tell the agency.",
  timeout: "The connection is too slow. Try where the signal is better, if you can.",
  "answer-unreadable":
    "The answer did not come from the agency (often a Wi-Fi that wants a sign-in). Check the connection, then try again.",
  "store-busy": "The system is busy. Try again in a few seconds.",
  "store-unavailable": "The system cannot store anything now. Try again in a few minutes.",
  "random-exhausted": "There were not enough random bytes to make a code.",
  "uuid-input-invalid": "No identifier can be made from this instant and these random bytes.",
  "schema-too-new": "{path} was written by a newer danvan. Update danvan on this machine; the file was left as it is.",
  "schema-too-old":
    "{path} is of an older danvan (step {found} of {known}). Make a backup, then run: danvan db migrate --db {path}",
  "sqlite-too-old":
    "This Node has SQLite {version}, which can lose committed rows. Use a Node with SQLite {oldest} or newer.",
  "sqlite-not-durable":
    "This SQLite does not write every commit to the disk. Use the one that comes with Node, on a local disk.",
  "postgres-too-old": "This is PostgreSQL {version}. Use version {oldest} or newer.",
  "postgres-not-durable":
    "This PostgreSQL does not write every commit to the disk (fsync or synchronous_commit is off). Turn both on: what is confirmed must not be lost.",
  "postgres-numbers-as-text": "The pool must read bigint and numeric as numbers (types.getTypeParser of pg).",
  "database-unreachable":
    "{path} does not answer ({cause}). Check that PostgreSQL runs, and host and port in DATABASE_URL.",
  "database-refused": "{path} let nobody in ({cause}). Check user, password and database in DATABASE_URL.",
  "citus-missing":
    "This database has no Citus. On every node run: create extension citus; then register the nodes with citus_add_node.",
  "database-replaced":
    "{path} was deleted or replaced while the server ran. Nothing more is taken into it. Stop the server, put the file back or go back to the last backup, then start again.",
  "erasure-waits":
    "What was erased is still in the log file, because another program reads the database. Stop that program: the server then removes the rest by itself.",
  "database-missing":
    "There is no {path}, and it cannot be made there. Check the path, or choose another folder, for example: DATA_DIR=/tmp/danvan",
  "database-forbidden":
    "{path} cannot be opened: this account may not read or write there ({cause}). Run as the account that owns the file, or give the right to it and its folder.",
  "database-locked": "Another program holds {path} ({cause}). Stop that program, or try again when it has finished.",
  "database-foreign": "{path} is not a database of danvan. Check the path; the file was left as it is.",
  "database-damaged":
    "{path} is damaged ({cause}). Stop the server, keep a copy of the file and of what lies beside it, and go back to the last backup.",
  "database-unreadable": "{path} cannot be read ({cause}). Check the disk, then try again.",
  "database-on-server":
    "{path} is on a PostgreSQL server, whose own programs back it up and restore it: pg_dump and pg_restore. Nothing was copied.",
  "rows-unreadable":
    "Rows are not as this program wrote them. Stop the server, keep a copy of the database, and go back to the last backup.",
  "disk-full": "The disk that holds {path} is full. Make room, then start again: nothing that was confirmed is lost.",
  "oversight-missing": "This agency oversees no other.",
  "officer-exists":
    "The agency has an officer of this name. Choose another name, or reset the password: danvan user reset.",
  "agency-not-served": "This database has no agency {agency}. Its agencies: {known}.",
  "agencies-missing": "This database has no agency yet. Start the server on it once, then try again.",
  "officer-not-found": "The agency has no officer of this name.",
  "officer-name-invalid":
    "A name has only letters, numbers, spaces and . _ @ + -, begins with a letter or a number, and has at most 100 characters.",
  "role-unknown": "There is no such role. Roles: {roles}.",
  "backup-unusable":
    "{path} is no backup of danvan that can be used ({cause}). Choose another one; no file was changed.",
  "file-exists": "{path} is there already. Choose another name, or move it away first; it was left as it is.",
  "database-url-invalid": "DATABASE_URL must begin with postgres:// and name host and database.",
  "host-invalid":
    '{path} is "{value}", which is no address. Give a name or a number without http:// and without a port, for example: HOST=localhost',
  "switch-invalid": '{path} is "{value}", but must be 1 or 0.',
  "seconds-invalid": '{path} is "{value}", but must be a whole number of seconds from 1 to 9999.',
  "port-invalid": '{path} is "{value}", but must be a number from 0 to 65535, for example: PORT=8788',
  "folder-invalid": '{path} is "{value}", which is no folder, for example: DATA_DIR=/var/lib/danvan',
  "origin-invalid":
    '{path} is "{value}". Give the addresses of sites, spaces between them, without a slash at the end, for example: ORIGINS=https://thanhsen.example',
  "proxy-invalid":
    '{path} is "{value}". Give how many proxies stand before the server, or their networks, for example: TRUST_PROXY=1',
  "public-origin-invalid":
    '{path} is "{value}". Give the address that people open, for example: PUBLIC_ORIGIN=https://gopy.example',
  "smtp-url-invalid": "{path} is no address of a mail server, such as smtps://user:password@mail.example.",
  "mail-address-invalid": '{path}: "{value}" is no plain mail address, such as gopy@agency.example.',
  "metrics-token-invalid": "{path} needs 16 to 200 letters, numbers and . _ ~ + / -, so that nobody guesses it.",
  "secret-keys-invalid":
    "SECRET_KEYS needs one or more keys as NAME:64-hex-digits, each name once, the newest first (made by: openssl rand -hex 32).",
  "secret-key-unknown":
    "The key “{key}” is missing in SECRET_KEYS: the database holds secrets that were closed with it. Put it back at the end of the list and start again; if it is lost, reset the accounts that have a second factor with danvan user reset.",
  "secret-changed": "A secret in the database was changed, or a key in SECRET_KEYS was replaced under its old name.",
  "issuer-invalid":
    "{path} must be the https://… address of the sign-in, without a query (http for this machine alone): {value}.",
  "setting-too-long": "{path} is too long.",
  "setting-missing": "With {with} set, {path} is needed, too.",
  "agency-repeated": "{path}: the agency {agency} stands above already, or its address is taken.",
  "port-in-use": "Port {port} is already in use. Stop the other program or choose another port, for example: PORT=8790",
  "address-unavailable":
    "Cannot open the address {host}:{port} ({cause}). Set HOST to an address of this machine and PORT to 1024 or above.",
  "file-not-built": 'The elements are not built yet. Run "npm start" in the top folder: it builds first, then serves.',
  "path-not-found": "There is no such file. Check the path.",
  "file-unreadable": "{path} cannot be read: it is a folder, or reading it is not allowed.",
  "file-edited":
    "This file exists and was edited, or made from other figures. Rename it, choose another folder, or add --overwrite to replace it.",
  "file-not-json": "The file is not readable JSON.",
  "file-not-template": "The file is no sheet of figures to fill in. Make one with: danvan figures --template FILE.xlsx",
  "folder-not-writable": "This folder cannot be written to.",
  "docx-not-written": "The Word file could not be written.",
  "columns-invalid": "The columns differ in length or hold a number that cannot be used.",
  "value-not-canonical": "The value has no canonical JSON.",
  "sentence-unknown": "No sentence has the code “{code}”.",
} satisfies Sentences<keyof typeof OPERATION>;
