/** What a case is about, in Vietnamese; `en/fields.ts` has the same keys. */
export const fieldsVi = {
  title: "Lĩnh vực",
  none: "Chưa xếp",
  change: "Xếp vào lĩnh vực",
  submit: "Xếp",
};

export type FieldsMessages = typeof fieldsVi;
