const OWN = "http://own.invalid";
/** More than any page of the workspace asks for; a longer one is not ours. */
const MOST = 2_000;
const WORKSPACE = /^\/lam-viec(?:\/|$)/;
/** The way in and the way out, with all that stands under them. */
const WAY = /^\/lam-viec\/(?:dang-nhap|dang-xuat|loi-moi)(?:\/|$)/;
/** A file and the answer to a script: whoever signs in wants a page on the screen, so they come to the one above. */
const NO_PAGE = /\/(?:[^/]*\.(?:csv|xlsx|docx|html|json|css)|tep\/[^/]*|moi)$/;

/**
 * The page of the workspace to come back to after a sign-in, with what it was asked for.
 *
 * It is read as a browser would read it, so that no spelling of `..`, of a backslash or of another host leads out of the workspace.
 *
 * @param asked an own path with its query, from a link or a form: anybody may have written it
 * @returns null for what is no page of the workspace, and for the way in and out
 * @example returnTo("/lam-viec/nam/2026/so-lieu?nhap=1") // → "/lam-viec/nam/2026/so-lieu?nhap=1"
 * @example returnTo("//evil.example/lam-viec") // → null
 */
export function returnTo(asked: string): string | null {
  if (asked.length > MOST || !asked.startsWith("/") || !URL.canParse(asked, OWN)) return null;
  const { origin, pathname, search } = new URL(asked, OWN);
  if (origin !== OWN || !WORKSPACE.test(pathname) || WAY.test(pathname)) return null;
  if (!NO_PAGE.test(pathname)) return pathname + search;
  // A list as a file, and what is new in it, are asked for as the list itself is.
  const above = pathname.replace(/(?:\/tep)?\/[^/]*$/, "");
  return /\/danh-sach\.\w+$|\/lam-viec\/moi$/.test(pathname) ? above + search : above;
}
