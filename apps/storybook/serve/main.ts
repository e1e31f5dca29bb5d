import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { staticSite } from "./static-site.ts";

// `npm run storybook:serve`: the built site on 127.0.0.1; built first when it is not there.
const site = path.join(import.meta.dirname, "../storybook-static");
const port = Number(process.env["PORT"] ?? 6007);

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT phải là số từ 0 đến 65535; đang là “${process.env["PORT"]}”.`);
  process.exit(2);
}
if (!existsSync(path.join(site, "index.html"))) {
  console.log("Chưa có bản dựng, đang dựng Storybook…");
  const root = path.join(import.meta.dirname, "../../..");
  const turbo = [path.join(root, ".config/turbo.mjs"), "run", "build", "--filter=@danvan/storybook"];
  const { status } = spawnSync(process.execPath, [...turbo, "--output-logs=errors-only"], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}

const server = staticSite(site);
server.on("error", ({ message }) => {
  console.error(`Không mở được cổng ${port}: ${message}. Đặt PORT thành cổng khác.`);
  process.exit(1);
});
server.listen(port, "127.0.0.1", () =>
  console.log(`Storybook: http://127.0.0.1:${(server.address() as AddressInfo).port}/ (Ctrl+C để dừng)`),
);
for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
