import type { CivilDate } from "../calendar/civil-date.js";
import { reportOutline } from "./report-outline.js";
import type { Directive } from "../directive/directive.js";
import { tasks } from "./directive-clauses.js";

const LAST_DAY_OF_DISTRICTS = "2025-06-30" as CivilDate;
const FIRST_DAY_OF_TWO_TIERS = "2025-07-01" as CivilDate;

/**
 * The directive of UBND tỉnh Hà Tĩnh on dân vận of government, as a model: parties, reasons, duties, and what serves them.
 * @example directive.tasks.length // → 9
 */
export const directive: Directive = {
  id: "ha-tinh-dan-van",
  title: {
    vi: "Về việc tiếp tục tăng cường và đổi mới công tác dân vận của cơ quan hành chính nhà nước, chính quyền các cấp trong tình hình mới",
    en: "On continuing to strengthen and renew dân vận of state administrative bodies and governments at all levels in the new situation",
  },
  number: null,
  issuedOn: null,
  note: {
    vi: "Bản dùng để lập mô hình không ghi số, ngày ban hành và người ký. Đơn vị triển khai có thể bổ sung.",
    en: "The copy that was modelled bears no number, date or signatory. A deployment may fill them in.",
  },
  notBefore: "2021-11-30" as CivilDate,
  parties: [
    {
      id: "provincial-committee",
      name: { vi: "UBND tỉnh", en: "Provincial People's Committee" },
      role: "issuer",
      from: null,
      to: null,
    },
    {
      id: "home-affairs",
      name: { vi: "Sở Nội vụ", en: "Department of Home Affairs" },
      role: "overseer",
      from: null,
      to: null,
    },
    {
      id: "department",
      name: { vi: "Sở, ban, ngành cấp tỉnh", en: "Provincial departments and bodies" },
      role: "addressee",
      from: null,
      to: null,
    },
    {
      id: "public-service-unit",
      name: { vi: "Đơn vị sự nghiệp cấp tỉnh", en: "Provincial public service units" },
      role: "addressee",
      from: null,
      to: null,
    },
    {
      id: "district-committee",
      name: { vi: "UBND huyện, thành phố, thị xã", en: "District People's Committees" },
      role: "addressee",
      from: null,
      to: LAST_DAY_OF_DISTRICTS,
    },
    {
      id: "commune-committee",
      name: { vi: "UBND xã, phường", en: "Commune People's Committees" },
      role: "addressee",
      from: FIRST_DAY_OF_TWO_TIERS,
      to: null,
      succeeds: {
        party: "district-committee",
        reason: {
          vi: "Từ 01/07/2025 chính quyền địa phương có hai cấp, cấp huyện kết thúc ngày 30/06/2025; cấp xã tiếp nhận nhiệm vụ. Văn bản không nêu tên cấp xã.",
          en: "Local government has two tiers since 01/07/2025 and the district level ended on 30/06/2025; communes take over its duties. The text does not name communes.",
        },
      },
    },
    {
      id: "front-and-unions",
      name: {
        vi: "Ủy ban MTTQ, đoàn thể, tổ chức chính trị - xã hội, xã hội - nghề nghiệp",
        en: "The Fatherland Front, unions, socio-political and professional organisations",
      },
      role: "partner",
      from: null,
      to: null,
    },
    { id: "citizens", name: { vi: "Nhân dân", en: "The people" }, role: "beneficiary", from: null, to: null },
  ],
  shortcomings: [
    {
      id: "S1",
      text: {
        vi: "Tuyên truyền, hướng dẫn người dân có lúc chưa được quan tâm đúng mức.",
        en: "Outreach and guidance to people do not always get due attention.",
      },
    },
    {
      id: "S2",
      text: {
        vi: "Một số lãnh đạo, cán bộ chưa hiểu đầy đủ về công tác dân vận.",
        en: "Some leaders and officials understand the work only in part.",
      },
    },
    { id: "S3", text: { vi: "Công tác dân vận chưa đi vào chiều sâu.", en: "The work does not go deep." } },
    {
      id: "S4",
      text: {
        vi: "Phối hợp giữa các cơ quan trong hệ thống chính trị còn lỏng lẻo.",
        en: "Coordination between bodies of the political system is loose.",
      },
    },
    {
      id: "S5",
      text: {
        vi: "Chưa gắn kết tốt nhiệm vụ chính trị với công tác dân vận.",
        en: "Political tasks and dân vận are not well integrated.",
      },
    },
    {
      id: "S6",
      text: {
        vi: "Đào tạo, bố trí cán bộ làm công tác dân vận chưa đáp ứng yêu cầu.",
        en: "Training and assignment of staff for it are unsatisfactory.",
      },
    },
    {
      id: "S7",
      text: {
        vi: "Thanh tra, kiểm tra, đánh giá kết quả có lúc chưa kịp thời.",
        en: "Inspection, checking and evaluation sometimes come late.",
      },
    },
  ],
  tasks,
  background: ["ct-16-ttg-2016", "ct-17-ubnd-2015"],
  kinds: [
    { id: "concern", clauses: ["6.4", "5.4", "2.2", "4.6"] },
    { id: "petition", clauses: ["6.4", "2.2", "4.6"] },
    { id: "suggestion", clauses: ["7.2", "4.7", "4.8"] },
    { id: "question", clauses: ["6.2", "2.3", "5.3"] },
    { id: "information-request", clauses: ["6.1", "6.2"] },
    { id: "praise", clauses: ["5.2", "4.2"] },
    { id: "complaint", clauses: ["6.4", "6.3"] },
    { id: "denunciation", clauses: ["6.4", "5.4"] },
  ],
  sections: [
    { id: "mo-dau", clauses: ["R", "O3"] },
    { id: "I", clauses: ["1.1", "1.2", "1.3"] },
    { id: "II.1", clauses: ["1.1", "1.2", "1.3", "1.4"] },
    { id: "II.2", clauses: ["2.1", "2.2", "2.3"] },
    { id: "II.3", clauses: ["3.1", "3.2"] },
    { id: "II.4", clauses: ["4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7", "4.8"] },
    { id: "II.5", clauses: ["5.1", "5.2", "5.3", "5.4"] },
    { id: "II.6", clauses: ["6.1", "6.2", "6.3", "6.4", "6.5"] },
    { id: "II.7", clauses: ["7.1", "7.2"] },
    { id: "III", clauses: ["1.4", "O1", "O2"] },
    { id: "IV", clauses: ["1.3"] },
    { id: "V", clauses: ["R", "O1"] },
    { id: "annex-I", clauses: ["4.2", "4.6", "5.3", "5.4", "6.1", "6.3", "6.4", "7.2"] },
    { id: "annex-II", clauses: ["3.1"] },
    { id: "annex-III", clauses: ["O2"] },
  ],
  report: reportOutline,
};
