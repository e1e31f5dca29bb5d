import type { GuidedKind } from "@danvan/core/terms";
import type { Letter } from "./letter-fields.js";

/** Words on the paper: Vietnamese whatever the language of the page, for that is what the addressee works in. */
const WORDS = {
  complaint: {
    title: "ĐƠN KHIẾU NẠI",
    who: "Người khiếu nại",
    lines: [
      ["against", "Khiếu nại quyết định hành chính, hành vi hành chính"],
      ["learned", "Ngày nhận được hoặc biết được"],
      ["story", "Nội dung, lý do khiếu nại"],
      ["wish", "Yêu cầu giải quyết"],
    ],
  },
  denunciation: {
    title: "ĐƠN TỐ CÁO",
    who: "Người tố cáo",
    lines: [
      ["accused", "Người bị tố cáo"],
      ["story", "Việc làm bị tố cáo"],
      ["wish", "Đề nghị"],
    ],
  },
} as const satisfies Record<GuidedKind, object>;

const DOTS = "…".repeat(28);

/** Paper of a Vietnamese letter: A4, 14 pt, a line to sign on. */
export const letterPaper = `
  @page { size: A4; margin: 20mm 20mm 20mm 30mm }
  body { margin: 0; color: #000; background: #fff; font: 14pt/1.5 "Times New Roman", "Noto Serif", serif }
  p { margin: 0 0 2mm; white-space: pre-wrap; overflow-wrap: anywhere }
  h1 { margin: 8mm 0 6mm; font-size: 16pt; text-align: center }
  .motto { text-align: center; font-weight: 700 }
  .motto:nth-of-type(2) { text-decoration: underline; text-underline-offset: 2mm }
  .date { margin-top: 8mm; text-align: right; font-style: italic }
  .sign { margin-left: 50%; text-align: center; break-inside: avoid }
  .sign p:first-child { font-weight: 700 }
`;

/**
 * A letter on paper. What was left empty is a dotted line to be filled with a pen: some write their name only where nobody looks.
 *
 * @example letterSheet("denunciation", { addressee: "Chủ tịch UBND phường" })
 */
export function letterSheet(kind: GuidedKind, letter: Letter): HTMLElement {
  const { title, who, lines } = WORDS[kind];
  const sheet = document.createElement("article");
  const add = (text: string, className = "", tag = "p", to: Element = sheet) => {
    const line = document.createElement(tag);
    line.textContent = text;
    if (className) line.className = className;
    to.append(line);
    return line;
  };
  const say = (label: string, value: string | undefined, rows = 1) =>
    add(`${label}: ${value || Array<string>(rows).fill(DOTS).join("\n")}`);

  add("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "motto");
  add("Độc lập - Tự do - Hạnh phúc", "motto");
  add(title, "", "h1");
  say("Kính gửi", letter.addressee);
  say(who, letter.name);
  say("Địa chỉ", letter.address);
  say("Điện thoại, cách liên hệ", letter.contact);
  for (const [field, label] of lines) say(label, letter[field], field === "story" ? 6 : field === "wish" ? 3 : 1);
  say("Tài liệu gửi kèm", letter.papers, 2);
  add("…………, ngày …… tháng …… năm ………", "date");
  const sign = add("", "sign", "div");
  add(who, "", "p", sign);
  add("(ký hoặc điểm chỉ, ghi rõ họ tên)", "", "p", sign);
  return sheet;
}
