/** The name and the password of the first start, in a frame that is not overlooked in a terminal. */
export function firstOfficerBox({ name, password }: { readonly name: string; readonly password: string }): string {
  const lines = [
    "Cán bộ đầu tiên / First officer",
    "",
    `  tên / name:          ${name}`,
    `  mật khẩu / password: ${password}`,
    "",
    "Chỉ hiện một lần, hãy ghi lại. / Shown only once: write it down.",
    "Đăng nhập tại / Sign in at: /lam-viec",
  ];
  const width = Math.max(...lines.map((line) => line.length));
  const edge = "─".repeat(width + 2);
  return [`┌${edge}┐`, ...lines.map((line) => `│ ${line.padEnd(width)} │`), `└${edge}┘`].join("\n");
}
