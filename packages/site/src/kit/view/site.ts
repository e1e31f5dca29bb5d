import type { CaseField, Lang } from "@danvan/core";
import type { AgencyName } from "@danvan/server";
import type { Reception } from "./reception.js";

/** An own file that a page loads, with the address that changes when its bytes do. */
export interface PageFile {
  readonly href: string;
  /** Subresource integrity of the bytes. */
  readonly integrity: string;
}

/** A place or a service that people may turn to. */
export interface Place {
  readonly name: string;
  readonly text?: string | undefined;
  readonly link?: { readonly text: string; readonly href: string } | undefined;
  /** Address, phone and hours, or that they are still to be entered. */
  readonly where?: string | undefined;
}

/** What only this installation can say, in one language. */
export interface SiteTexts {
  /** On top of every page, such as that this is no official site. */
  readonly banner?: { readonly label: string; readonly text: string } | undefined;
  /** Where the promised number of days comes from. */
  readonly promiseNote: string;
  /** Where complaints and denunciations lawfully go, in one sentence. */
  readonly lawfulChannel: string;
  /** The same in full. */
  readonly receptions: readonly Place[];
  /** Other ways to be heard. */
  readonly otherWays: readonly Place[];
}

/** The files that every page loads. */
export interface Look {
  readonly style: PageFile;
  readonly script: PageFile;
  readonly icon: PageFile;
  /** `browser/doctor.min.js` of `@danvan/doctor`, for the page where a webmaster has a page of theirs examined; without it there is no such page. */
  readonly doctor?: PageFile | undefined;
  /** `cdn/file-fields.min.js` of `@danvan/widgets`, which shrinks an officer's photos before they are sent; without it they go as they are. */
  readonly fileFields?: PageFile | undefined;
  /** `browser/desk.min.js` of this package: keeps drafts while officers type, says what is new, single keys; without it the pages work by their buttons. */
  readonly desk?: PageFile | undefined;
}

/** What is the same on every page of this installation. */
export interface Site extends Look {
  readonly agency: AgencyName;
  /** Whether the agency is the people's committee of the unit whose name it bears: then pages say so before the name. Default: no. */
  readonly isCommittee?: boolean;
  /** Working days within which online kinds are answered; `null` without such a promise: the law's limits hold. */
  readonly promisedDays: number | null;
  readonly texts: Readonly<Record<Lang, SiteTexts>>;
  /** When citizens are received in person. Default: it is told nowhere. */
  readonly reception?: Reception | undefined;
  /** What cases may be about (lĩnh vực). Default: what the services know. */
  readonly fields?: readonly CaseField[];
  /** Whether the agency follows others: then its workspace has their pages. Default: no. */
  readonly oversees?: boolean;
}

/** A site as its pages know it. */
export interface MountedSite extends Site {
  /** The path that a proxy mounts it under, without its last slash: `/danvan`; empty at the root of its host. */
  readonly base: string;
}

/**
 * Puts a site, or its look alone, under a path; its files move with it.
 * @example mountSite(site, "/danvan").style.href // → "/danvan/assets/x"
 */
export function mountSite<L extends Look>(site: L, base: string): L & Pick<MountedSite, "base"> {
  const moved = (file: PageFile): PageFile => ({ ...file, href: base + file.href });
  const { style, script, icon, doctor, fileFields, desk } = site;
  return {
    ...site,
    base,
    style: moved(style),
    script: moved(script),
    icon: moved(icon),
    ...(doctor && { doctor: moved(doctor) }),
    ...(fileFields && { fileFields: moved(fileFields) }),
    ...(desk && { desk: moved(desk) }),
  };
}
