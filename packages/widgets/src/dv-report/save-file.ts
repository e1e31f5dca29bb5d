/** Long enough for a slow phone to begin the download before its address is given back. */
const KEPT_MS = 60_000;

/** Offers a text as a file; it is made on the device, so nothing more is asked of the network and no policy of the page is touched. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement("a");
  try {
    link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  } catch {
    link.href = `data:${type};charset=utf-8,${encodeURIComponent(text)}`; // longer, and not for every browser
  }
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
