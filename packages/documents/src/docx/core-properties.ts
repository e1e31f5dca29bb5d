import type { OfficialDocument } from "../document/official-document.js";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escaped = (text: string) => text.replaceAll(/[&<>]/g, (character) => ENTITIES[character]!);

/** Who and when, as a file browser shows them: the agency and the instant the content stands for, in the place of the library's own. */
export function coreProperties({ type, summary, office, at }: OfficialDocument): { path: string; data: string } {
  const who = escaped((office.agency ?? []).join(" "));
  const when = `${at.slice(0, 19)}Z`;
  const date = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${when}</dcterms:${name}>`;
  return {
    path: "docProps/core.xml",
    data:
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${escaped(`${type}: ${summary}`)}</dc:title><dc:creator>${who}</dc:creator><cp:lastModifiedBy>${who}</cp:lastModifiedBy>` +
      `<cp:revision>1</cp:revision>${date("created")}${date("modified")}</cp:coreProperties>`,
  };
}
