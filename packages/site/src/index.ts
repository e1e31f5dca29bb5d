/** The table of contents: the whole site behind one address, then its parts for those who want only one. */
export { createSite, publicPages, workspace, type Assets, type SiteHandler, type SiteOptions } from "./site.js";
export { createSites, type SitesOptions } from "./sites.js";
export { AgencySettings, readAgencies } from "./agencies/agency-settings.js";
export type { Reception, ReceptionSession } from "./kit/view/reception.js";
export { publicAddressOf } from "./agencies/agency-address.js";
export { agencyDeployment, promisedDays } from "./agencies/agency-deployment.js";
export { PAGE_HEADERS } from "./kit/page/page-headers.js";
export type { Look, PageFile, Place, Site, SiteTexts } from "./kit/view/site.js";
export { noticeLetter, noticeText } from "./mail/notice-letter.js";
