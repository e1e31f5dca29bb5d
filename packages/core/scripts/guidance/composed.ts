import { type Label, type Labelled, linesOf } from "./corpus.ts";

type Pick = (list: readonly string[]) => string;

const ENDS = ["dân vui", "cảm ơn", "mong sửa", "đáng khen", "mong rút kinh nghiệm", "tôi rất quý"];
const CHECKS = ["xem giúp", "kiểm tra", "nhắc nhở", "xử lý", "xử phạt", "cho người xuống sửa", "trả lời"];
const ABOUT = [
  "là ai",
  "tiếp dân ngày nào",
  "số điện thoại bao nhiêu",
  "có phải người mới không",
  "có được nghỉ thứ bảy không",
];
const FOR_WHOM = ["cho tôi", "của gia đình tôi", "đối với nhà tôi", "cho mẹ tôi"];
const CLOSINGS = ["", "mong cấp trên giải quyết", "xin cảm ơn", "vì không đúng"];
const WISHES = ["", "mong sửa sớm", "dân kêu mãi", "đề nghị kiểm tra", "của nhà tôi", "gần nhà tôi"];

/** Sentences put together from the phrases of `test/guidance/phrases`, the same ones every time: who, what, before and after. */
export function composed(): Labelled[] {
  const pick = picker(12_345);
  const [actors, before, after] = [
    linesOf("phrases/actors"),
    ["", "", "", ...linesOf("phrases/before")],
    ["", "", "", ...linesOf("phrases/after")],
  ];
  const [owners, subjects, asking, asked] = ["owners", "subjects", "asking", "asked"].map((file) =>
    linesOf(`phrases/${file}`),
  ) as [string[], string[], string[], string[]];
  const [matters, grievances, wrongs, accused, complained] = [
    "matters",
    "grievances",
    "wrongs",
    "accused",
    "complained",
  ].map((file) => linesOf(`phrases/${file}`)) as [string[], string[], string[], string[], string[]];
  const requests = linesOf("phrases/requests");
  const all: Labelled[] = [];
  const add = (
    label: Label,
    times: number,
    items: readonly string[],
    forms: readonly ((item: string) => string)[],
  ): void => {
    for (let round = 0; round < times; round++)
      for (const [index, item] of items.entries()) {
        const text = forms[(round + index) % forms.length]!(item);
        all.push({ label, text: text.replace(/\s+/g, " ").replaceAll(" ,", ",").trim() });
      }
  };
  add("denunciation", 3, wrongs, [
    (wrong) => `${pick(before)} ${pick(actors)} ${wrong}, ${pick(after)}`,
    (wrong) => `${pick(actors)} ${wrong}`,
    (wrong) => `${pick(before)} ${pick(actors)} ${wrong}`,
    (wrong) => `${pick(matters)}, ${pick(actors)} ${wrong} ${pick(after)}`,
  ]);
  add("denunciation", 6, linesOf("phrases/conditions"), [
    (condition) => `${pick(before)} ${condition} ${pick(after)}`,
    (condition) => `gặp ${pick(actors)} ${condition}`,
    (condition) => `${condition}, ${pick(actors)} bảo thế`,
  ]);
  add("ordinary", 5, linesOf("phrases/benign"), [
    (deed) => `${pick(requests)} ${pick(actors)} ${deed}`,
    (deed) => `${pick(actors)} ${deed}`,
    (deed) => `${pick(actors)} ${deed}, ${pick(ENDS)}`,
  ]);
  add("ordinary", 6, actors, [
    (actor) => `${pick(["nhờ", "đề nghị", "mong", "kính gửi", "xin", "báo"])} ${actor} ${pick(matters)}`,
    (actor) => `${pick(matters)}, ${pick(["nhờ", "đề nghị", "mong"])} ${actor} ${pick(CHECKS)}`,
    (actor) => `${pick(asking)} ${actor} ${pick(ABOUT)}`,
  ]);
  add("complaint", 4, grievances, [
    (grievance) => `${pick(owners)} ${grievance}`,
    (grievance) => `${pick(owners)} ${grievance}, ${pick(grievances)}`,
    (grievance) => `${grievance} ${pick(FOR_WHOM)}`,
    (grievance) => `kính gửi ủy ban, ${pick(owners)} ${grievance} ${pick(CLOSINGS)}`,
  ]);
  add("ordinary", 5, subjects, [
    (subject) => `${pick(asking)} ${subject} ${pick(asked)}`,
    (subject) => `${subject} ${pick(asked)}`,
    (subject) => `${pick(owners)} ${pick(["muốn hỏi", "chưa rõ", "xin hỏi", "cần hỏi"])} ${subject} ${pick(asked)}`,
  ]);
  add("ordinary", 3, matters, [
    (matter) =>
      `${pick(["", "tôi phản ánh", "đề nghị xem lại,", "kính gửi phường,", "cảm ơn phường nhưng"])} ${matter} ${pick(WISHES)}`,
  ]);
  add("denunciation", 15, linesOf("phrases/accusing"), [
    (accusing) => `${accusing} ${pick(actors)} ${pick(wrongs)}`,
    (accusing) => `${accusing} ${pick(accused)}`,
    (accusing) => `${accusing} ${pick(actors)}`,
    (accusing) => `${accusing} ${pick(accused)} ${pick(after)}`,
    (accusing) => `${pick(matters)}. ${accusing} ${pick(accused)}`,
  ]);
  add("denunciation", 2, linesOf("phrases/accusing"), [(accusing) => accusing]);
  add("complaint", 12, linesOf("phrases/complaining"), [
    (complaining) => `${complaining} ${pick(complained)}`,
    (complaining) => `${complaining} ${pick(complained)}, ${pick(grievances)}`,
    (complaining) => `${pick(matters)}. ${complaining} ${pick(complained)}`,
  ]);
  add("ordinary", 9, linesOf("phrases/about"), [
    (about) => about,
    (about) =>
      `${pick(["", "góp ý:", "kính gửi phường,", "thưa các anh chị,"])} ${about} ${pick(["", "ạ", "xin cảm ơn"])}`,
    (about) => `${pick(matters)}. ${about}`,
  ]);
  return all;
}

function picker(seed: number): Pick {
  let state = seed;
  return (list) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return list[Math.floor((state / 2 ** 32) * list.length)]!;
  };
}
