const isChanged = ({ type, value, defaultValue, checked, defaultChecked }: HTMLInputElement): boolean =>
  /radio|checkbox/.test(type) ? checked !== defaultChecked : value !== defaultValue;

/** @returns whether somebody is in a field of the plain forms in a tag, or has changed one: a script that comes late finds both */
export const isBegun = (tag: ParentNode): boolean =>
  [...tag.querySelectorAll<HTMLInputElement>("input,textarea")].some(
    (field) => isChanged(field) || field.matches(":focus"),
  );
