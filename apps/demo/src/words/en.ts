import { caseEn } from "./en/case.ts";
import { formEn } from "./en/form.ts";
import { homeEn } from "./en/home.ts";
import { noticesEn } from "./en/notices.ts";
import { problemsEn } from "./en/problems.ts";
import { siteEn } from "./en/site.ts";
import type { Words } from "./vi.ts";

/** Every sentence of the public pages, in English. */
export const en: Words = { ...siteEn, ...homeEn, ...formEn, ...caseEn, ...noticesEn, ...problemsEn };
