import type { MountedSite } from "../../kit/view/site.js";
import { ownAddress } from "../../kit/view/own-address.js";

/** What a webmaster pastes: the element, the frame for sites that allow no script, and a plain link. */
export interface Snippets {
  readonly element: string;
  readonly frame: string;
  readonly link: string;
}

/**
 * @param origin where people reach the server
 * @param name what the link and the frame are called
 * @example snippetsFor({ ...site, base: "" }, "https://gopy.example", "Gửi ý kiến").link // → "<a href=\"https://gopy.example/gui-y-kien/18073\">Gửi ý kiến</a>"
 */
export function snippetsFor(site: MountedSite, origin: string, name: string): Snippets {
  const { code } = site.agency;
  const at = (path: string) => origin + ownAddress(site, path);
  return {
    element: [
      `<script src="${at("/widgets/loader.min.js")}"></script>`,
      `<dv-feedback agency="${code}" endpoint="${at("/api/v1")}">`,
      `  <a href="${at(`/gui-y-kien/${code}`)}">${name}</a>`,
      `</dv-feedback>`,
    ].join("\n"),
    frame: `<iframe src="${at(`/nhung/${code}`)}" title="${name}" width="100%" height="900"></iframe>`,
    link: `<a href="${at(`/gui-y-kien/${code}`)}">${name}</a>`,
  };
}
