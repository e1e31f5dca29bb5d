import { caseEn } from "./en/case.js";
import { formEn } from "./en/form.js";
import { homeEn } from "./en/home.js";
import { noticesEn } from "./en/notices.js";
import { problemsEn } from "./en/problems.js";
import { siteEn } from "./en/site.js";
import type { Words } from "./vi.js";

/** Every sentence of the public pages, in English. */
export const en: Words = { ...siteEn, ...homeEn, ...formEn, ...caseEn, ...noticesEn, ...problemsEn };
