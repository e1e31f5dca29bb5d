import { agenciesOn, type Agency, type CivilDate } from "@danvan/core";
import { shippedRegister } from "@danvan/core/data";
import type { AgencySettings } from "@danvan/site";
import { thanhSen } from "../agency/thanh-sen.ts";

/** The most that a sample has: 69 communes and 13 bodies of the province. */
export const AGENCIES_MAX = 82;

const OWN_NAME = "Phường Thành Sen, tỉnh Hà Tĩnh";

/**
 * The agencies of a sample: the demonstration's own at the server's address, then the others of the register, each at its code. Their
 * texts are the demonstration's, so that nothing is said of a real agency that nobody has said.
 */
export function sampleAgencies(many: number, on: CivilDate): readonly AgencySettings[] {
  const known = [...agenciesOn(shippedRegister, "commune", on), ...agenciesOn(shippedRegister, "province", on)];
  const others = known.filter(({ code }) => code !== thanhSen.code).map(settingsOf);
  return [thanhSen, ...others].slice(0, many);
}

/** Who follows all others of the province: Sở Nội vụ, by the closing duties of the directive. */
export const isOverseer = ({ parties }: Pick<AgencySettings, "parties">): boolean => parties.includes("home-affairs");

function settingsOf({ code, name: short, level, parties }: Agency): AgencySettings {
  const { province } = shippedRegister;
  const name =
    level === "commune" ? `${short}, tỉnh Hà Tĩnh` : `${short}${short.includes("tỉnh") ? "" : " tỉnh"} Hà Tĩnh`;
  return {
    ...thanhSen,
    code,
    name,
    address: code.toLowerCase(),
    parties: [...parties],
    ...(isOverseer({ parties: [...parties] }) && {
      oversight: { area: { ...province, name: `Tỉnh ${province.name}` } },
    }),
    notices: thanhSen.notices.map((one) => ({
      ...one,
      text: { vi: one.text.vi.replaceAll(OWN_NAME, name), en: one.text.en.replaceAll(OWN_NAME, name) },
    })),
    texts: level === "commune" ? thanhSen.texts : { vi: ofTheProvince("vi"), en: ofTheProvince("en") },
  };
}

/** A body of the province has no chair of a ward. */
function ofTheProvince(lang: "vi" | "en"): AgencySettings["texts"]["vi"] {
  const texts = thanhSen.texts[lang];
  const receptions = texts.receptions.slice(-1);
  return { ...texts, receptions, lawfulChannel: receptions.map(({ name }) => name).join() };
}
