import type { Lang } from "@danvan/core/terms";
import type { PhotoWords } from "../messages/vi/photos.js";
import type { Own } from "./parts.js";
import type { takeFiles } from "../photos/photo-field.js";

/** What the handover asks of the element around it. */
interface Host {
  readonly _language: Lang;
  readonly _own: { tools: Own["tools"] };
  _changeOf(name: "photos"): (change: Own["photos"]) => Own["photos"];
  _loadTools(): void;
  _loadPhotos(): Promise<{ readonly takeFiles: typeof takeFiles } | undefined>;
}

/** Takes over what a plain form holds beside its fields: files, for which sending waits, and that somebody types for somebody else. */
export function takeOver(host: Host, t: PhotoWords, files: readonly File[], helped: boolean): void {
  host._own.tools = { helped };
  if (helped) host._loadTools();
  const change = host._changeOf("photos");
  const taking = async () => {
    const part = await host._loadPhotos();
    change({ preparing: undefined });
    part?.takeFiles(files, t, host._language, change);
  };
  if (files[0]) change({ preparing: taking() });
}
