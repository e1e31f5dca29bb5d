/** What an agency follows that others report to, such as a Sở Nội vụ: sums, scores, reports and codes of late cases, never anybody's words. */
export interface Oversight {
  /** What its units together are called, such as `{ code: "42", name: "Tỉnh Hà Tĩnh" }`. */
  readonly area: { readonly code: string; readonly name: string };
  /** Codes of the agencies that it follows, in the order of its list; those that the server does not answer for are left out. Default: every other agency of the server. */
  readonly units?: readonly string[];
  /** Where each unit is reminded, by its code: one address of an office, no person's. Default: nobody is. */
  readonly mail?: Readonly<Record<string, string>>;
}
