/** A file by its own name: what a person sent, or a paper of ours. */
interface DownloadedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Saved to disk under a name of ours, never shown in place: it may be anything that passes for a picture or a paper. */
export const fileResponse = ({ name, type, bytes }: DownloadedFile): Response =>
  new Response(bytes, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}"`,
      "content-security-policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    },
  });
