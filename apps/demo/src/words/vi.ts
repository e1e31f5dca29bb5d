import { caseVi } from "./vi/case.ts";
import { formVi } from "./vi/form.ts";
import { homeVi } from "./vi/home.ts";
import { noticesVi } from "./vi/notices.ts";
import { problemsVi } from "./vi/problems.ts";
import { siteVi } from "./vi/site.ts";

/** Every sentence of the public pages, in Vietnamese, a file for each page; `en.ts` has the same keys. */
export const vi = { ...siteVi, ...homeVi, ...formVi, ...caseVi, ...noticesVi, ...problemsVi };

export type Words = typeof vi;
