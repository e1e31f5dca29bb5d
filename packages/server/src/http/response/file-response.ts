/** A file with the name that it is saved under. */
interface NamedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Never shown in place: a file from outside is saved to disk under a name of ours, and no browser guesses what it might be. */
export const fileResponse = ({ name, type, bytes }: NamedFile): Response =>
  new Response(bytes, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}"`,
      "content-security-policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
    },
  });
