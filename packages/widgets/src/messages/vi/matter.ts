/** What a message is about, and what was answered alike. */
export const matter = {
  fieldTitle: "Việc thuộc lĩnh vực nào?",
  fieldGuess: "Để cơ quan xếp giúp",
  fieldGuessed: "{name} (đoán theo lời viết)",
  similarTitle: "Việc tương tự đã trả lời ({count})",
  similarWithheld: "Nội dung không đăng",
};

export type MatterWords = typeof matter;
