import { caseVi } from "./vi/case.js";
import { formVi } from "./vi/form.js";
import { homeVi } from "./vi/home.js";
import { noticesVi } from "./vi/notices.js";
import { problemsVi } from "./vi/problems.js";
import { siteVi } from "./vi/site.js";

/** Every sentence of the public pages, in Vietnamese, a file for each page; `en.ts` has the same keys. */
export const vi = { ...siteVi, ...homeVi, ...formVi, ...caseVi, ...noticesVi, ...problemsVi };

export type Words = typeof vi;
